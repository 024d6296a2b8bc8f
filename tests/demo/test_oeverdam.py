"""The made-up village keeps the rules before anything is loaded."""

import dataclasses
import importlib
import pkgutil
import re
from collections import Counter
from datetime import date
from itertools import pairwise

import pytest

from wijwerken.demo import oeverdam
from wijwerken.demo.oeverdam import (
    backing,
    closings,
    deeds,
    directions,
    ideas,
    insights,
    lessons,
    parked,
    pauses,
    plan,
    process,
    question,
    resistance,
    responses,
    statements,
    stories,
    whys,
)
from wijwerken.demo.oeverdam.factors import FACTORS
from wijwerken.demo.oeverdam.people import BY_KEY, PEOPLE

from .oeverdam_trail import BUNDLES, CLAIMS, SOURCES, pseudonymous_writers, trail

COMPONENTS = {
    "current", "cause", "effect", "wished", "strength", "motive", "obstacle", "need", "idea",
    "earlier_attempt", "old_pain", "person_to_hear", "promise",
}  # fmt: skip
OPENED = {opening.phase: opening.opened for opening in process.OPENINGS}
NAMED = [person for person in PEOPLE if person.name]


def texts_in(value):
    """Every string in nested records."""
    if isinstance(value, str):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from texts_in(getattr(value, field.name))
    elif isinstance(value, dict):
        yield from texts_in(tuple(value.values()))
    elif isinstance(value, tuple | list):
        for part in value:
            yield from texts_in(part)


def dates_in(value):
    if isinstance(value, date):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from dates_in(getattr(value, field.name))
    elif isinstance(value, dict):
        yield from dates_in(tuple(value.values()))
    elif isinstance(value, tuple | list):
        for part in value:
            yield from dates_in(part)


def holds_word(word, text):
    return re.search(rf"\b{re.escape(word)}\b", text) is not None


def tellers_of(bundle):
    return {key.split(".")[0] for key in BUNDLES[bundle]}


# Stories


@pytest.mark.parametrize("story", stories.STORIES, ids=lambda story: story.teller)
def test_a_story_is_somebodys_and_of_a_length_to_read(story):
    assert story.teller in BY_KEY
    assert 150 <= len(story.text.split()) <= 350


@pytest.mark.parametrize("key", stories.FRAGMENTS)
def test_a_fragment_is_an_exact_part_of_its_story(key):
    reading, story = stories.FRAGMENTS[key], stories.BY_TELLER[key.split(".")[0]]

    assert story.text.count(reading.words) == 1
    assert reading.component in COMPONENTS
    assert reading.understood
    assert reading.dutch in story.translation


def test_fragments_of_one_story_do_not_overlap():
    for story in stories.STORIES:
        starts = sorted((story.text.index(r.words), len(r.words)) for r in story.readings)
        for (start, length), (following, _) in pairwise(starts):
            assert start + length <= following, story.teller


def test_a_fragment_in_another_language_stands_in_dutch_too():
    foreign = {s.teller: s for s in stories.STORIES if s.language != "nl"}

    assert {s.language for s in foreign.values()} == {"en", "pl"}
    assert all(s.translator and all(r.dutch for r in s.readings) for s in foreign.values())


def test_old_pain_and_parked_ideas_hold_no_claim():
    for reading in stories.FRAGMENTS.values():
        if reading.component in ("old_pain", "idea"):
            assert reading.claim is None


def test_everyday_sentences_have_no_arrow_and_no_jargon():
    for reading in stories.FRAGMENTS.values():
        assert not re.search(r"→|->|\bfactor\b|\bverband\b|\binitiatief\b", reading.understood)


def test_all_answers_a_teller_can_give_occur_and_most_are_right():
    answers = Counter(reading.answer.kind for reading in stories.FRAGMENTS.values())

    assert set(answers) == {"right", "partly", "not_right", "withheld", "silent"}
    assert answers["right"] > len(stories.FRAGMENTS) * 0.8


def test_one_teller_took_the_story_back_and_another_basis_remains():
    withdrawn = [story.teller for story in stories.STORIES if story.withdrawn]

    assert withdrawn == ["pimpernel"]
    for insight in insights.INSIGHTS:
        kept = [e for e in insight.evidence if not e.startswith("fragment:pimpernel")]
        assert len(kept) >= 2


# The map


def test_every_claim_joins_two_known_points_and_every_point_is_used():
    known = {factor.key for factor in FACTORS}
    used = {point for claim in CLAIMS.values() for point in (claim.cause, claim.effect)}

    assert used == known


