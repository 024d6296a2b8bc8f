from django.urls import path

import wijwerken.web.converters  # noqa: F401  (registers the id of a thing)

from .views import looking, responding, stating

app_name = "perspectives"
urlpatterns = [
    path("v/<slug:slug>/perspectieven/", looking.look, name="look"),
    path("v/<slug:slug>/uitspraken/", looking.statements, name="statements"),
    path("v/<slug:slug>/uitspraken/nieuw/", stating.new, name="new"),
    path("v/<slug:slug>/uitspraken/uit/<thing:id>/", stating.seed, name="seed"),
    path("v/<slug:slug>/uitspraken/<thing:id>/", looking.statement, name="statement"),
    path("v/<slug:slug>/reageren/", responding.respond, name="respond"),
    path("v/<slug:slug>/reacties/", responding.mine, name="mine"),
]
