"""Who takes part. The one place where a name and a pseudonym stand together.

Whoever acts by name (in the plan, in deeds, as a witness) writes no leaf,
energy or objection under a pseudonym, and where they told a story it is not
under what they do: so a trail never shows both.
"""

from datetime import date

from .shapes import Circle, Person

CIRCLES = (
    Circle("trekkers", "Trekkers van een initiatief", (9, 10, 8, 9, 9), (4, 3, 5, 4, 4), 30, "taking_part"),
    Circle("bewoners", "Andere bewoners", (6, 5, 7, 6, 6), (2, 2, 1, 3, 2), 1900, "taking_part"),
    Circle("gemeente", "Mensen die bij de gemeente werken", (5, 4, 6, 5, 5), (8, 9, 7, 8, 8), 40, "taking_part"),
    Circle("verenigingen", "Verenigingen, kerk en school", (6, 7, 6, 5, 6), (5, 5, 4, 6, 5), 22, "taking_part"),
    Circle("ondernemers", "Ondernemers en boeren", (4, 5, 7, 4, 6), (6, 5, 3, 6, 5), 60, "taking_part"),
    Circle("jongeren", "Jongeren", (8, 9, 8, 7, 8), (1, 1, 0, 2, 1), 140, "taking_part"),
    Circle("waterschap", "Waterschap De Lage Oever", (3, 2, 3, 4, 3), (9, 9, 10, 8, 9), 4, "approached"),
)

ANNIE, JOOST, RACHID, SANNE = "snip", "grutto", "aalscholver", "kwikstaart"
PIET, FATMA, MARLOES, KARIN = "mus", "salie", "merel", "reiger"
NOOR, WIM = "tureluur", "zegge"

_MARCH, _APRIL, _MAY = date(2026, 3, 31), date(2026, 4, 14), date(2026, 5, 12)

PEOPLE = (
    Person(
        ANNIE,
        "Snip",
        "trekkers",
        date(2025, 9, 18),
        name="Annie Verbeek",
        duties=("initiator", "core_group"),
        way_in="mail",
    ),
    Person(
        JOOST,
        "Grutto",
        "trekkers",
        date(2025, 10, 2),
        name="Joost Timmer",
        duties=("initiator", "core_group"),
        way_in="mail",
    ),
    Person("kievit", "Kievit", "trekkers", _MARCH),
    Person("lepelaar", "Lepelaar", "trekkers", _MARCH),
    Person("lisdodde", "Lisdodde", "trekkers", _MARCH, way_in="mail"),
    Person("wilg", "Wilg", "trekkers", _MARCH),
    Person("meerkoet", "Meerkoet", "trekkers", _MARCH, way_in="mail"),
    Person("waterhoen", "Waterhoen", "trekkers", _APRIL),
    Person("stern", "Stern", "trekkers", _APRIL, way_in="mail"),
    Person("roerdomp", "Roerdomp", "trekkers", _MAY),
    Person("brem", "Brem", "bewoners", date(2026, 2, 24), duties=("core_group",)),
    Person("zwaluw", "Zwaluw", "bewoners", _APRIL),
    Person("kluut", "Kluut", "bewoners", _APRIL),
    Person("ijsvogel", "IJsvogel", "bewoners", _MARCH),
    Person("pimpernel", "Pimpernel", "bewoners", _APRIL, left=date(2026, 6, 4)),
    Person(
        FATMA,
        "Salie",
        "bewoners",
        date(2026, 2, 10),
        name="Fatma Yıldız",
        duties=("listener",),
        way_in="mail",
    ),
    Person("dotter", "Dotter", "bewoners", _MAY),
    Person("koolmees", "Koolmees", "bewoners", _MAY),
    Person("vlier", "Vlier", "bewoners", _MAY),
    Person("karekiet", "Karekiet", "bewoners", _MAY, way_in="mail"),
    Person("munt", "Munt", "bewoners", _MAY),
    Person(
        RACHID,
        "Aalscholver",
        "gemeente",
        date(2025, 11, 6),
        host=True,
        name="Rachid el Amrani",
        function="vast gezicht bij de gemeente",
        duties=("initiator", "core_group"),
        way_in="mail",
    ),
    Person(
        SANNE,
        "Kwikstaart",
        "gemeente",
        date(2026, 2, 10),
        host=True,
        name="Sanne Kuipers",
        function="vast gezicht bij de gemeente",
        way_in="mail",
    ),
    Person(
        KARIN,
        "Reiger",
        "gemeente",
        date(2025, 12, 1),
        host=True,
        name="Karin Postma",
        function="wethouder",
        duties=("line_authority",),
        way_in="mail",
    ),
    Person("otter", "Otter", "gemeente", date(2026, 2, 24), host=True, duties=("core_group",), way_in="mail"),
    Person("bever", "Bever", "gemeente", _APRIL, host=True),
    Person(
        "ooievaar",
        "Ooievaar",
        "gemeente",
        _APRIL,
        host=True,
        name="Mieke Terpstra",
        function="directeur dorpen en wijken",
        duties=("line_authority",),
        way_in="mail",
    ),
    Person(
        "egel",
        "Egel",
        "gemeente",
        date(2026, 5, 6),
        host=True,
        name="Peter de Wit",
        function="teammanager wijken",
        duties=("line_authority",),
        way_in="mail",
    ),
    Person(
        MARLOES,
        "Merel",
        "verenigingen",
        date(2026, 1, 13),
        name="Marloes Bakker",
        function="begeleider en luisteraar, dorpshuis",
        duties=("facilitator", "listener"),
        way_in="mail",
    ),
    Person(PIET, "Mus", "verenigingen", _MARCH, name="Piet Zonneveld"),
    Person("fuut", "Fuut", "verenigingen", _MARCH),
    Person("specht", "Specht", "verenigingen", _APRIL, way_in="mail"),
    Person("wulp", "Wulp", "verenigingen", _MAY),
    Person(NOOR, "Tureluur", "verenigingen", _MAY, name="Noor van Dalen", way_in="mail"),
    Person("haas", "Haas", "ondernemers", date(2026, 4, 28)),
    Person("rietgors", "Rietgors", "ondernemers", _APRIL, way_in="mail"),
    Person("ekster", "Ekster", "ondernemers", _MAY),
    Person("torenvalk", "Torenvalk", "ondernemers", _MAY),
    Person(WIM, "Zegge", "ondernemers", _MAY, name="Wim Schouten"),
    Person("libel", "Libel", "jongeren", _APRIL),
    Person("stekelbaars", "Stekelbaars", "jongeren", _APRIL),
)

BY_KEY = {person.key: person for person in PEOPLE}
