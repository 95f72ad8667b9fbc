"""Run the models of formal/ through spin: with all their guards, and with each guard taken out.

Usage: formal.py [--short] [MODEL ...]. Each row of formal/rows.toml is one exhaustive search. A row
that should hold must have no error, every state visited and every statement reached; where a guard
is taken out, or docs/threats.md promises nothing, spin must find the fault. Exit 1 if a row is not
as it should be, 2 if spin or gcc is missing.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Literal

import msgspec

FOLDER = Path(__file__).parents[1] / "formal"
ROWS = FOLDER / "rows.toml"
PATIENCE_S = 100  # a row
DEPTH = 100_000  # steps; a search that wants more says so, and is no verdict
MEMORY_MIB = 1_024
AT_ONCE = 2
NEEDED = ("spin", "gcc")

_ERRORS = re.compile(r"errors: (\d+)")
_STATES = re.compile(r"(\d+) states, stored")
_FAULT = re.compile(r"pan:\d+: (assertion violated|acceptance cycle|invalid end state)")
_UNREACHED = re.compile(r'^\t\S+:(\d+), state \d+, "(?!-end-)', re.MULTILINE)
_CUT_SHORT = ("max search depth too small", "out of memory", "Search not completed")


class Row(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename={"is_": "is"}
):
    """One search. `is_`: what is tried or taken out; `define`: what the model is made with."""

    model: str
    kind: Literal["holds", "guard", "residue"]
    define: list[str]
    is_: str
    rule: str
    code: str
    claim: str = ""  # a formula of the model that is to be shown; none: its assertions
    short: bool = False

    @property
    def name(self) -> str:
        """How the row is called in the table."""
        return " ".join([self.model, *([self.claim] if self.claim else []), *self.define])


class Found(msgspec.Struct, frozen=True, kw_only=True):
    """What a search gave."""

    fault: str = ""  # what spin found; none: no error, and every state was visited
    states: int = 0
    trouble: str = ""  # why it is no verdict

    def is_as_it_should(self, row: Row) -> bool:
        """Whether this is what the row wants."""
        return not self.trouble and bool(self.fault) == (row.kind != "holds")

    @property
    def says(self) -> str:
        """In a few words."""
        return self.trouble or self.fault or "holds"


def rows() -> list[Row]:
    """Every row, in the order of the file."""
    return msgspec.convert(tomllib.loads(ROWS.read_text())["row"], list[Row])


def missing() -> list[str]:
    """Programs that are not here."""
    return [name for name in NEEDED if shutil.which(name) is None]


def search(row: Row, folder: Path = FOLDER) -> Found:
    """Make the model's verifier and run it to the end; the model lies in `folder`."""
    with tempfile.TemporaryDirectory() as place:
        try:
            made = _make(row, folder / f"{row.model}.pml", place)
            if made:
                return Found(trouble=made)
            claim = ["-a", "-f", "-N", row.claim] if row.claim else []
            told = _run(["./pan", f"-m{DEPTH}", *claim], place).stdout
        except subprocess.TimeoutExpired:
            return Found(trouble=f"not done after {PATIENCE_S} s")
    return judged(told, row)


def _make(row: Row, model: Path, place: str) -> str:
    """Make the verifier; what went wrong, if anything did."""
    of_row = [f"-D{it}" for it in row.define]
    spin = _run(["spin", "-a", *of_row, str(model)], place)
    if spin.returncode != 0 or not (Path(place) / "pan.c").exists():
        return f"spin: {(spin.stdout + spin.stderr).strip().splitlines()[:1]}"
    kind = ["-DNFAIR=4"] if row.claim else ["-DSAFETY"]
    made = _run(
        ["gcc", "-O1", "-w", "-DNOREDUCE", f"-DMEMLIM={MEMORY_MIB}", *kind, "-o", "pan", "pan.c"],
        place,
    )
    return "" if made.returncode == 0 else f"gcc: {made.stderr.strip().splitlines()[:1]}"


def _run(command: list[str], place: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=place, capture_output=True, text=True, timeout=PATIENCE_S, check=False
    )


def judged(told: str, row: Row) -> Found:
    """Read what the verifier said: a search cut short is no verdict, nor a statement never run."""
    errors, states = _ERRORS.search(told), _STATES.search(told)
    if errors is None or states is None:
        return Found(trouble=f"no verdict: {told.strip().splitlines()[-1:]}")
    count, fault = int(states[1]), _FAULT.search(told)
    if int(errors[1]):
        return Found(states=count, fault=fault[1] if fault else "error")
    cut = [it for it in _CUT_SHORT if it in told]
    lines = sorted({int(line) for line in _UNREACHED.findall(told)})
    if cut:
        return Found(states=count, trouble=cut[0])
    if row.kind == "holds" and lines:
        return Found(states=count, trouble=f"never reached: lines {lines}")
    return Found(states=count)


def searched(chosen: Iterable[Row]) -> Iterator[tuple[Row, Found]]:
    """Search rows, some at once, and give each in order when it is done."""
    every = list(chosen)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        yield from zip(every, pool.map(search, every), strict=True)


def main(words: list[str]) -> int:
    """Run the rows of these models, or all; print a table."""
    lacking = missing()
    if lacking:
        print(
            f"missing: {', '.join(lacking)}. Try: apt-get install {' '.join(lacking)}",
            file=sys.stderr,
        )
        return 2
    is_short, models = "--short" in words, [it for it in words if it != "--short"]
    chosen = [
        it for it in rows() if (it.short or not is_short) and (not models or it.model in models)
    ]
    wrong = 0
    for number, (row, found) in enumerate(searched(chosen), 1):
        is_good = found.is_as_it_should(row)
        wrong += not is_good
        word = "ok" if is_good else "WRONG"
        print(
            f"{number:>3}/{len(chosen)} {word:<6}{row.kind:<8}{found.says:<20}"
            f"{found.states:>9}  {row.name}\n"
            f"{'':>14}{row.is_} ({row.rule})",
            flush=True,
        )
    print(f"{len(chosen) - wrong} of {len(chosen)} rows are as they should be")
    return 1 if wrong or not chosen else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
