"""`{% may_hide "ideas.leaf" leaf.id %}` beside somebody's words: the way to hide them, for who may."""

from django import template
from django.template import Context
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from ..models import Participant

register = template.Library()


@register.simple_tag(takes_context=True)
def may_hide(context: Context, kind: str, id: str) -> SafeString | str:
    participant = context.get("participant")
    if participant is None or not guides(participant):
        return ""
    url = reverse("inquiry:hide", args=[participant.inquiry.slug, kind, id])
    return format_html('<a class="small soft hide-words" href="{}">{}</a>', url, _("Verberg deze woorden"))


def guides(participant: Participant) -> bool:
    """Whether to show the way; the rule itself is asked behind the door. No query: duties came with the participant."""
    return not participant.line_authority and any(duty.kind == "facilitator" for duty in participant.duties.all())
