"""Stories in versions, the pieces taken from them, and giving back what was understood."""

from .claims import Claim, Factor, Sign, Stance
from .fragments import Acknowledgement, AcknowledgementAsked, Component, Fragment, SaidAfter
from .groups import Chair, GroupConversation, Note
from .help_now import HelpContact, HelpNow
from .machine import MachineProposal
from .readings import Answer, Check, Reading
from .stories import Channel, Consent, Draft, DraftCopy, Story, StoryVersion, Withdrawal

__all__ = [
    "Acknowledgement",
    "AcknowledgementAsked",
    "Answer",
    "Chair",
    "Channel",
    "Check",
    "Claim",
    "Component",
    "Consent",
    "Draft",
    "DraftCopy",
    "Factor",
    "Fragment",
    "GroupConversation",
    "HelpContact",
    "HelpNow",
    "MachineProposal",
    "Note",
    "Reading",
    "SaidAfter",
    "Sign",
    "Stance",
    "Story",
    "StoryVersion",
    "Withdrawal",
]
