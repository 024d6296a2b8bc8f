"""The first page, starting a question, and the home of an inquiry with its frames."""
