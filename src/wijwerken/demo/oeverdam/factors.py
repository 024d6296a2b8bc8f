"""The points of the map, each with a positive name and its opposite."""

from .shapes import Factor

FACTORS = (
    Factor("contact", "Eén vaste contactpersoon", "organisation", "Steeds iemand anders aan de lijn"),
    Factor("antwoord", "Snel antwoord", "organisation", "Lang niets horen"),
    Factor("beslist", "Duidelijk wie er beslist", "organisation", "Niemand weet wie er beslist"),
    Factor("formulieren", "Eenvoudige formulieren", "organisation", "Ingewikkeld papierwerk"),
    Factor("rugdekking", "Rugdekking van de leiding", "organisation", "Er alleen voor staan op het werk"),
    Factor("denktmee", "Gemeente denkt mee", "organisation", "Gemeente houdt afstand"),
    Factor("geld", "Geld voor een eerste stap", "means", "Geen cent om te beginnen"),
    Factor("verzekering", "Verzekering is geregeld", "means", "Zelf aansprakelijk zijn"),
    Factor("plek", "Een plek om elkaar te ontmoeten", "means", "Nergens terechtkunnen"),
    Factor("tijd", "Tijd van vrijwilligers", "means", "Iedereen is al druk"),
    Factor("taal", "Gewone taal", "means", "Woorden die je niet snapt"),
    Factor("kennis", "Kennis delen met andere groepen", "means", "Zelf het wiel uitvinden"),
    Factor("wegweten", "De weg weten", "means", "Niemand kennen die je verder helpt"),
    Factor("ruimte", "Ruimte om te proberen", "feeling", "Bang zijn voor fouten"),
    Factor("moed", "Moed om te beginnen", "feeling", "Er niet aan durven beginnen"),
    Factor("energie", "Zin en energie bij de trekkers", "feeling", "Er geen zin meer in hebben"),
    Factor("vertrouwen", "Vertrouwen in elkaar", "feeling", "Wantrouwen"),
    Factor("erkend", "Serieus genomen worden", "feeling", "Uitgelachen of vergeten worden"),
    Factor("eigen", "Het blijft van onszelf", "feeling", "Het is van hen geworden"),
    Factor("trots", "Trots op het dorp", "feeling", "Je schamen voor het dorp"),
    Factor("buren", "Buren kennen elkaar", "village", "Langs elkaar heen leven"),
    Factor("samen", "Werk samen dragen", "village", "Eén iemand doet alles"),
    Factor("nieuw", "Nieuwe mensen haken aan", "village", "Altijd dezelfde gezichten"),
    Factor("jongeren", "Jongeren doen mee", "village", "Jongeren blijven weg"),
    Factor("start", "Initiatief komt op gang", "initiative", "Het blijft bij een plan"),
    Factor("volhouden", "Initiatief houdt het vol", "initiative", "Het bloedt dood"),
    Factor("zien", "Mensen zien elkaar", "wish", "Niemand mist je"),
    Factor("wonen", "Fijn wonen in Oeverdam", "wish", "Alleen nog slapen in Oeverdam"),
)
