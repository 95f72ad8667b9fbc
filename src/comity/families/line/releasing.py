"""Whether entries may be given to somebody outside the line, and whose grants that takes.

Carries out R-605 to R-608: one answer for whoever hands out a part of the record and for whoever
writes evidence. Reads a picture at a cut and asks nobody for anything; that an agency which helps
people is never asked is decided here, and in the fold of grants (notes_fold.py).
"""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple, Protocol

from comity.families.line.messages import Readback
from comity.families.line.notes import PUBLIC, ReleaseGrant, Translation
from comity.families.line.notes_fold import GRANT, AgreedStatus
from comity.picture.matter import MatterKey, State
from comity.picture.picture import Picture
from comity.record.body import HIDDEN_TYPE
from comity.record.charter import Bylaws
from comity.record.cut import Cut
from comity.record.told import Told
from comity.values.codes import PartyKind, Position, Release

PERSONS: Final = "persons"  # the family whose every type is about persons
_REPEATS: Final = frozenset(it.SPEC.wire for it in (Readback, Translation))


class Laws(Protocol):
    """Who was a party when an entry was written."""

    def before(self, leaf: bytes, /) -> Bylaws:
        """Charter and parties in the past of an entry."""
        ...


class Recorded(Protocol):
    """What is asked of a record."""

    @property
    def laws(self) -> Laws:
        """Its charters."""
        ...

    def is_in_cut(self, leaf: bytes, cut: Cut, /) -> bool:
        """Whether a cut holds an entry."""
        ...


class Kinds(Protocol):
    """What a party was founded as."""

    def kind(self, digest: bytes | None, /) -> int | None:
        """Return the kind of party that a foundation names."""
        ...


class Ruling(NamedTuple):
    """What it takes to give one entry away."""

    leaf: bytes
    needed: tuple[str, ...]  # parties whose grant it takes, sorted
    missing: tuple[str, ...]  # of these, who has none in force; they may be asked
    grants: tuple[bytes, ...]  # entries of the grants that count, sorted
    is_withheld: bool = False  # an agency wrote it: it alone releases it, and is not asked

    @property
    def may(self) -> bool:
        """Whether the entry may be given."""
        return not self.missing and not self.is_withheld


class _Grant(NamedTuple):
    entry: bytes
    parties: frozenset[str]
    opener: str
    refs: frozenset[bytes]
    to: frozenset[str]
    form: Release

    def counts(self, leaf: bytes, readers: frozenset[str], form: Release) -> bool:
        """R-606: whether it names the entry, one of these readers, and no less than this form."""
        return leaf in self.refs and not readers.isdisjoint(self.to) and self.form <= form


class _Matter(NamedTuple):
    """What stands beside an entry: whether any of it is guarded, and who wrote it."""

    is_guarded: bool
    authors: frozenset[str]


def agencies(kinds: Kinds, laws: Bylaws) -> frozenset[str]:
    """Return the parties that were founded to help people: never asked for a proof (R-608)."""
    helps = PartyKind.HUMANITARIAN
    return frozenset(it for it, digest in laws.founded.items() if kinds.kind(digest) == helps)


