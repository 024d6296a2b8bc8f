from django.apps import AppConfig


class DirectionsConfig(AppConfig):
    name = "wijwerken.directions"
