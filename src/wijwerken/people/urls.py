from django.urls import path

from . import views
from .passkeys import views as passkeys
from .post.views import stop_mail
from .staff import views as staff

app_name = "people"
urlpatterns = [
    path("binnen/post/", views.mail, name="mail"),
    path("binnen/post/cijfers/", views.mail_code, name="mail-code"),
    path("post/stop/<str:token>/", stop_mail, name="stop-mail"),
    path("binnen/toestel/", passkeys.passkey, name="passkey"),
    path("binnen/toestellen/", passkeys.passkeys, name="passkeys"),
    path("binnen/toestellen/naam/", passkeys.name_passkey, name="passkey-name"),
    path("binnen/toestellen/weg/", passkeys.remove_passkey, name="passkey-remove"),
    path("binnen/werk/", staff.enter, name="staff"),
    path("binnen/werk/terug/", staff.back, name="staff-back"),
    path("uit/", views.leave, name="leave"),
    path("uit/overal/", passkeys.leave_everywhere, name="leave-everywhere"),
    path("uit/werk/", staff.left, name="staff-left"),
]
