from django.urls import path

from . import views

urlpatterns = [
    path("v/<slug:slug>/pauze/", views.now, name="pause"),
    path("v/<slug:slug>/pauze/vraag/", views.ask, name="pause-ask"),
    path("v/<slug:slug>/pauze/vraag/<thing:id>/", views.answer, name="pause-answer"),
    path("v/<slug:slug>/pauze/stilstaan/", views.stand_still, name="pause-now"),
    path("v/<slug:slug>/pauze/bericht/", views.tell, name="pause-tell"),
    path("v/<slug:slug>/pauze/terugblik/", views.look_back, name="pause-look-back"),
    path("v/<slug:slug>/pauze/verder/", views.go_on, name="pause-go-on"),
    path("v/<slug:slug>/pauze/<thing:id>/", views.earlier, name="pause-of"),
]
