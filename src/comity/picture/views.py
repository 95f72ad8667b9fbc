"""Views: what a picture looks like now. The only place of this room where a moment is given.

Carries out R-67, R-77, R-90 to R-93, R-130, R-141, R-142 and R-170. Silence, a watch unproven, a
suspension and lateness are four things and never look the same. Nothing here is folded, stored or
sent; moments are the reader's own clock, never a claim of the other party.
"""

from collections.abc import Callable, Sequence
from enum import Enum
from typing import Final, NamedTuple, TypeAlias, assert_never

from comity.picture.family import Duty, Owed
from comity.picture.knowledge import Knowledge
from comity.picture.matter import Outcome, ProposalRow, State
from comity.values.codes import Position, Precedence, ReceiptProblem

Arrived: TypeAlias = Callable[[bytes], int | None]  # when this node took an entry, own clock
# party, leaves -> leaf of its first entry that holds them all
HeldAll: TypeAlias = Callable[[str, Sequence[bytes]], bytes | None]


class Sla(NamedTuple):
    """Seconds a party may take: to hold what was sent, to open what it holds, to answer."""

    held_s: int
    opened_s: int
    answered_s: int


USUAL_SLA: Final = {  # where a charter says nothing
    Precedence.ROUTINE: Sla(7_200, 86_400, 172_800),
    Precedence.PRIORITY: Sla(1_800, 7_200, 86_400),
    Precedence.IMMEDIATE: Sla(300, 1_800, 7_200),
    Precedence.FLASH: Sla(60, 60, 300),
}


class Delivery(Enum):
    """How far an entry has come with one addressee."""

    QUEUED = "QUEUED"
    NOT_DELIVERED = "NOT_DELIVERED"
    HELD = "HELD"
    ENVELOPE_HELD = "ENVELOPE_HELD"  # sealed: nothing says that the body came
    BODY_MISSING = "BODY_MISSING"
    BODY_UNREADABLE = "BODY_UNREADABLE"
    DISPLAYED = "DISPLAYED"
    OPENED = "OPENED"
    READ_BACK = "READ_BACK"
    PASSED_ON = "PASSED_ON"
    ANSWERED = "ANSWERED"
    HELD_NOT_OPENED = "HELD_NOT_OPENED"
    OPENED_NOT_ANSWERED = "OPENED_NOT_ANSWERED"
    WITHDRAWN = "WITHDRAWN"
    ALERT_WITHDRAWN = "ALERT_WITHDRAWN"


class Times(NamedTuple):
    """When things reached this node, own clock; none: not yet."""

    sent_ms: int | None = None  # it first went out on a route
    held_ms: int | None = None  # the proof that their node holds it came
    opened_ms: int | None = None  # the word of their officer came


def times(known: Knowledge, sent_ms: int | None, arrived: Arrived) -> Times:
    """Look up when each proof of an entry's way arrived here."""
    held = known.held.entry if known.held is not None and not known.is_sealed else None
    if held is None and known.received is not None:
        held = known.received.entry
    seen = known.seen
    return Times(
        sent_ms,
        None if held is None else arrived(held),
        None if seen is None else arrived(seen.entry),
    )


def delivery(
    known: Knowledge, at: Times, sla: Sla, now_ms: int, *, answer_due_ms: int | None = None
) -> Delivery:
    """How far an entry has come (R-92); each step is its own signed fact.

    `answer_due_ms`: when an answer is late; none: no answer is owed. What was withdrawn or
    answered is never late.
    """
    if known.withdrawn is not None:
        return Delivery.ALERT_WITHDRAWN if known.withdrawn.is_alert else Delivery.WITHDRAWN
    if known.answered is not None:
        return Delivery.ANSWERED
    if known.seen is not None:
        is_late = answer_due_ms is not None and now_ms > answer_due_ms
        return Delivery.OPENED_NOT_ANSWERED if is_late else _highest(known)
    return _unseen(known, at, sla, now_ms)


