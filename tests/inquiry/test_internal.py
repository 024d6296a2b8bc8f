"""An inquiry inside one organisation: society is who gives no lead over the question (R7, R21, R24, R25)."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories import a_leader, a_participant, a_person, an_inquiry, browser_of, starter_of
from tests.sending import send
from wijwerken.deeds import domain as deeds
from wijwerken.deeds.models import Deed
from wijwerken.inquiry.models import Decision, Participant, Proposal
from wijwerken.inquiry.models.question import Kind
from wijwerken.method.phases import Phase

pytestmark = pytest.mark.django_db


def joins(inquiry, answer: str) -> Participant:
    newcomer = Client()
    newcomer.force_login(a_person(), backend="django.contrib.auth.backends.ModelBackend")
    send(newcomer, reverse("inquiry:join", args=[inquiry.slug]), host=answer)
    return Participant.objects.get(person=newcomer.session["_auth_user_id"])


def proposes(inquiry):
    member = inquiry.participants.filter(seat__joined_at__isnull=False, line_authority=False).first()
    return send(
        browser_of(member),
        reverse("inquiry:propose", args=[inquiry.slug]),
        kind="open",
        phase=Phase.EXPLORATION.value,
        reason="We zijn er klaar voor.",
    )


def test_joining_asks_whether_somebody_leads_instead_of_where_they_work():
    inquiry = an_inquiry(kind=Kind.INTERNAL)

    page = browser_of(starter_of(inquiry))
    newcomer = Client()
    newcomer.force_login(a_person(), backend="django.contrib.auth.backends.ModelBackend")
    page = newcomer.get(reverse("inquiry:join", args=[inquiry.slug])).content.decode()
    leader, other = joins(inquiry, "ja"), joins(inquiry, "nee")

    assert "Geef je leiding aan mensen over dit vraagstuk?" in page
    assert "Werk je voor" not in page
    assert [(one.line_authority, one.host, one.is_society) for one in (leader, other)] == [
        (True, False, False),
        (False, False, True),
    ]


def test_r7_in_an_internal_inquiry_leaders_are_no_majority_of_the_core_group():
    inquiry = an_inquiry(kind=Kind.INTERNAL)
    a_participant(inquiry, core=True, host=True)
    for _number in range(2):
        a_leader(inquiry, core=True)

    refused = proposes(inquiry)
    for _number in range(2):
        a_participant(inquiry, core=True, host=True)
    proposes(inquiry)

    assert refused.status_code == 422
    assert "Meer dan de helft van de kerngroep" in refused.content.decode()
    assert Proposal.objects.count() == 1


def test_r7_with_society_the_host_duty_decides_and_not_who_leads():
    inquiry = an_inquiry()
    a_participant(inquiry, core=True)
    a_participant(inquiry, core=True)
    a_leader(inquiry, core=True, host=True)

    proposes(inquiry)

    assert Proposal.objects.count() == 1


@pytest.mark.parametrize("kind", Kind)
def test_r21_in_an_internal_inquiry_a_leader_is_not_the_only_witness_of_leaders(kind):
    inquiry = an_inquiry(upto=Phase.DOING, kind=kind)
    by, other = a_leader(inquiry), a_leader(inquiry)
    deed = deeds.take_on(inquiry, by=by, name="Lea Leider", title="Elke week een vrije middag", sources=[])
    deeds.finish(deed, by=by)
    outcome = deeds.tell_outcome(deed, by=by, name="Lea Leider", text="Het lukt.")

    witnessing = reverse("deeds:witness", args=[inquiry.slug, outcome.pk])
    send(browser_of(other), witnessing, name="Ook Leider", words="Ik zag het.")
    page = browser_of(by).get(reverse("deeds:deed", args=[inquiry.slug, Deed.objects.get().pk])).content.decode()

    assert ("Alleen mensen van de organisatie zelf bevestigden dit." in page) is (kind == Kind.INTERNAL)


def test_r25_somebody_says_themselves_that_they_lead_and_the_log_knows_without_a_name():
    inquiry = an_inquiry()
    official = a_participant(inquiry, host=True)
    browser = browser_of(official)

    send(browser, reverse("inquiry:lead", args=[inquiry.slug]))
    send(browser, reverse("inquiry:lead", args=[inquiry.slug]))

    official.refresh_from_db()
    assert official.line_authority
    entry = Decision.objects.get(kind="line.changed")
    assert (entry.subject, entry.counts) == ("", {})
    page = browser.get(reverse("inquiry:myself", args=[inquiry.slug])).content.decode()
    assert "Je zei: ja. Daarom lees je een verhaal pas" in page
    assert "Ja, ik geef leiding" not in page
