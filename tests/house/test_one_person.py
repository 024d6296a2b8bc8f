"""Whatever names a participant moves along when two become one, and nothing that hangs on it is lost."""

import pytest
from django.apps import apps

from tests.house.furnished import furnish
from wijwerken.inquiry.domain.joining import relations
from wijwerken.inquiry.domain.ways_in import become_one_person

pytestmark = pytest.mark.django_db

ONE_S_OWN = {"stories.Story.listener", "inquiry.OnBehalf.by"}  # nobody listens to, or types for, themselves
TWO_WERE_ONE = {"people.Person", "inquiry.Participant"}
LAID_ASIDE = {"stories.SaidAfter"}  # nobody acknowledges their own pain; the words are kept for themselves


def how_many() -> dict[str, int]:
    return {kind._meta.label: kind._base_manager.count() for kind in apps.get_models()}


def without_anybody() -> dict[str, int]:
    """How often each field that names a participant names nobody."""
    return {one.label: one.model._base_manager.filter(**{one.field.name: None}).count() for one in relations()}


def test_nothing_is_lost_but_what_a_person_has_only_one_of():
    furnished = furnish()
    other, me = furnished.busy, furnished.tellers[0]
    before, nobody = how_many(), without_anybody()

    become_one_person(other.person_id, into=me.person, called={})

    after = how_many()
    one_for_each = {one.model._meta.label for one in relations() if one.once_per is not None}
    assert {kind for kind in before if after[kind] < before[kind]} <= one_for_each | TWO_WERE_ONE | LAID_ASIDE
    assert {field for field, times in without_anybody().items() if times > nobody[field]} <= ONE_S_OWN
