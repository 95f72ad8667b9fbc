"""Terminals as a line shows them, and key statements carried, own ones and others'.

Carries out R-100, R-102 and R-139 for people: where a terminal stands now, how far its feeds are
held, what stands in doubt because of it. A statement's force is the record's to judge.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from comity.errors import OurError, TheirError
from comity.families.keys.fold import TERMINAL
from comity.families.keys.machines import (
    ACTIVE,
    EXPIRED,
    TerminalMatter,
    TerminalStatus,
    terminal_now,
)
from comity.node import identity, showing
from comity.node.identity import Released
from comity.node.keeper import Keeper
from comity.node.showing import Json
from comity.record.entry import Draft, Entry, Head
from comity.record.grant import NODE, Grant
from comity.record.lanes import Lane
from comity.record.revocation import Revocation
from comity.record.roster import Roster
from comity.record.standing import Cause, Standing
from comity.record.statement import REVOKE, Statement
from comity.values import codes
from comity.values.codes import Precedence

_GRAVEST: Final = ("REVOKED", "SUSPENDED", "WITHOUT_FORCE", EXPIRED, ACTIVE)


class Doubts(NamedTuple):
    """How many entries a key's end put in doubt, by kid."""

    disputed: Counter[bytes]
    after: Counter[bytes]


# --- what is shown


def shown(
    lines: dict[str, Keeper], known: Sequence[Released], party: str, now_ms: int
) -> list[Json]:
    """Each grant of a party, with where its terminal stands on each line."""
    gone = identity.ended(known)
    on = {name: _Line(name, keeper, party, now_ms) for name, keeper in lines.items()}
    rows = []
    for granted in identity.grants(known):
        its = [line.row(granted) for line in on.values()]
        state = _state(granted, its, gone, now_ms)
        rows.append({**_granted(granted), "state": state, "lines": its})
    return rows


def _granted(granted: Grant) -> Json:
    return {
        "terminal": granted.terminal,
        "office": granted.office,
        "kind": codes.KeyKind(granted.kind).name,
        "kid": granted.key.kid.hex(),
        "key": granted.key.raw.hex(),
        "may_send": sorted(granted.may_send),
        "precedence_max": codes.Precedence(granted.max_precedence).name,
        "from": showing.moment(granted.start_ms),
        "until": showing.moment(granted.end_ms),
    }


def _state(granted: Grant, its: list[Json], gone: frozenset[str], now_ms: int) -> str:
    """The gravest word that any line says; without a line, what the statements come to."""
    words: list[str] = [row["state"] for row in its if row["state"] is not None]
    if not its and granted.terminal in gone:
        return TerminalStatus.REVOKED.name
    words.append(ACTIVE if now_ms < granted.end_ms else EXPIRED)
    return min(words, key=_GRAVEST.index)


class _Line:
    """One line, as the terminals of one party stand on it."""

    def __init__(self, name: str, keeper: Keeper, party: str, now_ms: int) -> None:
        self._name = name
        self._keeper = keeper
        self._party = party
        self._doubts = doubts(keeper, party)
        self._now = {
            state.terminal: terminal_now(state, now_ms)
            for _, state in keeper.picture.matters(TERMINAL)
            if isinstance(state, TerminalMatter) and state.of == party and _says_it(state)
        }

    def row(self, granted: Grant) -> Json:
        """Where a terminal stands here."""
        kid = granted.key.kid
        lanes = list(feeds(self._keeper, self._party, granted)) if granted.kind == NODE else []
        return {
            "line": self._name,
            "state": self._now.get(granted.terminal),
            "disputed": self._doubts.disputed[kid],
            "after": self._doubts.after[kid],
            "positions": [_position(lane, lane.head) for lane in lanes],
        }


def _says_it(state: TerminalMatter) -> bool:
    """Whether the matter knows: a grant that only a genesis carries is in no matter."""
    return bool(state.grants) or state.status != TerminalStatus.WITHOUT_FORCE


def _position(lane: Lane, head: Head) -> Json:
    return {
        "feed": head.feed.hex(),
        "size": head.size,
        "root": head.root.hex(),
        "entry": lane.leaf(head.size - 1).hex(),
        "time": showing.moment(lane.time_ms(head.size - 1)),
    }


def doubts(keeper: Keeper, party: str) -> Doubts:
    """Count what the end of a party's keys put in doubt, each entry once for each such key."""
    found = Doubts(Counter(), Counter())
    record = keeper.record
    for leaf in set(record.in_doubt()):
        stand, place = record.stand(leaf), record.lanes.place(leaf)
        if place is None or place[0].genesis.party != party:
            continue
        if stand.cause is Cause.REVOKED:
            kids = {place[0].checker.kid}
        elif stand.cause is Cause.OFFICER_REVOKED:
            signed = (it.kid for it in keeper.recall(leaf).entry.releases)
            kids = {kid for kid in signed if record.roster.is_revoked(party, kid, _anywhere)}
        else:
            continue
        (found.after if stand.standing is Standing.AFTER else found.disputed).update(kids)
    return found


def _anywhere(_: object) -> bool:
    return True


