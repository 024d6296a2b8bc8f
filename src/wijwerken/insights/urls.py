from django.urls import path

from . import views

app_name = "insights"
urlpatterns = [
    path("v/<slug:slug>/inzichten/", views.insights, name="list"),
    path("v/<slug:slug>/inzichten/nieuw/", views.new, name="new"),
]
