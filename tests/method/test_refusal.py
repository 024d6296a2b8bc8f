from wijwerken.method.refusal import Refusal, Unmet
from wijwerken.method.words import _, counted, ngettext


def test_refusal_carries_its_words_and_who_can_help():
    refusal = Refusal(_("Nog %(days)s dagen."), rule="R7", who=_("De kerngroep."), days=3)
    assert (refusal.message, refusal.who, refusal.rule, refusal.params) == (
        "Nog %(days)s dagen.",
        "De kerngroep.",
        "R7",
        {"days": 3},
    )
    assert str(refusal) == "Nog 3 dagen."
    assert refusal.unmet == (Unmet("Nog %(days)s dagen.", "R7", "De kerngroep.", {"days": 3}),)


def test_refusal_with_a_percent_sign_and_no_params_stays_as_it_is():
    assert str(Refusal("100 % zeker", rule="R1")) == "100 % zeker"


def test_counted_sentence_chooses_its_plural():
    forms = ngettext("%(count)s lezing van %(name)s", "%(count)s lezingen van %(name)s")
    assert str(counted(forms, 1, name="ons")) == "1 lezing van ons"
    assert str(counted(forms, 2, name="ons")) == "2 lezingen van ons"
