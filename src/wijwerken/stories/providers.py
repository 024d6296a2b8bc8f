"""What the pages of an inquiry show of its stories."""

from collections.abc import Iterable, Sequence

from django.db.models import Q
from django.urls import reverse
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from wijwerken.inquiry.doors import Visit, listens
from wijwerken.inquiry.models import Inquiry, Participant, Pause, PublicName
from wijwerken.inquiry.path import path_of
from wijwerken.inquiry.registry import Described, Kind, Mine, News, Now, Panel, registry
from wijwerken.method.phases import Phase
from wijwerken.method.reading import State, counts

from . import (
    first,  # noqa: F401  (hangs what R24 asks)
    joining,  # noqa: F401  (says how two tellers become one)
    mails,  # noqa: F401  (says how they read)
)
from .domain.help_now import hand_overs_for, is_late_now
from .individual import unmet_for_joint_session
from .models import Answer, Channel, Check, Claim, Factor, Fragment, HelpNow, Reading, Story
from .pain import asked_of_me, pains_beside, waits_for_my_words
from .queries import (
    as_shown,
    confirmed_readings,
    is_shown,
    newest_readings,
    stories_of,
    waiting_readings,
)
from .standing import Clock, standing_of
from .tables import chairs_of
from .understood import told

TITLE = 70  # characters of somebody's words in a list
LATEST = 8


def quoted(words: str) -> str:
    return f"“{Truncator(' '.join(words.split())).chars(TITLE)}”"


def newest_by(**which: object) -> dict[str, Reading]:
    return {reading.fragment_id: reading for reading in newest_readings(**which)}


class Clocks(dict[str, Clock]):
    """The clock of each inquiry, read once for all things of one page."""

    def stands(self, reading: Reading) -> State:
        inquiry = reading.fragment.inquiry
        if inquiry.pk not in self:
            self[inquiry.pk] = Clock.of(inquiry)
        return standing_of(reading, self[inquiry.pk])


def describe_fragments(ids: Sequence[str]) -> dict[str, Described]:
    """Words where their teller confirmed them and shows them; else an origin without words."""
    clocks = Clocks()
    newest = newest_by(fragment__in=ids)
    return {id: as_described(reading, clocks.stands(reading)) for id, reading in newest.items()}


def as_described(reading: Reading, state: State) -> Described:
    fragment = reading.fragment
    slug = fragment.inquiry.slug
    if not counts(state) or not is_shown(reading):
        return Described(
            title=_("Iets wat iemand vertelde"),
            url=reverse("stories:list", args=[slug]),
            at=fragment.made_at,
            sentence=_(
                "De woorden staan hier niet: ze zijn nog niet bevestigd, of de verteller houdt ze liever voor zich."
            ),
        )
    shown = as_shown(reading)
    return Described(
        title=quoted(shown.snippet),
        url=reverse("stories:fragment", args=[slug, fragment.pk]),
        at=shown.confirmed_at,
        words=shown.snippet if len(shown.snippet) > TITLE else "",
        lang=shown.lang,
        sentence=_("De verteller zei zelf: zo bedoelde ik het."),
    )


def describe_claims(ids: Sequence[str]) -> dict[str, Described]:
    """The sentence of a claim that its teller confirmed; else an origin without words."""
    claims = Claim.objects.filter(pk__in=ids).select_related("cause", "effect", "inquiry")
    clocks = Clocks()
    confirmed = {id: reading for id, reading in newest_by(claim__in=ids).items() if counts(clocks.stands(reading))}
    return {claim.pk: claim_described(claim, confirmed.get(claim.fragment_id)) for claim in claims}


def claim_described(claim: Claim, reading: Reading | None) -> Described:
    if reading is None:
        return Described(
            title=_("Een verband dat iemand noemde"),
            url=reverse("stories:list", args=[claim.inquiry.slug]),
            at=claim.made_at,
            sentence=_("Dit verband is nog niet bevestigd, of het telt niet meer mee."),
        )
    view, args = ("stories:fragment", [claim.fragment_id]) if is_shown(reading) else ("stories:list", [])
    return Described(told(claim), reverse(view, args=[claim.inquiry.slug, *args]), claim.made_at)


