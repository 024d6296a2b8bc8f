"""One made-up inquiry with something of every kind in it, made through the same acts as in life."""

from dataclasses import dataclass, field
from datetime import timedelta

from django.urls import reverse
from django.utils import timezone

from tests.factories import a_leader, a_participant, an_inquiry
from tests.factories_stories import a_claim, a_fragment, a_story, confirmed
from wijwerken.backing import domain as backing
from wijwerken.deeds import domain as deeds
from wijwerken.directions.domain import objections, requests, rounds, worries
from wijwerken.directions.domain.directions import propose_direction
from wijwerken.ideas import domain as ideas
from wijwerken.inquiry.domain import (
    circles,
    core,
    entering,
    frames,
    giving_duties,
    going_on,
    hiding,
    inviting,
    on_behalf,
    pauses,
    process,
    provisional,
    series,
)
from wijwerken.inquiry.domain.nominations import lay_together, say_why_not
from wijwerken.inquiry.letters.table import Row, Uploaded
from wijwerken.inquiry.models import Inquiry, Participant
from wijwerken.insights.domain import see
from wijwerken.learning.domain import learn
from wijwerken.method.phases import Phase
from wijwerken.method.promises import Ending
from wijwerken.perspectives.domain import stating
from wijwerken.perspectives.domain.responding import respond
from wijwerken.plans.domain import carrying, deciding, writing
from wijwerken.stories.domain import (
    acknowledge,
    allow,
    ask_a_listener,
    ask_for_acknowledgement,
    claim,
    groups,
    help_now,
    newest_reading,
    offer,
    read_aloud,
    save_draft,
    say_after,
    take_back,
)
from wijwerken.stories.likeness import nearest
from wijwerken.stories.models import Component, Consent, HelpContact
from wijwerken.systemmap.domain import merge, part
from wijwerken.web import clock
from wijwerken.web.clock import at_the_moment
from wijwerken.web.things import Thing

EVERY_DUTY = ("starter", "listener", "facilitator")


@dataclass
class Eyes:
    """Somebody to whom forms are given that the busy one does not get, and the pages on which they stand."""

    who: Participant
    pages: list[str]


@dataclass
class Furnished:
    """An inquiry, and people in it who hold every duty."""

    inquiry: Inquiry
    busy: Participant
    tellers: list[Participant] = field(default_factory=list)
    leader: Participant | None = None
    eyes: list[Eyes] = field(default_factory=list)


def at(inquiry: Inquiry, name: str, *ids: str) -> str:
    return reverse(name, args=[inquiry.slug, *ids])


def furnish(**settings: object) -> Furnished:
    """Something of every kind, with one person of every duty, who told, planted, promised and did."""
    inquiry = an_inquiry(upto=Phase.LEARNING, **settings)
    busy = a_participant(inquiry, circle=1, core=True, duties=EVERY_DUTY)
    tellers = [a_participant(inquiry, circle=circle, core=circle < 3) for circle in (1, 2, 3)]
    core_group(inquiry, busy, tellers)
    fragments = stories(inquiry, busy, tellers)
    insight = see(
        inquiry, by=busy, sentence="Wachten kost moed.", kind="agreement", evidence=[one.fragment for one in fragments]
    )
    perspectives(inquiry, busy, tellers, fragments)
    idea = garden(inquiry, busy, tellers, insight)
    choosing(inquiry, busy, tellers, idea)
    agreement = plan(inquiry, busy, tellers, idea)
    doing(inquiry, busy, tellers, agreement)
    standing_still(inquiry, busy, tellers)
    hidden_words(inquiry, busy, tellers)
    help_that_cannot_wait(inquiry, busy, tellers)
    above, leader = leaders(inquiry, busy, tellers)
    eyes = [busy_sees(busy), teller_sees(tellers[0]), *leaders_see(leader, above)]
    return Furnished(inquiry, busy, tellers, leader, eyes)


