"""The mathematics of the maps as pure functions on arrays. No Django, no input or output."""
