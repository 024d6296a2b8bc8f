from django.apps import AppConfig


class SystemmapConfig(AppConfig):
    name = "wijwerken.systemmap"
