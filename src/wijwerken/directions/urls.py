from django.urls import path

from .views import asides, directions, objections, rounds

app_name = "directions"
urlpatterns = [
    path("v/<slug:slug>/richtingen/", directions.all_directions, name="list"),
    path("v/<slug:slug>/richtingen/nieuw/", directions.new, name="new"),
    path("v/<slug:slug>/richtingen/kaders/", directions.see, name="see-frames"),
    path("v/<slug:slug>/richtingen/<thing:id>/", directions.direction, name="direction"),
    path("v/<slug:slug>/richtingen/<thing:id>/beter/", directions.improve, name="improve"),
    path("v/<slug:slug>/richtingen/<thing:id>/ronde/", rounds.open_round, name="open-round"),
    path("v/<slug:slug>/richtingen/<thing:id>/ronde/sluiten/", rounds.close_round, name="close-round"),
    path("v/<slug:slug>/richtingen/<thing:id>/weerstand/", rounds.resist, name="resist"),
    path("v/<slug:slug>/richtingen/<thing:id>/bezwaar/", objections.object_to, name="object"),
    path("v/<slug:slug>/richtingen/<thing:id>/zorg/", asides.worry, name="worry"),
    path("v/<slug:slug>/richtingen/<thing:id>/verzoek/", asides.ask, name="ask"),
    path("v/<slug:slug>/richtingen/<thing:id>/proef/", asides.try_out, name="try-out"),
    path("v/<slug:slug>/bezwaar/<thing:id>/", objections.objection, name="objection"),
    path("v/<slug:slug>/bezwaar/<thing:id>/meedenken/", objections.reply, name="reply"),
    path("v/<slug:slug>/bezwaar/<thing:id>/einde/", objections.end, name="end"),
    path("v/<slug:slug>/bezwaar/<thing:id>/poging/", objections.attempt, name="attempt"),
    path("v/<slug:slug>/bezwaar/<thing:id>/onbereikbaar/", objections.unreachable, name="unreachable"),
    path("v/<slug:slug>/bezwaar/<thing:id>/stop/", objections.stop_words, name="stop-words"),
    path("v/<slug:slug>/zorg/<thing:id>/", asides.answer_worry, name="answer-worry"),
    path("v/<slug:slug>/verzoek/<thing:id>/", asides.answer, name="answer"),
    path("v/<slug:slug>/verzoek/antwoord/<thing:id>/", asides.say_as_holder, name="answer-too"),
    path("v/<slug:slug>/proef/<thing:id>/stop/", asides.stop, name="stop"),
]
