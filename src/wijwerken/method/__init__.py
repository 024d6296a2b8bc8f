"""The rules of Wij-Werken as pure functions and data. No Django, no input or output."""