def busy_sees(busy):
    """Pages of their own that stand behind many others of the same kind."""
    seen, heard = busy.inquiry.outcomes.earliest("made_at"), busy.stories_heard.exclude(teller__person=None)
    ids = [("deeds:witness", seen.pk), ("stories:write", heard.earliest("made_at").pk)]
    return Eyes(busy, [at(busy.inquiry, name, id) for name, id in ids])


def teller_sees(teller):
    """What waits for a teller who sits in the core group and carries something."""
    inquiry = teller.inquiry
    worry, deed = inquiry.worries.get(answer=None), inquiry.deeds.get(title="De markt")
    names = ("plans:plan", "inquiry:core-group", "inquiry:pause-ask", "inquiry:duties")
    mine = [at(inquiry, "directions:answer-worry", worry.pk), at(inquiry, "deeds:join", deed.pk)]
    return Eyes(teller, [*(at(inquiry, name) for name in names), *mine])


def leaders_see(leader, above):
    """What a leader fills in, and what one has to answer who did not yet."""
    inquiry = leader.inquiry
    steps = [at(inquiry, f"backing:{name}") for name in ("who", "room-promise", "intervene")]
    words = at(inquiry, "backing:words", "hands_off")
    asked = at(inquiry, "backing:answer-question", leader.backing.questions.get(answer="").pk)
    others = [at(inquiry, name) for name in ("directions:list", "plans:plan", "inquiry:core-group")]
    return [Eyes(leader, [*steps, words, asked, *others]), Eyes(above, [at(inquiry, "backing:answer-room")])]


def leaders(inquiry, busy, tellers):
    """A leader whose room rests on one above; asked after three times, the last time still open."""
    above, leader = a_leader(inquiry, circle=3, host=True), a_leader(inquiry, circle=3, host=True)
    today = inquiry.made_at.date()
    with at_the_moment(inquiry.made_at - timedelta(days=95)):
        upper = backing.give_backing(
            inquiry, by=above, name="Wilma Wet", function="wethouder", for_whom="de directeuren"
        )
        given = backing.give_backing(
            inquiry, by=leader, name="Dora Deur", function="directeur", for_whom="het wijkteam", rests_on=upper
        )
        for one, by in ((upper, above), (given, leader)):
            room = {"by": by, "name": one.name, "kind": "hours", "backing": one}
            backing.promise(inquiry, text="Vier uur per week.", by_when=today - timedelta(days=30), **room)
            backing.promise(inquiry, text="Een fout mag.", by_when=today + timedelta(days=90), **room)
        for somebody in (busy, *tellers):
            backing.cover(given, somebody, holds=True)
    for words in ("hands_off", "not_knowing"):
        backing.say_words(given, words, "Ik kies geen richting.", by=leader)
    backing.answer_check(given, by=tellers[0], yes=False, words="De uren zijn er niet.")
    backing.answer_item(given, by=leader, text="Ik ga het beter doen.")
    asked = backing.ask(given, by=busy, name="Bea Busy", text="Waar bleven de uren?")
    backing.answer_question(asked, by=leader, answer="Die komen.")
    backing.ask(given, by=busy, name="Bea Busy", text="Wanneer dan?", promise=given.promises.first())
    backing.intervene(inquiry, by=leader, kind="stop", name="Dora Deur", about="De proef", reason="Te gevaarlijk.")
    told = {"by": busy, "name": "Bea Busy", "by_when": today + timedelta(days=9)}
    backing.promise(inquiry, text="Ik neem koek mee.", to="de avond", **told)
    for ending in Ending:
        made = backing.promise(inquiry, text=f"Ik bel terug, {ending}.", **told)
        backing.end_promise(made, ending, by=busy, reason="Het liep anders.", by_when=today + timedelta(days=20))
    return above, leader


