"""How fast two parties compare their lists of persons blindly: all four steps, papers and all.

In one process on every processor, from rows to who is on both; seven of ten persons are. The names
are syllables drawn from a seed and are nobody's. Knows how to measure; prints nothing.
"""

import time
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, Final, TypeVar

from comity.blind.rounds import Each
from comity.node.lists import blindly, vault
from comity.node.lists.blindly import Exchanged, Mine, Terms
from comity.node.lists.row import Row
from comity.node.lists.vault import Made
from comity.proving.bench_line import Step
from comity.proving.bench_machine import machine
from comity.record.keys import SigningKey
from comity.values import codes

COUNT: Final = 10_000
BOTH: Final = (7, 10)  # so many of so many are on both lists
_LETTERS: Final = "bcdfghklmnprstvz"
_VOWELS: Final = "aeiou"
_KEYS: Final = tuple(SigningKey.from_seed(bytes((n,)) * 32) for n in (1, 2))
_Given = TypeVar("_Given")


def measure(rounds: int, step: Step, count: int | None = None) -> dict[str, Any]:
    """Measure; the shape of the result is in benchmarks/README.md."""
    count = count or COUNT
    with TemporaryDirectory(prefix="comity-bench-") as folder:
        where = machine(Path(folder))
    step("drawing persons")
    lists = _lists(count)
    by_round = []
    for number in range(rounds):
        step(f"round {number + 1} of {rounds}")
        with blindly.processors() as each:
            by_round.append(_round(lists, each))
    return {
        "bench": "psi",
        "machine": where,
        "fixture": {"count": count, "listed": blindly.listed(count), "each": blindly.ITEMS_EACH},
        "rounds": rounds,
        **{name: median(it[name] for it in by_round) for name in by_round[0]},
        "by_round": by_round,
    }


def _round(lists: tuple[vault.Kept, vault.Kept], each: Each) -> dict[str, float]:
    one, other = (Mine(kept, key, each) for kept, key in zip(lists, _KEYS, strict=True))
    sizes = one.kept.about.size, other.kept.about.size
    terms = Terms(b"l" * 32, "AA", "BB", (b"a" * 32, b"b" * 32), sizes)
    keys = [(it.key,) for it in _KEYS]
    began = time.process_time()
    (offer, mine), offer_s = _timed(lambda: blindly.start(terms, one))
    (answer, theirs), answer_s = _timed(lambda: blindly.answer(terms, offer, keys[0], other))
    its = Exchanged(offer, answer)
    (found, end), first_s = _timed(lambda: blindly.finish(terms, its, keys[1], one, mine))
    whole = its._replace(end=end)
    last, second_s = _timed(lambda: blindly.ended(terms, whole, keys[0], other, theirs))
    assert found.shared == last.shared  # noqa: S101
    return {
        "offer_s": round(offer_s, 3),
        "answer_s": round(answer_s, 3),
        "first_s": round(first_s, 3),
        "second_s": round(second_s, 3),
        "all_s": round(offer_s + answer_s + first_s + second_s, 3),
        "cpu_s": round(time.process_time() - began, 3),
        "hits": len(found.persons),
        "bytes": len(offer) + len(answer) + len(end),
    }


def _lists(count: int) -> tuple[vault.Kept, vault.Kept]:
    shared = count * BOTH[0] // BOTH[1]
    ours = [_person(n) for n in range(count)]
    theirs = [*ours[:shared], *(_person(n) for n in range(count, 2 * count - shared))]
    offered, asked = codes.List.OFFERED, codes.List.REQUESTED
    return (
        vault.own(Made("x", "AA", offered, "AA", "BB", 1, 0, 1), ours, b"\x01" * 32),
        vault.own(Made("x", "BB", asked, "AA", "BB", 1, 0, 1), theirs, b"\x02" * 32),
    )


def _person(n: int) -> Row:
    """Nobody: syllables and a day out of a hash."""
    chance = sha256(b"bench psi" + n.to_bytes(8)).digest()
    parts = [_LETTERS[it % 16] + _VOWELS[it // 16 % 5] for it in chance[:6]]
    surname, given = "".join(parts[:4]).title(), "".join(parts[4:]).title()
    born = f"{1970 + chance[6] % 34}-{1 + chance[7] % 12:02}-{1 + chance[8] % 28:02}"
    names = [
        {"text": surname, "script": "Latn", "role": "SURNAME"},
        {"text": given, "script": "Latn", "role": "GIVEN"},
    ]
    return Row.of_plain({"names": names, "born": born, "category": "MILITARY"})


def _timed(do: Callable[[], _Given]) -> tuple[_Given, float]:
    began = time.perf_counter()
    made = do()
    return made, time.perf_counter() - began
