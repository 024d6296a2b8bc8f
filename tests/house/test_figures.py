"""R11: every figure about people goes through the gate. Whoever counts anything says here why it is none."""

import pytest

from tests.house.counting import counted_in, functions_that_count, numbers_in_templates, said_in

THE_GATE = "the gate itself, or what it released"
SIZES = "the length of a text, a list or a file that somebody made, or its place in it; no people"
OWN = "what waits for the reader, and nobody else"
RULE = "a rule of the method asks it; the number goes to the rule and to no page"
ORDER = "the number of the next version or step of one thing"
VOICES = "voices that are themselves shown, by pseudonym or in their own words (R11 b)"
TO_SENDERS = "to how many people with an address a mail goes, said to who is about to send it, and to nobody else"
THINGS = "ideas, leaves, points, lines, question marks, steps: things that stand on the page to be counted"
MAINTAINER = "a command on a file or an import from elsewhere: its people are sources, and no participants (R7)"
SEALED = "answers sealed in the log; how many is told only from the circle limit on, of resistance what was released"
CORE_GROUP = "seats and answers in the core group, whose members and answers all stand on the path"

FUNCTIONS = {
    THE_GATE: """
        perspectives/looking.py: result_of
        perspectives/looking.py: said_by
        perspectives/overview.py: of_here
        perspectives/shown.py: present
        guidance/queries.py: how_it_goes
        inquiry/figures.py: counting
        inquiry/openlink/figure.py: sources_counted
        inquiry/figures.py: people_by_circle
        inquiry/circles/shown.py: places_of
        inquiry/people_shown.py: people_shown
        directions/queries/resistance.py: Felt.is_mostly_little
        directions/queries/resistance.py: Felt.little
        directions/queries/resistance.py: Felt.much
    """,
    SIZES: """
        perspectives/drawing.py: profile
        perspectives/drawing.py: sides
        perspectives/drawing.py: smooth
        perspectives/drawing.py: softness
        perspectives/matrix.py: given_here
        perspectives/overview.py: Scene.levels
        perspectives/overview.py: groups_of
        perspectives/queries.py: seeds_for
        perspectives/shown.py: name_of
        ideas/drawing.py: along
        ideas/drawing.py: plot
        inquiry/circles/forms.py: SplitForm.clean_names
        inquiry/domain/inviting.py: invite_by_letter
        inquiry/inviting/forms.py: MailsForm.clean_addresses
        inquiry/inviting/forms.py: MeaningForm.clean
        inquiry/inviting/forms.py: MeaningForm.columns
        inquiry/inviting/forms.py: MeaningForm.roles
        inquiry/inviting/forms.py: is_address
        inquiry/letters/table.py: Reader.text
        inquiry/letters/table.py: people_in
        inquiry/letters/table.py: read
        inquiry/entering/forms.py: LettersForm.clean_notes
        inquiry/entering/letters.py: letters
        inquiry/entering/spelling.py: spelled
        inquiry/home/forms.py: StartForm.clean_circles
        inquiry/kept.py: keep_what_was_typed
        inquiry/kept.py: take_what_was_kept
        inquiry/sources.py: SourcesField.clean
        inquiry/sources.py: parsed
        inquiry/trail.py: forward_from_many
        people/mail_code.py: masked
        people/passkeys/views.py: id_in
        people/passkeys/views.py: passkeys
        people/staff/provider.py: subject_of
        people/next.py: wanted
        perspectives/domain/stating.py: state
        perspectives/joining.py: one_history
        perspectives/on_behalf.py: take_back
        stories/domain/marking.py: mark
        stories/likeness.py: likeness
        stories/likeness.py: trigrams
        stories/providers.py: as_described
        stories/sentences.py: is_end
        stories/tables.py: speakers_of
        stories/views/groups.py: group
        stories/sentences.py: pieces
        stories/sentences.py: sentences
        stories/views/listening.py: listen
        systemmap/drawn.py: Drawn.top_of_wishes
        config/home.py: migrate
    """,
    TO_SENDERS: """
        inquiry/pausing/views.py: tell
        people/post/ledger.py: post
        inquiry/inviting/mails.py: mails
        inquiry/inviting/series.py: what_goes_out
    """,
    OWN: """
        perspectives/standpoint.py: standpoint
        perspectives/views/responding.py: form_page
        directions/providers.py: look_again_or_answer
        ideas/providers.py: decide_about_your_seed
        inquiry/trails/views.py: mine_everywhere
        stories/providers.py: asks_to_read_back
    """,
    RULE: """
        stories/domain/groups.py: taken
        directions/domain/rounds.py: require_can_close
        inquiry/domain/nominations.py: lay_together
        inquiry/providers.py: ask_people_in
        insights/domain.py: see
        insights/queries.py: Seen.is_open
        people/attempts.py: too_many_wrong
        inquiry/domain/inviting.py: own_place
        inquiry/inviting/invited.py: sent_by
        plans/domain/deciding.py: as_rule
    """,
    ORDER: """
        backing/domain/backing.py: say_words
        directions/domain/objections.py: record_end
        inquiry/domain/circles.py: new_circle
        inquiry/domain/circles.py: write_down
        inquiry/domain/questions.py: enter_phase
        inquiry/domain/questions.py: reword
        inquiry/seasons.py: seasons_from
        inquiry/path.py: PathStep.line
        plans/domain/writing.py: agree_on
        stories/domain/groups.py: note
        stories/domain/telling.py: finish
    """,
    VOICES: """
        directions/domain/rounds.py: close_round
        directions/queries/page.py: directions_of
        systemmap/heard.py: groups_of
        systemmap/views/path_of_two.py: show
        systemmap/views/path_of_two.py: way_of
    """,
    THINGS: """
        perspectives/attending.py: few_statements
        directions/queries/page.py: ideas_under
        directions/views/directions.py: direction_page
        ideas/queries.py: grown
        ideas/queries.py: leaf_count
        inquiry/circles/shown.py: sentence_of
        systemmap/looks.py: seen
        systemmap/views/map.py: leaves_out
        systemmap/views/point.py: Fan.__init__
        systemmap/views/point.py: show
    """,
    MAINTAINER: """
        perspectives/matrix.py: imported_responses
        perspectives/overview.py: of_import
        perspectives/shown.py: released_elsewhere
        config/commands/landscape.py: _as_data
        config/commands/landscape.py: _in_words
        config/commands/systemmap.py: run
        perspectives/domain/importing.py: bring_in
        sharing/languages.py: language_of
        sharing/map_report.py: _picked
        sharing/map_report.py: _section
        sharing/map_report.py: in_words
        sharing/packed.py: _from_zip
        sharing/packed.py: read_files
        sharing/polis_files.py: _Reading.__init__
        sharing/polis_files.py: _Reading.first_responses
        sharing/polis_files.py: _Reading.matrix
        sharing/polis_files.py: _Reading.statements
        sharing/polis_files.py: _is_number
        sharing/polis_files.py: _statement
        sharing/polis_files.py: _vote
        sharing/polis_files.py: _whole_rows
        sharing/polis_import.py: in_one_line
    """,
    CORE_GROUP: """
        inquiry/domain/process.py: finish
        inquiry/domain/standing.py: as_rule
    """,
    SEALED: """
        directions/domain/rounds.py: log_closing
        inquiry/domain/log.py: log
        inquiry/domain/log.py: sealed
        inquiry/domain/seals.py: seal_the_day
    """,
}

