from wijwerken.method import leaving_out, stitched


def test_r15_the_sentence_under_the_picture_says_that_it_was_not_measured():
    assert "niet gemeten" in leaving_out.SAID_NOT_MEASURED


def test_r17_a_view_says_what_it_leaves_out_in_order():
    says = leaving_out.leaving_out(
        filters=["kring Noord", "bevestigd"], circles_missing=["winkeliers"], not_confirmed=1, question_marks=3
    )
    assert [str(sentence) for sentence in says] == [
        "Je ziet alleen wat past bij: kring Noord.",
        "Je ziet alleen wat past bij: bevestigd.",
        "Uit deze kring hoorden we nog niemand: winkeliers.",
        "1 stukje is nog niet bevestigd en telt niet mee.",
        "Er staan 3 vraagtekens open.",
    ]


def test_r17_a_view_that_leaves_out_nothing_says_so():
    assert [str(sentence) for sentence in leaving_out.leaving_out()] == ["Er is niets weggelaten."]


def test_r16_a_line_is_full_only_where_somebody_told_it_and_the_next():
    assert stitched.is_full(1)
    assert not stitched.is_full(0)


def test_r16_a_path_says_who_told_it_whole_or_by_how_many_it_is_stitched():
    assert str(stitched.path_says(told_whole=1, told_any=9)) == "Eén mens vertelde dit helemaal zo."
    assert str(stitched.path_says(told_whole=0, told_any=4)) == (
        "Niemand vertelde dit helemaal. Het zijn stukken uit verhalen van 4 mensen, aan elkaar gelegd."
    )
    assert str(stitched.path_says(told_whole=0, told_any=0)) == "Dit vertelde niemand."
