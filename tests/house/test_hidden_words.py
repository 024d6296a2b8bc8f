"""Words of people can be hidden, all of them, and no query goes around it (R23)."""

import ast
from collections.abc import Iterator
from pathlib import Path

from django.apps import apps
from django.db import models

import wijwerken
from wijwerken.inquiry.hidden import veiled

SOURCES = Path(wijwerken.__file__).parent
PLUCKS = {"values", "values_list", "raw"}  # ways to read words without reading the thing they are of
NOBODYS = {
    "inquiry.canvas": "the question itself, reworded by the group",
    "inquiry.frameversion": "said by name for the organisation (R3)",
    "inquiry.nomination": "only listeners read it",
    "inquiry.pauserequest": "only facilitators and who asked read it",
    "inquiry.notknowing": "said by the initiators, about themselves",
    "inquiry.hiding": "the reason itself, by which a hiding is judged",
    "inquiry.hidingappeal": "only who decides and who asked read it",
    "inquiry.hidinganswer": "the reason of a decision",
    "inquiry.ruleexception": "the group's own reason, shown for ever",
    "inquiry.laidaside": "only who said it reads it",
    "backing.intervention": "a public record, for ever (R25)",
    "inquiry.fate": "what became of something, said for the group",
    "stories.storyversion": "only its teller and listener read it",
    "stories.draft": "only its writer reads it",
    "stories.draftcopy": "only its writer reads it",
    "stories.check": "only its teller and listener read it",
    "stories.helpnow": "only who made it and who took it over read it",
    "stories.note": "what one speaker said, read back to them alone",
    "directions.holder": "said by name for the organisation (R3)",
    "directions.answer": "said by name for the organisation (R3)",
    "perspectives.import": "where an imported conversation comes from",
    "web.sent": "where a form led",
    "ideas.parkedidea": "only its teller reads it",
}


OWN_STORY = {"stories/domain/groups.py": ["text"]}  # what a speaker said becomes their own story, for them to read back


def words_of(model: type[models.Model]) -> list[str]:
    return [field.name for field in model._meta.get_fields() if isinstance(field, models.TextField)]


def test_every_kind_of_words_can_be_hidden_or_says_why_not():
    rooms = [config for config in apps.get_app_configs() if config.name.startswith("wijwerken.")]
    spoken = {model._meta.label_lower for config in rooms for model in config.get_models() if words_of(model)}

    assert spoken - {model._meta.label_lower for model in veiled} - set(NOBODYS) == set()


def calls(source: str) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield node.func.attr, node


def goes_around(source: str, words: set[str]) -> list[str]:
    """The words that are plucked from the database beside the things they belong to."""
    return [
        argument.value
        for name, call in calls(source)
        if name in PLUCKS
        for argument in call.args
        if isinstance(argument, ast.Constant) and str(argument.value).rpartition("__")[2] in words
    ]


def test_no_query_goes_around_hidden_words():
    words = {field for fields in veiled.values() for field in fields} - {"change", "when"}
    found = {
        str(path.relative_to(SOURCES)): plucked
        for path in SOURCES.glob("*/**/*.py")
        if "migrations" not in path.parts and (plucked := goes_around(path.read_text(), words))
    }

    assert found == OWN_STORY


def test_what_goes_around_hidden_words_is_found():
    assert goes_around('Leaf.objects.values_list("pk", "text")', {"text"}) == ["text"]
    assert goes_around('Idea.objects.values("leaves__text")', {"text"}) == ["leaves__text"]
    assert goes_around('Leaf.objects.filter(text="x")', {"text"}) == []
