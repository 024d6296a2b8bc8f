"""Three directions: what people objected to, how that ended, what was asked, and one tried as an experiment."""

from datetime import date, timedelta
from functools import partial

from wijwerken.directions.domain.directions import improve, propose_direction
from wijwerken.directions.domain.experiments import stop_at_once, try_out
from wijwerken.directions.domain.objections import end, object_to, reply_to, say_what_stops_it
from wijwerken.directions.domain.requests import answer_request, ask_organisation, say_as_holder
from wijwerken.directions.domain.rounds import close_round, open_round, resist
from wijwerken.directions.domain.worries import answer_worry, worry_about
from wijwerken.method.objections import Ending

from ..oeverdam.deeds import DEEDS
from ..oeverdam.directions import DIRECTIONS, OBJECTIONS, REQUESTS
from ..oeverdam.people import ANNIE
from ..oeverdam.resistance import ORDER, TABLE, WOULD_LOWER
from ..oeverdam.worries import ANSWERED, NEW
from .frames import everybody_sees
from .village import Village

PROPOSER, ANSWERER = "wilg", "otter"
OPENED, LAST_DAYS = date(2026, 6, 11), date(2026, 6, 20)
LOWER = {(by, direction): words for by, direction, words in WOULD_LOWER}
TRIED = next(dict(deed.experiment) | {"stopped_on": deed.stopped_on} for deed in DEEDS if deed.experiment)


def plan(village: Village) -> None:
    village.on(OPENED, 18, partial(everybody_sees, village))
    for place, direction in enumerate(DIRECTIONS):
        village.on(OPENED, 10, partial(begin, village, direction))
        village.on(OPENED, 19, partial(open_up, village, direction.key))
        for version in direction.versions[1:]:
            village.on(version.on, 20, partial(change, village, direction.key, version))
        village.on(LAST_DAYS + timedelta(days=2), 20, partial(answer_worries, village, direction.key))
        village.on(direction.fate_on, 18 + place, partial(settle, village, direction.key))
    for key in TABLE:
        village.on(LAST_DAYS, 12, partial(weigh, village, key))
    for new in NEW:
        village.on(OPENED + timedelta(days=1), 19, partial(worry, village, new))
    for objection in OBJECTIONS:
        village.on(objection.on, 16, partial(make_objection, village, objection))
        village.on(objection.ended_on or LAST_DAYS + timedelta(days=3), 21, partial(end_objection, village, objection))
    for request in REQUESTS:
        if request.asked_on >= OPENED:
            village.on(request.asked_on, 14, partial(ask, village, request))
            village.on(request.answered_on, 15, partial(reply, village, request))
            for other in request.also:
                village.on(other.on, 15, partial(reply_too, village, request, other))
    village.on(date.fromisoformat(TRIED["from"]), 13, partial(begin_trying, village))
    village.on(TRIED["stopped_on"], 19, partial(stop_trying, village))


def begin(village: Village, direction) -> None:
    first = direction.versions[0]
    ideas = village.things(tuple(f"idea:{key}" for key in direction.ideas))
    made = propose_direction(
        village.inquiry, by=village.participant(PROPOSER), title=first.title, change=first.words, ideas=ideas
    )
    village.keep(f"direction:{direction.key}", made)


def open_up(village: Village, key: str) -> None:
    made = open_round(village[f"direction:{key}"], by=village.participant(ANNIE))
    village.keep(f"round:{key}", made)


def change(village: Village, key: str, version) -> None:
    """A new version; the round goes on with it."""
    direction = village[f"direction:{key}"]
    made = improve(
        direction,
        after=direction.versions.order_by("-number").first(),
        by=village.participant(PROPOSER),
        title=version.title,
        change=version.words,
        reason=version.changed_because,
    )
    village.keep(f"round:{key}", made.rounds.get())


def weigh(village: Village, key: str) -> None:
    for direction, value in zip(ORDER, TABLE[key], strict=True):
        lower = LOWER.get((key, direction), "")
        resist(village[f"round:{direction}"], by=village.participant(key), value=value, lower=lower)


def worry(village: Village, new) -> None:
    direction, by, words = new
    worry_about(village[f"direction:{direction}"], by=village.participant(by), words=words)


def answer_worries(village: Village, key: str) -> None:
    for asked in village[f"direction:{key}"].worries.filter(answer=None).select_related("inquiry"):
        answer_worry(asked, by=village.participant(ANSWERER), words=ANSWERED[key, asked.words])


def make_objection(village: Village, objection) -> None:
    made = object_to(
        village[f"direction:{objection.direction}"],
        by=village.participant(objection.by),
        reason=objection.words,
        would_help=objection.would_help,
    )
    village.keep(f"objection:{objection.key}", made)


def end_objection(village: Village, objection) -> None:
    made = village[f"objection:{objection.key}"]
    if objection.answer:
        reply_to(made, by=village.participant(PROPOSER), words=objection.answer)
    end(made, Ending(objection.ended), by=village.participant(objection.by), words=objection.maker_says)


def ask(village: Village, request) -> None:
    made = ask_organisation(
        village[f"direction:{request.direction}"],
        by=village.participant(PROPOSER),
        of=request.of,
        text=request.words,
        due_on=request.due,
    )
    village.keep(f"request:{request.key}", made)


def reply(village: Village, request) -> None:
    answer_request(
        village[f"request:{request.key}"],
        by=village.participant(request.of),
        kind=request.answer,
        name=request.of,
        reason=request.reason.removeprefix("Nee. "),  # the page itself says no
        others=[named(other) for other in request.also],
    )


def reply_too(village: Village, request, other) -> None:
    """Who decides about it too says it in person, and the alderman writes it down."""
    holder = village[f"request:{request.key}"].answer.holders.get(name=named(other))
    by = village.participant(request.of)
    say_as_holder(holder, by=by, agrees=not other.differs, differs=other.differs)


def named(other) -> str:
    return f"{other.by}, {other.function}"


def settle(village: Village, key: str) -> None:
    close_round(village[f"round:{key}"], by=village.participant(ANNIE))


def begin_trying(village: Village) -> None:
    """The part that an objection stands against is tried for a while; who objected wrote what stops it (R8)."""
    for objection in OBJECTIONS:
        if objection.ended == "stands":
            say_what_stops_it(
                village[f"objection:{objection.key}"],
                by=village.participant(objection.by),
                words=TRIED["stops_when"],
            )
    days = (date.fromisoformat(TRIED["until"]) - date.fromisoformat(TRIED["from"])).days
    made = try_out(
        village[f"direction:{TRIED['direction']}"], by=village.participant(ANNIE), days=days, expects=TRIED["expected"]
    )
    village.keep("experiment", made)


def stop_trying(village: Village) -> None:
    by = village["experiment"].witnesses.get().participant
    reason = next(deed.stopped_because for deed in DEEDS if deed.experiment)
    stop_at_once(village["experiment"], by=by, reason=reason)
