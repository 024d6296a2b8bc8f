from django.urls import path

import wijwerken.web.converters  # noqa: F401  (registers the id of a thing)

from .views import drafts, giving_back, groups, listening, marking, naming, reading, telling

app_name = "stories"
urlpatterns = [
    path("v/<slug:slug>/verhalen/", reading.list_pieces, name="list"),
    path("v/<slug:slug>/verhalen/stuk/<thing:id>/", reading.fragment, name="fragment"),
    path("v/<slug:slug>/verhalen/stuk/<thing:id>/erken/", reading.acknowledge, name="acknowledge"),
    path("v/<slug:slug>/verhalen/stuk/<thing:id>/verband/", marking.claim, name="claim"),
    path("v/<slug:slug>/verhalen/stuk/<thing:id>/weg/", marking.drop, name="drop"),
    path("v/<slug:slug>/verhalen/vertel/", telling.tell, name="tell"),
    path("v/<slug:slug>/verhalen/bewaar/", drafts.save, name="save"),
    path("v/<slug:slug>/verhalen/bewaar/gezien/", drafts.drop, name="drop-copies"),
    path("v/<slug:slug>/verhalen/lijkt-op/", marking.nearest_points, name="nearest"),
    path("v/<slug:slug>/verhalen/luister/", listening.listen, name="listen"),
    path("v/<slug:slug>/verhalen/luister/nieuw/", listening.take_in, name="take-in"),
    path("v/<slug:slug>/verhalen/luister/naar/<thing:id>/", listening.listen_to, name="listen-to"),
    path("v/<slug:slug>/verhalen/luister/neem/<thing:id>/", listening.take_up, name="take-up"),
    path("v/<slug:slug>/verhalen/groep/nieuw/", groups.plan, name="group-plan"),
    path("v/<slug:slug>/verhalen/groep/regel/<thing:id>/", groups.line, name="group-line"),
    path("v/<slug:slug>/verhalen/groep/<thing:id>/", groups.group, name="group"),
    path("v/<slug:slug>/verhalen/groep/<thing:id>/plan/", groups.change, name="group-change"),
    path("v/<slug:slug>/verhalen/groep/<thing:id>/vraag/", groups.ask, name="group-ask"),
    path("v/<slug:slug>/verhalen/groep/<thing:id>/erbij/", groups.walk_in, name="group-walk-in"),
    path("v/<slug:slug>/verhalen/groep/<thing:id>/antwoord/", groups.answer, name="group-answer"),
    path("v/<slug:slug>/verhalen/groep/<thing:id>/begin/", groups.begin, name="group-begin"),
    path("v/<slug:slug>/verhalen/groep/<thing:id>/gesprek/", groups.notes, name="group-notes"),
    path("v/<slug:slug>/verhalen/groep/<thing:id>/klaar/", groups.end, name="group-end"),
    path("v/<slug:slug>/verhalen/groep/<thing:id>/afzeggen/", groups.call_off, name="group-call-off"),
    path("v/<slug:slug>/verhalen/<thing:id>/", telling.story, name="story"),
    path("v/<slug:slug>/verhalen/<thing:id>/stil/", listening.quiet, name="quiet"),
    path("v/<slug:slug>/verhalen/<thing:id>/schrijf/", telling.write, name="write"),
    path("v/<slug:slug>/verhalen/<thing:id>/kies/", marking.mark, name="mark"),
    path("v/<slug:slug>/verhalen/<thing:id>/teruggeven/", giving_back.offer, name="offer"),
    path("v/<slug:slug>/verhalen/<thing:id>/teruglezen/", giving_back.read_back, name="read-back"),
    path("v/<slug:slug>/verhalen/<thing:id>/luisteraar/", telling.ask_listener, name="ask-listener"),
    path("v/<slug:slug>/verhalen/<thing:id>/noem/", naming.nominate, name="nominate"),
    path("v/<slug:slug>/verhalen/<thing:id>/tonen/", telling.consent, name="consent"),
    path("v/<slug:slug>/verhalen/<thing:id>/terugnemen/", telling.take_back, name="take-back"),
]
