from django.urls import URLPattern

app_name = "deeds"
urlpatterns: list[URLPattern] = []
