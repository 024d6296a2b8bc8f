"""The last things that happened, for the inquiry's home: without pseudonyms, because names stand here."""

from datetime import date

NEWS = (
    (date(2026, 10, 20), "De nummers van Sanne en Rachid hangen nu op zes plekken."),
    (date(2026, 10, 9), "Een proef mislukte. Joost schreef op wat we ervan leerden."),
    (date(2026, 10, 6), "De stap leren is open."),
    (date(2026, 10, 1), "Na negen dagen stilstaan zijn we samen verdergegaan."),
    (date(2026, 9, 21), "Het bankje bij de dijk staat er. Annie zat erop."),
    (date(2026, 6, 22), "Karin Postma zei nee op een verzoek, met haar reden erbij."),
    (date(2026, 6, 4), "Een verteller nam zijn verhaal terug. Dat mag altijd."),
    (date(2026, 4, 10), "De vraag werd breder. Eén bezwaar daartegen blijft staan."),
    (
        date(2026, 3, 30),
        "De eerste twee verhalen zijn binnen. Deze vertellers werken bij de gemeente. Zij gingen voor.",
    ),
)
