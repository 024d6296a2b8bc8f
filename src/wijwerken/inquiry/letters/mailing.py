"""The invitation by e-mail: as short as the letter, and it begins with the same words (R24)."""

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wijwerken.method.codes import in_groups, normalise
from wijwerken.people.models import Person
from wijwerken.people.post import Written, writes
from wijwerken.web import clock

from ..domain.inviting import code_for, language_of
from ..domain.series import BY_MAIL, is_needless
from ..models import Inquiry, Invitation
from ..queries import canvas_of
from .printed import words_in
from .printing import talk


@writes(BY_MAIL, gettext_lazy("uitnodigingen om mee te doen"), only_known=False)
def invitation_by_mail(series_id: str, person: Person) -> Written | None:
    """The code is made here, as the mail goes, and kept nowhere. Who has entered before needs none."""
    open_ones = Invitation.objects.filter(series=series_id, person=person, revoked_at=None, expires_at__gt=clock.now())
    invitation = open_ones.select_related("inquiry__organisation", "series").first()
    if invitation is None or is_needless(invitation):
        return None
    words = words_in(invitation.series, language_of(invitation))
    if person.emailaddress_set.filter(verified=True).exists():
        return written(invitation.inquiry, words, path=reverse("inquiry:join", args=[invitation.inquiry.slug]))
    code = code_for(invitation)
    invitation.save(update_fields=["code_hash"])
    path = reverse("inquiry:enter-scanned", args=[normalise(code)])
    return written(invitation.inquiry, words, code=in_groups(normalise(code)), path=path, until=invitation.expires_at)


def written(inquiry: Inquiry, words: str, *, path: str = "", code: str = "", until=None) -> Written:
    """How it reads; without a code it is for somebody who enters with their address."""
    house = inquiry.organisation
    question = canvas_of(inquiry).question
    after = []
    if code:
        after.append(_("De knop vult je code in. Je bent pas binnen als je daar zelf op drukt."))
        after.append(_("Je code is %(code)s. Hij werkt tot %(day)s.") % {"code": code, "day": day(until)})
    if house.telephone:
        after.append(f"{talk(house.listener)}, {house.telephone}.")
    return Written(
        subject=_("Je bent uitgenodigd: %(question)s") % {"question": question},
        heading=_("Dit weten wij niet"),
        voice=words,
        lines=[
            _(
                "Daarom luisteren we eerst, naar ieder apart. Ook naar jou. "
                "Vertel wat jij meemaakte. Jij bepaalt wat we laten zien."
            )
        ],
        label=_("Vul mijn code in") if code else _("Kom binnen en doe mee"),
        path=path,
        after=after,
        place=house.place,
        made_up=inquiry.made_up,
    )


def day(moment) -> str:
    return date_format(localtime(moment), "j F Y")
