"""R6 through the pages: what a machine proposes is labelled, and counts for nothing until a person chooses it."""

import pytest

from tests.factories import a_participant, an_inquiry, browser_of
from tests.factories_stories import a_confirmed_claim, a_fragment, a_story
from tests.sending import send
from wijwerken.method.phases import Phase
from wijwerken.method.refusal import Refusal
from wijwerken.stories import domain
from wijwerken.stories.likeness import nearest
from wijwerken.stories.models import Check, Claim, MachineProposal

pytestmark = pytest.mark.django_db

LABEL, ALMOST = "een vast nummer", "een vaste nummer bellen"


def a_piece():
    """A story of which one piece waits for "this leads to that", where another already named a point like it."""
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    said = a_confirmed_claim(inquiry, a_participant(inquiry), LABEL, "moed om te beginnen")
    teller = a_participant(inquiry)
    piece = a_fragment(a_story(teller))
    return teller, piece, said.cause, f"/v/{inquiry.slug}/verhalen/stuk/{piece.pk}/verband/"


def fields(**more):
    return {"component": "obstacle", "cause": ALMOST, "effect": "zin in een praatje", "sign": "+", **more}


def test_r6_a_point_that_the_machine_proposes_is_labelled_and_nothing_is_made_of_it():
    teller, _piece, point, address = a_piece()

    page = send(browser_of(teller), address, **fields()).content.decode()

    assert "Voorstel van een computer, die letters vergelijkt (versie 1)" in page
    assert point.pk in page
    assert Claim.objects.filter(teller=teller).count() == 0
    assert MachineProposal.objects.count() == 0


def test_r6_what_nobody_chose_counts_for_nothing():
    teller, _piece, point, address = a_piece()

    send(browser_of(teller), address, **fields(cause_like="nieuw", cause_asked=ALMOST))

    made = Claim.objects.get(teller=teller)
    assert (made.cause.label, made.cause == point) == (ALMOST, False)
    assert MachineProposal.objects.count() == 0


def test_r6_what_somebody_chose_is_theirs_and_keeps_by_which_model_it_was_proposed():
    teller, piece, point, address = a_piece()
    browser = browser_of(teller)

    send(browser, address, **fields(cause_like=point.pk, cause_asked=ALMOST))

    assert Claim.objects.get(teller=teller).cause == point
    kept = MachineProposal.objects.get()
    assert (kept.words, kept.model, kept.version, kept.accepted_by) == (LABEL, "trigrams", "1", teller)
    page = browser.get(f"/v/{teller.inquiry.slug}/verhalen/{piece.version.story_id}/").content.decode()
    assert "Een computer (trigrams, versie 1) stelde dit punt voor" in page


def test_r6_only_what_was_proposed_can_be_chosen():
    teller, _piece, _point, address = a_piece()
    other = domain.point(teller.inquiry, "de markt op zaterdag")

    send(browser_of(teller), address, **fields(cause_like=other.pk, cause_asked=ALMOST))

    assert Claim.objects.filter(teller=teller).count() == 0


def test_r6_no_claim_is_built_on_a_proposal_that_nobody_accepted():
    teller, piece, point, _address = a_piece()
    (proposed,) = nearest(ALMOST, [point])

    with pytest.raises(Refusal):
        domain.claim(piece, proposed, "zin in een praatje", by=teller)


def test_r6_nobody_answers_for_a_teller_who_is_no_longer_a_person_here():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    listener, teller = a_participant(inquiry, duties=("listener",)), a_participant(inquiry)
    piece = a_fragment(a_story(teller, listener=listener))
    story = piece.version.story
    domain.offer(story, by=listener)
    teller.person.delete()

    answer = send(
        browser_of(listener),
        f"/v/{inquiry.slug}/verhalen/{story.pk}/teruglezen/",
        where="thuis",
        on="2026-11-01",
        **{f"{piece.pk}-reading": domain.newest_reading(piece).pk, f"{piece.pk}-answer": "right"},
    )

    assert answer.status_code == 422
    assert "Alleen een mens kan voor zichzelf antwoorden" in answer.content.decode()
    assert not Check.objects.exists()
