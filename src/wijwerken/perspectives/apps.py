from django.apps import AppConfig


class PerspectivesConfig(AppConfig):
    name = "wijwerken.perspectives"
