from .behalf.urls import urlpatterns as behalf
from .circles.urls import urlpatterns as circles
from .decisions.urls import urlpatterns as decisions
from .duties.urls import urlpatterns as duties
from .entering.urls import urlpatterns as entering
from .hiding.urls import urlpatterns as hiding
from .home.urls import urlpatterns as home
from .inviting.urls import urlpatterns as inviting
from .openlink.urls import urlpatterns as openlink
from .pausing.urls import urlpatterns as pausing
from .process.urls import urlpatterns as process
from .trails.urls import urlpatterns as trails
from .ways.urls import urlpatterns as ways

app_name = "inquiry"
urlpatterns = [
    *home,
    *circles,
    *entering,
    *inviting,
    *duties,
    *openlink,
    *process,
    *decisions,
    *pausing,
    *hiding,
    *trails,
    *ways,
    *behalf,
]
