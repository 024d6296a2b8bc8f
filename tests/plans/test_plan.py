"""The plan: written together, carried by one's own yes, objected to, signed, final (R8-R10)."""

import pytest
from allauth.account.models import EmailAddress
from django.urls import reverse

from tests.factories import a_participant, an_inquiry, browser_of
from tests.sending import send
from wijwerken.inquiry.domain.frames import change_frame, give_frame, present_versions, see_frames
from wijwerken.inquiry.models import Nomination
from wijwerken.inquiry.trail import back, ref
from wijwerken.insights.domain import see
from wijwerken.method.phases import Phase
from wijwerken.people.models import MailLedger
from wijwerken.plans.domain import carrying, deciding, writing
from wijwerken.plans.models import (
    Agreement,
    AgreementVersion,
    Carrier,
    PlanConsent,
    PlanFinal,
    PlanObjection,
    PlanRound,
)

pytestmark = pytest.mark.django_db


def address(name, inquiry, *ids):
    return reverse(f"plans:{name}", args=[inquiry.slug, *ids])


@pytest.fixture
def inquiry():
    inquiry = an_inquiry(upto=Phase.PLAN)
    give_frame(inquiry, kind="money", text="€ 10.000", giver="Wethouder T. Est")
    return inquiry


def an_insight(inquiry):
    things = [Nomination.objects.create(inquiry=inquiry, whom="iemand") for _number in range(2)]
    return see(inquiry, by=a_participant(inquiry), sentence="Wachten kost moed.", kind="agreement", evidence=things)


def an_agreement(inquiry, **terms):
    terms = {"what": "Een vast nummer", "when": "1 mei", "first_step": "Bellen"} | terms
    by = a_participant(inquiry)
    return writing.agree_on(inquiry, writing.Terms(**terms), by=by, sources=[an_insight(inquiry)])


def a_carried_plan(inquiry):
    """Everything that R9 asks, through the same acts as in life."""
    agreement = an_agreement(inquiry)
    core = a_participant(inquiry, core=True)
    for circle in (1, 2):
        carrying.offer(agreement, by=a_participant(inquiry, circle=circle), name=f"Naam {circle}")
    deciding.check_frame(present_versions(inquiry)[0], by=core)
    deciding.open_round(inquiry)
    deciding.close_round(inquiry)
    carrying.sign(inquiry, by=core, name="Naam 3")
    return core


def page_of(inquiry, participant):
    return browser_of(participant).get(address("plan", inquiry)).content.decode()


def test_r4_an_agreement_follows_from_something(inquiry):
    writer = browser_of(a_participant(inquiry))
    insight = an_insight(inquiry)

    refused = send(writer, address("new", inquiry), what="Zomaar iets")
    send(writer, address("new", inquiry), what="Een vast nummer", sources=f"insights.insight/{insight.pk}")

    assert refused.status_code == 422
    agreement = Agreement.objects.get()
    assert ref(insight) in [step.on for step in back(inquiry, ref(agreement))]


def test_r9_the_plan_asks_of_each_what_it_needs_from_them(inquiry):
    """To carry, to say whether there is an objection, a name, and of the core group that it goes on."""
    asks = {
        "carry": "Wil jij een afspraak dragen?",
        "open": "Vraag iedereen of er bezwaar is",
        "object": "Heb jij bezwaar tegen het plan?",
        "close": "Had iedereen de tijd?",
        "sign": "Draag jij dit plan mee?",
        "finish": "Is het plan rond?",
        "write": "Schrijf mee aan het plan",
    }
    core, carrier = a_participant(inquiry, core=True), a_participant(inquiry, circle=2)
    see_frames(core, present_versions(inquiry))

    def asked(somebody):
        home = browser_of(somebody).get(reverse("inquiry:home", args=[inquiry.slug])).content.decode()
        return next(name for name, words in asks.items() if words in home)

    agreement = an_agreement(inquiry)
    carrying.invite(agreement, whom=carrier, by=core)
    assert (asked(core), asked(carrier)) == ("write", "carry")

    carrying.offer(agreement, by=carrier, name="Naam 1")
    carrying.offer(agreement, by=a_participant(inquiry), name="Naam 2")
    deciding.check_frame(present_versions(inquiry)[0], by=core)
    assert (asked(core), asked(carrier)) == ("open", "write")

    deciding.open_round(inquiry)
    assert (asked(core), asked(carrier)) == ("object", "object")
    deciding.have_no_objection(inquiry, by=core)
    assert asked(core) == "close"

    deciding.close_round(inquiry)
    assert (asked(core), asked(carrier)) == ("sign", "sign")
    carrying.sign(inquiry, by=core, name="Naam 3")
    assert asked(core) == "finish"


