"""What a Python says of names on two lists: one line of JSON, for a test that compares several.

Needs comity.names and numpy, and nothing else; run by another Python with this tree on its path.
"""

import json
import sys
from hashlib import sha256
from pathlib import Path
from typing import Any

from comity.names import RULESET, NamePart, Person, match
from tests.support.naming import JUDGES

VECTORS = Path(__file__).parents[2] / "vectors" / "names.json"


def told() -> dict[str, Any]:
    """What every vector comes to, and the report on two lists of some hundred persons."""
    cases = json.loads(VECTORS.read_text("utf-8"))
    wrong = [it["name"] for it in cases if JUDGES[it["do"]](it) != it["expect"]]
    ours, theirs = lists(cases)
    found = match(ours, theirs)
    return {
        "python": f"{sys.version_info[0]}.{sys.version_info[1]}",
        "ruleset": RULESET.hex(),
        "cases": len(cases),
        "wrong": wrong,
        "pairs": len(found.pairs),
        "report": found.digest.hex(),
    }


def lists(cases: list[dict[str, Any]]) -> tuple[list[Person], list[Person]]:
    """Draw two lists of the words of the vectors, of every script; the second with slips."""
    words = sorted({text for it in cases for text in _words(it)})
    ours, theirs = [], []
    for at, surname in enumerate(words):
        for n in range(1, 8):
            given = words[(at * 7 + n * 13) % len(words)]
            born = f"19{60 + (at + n) % 40}-{1 + n:02}-{1 + at % 28:02}"
            key = sha256(f"{at}/{n}".encode()).digest()
            ours.append(_person(key, surname, given, born))
            slip = surname[:-1] if len(surname) > 4 and n == 3 else surname
            theirs.append(_person(key[::-1], slip, given, "" if n == 5 else born))
    return ours, theirs


def _words(case: dict[str, Any]) -> list[str]:
    text = case.get("text", "")
    return [text] if text.isalpha() and len(text) > 2 else []


def _person(key: bytes, surname: str, given: str, born: str) -> Person:
    return Person(key, (NamePart(surname, "SURNAME"), NamePart(given, "GIVEN")), born, "", "")


if __name__ == "__main__":
    print(json.dumps(told()))  # noqa: T201  # what the test reads
