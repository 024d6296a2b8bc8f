"""The tests of the house run on a tiny site without rooms."""

from copy import deepcopy

import pytest
from django.urls import URLPattern

FORM = """{% extends "web/base.html" %}{% load ww %}
{% block content %}
<form method="post">{% csrf_token %}{% once %}{{ form }}<button>Bewaar</button></form>
{% endblock %}"""

TELL = FORM.replace('method="post"', 'method="post" data-draft-url="/draft/"').replace(
    "<button>", '<p hidden><span class="saved" data-saved data-words="Opgeslagen om %s"></span></p><button>'
)


@pytest.fixture
def site(settings, monkeypatch):
    """The house without its rooms, with the forms of `tests.web.pages`, each with an open door."""
    from wijwerken.inquiry import doors, passing

    from . import pages

    settings.ROOT_URLCONF = "tests.web.pages"
    open_doors = {page.lookup_str: doors.ANYBODY for page in pages.urlpatterns if isinstance(page, URLPattern)}
    monkeypatch.setattr(passing, "table", lambda: doors.table() | open_doors)
    engines = deepcopy(settings.TEMPLATES)
    engines[0]["APP_DIRS"] = False
    engines[0]["OPTIONS"]["loaders"] = [
        ("django.template.loaders.locmem.Loader", {"web_tests/form.html": FORM, "web_tests/tell.html": TELL}),
        "django.template.loaders.app_directories.Loader",
    ]
    settings.TEMPLATES = engines
    return settings
