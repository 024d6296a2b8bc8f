"""Stories told alone, to a listener, and at tables; given back, answered, or left without an answer."""

from __future__ import annotations

from datetime import timedelta

from wijwerken.inquiry.domain.entering import nominate
from wijwerken.inquiry.domain.hiding import appeal, decide, hide
from wijwerken.inquiry.models import Participant
from wijwerken.method.phases import Phase
from wijwerken.stories import domain
from wijwerken.stories.models import Answer, Component, Consent, Fragment, Reading, Story
from wijwerken.stories.queries import showable_fragments
from wijwerken.web import clock

from .coming import CIRCLES
from .life import Life

POINTS = ["een vast nummer", "snel antwoord", "moed om te beginnen", "buren die elkaar kennen", "een plek", "geld"]
SENTENCES = [
    "Ik kreeg drie keer iemand anders aan de lijn.",
    "Mijn buurman hielp me erdoor.",
    "Toen heb ik het laten liggen.",
    "Op zaterdag is het hier vol.",
    "Niemand zei wie erover ging.",
    "Dat bankje maakte het verschil.",
]
ANSWERS = [Answer.RIGHT] * 7 + [Answer.PARTLY, Answer.NOT_RIGHT, Answer.WITHHELD]
KINDS = [Component.CAUSE, Component.EFFECT, Component.OBSTACLE, Component.WISH, Component.STRENGTH]


def who_works_there_tells_first(life: Life) -> None:
    """Before the others are asked (R24)."""
    hosts = [pk for pk in life.present if life.who(pk).host]
    if hosts and not life.has_opened(Phase.EXPLORATION) and not Story.objects.filter(teller__in=hosts).exists():
        somebody_tells(life, hosts[0])


def people_tell(life: Life, most: int) -> None:
    if not life.has_opened(Phase.EXPLORATION):
        return
    told = set(Story.objects.filter(inquiry=life.pk).values_list("teller", flat=True))
    for pk in life.some([one for one in life.present if one not in told], most):
        somebody_tells(life, pk)
    for pk in life.some([one for one in life.present if one in told], 1):
        if life.chance(0.1):
            story = Story.objects.filter(teller=pk).first()
            life.does(domain.take_back, story, by=life.who(pk))


def somebody_tells(life: Life, pk: str) -> None:
    teller = life.who(pk)
    listener = life.rng.choice(life.listeners)
    by = life.who(listener) if life.chance(0.4) and listener != pk else teller
    consent = life.rng.choice([Consent.PIECES, Consent.PIECES, Consent.PSEUDONYM, Consent.COUNT])
    story = life.does(domain.begin, life.inquiry, teller=teller, by=by, consent=consent)
    if story is None:
        return
    life.does(domain.finish, story, " ".join(life.some(SENTENCES, 3)), by=by)
    give_back(life, story, by)
    if life.chance(0.2):
        life.does(nominate, life.inquiry, by=teller, whom="De bakker op de hoek", would_disagree=life.chance(0.5))


def give_back(life: Life, story: Story, by: Participant) -> None:
    """One or two pieces, with what leads to what; then the teller is asked, and sometimes keeps silent."""
    version = story.versions.last()
    if version is None:
        return
    said = [sentence for sentence in SENTENCES if sentence in version.text]
    for sentence in life.some(said, 2):
        start = version.text.index(sentence)
        kind = Component.PAIN if life.is_paused else life.rng.choice(KINDS)
        piece = life.does(domain.mark, version, start, start + len(sentence), kind, by=by)
        if piece and life.chance(0.7):
            cause, effect = life.some(POINTS, 2)
            life.does(domain.claim, piece, cause, effect, life.rng.choice("++-?"), by=by)
    life.does(domain.offer, story, by=by)


def people_answer(life: Life) -> None:
    """Most of what waits is answered within weeks; some of it never."""
    waiting = Reading.objects.filter(
        fragment__inquiry=life.pk, offered_at__isnull=False, checks=None, fragment__version__story__withdrawal=None
    ).select_related("fragment__version__story")
    for reading in waiting.order_by("made_at"):
        if life.chance(0.6):
            teller = life.who(reading.fragment.version.story.teller_id)
            said = life.rng.choice(ANSWERS)
            life.does(domain.answer, reading, said, "Het ligt iets anders." if said == Answer.PARTLY else "", by=teller)


def a_table(life: Life) -> None:
    """A group conversation: a walk-in, somebody who says nothing, and everybody's own part afterwards."""
    listener = life.who(life.rng.choice(life.listeners))
    circle = life.circle(life.rng.choice(list(CIRCLES))) if life.chance(0.6) else None
    table = life.does(
        domain.plan_conversation,
        life.inquiry,
        listener=listener,
        about="Hoe is het om hier te wonen?",
        place="Dorpshuis",
        at=clock.now() + timedelta(hours=2),
        chairs=6,
        circle=circle,
    )
    if table is None:
        return
    for pk in life.some([one for one in life.present if one != listener.pk], 9):
        life.does(domain.ask_to_table, table, life.who(pk), by=listener)
        if life.chance(0.8):
            life.does(domain.answer_to_table, table, by=life.who(pk), comes=True)
    life.does(domain.take_in_at_table, table, by=listener, circle=circle)
    table.inquiry = life.inquiry
    if not life.does(domain.begin_talk, table, by=listener):
        life.does(domain.call_off, table, by=listener)
        return
    seats = list(table.seats.filter(comes=True))
    for chair in life.rng.choices(seats[1:], k=8):
        life.does(domain.note, table, chair, life.rng.choice(SENTENCES), by=listener)
    for story in life.does(domain.end_talk, table, by=listener):
        give_back(life, story, listener)


def old_pain_is_acknowledged(life: Life) -> None:
    for piece in Fragment.objects.filter(inquiry=life.pk, readings__component=Component.PAIN).order_by("made_at")[:5]:
        life.does(domain.acknowledge, piece, "Ik heb het gehoord.", name="W. Ethouder", by=life.who(life.starter))


def words_are_hidden(life: Life) -> None:
    """A piece in which somebody's name stood; its writer asks for it back, and another decides."""
    shown = showable_fragments(life.inquiry)
    if not shown:
        return
    piece = Fragment.objects.select_related("version__story").get(pk=life.rng.choice(shown).id)
    facilitator = life.who(life.listeners[0])
    hidden = life.does(hide, life.inquiry, piece, ground="personal", reason="Er staat een naam in.", by=facilitator)
    writer = piece.version.story.teller_id
    asked = life.does(appeal, hidden, "Het is mijn eigen naam.", by=life.who(writer)) if hidden and writer else None
    if asked:
        others = [pk for pk in life.listeners[1:] if pk != writer]
        life.does(decide, asked, shows=True, reason="Dan mag het.", by=life.who(life.rng.choice(others)))
