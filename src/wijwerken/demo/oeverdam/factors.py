"""The points of the map, each with a positive name and its opposite."""

from .shapes import Factor

FACTORS = (
    Factor("contact", "Eén vaste persoon", "organisation", "Steeds iemand anders aan de lijn"),
    Factor("antwoord", "Snel antwoord", "organisation", "Lang niets horen"),
    Factor("beslist", "Duidelijkheid wie er beslist", "organisation", "Niemand weet wie er beslist"),
    Factor("formulieren", "Eenvoudige formulieren", "organisation", "Ingewikkeld papierwerk"),
    Factor("rugdekking", "Rugdekking van de leiding", "organisation", "Er alleen voor staan op het werk"),
    Factor("denktmee", "Een gemeente die meedenkt", "organisation", "Gemeente houdt afstand"),
    Factor("geld", "Geld voor een eerste stap", "means", "Geen cent om te beginnen"),
    Factor("verzekering", "Een geregelde verzekering", "means", "Zelf aansprakelijk zijn"),
    Factor("plek", "Een plek om elkaar te ontmoeten", "means", "Nergens terechtkunnen"),
    Factor("tijd", "Tijd van vrijwilligers", "means", "Iedereen is al druk"),
    Factor("taal", "Gewone taal", "means", "Woorden die je niet snapt"),
    Factor("kennis", "Kennis van andere groepen", "means", "Zelf het wiel uitvinden"),
    Factor("wegweten", "Iemand die de weg weet", "means", "Niemand kennen die je verder helpt"),
    Factor("ruimte", "Ruimte om te proberen", "feeling", "Bang zijn voor fouten"),
    Factor("moed", "Moed om te beginnen", "feeling", "Er niet aan durven beginnen"),
    Factor("energie", "Zin en energie bij de trekkers", "feeling", "Er geen zin meer in hebben"),
    Factor("vertrouwen", "Vertrouwen in elkaar", "feeling", "Wantrouwen"),
    Factor("erkend", "Het gevoel dat je meetelt", "feeling", "Uitgelachen of vergeten worden"),
    Factor("eigen", "Het gevoel dat het van ons is", "feeling", "Het is van hen geworden"),
    Factor("trots", "Trots op het dorp", "feeling", "Je schamen voor het dorp"),
    Factor("buren", "Buren die elkaar kennen", "village", "Langs elkaar heen leven"),
    Factor("samen", "Samen het werk dragen", "village", "Eén iemand doet alles"),
    Factor("nieuw", "Nieuwe mensen die aanhaken", "village", "Altijd dezelfde gezichten"),
    Factor("jongeren", "Jongeren die meedoen", "village", "Jongeren blijven weg"),
    Factor("start", "Een initiatief dat op gang komt", "initiative", "Het blijft bij een plan"),
    Factor("volhouden", "Een initiatief dat het volhoudt", "initiative", "Het bloedt dood"),
    Factor("zien", "Mensen die elkaar zien", "wish", "Niemand mist je"),
    Factor("wonen", "Een fijn dorp om in te wonen", "wish", "Alleen nog slapen in Oeverdam"),
)
