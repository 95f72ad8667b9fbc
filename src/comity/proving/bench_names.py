"""How well and how fast it is found who is on two lists: real spellings, in one thread.

The lists are drawn by `people.py` from the half of the dictionaries that no weight was set by.
Knows how to measure; prints nothing.
"""

import gc
import resource
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any, Final

from comity.names import NamePart, Pair, Person, Result, Tier, match
from comity.names.rarity import BIT
from comity.proving.bench_line import Step
from comity.proving.bench_machine import machine
from comity.proving.bench_names_peers import PEERS, Found, MissingError, febrl, one_to_one
from comity.proving.people import MEASURING, Lists, attested, drawn

COUNT: Final = 10_000
SIZES: Final = (1_250, 2_500, 5_000, 10_000, 20_000)
KINDS: Final = ("uk-ru", "ru-latin")
FIRST: Final = 10  # candidates that an officer looks at
TARGETS: Final = {
    "uk-ru": {"s": 5, "precision": 0.9995, "recall": 0.90, "f1": 0.985, "in_first_ten": 0.995},
    "ru-latin": {"s": 5, "precision": 0.9995, "recall": 0.85, "f1": 0.97, "in_first_ten": 0.995},
}
AT_MOST: Final = ("s",)


def measure(rounds: int, step: Step, count: int | None = None) -> dict[str, Any]:
    """Measure; the shape of the result is in benchmarks/README.md.

    Raises:
        ConfigError: "names.no-dictionaries".
    """
    count = count or COUNT
    drawn("uk-ru", 10, seed=0)
    with TemporaryDirectory(prefix="comity-bench-") as folder:
        where = machine(Path(folder))
    kinds = {kind: _kind(kind, rounds, step, count) for kind in KINDS}
    return {
        "bench": "names",
        "machine": where,
        "count": count,
        **kinds,
        "peers": _peers(count, step) if count <= COUNT else {"rows": [], "missing": {}},
        "names_only": names_only(step),
        "growth": growth([it for it in SIZES if it <= 2 * count], step),
        "peak_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "targets": dict(TARGETS),
        "met": {kind: _met(kind, its) for kind, its in kinds.items()},
        "rounds": rounds,
    }


def _met(kind: str, its: Mapping[str, Any]) -> dict[str, bool]:
    return {
        name: its[name] <= bar if name in AT_MOST else its[name] >= bar
        for name, bar in TARGETS[kind].items()
    }


def _kind(kind: str, rounds: int, step: Step, count: int) -> dict[str, Any]:
    """Measure one kind of lists, each round with another draw; figures over all rounds together."""
    found = []
    for number in range(rounds):
        step(f"{kind}, drawing {number + 1} of {rounds}")
        lists = drawn(kind, count, seed=number + 1, half=MEASURING)
        seconds, cpu_s, result = timed(lists, lambda part: step(f"{kind}, comparing {part} %"))
        found.append({"s": seconds, "cpu_s": cpu_s, **quality(lists, result)})
    certain = sum(it["certain"] for it in found)
    wrong = sum(it["certain_wrong"] for it in found)
    return {
        "s": median(it["s"] for it in found),
        "cpu_s": median(it["cpu_s"] for it in found),
        "certain_wrong": wrong,
        "precision": round((certain - wrong) / max(1, certain), 5),
        **{
            name: round(sum(it[name] for it in found) / rounds, 4)
            for name in ("recall", "f1", "f1_at", "in_first_ten", "f1_review")
        },
        "by_round": found,
    }


