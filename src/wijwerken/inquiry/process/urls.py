from django.urls import path

from . import views

urlpatterns = [
    path("v/<slug:slug>/pad/", views.path_page, name="path"),
    path("v/<slug:slug>/pad/voorstel/", views.propose, name="propose"),
    path("v/<slug:slug>/pad/voorstel/<thing:id>/", views.answer, name="proposal-answer"),
    path("v/<slug:slug>/pad/voorstel/<thing:id>/anders/", views.change, name="proposal-change"),
    path("v/<slug:slug>/pad/voorstel/<thing:id>/vaststellen/", views.settle, name="proposal-settle"),
    path("v/<slug:slug>/kerngroep/vraag/", views.ask_seat, name="seat-ask"),
    path("v/<slug:slug>/kerngroep/antwoord/", views.answer_seat, name="seat-answer"),
    path("v/<slug:slug>/kerngroep/weg/", views.leave_seat, name="seat-leave"),
    path("v/<slug:slug>/afronden/", views.fates, name="fates"),
]
