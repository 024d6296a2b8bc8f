"""The tests of the house run on a tiny site without rooms."""

from copy import deepcopy

import pytest

FORM = """{% extends "web/base.html" %}{% load ww %}
{% block content %}
<form method="post">{% csrf_token %}{% once %}{{ form }}<button>Bewaar</button></form>
{% endblock %}"""


@pytest.fixture
def site(settings):
    """Only the middleware and pages of the house, with the forms of `tests.web.pages`."""
    settings.ROOT_URLCONF = "tests.web.pages"
    settings.MIDDLEWARE = [name for name in settings.MIDDLEWARE if name != "wijwerken.inquiry.passing.Passing"]
    engines = deepcopy(settings.TEMPLATES)
    engines[0]["APP_DIRS"] = False
    engines[0]["OPTIONS"]["loaders"] = [
        ("django.template.loaders.locmem.Loader", {"web_tests/form.html": FORM}),
        "django.template.loaders.app_directories.Loader",
    ]
    settings.TEMPLATES = engines
    return settings