def describe_factors(ids: Sequence[str]) -> dict[str, Described]:
    """Points of the map; one that no confirmed claim names has no name here."""
    factors = {factor.pk: factor for factor in Factor.objects.filter(pk__in=ids).select_related("inquiry")}
    clocks = Clocks()
    named: set[str] = set()
    for reading in newest_readings().filter(Q(claim__cause__in=ids) | Q(claim__effect__in=ids)):
        if counts(clocks.stands(reading)):
            named |= {reading.claim.cause_id, reading.claim.effect_id}
    return {
        id: Described(
            title=factor.label if id in named else _("Een punt dat nog niet bevestigd is"),
            url=reverse("inquiry:trail", args=[factor.inquiry.slug, "stories.factor", id]),
            at=factor.made_at,
        )
        for id, factor in factors.items()
    }


def confirmed_points(inquiry: Inquiry) -> list[str]:
    """The points that confirmed claims name and that others may read, the newest first."""
    ids: dict[str, None] = {}
    for reading in reversed([one for one in confirmed_readings(inquiry, claim__isnull=False) if is_shown(one)]):
        ids |= {reading.claim.cause_id: None, reading.claim.effect_id: None}
    return list(ids)


def fragments_to_build_on(inquiry: Inquiry) -> list[str]:
    return [reading.fragment_id for reading in reversed(confirmed_readings(inquiry)) if is_shown(reading)]


def claims_to_build_on(inquiry: Inquiry) -> list[str]:
    return [
        reading.claim.pk for reading in reversed(confirmed_readings(inquiry, claim__isnull=False)) if is_shown(reading)
    ]


def describe_stories(ids: Sequence[str]) -> dict[str, Described]:
    """A whole story is nobody's to read but its teller's and listener's."""
    return {
        story.pk: Described(_("Een verhaal"), reverse("stories:list", args=[story.inquiry.slug]), story.made_at)
        for story in Story.objects.filter(pk__in=ids).select_related("inquiry")
    }


@registry.brings
def everything_i_told(participant: Participant) -> Iterable[Mine]:
    """Every piece with where it stands; and every story of which no piece was taken yet (R4)."""
    inquiry = participant.inquiry
    clock = Clock.of(inquiry)
    with_pieces = set()
    for reading in newest_readings(fragment__version__story__teller=participant):
        fragment, story = reading.fragment, reading.fragment.version.story
        with_pieces.add(story.pk)
        yield Mine(
            kind="stories.fragment",
            id=fragment.pk,
            at=fragment.made_at,
            words=fragment.snippet,
            url=address_of_mine(reading, clock),
            state=state_for_teller(reading, clock),
            lang=story.language,
        )
    for story in stories_of(participant).prefetch_related("versions"):
        versions = list(story.versions.all())
        if story.pk not in with_pieces and versions:
            yield Mine(
                kind="stories.story",
                id=story.pk,
                at=story.made_at,
                words=Truncator(versions[-1].text).chars(200),
                url=reverse("stories:story", args=[inquiry.slug, story.pk]),
                state=_("Dit nam je terug.")
                if hasattr(story, "withdrawal")
                else _("Er zijn nog geen stukjes uit gekozen. Niemand ziet het."),
                lang=story.language,
            )


def address_of_mine(reading: Reading, clock: Clock) -> str:
    slug, story = reading.fragment.inquiry.slug, reading.fragment.version.story_id
    if standing_of(reading, clock) in {State.DRAFT, State.WITHDRAWN}:
        return reverse("stories:story", args=[slug, story])
    return f"{reverse('stories:read-back', args=[slug, story])}#stuk-{reading.fragment_id}"


def state_for_teller(reading: Reading, clock: Clock) -> str:
    """Where my piece stands, in one sentence to me."""
    return {
        State.DRAFT: _("Dit stukje is gekozen, maar nog niet aan jou teruggelezen. Niemand ziet het."),
        State.OFFERED: _("Dit wacht op jouw antwoord: begrepen we je goed?"),
        State.CONFIRMED: _("Jij zei: zo bedoelde ik het. Het telt mee."),
        State.PROVISIONAL: _("Jij zei: zo bedoelde ik het. Het telt mee zodra je met een code binnenkomt."),
        State.AMENDED: _("Jij zei: een beetje. Het telt nog niet mee, tot het klopt."),
        State.DISPUTED: _("Jij zei: dat klopt niet. Het telt niet mee."),
        State.WITHHELD: _("Jij liet dit liever niet zien. Het staat nergens."),
        State.WITHDRAWN: _("Dit nam je terug. Het staat nergens en telt niet mee."),
        State.SILENT: _("We hoorden nog niets van je. Het telt niet mee. Antwoorden kan altijd nog."),
    }[standing_of(reading, clock)]


