"""What people did: by name, with how it went, what came of it, and who saw that."""

from functools import partial

from wijwerken.deeds.domain import finish, join_in, stop, take_on, tell, tell_outcome, witness

from ..oeverdam.deeds import DEEDS
from .village import Village, name_of

OFTEN, SELDOM = 30, 90  # days between two signs of life, as its doers chose


def plan(village: Village) -> None:
    for deed in DEEDS:
        village.on(deed.taken, 15, partial(begin, village, deed))
        for news in deed.news:
            village.on(news.on, 17, partial(say_how_it_goes, village, deed.key, news))
        if deed.stopped_on:
            village.on(deed.stopped_on, 18, partial(end, village, deed))
        if deed.outcome:
            village.on(deed.outcome.on, 19, partial(say_what_came_of_it, village, deed))
            for seen in deed.outcome.witnesses:
                village.on(seen[1], 20, partial(confirm, village, deed.key, seen))


def begin(village: Village, deed) -> None:
    first, *others = deed.owners
    agreement = (f"agreement:{deed.agreement}",) if deed.agreement else ()
    made = take_on(
        village.inquiry,
        by=village.participant(first),
        name=name_of(first),
        title=deed.title,
        text=dict(deed.experiment).get("expected", ""),
        wanted=deed.wanted.removeprefix("Gezocht: "),
        rhythm_days=OFTEN if deed.state == "asleep" else SELDOM,
        sources=village.things(agreement + deed.answers),
    )
    for key in others:
        join_in(made, by=village.participant(key), name=name_of(key))
    village.keep(f"deed:{deed.key}", made)


def say_how_it_goes(village: Village, key: str, news) -> None:
    tell(village[f"deed:{key}"], by=village.participant(news.by), text=news.words)


def end(village: Village, deed) -> None:
    stop(village[f"deed:{deed.key}"], by=village.participant(deed.owners[0]), reason=deed.stopped_because)


def say_what_came_of_it(village: Village, deed) -> None:
    done, outcome = village[f"deed:{deed.key}"], deed.outcome
    by = village.participant(outcome.by)
    if deed.state == "done":
        finish(done, by=by)
    told = tell_outcome(done, by=by, name=name_of(outcome.by), text=outcome.words)
    village.keep(f"outcome:{deed.key}", told)


def confirm(village: Village, key: str, seen) -> None:
    who, _on, words = seen
    witness(village[f"outcome:{key}"], by=village.participant(who), name=name_of(who), words=words)