def feeds(keeper: Keeper, party: str, granted: Grant) -> Iterator[Lane]:
    """Every branch of every feed that a key signed here."""
    for lane in keeper.record.lanes.of_party(party):
        if lane.genesis.entry_key == granted.key:
            yield lane


# --- where to cut


def cuts(
    lines: dict[str, Keeper], party: str, granted: Grant, last_good: Sequence[str]
) -> list[Json]:
    """Up to where a terminal's feeds are to stand, line by line: as held, or as people say.

    All feeds are named: one that a revocation does not name is cut whole (R-103).

    Raises:
        OurError: an entry named is none of that terminal's.
    """
    rows = []
    used: set[str] = set()
    for name, keeper in lines.items() if granted.kind == NODE else ():
        lanes = list(feeds(keeper, party, granted))
        heads = {lane.index: lane.head for lane in lanes}
        for prefix in last_good:
            place = _found(keeper, prefix)
            if place is not None and place[0].index in heads:
                used.add(prefix)
                size = place[1] + 1
                root = place[0].root_at(size) or b""
                heads[place[0].index] = Head(place[0].feed, size, root)
        if lanes:
            kept = [(lane, heads[lane.index]) for lane in lanes]
            beyond = sum(lane.size - head.size for lane, head in kept)
            its = [_position(lane, head) for lane, head in kept]
            rows.append({"line": name, "positions": its, "beyond": beyond})
    for prefix in last_good:
        if prefix not in used:
            raise OurError("terminal.not-its-entry", entry=prefix, terminal=granted.terminal)
    return rows


def _found(keeper: Keeper, prefix: str) -> tuple[Lane, int] | None:
    try:
        return keeper.record.lanes.place(keeper.find(prefix))
    except OurError:
        return None


# --- statements carried


def chain_of(lines: dict[str, Keeper], party: str) -> list[Released]:
    """The statements of a party that the lines hold: the longest chain in force."""
    longest: list[Released] = []
    for keeper in lines.values():
        found = keeper.record.statements_of(party)
        if len(found) > len(longest):
            longest = list(found)
    return longest


def check(known: Sequence[Released], founded: bytes) -> None:
    """See that each statement would have force on a line, before it is carried (R-100).

    Raises:
        TheirError: one is not released, or not of the chain that the charter pins.
    """
    roster = Roster({known[0][0].party: founded})
    for n, (statement, signoffs) in enumerate(known):
        roster.hear(statement, signoffs, (0, n))
    for statement, _ in known:
        if not roster.has_force(statement.hash, _anywhere):
            raise TheirError("statement.without-force", n=statement.n)


def tell(lines: dict[str, Keeper], known: Sequence[Released], now_ms: int) -> list[Json]:
    """Carry statements that came in a file to every line of their party.

    Raises:
        OurError: that party is of no line here.
        TheirError: on a line that it is of, one of them would have no force.
    """
    party = known[0][0].party if known else ""
    its = {name: it for name, it in lines.items() if party in dict(it.charter.founded)}
    if not its:
        raise OurError("send.no-such-party", party=party)
    for keeper in its.values():
        check(known, dict(keeper.charter.founded)[party])
    begun = {name: keeper for name, keeper in its.items() if keeper.own is not None}
    return [told(keeper, name, carry(keeper, known, now_ms)) for name, keeper in begun.items()]


def carry(
    keeper: Keeper, known: Sequence[Released], now_ms: int, without: bytes = b""
) -> list[Entry]:
    """Write every statement that the line's record does not hold yet; gives the entries.

    A revocation goes at once, and refers to the positions that it names: nobody cuts where it
    has not been. `without`: hash of one that the genesis carries.
    """
    said = []
    for statement, signoffs in known:
        if statement.hash == without or keeper.record.roster.knows(statement.hash):
            continue
        is_end = statement.type == REVOKE
        draft = Draft(
            type=statement.type,
            content=statement.wire,
            time_ms=now_ms,
            precedence=Precedence.FLASH if is_end else Precedence.ROUTINE,
            releases=signoffs,
        )
        said.append(keeper.say(draft, _named(keeper, statement) if is_end else ()))
    return said


def _named(keeper: Keeper, statement: Statement) -> list[bytes]:
    """Last entries of the branches that a revocation names, as far as they are held."""
    heads = Revocation.read(statement).cut
    found = ((keeper.record.lanes.find(head), head) for head in heads)
    return [lane.leaf(head.size - 1) for lane, head in found if lane is not None]


def told(keeper: Keeper, name: str, said: Sequence[Entry]) -> Json:
    """What carrying came to on a line: the entries, and whether a revocation has effect there."""
    entries = [entry.leaf.hex() for entry in said]
    return {"line": name, "entries": entries, "ends": _ends(keeper, said)}


def _ends(keeper: Keeper, said: Sequence[Entry]) -> bool | None:
    """None: no revocation was carried."""
    found: list[Any] = [
        keeper.record.lanes.place(entry.leaf) for entry in said if entry.type == REVOKE
    ]
    if not found:
        return None
    return any(keeper.record.roster.has_effect((lane.index, n)) for lane, n in found)
