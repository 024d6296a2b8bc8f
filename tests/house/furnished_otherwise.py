"""Two more made-up inquiries, in which things stand as they cannot in the first: asked, tried, decided, in a pause."""

from datetime import timedelta

from tests.factories import a_participant, an_inquiry
from tests.factories_stories import a_claim, a_fragment, a_story, confirmed
from tests.house.furnished import EVERY_DUTY, Eyes, Furnished, at
from wijwerken.deeds import domain as deeds
from wijwerken.directions.domain import experiments, objections, rounds
from wijwerken.directions.domain.directions import propose_direction
from wijwerken.guidance import domain as guidance
from wijwerken.guidance.queries import items_of
from wijwerken.ideas import domain as ideas
from wijwerken.inquiry.domain import core, frames, giving_duties, going_on, pauses, series
from wijwerken.inquiry.letters.table import Uploaded
from wijwerken.inquiry.models import LaidAside, Series
from wijwerken.maths.responses import Responses
from wijwerken.method.objections import Ending
from wijwerken.method.phases import Phase
from wijwerken.perspectives.domain.importing import Brought, bring_in
from wijwerken.plans.domain import carrying, deciding, writing
from wijwerken.stories.domain import acknowledge, allow, groups, save_draft
from wijwerken.stories.models import Acknowledgement, Component, Consent
from wijwerken.stories.views.telling import OWN
from wijwerken.web import clock
from wijwerken.web.clock import at_the_moment


def furnish_elsewhere() -> list[Furnished]:
    """All that stands otherwise than in the first one."""
    return [furnish_otherwise(), furnish_nearly_decided(), furnish_in_a_pause()]


def furnish_otherwise() -> Furnished:
    """Directions that are tried and chosen, a plan that is final, a deed that sleeps, questions nobody answered."""
    inquiry = an_inquiry(upto=Phase.LEARNING)
    busy, *tellers = a_group(inquiry)
    told(inquiry, busy, tellers)
    idea = ideas.plant(inquiry, by=busy, title="Een bank", text="Op elke hoek een bank.")
    tried(inquiry, busy, idea)
    chosen(inquiry, busy, tellers, idea)
    final = decided(inquiry, busy, tellers, idea)
    deciding.make_final(inquiry, by=busy)
    with at_the_moment(clock.now() - timedelta(days=40)):
        deeds.take_on(inquiry, by=busy, name="Bea Busy", title="De bank neerzetten", sources=[final])
    answers = Responses.of(["één", "twee"], ["1"], rows=[0, 1], columns=[0, 0], values=[1, -1])
    bring_in(inquiry, [Brought("1", f"Het plein is leeg. {inquiry.slug}")], answers)
    for window in ("hier", "daar"):
        save_draft(busy, OWN, f"Er was eens, {window}", seen=0, window=window)
    letters = series.bring(inquiry, by=busy, uploaded=Uploaded("buren.csv", ["naam"], [1], [["Buur"]]))
    Series.objects.filter(pk=letters.pk).update(taken_in_at=clock.now(), printed_at=clock.now())
    LaidAside.objects.create(participant=busy, words="Dit zei ik al eerder.")
    guidance.put_off(busy, next(items_of(inquiry, busy)).key)
    return Furnished(inquiry, busy, tellers, eyes=[busy_sees(busy), waited_for(inquiry, busy)])


def busy_sees(busy):
    """The pages on which it shows that things stand otherwise."""
    inquiry = busy.inquiry
    names = ("guidance:today", "stories:tell", "plans:reopen", "inquiry:myself", "stories:help-contacts")
    fresh, tried_out, begun = inquiry.directions.order_by("made_at")[:3]
    unfinished, unheard = busy.stories.order_by("made_at")[1:3]
    ids = [
        ("directions:direction", fresh),
        ("directions:try-out", tried_out),
        ("directions:stop", begun.experiments.get()),
        ("directions:stop-words", tried_out.objections.get()),
        ("deeds:deed", inquiry.deeds.get()),
        ("ideas:connect", inquiry.ideas.get()),
        ("stories:mark", unfinished),
        ("stories:story", unheard),
        ("stories:pain-after", Acknowledgement.objects.get(fragment__inquiry=inquiry)),
    ]
    letters = at(inquiry, "inquiry:series", Series.objects.get(inquiry=inquiry).pk)
    fates = f"{at(inquiry, 'inquiry:fates')}?stap={Phase.EXPLORATION.value}"
    return Eyes(
        busy, [*(at(inquiry, name) for name in names), *(at(inquiry, name, of.pk) for name, of in ids), letters, fates]
    )


def furnish_nearly_decided() -> Furnished:
    """A plan of which only the last word is not said."""
    inquiry = an_inquiry(upto=Phase.PLAN)
    busy, *tellers = a_group(inquiry)
    idea = ideas.plant(inquiry, by=busy, title="Een bank", text="Op elke hoek een bank.")
    frames.give_frame(inquiry, kind="money", text="€ 10.000 per jaar", giver="Wethouder T. Est")
    decided(inquiry, busy, tellers, idea)
    newcomer = Eyes(a_participant(an_inquiry()), [at(inquiry, "inquiry:join")])
    return Furnished(inquiry, busy, tellers, eyes=[Eyes(busy, [at(inquiry, "plans:plan")]), newcomer])


