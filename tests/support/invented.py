"""People who do not exist: rows of lists with names that are made of syllables, from a seed.

Nobody is meant by any of them. Small lists for stories; spellings of real tables are elsewhere.
"""

import random

from comity.node.lists.row import Row

_BEGIN = ("Bor", "Dal", "Gor", "Kol", "Lub", "Mar", "Nes", "Ost", "Pav", "Rud", "Sav", "Tar", "Vel")
_MIDDLE = ("a", "e", "o", "i", "u")
_END = ("denko", "chuk", "liv", "shyn", "tsky", "renko", "valo", "mets", "zhan", "plak")
_GIVEN = ("Orelan", "Tymir", "Veslan", "Darko", "Ilmar", "Rostan", "Yarim", "Kasian", "Levko")

_BORN = ((1970, 2004), (1, 13), (1, 28))


def rows(count, *, seed, home="BB", category="MILITARY", odd=()):
    """So many persons; `odd`: (n, category) of some who have another label."""
    chance = random.Random(seed)
    made: list[Row] = []
    seen = set()
    while len(made) < count:
        surname = chance.choice(_BEGIN) + chance.choice(_MIDDLE) + chance.choice(_END)
        year, month, day = (chance.randrange(*it) for it in _BORN)
        born = f"{year}-{month:02}-{day:02}"
        if (surname, born) in seen:
            continue
        seen.add((surname, born))
        made.append(row(surname, chance.choice(_GIVEN), born, home=home, category=category))
    for n, label in odd:
        made[n - 1] = Row.of_plain({**made[n - 1].plain, "category": label})
    return made


def row(surname, given, born, *, home="BB", category="MILITARY", script="Latn"):
    """One person."""
    return Row.of_plain(
        {
            "names": [
                {"text": surname, "script": script, "role": "SURNAME"},
                {"text": given, "script": script, "role": "GIVEN"},
            ],
            "born": born,
            "home_power": home,
            "category": category,
        }
    )


def labelled(listed, category):
    """The same persons with another label."""
    return [Row.of_plain({**it.plain, "category": category}) for it in listed]
