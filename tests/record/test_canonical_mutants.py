"""Changed bytes meet one judgement: that of the length walk is that of spelling again (R-3)."""

import json
from functools import cache
from pathlib import Path
from random import Random

import pytest

from comity.record.entry import parse
from tests.support.oracle import is_taken, oracle
from tests.support.parties import Bench

VECTORS = Path(__file__).parents[2] / "vectors" / "cbor.json"
# Heads that decoders trip over: other widths, indefinite lengths, breaks, tags, floats, simples.
TRAPS = bytes.fromhex("001718191a1b1f3738395b5f7b7f9b9fbbbfc0c2c4d81cd9fbf4f7f8f9fafbff")


@cache
def seeds():
    """Payloads of real entries, and every case of the vectors."""
    entries = [parse(data).payload for data in Bench("AA", "BB").everything()]
    cases = [bytes.fromhex(case["bytes"]) for case in json.loads(VECTORS.read_text())]
    short = [data for data in (*entries, *cases) if 0 < len(data) <= 700]
    assert len(short) > 50
    return short


def mutant(chance):
    data = bytearray(chance.choice(seeds()))
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        at = chance.randrange(len(data) + 1)
        match chance.randrange(6):
            case 0 if at < len(data):
                data[at] ^= 1 << chance.randrange(8)
            case 1 if at < len(data):
                data[at] = chance.choice(TRAPS)
            case 2:
                data.insert(at, chance.choice(TRAPS))
            case 3 if len(data) > 1 and at < len(data):
                del data[at]
            case 4:
                start = chance.randrange(len(data) + 1)
                data[at:at] = data[start : start + chance.randrange(1, 9)]
            case _:
                other = chance.choice(seeds())
                start = chance.randrange(len(other))
                data[at : at + 4] = other[start : start + 4]
        if not data:
            data.append(0)
    return bytes(data)


def disagreements(seed, count):
    chance, taken = Random(seed), 0
    found = []
    for _ in range(count):
        data = mutant(chance)
        is_good = is_taken(data)
        taken += is_good
        if is_good is not oracle(data):
            found.append(data.hex())
    assert 0 < taken < count, "mutants of one kind only prove nothing"
    return found


def test_two_hundred_thousand_mutants_meet_one_judgement():
    assert disagreements(2, 200_000) == []


@pytest.mark.deep
@pytest.mark.timeout(300)
def test_a_million_mutants_meet_one_judgement():
    assert disagreements(3, 1_000_000) == []
