"""Whoever is named becomes an invitation or a reason, and nothing of them is kept."""

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from tests.factories import a_participant, an_inquiry, browser_of
from tests.factories_stories import a_story
from tests.sending import send
from wijwerken.inquiry.domain.entering import nominate
from wijwerken.inquiry.models import Invitation, Nomination
from wijwerken.inquiry.registry import registry
from wijwerken.method.phases import Phase

pytestmark = pytest.mark.django_db

WHOM = "De man van de schapen 7c1f"


def a_nomination(inquiry, whom: str = WHOM, by=None) -> Nomination:
    return nominate(inquiry, by=by or a_participant(inquiry), whom=whom, would_disagree=True)


def address(view: str, nomination: Nomination) -> str:
    return reverse(f"inquiry:{view}", args=[nomination.inquiry.slug, nomination.pk])


def mine(nomination: Nomination) -> str:
    page = browser_of(nomination.by).get(reverse("inquiry:mine", args=[nomination.inquiry.slug]))
    return page.content.decode()


def listener_of(inquiry) -> Client:
    return browser_of(a_participant(inquiry, duties=("listener",)))


def everything_kept() -> str:
    """Every row of every table, as text, but for sessions."""
    with connection.cursor() as cursor:
        tables = [name for name in connection.introspection.table_names(cursor) if name != "django_session"]
        rows = []
        for table in tables:
            cursor.execute(f'SELECT * FROM "{table}"')  # names of our own tables
            rows.extend(cursor.fetchall())
    return str(rows)


def test_r14_only_listeners_and_the_core_group_read_who_was_named():
    inquiry = an_inquiry()
    made = a_nomination(inquiry)
    stranger, other = Client(), browser_of(a_participant(inquiry))
    pages = ["inquiry:home", "inquiry:people", "inquiry:news", "inquiry:decisions", "inquiry:mine", "inquiry:named"]

    shown = [
        WHOM in browser.get(reverse(view, args=[inquiry.slug])).content.decode()
        for browser in (stranger, other)
        for view in pages
    ]
    read = [
        WHOM in browser.get(reverse("inquiry:named", args=[inquiry.slug])).content.decode()
        for browser in (listener_of(inquiry), browser_of(a_participant(inquiry, core=True)))
    ]

    assert not any(shown)
    assert read == [True, True]
    assert WHOM in mine(made)


def test_r4_a_nomination_becomes_an_invitation_and_the_name_is_gone():
    inquiry = an_inquiry()
    made = a_nomination(inquiry)

    answer = send(listener_of(inquiry), address("named-invite", made), note="")

    made.refresh_from_db()
    assert answer.headers["Location"] == reverse("inquiry:letters", args=[inquiry.slug])
    assert made.invitation == Invitation.objects.get()
    assert WHOM not in everything_kept()
    assert "Die is uitgenodigd." in mine(made)


def test_r4_a_nomination_ends_with_a_reason_that_its_maker_reads():
    inquiry = an_inquiry()
    made = a_nomination(inquiry)
    listener = listener_of(inquiry)

    without = send(listener, address("named-why-not", made), reason=" ")
    send(listener, address("named-why-not", made), reason="Die vertelde vorige week al.")

    assert without.status_code == 422
    assert WHOM not in everything_kept()
    assert "Die vertelde vorige week al." in mine(made)


def test_r4_what_became_of_a_name_is_said_once():
    inquiry = an_inquiry()
    made = a_nomination(inquiry)
    listener = listener_of(inquiry)
    send(listener, address("named-why-not", made), reason="Die vertelde al.")

    again = [
        send(listener, address(view, made), reason="Toch wel", note="").status_code
        for view in ("named-invite", "named-why-not")
    ]

    assert again == [404, 404]
    assert Invitation.objects.count() == 0


def test_r24_nobody_named_is_invited_before_the_opening_words_are_there():
    inquiry = an_inquiry()
    inquiry.not_knowings.all().delete()
    made = a_nomination(inquiry)

    answer = send(listener_of(inquiry), address("named-invite", made), note="")

    assert answer.status_code == 422
    assert Invitation.objects.count() == 0


def test_several_names_of_one_person_are_laid_together_and_settled_at_once():
    inquiry = an_inquiry()
    one, other = a_nomination(inquiry), a_nomination(inquiry, "Jan van het gemaal 7c1f")
    listener = listener_of(inquiry)
    together = reverse("inquiry:named-together", args=[inquiry.slug])

    alone = send(listener, together, nomination=[one.pk])
    send(listener, together, nomination=[one.pk, other.pk])
    send(listener, address("named-why-not", one), reason="Die vertelde al.")

    assert alone.status_code == 409
    assert "7c1f" not in everything_kept()
    assert ["Die vertelde al." in mine(nomination) for nomination in (one, other)] == [True, True]


def test_names_laid_together_can_be_laid_apart():
    inquiry = an_inquiry()
    one, other = a_nomination(inquiry), a_nomination(inquiry, "Iemand anders")
    listener = listener_of(inquiry)
    send(listener, reverse("inquiry:named-together", args=[inquiry.slug]), nomination=[one.pk, other.pk])

    send(listener, address("named-apart", one))
    send(listener, address("named-why-not", one), reason="Die vertelde al.")

    other.refresh_from_db()
    assert (other.same_as, other.settled_at, other.whom) == (None, None, "Iemand anders")


def test_no_name_of_another_inquiry_is_laid_with_ours():
    ours, theirs = an_inquiry(), an_inquiry()
    one, other = a_nomination(ours), a_nomination(theirs)

    answer = send(listener_of(ours), reverse("inquiry:named-together", args=[ours.slug]), nomination=[one.pk, other.pk])

    assert answer.status_code == 409
    assert list(Nomination.objects.exclude(same_as=None)) == []


def test_a_teller_is_asked_at_the_end_whom_we_should_hear_too():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    teller = a_participant(inquiry)
    story = a_story(teller)
    page = browser_of(teller).get(reverse("stories:story", args=[inquiry.slug, story.pk])).content.decode()

    send(browser_of(teller), reverse("stories:nominate", args=[inquiry.slug, story.pk]), whom=WHOM, why="disagrees")

    assert "wie zou het met jou oneens zijn?" in page
    assert Nomination.objects.get().by == teller


def test_what_a_teller_says_to_a_listener_is_named_by_the_teller():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    teller, listener = a_participant(inquiry), a_participant(inquiry, duties=("listener",))
    story = a_story(teller, listener=listener)
    address = reverse("stories:nominate", args=[inquiry.slug, story.pk])

    send(browser_of(listener), address, whom=WHOM, why="touched")
    somebody_else = send(browser_of(a_participant(inquiry)), address, whom="Een ander", why="touched")

    assert somebody_else.status_code == 404
    assert [(one.by, one.whom) for one in Nomination.objects.all()] == [(teller, WHOM)]


def test_open_names_and_missing_circles_ask_for_attention():
    inquiry = an_inquiry()
    for number in range(23):
        a_participant(inquiry, circle=1 + number % 2)
    facilitator = a_participant(inquiry, circle=1, duties=("facilitator",))

    def titles() -> set[str]:
        return {one.title for provider in registry.attention for one in provider(inquiry, facilitator)}

    before = titles()
    made = a_nomination(inquiry)
    while_open = titles() - before
    send(listener_of(inquiry), address("named-why-not", made), reason="Die vertelde al.")

    assert "Eén kring ontbreekt nog: Gemeente." in before
    assert while_open == {"Er is iemand genoemd die we ook moeten horen"}
    assert titles() == before
