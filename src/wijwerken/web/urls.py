"""Addresses of the house itself. Every one of them is open to anybody."""

from django.conf import settings
from django.urls import path

from . import views

app_name = "web"
urlpatterns = [
    path("taal/", views.language, name="language"),
    path("toegankelijkheid/", views.accessibility, name="accessibility"),
    path("privacy/", views.privacy, name="privacy"),
    path("gezond/", views.health, name="health"),
    path(".well-known/security.txt", views.security_text, name="security-text"),
]
if settings.DEBUG:
    from .style_page import style_page

    urlpatterns.append(path("stijl/", style_page, name="style"))
