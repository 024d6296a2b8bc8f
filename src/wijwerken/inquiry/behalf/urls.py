from django.urls import path

import wijwerken.web.converters  # noqa: F401  (registers the id of a thing)

from . import views

urlpatterns = [
    path("v/<slug:slug>/namens/", views.for_whom, name="behalf"),
    path("v/<slug:slug>/namens/<thing:id>/", views.acts, name="behalf-acts"),
    path("v/<slug:slug>/namens/<thing:id>/brief/", views.letter, name="behalf-letter"),
    path("v/<slug:slug>/namens/<thing:id>/<slug:act>/", views.enter, name="behalf-enter"),
    path("v/<slug:slug>/mijn/namens/", views.entered_for_me, name="behalf-mine"),
    path("v/<slug:slug>/mijn/namens/hulp/", views.help, name="behalf-help"),
    path("v/<slug:slug>/mijn/namens/<thing:id>/", views.deny, name="behalf-deny"),
]
