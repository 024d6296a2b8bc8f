"""The log as people read, download, follow and check it (R12, R13)."""

import json
import re
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.factories import a_participant, an_inquiry, browser_of
from tests.inquiry.test_process import a_group, propose, say
from tests.people.writing import a_round
from tests.sending import send
from wijwerken import verify
from wijwerken.inquiry.domain.log import log
from wijwerken.inquiry.domain.seals import give_out_the_seals, seal_the_day
from wijwerken.inquiry.models import Decision, Salt, Seal, SealReader
from wijwerken.method.phases import Phase
from wijwerken.people.models import MailLedger, NoMail
from wijwerken.web.clock import at_the_moment

pytestmark = pytest.mark.django_db

REASON = "De boeren zijn nog niet gehoord."


def address(name, inquiry, *more):
    return reverse(f"inquiry:{name}", args=[inquiry.slug, *more])


def decided(**settings):
    """An inquiry whose core group opened exploration."""
    inquiry = an_inquiry(**settings)
    group = a_group(inquiry)
    propose(group[0], inquiry)
    for member in group:
        say(member, inquiry, "ja")
    return inquiry, group


def downloaded(browser, inquiry, folder):
    """What somebody does who believes nobody: both files in one folder, and Python."""
    (folder / "decisions.jsonl").write_bytes(browser.get(address("decisions-file", inquiry)).content)
    (folder / "verify.py").write_bytes(browser.get(address("verify-file", inquiry)).content)

    def run(*more):
        command = [sys.executable, "-I", "verify.py", "decisions.jsonl", *more]
        return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60)

    return run


def test_r13_anybody_downloads_the_log_and_the_program_and_finds_it_whole(tmp_path):
    inquiry, _group = decided()

    ended = downloaded(Client(), inquiry, tmp_path)()

    assert (ended.returncode, "De ketting is heel" in ended.stdout) == (0, True)


def test_r13_who_changes_the_database_is_found(tmp_path):
    inquiry, _group = decided()
    Decision.objects.filter(inquiry=inquiry, kind="proposal.passed").update(counts={"dissent": 2, "answers": 3})

    ended = downloaded(Client(), inquiry, tmp_path)()

    assert (ended.returncode, "is veranderd" in ended.stdout) == (1, True)


def test_r13_who_takes_a_decision_out_of_the_database_is_found(tmp_path):
    inquiry, _group = decided()
    Decision.objects.filter(inquiry=inquiry, kind="proposal.open").delete()

    assert downloaded(Client(), inquiry, tmp_path)().returncode == 1


def test_r13_a_member_keeps_the_proof_that_their_answer_was_counted_and_it_never_tells_the_answer(tmp_path):
    inquiry, group = decided()
    mine = browser_of(group[0])
    seq = Decision.objects.get(inquiry=inquiry, kind="proposal.passed").seq

    page = mine.get(address("receipts", inquiry)).content.decode()
    proof = mine.get(address("receipt", inquiry, seq))
    (tmp_path / "bewijs.json").write_bytes(proof.content)
    ended = downloaded(mine, inquiry, tmp_path)("--receipt", "bewijs.json")

    assert "Jouw antwoord telde mee." in page
    assert set(json.loads(proof.content)) == {"receipt", "seal", "seq"}
    assert (ended.returncode, f"telde mee in besluit {seq}" in ended.stdout) == (0, True)
    assert re.search("consent|objection|geen bezwaar", page + proof.content.decode() + ended.stdout) is None


def test_r13_a_proof_is_of_its_owner_alone():
    inquiry, group = decided()
    seq = Decision.objects.get(inquiry=inquiry, kind="proposal.passed").seq
    other = browser_of(a_participant(inquiry))

    assert other.get(address("receipt", inquiry, seq)).status_code == 404
    page = other.get(address("receipts", inquiry)).content.decode()
    everywhere = Client().get(address("decisions", inquiry)).content.decode()
    whole = Client().get(address("decisions-file", inquiry)).content.decode()
    receipts = [salt.receipt for salt in Salt.objects.all()]
    assert [one for one in receipts if one in page + everywhere + whole] == []
    assert len(receipts) == len(group)


def test_r13_the_file_holds_no_name_no_pseudonym_no_id_of_anybody_and_no_words():
    inquiry, group = decided()
    propose(group[0], inquiry, phase=Phase.INSIGHT)
    say(group[1], inquiry, "nee", REASON)

    whole = Client().get(address("decisions-file", inquiry)).content.decode()

    found = [word for one in group for word in (one.pk, one.pseudonym) if word in whole]
    assert found == []
    assert REASON not in whole


