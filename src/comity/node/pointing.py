"""At the point, from a terminal: what one officer saw, in words of a checklist.

Carries out R-572. An officer at a terminal speaks for themselves alone: a word is over this
officer's own earlier word and over nobody else's, so that two who differ are seen to. Heads are
counted from the officer's own ticks; nobody types a number. Pure: knows no plan and no store.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from hashlib import sha256
from typing import Final, NamedTuple, TypeAlias

from comity.errors import OurError
from comity.node.ticks import EXTRA, Tick
from comity.values.codes import Handresult, Pcat

PRESENT: Final = (Handresult.HANDED.name, Handresult.EXTRA.name)
PLANNED: Final = tuple(it.name for it in Handresult if it is not Handresult.EXTRA)
_TERMINAL: Final = b"comity/terminal/1"
_HEADS: Final = ("head:1", "head:2")
_EYES: Final = 2
Stands: TypeAlias = Mapping[str, Sequence[Tick]]


def heads(value: str) -> tuple[int, str] | None:
    """A headcount and who counted; none: it is not counted."""
    count, _, by = value.partition(":")
    return (int(count), by) if count.isdecimal() and len(count) <= 6 and by else None


def beside(value: str) -> Pcat | None:
    """The label of a person beside the plan; none: the word is another."""
    word, _, label = value.partition(":")
    return Pcat[label] if word == Handresult.EXTRA.name and label in Pcat.__members__ else None


class Speaker(NamedTuple):
    """An officer at a terminal, and what ticks need that is not theirs to say."""

    office: str
    at_ms: int
    fresh: Callable[[], bytes]  # a name for a tick: 16 random octets

    @property
    def name(self) -> str:
        """As the officer is named on a checklist."""
        return self.office.rpartition("/")[2]

    @property
    def terminal(self) -> str:
        """In the place of a tablet: one for each office, whichever machine it types on."""
        return _terminal(self.office)


def _terminal(office: str) -> str:
    return sha256(_TERMINAL + office.encode()).hexdigest()[:16]


def is_typed(tick: Tick) -> bool:
    """Whether a tick was made at a terminal, by the office that stands beside it."""
    return tick.tablet == _terminal(tick.by)


def own(stands: Stands, office: str) -> dict[str, Tick]:
    """What an officer said at a terminal, and stands: of each subject one word."""
    return {
        name: it
        for name, its in stands.items()
        for it in its
        if it.by == office and is_typed(it) and it.value
    }


def ticked(
    stands: Stands, words: Mapping[str, str], speaker: Speaker, *, decides: bool = False
) -> list[Tick]:
    """Return the ticks that an officer makes by saying these words, a headcount with them.

    `decides`: over what tablets say of these subjects too. What another officer said at a terminal
    stays until that officer says otherwise.

    Raises:
        OurError: "ticks.two-have-counted": two others have.
    """
    mine = own(stands, speaker.office)
    made = [_tick(stands, name, value, speaker, decides=decides) for name, value in words.items()]
    after = {name: it.value for name, it in mine.items()} | dict(words)
    present = sum(
        value.partition(":")[0] in PRESENT
        for name, value in after.items()
        if name.startswith(("person:", EXTRA))
    )
    place = _place(stands, speaker.name)
    head = f"{present}:{speaker.name}"
    if place not in mine or mine[place].value != head:
        made.append(_tick(stands, place, head, speaker, decides=True))  # this officer's own
    return made


def _tick(stands: Stands, subject: str, value: str, speaker: Speaker, *, decides: bool) -> Tick:
    over = tuple(
        it.id
        for it in stands.get(subject, ())
        if (is_typed(it) and it.by == speaker.office) or (decides and not is_typed(it))
    )
    return Tick(
        speaker.fresh(), speaker.terminal, subject, value, over, speaker.at_ms, speaker.office
    )


def _place(stands: Stands, name: str) -> str:
    """Where an officer's headcount stands: where it did, else where nobody's does."""
    said = {
        place: {found[1] for it in stands.get(place, ()) if (found := heads(it.value)) is not None}
        for place in _HEADS
    }
    for wanted in ({name}, set[str]()):
        for place in _HEADS:
            if said[place] == wanted:
                return place
    officers = ", ".join(sorted(set().union(*said.values())))
    raise OurError("ticks.two-have-counted", officers=officers)


def check(stands: Stands, planned: Iterable[str], *, is_whole: bool) -> None:
    """See that two who counted at terminals each ticked everybody, as far as both did.

    `is_whole`: of no point alone, so that everybody of the plan has a tick.

    Raises:
        OurError: "ticks.one-alone" with how many one of them alone ticked; "ticks.not-ticked".
    """
    counted = {it.by for place in _HEADS for it in stands.get(place, ()) if is_typed(it)}
    if len(counted) != _EYES:
        return
    one, other = (
        {name for name in own(stands, office) if name.startswith(("person:", EXTRA))}
        for office in sorted(counted)
    )
    if one ^ other:
        raise OurError("ticks.one-alone", count=len(one ^ other))
    missing = {f"person:{key}" for key in planned} - one
    if missing and is_whole:
        raise OurError("ticks.not-ticked", count=len(missing))
