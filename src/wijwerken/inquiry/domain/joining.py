"""Two who turn out to be one person within an inquiry: all that the one brought becomes the other's.

Nothing is lost and nothing counts double. Where both answered the same question the later answer holds; the other
stays in the person's own history. Rooms say for their own things how two of them become one (`one_person.joins`).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from django.db import models, transaction

from wijwerken.method.release import Earlier

from ..models import Figure, LaidAside, Participant, TraceEdge


@dataclass
class OnePerson:
    """Where rooms say how their things become one person's."""

    before: list[Callable[[Participant, Participant], None]] = field(default_factory=list)
    joining: dict[type[models.Model], Callable[[Any, Any, Participant], None]] = field(default_factory=dict)
    in_words: dict[type[models.Model], Callable[[Any], str]] = field(default_factory=dict)

    def prepares(self, prepare: Callable[[Participant, Participant], None]):
        """Decorator: what must be set right in a room before two become one: (gone, kept)."""
        self.before.append(prepare)
        return prepare

    def joins(self, model: type[models.Model]):
        """Decorator: how two records of which a person has one become one: (theirs, mine, kept)."""
        return lambda join: self.joining.setdefault(model, join)

    def says(self, model: type[models.Model]):
        """Decorator: the words of an answer that holds no more, for the own history of who gave it."""
        return lambda say: self.in_words.setdefault(model, say)


one_person = OnePerson()


@dataclass(frozen=True)
class Relation:
    """A field of some room's record that names a participant, and what stands beside it where there is one of each."""

    model: type[models.Model]
    field: models.ForeignKey
    once_per: tuple[str, ...] | None  # None: there may be many
    where: models.Q = field(default_factory=models.Q)  # of which it is so

    @property
    def label(self) -> str:
        return f"{self.model._meta.label}.{self.field.name}"


def relations(who: type[models.Model] = Participant) -> Iterator[Relation]:
    """Every field in every room, and of every library, that names a participant (or something else)."""
    for related in who._meta.get_fields(include_hidden=True):
        if related.auto_created and (related.one_to_many or related.one_to_one):
            yield relation_of(related.related_model, related.field)


def relation_of(model: type[models.Model], field: models.ForeignKey) -> Relation:
    """By what else a record is one of its kind for a participant, read from its constraints."""
    if field.unique:
        return Relation(model, field, ())
    constraints = [one for one in model._meta.constraints if isinstance(one, models.UniqueConstraint)]
    together = [(one.fields, one.condition or models.Q()) for one in constraints]
    for fields, where in [*together, *((fields, models.Q()) for fields in model._meta.unique_together)]:
        if field.name in fields:
            return Relation(model, field, tuple(name for name in fields if name != field.name), where)
    return Relation(model, field, None)


@transaction.atomic
def become_one(gone: Participant, *, into: Participant) -> None:
    """Move everything from `gone` to `into`, and let `gone` be no more. `gone` was locked by who calls."""
    kept = Participant.everybody.select_for_update(of=("self",), no_key=True).get(pk=into.pk)
    if gone.pk == kept.pk or gone.inquiry_id != kept.inquiry_id:
        raise ValueError(f"{gone.pk} and {kept.pk} cannot become one")
    kind = Participant._meta.label_lower  # what has no other origin stands on who wrote it (R4)
    for prepare in one_person.before:
        prepare(gone, kept)
    for relation in relations():
        move(relation, gone, kept)
    TraceEdge.objects.filter(to_kind=kind, to_id=gone.pk).update(to_id=kept.pk)
    rename_in_figures(gone, kept)
    gone.delete()


def move(relation: Relation, gone: models.Model, kept: models.Model) -> None:
    records = relation.model._base_manager
    if relation.once_per is None:
        records.filter(**{relation.field.name: gone}).update(**{relation.field.name: kept})
        return
    for theirs in records.filter(relation.where, **{relation.field.name: gone}):
        beside = {name: getattr(theirs, name) for name in relation.once_per}
        mine = records.filter(relation.where, **{relation.field.name: kept}, **beside).first()
        if mine is None:
            records.filter(pk=theirs.pk).update(**{relation.field.name: kept})
        else:
            one_person.joining.get(relation.model, later_one_holds)(theirs, mine, kept)
    records.filter(**{relation.field.name: gone}).update(**{relation.field.name: kept})


def later_one_holds(theirs: models.Model, mine: models.Model, kept: models.Model) -> None:
    """Of two records of which there is one for each person the later one says what holds; the other is laid aside."""
    first, last = sorted([theirs, mine], key=moment_of)  # where no moment is known, mine
    if isinstance(kept, Participant):
        lay_aside(kept, first)
    if last is theirs:
        for field in mine._meta.concrete_fields:
            if not field.primary_key and not is_of_a_person(field):
                setattr(mine, field.attname, getattr(theirs, field.attname))
    for relation in relations(type(theirs)):  # what hangs on it stays
        move(relation, theirs, mine)
    theirs.delete()
    mine.save()


def is_of_a_person(field: models.Field) -> bool:
    return isinstance(field, models.ForeignKey) and issubclass(field.related_model, Participant)


def moment_of(record: models.Model) -> tuple[bool, object]:
    """When it was said, as far as it tells."""
    at = next((getattr(record, name) for name in ("at", "made_at", "since") if hasattr(record, name)), None)
    return (at is not None, at) if at is not None else (False, 0)


def lay_aside(participant: Participant, record: models.Model) -> None:
    """Keep the words of an answer that holds no more, for its own person and nobody else."""
    say = one_person.in_words.get(type(record))
    if say and (words := say(record)):
        LaidAside.objects.create(participant=participant, words=words, said_at=moment_of(record)[1] or None)


def rename_in_figures(gone: Participant, kept: Participant) -> None:
    """In the private memory of figures two become one: as if one of them had left (R11)."""
    for figure in Figure.objects.select_for_update().filter(inquiry=kept.inquiry_id):
        earlier = Earlier.from_json(figure.state)
        if (joined := earlier.joined(gone.pk, kept.pk)) != earlier:
            figure.state = joined.to_json()
            figure.save(update_fields=["state"])
