"""Whose cosignatures count in an evidence file: those of the founding charter, or of an amendment.

Carries out R-692. A file shows no whole past; so an amendment stands in it only with everything
that made it one, and for what builds on all of that.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from comity.errors import TheirError
from comity.record import canonical
from comity.record.brackets import Policy
from comity.record.charter import CHARTER_TYPE, Charter
from comity.record.entry import Entry
from comity.record.record import Record
from comity.record.terms import terms_hash
from comity.values.codes import Position

RESPONSE: Final = "line.response/1"
AMENDMENTS_MAX: Final = 64  # of one file: with more of them none counts
_RE, _POSITION, _TERMS, _FOUNDING = 1, 2, 3, 23


class Law(NamedTuple):
    """A charter that witnesses count by."""

    policy: Policy
    by: bytes | None  # the entry of the amendment; none: the founding charter
    over: frozenset[bytes] | None  # for which entries it stands; none: wherever no other does


class Spoken(NamedTuple):
    """An entry of the file that an officer of its party released, and who that party is."""

    entry: Entry
    party: str


def laws(
    charter: Charter,
    entries: Iterable[Spoken],
    above: Callable[[bytes], frozenset[bytes]],
) -> tuple[Law, ...]:
    """The founding charter's law first, then that of each amendment that stands in the file.

    `entries`: those of a charter or a response, in the order of the file; `above`: what is shown
    to build on an entry.
    """
    found = [Law(Policy.read(charter.data), None, None)]
    spoken = list(entries)
    proposals = [it for it in spoken if it.entry.type == CHARTER_TYPE]
    if len(proposals) <= AMENDMENTS_MAX:
        for proposal in proposals:
            amended = _amended(charter, proposal.entry.content)
            if amended is not None:
                over = _stands_over(charter, proposal, spoken, above)
                found.append(Law(Policy.read(amended), proposal.entry.leaf, over))
    return tuple(found)


def _amended(charter: Charter, content: canonical.Value) -> bytes | None:
    """The terms of an amendment between the very parties of the founding charter; else nothing."""
    if type(content) is not dict or type(content.get(_FOUNDING)) is not bytes:
        return None
    try:
        made = charter.amended(content, charter.founded)
    except TheirError:
        return None
    return made.terms if made.founded == charter.founded else None


def _stands_over(
    charter: Charter,
    proposal: Spoken,
    spoken: Iterable[Spoken],
    above: Callable[[bytes], frozenset[bytes]],
) -> frozenset[bytes]:
    """What builds on an amendment and on an acceptance of it by every other party."""
    accepted: dict[str, bytes] = {proposal.party: proposal.entry.leaf}
    onward = above(proposal.entry.leaf)
    for it in spoken:
        if it.entry.leaf in onward and accepts(it.entry, proposal.entry):
            accepted.setdefault(it.party, it.entry.leaf)
    if accepted.keys() != charter.founded.keys():
        return frozenset()
    over = onward
    for leaf in accepted.values():
        over &= above(leaf)
    return over


def accepts(entry: Entry, proposal: Entry) -> bool:
    """Whether an entry is an ACCEPT of exactly these terms."""
    content, terms = entry.content, proposal.content
    if entry.type != RESPONSE or type(content) is not dict or not isinstance(terms, Mapping):
        return False
    said = (content.get(_RE), content.get(_POSITION), content.get(_TERMS))
    if type(said[1]) is not int:  # `true` is no position, though Python takes it for 1
        return False
    return said == (proposal.leaf, int(Position.ACCEPT), terms_hash(proposal.type, terms))


def law_of(all_: Iterable[Law], leaf: bytes) -> Law | None:
    """By which law the cosignatures that an entry carries count; none: by no one.

    Of several amendments that stand for it the one for which all others stand, if there is one.
    """
    founding, *amendments = all_
    standing = [it for it in amendments if it.over is not None and leaf in it.over]
    if not standing:
        return founding
    return next(_last(standing), None)


def _last(standing: list[Law]) -> Iterator[Law]:
    for law in standing:
        if all(it is law or (it.over is not None and law.by in it.over) for it in standing):
            yield law


class _Made(NamedTuple):
    """A charter in force for an entry, and what shows that it is."""

    terms: bytes
    links: tuple[tuple[bytes, bytes], ...]


class Amendments:
    """The amendments of a record, for who makes a file: what to show so that they stand in it."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._proposals: list[Entry] = []
        self._answers: list[Entry] = []
        self._made: dict[bytes, _Made] = {}

    def hear(self, entry: Entry) -> None:
        """Be told of an entry of the record."""
        if entry.type == CHARTER_TYPE and _amended(self._record.charter, entry.content):
            self._proposals.append(entry)
        elif entry.type == RESPONSE:
            self._answers.append(entry)

    def terms(self, leaf: bytes) -> bytes:
        """The charter by which the cosignatures of an entry count."""
        return self._of(leaf).terms

    def links(self, leaf: bytes) -> tuple[tuple[bytes, bytes], ...]:
        """Which entries are to be shown to build on which, so that they count by that charter."""
        return self._of(leaf).links

    def _of(self, leaf: bytes) -> _Made:
        found = self._made.get(leaf)
        if found is None:
            found = self._made[leaf] = self._look(leaf)
        return found

    def _look(self, leaf: bytes) -> _Made:
        sees, charter = self._record.is_in_past, self._record.charter
        standing = [
            (it, acts)
            for it in self._proposals
            if sees(leaf, it.leaf) and (acts := self._agreed(it, leaf))
        ]
        for it, acts in standing:
            others = [more for other, more in standing if other is not it]
            if all(sees(it.leaf, act) for more in others for act in more):
                links = [(leaf, act) for act in acts]
                links += [(it.leaf, act) for more in others for act in more]
                return _Made(_amended(charter, it.content) or charter.data, tuple(links))
        return _Made(charter.data, ())

    def _agreed(self, proposal: Entry, leaf: bytes) -> tuple[bytes, ...]:
        """The proposal and an acceptance of every other party that an entry builds on, if all."""
        acts = {self._party(proposal): proposal.leaf}
        for it in self._answers:
            if accepts(it, proposal) and self._record.is_in_past(leaf, it.leaf):
                acts.setdefault(self._party(it), it.leaf)
        is_agreed = acts.keys() == self._record.charter.founded.keys()
        return tuple(acts.values()) if is_agreed else ()

    def _party(self, entry: Entry) -> str:
        place = self._record.lanes.place(entry.leaf)
        return "" if place is None else place[0].genesis.party
