"""Made-up claims for the tests of the map, through the same acts as in life; and many at once for its bounds."""

from datetime import timedelta

from django.utils import timezone

from tests.factories import a_participant, an_inquiry
from tests.factories_stories import a_claim, a_story, confirmed
from wijwerken.inquiry.models import Participant
from wijwerken.method.phases import Phase
from wijwerken.people.models import Person
from wijwerken.stories.domain import offer
from wijwerken.stories.likeness import normal
from wijwerken.stories.models import Answer, Check, Claim, Consent, Factor, Fragment, Reading, Story, StoryVersion

CONTACT, ANSWER, COURAGE, START, LASTS = (
    "Eén vaste contactpersoon",
    "Snel antwoord",
    "Moed om te beginnen",
    "Initiatief komt op gang",
    "Initiatief houdt het vol",
)


def a_map_inquiry(**settings):
    return an_inquiry(upto=Phase.INSIGHT, **settings)


def told_by(inquiry, people, cause, effect, sign="+", **story):
    """So many new people told this, each in a story of their own, and said that it was understood."""
    tellers = [a_participant(inquiry) for _number in range(people)]
    for teller in tellers:
        one_told(teller, cause, effect, sign, **story)
    return tellers


def one_told(teller, cause, effect, sign="+", consent=Consent.PIECES):
    made = a_claim(a_story(teller, consent=consent), cause, effect, sign)
    confirmed(made.fragment)
    return made


def only_offered(teller, cause, effect):
    """Given back, not answered yet."""
    made = a_claim(a_story(teller), cause, effect)
    offer(made.fragment.version.story, by=teller)
    return made


def point(inquiry, label):
    return Factor.objects.get(inquiry=inquiry, normal=normal(label)).pk


def a_crowd(inquiry, tellers=400, claims=800, points=60):
    """Many confirmed claims, straight into the tables: what the rules make of each was tested elsewhere."""
    now = timezone.now()
    people = Person.objects.bulk_create([Person() for _number in range(tellers)])
    crowd = Participant.objects.bulk_create(
        [
            Participant(inquiry=inquiry, person=person, pseudonym=f"Vis {number}", circle=inquiry.circles.first())
            for number, person in enumerate(people)
        ]
    )
    labels = [f"Punt {number} met een naam die wat langer is" for number in range(points)]
    factors = Factor.objects.bulk_create([Factor(inquiry=inquiry, label=name, normal=normal(name)) for name in labels])
    stories = Story.objects.bulk_create([Story(inquiry=inquiry, teller=t, finished_at=now) for t in crowd])
    versions = StoryVersion.objects.bulk_create(
        [StoryVersion(story=story, number=1, text="Dit leidt tot dat.", by=story.teller) for story in stories]
    )
    fragments = Fragment.objects.bulk_create(
        [
            Fragment(inquiry=inquiry, version=versions[n % tellers], start=0, end=18, snippet="Dit leidt tot dat.")
            for n in range(claims)
        ]
    )
    readings = Reading.objects.bulk_create(
        [Reading(fragment=f, number=1, component="cause", offered_at=now - timedelta(days=1)) for f in fragments]
    )
    Check.objects.bulk_create([Check(reading=r, number=1, answer=Answer.RIGHT) for r in readings])
    Claim.objects.bulk_create(
        [
            Claim(
                inquiry=inquiry,
                fragment=reading.fragment,
                reading=reading,
                teller=reading.fragment.version.story.teller,
                cause=factors[cause_of(n, points)],
                effect=factors[(cause_of(n, points) + 1 + (n * n) % 3) % points],
                sign="+-"[n % 11 == 0],
            )
            for n, reading in enumerate(readings)
        ]
    )


def cause_of(number, points):
    """Some points are named far more often than others, as in life."""
    return (number * number // 7) % points if number % 3 else number % (points // 4)
