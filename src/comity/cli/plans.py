"""A plan from a file: a form of ours, a draft, or what others write; it stays where it is.

Knows no node. Whatever was not taken as it stood is shown, for a part left out in silence would be
a part that is never compared.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from comity.cli import converting

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.gateways.found import Reading

Json: TypeAlias = dict[str, Any]


def draft(file: Path) -> tuple[str, Json] | None:
    """The type and the fields that a file holds, as "draft show --json" gives them; or none."""
    if file.suffix.lower() != ".json":
        return None
    from comity.cli import forms

    match forms.from_file(str(file)):
        case {"type": str(wire), "fields": dict(fields)}:
            return wire, fields
        case _:
            return None


def read(file: Path, given: str | None) -> "Reading":
    """Read a plan.

    Raises:
        ComityError: it cannot be read.
    """
    found = None if given else draft(file)
    if found is None:
        return converting.read(file, given)[1]
    from comity.cli.sending import type_named
    from comity.gateways import said
    from comity.values.plain import from_plain

    return said.read(from_plain(type_named(found[0]), found[1]))


def notes(reading: "Reading", language: str) -> list[Json]:
    """What was not taken as it stood."""
    return [converting.note(it, language) for it in reading.notes]


def show_notes(out: "Output", rows: list[Json]) -> None:
    """Write what was not taken as it stood."""
    for it in rows:
        out.text(f"- {it['sentence']}", hang=2)
