from django.urls import path

from . import views

urlpatterns = [
    path("v/<slug:slug>/verborgen/", views.hidden, name="hidden"),
    path("v/<slug:slug>/verbergen/<str:kind>/<thing:id>/", views.hide, name="hide"),
    path("v/<slug:slug>/verborgen/<thing:id>/", views.hiding, name="hiding"),
    path("v/<slug:slug>/verborgen/<thing:id>/gelezen/", views.read_it, name="hiding-read"),
    path("v/<slug:slug>/verborgen/<thing:id>/terug/", views.appeal, name="hiding-appeal"),
    path("v/<slug:slug>/verborgen/<thing:id>/besluit/", views.decide, name="hiding-decide"),
]