def test_some_lines_are_told_by_many_and_one_against_the_stream():
    assert len(tellers_of("contact>antwoord")) == 7
    assert {CLAIMS[key].sign for key in BUNDLES["antwoord>moed"]} == {"+", "-"}
    assert sum(len(tellers_of(bundle)) >= 3 for bundle in BUNDLES) >= 12


def test_one_path_is_told_whole_and_its_last_stretch_only_stitched():
    whole = tellers_of("contact>antwoord") & tellers_of("antwoord>moed") & tellers_of("moed>start")

    assert whole == {"kievit", "wilg"}
    assert len(tellers_of("start>volhouden")) == 3
    assert not tellers_of("start>volhouden") & tellers_of("moed>start")


def test_two_loops_are_told_whole_one_that_grows_and_one_that_brakes():
    grows = ("buren>samen", "samen>nieuw", "nieuw>buren")
    brakes = ("moed>start", "start>denktmee", "denktmee>eigen", "eigen>moed")

    assert set.intersection(*map(tellers_of, grows)) == {"wilg"}
    assert set.intersection(*map(tellers_of, brakes)) == {"stern"}


# Keys and trails


@pytest.mark.parametrize("key", SOURCES)
def test_r4_everything_leads_back_to_a_fragment(key):
    rests_on = trail(key)

    is_new_statement = key.startswith("statement:") and not SOURCES[key]
    assert is_new_statement or any(source.startswith("fragment:") for source in rests_on)


def test_r4_what_had_no_place_at_a_closing_got_its_fate():
    placed = {source for key in SOURCES for source in SOURCES[key] if not key.startswith(("bundle", "factor"))}
    confirmed = {key for key, r in stories.FRAGMENTS.items() if r.answer.kind in ("right", "partly")}
    loose = {f"fragment:{key}" for key in confirmed - set(CLAIMS)} - placed
    leaves = {f"leaf:{i.key}.{n}" for i in ideas.IDEAS for n, _ in enumerate(i.leaves, 1)}
    heard = {f"objection:{o.key}" for o in directions.OBJECTIONS}
    asked = {f"request:{r.key}" for r in directions.REQUESTS}

    fates = [thing for closing in closings.CLOSINGS for fate in closing.fates for thing in fate.things]

    assert len(fates) == len(set(fates))
    assert loose | leaves | heard | asked <= set(fates)
    assert {fate.kind for c in closings.CLOSINGS for fate in c.fates} == {"used", "merged", "parked", "not_used"}


def test_every_key_of_a_person_resolves():
    keys = set(responses.TABLE) | set(resistance.TABLE) | set(process.CORE_GROUP)
    keys |= {w.by for w in whys.WHYS} | {i.by for i in insights.INSIGHTS}
    keys |= {s.by for s in statements.STATEMENTS if s.by} | {s.listener for s in stories.STORIES if s.listener}
    keys |= {o.by for o in directions.OBJECTIONS} | {person for person, _, _ in resistance.WOULD_LOWER}
    for idea in ideas.IDEAS:
        keys |= {idea.by, *(leaf.by for leaf in idea.leaves), *(e.by for e in idea.energy)}
    for deed in deeds.DEEDS:
        keys |= set(deed.owners) | {news.by for news in deed.news}
    keys |= {person for person, _ in plan.SIGNATURES} | {lesson.by for lesson in lessons.LESSONS}

    assert keys <= set(BY_KEY)


def test_keys_are_unique_and_frames_resolve():
    for things in (PEOPLE, FACTORS, statements.STATEMENTS, ideas.IDEAS, deeds.DEEDS, lessons.LESSONS):
        assert len({thing.key for thing in things}) == len(things)
    assert len({person.pseudonym for person in PEOPLE}) == len(PEOPLE)
    assert {f for a in plan.AGREEMENTS for f in a.frames} <= {frame.key for frame in question.FRAMES}
    assert {p.fragment for p in parked.PARKED} <= set(stories.FRAGMENTS)


# People


def test_six_circles_take_part_and_the_young_are_two():
    sizes = Counter(person.circle for person in PEOPLE)
    tellers = Counter(BY_KEY[story.teller].circle for story in stories.STORIES)

    assert len(sizes) == 6
    assert sizes["jongeren"] == 2
    assert set(tellers) == set(sizes)
    assert sum(tellers.values()) == 21