def core_group(inquiry, busy, tellers):
    version = frames.give_frame(inquiry, kind="money", text="€ 10.000 per jaar", giver="Wethouder T. Est")
    asked = frames.ask_about(version.frame, by=busy, text="Mag het ook in twee jaar?")
    frames.answer_question(asked, answer="Ja, dat mag.", name="T. Est")
    frames.ask_about(version.frame, by=tellers[0], text="Voor wie is het?")
    core.ask_to_sit(tellers[2], by=busy)
    core.answer_to_sit(tellers[2], yes=True)
    core.agree_to_seat(tellers[2].seat, by=busy, agrees=True)
    made = process.propose(
        inquiry, kind="close", phase=Phase.EXPLORATION, reason="Er komt niets nieuws meer bij.", by=busy
    )
    process.answer(made, by=tellers[0], consents=False, reason="De winkels zijn nog niet gehoord.")
    apart = process.propose(
        inquiry, kind="exception", terms={"rule": "R18"}, reason="Eén avond met zijn allen.", by=busy
    )
    for member in tellers[:2]:
        process.answer(apart, by=member, consents=True)
    around(inquiry, busy)
    giving_duties.hand_on("listener", by=busy, to=tellers[0])
    entering.nominate(inquiry, by=busy, whom="De bakker", would_disagree=True)
    named(inquiry, busy, tellers)
    inviting.invite_by_letter(inquiry, by=busy, notes=["De buurman"])
    inviting.invite_group(inquiry, by=busy, note="De klas", most_uses=20, days=7)
    series.series_by_mail(
        inquiry, by=busy, people=[Row(note="Zus", mail="zus@voorbeeld.example")], words={"nl": "Wie?"}
    )
    series.bring(inquiry, by=busy, uploaded=Uploaded("buren.csv", ["naam", "straat"], [2], [["Buur", "Kade 1"]]))
    entering.go_by_name(busy, "Bea Busy")
    link = provisional.open_a_link(inquiry, by=busy, note="Het prikbord")
    provisional.close_link(provisional.open_a_link(inquiry, by=busy))
    on_behalf.ask_for_help(tellers[0], "own_page")
    on_behalf.enter_for(
        tellers[0],
        on_behalf.acts["nominate"],
        {"whom": "De slager", "why": "touched"},
        by=busy,
        how="telephone",
        on=inquiry.made_at.date(),
    )
    on_behalf.ask_for_help(busy, "own_page")
    for whom in ("De visboer", "De groenteboer"):
        on_behalf.enter_for(
            busy,
            on_behalf.acts["nominate"],
            {"whom": whom, "why": "touched"},
            by=a_participant(inquiry, duties=("listener",)),
            how="paper",
            on=inquiry.made_at.date(),
        )
    told = a_fragment(a_story(provisional.come_by(link), listener=busy))
    confirmed(told)


def named(inquiry, busy, tellers):
    entering.nominate(inquiry, by=busy, whom="De slager", would_disagree=False)
    baker = entering.nominate(inquiry, by=busy, whom="De bakker", would_disagree=True)
    same = entering.nominate(inquiry, by=tellers[0], whom="Die van de bakkerij", would_disagree=False)
    lay_together(inquiry, [baker, same])
    settled = entering.nominate(inquiry, by=busy, whom="De smid", would_disagree=False)
    say_why_not(settled, "Die doet al mee.", by=busy)


def around(inquiry, busy):
    shops = circles.add_circle(inquiry, circles.About("De winkels", standing="to_find"), by=busy, reason="Vergeten")
    market = circles.add_circle(inquiry, circles.About("De markt", estimated_size=20), by=busy)
    circles.merge_circles(shops, market, by=busy, reason="Het zijn dezelfde mensen")
    youth = circles.add_circle(inquiry, circles.About("Jongeren"), by=busy)
    circles.split_circle(youth, ["Scholieren", "Studenten"], by=busy, reason="Ze wonen elders")
    circles.judge(shops, by=busy, touched=8, influence=2)


