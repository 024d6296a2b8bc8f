"""Every address with everybody: who may pass each door. An address that is not in this table fails the test."""

import pytest
from django.test import Client

from tests.factories import a_leader, a_participant, a_person, an_inquiry, browser_of, starter_of
from tests.house.addresses import all_addresses
from tests.sending import send
from wijwerken.inquiry.doors import table
from wijwerken.method.phases import Phase

pytestmark = pytest.mark.django_db

ANYBODY = """
inquiry:front inquiry:enter inquiry:enter-scanned inquiry:practise people:leave people:mail people:mail-code
people:passkey people:staff people:staff-back people:staff-left
inquiry:come-by
people:stop-mail web:accessibility web:health web:language web:privacy web:security-text
"""
KNOWN = """
stories:help-mine stories:help stories:help-take stories:help-done
people:leave-everywhere people:passkeys people:passkey-name people:passkey-remove
inquiry:begin inquiry:mine-everywhere inquiry:join
inquiry:own-code inquiry:ways inquiry:way-digits inquiry:way-together inquiry:account-close
"""
READERS = """
inquiry:source
inquiry:home inquiry:question inquiry:not-knowing
inquiry:news inquiry:frames inquiry:path inquiry:decisions inquiry:people inquiry:trail
inquiry:pause inquiry:pause-of inquiry:hidden stories:listener-card stories:pain
inquiry:home inquiry:question inquiry:news inquiry:frames inquiry:path inquiry:decisions inquiry:people inquiry:trail
inquiry:home inquiry:question inquiry:news inquiry:frames inquiry:path inquiry:people inquiry:trail
inquiry:decisions inquiry:decisions-file inquiry:decisions-feed inquiry:verify-file
inquiry:home inquiry:question inquiry:news inquiry:frames inquiry:path inquiry:decisions inquiry:people inquiry:circles
inquiry:trail
inquiry:home inquiry:question inquiry:news inquiry:frames inquiry:path inquiry:core-group
inquiry:decisions inquiry:people inquiry:trail
stories:list stories:fragment insights:list ideas:garden ideas:idea plans:plan deeds:list deeds:deed
learning:list learning:lesson directions:list directions:direction directions:objection
systemmap:map systemmap:line systemmap:point systemmap:path systemmap:points
perspectives:look perspectives:statements perspectives:statement
backing:list backing:backing
"""
PARTICIPANTS = """
inquiry:behalf-mine inquiry:behalf-deny inquiry:behalf-help
inquiry:hide inquiry:hiding inquiry:hiding-read inquiry:hiding-appeal inquiry:hiding-decide
stories:help-now stories:pain-ask stories:pain-after
inquiry:pause-ask inquiry:pause-now inquiry:pause-answer inquiry:pause-tell inquiry:pause-look-back
inquiry:frame-ask inquiry:proposal-answer inquiry:seat-answer inquiry:seat-leave inquiry:mine inquiry:myself
inquiry:lead inquiry:leave inquiry:nominate
inquiry:leave inquiry:nominate inquiry:receipts inquiry:receipt inquiry:seal-a-day
inquiry:leave inquiry:nominate inquiry:judge inquiry:judge-next
inquiry:frame-ask inquiry:proposal-answer inquiry:seat-answer inquiry:seat-leave inquiry:seat-volunteer
inquiry:duties inquiry:duty-hand-on inquiry:duty-lay-down inquiry:duty-answer
inquiry:mine inquiry:myself
inquiry:leave inquiry:nominate
stories:acknowledge stories:ask-listener stories:claim stories:consent stories:drop stories:drop-copies stories:mark
stories:group stories:group-answer
stories:nearest
stories:nominate stories:offer stories:read-back stories:save stories:story stories:take-back stories:tell stories:write
insights:new
backing:cover backing:room backing:ask backing:promise backing:end
perspectives:new perspectives:seed perspectives:respond perspectives:mine
ideas:connect ideas:energy ideas:leaf ideas:leaf-fall ideas:let-go ideas:parked ideas:plant ideas:plant-parked
plans:check-frames plans:consent plans:decline plans:end-objection plans:invite plans:new plans:object plans:offer
plans:rewrite plans:see-frames plans:sign
deeds:new deeds:join deeds:tell deeds:go-on deeds:hand-over deeds:stop deeds:finish deeds:outcome deeds:witness
learning:new
directions:answer directions:answer-too directions:answer-worry directions:ask directions:end directions:improve
directions:new
directions:object directions:reply directions:resist directions:see-frames directions:stop directions:stop-words
directions:worry
"""
LISTENERS = """
inquiry:behalf inquiry:behalf-acts inquiry:behalf-enter inquiry:behalf-letter
inquiry:invite inquiry:invited inquiry:invite-mail inquiry:invite-group inquiry:series-new inquiry:series
inquiry:series-pdf inquiry:series-done
inquiry:letters inquiry:letters-pdf inquiry:letter-revoke inquiry:letter-again
inquiry:named-invite
stories:listen stories:listen-to stories:take-in stories:take-up stories:quiet
stories:group-ask stories:group-begin stories:group-call-off stories:group-change stories:group-end stories:group-line
stories:group-notes stories:group-plan stories:group-walk-in
"""
CORE_GROUP = """
inquiry:not-knowing-write inquiry:pause-go-on inquiry:reword inquiry:propose inquiry:proposal-change
inquiry:proposal-withdraw inquiry:propose-settings inquiry:propose-exception
inquiry:seat-agree inquiry:seat-ask inquiry:seat-object inquiry:fates inquiry:duty-propose
plans:round-open plans:round-close plans:finish plans:reopen
directions:attempt directions:close-round directions:open-round directions:try-out directions:unreachable
"""
KEEPERS = """
inquiry:open-links inquiry:open-link-sheet inquiry:open-link-close
inquiry:named inquiry:named-together inquiry:named-apart inquiry:named-why-not
inquiry:circle-add inquiry:circle-change inquiry:circle-merge inquiry:circle-part inquiry:circle-split
systemmap:merge systemmap:part
"""  # listeners and the core group
FRAME_GIVERS = " inquiry:frame-give inquiry:frame-change inquiry:frame-answer"  # the core group, and who leads
LEADERS = """
backing:give-room backing:who backing:words backing:room-promise backing:answer-room backing:answer-question
backing:intervene stories:help-contacts
"""
FACILITATORS = " guidance:today guidance:tomorrow guidance:after-all"

