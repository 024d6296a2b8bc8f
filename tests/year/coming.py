"""People come by letter or by mail, choose a circle, move to another, leave, and sometimes come back."""

from __future__ import annotations

from allauth.account.models import EmailAddress

from wijwerken.inquiry.domain import entering, inviting
from wijwerken.inquiry.domain.provisional import come_by, make_count, open_a_link
from wijwerken.inquiry.models import Participant
from wijwerken.people.models import Person

from .life import Life

CIRCLES = {
    "Buren van het plein": 0.42,
    "Ondernemers": 0.19,
    "Gemeente": 0.16,
    "Waterschap": 0.1,
    "Woningbouw": 0.11,
    "Jongeren": 0.02,
}
OF_THE_HOST = "Gemeente"
FULL = 200


def a_person(life: Life) -> Person:
    """By a letter's code, or with a mail address of their own."""
    if life.chance(0.4):
        ((_invitation, code),) = inviting.invite_by_letter(life.inquiry, by=life.who(life.starter))
        return entering.enter_with(code, address=f"brievenbus {life.week}").person
    person = Person.objects.create_user()
    EmailAddress.objects.create(user=person, email=f"p{person.pk}@voorbeeld.example", verified=True, primary=True)
    return person


def somebody_comes(life: Life, person: Person | None = None) -> Participant | None:
    (name,) = life.rng.choices(list(CIRCLES), weights=list(CIRCLES.values()))
    circle = life.circle(name) if not life.chance(0.05) else None
    person = person or a_person(life)
    return life.does(entering.join, life.inquiry, person, host=name == OF_THE_HOST, circle=circle)


def people_come_and_go(life: Life, a_week: int, full: int) -> None:
    """A few new ones each week, as long as there are not too many; the others move, leave or come back."""
    for _newcomer in range(life.rng.randint(0, 2 * a_week) if len(life.present) < full else 1):
        somebody_comes(life)
    for pk in life.some(life.present, 2):
        life.does(entering.stand_in, life.who(pk), life.circle(life.rng.choice(list(CIRCLES))))
    keep = {life.starter, *life.listeners}
    for pk in life.some([one for one in life.present if one not in keep], 1 if life.chance(0.7) else 0):
        life.does(entering.leave, life.who(pk))
    gone = Participant.objects.filter(inquiry=life.pk, left_at__isnull=False, person__isnull=False).order_by("made_at")
    if gone and life.chance(0.2):
        back = life.rng.choice(list(gone.select_related("person")))
        life.does(entering.join, life.inquiry, back.person, host=back.host, circle=back.circle)


def passers_by(life: Life) -> None:
    """Browsers that come by an open link; some enter a code later, and are counted from then on."""
    link = life.does(open_a_link, life.inquiry, by=life.who(life.starter), note="Op de markt")
    for number in range(6 if link else 0):
        source = life.does(come_by, link)
        if source and number % 2 and (person := somebody_comes(life)):
            life.does(make_count, source.pk, person)
