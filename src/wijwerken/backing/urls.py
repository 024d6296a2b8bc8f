from django.urls import path

import wijwerken.web.converters  # noqa: F401  (registers the id of a thing)

from .views import asking, giving, promises, reading

app_name = "backing"
urlpatterns = [
    path("v/<slug:slug>/rugdekking/", reading.list_backing, name="list"),
    path("v/<slug:slug>/rugdekking/<thing:id>/", reading.backing, name="backing"),
    path("v/<slug:slug>/rugdekking/<thing:id>/voor-mij/", asking.cover, name="cover"),
    path("v/<slug:slug>/rugdekking/<thing:id>/ruimte/", asking.room, name="room"),
    path("v/<slug:slug>/rugdekking/<thing:id>/vraag/", asking.ask, name="ask"),
    path("v/<slug:slug>/toezeggingen/nieuw/", promises.promise, name="promise"),
    path("v/<slug:slug>/toezeggingen/<thing:id>/afloop/", promises.end, name="end"),
    path("v/<slug:slug>/ruimte-geven/", giving.give_room, name="give-room"),
    path("v/<slug:slug>/ruimte-geven/wie/", giving.who, name="who"),
    path("v/<slug:slug>/ruimte-geven/woorden/<str:kind>/", giving.words, name="words"),
    path("v/<slug:slug>/ruimte-geven/belofte/", giving.room_promise, name="room-promise"),
    path("v/<slug:slug>/ruimte-geven/antwoord/", giving.answer_room, name="answer-room"),
    path("v/<slug:slug>/ruimte-geven/vraag/<thing:id>/", giving.answer_asked, name="answer-question"),
    path("v/<slug:slug>/ruimte-geven/ingreep/", giving.intervene_by_name, name="intervene"),
]
