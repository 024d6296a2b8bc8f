"""What the group can choose, and everything that makes it better before it does."""

from .directions import Choice, Direction, DirectionVersion
from .experiments import Experiment, ExperimentStop, ExperimentWitness
from .objections import ContactAttempt, Objection, ObjectionEnd, Reply, StopWords
from .requests import Answer, Holder, Request
from .rounds import Reopening, Resistance, Round
from .worries import Worry, WorryAnswer

__all__ = [
    "Answer",
    "Choice",
    "ContactAttempt",
    "Direction",
    "DirectionVersion",
    "Experiment",
    "ExperimentStop",
    "ExperimentWitness",
    "Holder",
    "Objection",
    "ObjectionEnd",
    "Reopening",
    "Reply",
    "Request",
    "Resistance",
    "Round",
    "StopWords",
    "Worry",
    "WorryAnswer",
]
