"""Statements, what people answer to them, and what came with an import."""

from .imports import Import, ImportedAnswers, ImportedSource
from .landscape import LandscapeSnapshot
from .responses import Response, ResponseChange, Value, Why
from .statements import LONGEST, Statement

__all__ = [
    "LONGEST",
    "Import",
    "ImportedAnswers",
    "ImportedSource",
    "LandscapeSnapshot",
    "Response",
    "ResponseChange",
    "Statement",
    "Value",
    "Why",
]