def _unseen(known: Knowledge, at: Times, sla: Sla, now_ms: int) -> Delivery:
    """How far an entry has come that no officer says to have opened."""
    if known.body_held:
        if at.held_ms is not None and now_ms > at.held_ms + sla.opened_s * 1000:
            return Delivery.HELD_NOT_OPENED
        return Delivery.HELD if known.displayed is None else Delivery.DISPLAYED
    if known.problem is not None:
        is_missing = known.problem.problem == ReceiptProblem.MISSING
        return Delivery.BODY_MISSING if is_missing else Delivery.BODY_UNREADABLE
    if at.sent_ms is not None and now_ms > at.sent_ms + sla.held_s * 1000:
        return Delivery.NOT_DELIVERED
    return Delivery.QUEUED if known.held is None else Delivery.ENVELOPE_HELD


def _highest(known: Knowledge) -> Delivery:
    if known.passed_on is not None:
        return Delivery.PASSED_ON
    return Delivery.OPENED if known.read_back is None else Delivery.READ_BACK


def due_ms(duty: Duty, at: Times, sla: Sla) -> int | None:
    """When a duty is late; none while its timer does not run (R-93).

    To open counts from HELD, to answer from OPENED: what was not delivered is never overdue.
    """
    match duty.what:
        case Owed.OPEN:
            return None if at.held_ms is None else at.held_ms + sla.opened_s * 1000
        case Owed.ANSWER:
            return None if at.opened_ms is None else at.opened_ms + answer_ms(duty, sla)
        case Owed.UPDATE:
            return duty.due_ms
        case Owed.UNREAD:
            return _half_ms(at.held_ms, duty.due_ms)
        case never:
            assert_never(never)


def _half_ms(held_ms: int | None, start_ms: int | None) -> int | None:
    """R-170: half of the lead that remained when it was held; none: none remained."""
    if held_ms is None or start_ms is None or start_ms <= held_ms:
        return None
    return held_ms + (start_ms - held_ms) // 2


def answer_ms(duty: Duty, sla: Sla) -> int:
    """How long an answer may take from OPENED: by a term of its own, or by the charter's."""
    return sla.answered_s * 1000 if duty.within_ms is None else duty.within_ms


def late_ms(duty: Duty, at: Times, sla: Sla, now_ms: int) -> int:
    """By how much a duty is overdue; 0: it is not."""
    due = due_ms(duty, at, sla)
    return 0 if due is None else max(0, now_ms - due)


# --- the line


class LineLook(Enum):
    """The one word shown for a line; its two lamps stand beside it."""

    PROPOSED = "PROPOSED"
    OPEN = "OPEN"
    WATCH_UNPROVEN = "WATCH_UNPROVEN"
    DEGRADED = "DEGRADED"
    SILENT = "SILENT"
    SUSPENDED = "SUSPENDED"
    CLOSED = "CLOSED"


class Heard(NamedTuple):
    """Signs of life of one party, by this node's own clock; none: never.

    `path_ms`: last signed beat or answer to a test. `watch_ms`: last answer by an officer to a
    challenge of ours. `silent_since_ms`: set when a silence was noticed and kept until a fresh
    challenge is answered, so that old entries by hand or relay end no silence.
    """

    path_ms: int | None = None
    watch_ms: int | None = None
    silent_since_ms: int | None = None


class Rhythm(NamedTuple):
    """The charter's test_interval and test_grace, in seconds."""

    interval_s: int = 3_600
    grace_s: int = 900


class LineNow(NamedTuple):
    """A line as it looks now: a word, and two lamps that prove two different things (R-90)."""

    look: LineLook
    is_path_proven: bool
    is_watch_proven: bool


def line_now(declared: LineLook, heard: Heard, rhythm: Rhythm, now_ms: int) -> LineNow:
    """Tell apart what was declared and what is only not heard (R-91).

    `declared` is the word of the folded status. What a party declared stands over what is not
    heard; the lamps show the silence all the same.
    """
    path = heard.silent_since_ms is None and _is_fresh(
        heard.path_ms, rhythm.interval_s + rhythm.grace_s, now_ms
    )
    watch = path and _is_fresh(heard.watch_ms, rhythm.interval_s, now_ms)
    look = declared
    if declared in (LineLook.OPEN, LineLook.DEGRADED):
        if not path:
            look = LineLook.SILENT
        elif not watch:
            look = LineLook.WATCH_UNPROVEN
    return LineNow(look, path, watch)


