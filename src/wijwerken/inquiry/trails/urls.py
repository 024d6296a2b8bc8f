from django.urls import path

from . import views

urlpatterns = [
    path("mijn-spoor/", views.mine_everywhere, name="mine-everywhere"),
    path("v/<slug:slug>/mijn-spoor/", views.mine, name="mine"),
    path("v/<slug:slug>/spoor/<str:kind>/<thing:id>/", views.trail, name="trail"),
]
