from django.apps import AppConfig


class SharingConfig(AppConfig):
    name = "wijwerken.sharing"
