"""What can be asked of the map. All that is drawn, listed or counted comes from `read_map`."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from wijwerken.inquiry.figures import TOOK_PART, counting, figure
from wijwerken.inquiry.models import Inquiry
from wijwerken.inquiry.registry import OpenQuestion, registry
from wijwerken.maths.systemmap.bundles import Bundle, bundle
from wijwerken.maths.systemmap.claims import Claim
from wijwerken.maths.systemmap.paths import Edge
from wijwerken.method.reading import State, counts
from wijwerken.method.release import Released, Voices, voices
from wijwerken.stories.models import Factor, Reading
from wijwerken.stories.queries import is_shown, newest_readings
from wijwerken.stories.standing import Clock, standing_of

from .points import Merged, merged, standing_merges

NOT_CONFIRMED = {State.OFFERED, State.SILENT, State.AMENDED, State.DISPUTED}


@dataclass(frozen=True)
class Point:
    """A point of the map; `id` and `label` are of the point that merged ones are read as."""

    id: str
    label: str
    is_wish: bool


@dataclass(frozen=True)
class Voice:
    """One shown, confirmed claim: a voice that anybody who reads the map can read."""

    claim: str
    teller: str
    cause: Point
    effect: Point
    sign: str
    reading: Reading


@dataclass(frozen=True)
class Line:
    """One line of the map with the people who told it; their voices stand behind a click (R11 b)."""

    cause: Point
    effect: Point
    sign: str
    told: Voices
    questions: Sequence[OpenQuestion] = ()

    @property
    def edge(self) -> Edge:
        return self.cause.label, self.effect.label


@dataclass(frozen=True)
class Map:
    """The map of one inquiry as it can be read now."""

    inquiry: Inquiry
    heard: Sequence[Voice]
    basis: frozenset[str]
    not_confirmed: int
    merged: Merged

    @cached_property
    def points(self) -> dict[str, Point]:
        """Every point that a shown voice names, by id."""
        return {point.id: point for voice in self.heard for point in (voice.cause, voice.effect)}

    @cached_property
    def named(self) -> set[str]:
        """The factors that shown voices name, merged or not."""
        claims = [voice.reading.claim for voice in self.heard]
        return {claim.cause_id for claim in claims} | {claim.effect_id for claim in claims}

    @cached_property
    def by_label(self) -> dict[str, Point]:
        # Labels of the points of one inquiry differ (a constraint of the database), so they may be keys.
        return {point.label: point for point in self.points.values()}

    @cached_property
    def claims(self) -> list[Claim]:
        """The voices as mathematics wants them: by label."""
        return [
            Claim(voice.teller, voice.cause.label, voice.effect.label, voice.sign, "", id=voice.claim)  # type: ignore[arg-type]
            for voice in self.heard
            if voice.cause != voice.effect
        ]

    @cached_property
    def bundles(self) -> list[Bundle]:
        """Most people first (R15)."""
        return bundle(self.claims)

    @property
    def wishes(self) -> set[str]:
        return {point.label for point in self.points.values() if point.is_wish}

    def point(self, id: str) -> Point | None:
        """The point of this id, or the one it is read as; None where no shown voice names it."""
        return self.points.get(self.merged.point(id))

    def line(self, told: Bundle) -> Line:
        cause, effect = self.by_label[told.cause], self.by_label[told.effect]
        claims = {claim.id for claim in told.claims}
        return Line(
            cause,
            effect,
            told.sign,
            voices(claim.source for claim in told.claims),
            tuple(q for q in self.questions if any(id in claims for kind, id in q.about if kind == "stories.claim")),
        )

    def voices_of(self, cause: Point, effect: Point) -> list[Voice]:
        return [voice for voice in self.heard if (voice.cause, voice.effect) == (cause, effect)]

    @cached_property
    def questions(self) -> list[OpenQuestion]:
        """The question marks that are open in this inquiry, from the rooms that keep them."""
        return [question for ask in registry.questions for question in ask(self.inquiry)]

    @cached_property
    def people(self) -> Released:
        """Of how many people the map is made: those who only want to be counted too, so through the gate (R11)."""
        basis = dict.fromkeys(self.basis, ("", TOOK_PART))
        return figure(self.inquiry, "map", counting(self.inquiry, basis))


def read_map(inquiry: Inquiry) -> Map:
    """Confirmed claims with their words, and how many are not confirmed yet (R1). Four queries.

    A line counts only voices that can be read: who lets nothing be shown counts among the people of the whole
    map and in no line, and what was told by somebody who is gone is an origin, no evidence (R11, R14).
    """
    points = merged(standing_merges(inquiry))
    clock = Clock.of(inquiry)
    basis, not_confirmed = set(), 0
    shown: list[Reading] = []
    for reading in readings_with_claims(inquiry):
        state = standing_of(reading, clock)
        not_confirmed += state in NOT_CONFIRMED
        teller = reading.fragment.version.story.teller_id
        if counts(state) and teller is not None:
            basis.add(teller)
            if is_shown(reading):
                shown.append(reading)
    named = named_points(shown, points)
    heard = [
        Voice(
            claim=reading.claim.pk,
            teller=reading.fragment.version.story.teller_id,
            cause=named[points.point(reading.claim.cause_id)],
            effect=named[points.point(reading.claim.effect_id)],
            sign=reading.claim.sign,
            reading=reading,
        )
        for reading in shown
    ]
    return Map(inquiry, heard, frozenset(basis), not_confirmed, points)


def readings_with_claims(inquiry: Inquiry) -> list[Reading]:
    """The newest readings that hold a claim, without what the map does not look at: a page reads all of them."""
    factors = {factor.pk: factor for factor in inquiry.factors.all()}
    readings = list(
        newest_readings(fragment__inquiry=inquiry, claim__isnull=False)
        .select_related(None)
        .select_related("fragment__version__story__withdrawal", "fragment__version__story__teller", "claim")
        .defer("fragment__version__text")
    )
    for reading in readings:  # a point is named by many claims, and needed once
        reading.claim.cause, reading.claim.effect = factors[reading.claim.cause_id], factors[reading.claim.effect_id]
    return readings


def named_points(readings: Sequence[Reading], points: Merged) -> dict[str, Point]:
    """The points that shown readings name. A merged one is called as the kept one, as long as a shown voice
    still calls it so: the label of what was taken back is shown nowhere (R1)."""
    named: dict[str, Factor] = {}
    for reading in readings:
        for factor in (reading.claim.cause, reading.claim.effect):
            id = points.point(factor.pk)
            if factor.pk == id or id not in named:
                named[id] = factor
    return {id: Point(id, factor.label, factor.kind == Factor.Kind.WISH) for id, factor in named.items()}
