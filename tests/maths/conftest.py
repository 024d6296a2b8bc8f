"""How many strange examples are tried, and no clock beside them: a busy machine is no fault."""

from hypothesis import settings

settings.register_profile("maths", deadline=None, max_examples=40)
settings.load_profile("maths")
