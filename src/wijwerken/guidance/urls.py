from django.urls import path

from . import views

app_name = "guidance"
urlpatterns = [
    path("v/<slug:slug>/begeleiding/", views.today, name="today"),
    path("v/<slug:slug>/begeleiding/morgen/", views.tomorrow, name="tomorrow"),
    path("v/<slug:slug>/begeleiding/toch/", views.after_all, name="after-all"),
]
