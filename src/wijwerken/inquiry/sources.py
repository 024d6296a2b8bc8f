"""Choosing what a new thing is built on: a form field over everything that may carry it (R4)."""

from collections.abc import Sequence

from django import forms
from django.db.models import Model
from django.utils.translation import gettext_lazy as _

from .models import Inquiry
from .registry import registry
from .trail import Ref, described

MOST_OFFERED = 100  # of each kind; what is older comes by its own page, with `?op=`


class SourcesField(forms.MultipleChoiceField):
    """Things of the inquiry by kind, as boxes to tick; cleans to the things themselves."""

    widget = forms.CheckboxSelectMultiple

    def __init__(self, *, kinds: Sequence[str], fewest: int = 1, **kwargs: object) -> None:
        super().__init__(required=fewest > 0, **kwargs)
        self.kinds, self.fewest = kinds, fewest
        self.inquiry: Inquiry | None = None

    def offer(self, inquiry: Inquiry, preset: str = "") -> None:
        """Fill the choices from this inquiry; `preset` is a `kind/id` from an address that comes first."""
        self.inquiry = inquiry
        may_carry = {ref for kind in self.kinds for ref in offered(inquiry, kind)}
        asked = [ref for ref in parsed([preset], self.kinds) if ref in may_carry]
        refs = [*asked, *(ref for kind in self.kinds for ref in offered(inquiry, kind)[:MOST_OFFERED])]
        known = described(refs)
        groups: dict[str, list[tuple[str, str]]] = {}
        for ref in dict.fromkeys(refs):
            if ref in known:
                noun = str(registry.kinds[ref[0]].noun)
                groups.setdefault(noun, []).append(("/".join(ref), known[ref].title))
        self.choices = list(groups.items())

    def clean(self, value: object) -> list[Model]:
        chosen = super().clean(value)
        if len(chosen) < self.fewest:
            raise forms.ValidationError(
                _("Kies er minstens %(fewest)d. Zo blijft te zien waar dit op rust."), params={"fewest": self.fewest}
            )
        return things(self.inquiry, parsed(chosen, self.kinds))


def parsed(values: Sequence[str], kinds: Sequence[str]) -> list[Ref]:
    """`kind/id` texts of allowed kinds as refs; anything else is left out."""
    pairs = [tuple(value.split("/", 1)) for value in values if value.count("/") == 1]
    return [(kind, id) for kind, id in pairs if kind in kinds and kind in registry.kinds and len(id) == 12]


def offered(inquiry: Inquiry, kind: str) -> list[Ref]:
    """What of this kind may be built on, the newest first."""
    known = registry.kinds.get(kind)
    return [(kind, id) for id in known.choices(inquiry)] if known and known.choices else []


def things(inquiry: Inquiry, refs: Sequence[Ref]) -> list[Model]:
    """The things themselves, of this inquiry only; one query per kind."""
    found: list[Model] = []
    for kind in dict.fromkeys(kind for kind, _id in refs):
        ids = [id for name, id in refs if name == kind]
        found.extend(registry.kinds[kind].model.objects.filter(inquiry=inquiry, pk__in=ids))
    return found