def _is_fresh(heard_ms: int | None, within_s: int, now_ms: int) -> bool:
    return heard_ms is not None and now_ms - heard_ms <= within_s * 1000


# --- agreements


class ProposalLook(Enum):
    """The one word for terms that were proposed: the machine PROPOSAL, as it looks now."""

    OPEN = "OPEN"
    ACCEPTED = "ACCEPTED"
    IN_FORCE = "IN_FORCE"
    REFUSED = "REFUSED"
    COUNTERED = "COUNTERED"
    CROSSED = "CROSSED"
    CONTESTED = "CONTESTED"
    DIVERGENT = "DIVERGENT"
    LAPSED = "LAPSED"
    ENDED = "ENDED"


def proposal_now(
    row: ProposalRow, state: State, held_all: HeldAll, now_ms: int, starts_ms: int = 0
) -> ProposalLook:
    """Say how proposed terms look now: what was folded, and what only a clock can tell."""
    if is_in_force(row, held_all, now_ms, starts_ms):
        return ProposalLook.IN_FORCE
    if row.outcome is Outcome.OPEN and has_lapsed(row, now_ms):
        return ProposalLook.LAPSED
    if any(row in rows for rows in divergent(state)):
        return ProposalLook.DIVERGENT
    return ProposalLook[row.outcome.name]


def is_in_force(row: ProposalRow, held_all: HeldAll, now_ms: int, starts_ms: int = 0) -> bool:
    """R-77: accepted by all, each party has an entry that holds every ACCEPT, and it has begun.

    Needs the whole record (a bare note of refs is such an entry), hence a view and no state.
    """
    return now_ms >= starts_ms and len(in_force_since(row, held_all)) == len(row.parties)


def in_force_since(row: ProposalRow, held_all: HeldAll) -> dict[str, bytes]:
    """Return of each party its first entry that holds every ACCEPT; nothing if not accepted.

    Where all are accepted, no withdrawal is newer than its party's ACCEPT.
    """
    if row.outcome is not Outcome.ACCEPTED:
        return {}
    accepts = [it.entry for it in row.positions if it.position == Position.ACCEPT]
    found = {party: held_all(party, accepts) for party in row.parties}
    return {party: leaf for party, leaf in found.items() if leaf is not None}


def has_lapsed(row: ProposalRow, now_ms: int) -> bool:
    """Whether the term of an ACCEPT has passed while others had not accepted. Nothing follows."""
    return row.outcome is not Outcome.ACCEPTED and any(
        it.position == Position.ACCEPT
        and it.valid_until_ms is not None
        and it.valid_until_ms < now_ms
        for it in row.positions
    )


def must_answer(row: ProposalRow) -> tuple[str, ...]:
    """Return the parties whose word is missing before these terms can be agreed.

    Who has not spoken, who owes an update, whose ACCEPT was overtaken: by a withdrawal that it
    missed, by an ending, by an ACCEPT after its term.
    """
    if row.outcome is Outcome.ACCEPTED:
        return ()
    accepted = {it.party for it in row.positions if it.position == Position.ACCEPT}
    if row.outcome in (Outcome.CROSSED, Outcome.CONTESTED, Outcome.ENDED):
        return row.parties
    overdue = {party for it in row.positions for party in it.late}
    return tuple(party for party in row.parties if party not in accepted or party in overdue)


def divergent(state: State) -> tuple[tuple[ProposalRow, ...], ...]:
    """Proposals of one matter that are open beside each other for one subject (R-142)."""
    live: dict[str, list[ProposalRow]] = {}
    for row in state.proposals:
        if row.outcome is Outcome.OPEN:
            live.setdefault(row.subject, []).append(row)
    return tuple(tuple(rows) for rows in live.values() if len(rows) > 1)
