"""People and inquiries for tests, made through the same acts as in life. All of them are made up."""

from itertools import count

from django.test import Client
from django.utils import timezone

from wijwerken.inquiry.domain.duties import change_line_authority
from wijwerken.inquiry.domain.questions import Wording, enter_phase, start
from wijwerken.inquiry.models import Circle, Duty, Inquiry, Participant, PhaseEntry, Seat
from wijwerken.inquiry.models.question import Visibility
from wijwerken.method.phases import Phase
from wijwerken.people.models import Organisation, Person

numbers = count(1)

WORDING = Wording(
    question="Hoe komt er weer leven op het plein?",
    occasion="De markt is weg en het plein is leeg.",
    purpose="Samen bepalen wat er komt.",
    influence="Wat jullie kiezen gaat naar de raad, en die zegt ja of legt uit waarom niet.",
    feedback="Elke maand staat hier wat ermee gebeurde.",
)
NOT_KNOWING = "We weten niet waarom de markt wegging."
CIRCLES = ["Buren van het plein", "Ondernemers", "Gemeente"]


def a_person() -> Person:
    return Person.objects.create_user()


def an_inquiry(*, upto: Phase = Phase.ORIENTATION, public: bool = True, **settings: object) -> Inquiry:
    """An inquiry that has opened every phase up to and including `upto`, with its starter."""
    organisation = Organisation.objects.create(name="Gemeente Testdorp", place="Testdorp")
    inquiry = start(
        by=a_person(),
        organisation=organisation,
        wording=WORDING,
        circles=CIRCLES,
        visibility=Visibility.PUBLIC if public else Visibility.MEMBERS,
        pseudonym=f"Starter {next(numbers)}",
        host=False,
        circle=CIRCLES[0],
        not_knowing=NOT_KNOWING,
        **settings,
    )
    for phase in Phase:
        if Phase.ORIENTATION < phase <= upto:
            enter_phase(inquiry, phase, PhaseEntry.Kind.OPENED)
    return inquiry


def a_participant(
    inquiry: Inquiry, *, circle: int | None = 1, host: bool = False, duties: tuple[str, ...] = (), core: bool = False
) -> Participant:
    """Somebody who takes part, in the circle of this number."""
    participant = Participant.objects.create(
        inquiry=inquiry,
        person=a_person(),
        pseudonym=f"Vogel {next(numbers)}",
        circle=Circle.objects.get(inquiry=inquiry, number=circle) if circle else None,
        host=host,
    )
    Duty.objects.bulk_create([Duty(participant=participant, kind=kind) for kind in duties])
    if core:
        Seat.objects.create(participant=participant, accepts=True, joined_at=timezone.now())
    return participant


def a_leader(inquiry: Inquiry, **settings: object) -> Participant:
    """Somebody who gives lead over the question, and said so."""
    leader = a_participant(inquiry, **settings)
    change_line_authority(leader, leads=True)
    return leader


def starter_of(inquiry: Inquiry) -> Participant:
    return inquiry.participants.get(duties__kind=Duty.Kind.STARTER)


def browser_of(participant: Participant) -> Client:
    """A test client in which this participant has entered."""
    client = Client()
    client.force_login(participant.person, backend="django.contrib.auth.backends.ModelBackend")
    return client