def test_r7_the_core_group_is_five_of_whom_three_society():
    core = [BY_KEY[key] for key in process.CORE_GROUP]

    assert len(core) == 5
    assert sum(not person.host for person in core) == 3
    assert {p.key for p in PEOPLE if "core_group" in p.duties} == set(process.CORE_GROUP)
    assert all({c.by for c in opening.answers} == set(process.CORE_GROUP) for opening in process.OPENINGS[1:])


def test_r7_the_question_widened_because_at_most_one_in_five_objected():
    widening = process.WIDENING
    here = [person for person in PEOPLE if person.entered <= widening["decided"]]

    assert widening["asked"] == len(here)
    assert widening["consented"] + widening["objected"] == widening["answered"]
    assert widening["objected"] * 5 <= widening["answered"]


def test_r24_whoever_works_for_the_host_told_first():
    first = stories.STORIES[:2]

    assert all(BY_KEY[story.teller].host for story in first)
    assert max(s.told for s in first) < min(s.told for s in stories.STORIES[2:])
    assert OPENED["exploration"] > question.NOT_KNOWING_ON


def test_r18_each_circle_told_before_insight_opened():
    told = {BY_KEY[s.teller].circle for s in stories.STORIES if s.told < OPENED["insight"]}

    assert told == {person.circle for person in PEOPLE}


def _written_by_pseudonym():
    yield from texts_in(stories.STORIES)
    yield from texts_in(tuple(s.text for s in statements.STATEMENTS))
    yield from texts_in(whys.WHYS)
    yield from texts_in(ideas.IDEAS)
    yield from texts_in(parked.PARKED)
    yield from texts_in(resistance.WOULD_LOWER)
    yield from texts_in(tuple(i.sentence for i in insights.INSIGHTS))
    yield from texts_in(tuple((o.words, o.would_help, o.maker_says) for o in directions.OBJECTIONS))
    yield from texts_in(tuple(c.words for o in process.OPENINGS for c in o.answers))


def _written_by_name():
    yield from texts_in(plan.AGREEMENTS)
    yield from texts_in(lessons.LESSONS)
    yield from texts_in(deeds.DEEDS)
    yield from texts_in(question.FRAMES)
    yield from texts_in((backing.LEADERS, backing.FELT, backing.ASKED, backing.STEPPED_IN, backing.PLEDGES))
    yield from texts_in(directions.REQUESTS)


@pytest.mark.parametrize("person", NAMED, ids=lambda person: person.name)
def test_r12_no_name_stands_in_words_by_pseudonym(person):
    names = (person.name, person.name.split()[0])

    found = [t for t in _written_by_pseudonym() for name in names if holds_word(name, t)]

    assert found == []


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.pseudonym)
def test_r12_no_pseudonym_stands_in_words_by_name(person):
    assert [t for t in _written_by_name() if holds_word(person.pseudonym, t)] == []


def test_r12_no_trail_shows_a_name_and_its_pseudonym():
    for agreement in plan.AGREEMENTS:
        carriers = {person for person, _ in agreement.said_yes}
        assert not carriers & pseudonymous_writers(f"agreement:{agreement.key}")
    for deed in deeds.DEEDS:
        witnesses = {person for person, _, _ in deed.outcome.witnesses} if deed.outcome else set()
        acting = {*deed.owners, *(news.by for news in deed.news), *witnesses}
        assert not acting & pseudonymous_writers(f"deed:{deed.key}")
    for lesson in lessons.LESSONS:
        assert lesson.by not in pseudonymous_writers(f"lesson:{lesson.key}")


def test_r12_no_direction_or_pause_shows_a_name_and_its_pseudonym():
    by_name = {person.name: person.key for person in NAMED}
    for direction in directions.DIRECTIONS:
        givers = {by_name.get(frame.giver) for frame in question.FRAMES}
        givers |= {by_name.get(r.of) for r in directions.REQUESTS}
        assert not givers & pseudonymous_writers(f"direction:{direction.key}")
    for pause in pauses.PAUSES:
        names = {by_name.get(a.by) for a in pause.acknowledgements} | {by_name.get(pause.called_by)}
        pseudonyms = {a.fragment.split(".")[0] for a in pause.acknowledgements} | {c.by for c in pause.restart}
        assert not names & pseudonyms


# Perspectives


def test_a_statement_is_short_and_a_new_one_is_not_by_the_host():
    assert len(statements.STATEMENTS) == 24
    assert all(len(statement.text) <= 200 for statement in statements.STATEMENTS)
    assert not any(s.origin == "new" and BY_KEY[s.by].host for s in statements.STATEMENTS)


def test_who_says_why_has_answered():
    answered = {(person, statement) for person, statement, _ in responses.RESPONSES}

    assert {(why.by, why.statement) for why in whys.WHYS} <= answered
    assert len(whys.WHYS) >= 25


