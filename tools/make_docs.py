"""Write the pages that follow from the code: one for each family of messages, and the drawings.

`--write` writes them; without it, the pages that are not what the code says are named and the
exit code is 1. A test calls the second form, so that a stale page cannot land.
"""

import sys
from pathlib import Path

import draw_machines

from comity.families.shelf import SHELF
from comity.node.showing import words_of
from comity.picture.family import Family
from comity.values.message import COMMON_FROM, FieldSpec, Message, fields_of
from comity.wording.speaker import type_id

ROOT = Path(__file__).parent.parent
PAGES = ROOT / "docs" / "messages"


def page(family: Family) -> str:
    """One family's page: every type with its fields, in the order of the catalogue."""
    words = words_of("en")
    lines = [
        f"# Messages of the family `{family.name}`",
        "",
        f"Written by `make docs` from `src/comity/families/{family.name}/`; do not edit by hand.",
        "Fields 64 to 73 are the same in every type: see `docs/protocol.md`, R-71.",
        "",
    ]
    for message in sorted(family.messages, key=lambda cls: cls.SPEC.code):
        spec = message.SPEC
        usual = spec.precedence.name if spec.precedence is not None else "that of what it names"
        lines += [
            f"## {spec.code} {words.say(type_id(spec.wire))}",
            "",
            (message.__doc__ or "").partition("\n")[0],
            "",
            f"`{spec.wire}` · releases: {_release(message)} · precedence: {usual}"
            + (" · always open" if spec.always_open else ""),
            "",
        ]
        lines += _table(message)
    return "\n".join(lines).rstrip("\n") + "\n"


def _release(message: type[Message]) -> str:
    spec = message.SPEC
    said = [spec.release.value]
    for when in spec.release_when:
        values = " or ".join(getattr(value, "name", str(value)) for value in when.values)
        said.append(f"{when.release.value} where `{when.field}` is {values or 'changed so'}")
    return "; ".join(said)


def _table(message: type[Message]) -> list[str]:
    own = [spec for spec in fields_of(message) if spec.number < COMMON_FROM]
    if not own:
        return ["It has no field of its own.", ""]
    lines = ["| n | field | kind | required | note |", "|---|---|---|---|---|"]
    lines += [_row(spec) for spec in own]
    return [*lines, ""]


def _row(spec: FieldSpec) -> str:
    required = "yes" if spec.required else "no"
    note = spec.note.replace("|", "\\|")
    return f"| {spec.number} | `{spec.name}` | {spec.type.spelled} | {required} | {note} |"


def pages() -> dict[Path, str]:
    """Every generated page, by its path."""
    made = {PAGES / f"{family.name}.md": page(family) for family in SHELF.families}
    return made | dict(draw_machines.drawings())


def stale() -> list[Path]:
    """Pages that are not what the code says, and pages that nothing writes."""
    made = pages()
    wrong = [
        path for path, text in made.items() if not path.exists() or path.read_text("utf-8") != text
    ]
    return wrong + [path for path in sorted(PAGES.glob("*.md")) if path not in made]


def main() -> int:
    """Write the pages, or name those that are stale."""
    if "--write" in sys.argv[1:]:
        for path, text in pages().items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        return 0
    for path in stale():
        print(f"stale: {path.relative_to(ROOT)} (make docs writes it anew)")
    return 1 if stale() else 0


if __name__ == "__main__":
    sys.exit(main())