class Releasing:
    """What of a record may be given away, as of a cut."""

    def __init__(
        self,
        picture: Picture,
        known: Recorded,
        agencies: frozenset[str],
        cut: Cut | None = None,
    ) -> None:
        """`cut`: nothing outside it counts, and nothing outside it is given; none: all held."""
        self._picture = picture
        self._known = known
        self._agencies = agencies
        self._cut = cut
        self._matters: dict[MatterKey, _Matter] = {}
        self._grants = tuple(self._in_force())

    def rule(
        self,
        leaves: Iterable[bytes],
        to: str,
        form: Release = Release.FULL,
        *,
        own_evidence: bool = False,
    ) -> tuple[Ruling, ...]:
        """Say of each entry whether it may be given to somebody in a form, in the order given.

        `to`: a code, or PUBLIC. `own_evidence`: the file proves what was done to its maker; then
        only persons and sites take grants (R-607), for nobody needs leave to keep its own proof.
        """
        return tuple(self._ruled(leaf, to, form, own_evidence=own_evidence) for leaf in leaves)

    def _ruled(self, leaf: bytes, to: str, form: Release, *, own_evidence: bool) -> Ruling:
        told = self._picture.said(leaf).told
        is_guarded = self._is_guarded(leaf)
        readers = frozenset((to,) if is_guarded else (to, PUBLIC))
        if is_guarded and to == PUBLIC:
            readers = frozenset()  # it names nobody who may see them
        counting = [it for it in self._grants if it.counts(leaf, readers, form)]
        if told.party in self._agencies:
            own = [it for it in counting if it.opener == told.party]
            return Ruling(leaf, (told.party,), (), _entries(own), is_withheld=not own)
        if own_evidence and not is_guarded:
            return Ruling(leaf, (), (), ())
        needed = self._needed(told, is_guarded=is_guarded) - self._agencies
        granted = frozenset[str]().union(*(it.parties for it in counting))
        return Ruling(
            leaf, tuple(sorted(needed)), tuple(sorted(needed - granted)), _entries(counting)
        )

    def _needed(self, told: Told, *, is_guarded: bool) -> set[str]:
        """R-605, R-607: its author; where words of others may stand in it, all of them."""
        leaf, needed = told.entry.leaf, {told.party}
        if is_guarded:
            needed |= {*(told.entry.addressees or self._known.laws.before(leaf).parties)}
        if is_guarded or told.entry.type in _REPEATS:
            needed = needed.union(*(it.authors for it in self._beside(leaf)))
        return needed

    def _is_guarded(self, leaf: bytes) -> bool:
        """R-607: persons and sites, what may be about them, and what was said to that."""
        type_ = self._picture.said(leaf).told.entry.type
        return self._speaks_of_them(type_) or any(it.is_guarded for it in self._beside(leaf))

    def _speaks_of_them(self, type_: str) -> bool:
        known = self._picture.shelf.types.get(type_)
        if known is None:
            return type_ == HIDDEN_TYPE
        spec = known.message.SPEC
        return spec.sealed or spec.family == PERSONS

    def _beside(self, leaf: bytes) -> Iterator[_Matter]:
        """Look at the matters of an entry, as far as the cut goes."""
        for key in self._picture.by_leaf(leaf):
            if key not in self._matters:
                its = filter(self._is_held, self._picture.leaves(key))
                told = [self._picture.said(it).told for it in its]
                is_guarded = any(self._speaks_of_them(it.entry.type) for it in told)
                self._matters[key] = _Matter(is_guarded, frozenset(it.party for it in told))
            yield self._matters[key]

    def _is_held(self, leaf: bytes) -> bool:
        return self._cut is None or self._known.is_in_cut(leaf, self._cut)

    def _in_force(self) -> Iterator[_Grant]:
        """R-606: agreed by all whom it needs, and not withdrawn."""
        for leaf, state in self._opened():
            row = next((it for it in state.proposals if it.re == leaf), None)
            said = self._picture.said(leaf).message
            if row is None or not isinstance(said, ReleaseGrant):
                continue
            accepted = {it.party for it in row.positions if it.position == Position.ACCEPT}
            is_agreed = state.status == AgreedStatus.AGREED and accepted.issuperset(row.parties)
            if is_agreed and not state.contested:
                to, refs = frozenset(said.to), frozenset(said.refs)
                parties = frozenset(row.parties)
                yield _Grant(leaf, parties, state.party, refs, to, said.form)

    def _opened(self) -> Iterator[tuple[bytes, State]]:
        if self._cut is None:
            its = self._picture.matters(GRANT)
        else:
            its = self._picture.at(self._cut).matters()
        for key, state in its:
            if key.kind == GRANT:
                yield key.id, state


def _entries(grants: Iterable[_Grant]) -> tuple[bytes, ...]:
    return tuple(sorted(it.entry for it in grants))