def timed(lists: Lists, tell: Any) -> tuple[float, float, Result]:  # noqa: ANN401  # a function of a number
    """Compare two lists: seconds, seconds of the processor, and what was found."""
    gc.collect()
    began, worked = time.perf_counter(), time.process_time()
    result = match(lists.ours, lists.theirs, lambda done, whole: tell(done * 100 // whole))
    cpu_s = time.process_time() - worked
    return round(time.perf_counter() - began, 3), round(cpu_s, 3), result


def quality(lists: Lists, result: Result) -> dict[str, Any]:
    """Say how much of what was found is so."""
    certain = [it for it in result.pairs if it.tier is Tier.CERTAIN]
    wrong = sum((it.first, it.second) not in lists.pairs for it in certain)
    seen = sum(
        other in {place for place, _ in result.candidates(one, FIRST)} for one, other in lists.pairs
    )
    best, at = best_f1(result.pairs, lists.pairs)
    return {
        "certain": len(certain),
        "certain_wrong": wrong,
        "recall": round((len(certain) - wrong) / len(lists.pairs), 4),
        "f1": best,
        "f1_at": round(at / BIT, 2),
        "f1_review": _f1(result.pairs, lists.pairs),
        "in_first_ten": round(seen / len(lists.pairs), 4),
        "digest": result.digest.hex()[:16],
    }


def best_f1(pairs: Sequence[Pair], truth: frozenset[tuple[int, int]]) -> tuple[float, int]:
    """Return the best F1 of all thresholds, and the score from which on pairs count then."""
    best, at, right = 0.0, 0, 0
    for number, it in enumerate(sorted(pairs, key=lambda it: -it.score), 1):
        right += (it.first, it.second) in truth
        found = 2 * right / (number + len(truth))
        if found > best:
            best, at = found, it.score
    return round(best, 4), at


def _f1(pairs: Sequence[Pair], truth: frozenset[tuple[int, int]]) -> float:
    right = sum((it.first, it.second) in truth for it in pairs)
    return round(2 * right / max(1, len(pairs) + len(truth)), 4)


def names_only(step: Step) -> dict[str, Any]:
    """Measure single names without dates, on attested pairs that nobody here drew or wrote."""
    step("names only")
    names = attested(MEASURING)
    lists = Lists(
        tuple(_named(f"a{at}", russian) for at, (russian, _) in enumerate(names)),
        tuple(_named(f"b{at}", latin) for at, (_, latin) in enumerate(names)),
        frozenset((at, at) for at in range(len(names))),
    )
    seconds, _, result = timed(lists, lambda _part: None)
    certain = sum(it.tier is Tier.CERTAIN for it in result.pairs)
    best, at = best_f1(result.pairs, lists.pairs)
    return {"pairs": len(names), "f1": best, "f1_at": round(at / BIT, 2), "certain": certain,
            "s": seconds}  # fmt: skip


def _named(key: str, text: str) -> Person:
    return Person(key.encode(), (NamePart(text, "SURNAME"),))


def growth(sizes: Sequence[int], step: Step) -> list[dict[str, Any]]:
    """Measure at several sizes: seconds, and microseconds for each row and each doubling."""
    rows = []
    for count in sizes:
        lists = drawn("uk-ru", count, seed=1, half=MEASURING)
        show = lambda part, count=count: step(f"{count:,}: {part} %")  # noqa: E731
        seconds, cpu_s, result = timed(lists, show)
        each = cpu_s * 1e6 / (2 * count) / (2 * count).bit_length()
        rows.append({"count": count, "s": seconds, "cpu_s": cpu_s, "us_n_log_n": round(each, 2),
                     "f1": best_f1(result.pairs, lists.pairs)[0]})  # fmt: skip
    return rows


def _ours(lists: Lists) -> Found:
    """Return our pairs at any threshold, as those of peers."""
    result = match(lists.ours, lists.theirs)
    return one_to_one(
        (one, other, score)
        for one in range(len(lists.ours))
        for other, score in result.candidates(one)
    )


def _peers(count: int, step: Step) -> dict[str, Any]:
    """Ask others for the same, on the lists of the first round."""
    rows, missing = [], {}
    laid = {kind: drawn(kind, count, seed=1, half=MEASURING) for kind in KINDS}
    try:
        laid["febrl4"] = febrl()
    except MissingError as fault:
        missing["febrl4"] = str(fault)
    for name, ask in {"ours": _ours, **PEERS}.items():
        for kind, lists in laid.items():
            step(f"{name}, {kind}")
            began = time.perf_counter()
            try:
                found = ask(lists)
            except MissingError as fault:
                missing[name] = str(fault)
                break
            seconds = round(time.perf_counter() - began, 1)
            pairs = [Pair(one, other, score, Tier.REVIEW) for one, other, score in found]
            best, _ = best_f1(pairs, lists.pairs)
            rows.append({"name": name, "kind": kind, "f1": best, "s": seconds})
    return {"rows": rows, "missing": missing}