def test_r7_the_page_shows_dissent_in_its_own_words():
    inquiry, group = decided()
    propose(group[0], inquiry, phase=Phase.INSIGHT)
    say(group[1], inquiry, "nee", REASON)
    log(inquiry, "proposal.passed", subject=inquiry.proposals.get(settled_at=None).pk, dissent=1)

    page = Client().get(address("decisions", inquiry)).content.decode()

    assert "Eén bezwaar bleef staan:" in page
    assert REASON in page


def test_r13_the_page_says_whether_the_chain_fits():
    inquiry, _group = decided()
    before = Client().get(address("decisions", inquiry)).content.decode()
    seal_the_day(inquiry)
    fits = Client().get(address("decisions", inquiry)).content.decode()
    Decision.objects.filter(inquiry=inquiry, seq=2).update(subject="ideas")
    with at_the_moment(timezone.now() + timedelta(days=1)):
        seal_the_day(inquiry)
    broken = Client().get(address("decisions", inquiry)).content.decode()

    assert "vannacht voor het eerst" in before
    assert f"Ja, alle {Decision.objects.count()} zegels passen." in fits
    assert "Vanaf besluit 2 passen de zegels niet meer." in broken


def test_r13_there_is_one_seal_a_day():
    inquiry, _group = decided()

    first, second = seal_the_day(inquiry), seal_the_day(inquiry)

    assert first == second
    assert Seal.objects.count() == 1


def test_r12_the_feed_tells_the_day_and_no_finer():
    inquiry, _group = decided()
    seal = seal_the_day(inquiry)

    feed = Client().get(address("decisions-feed", inquiry))
    times = re.findall(r"<(?:updated|published)>([^<]*)<", feed.content.decode())

    assert feed.headers["Content-Type"].startswith("application/atom+xml")
    assert {time[10:] for time in times} == {"T00:00:00+00:00"}
    assert seal.hash in feed.content.decode()
    assert "Het voorstel ging door" in feed.content.decode()


def test_somebody_gets_a_seal_a_day_and_stops_with_a_button():
    inquiry, group = decided()
    me = browser_of(group[0])

    send(me, address("seal-a-day", inquiry), wants="ja")
    send(me, address("seal-a-day", inquiry), wants="ja")
    assert SealReader.objects.count() == 1
    assert "Stuur mij het zegel niet meer" in me.get(address("decisions", inquiry)).content.decode()
    send(me, address("seal-a-day", inquiry), wants="nee")

    assert SealReader.objects.count() == 0


def test_r13_the_downloaded_program_is_the_one_that_the_command_runs():
    inquiry = an_inquiry()

    program = Client().get(address("verify-file", inquiry)).content

    assert program == Path(verify.__file__).read_bytes()


def with_address(participant, name):
    EmailAddress.objects.create(user=participant.person, email=f"{name}@voorbeeld.example", verified=True, primary=True)
    return participant


def test_r13_the_seal_goes_out_each_day_once_to_who_asked_for_it():
    inquiry, group = decided()
    other, _others = decided()
    reader = with_address(group[0], "annie")
    with_address(group[1], "bert")
    twice = a_participant(other)
    twice.person.delete()
    twice.person = reader.person
    twice.save()
    for one in (reader, twice):
        send(browser_of(one), address("seal-a-day", one.inquiry), wants="ja")

    for _time in range(3):
        give_out_the_seals()
    a_round()
    with at_the_moment(timezone.now() + timedelta(days=1)):
        give_out_the_seals()

    (sent,) = mail.outbox
    heads = [Decision.objects.filter(inquiry=one).last().hash for one in (inquiry, other)]
    assert sent.to == ["annie@voorbeeld.example"]
    assert [head for head in heads if head not in sent.body] == []
    assert [one.pseudonym for one in (*group, twice) if one.pseudonym in sent.body] == []
    assert MailLedger.objects.filter(person=reader.person, kind="seals").count() == 2


def test_r13_who_stopped_the_mails_by_their_foot_gets_them_again_by_the_button():
    inquiry, group = decided()
    reader = with_address(group[0], "annie")
    NoMail.objects.create(person=reader.person, kind="seals")

    send(browser_of(reader), address("seal-a-day", inquiry), wants="ja")

    assert give_out_the_seals() == 1


def test_r13_a_broken_chain_is_said_first():
    inquiry, group = decided()
    reader = with_address(group[0], "annie")
    send(browser_of(reader), address("seal-a-day", inquiry), wants="ja")
    Decision.objects.filter(inquiry=inquiry, seq=2).update(subject="ideas")

    give_out_the_seals()
    a_round()

    assert "past niet meer" in mail.outbox[0].subject
    assert "Past niet meer vanaf besluit 2" in mail.outbox[0].body
