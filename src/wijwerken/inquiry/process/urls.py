from django.urls import path

from . import core, proposals, views

urlpatterns = [
    path("v/<slug:slug>/pad/", views.path_page, name="path"),
    path("v/<slug:slug>/pad/voorstel/", proposals.propose, name="propose"),
    path("v/<slug:slug>/pad/voorstel/afspraken/", proposals.propose_settings, name="propose-settings"),
    path("v/<slug:slug>/pad/voorstel/uitzondering/", proposals.propose_exception, name="propose-exception"),
    path("v/<slug:slug>/pad/voorstel/<thing:id>/", proposals.answer, name="proposal-answer"),
    path("v/<slug:slug>/pad/voorstel/<thing:id>/anders/", proposals.change, name="proposal-change"),
    path("v/<slug:slug>/pad/voorstel/<thing:id>/terugnemen/", proposals.withdraw, name="proposal-withdraw"),
    path("v/<slug:slug>/kerngroep/", core.core_group, name="core-group"),
    path("v/<slug:slug>/kerngroep/vraag/", core.ask, name="seat-ask"),
    path("v/<slug:slug>/kerngroep/antwoord/", core.answer, name="seat-answer"),
    path("v/<slug:slug>/kerngroep/aanbieden/", core.volunteer, name="seat-volunteer"),
    path("v/<slug:slug>/kerngroep/weg/", core.leave, name="seat-leave"),
    path("v/<slug:slug>/kerngroep/<thing:id>/goed/", core.agree, name="seat-agree"),
    path("v/<slug:slug>/kerngroep/<thing:id>/bezwaar/", core.object_to, name="seat-object"),
    path("v/<slug:slug>/afronden/", views.fates, name="fates"),
]
