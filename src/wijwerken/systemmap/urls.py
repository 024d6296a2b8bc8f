from django.urls import URLPattern

app_name = "systemmap"
urlpatterns: list[URLPattern] = []
