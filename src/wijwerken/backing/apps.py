from django.apps import AppConfig


class BackingConfig(AppConfig):
    name = "wijwerken.backing"
