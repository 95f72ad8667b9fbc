"""Who held what, and which officer says to have opened it: facts, each with its own proof.

Carries out R-25, R-27, R-69, R-92 and R-130. "X's node held it no later than ..." is proved by an
entry of X; "opened by ..." is the word of an office. Neither is ever read out of the other. Times
here are claims of those who signed them.
"""

from collections.abc import Callable
from typing import TypeAlias

import msgspec

from comity.picture.matter import AnswerRow, ReceiptRow, State, WithdrawalRow
from comity.record.told import Told
from comity.values.codes import Receipt, ReceiptProblem

HeldBy: TypeAlias = Callable[[str, bytes], bytes | None]  # party, leaf -> leaf of first proof
Recall: TypeAlias = Callable[[bytes], Told]


class Proof(msgspec.Struct, frozen=True, kw_only=True):
    """An entry of a party's node whose past holds what it is asked about."""

    entry: bytes
    node: str
    level: int
    time_ms: int  # claimed by that node


class Knowledge(msgspec.Struct, frozen=True, kw_only=True):
    """What is proved and what is stated of one entry and one party."""

    party: str
    entry: bytes
    held: Proof | None = None
    received: ReceiptRow | None = None  # L06 HELD: of a sealed body or an early entry
    displayed: ReceiptRow | None = None
    opened: ReceiptRow | None = None
    read_back: ReceiptRow | None = None
    passed_on: ReceiptRow | None = None
    answered: AnswerRow | None = None
    withdrawn: WithdrawalRow | None = None
    is_sealed: bool = False  # then `held` is proof of the envelope, and of nothing in it
    problem: ReceiptRow | None = None  # why the party says that it cannot read the body

    @property
    def body_held(self) -> bool:
        """Whether the party's node is proved to hold what was said, and not only its envelope."""
        stated = self.received or self.displayed or self.seen
        return stated is not None or (self.held is not None and not self.is_sealed)

    @property
    def seen(self) -> ReceiptRow | None:
        """First rung that proves an officer: opened, or what cannot be done unopened."""
        return self.opened or self.read_back or self.passed_on


def knowledge(
    leaf: bytes,
    party: str,
    state: State | None,
    held_by: HeldBy,
    recall: Recall,
    by_leaf: ReceiptRow | None = None,
) -> Knowledge:
    """Put together what is known of one entry and one party; `state` of the entry's matter.

    `by_leaf`: their receipt HELD for the entry when it was early, which joins no matter (R-117);
    of a sealed one it proves nothing that its body is there.
    """
    rungs = {} if state is None else _rungs(state, leaf, party)
    is_sealed = _is_sealed(state, leaf, recall)
    return Knowledge(
        party=party,
        entry=leaf,
        held=_proof(held_by(party, leaf), recall),
        received=rungs.get(Receipt.HELD, None if is_sealed else by_leaf),
        displayed=rungs.get(Receipt.DISPLAYED),
        opened=rungs.get(Receipt.OPENED),
        read_back=rungs.get(Receipt.READ_BACK),
        passed_on=rungs.get(Receipt.PASSED_ON),
        answered=None if state is None else _answered(state, leaf, party),
        withdrawn=None if state is None else _withdrawn(state, leaf),
        is_sealed=is_sealed,
        problem=None if state is None else _problem(state, leaf, party),
    )


def _rungs(state: State, leaf: bytes, party: str) -> dict[int, ReceiptRow]:
    rows = (it for it in state.receipts if it.re == leaf and it.party == party)
    return {it.level: it for it in rows if not lacks_body(it)}


def lacks_body(row: ReceiptRow) -> bool:
    """Whether a receipt says that there was nothing to read: then it is no rung (R-130)."""
    return row.problem in _NO_BODY


_NO_BODY = frozenset((int(ReceiptProblem.UNREADABLE), int(ReceiptProblem.MISSING)))


def _problem(state: State, leaf: bytes, party: str) -> ReceiptRow | None:
    rows = [it for it in state.receipts if it.re == leaf and it.party == party and lacks_body(it)]
    return rows[-1] if rows else None


def _is_sealed(state: State | None, leaf: bytes, recall: Recall) -> bool:
    """A sealed entry is opaque in the common picture: its state has no fields of a kind's own."""
    return type(state) is State and recall(leaf).entry.is_sealed


def _answered(state: State, leaf: bytes, party: str) -> AnswerRow | None:
    rows = (it for it in state.answers if it.re == leaf and it.party == party)
    return next(rows, None)


def _withdrawn(state: State, leaf: bytes) -> WithdrawalRow | None:
    return next((it for it in state.withdrawals if it.re == leaf), None)


def _proof(leaf: bytes | None, recall: Recall) -> Proof | None:
    if leaf is None:
        return None
    told = recall(leaf)
    return Proof(entry=leaf, node=told.node, level=told.level, time_ms=told.entry.time_ms)
