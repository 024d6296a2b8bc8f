from django.apps import AppConfig


class DirectionsConfig(AppConfig):
    name = "wijwerken.directions"

    def ready(self) -> None:
        from . import signals  # noqa: F401
