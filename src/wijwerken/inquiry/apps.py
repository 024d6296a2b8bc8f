from django.apps import AppConfig
from django.utils.module_loading import import_string


class InquiryConfig(AppConfig):
    name = "wijwerken.inquiry"

    def ready(self) -> None:
        import_string("wijwerken.inquiry.registry.hang_everything")()