def test_most_agree_on_an_answer_and_differ_on_whose_it_is():
    tally = Counter((statement, value) for _, statement, value in responses.RESPONSES)

    assert tally["nee", 1] > 5 * tally["nee", -1]
    assert tally["ons", 1] < 3 * tally["ons", -1]
    assert tally["nieuws", 1] < 3 * tally["nieuws", -1]


# Ideas to lessons


def test_r2_no_idea_was_planted_before_ideas_opened():
    assert min(idea.planted for idea in ideas.IDEAS) >= OPENED["ideas"]
    assert min(p.offered for p in parked.PARKED) >= OPENED["ideas"]
    assert sorted(p.fate for p in parked.PARKED) == ["let_go", "planted"]
    assert {p.fragment for p in parked.PARKED} == {
        key for key, reading in stories.FRAGMENTS.items() if reading.component == "idea"
    }


def test_r8_a_direction_with_a_standing_objection_is_not_chosen():
    standing = {o.direction for o in directions.OBJECTIONS if o.ended == "stands"}

    assert sorted(o.ended for o in directions.OBJECTIONS) == ["changed_it", "stands", "withdrawn"]
    assert {d.key for d in directions.DIRECTIONS if d.fate != "chosen"} == standing
    assert {a.direction for a in plan.AGREEMENTS}.isdisjoint(standing)


def test_r8_the_experiment_is_short_and_stopped_as_its_objector_asked():
    experiment = dict(next(deed for deed in deeds.DEEDS if deed.experiment).experiment)

    days = date.fromisoformat(experiment["until"]) - date.fromisoformat(experiment["from"])
    assert days.days <= 90
    assert experiment["direction"] == "stichting"


def test_r9_every_agreement_is_carried():
    carriers = [BY_KEY[person] for a in plan.AGREEMENTS for person, _ in a.said_yes]

    assert all(a.said_yes and a.when and a.first_step for a in plan.AGREEMENTS)
    assert all(day <= OPENED["doing"] for a in plan.AGREEMENTS for _, day in a.said_yes)
    assert len({person.circle for person in carriers}) >= 2
    assert any(not person.host for person in carriers)
    assert {frame for frame, _, _ in plan.FRAMES_CHECKED} == {frame.key for frame in question.FRAMES}
    assert {person for person, _ in plan.SIGNATURES} == {person.key for person in carriers}


def test_r10_a_refusal_has_a_name_and_a_reason():
    refused = [request for request in directions.REQUESTS if request.answer == "no"]

    assert len(refused) == 1
    assert refused[0].of and refused[0].reason
    changed = [frame.key for frame in question.FRAMES if len(frame.versions) > 1]
    assert changed == ["vergunning"]


def test_r21_who_tells_an_outcome_does_not_witness_it_nor_only_the_host():
    for deed in deeds.DEEDS:
        if deed.outcome:
            witnesses = [BY_KEY[person] for person, _, _ in deed.outcome.witnesses]
            assert deed.outcome.by not in {person.key for person in witnesses}
            assert any(not person.host for person in witnesses)


def test_deeds_are_done_running_asleep_and_stopped():
    assert {deed.state for deed in deeds.DEEDS} == {"done", "running", "asleep", "stopped"}
    stopped = [deed.key for deed in deeds.DEEDS if deed.state == "stopped"]
    assert any(set(stopped) & set(lesson.deeds) for lesson in lessons.LESSONS)


def test_r23_a_pause_ends_with_words_and_consent():
    for pause in pauses.PAUSES:
        assert pause.since < pause.reflected_on < pause.restarted
        assert pause.companion and pause.reflection
        assert {consent.by for consent in pause.restart} == set(process.CORE_GROUP)
    fragments = [a.fragment for pause in pauses.PAUSES for a in pause.acknowledgements]
    assert all(stories.FRAGMENTS[key].component == "old_pain" for key in (*fragments, pauses.STILL_OPEN[0]))


def everything_in_oeverdam():
    """Each constant of each module of the data."""
    for module in pkgutil.walk_packages(oeverdam.__path__, "wijwerken.demo.oeverdam."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if name.isupper() or name.startswith("_"):
                yield value


def test_all_happened_before_november_2026():
    days = {day for value in everything_in_oeverdam() for day in dates_in(value)}

    until_the_end_of_the_year = {date(2026, 12, 31)}
    assert min(days) == date(2025, 9, 18)
    assert max(days - until_the_end_of_the_year) < date(2026, 11, 1)
