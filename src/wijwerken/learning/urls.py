from django.urls import path

import wijwerken.web.converters  # noqa: F401  (registers the id of a thing)

from . import views

app_name = "learning"
urlpatterns = [
    path("v/<slug:slug>/leren/", views.lessons, name="list"),
    path("v/<slug:slug>/leren/nieuw/", views.new, name="new"),
    path("v/<slug:slug>/leren/<thing:id>/", views.lesson, name="lesson"),
]
