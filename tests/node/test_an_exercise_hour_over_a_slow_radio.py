"""An hour of an exercise over 300 bit/s with a frame in ten lost: all of it arrives (R-490, R-498).

Thirty messages of every family, each opened by the other's officer, both ways, on a clock that goes
when it is told to; the air takes its time and everything else none.
"""

import pytest

from comity.families.shelf import SHELF
from comity.proving.air import Air, radio
from comity.record.entry import parse
from comity.routes.profiles import named
from comity.values.moment import iso
from tests.node.test_every_type import addressees, example
from tests.support.compacts import agree

PROFILE = named("300")
SAID = (
    *("A02", "L09", "M01", "I01", "A02", "C01", "F01", "L04", "P01", "A02"),
    *("M01", "L09", "I01", "A02", "L09", "T01", "A02", "L09", "M01", "A02"),
    *("L09", "A02", "I01", "L09", "A02", "L09", "A02", "M01", "L09", "A02"),
)
KNOWN = {it.message.SPEC.code for it in SHELF.types.values()}
HOUR_S = 3_600


@pytest.fixture
def air(line):
    """Both know each other's beginnings; between them is a radio alone."""
    agree(*line)
    ends = [radio(side, to, PROFILE) for side, to in zip(line, ("BB", "AA"), strict=True)]
    return Air(*ends, loss=10, delay_ms=PROFILE.turn_ms, seed=5)


def test_an_hour_of_an_exercise_is_carried_and_both_show_the_same(line, air):
    waiting = []  # who is to open what
    took = []
    codes = [it for it in SAID if it in KNOWN]
    for number, code in enumerate(codes):
        author, other = line if number % 2 == 0 else line[::-1]
        fields = example(code)
        urgent = {"precedence": "FLASH"} if code == "M01" else {}
        to = addressees(code, fields)
        said = author.says(code, fields, to=to, by=["DUTY", "SECOND"], **urgent)
        waiting.append((other, bytes.fromhex(said["entry"]), air.now_ms))
        air.passes(HOUR_S / len(codes))
        for it in tuple(waiting):
            opener, leaf, said_ms = it
            if leaf in opener.leaves() and not opener.keeper.bodies.lacks(leaf):
                waiting.remove(it)
                took.append(air.now_ms - said_ms)
                opens(opener, leaf)
    assert len(waiting) <= 2  # what was said last is on its way
    air.until(lambda: line[0].leaves() == line[1].leaves(), HOUR_S)
    carried = {parse(data).type for data in line[0].entries()}
    assert {"activity.notify/1", "line.text/1", "line.receipt/1"} <= carried
    assert len([it for it in carried if not it.startswith("line.")]) >= 4
    assert line[0].digest() == line[1].digest()
    octets = sum(len(frame) for end in air.ends for _, frame, _ in end.carrier.every)
    assert octets * 8 / PROFILE.bps < 2 * HOUR_S  # each end had the air for less than an hour
    assert not any(side.evidence() or side.failures for side in line)


def opens(side, leaf):
    """Its officer has read it."""
    receipt = {"re": [leaf.hex()], "level": "OPENED", "at": iso(side.clock.now_ms())}
    side.says("L06", {**receipt, "by": f"{side.party}/DUTY"}, by=["DUTY"])
