"""Where does a circle stand? One circle at a time; nobody else sees what one person says."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _

from wijwerken.web.refused import refused_into, shown

from ..domain.circles import judge as say_where
from ..models import Circle, CircleJudgement
from .forms import JudgeForm


def judge_next(request: HttpRequest) -> HttpResponse:
    """On to the first circle of which I did not say anything yet; to the first of all where I said everything."""
    circle = still_to_judge(request) or request.inquiry.circles.first()
    if circle is None:
        return redirect("inquiry:people", request.inquiry.slug)
    return redirect("inquiry:judge", request.inquiry.slug, circle.pk)


def still_to_judge(request: HttpRequest) -> Circle | None:
    done = CircleJudgement.objects.filter(by=request.participant).values("circle")
    return request.inquiry.circles.exclude(pk__in=done).first()


def judge(request: HttpRequest, id: str) -> HttpResponse:
    """Two questions about one circle."""
    circle = get_object_or_404(Circle, inquiry=request.inquiry, id=id)
    mine = CircleJudgement.objects.filter(circle=circle, by=request.participant).first()
    form = JudgeForm(request.POST or None, initial=as_answers(mine) | request.kept)
    if form.is_valid():
        with refused_into(form):
            say_where(circle, by=request.participant, **form.cleaned_data)
            messages.success(request, _("Bewaard. Je kunt het altijd veranderen."))
            following = still_to_judge(request)
            if following is None:
                return redirect("inquiry:people", request.inquiry.slug)
            return redirect("inquiry:judge", request.inquiry.slug, following.pk)
    context = {"circle": circle, "judged": mine, "circles": request.inquiry.circles.all()}
    return shown(request, "inquiry/circles/judge.html", context, form)


def as_answers(mine: CircleJudgement | None) -> dict[str, int]:
    """What I said before, as the nearest of the five answers."""
    if mine is None:
        return {}
    return {
        scale: min((value for value, _word in JudgeForm.base_fields[scale].choices), key=lambda at: abs(at - said))
        for scale, said in (("touched", mine.touched), ("influence", mine.influence))
    }
