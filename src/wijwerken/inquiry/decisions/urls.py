from django.urls import path

from . import views
from .feeds import DecisionsFeed

urlpatterns = [
    path("v/<slug:slug>/besluiten/", views.decisions, name="decisions"),
    path("v/<slug:slug>/besluiten/decisions.jsonl", views.whole_log, name="decisions-file"),
    path("v/<slug:slug>/besluiten/verify.py", views.verifier, name="verify-file"),
    path("v/<slug:slug>/besluiten/feed.atom", DecisionsFeed(), name="decisions-feed"),
    path("v/<slug:slug>/besluiten/zegel/", views.seal_a_day, name="seal-a-day"),
    path("v/<slug:slug>/besluiten/mijn-bewijs/", views.receipts, name="receipts"),
    path("v/<slug:slug>/besluiten/mijn-bewijs/<int:seq>/", views.receipt, name="receipt"),
]