MAY = {
    "stranger": ANYBODY + READERS,
    "somebody known": ANYBODY + READERS + KNOWN,
    "participant": ANYBODY + READERS + KNOWN + PARTICIPANTS,
    "listener": ANYBODY + READERS + KNOWN + PARTICIPANTS + LISTENERS + KEEPERS,
    "facilitator": ANYBODY + READERS + KNOWN + PARTICIPANTS + LISTENERS + KEEPERS + FACILITATORS,
    "companion": ANYBODY + READERS + KNOWN + PARTICIPANTS + FACILITATORS,
    "core group": ANYBODY + READERS + KNOWN + PARTICIPANTS + CORE_GROUP + FRAME_GIVERS + KEEPERS,
    "leader": ANYBODY + READERS + KNOWN + PARTICIPANTS + LEADERS + FRAME_GIVERS,
}
MAY = {who: set(names.split()) for who, names in MAY.items()}
LEADS_TO_ENTERING = {"inquiry:enter-scanned", "people:passkey"}  # their answer is the page where one enters
NOT_SENT = {
    "inquiry:lead",
    "inquiry:account-close",
    "people:leave",
    "inquiry:leave",
    "inquiry:seat-leave",
    "inquiry:seat-answer",
}  # these make somebody else of them
ALL = set().union(*MAY.values())


def browsers(inquiry):
    known = Client()
    known.force_login(a_person(), backend="django.contrib.auth.backends.ModelBackend")
    return {
        "stranger": Client(),
        "somebody known": known,
        "participant": browser_of(a_participant(inquiry)),
        "listener": browser_of(a_participant(inquiry, duties=("listener",))),
        "leader": browser_of(a_leader(inquiry)),
        "facilitator": browser_of(a_participant(inquiry, duties=("facilitator",))),
        "companion": browser_of(a_participant(inquiry, duties=("companion",))),
        "core group": browser_of(a_participant(inquiry, core=True)),
    }


def is_turned_away(answer) -> bool:
    """Sent to where one enters or joins, or told that this is somebody else's door."""
    to = answer.headers.get("Location", "").split("?")[0]
    return answer.status_code == 403 or (answer.status_code == 302 and (to == "/binnen/" or to.endswith("/meedoen/")))


def test_every_address_is_in_this_table():
    assert {address.name for address in all_addresses()} == ALL


def test_every_address_has_its_door():
    assert {address.name for address in all_addresses()} <= set(table())


@pytest.mark.parametrize("who", MAY)
def test_who_may_pass_which_door(who):
    inquiry = an_inquiry(upto=Phase.LEARNING)
    browser = browsers(inquiry)[who]

    passed = set()
    for address in all_addresses():
        read = browser.get(address.of(inquiry.slug))
        sent = read if address.name in NOT_SENT else send(browser, address.of(inquiry.slug))
        assert max(read.status_code, sent.status_code) < 500, address.name
        if address.name in LEADS_TO_ENTERING or not (is_turned_away(read) or is_turned_away(sent)):
            passed.add(address.name)

    assert passed == MAY[who]


def test_a_closed_inquiry_is_not_there_for_who_does_not_take_part():
    inquiry = an_inquiry(upto=Phase.LEARNING, public=False)
    known = browsers(inquiry)["somebody known"]

    for address in all_addresses():
        if "slug" in address.parts:
            answer = known.get(address.of(inquiry.slug))
            assert answer.status_code == 404, address.name


def test_r7_the_starter_has_no_say_of_their_own_once_the_group_explores():
    inquiry = an_inquiry(upto=Phase.EXPLORATION)

    answer = browser_of(starter_of(inquiry)).get(f"/v/{inquiry.slug}/pad/voorstel/")

    assert answer.status_code == 403
