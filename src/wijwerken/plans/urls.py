from django.urls import path

import wijwerken.web.converters  # noqa: F401  (registers the id of a thing)

from . import views

app_name = "plans"
urlpatterns = [
    path("v/<slug:slug>/plan/", views.plan, name="plan"),
    path("v/<slug:slug>/plan/afspraak/", views.new, name="new"),
    path("v/<slug:slug>/plan/afspraak/<thing:id>/", views.rewrite, name="rewrite"),
    path("v/<slug:slug>/plan/afspraak/<thing:id>/dragen/", views.offer, name="offer"),
    path("v/<slug:slug>/plan/afspraak/<thing:id>/niet-dragen/", views.decline, name="decline"),
    path("v/<slug:slug>/plan/afspraak/<thing:id>/vragen/", views.invite, name="invite"),
    path("v/<slug:slug>/plan/kaders/", views.check_frames, name="check-frames"),
    path("v/<slug:slug>/plan/kaders/gezien/", views.see, name="see-frames"),
    path("v/<slug:slug>/plan/ronde/", views.open_round, name="round-open"),
    path("v/<slug:slug>/plan/ronde/sluiten/", views.close_round, name="round-close"),
    path("v/<slug:slug>/plan/geen-bezwaar/", views.consent, name="consent"),
    path("v/<slug:slug>/plan/bezwaar/", views.object_to, name="object"),
    path("v/<slug:slug>/plan/bezwaar/<thing:id>/", views.end_objection, name="end-objection"),
    path("v/<slug:slug>/plan/tekenen/", views.sign, name="sign"),
    path("v/<slug:slug>/plan/rond/", views.finish, name="finish"),
    path("v/<slug:slug>/plan/weer-open/", views.reopen, name="reopen"),
]
