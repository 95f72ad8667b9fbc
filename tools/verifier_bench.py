"""How long the second verifier takes: verifier_bench.py [ENTRIES] [node|browser].

Two parties who answer each other, every fourth entry released by an officer. Under the locked Node,
and in Debian's Chromium from the page itself, opened as a file without a network; progress goes to
stderr. Prints one line of JSON with what is asked of 100,000 entries: 30 s and 60 s.
"""

import json
import os
import sys
import time
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.support.parties import NOON, Bench  # noqa: E402
from tests.support.screens import CHROMIUM, chromium, opened  # noqa: E402
from tests.support.second import VERIFIER, verifier  # noqa: E402

from comity.record import bundle  # noqa: E402
from comity.record.entry import Draft  # noqa: E402

ENTRIES: Final = 100_000
TARGETS: Final = {"node_s": 30, "browser_s": 60}
LIMIT_MS: Final = 600_000


def made(count: int) -> Path:
    """The record as a file, made once."""
    path = ROOT / "build" / "verifier" / f"{count}.comity"
    if path.exists():
        return path
    line = Bench("AA", "BB")
    for n in range(count - len(line.everything())):
        code, other = ("AA", "BB") if n % 2 else ("BB", "AA")
        draft = Draft(type="line.text/1", content={1: f"word {n}", 65: "en"}, time_ms=NOON + n)
        if n % 4 == 0:
            officer = line.parties[code].officers["DUTY"]
            draft = draft.released_by(officer, line_id=line.charter.line_id)
        line.say(code, draft, (line.feeds[other].head,))
        if n % 1000 == 0:
            _step(f"writing {n} of {count}")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(bundle.encode(line.charter.data, line.everything()))
    return path


def under_node(path: Path) -> float:
    """Seconds from the start of the command to its end."""
    began = time.monotonic()
    done = verifier(path, "--json", timeout=LIMIT_MS / 1000)
    told = json.loads(done.stdout)
    if told["verdict"] != "SOUND":
        raise ValueError(told["verdict"])
    return round(time.monotonic() - began, 1)


def in_browser(path: Path) -> float:
    """Seconds from the choice of the file to the verdict on the page."""
    with chromium() as browser:
        page, faults = opened(browser, locale="en")  # type: ignore[no-untyped-call]  # of the tests
        page.context.set_offline(True)
        page.goto((VERIFIER.parent / "verify.html").as_uri())
        began = time.monotonic()
        page.set_input_files("#file", path)
        page.wait_for_selector("#bar:not([hidden])", timeout=LIMIT_MS)
        page.wait_for_selector("#verdict.SOUND", timeout=LIMIT_MS)
        if faults:
            raise ValueError(faults)
        return round(time.monotonic() - began, 1)


def _step(text: str) -> None:
    print(f"\r\033[K{text}", end="", file=sys.stderr, flush=True)


def main(args: list[str]) -> int:
    """Measure and print."""
    count = next((int(it) for it in args if it.isdigit()), ENTRIES)
    path = made(count)
    figures: dict[str, Any] = {"entries": count, "octets": path.stat().st_size}
    ways = {"node": under_node, "browser": in_browser}
    for name, measured in ways.items():
        if name in args or not {*ways} & {*args}:
            _step(f"verifying {count} entries: {name}")
            is_there = name == "node" or CHROMIUM is not None
            figures[f"{name}_s"] = measured(path) if is_there else None
    _step("")
    least = {name: s * count / ENTRIES for name, s in TARGETS.items() if name in figures}
    met = {name: figures[name] is not None and figures[name] <= s for name, s in least.items()}
    print(json.dumps({**figures, "targets": TARGETS, "met": met, "load": os.getloadavg()[0]}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
