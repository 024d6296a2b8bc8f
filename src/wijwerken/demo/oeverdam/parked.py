"""Ideas heard while it was too early, each offered to its teller when ideas opened (R2)."""

from datetime import date

from .shapes import ParkedIdea

PARKED = (
    ParkedIdea(
        "otter.8",
        date(2026, 5, 30),
        date(2026, 6, 1),
        "planted",
        "Ja, plant hem. Maar zet er niet bij dat ik er wakker van lag. O nee, dat staat er al.",
        idea="verzekerd",
    ),
    ParkedIdea(
        "lepelaar.7",
        date(2026, 5, 30),
        date(2026, 6, 3),
        "let_go",
        """Laat maar los, die prullenbak. Ik vroeg in de straat wie hem zou legen en iedereen keek
               naar zijn
               schoenen. Ik ook.""",
    ),
)