def stories(inquiry, busy, tellers):
    told = []
    for teller in (busy, *tellers):
        made = a_claim(a_story(teller), "steeds iemand anders aan de lijn", "zin om door te gaan")
        confirmed(made.fragment)
        told.append(made)
    more = a_claim(a_story(tellers[0]), "een vast nummer", "moed om te beginnen", "+")
    confirmed(more.fragment)
    again = a_claim(a_story(tellers[1]), "één vast nummer bellen", "moed om te beginnen", "+")
    confirmed(again.fragment)
    part(
        merge(inquiry, kept=more.cause_id, joined=again.cause_id, reason="Hetzelfde nummer", by=busy),
        reason="Toch niet",
        by=busy,
    )
    merge(inquiry, kept=more.cause_id, joined=again.cause_id, reason="Toch wel", by=busy)
    listened = a_claim(a_story(tellers[2], listener=busy), "een brief", "een antwoord", "+")
    offer(listened.fragment.version.story, by=busy)
    read_aloud(
        newest_reading(listened.fragment), "right", by=busy, on=inquiry.made_at.date(), where="aan de keukentafel"
    )
    a_claim(a_story(busy), "nog niet gegeven", "nog niet gezegd", "+")
    near = nearest("een vaste nummer", [more.cause])[0].accepted_by(tellers[0])
    claim(a_fragment(a_story(tellers[0])), near, "zin om door te gaan", by=tellers[0])
    hurt = a_fragment(a_story(tellers[0]), component=Component.PAIN)
    allow(hurt.version.story, Consent.PSEUDONYM, by=tellers[0])
    confirmed(hurt)
    say_after(acknowledge(hurt, "Ik heb het gehoord.", name="Bea Busy", by=busy), "Dank je.", by=tellers[0])
    ask_for_acknowledgement(hurt, "De wethouder van toen", by=busy)
    mine = a_fragment(a_story(busy), component=Component.PAIN)
    confirmed(mine)
    acknowledge(mine, "Het spijt me.", name="Dirk Doer", by=tellers[0])
    take_back(a_story(tellers[1]), by=tellers[1])
    ask_a_listener(a_story(tellers[2]), by=tellers[2])
    save_draft(busy, "tell", "Er was eens", seen=0, window="w1")
    tables(inquiry, busy, tellers)
    return told


def tables(inquiry, busy, tellers):
    """A group conversation that is planned, one that runs, and one that is over; and one that asks the busy one."""

    def table(about, listener=busy):
        plan = {"place": "Dorpshuis", "at": clock.now(), "chairs": 4, "circle": None}
        return groups.plan_conversation(inquiry, listener=listener, about=about, **plan)

    def seated(made):
        for one in tellers[:2]:
            groups.ask_to_table(made, one, by=busy)
            groups.answer_to_table(made, by=one, comes=True)
        return made

    def running(about):
        made = groups.begin_talk(seated(table(about)), by=busy)
        groups.note(made, made.seats.get(participant=tellers[0]), "Ik fiets er elke dag langs.", by=busy)
        return made

    seated(table("De dijk"))
    running("Het plein")
    groups.end_talk(running("De haven"), by=busy)
    other = a_participant(inquiry, circle=2, duties=("listener",))
    groups.ask_to_table(table("De markt", listener=other), busy, by=other)


def perspectives(inquiry, busy, tellers, told):
    said = stating.seed(told[0].fragment, by=busy)
    written = stating.state(inquiry, by=tellers[0], text="Een vast nummer helpt meer dan geld.", sources=[])
    stating.state(inquiry, by=tellers[1], text="Op het plein hoort een markt.")
    for somebody in (busy, *tellers):
        respond(said, by=somebody, value=1, touches=True, why="Zo ging het bij mij ook.")
    respond(written, by=tellers[1], value=-1)


