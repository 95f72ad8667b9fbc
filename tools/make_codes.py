"""Write src/comity/values/codes/ from the catalogue: one enumeration for each list of codes.

    python tools/make_codes.py            writes the files
    python tools/make_codes.py --check    says which are stale, and exits with 1 if any is

The number of a code is its place in the catalogue's list; lists only grow at the end. TYPE is
left out: it is "any message code", has no numbers, and travels as that code (`kinds.TypeCode`).
"""

import json
import sys
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
CATALOGUE: Final = ROOT / "tests" / "data" / "catalogue.json"
FOLDER: Final = ROOT / "src" / "comity" / "values" / "codes"
LINES_MAX: Final = 460  # of a written file; the house allows 500

HEADER: Final = '''"""Codes {first} to {last} of the catalogue.

Written by tools/make_codes.py; do not edit. The number of a code is its place in the
list; lists only grow at the end (R-72).
"""

from comity.values.codes.base import Code
'''
INIT: Final = '''"""All numbered lists of codes of the catalogue.

Written by tools/make_codes.py; do not edit. Knows names and wire numbers; does not
know what a code is called in any language. `ENUMS` finds a list by the catalogue's name for it.
"""

from typing import Final

'''
BASE: Final = '''"""What every list of codes is. Written by tools/make_codes.py; do not edit."""

from enum import IntEnum


class Code(IntEnum):
    """A word both parties have agreed on; its value is its number on the wire."""
'''


def class_name(name: str) -> str:
    """Return the class of the list `CALL_ANSWER`: `CallAnswer`."""
    return "".join(part.capitalize() for part in name.split("_"))


def enums(catalogue: dict[str, Any]) -> dict[str, list[str]]:
    """Return every numbered list by name."""
    return {name: it for name, it in sorted(catalogue["enums"].items()) if name != "TYPE"}


def _class(name: str, values: list[str], uses: list[str]) -> str:
    used = ", ".join(uses[:3]) + (" and others" if len(uses) > 3 else "")
    lines = [f"class {class_name(name)}(Code):", f'    """{name}: {used}."""', ""]
    lines += [f"    {value} = {number}" for number, value in enumerate(values)]
    return "\n".join(lines) + "\n"


def _module(first: str, last: str, blocks: list[str]) -> str:
    return "\n\n".join([HEADER.format(first=first, last=last), *blocks])


def _chunks(catalogue: dict[str, Any]) -> list[list[tuple[str, str]]]:
    chunks: list[list[tuple[str, str]]] = [[]]
    lines = 0
    for name, values in enums(catalogue).items():
        block = _class(name, values, catalogue["enum_uses"][name])
        size = block.count("\n") + 2
        if lines + size > LINES_MAX:
            chunks.append([])
            lines = 8
        chunks[-1].append((name, block))
        lines += size
    return chunks


def written(catalogue: dict[str, Any]) -> dict[str, str]:
    """Return the text of every file of the folder, by name."""
    files = {"base.py": BASE}
    imports, names = ["from comity.values.codes.base import Code\n"], []
    for chunk in _chunks(catalogue):
        first, last = chunk[0][0], chunk[-1][0]
        module = f"{first}_to_{last}".lower()
        files[f"{module}.py"] = _module(first, last, [block for _, block in chunk])
        classes = sorted((class_name(name) for name, _ in chunk))
        listed = "".join(f"    {name},\n" for name in classes)
        imports.append(f"from comity.values.codes.{module} import (\n{listed})\n")
        names += [name for name, _ in chunk]
    table = "".join(f'    "{name}": {class_name(name)},\n' for name in sorted(names))
    exported = "".join(f'    "{name}",\n' for name in _sorted([class_name(n) for n in names]))
    files["__init__.py"] = (
        INIT
        + "".join(sorted(imports))
        + f"\nENUMS: Final[dict[str, type[Code]]] = {{\n{table}}}\n"
        + f"\n__all__ = [\n{exported}]\n"
    )
    return files


def _sorted(classes: list[str]) -> list[str]:
    return ["ENUMS", *sorted([*classes, "Code"])]


def main() -> int:
    """Write or check the folder."""
    files = written(json.loads(CATALOGUE.read_text("utf-8")))
    stale = [n for n, text in files.items() if _held(FOLDER / n) != text]
    stale += [p.name for p in FOLDER.glob("*.py") if p.name not in files]
    if "--check" in sys.argv[1:]:
        print("\n".join(f"stale: {name}" for name in stale))
        return 1 if stale else 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    for path in FOLDER.glob("*.py"):
        if path.name not in files:
            path.unlink()
    for name, text in files.items():
        (FOLDER / name).write_text(text, "utf-8")
    return 0


def _held(path: Path) -> str:
    return path.read_text("utf-8") if path.exists() else ""


if __name__ == "__main__":
    sys.exit(main())