NUMBERS = {
    THE_GATE: """
        perspectives/counted.html: whole.people
        perspectives/lead.html: view.people
        perspectives/lead.html: view.people.total.people
        perspectives/words_only.html: view.people
        directions/felt.html: bar.people
        directions/felt.html: felt.mean|floatformat
        directions/felt.html: felt.much
        directions/felt.html: felt.released.total.people
        inquiry/entering/people.html: people.released.total.people
        inquiry/openlink/links.html: counted.total
        inquiry/openlink/links.html: counted.total.people
        inquiry/proposal_decided.html: one.asked.total
        inquiry/people_figure.html: people.released.total.people
        guidance/today.html: row.part.people
        inquiry/people_figure.html: row.part.people
        systemmap/map.html: told.people
        systemmap/map.html: told.people.total.people
    """,
    TO_SENDERS: """
        people/post/preview.html: people
        inquiry/inviting/what_goes_out.html: left_out
        inquiry/inviting/what_goes_out.html: letters|length
        inquiry/inviting/what_goes_out.html: mails|length
    """,
    VOICES: """
        directions/state.html: here.open_objections
        ideas/began.html: plant.feeders.people
        ideas/energy_counts.html: voices.people
        systemmap/leg.html: leg.row.line.told.people
        systemmap/line.html: group.told.people
        systemmap/line.html: line.told.people
        systemmap/line.html: line.told.times
        systemmap/map.html: picked.line.told.people
        systemmap/map.html: row.line.told.people
        systemmap/map.html: row.line.told.times
        systemmap/path.html: hop.row.line.told.people
        systemmap/path.html: hop.with_before.people
        systemmap/path.html: seam.row.line.told.people
        systemmap/path.html: whole.told.people
        systemmap/point.html: few
        systemmap/point.html: told.people
        systemmap/points.html: one.told.people
        systemmap/voices.html: rest|length
    """,
    THINGS: """
        perspectives/lead.html: view.left_out
        perspectives/lead.html: view.statements
        perspectives/pager.html: page.paginator.num_pages
        directions/direction.html: leaves
        directions/direction.html: versions|length
        directions/list.html: directions|length
        ideas/garden.html: leaves
        ideas/garden.html: page.paginator.count
        systemmap/line.html: forloop.counter
        systemmap/map.html: row.line.questions|length
        systemmap/map.html: rows|length
        systemmap/map.html: view.bundles|length
        systemmap/map.html: view.factors|length
        systemmap/map.html: view.left_out
        systemmap/path.html: way.points|length
        systemmap/point.html: left_out
        inquiry/decisions/log.html: last_seal.entries
        web/components/pager.html: page.paginator.num_pages
        web/components/path.html: path_steps|length
    """,
    OWN: """
        backing/give_room.html: waiting|length
        perspectives/mine.html: changes|length
        perspectives/respond.html: number
        guidance/today.html: day.items|length
        ideas/seeds_note.html: seeds|length
        inquiry/entering/letters.html: fresh|length
        stories/mark.html: forloop.counter
        stories/read_back.html: done|length
        stories/read_back.html: items|length
    """,
    SIZES: """
        inquiry/home.html: canvas.question|length
        inquiry/inviting/columns.html: uploaded.rows|length
        web/components/mend.html: wrong|length
        web/csrf.html: forloop.counter
        web/style.html: 44
        web/style.html: forloop.counter
    """,
}


