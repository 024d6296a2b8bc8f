from django.urls import path

import wijwerken.web.converters  # noqa: F401  (registers the id of a thing)

from . import group, invited, mails, series

urlpatterns = [
    path("v/<slug:slug>/mensen/uitnodigen/", invited.ways, name="invite"),
    path("v/<slug:slug>/mensen/uitnodigen/mail/", mails.mails, name="invite-mail"),
    path("v/<slug:slug>/mensen/uitnodigen/groep/", group.group, name="invite-group"),
    path("v/<slug:slug>/mensen/uitnodigen/reeks/", series.bring, name="series-new"),
    path("v/<slug:slug>/mensen/uitnodigen/reeks/<thing:id>/", series.series, name="series"),
    path("v/<slug:slug>/mensen/uitnodigen/reeks/<thing:id>/pdf/", series.pdf, name="series-pdf"),
    path("v/<slug:slug>/mensen/uitnodigen/reeks/<thing:id>/klaar/", series.done, name="series-done"),
    path("v/<slug:slug>/mensen/uitgenodigd/", invited.invited, name="invited"),
    path("v/<slug:slug>/mijn/code/", group.own_code, name="own-code"),
]
