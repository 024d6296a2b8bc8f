from django.urls import path

import wijwerken.web.converters  # noqa: F401  (registers the id of a thing)

from .views import line, map, merging, path_of_two, point

app_name = "systemmap"
urlpatterns = [
    path("v/<slug:slug>/kaart/", map.show, name="map"),
    path("v/<slug:slug>/kaart/verband/<thing:cause>/<thing:effect>/", line.show, name="line"),
    path("v/<slug:slug>/kaart/punt/<thing:id>/", point.show, name="point"),
    path("v/<slug:slug>/kaart/pad/", path_of_two.show, name="path"),
    path("v/<slug:slug>/kaart/punten/", merging.points, name="points"),
    path("v/<slug:slug>/kaart/punten/samen/", merging.merge, name="merge"),
    path("v/<slug:slug>/kaart/punten/apart/<thing:id>/", merging.part, name="part"),
]
