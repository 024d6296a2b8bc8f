"""Choosing under which name one goes on, where one has two."""

from django import forms
from django.utils.translation import gettext_lazy as _

from wijwerken.web.forms import KindForm

from ..domain.ways_in import Meeting


class TogetherForm(KindForm):
    """For each inquiry in which both take part: one of the two pseudonyms."""

    def __init__(self, *args, meetings: list[Meeting], **kwargs) -> None:
        super().__init__(*args, **kwargs)
        for meeting in meetings:
            names = [meeting.mine.pseudonym, meeting.theirs.pseudonym]
            self.fields[meeting.inquiry.pk] = forms.ChoiceField(
                label=_("Hoe wil je heten?"), choices=[(name, name) for name in names], widget=forms.RadioSelect
            )

    def called(self) -> dict[str, str]:
        return dict(self.cleaned_data)
