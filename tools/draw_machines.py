"""Draw every state machine from the table the program runs: docs/machines/<kind>.md.

`--check` writes nothing and fails if a drawing is not what the table says.
"""

import argparse
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from comity.families.shelf import SHELF
from comity.picture.family import Family

FOLDER = Path(__file__).parents[1] / "docs" / "machines"
HEAD = """# {title}

Written by tools/draw_machines.py from the table of `families/{family}`; do not edit. A move that is
not here changes nothing and is flagged. What depends on the time of day is a view and not here.

```mermaid
stateDiagram-v2
"""


def drawing(kind: str, family: Family) -> str:
    """Return the page of one machine."""
    first = family.statuses[kind](0)
    title = kind.upper()
    moves: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for (status, what), after in family.machines[kind].items():
        if status != after:
            moves[status.name, after.name].append(what.value)
    lines = [f"    [*] --> {first.name}"]
    lines += [
        f"    {status} --> {after}: {', '.join(whats)}" for (status, after), whats in moves.items()
    ]
    return HEAD.format(title=title, family=family.name) + "\n".join(lines) + "\n```\n"


def drawings() -> Iterator[tuple[Path, str]]:
    """All pages."""
    for family in SHELF.families:
        for kind in family.machines:
            yield FOLDER / f"{kind}.md", drawing(kind, family)


def main() -> int:
    """Write the pages, or compare them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    pages = dict(drawings())
    stale = [path for path, text in pages.items() if not path.is_file() or path.read_text() != text]
    stale += sorted(set(FOLDER.glob("*.md")) - pages.keys())
    if check:
        for path in stale:
            print(f"{path.name} is stale: run tools/draw_machines.py")
        return 1 if stale else 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    for path in stale:
        if path in pages:
            path.write_text(pages[path])
        else:
            path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
