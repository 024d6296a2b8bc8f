from django.urls import path

import wijwerken.web.converters  # noqa: F401  (registers the id of a thing)

from . import frames, not_knowing, views

urlpatterns = [
    path("", views.front, name="front"),
    path("begin/", views.begin, name="begin"),
    path("v/<slug:slug>/", views.home, name="home"),
    path("v/<slug:slug>/vraag/", views.question, name="question"),
    path("v/<slug:slug>/vraag/anders/", views.reword_question, name="reword"),
    path("v/<slug:slug>/wat-wij-niet-weten/", not_knowing.not_knowing, name="not-knowing"),
    path("v/<slug:slug>/wat-wij-niet-weten/schrijf/", not_knowing.write, name="not-knowing-write"),
    path("v/<slug:slug>/nieuws/", views.news, name="news"),
    path("v/<slug:slug>/kaders/", frames.frames, name="frames"),
    path("v/<slug:slug>/kaders/nieuw/", frames.give, name="frame-give"),
    path("v/<slug:slug>/kaders/<thing:id>/anders/", frames.change, name="frame-change"),
    path("v/<slug:slug>/kaders/<thing:id>/vraag/", frames.ask, name="frame-ask"),
    path("v/<slug:slug>/kaders/vraag/<thing:id>/antwoord/", frames.answer, name="frame-answer"),
]