def test_r9_a_complete_plan_becomes_final(inquiry):
    core = a_carried_plan(inquiry)

    send(browser_of(core), address("finish", inquiry))

    assert PlanFinal.objects.count() == 1
    assert "Dit plan is rond" in page_of(inquiry, core)


@pytest.mark.parametrize(
    ("break_it", "says"),
    [
        (lambda: AgreementVersion.objects.update(when=""), "staat nog niet wanneer"),
        (lambda: AgreementVersion.objects.update(first_step=""), "ontbreekt de eerste kleine stap"),
        (lambda: Carrier.objects.update(said_yes_at=None), "Niemand zei nog ja"),
        (lambda: [one.participant.__class__.objects.update(host=True) for one in Carrier.objects.all()], "samenleving"),
        (lambda: Agreement.objects.get().inquiry.signatures.all().delete(), "zette een handtekening"),
        (lambda: Agreement.objects.get().inquiry.plan_rounds.all().delete(), "Nog niet iedereen kon zeggen"),
    ],
)
def test_r9_an_incomplete_plan_is_refused_with_what_is_missing(inquiry, break_it, says):
    core = a_carried_plan(inquiry)
    break_it()

    answer = send(browser_of(core), address("finish", inquiry))

    assert answer.status_code == 409
    assert says in answer.content.decode()
    assert not PlanFinal.objects.exists()


def test_r9_carriers_of_one_circle_do_not_carry_a_plan(inquiry):
    core = a_carried_plan(inquiry)
    Carrier.objects.filter(participant__circle__number=2).delete()

    answer = send(browser_of(core), address("finish", inquiry))

    assert "Alle dragers komen uit één kring" in answer.content.decode()


def test_r9_nobody_says_yes_for_another(inquiry):
    agreement = an_agreement(inquiry)
    asked, other = a_participant(inquiry), a_participant(inquiry)
    send(browser_of(other), address("invite", inquiry, agreement.pk), participant=asked.pk)
    assert Carrier.objects.get().said_yes_at is None

    send(browser_of(other), address("offer", inquiry, agreement.pk), name="Een Ander")

    assert Carrier.objects.get(participant=asked).said_yes_at is None


def test_r10_who_has_not_seen_the_changed_frame_cannot_answer(inquiry):
    participant = a_participant(inquiry)
    deciding.open_round(inquiry)
    see_frames(participant, present_versions(inquiry))
    change_frame(present_versions(inquiry)[0].frame, text="€ 5.000", giver="T. Est", reason="Minder", fixed=True)

    answer = send(browser_of(participant), address("consent", inquiry))

    assert answer.status_code == 409
    assert "Kijk eerst naar de kaders" in answer.content.decode()
    assert not PlanConsent.objects.exists()


def test_r10_a_changed_frame_reopens_the_round_over_the_plan_and_tells_everybody(inquiry):
    participant = a_participant(inquiry)
    EmailAddress.objects.create(user=participant.person, email="iemand@voorbeeld.example", verified=True)
    deciding.open_round(inquiry)
    see_frames(participant, present_versions(inquiry))
    send(browser_of(participant), address("consent", inquiry))

    change_frame(present_versions(inquiry)[0].frame, text="€ 5.000", giver="T. Est", reason="Minder", fixed=True)

    home = browser_of(participant).get(reverse("inquiry:home", args=[inquiry.slug])).content.decode()
    assert "Een grens veranderde. Kijk opnieuw naar het plan" in home
    assert MailLedger.objects.get().person == participant.person
    see_frames(participant, present_versions(inquiry))
    send(browser_of(participant), address("consent", inquiry))
    assert PlanConsent.objects.count() == 2
    assert not PlanRound.objects.get(closed_at=None).reopened


