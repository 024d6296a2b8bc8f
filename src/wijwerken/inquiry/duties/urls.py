from django.urls import path

from . import views

urlpatterns = [
    path("v/<slug:slug>/mensen/taken/", views.duties, name="duties"),
    path("v/<slug:slug>/mensen/taken/voorstel/", views.propose, name="duty-propose"),
    path("v/<slug:slug>/mensen/taken/doorgeven/", views.hand_on, name="duty-hand-on"),
    path("v/<slug:slug>/mensen/taken/neerleggen/", views.lay_down, name="duty-lay-down"),
    path("v/<slug:slug>/mensen/taken/<thing:id>/", views.answer, name="duty-answer"),
]
