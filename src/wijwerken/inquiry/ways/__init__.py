"""My ways in: a second code or an address made mine, two that turn out to be one person, and closing them all."""
