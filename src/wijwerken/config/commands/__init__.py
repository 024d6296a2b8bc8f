"""What can be asked of `wijwerken` on the command line: each file one command, with `add_arguments` and
`run`.
"""
