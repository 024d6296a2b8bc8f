from django.urls import path

import wijwerken.web.converters  # noqa: F401  (registers the id of a thing)

from . import views

urlpatterns = [
    path("doe-mee/<thing:id>/", views.come_by, name="come-by"),
    path("v/<slug:slug>/voorlopig/", views.source, name="source"),
    path("v/<slug:slug>/mensen/open-link/", views.open_links, name="open-links"),
    path("v/<slug:slug>/mensen/open-link/<thing:id>/", views.sheet, name="open-link-sheet"),
    path("v/<slug:slug>/mensen/open-link/<thing:id>/sluit/", views.close, name="open-link-close"),
]