def named(table: dict[str, str]) -> set[str]:
    return {line.strip() for lines in table.values() for line in lines.strip().splitlines()}


def test_r11_every_function_that_counts_says_why_it_makes_no_figure():
    assert sorted(functions_that_count() - named(FUNCTIONS)) == []


def test_r11_every_number_on_a_page_says_why_it_is_no_figure():
    assert sorted(numbers_in_templates() - named(NUMBERS)) == []


def test_the_tables_name_nothing_that_is_gone():
    assert sorted(named(FUNCTIONS) - functions_that_count()) == []
    assert sorted(named(NUMBERS) - numbers_in_templates()) == []


@pytest.mark.parametrize(
    "way_around",
    [
        "def page(request):\n    n = inquiry.participants.filter(left_at=None).count()",
        "class Page:\n    def page(self):\n        return render({'n': len(list(inquiry.participants.all()))})",
        "def page(request):\n    return qs.annotate(n=Count('responses'))",
        "def page(request):\n    return qs.aggregate(n=models.Avg('value'))",
        "async def page(request):\n    return sum(1 for one in people)",
        "def page(request):\n    return [f(one) for one in Counter(circles).items()]",
    ],
)
def test_r11_the_scan_sees_a_way_around_the_gate(way_around):
    assert set(counted_in(way_around)) in ({"page"}, {"Page.page"})


@pytest.mark.parametrize(
    ("way_around", "seen"),
    [
        ("<p>{{ participants|length }} mensen</p>", {"participants|length"}),
        ("{{ inquiry.participants.count }}", {"inquiry.participants.count"}),
        ("{% blocktrans count n=circle.size %}{{ n }} mens{% plural %}mensen{% endblocktrans %}", {"circle.size"}),
        ("{% for one in people %}{{ forloop.counter }}{% endfor %}", {"forloop.counter"}),
        ("{{ page.paginator.count }}", {"page.paginator.count"}),
        ("{% people round.size %}", {"round.size"}),
        ("{{ answered|people }}", {"answered|people"}),
        ("{{ share|floatformat:0 }} %", {"share|floatformat"}),
        ("{% if circle.members.count > 3 %}", {"circle.members.count"}),
        ("<p>Geen getal: {{ inquiry.name }}</p>", set()),
    ],
)
def test_r11_the_scan_sees_a_number_in_a_template(way_around, seen):
    assert said_in(way_around) == seen
