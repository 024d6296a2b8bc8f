from django.conf import settings
from django.urls import include, path

urlpatterns = [path("", include(f"wijwerken.{room}.urls")) for room in settings.ROOMS]
