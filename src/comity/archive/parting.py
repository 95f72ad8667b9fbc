"""Making a part of a record for somebody outside the line, with the grants in force and no other.

Carries out R-605 to R-609 for whoever gives. One grant missing, and nothing is made.
"""

from collections.abc import Iterable, Mapping, Sequence

from comity.archive import part
from comity.archive.part import Given
from comity.errors import OurError
from comity.evidence.gathering import Gathering
from comity.families.line.releasing import Releasing, Ruling, agencies
from comity.picture.picture import Picture
from comity.record.entry import KEY_TYPES
from comity.record.record import Record
from comity.record.told import Told
from comity.values.codes import Position


class Parting:
    """A judged record that parts are made of."""

    def __init__(self, record: Record, picture: Picture, told: Iterable[Told]) -> None:
        """`picture`: the common one of all of it; `told`: every entry of it."""
        self._record = record
        self._picture = picture
        self._told = {it.entry.leaf: it for it in told}
        helpers = agencies(record.roster, record.laws_now())
        self._releasing = Releasing(picture, record, helpers)

    def rule(self, leaves: Sequence[bytes], to: str) -> tuple[Ruling, ...]:
        """Say of each entry whose grants it takes, and whose are missing.

        Raises:
            OurError: there is no such entry.
        """
        for leaf in leaves:
            if leaf not in self._told:
                raise OurError("entry.unknown", leaf=leaf)
        return self._releasing.rule(leaves, to)

    def sealed(self, leaves: Iterable[bytes]) -> list[bytes]:
        """Which of these entries have a sealed body."""
        return [it for it in leaves if self._told[it].entry.is_sealed]

    def make(
        self, leaves: Sequence[bytes], to: str, bodies: Mapping[bytes, bytes]
    ) -> tuple[bytes, tuple[Ruling, ...]]:
        """Make a part; its octets, and by whose leave.

        `bodies`: plain bodies (R-126) of sealed entries among them, by leaf.

        Raises:
            OurError: "part.withheld", "part.not-granted": nothing is made.
        """
        rulings = self.rule(leaves, to)
        withheld = [it for it in rulings if it.is_withheld]
        if withheld:
            who = {self._told[it.leaf].party for it in withheld}
            raise OurError("part.withheld", entries=len(withheld), parties=", ".join(sorted(who)))
        missing = sorted({party for it in rulings for party in it.missing})
        if missing:
            count = sum(not it.may for it in rulings)
            raise OurError("part.not-granted", entries=count, to=to, parties=", ".join(missing))
        return self._written(rulings, to, bodies), rulings

    def _written(self, rulings: Sequence[Ruling], to: str, bodies: Mapping[bytes, bytes]) -> bytes:
        keys = (it.entry for it in self._told.values() if it.entry.type in KEY_TYPES)
        gathering = Gathering(self._record, lambda leaf: self._told[leaf].entry, keys)
        for it in self._told.values():
            gathering.hear(it.entry)
        leave = sorted(
            {leaf for it in rulings for grant in it.grants for leaf in self._leave(grant)}
        )
        for leaf in leave:
            gathering.add(leaf, released=True)
        for ruling in rulings:
            gathering.add(ruling.leaf, released=True)
            gathering.time(ruling.leaf)
            if ruling.leaf in bodies:
                gathering.opened(ruling.leaf, bodies[ruling.leaf])
        entries, opened, proofs = gathering.taken
        given = Given(to, tuple(it.leaf for it in rulings), tuple(leave))
        return part.write(self._record.charter.data, entries, opened, proofs, given)

    def _leave(self, grant: bytes) -> Iterable[bytes]:
        """A grant, and the entries that accepted it."""
        yield grant
        for key in self._picture.by_leaf(grant):
            state = self._picture.matter(key)
            for row in () if state is None else state.proposals:
                if row.re == grant:
                    yield from (it.entry for it in row.positions if it.position == Position.ACCEPT)
