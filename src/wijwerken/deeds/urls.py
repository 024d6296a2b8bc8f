from django.urls import path

import wijwerken.web.converters  # noqa: F401  (registers the id of a thing)

from . import views

app_name = "deeds"
urlpatterns = [
    path("v/<slug:slug>/doen/", views.deeds, name="list"),
    path("v/<slug:slug>/doen/nieuw/", views.new, name="new"),
    path("v/<slug:slug>/doen/<thing:id>/", views.deed, name="deed"),
    path("v/<slug:slug>/doen/<thing:id>/meedoen/", views.join_in, name="join"),
    path("v/<slug:slug>/doen/<thing:id>/bericht/", views.tell, name="tell"),
    path("v/<slug:slug>/doen/<thing:id>/door/", views.go_on, name="go-on"),
    path("v/<slug:slug>/doen/<thing:id>/overdragen/", views.hand_over, name="hand-over"),
    path("v/<slug:slug>/doen/<thing:id>/stoppen/", views.stop, name="stop"),
    path("v/<slug:slug>/doen/<thing:id>/gedaan/", views.finish, name="finish"),
    path("v/<slug:slug>/doen/<thing:id>/uitkomst/", views.tell_outcome, name="outcome"),
    path("v/<slug:slug>/doen/gezien/<thing:id>/", views.witness, name="witness"),
]
