"""The content of Oeverdam: a village, people and words that do not exist.

Plain data, written by hand, without Django. A loader feeds it through the
rooms' own acts, so that the demonstration obeys the same rules as everybody.

Keys. A person's key is their pseudonym in lower case ("kievit"). A fragment is
the teller's key and its number, counted from one ("kievit.3"). A leaf is the
idea's key and its number ("gezicht.2"). Other keys are short Dutch words. A
trace names what it rests on with its kind in front: "fragment:kievit.3",
"bundle:contact>antwoord", "statement:nee", "insight:nee", "idea:tafel".
"""