def furnish_in_a_pause() -> Furnished:
    """A group that stands still, looked back, and can put it to the core group that it goes on."""
    inquiry = an_inquiry(upto=Phase.EXPLORATION)
    busy, *tellers = a_group(inquiry)
    paused = pauses.pause(inquiry, "Er werd iemand uitgelachen.", by=busy, name="Bea Busy")
    going_on.look_back(paused, "Het is gezegd.", by=busy)
    names = ("inquiry:pause-tell", "inquiry:pause-look-back", "inquiry:pause-go-on")
    return Furnished(inquiry, busy, tellers, eyes=[Eyes(busy, [at(inquiry, name) for name in names])])


def a_group(inquiry):
    """Somebody of every duty, two more in the core group, and one who is not."""
    busy = a_participant(inquiry, circle=1, core=True, host=True, duties=EVERY_DUTY)
    return [busy, *(a_participant(inquiry, circle=circle, core=circle < 3) for circle in (1, 2, 3))]


def waited_for(inquiry, busy):
    """Somebody of whom a seat, a duty and a chair wait for an answer."""
    somebody = a_participant(inquiry, circle=2)
    core.ask_to_sit(somebody, by=busy)
    giving_duties.hand_on("facilitator", by=a_participant(inquiry, duties=("facilitator",)), to=somebody)
    plan = {"place": "Dorpshuis", "at": clock.now(), "chairs": 4, "circle": None}
    table = groups.plan_conversation(inquiry, listener=busy, about="De markt", **plan)
    groups.ask_to_table(table, somebody, by=busy)
    pages = [at(inquiry, "inquiry:core-group"), at(inquiry, "inquiry:duties"), at(inquiry, "stories:group", table.pk)]
    return Eyes(somebody, pages)


def told(inquiry, busy, tellers):
    """Stories that wait: for a listener, to be given back, for what their teller says after an acknowledgement."""
    hurt = a_fragment(a_story(busy), component=Component.PAIN)
    allow(hurt.version.story, Consent.PSEUDONYM, by=busy)
    confirmed(hurt)
    acknowledge(hurt, "Ik heb het gehoord.", name="Dirk Doer", by=tellers[0])
    a_claim(a_story(busy), "een brief", "een antwoord", "+")
    a_story(busy)


def a_direction(inquiry, busy, idea, title):
    return propose_direction(inquiry, by=busy, title=title, change="Het wordt anders.", ideas=[idea])


def tried(inquiry, busy, idea):
    """Directions with an objection that stands: to be tried, being tried, stopped; and one that is taken back."""
    a_direction(inquiry, busy, idea, "Nog geen ronde")
    for title in ("Nog te proberen", "Wordt geprobeerd", "Gestopt"):
        direction = a_direction(inquiry, busy, idea, title)
        objection = objections.object_to(direction, by=busy, reason="Dan staat alles stil.")
        objections.end(objection, Ending.STANDS, by=busy, words="Het blijft staan.")
        objections.say_what_stops_it(objection, by=busy, words="Als er iemand valt.")
        if title != "Nog te proberen":
            made = experiments.try_out(direction, by=busy, days=30, expects="Het wordt drukker.")
        if title == "Gestopt":
            experiments.stop_at_once(made, by=busy, reason="Er viel iemand.")
    back = objections.object_to(direction, by=busy, reason="Toch niet.")
    objections.end(back, Ending.WITHDRAWN, by=busy, words="Het is opgelost.")


def chosen(inquiry, busy, tellers, idea):
    """One that was chosen, and one of which the round was opened again because a frame changed."""
    one, other = (a_direction(inquiry, busy, idea, title) for title in ("Gekozen", "Weer open"))
    version = frames.give_frame(inquiry, kind="money", text="€ 10.000 per jaar", giver="Wethouder T. Est")
    round = rounds.open_round(one, by=busy)
    for somebody in (busy, *tellers):
        frames.see_frames(somebody, [version])
        rounds.resist(round, by=somebody, value=2)
    rounds.close_round(round, by=busy)
    rounds.open_round(other, by=busy)
    less = {"text": "€ 9.000 per jaar", "giver": "Wethouder T. Est", "reason": "Er is minder.", "fixed": False}
    frames.change_frame(version.frame, **less)


def decided(inquiry, busy, tellers, idea):
    """A plan with one agreement, carried from two circles, to which nobody objects."""
    terms = writing.Terms(what="Een bank", when="1 mei", first_step="Bellen")
    agreement = writing.agree_on(inquiry, terms, by=busy, sources=[idea])
    carrying.offer(agreement, by=tellers[0], name="Dirk Doer")
    carrying.offer(agreement, by=tellers[1], name="Cas Carrier")
    version = frames.present_versions(inquiry)[0]
    deciding.check_frame(version, by=busy)
    deciding.open_round(inquiry)
    for somebody in (busy, *tellers):
        frames.see_frames(somebody, [version])
        deciding.have_no_objection(inquiry, by=somebody)
    deciding.close_round(inquiry)
    carrying.sign(inquiry, by=busy, name="Bea Busy")
    return agreement
