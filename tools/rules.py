"""List every rule of docs/protocol.md with its vectors, or with the reason why it has none.

Usage: rules.py. Ends with 1 if a rule has neither.
"""

import json
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple

ROOT: Final = Path(__file__).parents[1]
VECTORS: Final = ROOT / "vectors"
SHARED: Final = ("blobs", "ml-dsa")
NEVER_BROKEN: Final = {
    "R-5": "a kid is computed, and proves nothing that could be refused",
    "R-9": "a leaf is computed: any other is another answer",
    "R-19": "it forbids refusals; what would refuse here breaks it",
    "R-32": "a line id is computed from whatever R-33 lets pass",
    "R-73": "a composite that is none breaks R-71",
    "R-79": "a form that does not give the other back breaks it: every message is one case",
    "R-109": "it takes a bound away",
    "R-136": "each line is judged by itself: good or not, in one answer",
    "R-691": "it says who opened, or nobody; nothing is ever missing by it",
    "R-692": "a signature counts by one charter or by none: a time is computed",
}
_GOOD: Final = ("ADMITTED", "PROVED", "SOUND", "GOOD")


class Rule(NamedTuple):
    """One rule: its first words, how many vectors of which file name it, or why none does."""

    name: str
    begins: str
    vectors: dict[str, int]
    answers: frozenset[str]  # among kept, broken and computed
    why: str


def listed() -> list[Rule]:
    """Every rule, by number."""
    page = (ROOT / "docs" / "protocol.md").read_text("utf-8")
    begun = dict(re.findall(r"^\*\*R-(\d+)\*\* (.{1,60})", page, re.MULTILINE))
    reasons = elsewhere()
    vectors: dict[int, Counter[str]] = {}
    answers: dict[int, set[str]] = {}
    for path in sorted(VECTORS.glob("*.json")):
        if path.stem in SHARED:
            continue
        for case in json.loads(path.read_text("utf-8")):
            number = int(case["rule"].removeprefix("R-"))
            vectors.setdefault(number, Counter())[path.stem] += 1
            answers.setdefault(number, set()).add(_answer(case["expect"]))
    return [
        Rule(
            f"R-{n}",
            begun[str(n)],
            dict(vectors.get(n, {})),
            frozenset(answers.get(n, ())),
            reasons.get(n, ""),
        )
        for n in sorted(map(int, begun))
    ]


def _answer(expect: dict[str, Any]) -> str:
    """Whether a case shows the rule kept or broken, or what whoever keeps it computes."""
    said = expect.get("answer") or expect.get("verdict") or expect.get("standing")
    if said is not None:
        return "kept" if said in _GOOD else "broken"
    value = expect.get("value")
    return ("broken", "kept")[value] if isinstance(value, bool) else "computed"


def spread(text: str) -> Iterator[int]:
    """Numbers of `1, 3 to 5`."""
    for part in text.split(", "):
        first, _, last = part.partition(" to ")
        yield from range(int(first), int(last or first) + 1)


def elsewhere() -> dict[int, str]:
    """Why a rule has no vector, by its number."""
    rows = tomllib.loads((VECTORS / "elsewhere.toml").read_text("utf-8"))["rules"]
    return {number: row["why"] for row in rows for number in spread(row["of"])}


def main() -> int:
    """Print the list."""
    found = listed()
    for it in found:
        shown = ", ".join(f"{file} {count}" for file, count in it.vectors.items())
        print(f"{it.name} {it.begins} | {shown or '- ' + it.why}")
    counted = sum(bool(it.vectors) for it in found)
    bare = [it.name for it in found if not it.vectors and not it.why]
    print(f"{len(found)} rules: {counted} with vectors, {len(found) - counted} elsewhere", end="")
    print(f"; neither: {', '.join(bare)}" if bare else "")
    return 1 if bare else 0


if __name__ == "__main__":
    sys.exit(main())
