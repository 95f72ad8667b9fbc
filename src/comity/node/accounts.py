"""Accounts of an incident side by side: each field, what it comes to, and each party's words.

Carries out R-157 on the way to people: the reader's own words stand first, and no field has a
winner. Computes nothing that is not in the picture.
"""

from typing import Any, Final, TypeAlias

from comity.families.incident.accounts import IncidentMatter, WordRow, rows_of
from comity.node.keeper import Keeper
from comity.record import canonical
from comity.wording import moments, places, tokens
from comity.wording.speaker import Speaker
from comity.wording.words import Words

Json: TypeAlias = dict[str, Any]
_POSITION: Final = frozenset((1, 2))


def side_by_side(keeper: Keeper, leaf: bytes, reader: str, words: Words) -> list[Json]:
    """Every field that was raised of the incident an entry belongs to; none: of no incident."""
    for key in keeper.picture.by_leaf(leaf):
        state = keeper.picture.matter(key)
        if isinstance(state, IncidentMatter) and state.fields:
            return fields_of(state, reader, words)
    return []


def fields_of(state: IncidentMatter, reader: str, words: Words) -> list[Json]:
    """Every field that was raised of an incident."""
    raised = {it.key for it in state.fields}
    return [
        {
            "key": key,
            "says": _label(key, words),
            "verdict": verdict.name,
            "word": words.say(f"field-{verdict.name}"),
            "words": [_told(it, words) for it in told],
        }
        for key, verdict, told in rows_of(state, reader)
        if key in raised
    ]


def _label(key: str, words: Words) -> str:
    name = f"assert-{key}"
    return words.say(name) if words.has(name) else tokens.plain(key)


def _told(row: WordRow, words: Words) -> Json:
    return {
        "party": row.party,
        "entry": row.entry.hex(),
        "value": None if row.value is None else row.value.hex(),
        "says": words.say("field-DISPUTED") if row.value is None else _said(row, words),
    }


def _said(row: WordRow, words: Words) -> str:
    value = canonical.decode(row.value or b"")
    match row.key, value:
        case "time", int():
            return moments.dtg(value, words)
        case "place", dict() if value.keys() == _POSITION:
            return places.point_brief(value)
        case _:
            return Speaker(words, brief=True).anything(value)
