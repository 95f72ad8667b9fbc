"""What lists and tallies of exchanges say of one person: on a list, confirmed, handed over, or not.

Carries out R-229. A view over messages that the reader has open: no picture folds it, since a list
names many persons. Why somebody was not presented stands in none of them, and is not asked.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final, NamedTuple

from comity.families.persons.exchanges import HandoverTally, ListComment, ListSubmit
from comity.values.codes import Handresult, Listverdict
from comity.values.message import Message


class Stage(StrEnum):
    """How far one list or tally says that a person has come."""

    LISTED = "LISTED"
    CONFIRMED = "CONFIRMED"
    HANDED = "HANDED"
    NOT_PRESENTED = "NOT_PRESENTED"
    RECEIVER_REFUSED = "RECEIVER_REFUSED"
    ABSENT = "ABSENT"
    DIED = "DIED"
    DISPUTED = "DISPUTED"  # tallies differ


_RESULTS: Final = {
    Handresult.HANDED: Stage.HANDED,
    Handresult.EXTRA: Stage.HANDED,
    Handresult.NOT_PRESENTED: Stage.NOT_PRESENTED,
    Handresult.RECEIVER_REFUSED: Stage.RECEIVER_REFUSED,
    Handresult.ABSENT: Stage.ABSENT,
    Handresult.DIED: Stage.DIED,
}


class Said(NamedTuple):
    """One message of an exchange that stands, in the order of the record."""

    entry: bytes
    party: str
    message: Message


class Step(NamedTuple):
    """What one message says of the person."""

    entry: bytes
    party: str
    stage: Stage


def steps(key: bytes, said: Iterable[Said]) -> tuple[Step, ...]:
    """Every list, comment and tally that speaks of a person, in their order."""
    numbers: dict[bytes, int] = {}
    found: list[Step] = []
    for it in said:
        stage = _stage(key, it, numbers)
        if stage is not None:
            found.append(Step(it.entry, it.party, stage))
    return tuple(found)


def _stage(key: bytes, said: Said, numbers: dict[bytes, int]) -> Stage | None:
    match said.message:
        case ListSubmit(entries=tuple() as entries):
            row = next((it for it in entries if it.person_key == key), None)
            if row is not None:
                numbers[said.entry] = row.n
            return None if row is None else Stage.LISTED
        case ListComment(re=leaf, rows=rows) if leaf in numbers:
            held = {it.n for it in rows if it.verdict is Listverdict.CONFIRM_HELD}
            return Stage.CONFIRMED if numbers[leaf] in held else None
        case HandoverTally(entries=rows):
            result = next((it.result for it in rows if it.person_key == key), None)
            return None if result is None else _RESULTS[result]
        case _:
            return None


def stage(found: tuple[Step, ...]) -> Stage | None:
    """What they come to: tallies before comments before lists; of a party its last tally."""
    last = {it.party: it.stage for it in found if it.stage in _RESULTS.values()}
    told = set(last.values())
    if len(told) > 1:
        return Stage.DISPUTED
    if told:
        return told.pop()
    early = {it.stage for it in found}
    return next((it for it in (Stage.CONFIRMED, Stage.LISTED) if it in early), None)
