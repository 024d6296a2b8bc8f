"""Made-up directions, rounds and answers, through the same acts as in life."""

from django.urls import reverse

from tests.factories import a_participant, an_inquiry, browser_of
from tests.sending import send
from wijwerken.directions.domain.directions import propose_direction
from wijwerken.directions.domain.objections import object_to
from wijwerken.directions.domain.rounds import open_round, resist
from wijwerken.directions.models import Direction
from wijwerken.ideas.domain import plant
from wijwerken.inquiry.domain.frames import give_frame, present_versions, see_frames
from wijwerken.method.phases import Phase

TITLE = "Eén gezicht bij de gemeente"


def choosing(**settings):
    """An inquiry in which directions are chosen, with a core group of three and one frame."""
    inquiry = an_inquiry(upto=Phase.DIRECTION, **settings)
    core = [a_participant(inquiry, core=True) for _number in range(3)]
    give_frame(inquiry, kind="money", text="€ 40.000 voor dit jaar.", giver="Wethouder T. Est")
    return inquiry, core


def an_idea(inquiry, title="Potje zonder papier"):
    return plant(inquiry, by=a_participant(inquiry), title=title, text="Zonder formulier beginnen.")


def a_direction(inquiry, *, title=TITLE, ideas=()) -> Direction:
    return propose_direction(
        inquiry,
        by=a_participant(inquiry),
        title=title,
        change="Elke groep krijgt een vaste persoon.",
        ideas=list(ideas) or [an_idea(inquiry)],
    )


def a_round(direction, core):
    return open_round(direction, by=core[0])


def answered(round, value, *, lower="", circle=1, participant=None):
    """Somebody saw the frames and answered."""
    inquiry = round.version.direction.inquiry
    somebody = participant or a_participant(inquiry, circle=circle)
    see_frames(somebody, present_versions(inquiry))
    resist(round, by=somebody, value=value, lower=lower)
    return somebody


def an_objection(direction, by=None, reason="Als die ene ziek is, staat alles weer stil."):
    return object_to(direction, by=by or a_participant(direction.inquiry), reason=reason)


def address(view, thing, *more):
    inquiry = thing.inquiry
    return reverse(f"directions:{view}", args=[inquiry.slug, thing.pk, *more])


def page_of(participant, view, thing):
    return browser_of(participant).get(address(view, thing)).content.decode()


def do(participant, view, thing, **fields):
    return send(browser_of(participant), address(view, thing), **fields)
