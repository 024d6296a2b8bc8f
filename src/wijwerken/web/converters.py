"""Parts of addresses."""

from django.urls import register_converter

from .things import LENGTH


class ThingConverter:
    """The random id of a thing."""

    regex = f"[a-z0-9]{{{LENGTH}}}"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


register_converter(ThingConverter, "thing")