def an_objection(inquiry, by):
    an_agreement(inquiry)
    deciding.open_round(inquiry)
    see_frames(by, present_versions(inquiry))
    send(browser_of(by), address("object", inquiry), reason="Wie belt er in het weekend?")
    return PlanObjection.objects.get()


def test_r8_an_open_objection_keeps_the_plan_from_being_final(inquiry):
    core = a_carried_plan(inquiry)
    objector = a_participant(inquiry)
    an_objection(inquiry, objector)
    deciding.close_round(inquiry)

    answer = send(browser_of(core), address("finish", inquiry))

    assert "nog één bezwaar open" in answer.content.decode()


def test_r8_nobody_but_its_maker_ends_an_objection(inquiry):
    objection = an_objection(inquiry, a_participant(inquiry))
    core = a_participant(inquiry, core=True)

    answer = send(browser_of(core), address("end-objection", inquiry, objection.pk), ending="withdrawn")

    assert answer.status_code == 422
    objection.refresh_from_db()
    assert objection.ending == ""


def test_r8_changed_it_needs_a_new_version(inquiry):
    maker = a_participant(inquiry)
    objection = an_objection(inquiry, maker)
    end = address("end-objection", inquiry, objection.pk)
    assert send(browser_of(maker), end, ending="changed_it").status_code == 422
    agreement = Agreement.objects.first()
    writing.rewrite(agreement, writing.Terms(what="Ook in het weekend"), by=a_participant(inquiry), seen=1)

    send(browser_of(maker), end, ending="changed_it")

    objection.refresh_from_db()
    assert objection.ending == "changed_it"


def test_r12_the_plan_shows_names_and_no_pseudonym(inquiry):
    agreement = an_agreement(inquiry)
    carrier = a_participant(inquiry)
    carrying.offer(agreement, by=carrier, name="Annie Naam")
    an_objection(inquiry, carrier)

    page = page_of(inquiry, a_participant(inquiry))

    assert "Annie Naam" in page
    assert carrier.pseudonym not in page


def test_two_writers_of_one_agreement_lose_no_word(inquiry):
    agreement = an_agreement(inquiry)
    first, second = browser_of(a_participant(inquiry)), browser_of(a_participant(inquiry))
    send(first, address("rewrite", inquiry, agreement.pk), what="Tekst van de eerste", seen=1)

    answer = send(second, address("rewrite", inquiry, agreement.pk), what="Tekst van de tweede", seen=1)

    page = answer.content.decode()
    assert answer.status_code == 422
    assert "Tekst van de eerste" in page
    assert "Tekst van de tweede" in page
    send(second, address("rewrite", inquiry, agreement.pk), what="Tekst van beiden", seen=2)
    assert agreement.versions.count() == 3


def test_r2_no_agreement_before_the_ideas_phase():
    early = an_inquiry(upto=Phase.INSIGHT)
    insight = an_insight(early)
    writer = browser_of(a_participant(early))

    answer = send(writer, address("new", early), what="Een plan", sources=f"insights.insight/{insight.pk}")

    assert answer.status_code == 422
    assert "Nu luisteren we nog" in answer.content.decode()


def test_the_plan_asks_a_bounded_number_of_queries(inquiry, django_assert_max_num_queries):
    for number in range(12):
        agreement = an_agreement(inquiry, what=f"Afspraak {number}")
        carrying.offer(agreement, by=a_participant(inquiry), name=f"Naam {number}")
    reader = browser_of(a_participant(inquiry))

    with django_assert_max_num_queries(32):
        reader.get(address("plan", inquiry))
