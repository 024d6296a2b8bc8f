from django.urls import path

from . import views
from .post.views import stop_mail

app_name = "people"
urlpatterns = [
    path("binnen/post/", views.mail, name="mail"),
    path("binnen/post/cijfers/", views.mail_code, name="mail-code"),
    path("post/stop/<str:token>/", stop_mail, name="stop-mail"),
    path("uit/", views.leave, name="leave"),
]
