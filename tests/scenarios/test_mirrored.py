"""Every exercise with two party codes swapped: every verdict, state, flag and order swaps too.

Rule 8.3.18 of the catalogue on a played day: what follows from a message never depends on whose
it is.
"""

import re
from importlib import resources

import pytest

from comity.proving.scenario import load, names, read
from tests.support.exchange import Exchange


class Mirror:
    """Puts the first two parties of an exercise in each other's place."""

    def __init__(self, name):
        one, other = (it.code for it in load(name).parties[:2])
        self._swapped = {one: other, other: one}
        self._code = re.compile(rf"\b({one}|{other})\b")

    def code(self, party):
        return self._swapped.get(party, party)

    def text(self, text):
        return self._code.sub(lambda found: self._swapped[found[0]], text)

    def value(self, value):
        match value:
            case str():
                return self.text(value)
            case list() | tuple():
                return [self.value(it) for it in value]
            case frozenset():
                return frozenset(self.value(it) for it in value)
            case _:
                return value


def told(folder, scenario):
    """What both sides show of every step, and the machine's view of every matter at the end."""
    exchange = Exchange(folder, scenario)
    steps = {}
    for it in exchange.player().play():
        for code, shown in it.shown.items():
            facts = ("level", "precedence", "flags", "code", "party", "offices")
            verdicts = [[row["key"], row["verdict"]] for row in shown["accounts"]]
            to = frozenset(shown["addressees"])  # shown in the order of their codes
            steps[it.step, code] = [*(shown[name] for name in facts), to, it.status, verdicts]
    matters = {}
    for code, side in exchange.sides.items():
        found = [it for line in scenario.lines for it in side.picture(line)["matters"]]
        matters[code] = [(it["kind"], it["level"], it["state"]["status"]) for it in found]
    exchange.close()
    return steps, matters


LONG = "exchange-2026"  # a third of the time of all others together
PLAYED = [pytest.param(it, marks=[pytest.mark.deep] * (it == LONG)) for it in names()]


@pytest.fixture(scope="module", params=PLAYED)
def both(request, tmp_path_factory):
    name, mirror = request.param, Mirror(request.param)
    text = resources.files("comity.exercises").joinpath(f"{name}.toml").read_text("utf-8")
    found = [
        told(tmp_path_factory.mktemp("played"), read(change(text))) for change in (str, mirror.text)
    ]
    return mirror, *found


def test_every_step_shows_the_same_with_the_parties_in_each_other_s_place(both):
    mirror, (one, _), (other, _) = both
    assert one
    for (step, code), shown in one.items():
        assert mirror.value(shown) == list(other[step, mirror.code(code)]), step


def test_every_matter_ends_in_the_same_state(both):
    mirror, (_, one), (_, other) = both
    for code, matters in one.items():
        assert sorted(matters) == sorted(other[mirror.code(code)])
