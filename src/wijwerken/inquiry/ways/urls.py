from django.urls import path

from . import views

urlpatterns = [
    path("mijn-ingangen/", views.ways, name="ways"),
    path("mijn-ingangen/cijfers/", views.digits, name="way-digits"),
    path("mijn-ingangen/samen/", views.together, name="way-together"),
    path("mijn-ingangen/sluiten/", views.close, name="account-close"),
]
