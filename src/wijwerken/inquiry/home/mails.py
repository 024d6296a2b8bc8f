"""What people are told by mail about the frames (R10)."""

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from wijwerken.people.models import Person
from wijwerken.people.post import Written, writes

from ..models import FrameVersion


@writes("frames", gettext_lazy("Berichten als een grens verandert terwijl er een ronde loopt"))
def frame_changed(about: str, person: Person) -> Written | None:
    version = FrameVersion.objects.select_related("frame__inquiry__organisation").filter(pk=about).first()
    if version is None:
        return None
    inquiry = version.frame.inquiry
    return Written(
        subject=_("Een grens veranderde. Kijk je nog eens?"),
        lines=[
            _("Terwijl jullie aan het kiezen waren, veranderde iets waar we binnen moeten blijven:"),
            version.text,
            _("Dit zegt %(giver)s.") % {"giver": version.given_by},
        ],
        label=_("Kijk opnieuw"),
        path=reverse("inquiry:frames", args=[inquiry.slug]),
        after=[_("Wat je al antwoordde telt weer mee als je opnieuw gekeken hebt.")],
        place=inquiry.organisation.place,
        made_up=inquiry.made_up,
    )
