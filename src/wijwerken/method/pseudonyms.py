"""Friendly names under which people speak (R12): birds, plants, trees, insects and fish of these parts."""

from __future__ import annotations

from collections.abc import Collection
from random import Random

NAMES = tuple(
    dict.fromkeys(
        """
    Aalscholver Appelvink Baardman Barmsijs Beflijster Bergeend Blauwborst Boerenzwaluw Bosuil Braamsluiper
    Brandgans Buizerd Dodaars Draaihals Eider Fitis Fluiter Fuut Gaai Geelgors Gierzwaluw Goudhaan Goudplevier
    Goudvink Graspieper Grasmus Groenling Grutto Heggenmus Holenduif Houtduif Huiszwaluw IJsvogel Kauw Keep
    Kemphaan Kerkuil Kievit Kiekendief Klapekster Kluut Kneu Knobbelzwaan Koekoek Kolgans Koolmees
    Koperwiek Krakeend Kramsvogel Kruisbek Kuifeend Kuifmees Kwartel Kwikstaart Leeuwerik Lepelaar Lijster Matkop
    Meerkoet Merel Merlijn Nachtegaal Nonnetje Oehoe Oeverloper Oeverzwaluw Ooievaar Ortolaan Paapje Patrijs
    Pestvogel Pijlstaart Pimpelmees Plevier Purperreiger Putter Ransuil Regenwulp Rietgors Rietzanger Ringmus
    Rivierloper Roek Roerdomp Roodborst Rotgans Ruiter Scholekster Sijs Slechtvalk Slobeend Smelleken
    Smient Specht Sperwer Spotvogel Spreeuw Sprinkhaanzanger Steenuil Steltkluut Stern Stormvogel
    Strandloper Sijsje Tafeleend Tapuit Tjiftjaf Torenvalk Tuinfluiter Tureluur Veldleeuwerik Velduil
    Vink Visarend Visdief Waterhoen Waterpieper Watersnip Wielewaal Winterkoning Wintertaling
    Witgat Wulp Zanglijster Zilverreiger Zomertaling Zwaluw Zwartkop
    Akelei Akkerwinde Andoorn Anemoon Aster Beemdgras Berenklauw Berk Beuk Bieslook Bijvoet Biggenkruid Blauwgras
    Boekweit Boerenwormkruid Boterbloem Bosaardbei Bosbes Brem Brunel Daslook Dotterbloem Dovenetel Duifkruid
    Duizendblad Dravik Eik Els Engelwortel Ereprijs Esdoorn Fluitenkruid Ganzerik Gagel Glaskruid
    Guldenroede Haagbeuk Havikskruid Hazelaar Heide Heggenrank Helmkruid Hemelsleutel Herik Hertshooi Hop
    Hulst Iep Iris IJzerhard Jeneverbes Kaardebol Kalmoes Kamille Kamperfoelie Kardinaalsmuts Kattenstaart Klaver
    Klaproos Klit Klokje Koekoeksbloem Koninginnekruid Koolzaad Kornoelje Korenbloem Krokus Kruisdistel
    Kruizemunt Kervel Lavas Leeuwentand Lelie Leverkruid Liguster Lijsterbes Linde Lisdodde Look Longkruid
    Lupine Maagdenpalm Maartviooltje Madelief Malva Margriet Meidoorn Melde Melisse Mierik Moerasspirea Munt
    Muur Mos Mispel Narcis Nagelkruid Oeverkruid Ooievaarsbek Orchis Paardenbloem Parnassia Peen Penningkruid
    Pinksterbloem Pimpernel Pluim Populier Primula Ratelaar Reigersbek Riet Rolklaver Robertskruid Roos
    Rozemarijn Ruit Salie Salomonszegel Sering Silene Sleedoorn Sleutelbloem Smeerwortel Sneeuwklokje
    Speenkruid Speerdistel Spirea Sporkehout Stalkruid Steenbreek Sterrenkruid Tijm Toorts Tormentil Tulp
    Valeriaan Varen Veldbies Veldzuring Venkel Vergeetmijniet Vingerhoed Viooltje Vlasbek Vlier Vogelkers
    Vogelwikke Vossenstaart Vrouwenmantel Walstro Waterlelie Watermunt Weegbree Wikke Wilg Wilgenroos
    Wilgenkatje Winde Witbol Wollegras Wolfsmelk Zandblauwtje Zeeaster Zenegroen Zevenblad Zonnedauw
    Zonnebloem Zuring Zwanenbloem
    Atalanta Bij Boomkikker Bunzing Citroenvlinder Dagpauwoog Das Distelvlinder Egel Eekhoorn Elrits Forel
    Glimworm Haas Hamster Hazelmuis Heidelibel Hermelijn Hommel Icarus Juffer Karper Kikker
    Krekel Landkaartje Libel Lieveheersbeestje Marter Meikever Mol Otter Parelmoer Rugstreep Ree Ringslang
    Salamander Schrijvertje Snoekbaars Sprinkhaan Stekelbaars Vos Vuurvlinder Waterjuffer Wezel Winde
    Zalm Zandoogje Zeelt Zeehond Zwaan Zweefvlieg
    """.split()  # noqa: SIM905  (quoted one by one they read worse)
    )
)


def a_free_pseudonym(taken: Collection[str], random: Random) -> str:
    """A name that nobody has yet, by chance; with a number when all are taken."""
    free = [name for name in NAMES if name not in taken]
    if free:
        return random.choice(free)
    number = 2
    while True:
        free = [f"{name} {number}" for name in NAMES if f"{name} {number}" not in taken]
        if free:
            return random.choice(free)
        number += 1
