"""What can be asked of `wijwerken` on the command line: each file is one command.

A command has `HELP` (one line), `add_arguments(parser)` and `run(arguments) -> int`. It is loaded only when
it is asked for, so that what needs no database starts without Django.
"""


class Unable(Exception):
    """Why a command could not do what was asked: one kind line, without a traceback."""
