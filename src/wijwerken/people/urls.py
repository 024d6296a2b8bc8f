from django.urls import path

from . import views

app_name = "people"
urlpatterns = [
    path("binnen/post/", views.mail, name="mail"),
    path("binnen/post/cijfers/", views.mail_code, name="mail-code"),
    path("uit/", views.leave, name="leave"),
]