def choosing(inquiry, busy, tellers, idea):
    one = propose_direction(
        inquiry,
        by=busy,
        title="Eén gezicht bij de gemeente",
        change="Elke groep krijgt een vaste persoon.",
        ideas=[idea],
    )
    other = propose_direction(
        inquiry, by=tellers[0], title="Meer banken", change="Op elke hoek een bank.", ideas=[idea]
    )
    worries.answer_worry(worries.worry_about(one, by=tellers[0], words="Wordt het geen loket?"), by=busy, words="Nee.")
    worries.worry_about(one, by=busy, words="En in de zomer?")
    round = rounds.open_round(one, by=busy)
    for number, somebody in enumerate((busy, *tellers)):
        frames.see_frames(somebody, frames.present_versions(inquiry))
        rounds.resist(round, by=somebody, value=3 * number, lower="Begin klein.")
    objection = objections.object_to(one, by=busy, reason="Als die ene ziek is, staat alles weer stil.")
    objections.reply_to(objection, by=tellers[0], words="Dan neemt een ander het over.")
    theirs = objections.object_to(one, by=tellers[1], reason="Wie kiest die persoon?")
    objections.record_attempt(theirs, by=busy, how="Gebeld")
    rounds.open_round(other, by=busy)
    due = inquiry.made_at.date() + timedelta(days=60)
    asked = requests.ask_organisation(one, by=busy, of="de gemeente", text="Mag er een vast nummer komen?", due_on=due)
    requests.answer_request(
        asked, by=busy, kind="yes", name="Wethouder T. Est", reason="Dat kan.", others=["Dijkgraaf W. Ater"]
    )
    requests.ask_organisation(one, by=busy, of="het waterschap", text="Mag de sleutel bij ons liggen?", due_on=due)


def garden(inquiry, busy, tellers, insight):
    idea = ideas.plant(inquiry, by=busy, title="Een vast nummer", text="Eén nummer voor alles.", answers=[insight])
    other = ideas.plant(inquiry, by=tellers[0], title="Potje zonder papier", text="Tot € 500 zonder formulier.")
    ideas.add_leaf(idea, by=busy, text="Ook in het weekend.")
    ideas.drop_leaf(ideas.add_leaf(idea, by=tellers[0], text="Weg ermee."), by=tellers[0])
    for number, kind in enumerate(("do", "help", "follow")):
        ideas.bring_energy(idea, by=tellers[number], kind=kind, brings="Een telefoon")
    ideas.connect(idea, other, by=busy)
    for words in ("Een bankje", "Een hek"):
        park(inquiry, busy, words)
    return idea


def park(inquiry, by, words):
    from wijwerken.ideas.models import ParkedIdea

    return ParkedIdea.objects.create(inquiry=inquiry, by=by, title=words, text="Te vroeg, maar bewaard.")


def plan(inquiry, busy, tellers, idea):
    terms = writing.Terms(what="Een vast nummer", when="1 mei", first_step="Bellen")
    agreement = writing.agree_on(inquiry, terms, by=busy, sources=[idea])
    writing.agree_on(inquiry, writing.Terms(what="Een bankje"), by=tellers[0], sources=[idea])
    carrying.offer(agreement, by=busy, name="Bea Busy")
    carrying.invite(agreement, whom=tellers[0], by=busy)
    version = frames.present_versions(inquiry)[0]
    deciding.check_frame(version, by=busy)
    deciding.open_round(inquiry)
    for somebody in (busy, *tellers):
        frames.see_frames(somebody, [version])
    deciding.object_to_plan(inquiry, by=busy, reason="Wie belt er in het weekend?")
    deciding.object_to_plan(inquiry, by=tellers[0], reason="Wie betaalt het?")
    deciding.have_no_objection(inquiry, by=tellers[1])
    carrying.sign(inquiry, by=tellers[1], name="Cas Carrier")
    return agreement


