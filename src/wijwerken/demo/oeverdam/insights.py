"""What the stories say together. Found at tables on two evenings, each with its evidence."""

from datetime import date

from .shapes import Insight

_TWELFTH, _AFTER = date(2026, 5, 12), date(2026, 5, 28)

INSIGHTS = (
    Insight(
        "nee",
        "Geen antwoord doet meer kwaad dan een nee.",
        "agreement",
        ("bundle:antwoord>moed", "bundle:antwoord>energie", "fragment:waterhoen.3", "statement:nee"),
        _TWELFTH,
        "lisdodde",
    ),
    Insight(
        "bekend",
        "Wie iemand kent, komt verder. Wie niemand kent, leert dankuwel zeggen.",
        "agreement",
        ("bundle:wegweten>antwoord", "fragment:brem.2", "fragment:rietgors.3", "statement:bekend"),
        _TWELFTH,
        "brem",
    ),
    Insight(
        "hoe",
        "Het gaat er niet om óf de gemeente meedoet. Het gaat erom hoe ze aan komt lopen.",
        "difference",
        ("bundle:denktmee>eigen", "bundle:denktmee>start", "statement:ons", "statement:erbij"),
        _AFTER,
        "zwaluw",
    ),
    Insight(
        "een",
        "Wat op één mens rust, valt om. Ook als die ene mens van de gemeente is.",
        "agreement",
        ("bundle:samen>volhouden", "fragment:otter.6", "fragment:lisdodde.6"),
        _TWELFTH,
        "wilg",
    ),
    Insight(
        "geld",
        "Een beetje geld helpt je op gang. Wie er daarna in de kas kijkt, bepaalt of het gezellig blijft.",
        "difference",
        ("fragment:meerkoet.3", "fragment:libel.4", "fragment:pimpernel.1", "statement:papier"),
        _AFTER,
        "fuut",
    ),
    Insight(
        "sleutel",
        "Jongeren doen mee waar ze zelf de deur op slot mogen doen.",
        "agreement",
        ("bundle:eigen>jongeren", "bundle:erkend>jongeren", "fragment:libel.3"),
        _AFTER,
        "libel",
    ),
    Insight(
        "tafel",
        "Mensen die naast elkaar zitten, tillen later elkaars tafel.",
        "agreement",
        ("bundle:plek>buren", "bundle:buren>samen", "bundle:samen>nieuw"),
        _AFTER,
        "ijsvogel",
    ),
    Insight(
        "nooit",
        "Wie horen we nooit? En hoe heet wat zij doen, als het geen initiatief heet?",
        "open_question",
        ("fragment:brem.6", "fragment:kluut.5", "fragment:stekelbaars.2", "fragment:haas.4"),
        _TWELFTH,
        "kluut",
    ),
)
