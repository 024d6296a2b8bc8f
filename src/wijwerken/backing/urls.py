app_name = "backing"
urlpatterns = []