def doing(inquiry, busy, tellers, agreement):
    def deed(title, by=busy, name="Bea Busy"):
        return deeds.take_on(inquiry, by=by, name=name, title=title, sources=[agreement])

    first = deed("Het nummer laten maken")
    deeds.join_in(first, by=tellers[0], name="Dirk Doer")
    deeds.tell(first, by=busy, text="Het nummer is er bijna.")
    deeds.hand_over(deed("De folder"), by=busy, text="De tekst ligt bij mij.")
    deeds.stop(deed("De markt"), by=busy, reason="Er kwam niemand.")
    done = deed("Het bankje", by=tellers[0], name="Dirk Doer")
    deeds.finish(done, by=tellers[0])
    outcome = deeds.tell_outcome(done, by=tellers[0], name="Dirk Doer", text="Er zitten elke dag mensen op.")
    deeds.witness(outcome, by=tellers[1], name="Cas Carrier", words="Ik zat er zelf.")
    learn(inquiry, by=busy, sources=[done], learned="Samen zagen gaat sneller.")


def standing_still(inquiry, busy, tellers):
    """A pause that is over, one request that got no for an answer, and one that waits."""
    asked = pauses.ask_to_pause(inquiry, "Het gaat te hard.", by=tellers[1])
    pauses.do_not_pause(asked, "Morgen praten we er eerst over.", by=busy)
    pauses.ask_to_pause(inquiry, "Er werd gelachen.", by=tellers[0])
    paused = pauses.pause(inquiry, "Er werd iemand uitgelachen.", by=busy, name="Bea Busy")
    pauses.tell_everybody(paused, "We wachten op elkaar.", by=busy)
    going_on.look_back(paused, "Het is gezegd.", by=busy, companion="Vera van Buiten")
    lifts = process.propose(inquiry, kind="lift_pause", reason="We gaan samen verder.", by=busy)
    for member in [seat.participant for seat in core.seats_of(inquiry)]:
        process.answer(lifts, by=member, consents=True)
    pauses.ask_to_pause(inquiry, "Kan het nog iets zachter?", by=tellers[2])


def help_that_cannot_wait(inquiry, busy, tellers):
    """Handed to the busy one, handed over by the busy one, and one that is done."""
    here = help_now.add_contact(inquiry.organisation, name="Bea Busy", role="maatschappelijk werk", telephone="010 1")
    HelpContact.objects.filter(pk=here.pk).update(person=busy.person)
    here.refresh_from_db()
    other = help_now.add_contact(inquiry.organisation, name="Wies Werk", role="huisarts", telephone="010 2")
    asked = {"permission": "call", "how": "Zei het zelf.", "whom": "De buurman", "by_day": timezone.localdate()}
    help_now.hand_over(here, maker=tellers[0].person, **asked)
    help_now.hand_over(other, maker=busy.person, **asked)
    help_now.is_done(help_now.hand_over(other, maker=busy.person, **asked | {"whom": "De buurvrouw"}))


def hidden_words(inquiry, busy, tellers):
    """Words that are hidden, words that came back, words of the busy one, and an appeal that waits."""
    other = a_participant(inquiry, duties=("facilitator",))
    questions = [frames.ask_about(inquiry.frames.first(), by=by, text="Bel Jan maar.") for by in (*tellers[:2], busy)]
    hidden = [
        hiding.hide(inquiry, question, ground="personal", reason="Er stond een naam.", by=by)
        for question, by in zip(questions, (busy, other, other), strict=True)
    ]
    back = hiding.appeal(hidden[0], "Jan vindt het goed.", by=tellers[0])
    hiding.decide(back, shows=True, reason="Jan zei het zelf.", by=other)
    hiding.appeal(hidden[1], "Het was maar een voornaam.", by=tellers[1])


def things() -> dict[type[Thing], list[str]]:
    """Every kind of thing there is, with the ids of those that are kept now."""
    return {kind: list(kind.objects.values_list("pk", flat=True)) for kind in kinds_of(Thing)}


def kinds_of(base: type[Thing]) -> list[type[Thing]]:
    return sorted(base.__subclasses__(), key=lambda kind: kind._meta.label)