@registry.stands_beside
def old_pain_beside_a_pause(inquiry: Inquiry, pause: Pause) -> Panel | None:
    """What hurt and was told with consent stands on the page of a pause, with who acknowledged it (R23)."""
    pains = pains_beside(inquiry, pause)
    return Panel("stories/pain/panel.html", {"pains": pains}) if pains else None


@registry.waits
def somebody_acknowledged_my_pain(inquiry: Inquiry, participant: Participant) -> Now | None:
    heard = waits_for_my_words(participant)
    if heard is None:
        return None
    return Now(
        _("Iemand erkende wat jij vertelde"),
        _("Lees het. Je mag er iets over zeggen. Het hoeft niet."),
        _("Lees het"),
        reverse("stories:pain-after", args=[inquiry.slug, heard.pk]),
        "talk",
        presses=True,
    )


@registry.waits
def you_are_asked_to_acknowledge(inquiry: Inquiry, participant: Participant) -> Now | None:
    """By name: who is asked goes by that name here (R23)."""
    name = PublicName.objects.filter(participant=participant).values_list("name", flat=True).first()
    asked = asked_of_me(participant, name or "")
    if asked is None:
        return None
    return Now(
        _("Iemand vraagt je om erkenning"),
        _("Het vraagt geen antwoord en geen uitleg. Alleen: dit is gebeurd, en het was niet goed."),
        _("Lees het"),
        reverse("stories:acknowledge", args=[inquiry.slug, asked.fragment_id]),
        "talk",
        presses=True,
    )


@registry.waits
def somebody_needs_help(inquiry: Inquiry, participant: Participant) -> Now | None:
    """What was handed to me, and what I handed over and is late. Seen by these two, on no other page (R23)."""
    for found in hand_overs_for(participant.person).filter(done_at=None)[:20] if participant.person else ():
        if found.contact.person_id == participant.person_id and found.taken_at is None:
            return help_asks(_("Iemand heeft nu hulp nodig"), _("Het is aan jou doorgegeven. Lees het en bel."), found)
        if found.maker_id == participant.person_id and is_late_now(found):
            return help_asks(_("De hulp is er nog niet"), _("De dag is voorbij. Bel zelf even na."), found)
    return None


def help_asks(title: str, text: str, found: HelpNow) -> Now:
    return Now(title, text, _("Lees het"), reverse("stories:help", args=[found.pk]), "letter", presses=True)


@registry.waits
def read_your_story_back_in_time(inquiry: Inquiry, participant: Participant) -> Now | None:
    """What was given back and is not silent yet comes first, also when the others are at another step (R1)."""
    clock = Clock.of(inquiry)
    waiting = [one for one in waiting_readings(participant) if standing_of(one, clock) is State.OFFERED]
    return asks_to_read_back(inquiry, waiting)


@registry.waits
def say_whether_you_sit_at_the_table(inquiry: Inquiry, participant: Participant) -> Now | None:
    """Somebody is asked to a group conversation, and says yes or no themselves (R18)."""
    chair = chairs_of(participant).filter(answered_at=None, conversation__ended_at=None).first()
    if chair is None:
        return None
    return Now(
        _("Kom je naar een groepsgesprek?"),
        _("Iemand vroeg je aan tafel. Jij zegt zelf ja of nee, en leest na afloop alleen je eigen deel terug."),
        _("Geef antwoord"),
        reverse("stories:group", args=[inquiry.slug, chair.conversation_id]),
        "table",
    )


@registry.welcomes_sources
@registry.now(Phase.EXPLORATION)
def read_your_story_back(inquiry: Inquiry, participant: Participant | None) -> Now | None:
    """First what waits for this person's own answer."""
    return asks_to_read_back(inquiry, waiting_readings(participant) if participant else [])


def asks_to_read_back(inquiry: Inquiry, waiting: Sequence[Reading]) -> Now | None:
    if not waiting:
        return None
    story = waiting[0].fragment.version.story_id
    return Now(
        _("Lees je verhaal terug"),
        ngettext(
            "Er ligt een stukje uit jouw verhaal klaar. Zeg of we je goed begrepen. Pas dan telt het mee.",
            "Er liggen %(count)d stukjes uit jouw verhaal klaar. Zeg of we je goed begrepen. Pas dan tellen ze mee.",
            len(waiting),
        )
        % {"count": len(waiting)},
        _("Lees terug"),
        reverse("stories:read-back", args=[inquiry.slug, story]),
        "talk",
    )


