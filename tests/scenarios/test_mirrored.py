"""The whole exercise with the party codes swapped: every verdict, state, flag and order swaps too.

Rule 8.3.18 of the catalogue on a played day: what follows from a message never depends on whose
it is.
"""

import re
from importlib import resources

import pytest

from comity.proving.scenario import EXERCISE, read
from tests.support.exchange import RISK, STAFF, Exchange

SWAPPED = {"US": "RU", "RU": "US"}
CODE = re.compile(r"\b(US|RU)\b")


def swapped(text):
    return CODE.sub(lambda found: SWAPPED[found[0]], text)


def told(folder, scenario):
    """What both sides show of every step, and the machine's view of every matter at the end."""
    exchange = Exchange(folder, scenario)
    steps = {}
    for it in exchange.player().play():
        for code, shown in it.shown.items():
            facts = ("level", "precedence", "flags", "code", "party", "addressees", "offices")
            verdicts = [[row["key"], row["verdict"]] for row in shown["accounts"]]
            steps[it.step, code] = [*(shown[name] for name in facts), it.status, verdicts]
    matters = {}
    for code, side in exchange.sides.items():
        found = [it for line in (STAFF, RISK) for it in side.picture(line)["matters"]]
        matters[code] = [(it["kind"], it["level"], it["state"]["status"]) for it in found]
    exchange.close()
    return steps, matters


@pytest.fixture(scope="module")
def both(tmp_path_factory):
    text = resources.files("comity.exercises").joinpath(f"{EXERCISE}.toml").read_text("utf-8")
    return [
        told(tmp_path_factory.mktemp(name), read(change(text)))
        for name, change in (("plain", str), ("swapped", swapped))
    ]


def mirrored(value):
    match value:
        case str():
            return swapped(value)
        case list() | tuple():
            return [mirrored(it) for it in value]
        case _:
            return value


def test_every_step_shows_the_same_with_the_parties_in_each_other_s_place(both):
    (one, _), (other, _) = both
    assert len(one) > 100
    for (step, code), shown in one.items():
        assert mirrored(shown) == list(other[step, SWAPPED[code]]), step


def test_every_matter_ends_in_the_same_state(both):
    (_, one), (_, other) = both
    for code, matters in one.items():
        assert sorted(matters) == sorted(other[SWAPPED[code]])
