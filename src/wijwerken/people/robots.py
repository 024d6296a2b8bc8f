"""A gate against robots that asks nothing of people: a little sum for the browser, or half a minute of patience.

The sum (a proof of work) is made and looked over by ALTCHA's library; our own small module solves it, so that no page
talks with anybody else. Without JavaScript, or over an address without https, one waits instead.
"""

import base64
import hashlib
import json
from datetime import timedelta

from altcha import ChallengeOptionsV1, create_challenge_v1, verify_solution_v1
from django.conf import settings
from django.core.signing import BadSignature, TimestampSigner
from django.http import HttpRequest
from django.utils import timezone

from wijwerken.method.refusal import Refusal
from wijwerken.method.words import _
from wijwerken.web.things import new_id

from .attempts import address_of
from .bucket import once_only, take_a_drop

HARD = 50_000  # about a second of a telephone's time
LONGEST = 2000
PATIENCE = timedelta(seconds=30)
LASTS = timedelta(minutes=30)
QUICK, SLOW = {"size": 40, "seconds": 60}, {"size": 5, "seconds": 600}  # people behind one address, and how many more

ANOTHER_WAY = _("Lukt het niet? Bel het nummer onderaan, dan typen jullie het samen in.")


def key(purpose: str) -> str:
    return hashlib.sha256(f"robots {purpose} {settings.CODE_KEY}".encode()).hexdigest()


def a_sum() -> str:
    """A new sum, for the attribute of a form."""
    made = create_challenge_v1(ChallengeOptionsV1(max_number=HARD, hmac_key=key("sum"), expires=timezone.now() + LASTS))
    return json.dumps(made.to_dict())


def a_stamp() -> str:
    """When this form was asked for, signed; no two are the same."""
    return TimestampSigner(key=key("stamp")).sign(new_id())


def require_person_at_work(request: HttpRequest) -> None:
    """Raises `Refusal` unless the sum was solved, or somebody waited; each of them lets in once."""
    address = address_of(request)
    solved, stamp = request.POST.get("altcha", ""), request.POST.get("since", "")
    if proof := proof_in(solved):
        require_first_time(proof)
        require_not_too_many(f"open {address}", QUICK)
        return
    require_patience(stamp)
    require_first_time(stamp)
    require_not_too_many(f"open slowly {address}", SLOW)


def proof_in(solved: str) -> str:
    """The signature of the sum that was rightly solved here; empty where it was not."""
    try:
        answer = json.loads(base64.b64decode(solved[:LONGEST], validate=True))
        is_right, _why = verify_solution_v1(answer, key("sum"), check_expires=True)
        return answer["signature"] if is_right else ""
    except (ValueError, KeyError, TypeError, AttributeError):
        return ""


def is_younger(stamp: str, age: timedelta) -> bool:
    """Whether this is a stamp of ours, no older than that."""
    try:
        TimestampSigner(key=key("stamp")).unsign(stamp, max_age=age)
    except BadSignature:
        return False
    return True


def still_waits(stamp: str) -> str:
    """The stamp with which somebody goes on waiting, or a new one."""
    return stamp if is_younger(stamp, PATIENCE) else a_stamp()


def require_patience(stamp: str) -> None:
    if not is_younger(stamp, LASTS):
        raise Refusal(_("Deze bladzijde stond lang open. Druk nog een keer."), rule="doors", who=ANOTHER_WAY)
    if not is_younger(stamp, PATIENCE):
        return  # somebody waited
    raise Refusal(
        _(
            "Je browser rekent niet met ons mee. Dan vragen we een halve minuut geduld. "
            "Wacht even en druk nog een keer."
        ),
        rule="doors",
        who=ANOTHER_WAY,
    )


def require_first_time(shown: str) -> None:
    if not once_only("proof " + hashlib.sha256(shown.encode()).hexdigest()):
        raise Refusal(_("Hiermee kwam al iemand binnen. Druk nog een keer."), rule="doors", who=ANOTHER_WAY)


def require_not_too_many(bucket: str, pace: dict[str, int]) -> None:
    if not take_a_drop(bucket, **pace):
        raise Refusal(
            _(
                "Vanaf deze plek kwamen er net veel mensen tegelijk binnen. "
                "Wacht een paar minuten en druk nog een keer."
            ),
            rule="doors",
            who=ANOTHER_WAY,
        )
