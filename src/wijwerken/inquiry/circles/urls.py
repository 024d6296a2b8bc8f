from django.urls import path

import wijwerken.web.converters  # noqa: F401  (registers the id of a thing)

from . import changing, judging, naming

urlpatterns = [
    path("v/<slug:slug>/mensen/noem/", naming.nominate, name="nominate"),
    path("v/<slug:slug>/mensen/genoemd/", naming.named, name="named"),
    path("v/<slug:slug>/mensen/genoemd/samen/", naming.together, name="named-together"),
    path("v/<slug:slug>/mensen/genoemd/<thing:id>/apart/", naming.apart, name="named-apart"),
    path("v/<slug:slug>/mensen/genoemd/<thing:id>/uitnodigen/", naming.invite, name="named-invite"),
    path("v/<slug:slug>/mensen/genoemd/<thing:id>/waarom-niet/", naming.why_not, name="named-why-not"),
    path("v/<slug:slug>/mensen/plekken/", judging.judge_next, name="judge-next"),
    path("v/<slug:slug>/mensen/plekken/<thing:id>/", judging.judge, name="judge"),
    path("v/<slug:slug>/mensen/kringen/", changing.circles, name="circles"),
    path("v/<slug:slug>/mensen/kringen/nieuw/", changing.add, name="circle-add"),
    path("v/<slug:slug>/mensen/kringen/<thing:id>/", changing.change, name="circle-change"),
    path("v/<slug:slug>/mensen/kringen/<thing:id>/samen/", changing.merge, name="circle-merge"),
    path("v/<slug:slug>/mensen/kringen/<thing:id>/splits/", changing.split, name="circle-split"),
    path("v/<slug:slug>/mensen/kringen/weer-twee/<thing:id>/", changing.part, name="circle-part"),
]
