from django.urls import path

from . import views

app_name = "ideas"
urlpatterns = [
    path("v/<slug:slug>/ideeen/", views.garden, name="garden"),
    path("v/<slug:slug>/ideeen/planten/", views.plant, name="plant"),
    path("v/<slug:slug>/ideeen/bewaard/", views.parked, name="parked"),
    path("v/<slug:slug>/ideeen/bewaard/<thing:id>/", views.plant_parked, name="plant-parked"),
    path("v/<slug:slug>/ideeen/bewaard/<thing:id>/loslaten/", views.let_go, name="let-go"),
    path("v/<slug:slug>/ideeen/<thing:id>/", views.idea, name="idea"),
    path("v/<slug:slug>/ideeen/<thing:id>/blad/", views.add_leaf, name="leaf"),
    path("v/<slug:slug>/ideeen/<thing:id>/energie/", views.energy, name="energy"),
    path("v/<slug:slug>/ideeen/<thing:id>/verbinden/", views.connect, name="connect"),
    path("v/<slug:slug>/ideeen/blad/<thing:id>/weg/", views.drop_leaf, name="leaf-fall"),
]
