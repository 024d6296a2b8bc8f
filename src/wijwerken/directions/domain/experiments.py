"""Trying a direction whose objection stands: short, stoppable, and seen by who objected (R8)."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from wijwerken.inquiry.domain.log import log
from wijwerken.inquiry.models import Participant
from wijwerken.inquiry.path import path_of
from wijwerken.inquiry.trail import built_on
from wijwerken.method.due import due, has_run_out
from wijwerken.method.objections import Ending, require_experiment
from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _
from wijwerken.web import clock

from ..models import Direction, Experiment, ExperimentStop, ExperimentWitness, Objection
from .open import require_choosing_open, require_not_chosen
from .rounds import require_core_group_member


def standing_objections(direction: Direction) -> list[Objection]:
    objections = direction.objections.select_related("stop_words", "by").prefetch_related("ends")
    return [objection for objection in objections if objection.ending is Ending.STANDS]


@transaction.atomic
def try_out(direction: Direction, *, by: Participant, days: int, expects: str) -> Experiment:
    """Begin an experiment with the newest version; every standing objection's maker is its witness."""
    require_choosing_open(direction.inquiry)
    require_not_chosen(direction)
    require_core_group_member(by)
    Direction.objects.select_for_update().get(pk=direction.pk)
    standing = standing_objections(direction)
    require_standing(standing)
    for objection in standing:
        said = getattr(objection, "stop_words", None)
        require_experiment(
            days=days,
            stop_when=said.words if said else "",
            stop_words_by=(said.by_id or "") if said else "",
            witness=objection.by_id or "",
            maker=objection.by_id or "",
        )
    version = direction.versions.order_by("-number").first()
    if Experiment.objects.filter(version=version).exists():
        raise Refusal(_("Deze versie is al eens als proef gedaan."), rule="R8", who=_("Maak eerst een nieuwe versie."))
    experiment = Experiment.objects.create(
        inquiry=direction.inquiry, direction=direction, version=version, days=days, expects=expects, by=by
    )
    ExperimentWitness.objects.bulk_create(
        [
            ExperimentWitness(
                experiment=experiment,
                objection=objection,
                participant=objection.by,
                stop_when=objection.stop_words.words,
            )
            for objection in standing
        ]
    )
    built_on(experiment, direction, *standing)
    log(direction.inquiry, "experiment.begun", subject=experiment.pk, days=days)
    return experiment


def require_standing(standing: Sequence[Objection]) -> None:
    if not standing:
        raise Refusal(
            _("Een proef is er voor een richting waarvan een bezwaar blijft staan. Hier staat er geen."),
            rule="R8",
            who=_("Wie bezwaar maakte zegt of het blijft staan."),
        )


def ends_at(experiment: Experiment) -> datetime | None:
    """When it is over; None while a pause holds it (R23)."""
    return due(experiment.made_at, experiment.lasts, path_of(experiment.inquiry).pauses)


def is_running(experiment: Experiment) -> bool:
    is_over = has_run_out(experiment.made_at, experiment.lasts, clock.now(), path_of(experiment.inquiry).pauses)
    return not hasattr(experiment, "stop") and not is_over


@transaction.atomic
def stop_at_once(experiment: Experiment, *, by: Participant, reason: str) -> ExperimentStop:
    """The witness saw what should stop it. Twice is once."""
    if not experiment.witnesses.filter(participant=by).exists():
        raise Refusal(
            _("Wie het bezwaar maakte ziet toe op de proef en kan hem stoppen."),
            rule="R8",
            who=_("Zeg het tegen wie toeziet, of tegen de kerngroep."),
        )
    stop, made = ExperimentStop.objects.get_or_create(experiment=experiment, defaults={"by": by, "reason": reason})
    if made:
        log(experiment.inquiry, "experiment.stopped", subject=experiment.pk)
    return stop
