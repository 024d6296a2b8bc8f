from django.conf import settings
from django.urls import include, path

urlpatterns = [
    path("", include("wijwerken.web.urls")),
    *(path("", include(f"wijwerken.{room}.urls")) for room in settings.ROOMS),
]

handler400 = "wijwerken.web.errors.bad_request"
handler403 = "wijwerken.web.errors.forbidden"
handler404 = "wijwerken.web.errors.not_found"
handler500 = "wijwerken.web.errors.server_error"
