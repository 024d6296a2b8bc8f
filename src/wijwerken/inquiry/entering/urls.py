from django.urls import path

import wijwerken.web.converters  # noqa: F401  (registers the id of a thing)

from . import enter, joining, letters, people, practice

urlpatterns = [
    path("binnen/", enter.enter, name="enter"),
    path("binnen/<str:code>/", enter.scanned, name="enter-scanned"),
    path("oefenen/", practice.practise, name="practise"),
    path("v/<slug:slug>/meedoen/", joining.join, name="join"),
    path("v/<slug:slug>/mijn/", joining.myself, name="myself"),
    path("v/<slug:slug>/mijn/leiding/", joining.lead, name="lead"),
    path("v/<slug:slug>/mijn/stoppen/", joining.leave, name="leave"),
    path("v/<slug:slug>/mensen/", people.people, name="people"),
    path("v/<slug:slug>/mensen/brieven/", letters.letters, name="letters"),
    path("v/<slug:slug>/mensen/brieven/pdf/", letters.pdf, name="letters-pdf"),
    path("v/<slug:slug>/mensen/brieven/<thing:id>/intrekken/", letters.revoke, name="letter-revoke"),
    path("v/<slug:slug>/mensen/brieven/<thing:id>/opnieuw/", letters.again, name="letter-again"),
]