@registry.now(Phase.EXPLORATION)
def go_on_with_your_story(inquiry: Inquiry, participant: Participant | None) -> Now | None:
    """A story of which nothing was chosen yet, and that no listener has for themselves."""
    if participant is None:
        return None
    alone, at_a_table = Q(listener=None, listener_wanted_at=None), Q(channel=Channel.GROUP)
    story = stories_of(participant).filter(alone | at_a_table, withdrawal=None).first()
    if story is None or story.versions.filter(fragments__isnull=False).exists():
        return None
    return Now(
        _("Kies wat ertoe doet"),
        _("Wat jij aan tafel zei is nu jouw eigen verhaal. Kies er zelf de zinnen uit, of laat het de luisteraar doen.")
        if story.channel == Channel.GROUP
        else _("Je verhaal is bewaard. Kies er zelf de zinnen uit die ertoe doen, of vraag een luisteraar."),
        _("Ga verder met je verhaal"),
        reverse("stories:story", args=[inquiry.slug, story.pk]),
        "talk",
    )


@registry.welcomes_sources
@registry.now(Phase.EXPLORATION)
def tell_your_story(inquiry: Inquiry, participant: Participant | None) -> Now | None:
    """Who did not tell yet, tells."""
    if participant is None or stories_of(participant).exists():
        return None
    return Now(
        _("Vertel jouw verhaal"),
        _("Wat maakte jij mee? Een klein voorval is genoeg. Je hoeft niets te bewijzen. Stoppen mag altijd."),
        _("Begin te vertellen"),
        reverse("stories:tell", args=[inquiry.slug]),
        "table",
    )


@registry.now(Phase.EXPLORATION)
def listen_to_somebody(inquiry: Inquiry, participant: Participant | None) -> Now | None:
    """For who listens, once they told themselves, as long as we listen."""
    if participant is None or participant.line_authority or path_of(inquiry).current is not Phase.EXPLORATION:
        return None
    if not listens(Visit(participant.person, inquiry, participant)):
        return None
    return Now(
        _("Luister naar iemand"),
        _("Naar één mens alleen, of naar een paar aan één tafel. Jij vraagt en schrijft, de verteller beslist."),
        _("Naar mijn gesprekken"),
        reverse("stories:listen", args=[inquiry.slug]),
        "talk",
    )


@registry.tells
def confirmed_lately(inquiry: Inquiry) -> Iterable[News]:
    """Pieces that tellers confirmed, without who; a bounded number."""
    lately = (
        Check.objects.filter(
            reading__fragment__inquiry=inquiry,
            reading__fragment__version__story__teller__open_link=None,  # what a provisional source confirmed waits
            answer=Answer.RIGHT,
        )
        .order_by("-made_at")
        .values_list("reading__fragment", flat=True)[: LATEST * 3]
    )
    told_stories: set[str] = set()
    for reading in sorted(
        confirmed_readings(inquiry, fragment__in=list(lately)), key=lambda one: as_shown(one).confirmed_at, reverse=True
    ):
        if is_shown(reading) and reading.fragment.version.story_id not in told_stories:
            told_stories.add(reading.fragment.version.story_id)
            shown = as_shown(reading)
            url = reverse("stories:fragment", args=[inquiry.slug, shown.id])
            yield News(shown.confirmed_at, _("Iemand vertelde: %(words)s") % {"words": quoted(shown.snippet)}, url)


@registry.has_told
def somebody_told(inquiry: Inquiry) -> bool:
    """From the first story on, what was promised about reading back stays as it is (R1)."""
    return Story.objects.filter(inquiry=inquiry).exists()


registry.condition(Phase.INSIGHT)(unmet_for_joint_session)
registry.place(gettext_lazy("Verhalen"), "stories:list", Phase.EXPLORATION)
registry.kind(
    Kind(
        "stories.story",
        Story,
        Phase.EXPLORATION,
        gettext_lazy("verhaal"),
        describe_stories,
        is_source=True,
    )
)
registry.kind(
    Kind(
        "stories.fragment",
        Fragment,
        Phase.EXPLORATION,
        gettext_lazy("stukje van een verhaal"),
        describe_fragments,
        is_source=True,
        needs_fate=True,
        choices=fragments_to_build_on,
    )
)
registry.kind(
    Kind(
        "stories.claim",
        Claim,
        Phase.EXPLORATION,
        gettext_lazy("dit leidt tot dat"),
        describe_claims,
        choices=claims_to_build_on,
    )
)
registry.kind(
    Kind(
        "stories.factor",
        Factor,
        Phase.EXPLORATION,
        gettext_lazy("punt op de kaart"),
        describe_factors,
        choices=confirmed_points,
    )
)
