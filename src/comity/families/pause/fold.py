"""How pauses add up, taken together: which matters there are, and who owes them what.

Carries out R-62, R-63 and R-260 to R-269. A reading of what nobody wrote is a matter of its own; an
object list is folded in the private pictures of those who may read it.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from msgspec import field
from msgspec.structs import replace

from comity.families.line.answers import opened, subject
from comity.families.line.machines import KEPT_MOVES, KeptStatus
from comity.families.line.machines import Said as Kept
from comity.families.pause.judging import FLAGS, SPANS, judge
from comity.families.pause.messages import (
    MESSAGES,
    Interpretation,
    Moratorium,
    MoratoriumStep,
    ObjectList,
    StrikeTally,
)
from comity.families.pause.moratoria import (
    MORATORIUM,
    MORATORIUM_MOVES,
    MoratoriumMatter,
    MoratoriumStatus,
    ReadingRow,
    fold_moratorium,
    moratorium_key,
    reading_row,
)
from comity.families.pause.places import volumes
from comity.families.pause.views import look
from comity.picture.duties import has_opened, usual
from comity.picture.family import Duty, Family, Owed, Turn, folds_by
from comity.picture.matter import MatterKey, State
from comity.record.charter import Charter
from comity.record.told import Told
from comity.values.kinds import NONE
from comity.values.message import Message

READING: Final = "pause_reading"
OBJECTS: Final = "object_list"
TALLY: Final = "strike_tally"


class ReadingMatter(State, frozen=True, kw_only=True, gc=False):
    """How a claimant reads a pause of which nothing was written."""

    row: ReadingRow = field(name="20")


class ObjectsMatter(State, frozen=True, kw_only=True, gc=False):
    """A list of objects that their owner wants protected."""

    version: int = field(name="20")
    classes: tuple[int, ...] = field(name="21")  # OBJ of each entry


class TallyMatter(State, frozen=True, kw_only=True, gc=False):
    """What became of what was launched, says its author."""

    start_ms: int = field(name="20")
    end_ms: int = field(name="21")


def _fold_reading(state: ReadingMatter | None, turn: Turn) -> State:
    if state is not None:
        return subject(state, turn, KEPT_MOVES, Kept.WITHDRAWN, _reread)
    row = reading_row(turn.says(Interpretation), turn.party, turn.leaf)
    return ReadingMatter(status=KeptStatus.KEPT, row=row, **opened(turn))


def _reread(state: ReadingMatter, message: Interpretation) -> ReadingMatter:
    return replace(state, row=reading_row(message, state.row.party, state.row.entry))


def _fold_objects(state: ObjectsMatter | None, turn: Turn) -> State:
    if state is not None:
        return subject(state, turn, KEPT_MOVES, Kept.WITHDRAWN, _relisted)
    begun = ObjectsMatter(status=KeptStatus.KEPT, version=0, classes=(), **opened(turn))
    return _relisted(begun, turn.says(ObjectList))


def _relisted(state: ObjectsMatter, message: ObjectList) -> ObjectsMatter:
    classes = tuple(int(it.class_) for it in message.entries)
    return replace(state, version=message.version, classes=classes)


def _fold_tally(state: TallyMatter | None, turn: Turn) -> State:
    if state is not None:
        return subject(state, turn, KEPT_MOVES, Kept.WITHDRAWN, _recounted)
    begun = TallyMatter(status=KeptStatus.KEPT, start_ms=0, end_ms=0, **opened(turn))
    return _recounted(begun, turn.says(StrikeTally))


def _recounted(state: TallyMatter, message: StrikeTally) -> TallyMatter:
    return replace(state, start_ms=message.period.start, end_ms=message.period.end)


# --- the family


def opens(_told: Told, message: Message, _charter: Charter) -> str | None:
    """Return the kind of matter a message opens; a reading of a text joins that."""
    if isinstance(message, Interpretation):
        return READING if message.re == NONE else None
    return _OPENS.get(type(message))


def names(_told: Told, message: Message, _charter: Charter) -> tuple[bytes, ...]:
    """Return the entries a message speaks of; what it names beside a pause, it does not join."""
    match message:
        case Moratorium():
            objects = () if message.objects is None else (message.objects,)
            return (*objects, *(message.announced_by or ()))
        case Interpretation():
            return (message.source if message.re == NONE else message.re,)
        case StrikeTally():
            return (message.source,)
        case MoratoriumStep():
            return (message.re,)
        case _:
            return ()


def fixed(_told: Told, message: Message) -> bytes | None:
    """R-260: a pause is known by its name and parties, so that two texts of it meet."""
    if not isinstance(message, Moratorium):
        return None
    return moratorium_key(message.name, message.parties)


_OPENED: Final = usual()
_AGREED: Final = usual(agreed=frozenset((MORATORIUM,)))


def _duties(key: MatterKey, state: State, parties: tuple[str, ...]) -> tuple[Duty, ...]:
    """To open what is said, and to answer what is proposed; nobody answers a step or a reading."""
    if not isinstance(state, MoratoriumMatter):
        return _OPENED(key, state, parties)
    to_open = _to_open(state, parties)
    return tuple(dict.fromkeys((*to_open, *_AGREED(key, state, parties))))


def _to_open(state: MoratoriumMatter, parties: tuple[str, ...]) -> Iterator[Duty]:
    said = [(it.party, it.entry) for it in state.readings]
    said += [(it.party, it.entry) for it in state.steps]
    for author, leaf in said:
        for party in parties:
            is_open = party == author or has_opened(state, leaf, party)
            if not is_open and not state.is_doubtful(leaf):
                yield Duty(Owed.OPEN, party, leaf)


_OPENS: Final[Mapping[type, str]] = {
    Moratorium: MORATORIUM,
    ObjectList: OBJECTS,
    StrikeTally: TALLY,
}
_FOLDS: Final[Mapping[str, Callable[[Any, Turn], State]]] = {
    MORATORIUM: fold_moratorium,
    READING: _fold_reading,
    OBJECTS: _fold_objects,
    TALLY: _fold_tally,
}
FAMILY: Final = Family(
    name="pause",
    messages=MESSAGES,
    fold_rule=2,
    states={
        MORATORIUM: MoratoriumMatter,
        READING: ReadingMatter,
        OBJECTS: ObjectsMatter,
        TALLY: TallyMatter,
    },
    statuses={
        MORATORIUM: MoratoriumStatus,
        READING: KeptStatus,
        OBJECTS: KeptStatus,
        TALLY: KeptStatus,
    },
    machines={
        MORATORIUM: MORATORIUM_MOVES,
        READING: KEPT_MOVES,
        OBJECTS: KEPT_MOVES,
        TALLY: KEPT_MOVES,
    },
    opens=opens,
    re=names,
    fixed=fixed,
    fold=folds_by(_FOLDS),
    judge=judge,
    duties=_duties,
    look=look,
    volumes=volumes,
    spans=SPANS,
    flags=FLAGS,
    running={MORATORIUM: frozenset(("IN_FORCE",))},
)
