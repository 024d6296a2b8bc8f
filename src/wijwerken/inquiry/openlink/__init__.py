"""The open link: a way in without a code, and how a browser that came by it becomes a person."""
