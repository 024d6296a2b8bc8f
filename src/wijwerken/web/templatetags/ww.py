"""What templates of every room need: icons, drawings, the key of a form, figures."""

from django import template
from django.forms import BoundField, Form
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext, ngettext

from wijwerken.method.release import Part, Released
from wijwerken.method.words import Sentence
from wijwerken.web.drawn import svg
from wijwerken.web.once import new_key
from wijwerken.web.plants import plant_svg

register = template.Library()


@register.simple_tag
def icon(name: str, classes: str = "") -> SafeString:
    """`{% icon "check" %}`: a small drawing beside words that say the same."""
    return svg("icons", name, f"icon {classes}")


@register.simple_tag
def drawing(name: str, classes: str = "illustration") -> SafeString:
    """`{% drawing "table" %}`: an illustration."""
    return svg("drawings", name, f"draw {classes}")


@register.simple_tag
def once() -> SafeString:
    """`{% once %}` inside every form: the key by which it has one effect."""
    return format_html('<input type="hidden" name="once" value="{}" autocomplete="off">', new_key())


@register.simple_tag
def plant(leaves: int, seed: object) -> SafeString:
    """`{% plant idea.leaf_count idea.id %}`: an idea as a plant; say in words beside it how many leaves it has."""
    return plant_svg(leaves, seed)


@register.simple_block_tag
def table(content: str, label: str) -> SafeString:
    """`{% table "What it holds" %}<table>…</table>{% endtable %}`: a table that may be wider than a phone."""
    return format_html('<div class="table-holder" role="region" tabindex="0" aria-label="{}">{}</div>', label, content)


@register.simple_tag
def figure(released: Released | Part) -> str:
    """`{% figure released %}`: the people in a figure, as the release of figures lets them be said (R11).

    A bare number has no way in.
    """
    if isinstance(released, Part):
        return people(released.people)
    if not isinstance(released, Released):
        raise TypeError(f"not a released figure: {released!r}")
    return people(released.total.people) if released.total else " ".join(said_tag(said) for said in released.says)


@register.filter
def people(count: int) -> str:
    """A count of voices that are themselves shown, as words; other figures go by `figure` (R11)."""
    if count == 0:
        return gettext("niemand")
    return ngettext("%(count)d mens", "%(count)d mensen", count) % {"count": count}


@register.simple_tag(name="people")
def people_tag(count: int) -> str:
    return people(count)


@register.simple_tag(name="said")
def said_tag(said: Sentence) -> str:
    """`{% said sentence %}`: a whole sentence of the method, in the reader's language."""
    params = dict(said.params) if said.count is None else {"count": said.count, **said.params}
    chosen = ngettext(said.text, said.many, said.count or 0) if said.many else gettext(said.text)
    return chosen % params if params else chosen


@register.filter
def typed_rows(text: str) -> int:
    """How high a box must be to show this text."""
    return max(2, min(14, text.count("\n") + len(text) // 60 + 1))


@register.filter
def wrong_fields(form: Form) -> list[BoundField]:
    return [field for field in form.visible_fields() if field.errors]


@register.filter
def place_of(field: BoundField) -> str:
    """Where a link to a field leads: to the box itself, or to the set of choices."""
    return field.auto_id if field.use_fieldset else field.id_for_label
