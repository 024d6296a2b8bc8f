"""The question and everything around it that is the same in every phase."""

from .circles import Circle, CircleJudgement, CircleMerge, CircleMove, CircleVersion
from .figures import Figure
from .frames import Frame, FrameQuestion, FrameSeen, FrameVersion
from .hiding import Hiding, HidingAnswer, HidingAppeal
from .invitations import Invitation, Series
from .log import Decision, Salt, Seal, SealReader
from .not_knowing import NotKnowing
from .on_behalf import HelpAsked, OnBehalf
from .participants import (
    Duty,
    DutyOffer,
    LaidAside,
    Nomination,
    OpenLink,
    Participant,
    PublicName,
    Seat,
    SeatAnswer,
)
from .path import PhaseEntry, Proposal, ProposalAnswer, RuleException
from .pauses import Pause, PauseMessage, PauseRequest, Reflection
from .question import Canvas, Inquiry
from .trail import Fate, TraceEdge

__all__ = [
    "Canvas",
    "Circle",
    "CircleJudgement",
    "CircleMerge",
    "CircleMove",
    "CircleVersion",
    "Decision",
    "Duty",
    "DutyOffer",
    "Fate",
    "Figure",
    "Frame",
    "FrameQuestion",
    "FrameSeen",
    "FrameVersion",
    "HelpAsked",
    "Hiding",
    "HidingAnswer",
    "HidingAppeal",
    "Inquiry",
    "Invitation",
    "LaidAside",
    "Nomination",
    "NotKnowing",
    "OnBehalf",
    "OpenLink",
    "Participant",
    "Pause",
    "PauseMessage",
    "PauseRequest",
    "PhaseEntry",
    "Proposal",
    "ProposalAnswer",
    "PublicName",
    "Reflection",
    "RuleException",
    "Salt",
    "Seal",
    "SealReader",
    "Seat",
    "SeatAnswer",
    "Series",
    "TraceEdge",
]
