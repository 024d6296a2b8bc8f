from django.apps import AppConfig


class PlansConfig(AppConfig):
    name = "wijwerken.plans"

    def ready(self) -> None:
        from . import signals  # noqa: F401
