"""How a pause adds up: announced, accepted or not, read in several ways, suspended, said to end.

Carries out R-63, R-77, R-260, R-261 and R-267 to R-269. A pause is known by its name and its
parties, so that two texts of it meet. A step is its author's own word and moves nobody else's; a
claim of release is kept as a claim. In force, expired and lapsed are views.
"""

from collections.abc import Iterable, Sequence
from enum import Enum, IntEnum
from hashlib import sha256
from typing import Final

import msgspec
from msgspec import field
from msgspec.structs import replace

from comity.families.line.agreement import proposal, propose, terms_of
from comity.families.line.answers import come_to, hear, mended, opened, unsaid
from comity.families.pause.messages import Interpretation, Moratorium, MoratoriumStep
from comity.families.pause.readings import Reading, differing, of_claim, of_terms
from comity.picture import flags
from comity.picture.family import Turn, free_moves
from comity.picture.matter import Outcome, ProposalRow, State, has_room
from comity.record import canonical
from comity.record.agreement import Rule, in_force
from comity.values.codes import Morstep
from comity.values.message import Message

MORATORIUM: Final = "moratorium"
SOURCE: Final = "figures.source/1"  # types of other families, known here by name alone
REPORT: Final = "talks.report/1"
_NAMED: Final = b"comity/pause/1"


class MoratoriumStatus(IntEnum):
    """How far the parties have come with a pause, by their words alone."""

    ANNOUNCED = 0
    DIVERGENT = 1
    AGREED = 2
    NOT_ACCEPTED = 3
    SUSPENDED = 4
    RELEASE_CLAIMED = 5
    ENDED = 6
    WITHDRAWN = 7


class Said(Enum):
    """What all words on it come to."""

    ANNOUNCED = "stated by sources or by some, not accepted by every party of it"
    DIVERGENT = "two texts of it, or two readings that state a field otherwise"
    AGREED = "one terms hash accepted by every party of it, two or more"
    NOT_ACCEPTED = "not accepted by one of its parties"
    SUSPENDED = "accepted, and a party says that it suspends its part"
    RELEASE_CLAIMED = "accepted, and a party claims to be released; a claim, nothing follows"
    ENDED = "accepted, and a party says that it has ended, or takes its acceptance back"
    WITHDRAWN = "taken back by its authors before all had accepted"


MORATORIUM_MOVES: Final = free_moves({said: MoratoriumStatus[said.name] for said in Said})


class ReadingRow(
    msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False
):
    """How a pause is read: by its own terms, or by a claimant as its author reports it."""

    entry: bytes
    party: str
    claimant: tuple[str, str]  # party or "", and name; of terms their author
    reading: Reading
    terms: bytes = b""  # the terms hash; empty: a claimant's reading


class StepRow(msgspec.Struct, frozen=True, array_like=True, forbid_unknown_fields=True, gc=False):
    """One step that a party told of."""

    entry: bytes
    party: str
    step: int  # MORSTEP
    effective_ms: int
    until: int | str | None = None  # milliseconds, or NONE; none: not said
    grounds: tuple[bytes, ...] = ()
    terms: bytes = b""  # of an extension that it proposes
    stands: bool = True  # its party has not resumed since


class MoratoriumMatter(State, frozen=True, kw_only=True, gc=False):
    """A pause, and who says what about it. Each set is of parties, sorted."""

    name: str = field(name="20")
    parties: tuple[str, ...] = field(name="21")  # whose ACCEPT it needs
    readings: tuple[ReadingRow, ...] = field(name="22", default=())
    steps: tuple[StepRow, ...] = field(name="23", default=())
    standing: bytes = field(name="24", default=b"")  # the terms hash that all accepted
    differing: tuple[str, ...] = field(name="25", default=())  # fields that two readings state
    suspended_by: tuple[str, ...] = field(name="26", default=())
    release_claimed_by: tuple[str, ...] = field(name="27", default=())
    ended_by: tuple[str, ...] = field(name="28", default=())

    @property
    def texts(self) -> tuple[ReadingRow, ...]:
        """Return the texts of it that their authors have not taken back."""
        return tuple(it for it in self.readings if it.terms)

    def text(self) -> ReadingRow | None:
        """Return the text that all accepted."""
        return next((it for it in self.texts if it.terms == self.standing), None)

    def is_agreed(self, row: StepRow) -> bool:
        """Whether a proposed extension is accepted by every party of the pause."""
        found = proposal(self, row.terms or None)
        return found is not None and found.outcome is Outcome.ACCEPTED


def moratorium_key(name: str, parties: Iterable[str]) -> bytes:
    """Return the id of the matter of a pause: its name and its parties, in any order (R-260)."""
    return sha256(_NAMED + canonical.encode([name, sorted(parties)])).digest()


def fold_moratorium(state: MoratoriumMatter | None, turn: Turn) -> State:
    """Fold one entry into a pause."""
    if state is None:
        message = turn.says(Moratorium)
        state = MoratoriumMatter(
            status=MoratoriumStatus.ANNOUNCED,
            name=message.name,
            parties=tuple(sorted(message.parties)),
            **opened(turn),
        )
    match turn.message:
        case Moratorium() as text:
            after = _texted(state, text, turn)
        case Interpretation() as claim:
            after = _read(state, claim, turn)
        case MoratoriumStep() as step:
            after = _stepped(state, step, turn)
        case _:
            after = mended(hear(state, turn), state, turn, _restated, _without)
    after = _summed(after, turn)
    return come_to(after, MORATORIUM_MOVES, _said(after))


# --- what is said of it


def _texted(state: MoratoriumMatter, message: Moratorium, turn: Turn) -> MoratoriumMatter:
    """R-260: a text is a proposal to the parties it names, and a reading as well."""
    if not turn.said.counts:
        return state
    row = ReadingRow(
        turn.leaf,
        turn.party,
        (turn.party, ""),
        of_terms(message),
        terms_of(turn.told) or b"",
    )
    return propose(_reading(state, row), turn, state.parties)


def _read(state: MoratoriumMatter, message: Interpretation, turn: Turn) -> MoratoriumMatter:
    if not any(it.entry == message.re for it in state.texts):
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    state = _named(state, (message.source,), SOURCE, turn)
    if not turn.said.counts:
        return state
    return _reading(state, reading_row(message, turn.party, turn.leaf))


def reading_row(message: Interpretation, party: str, leaf: bytes) -> ReadingRow:
    """Return how a claimant reads a pause."""
    claimant = (message.claimant.party or "", message.claimant.name)
    return ReadingRow(leaf, party, claimant, of_claim(message))


def _reading(state: MoratoriumMatter, row: ReadingRow) -> MoratoriumMatter:
    if not has_room(state.readings, row.party):
        return replace(state, beyond=state.beyond + 1)
    return replace(state, readings=(*state.readings, row))


def _stepped(state: MoratoriumMatter, message: MoratoriumStep, turn: Turn) -> MoratoriumMatter:
    """R-267: only a party of the pause speaks of its part in it."""
    if turn.party not in state.parties:
        return state.flagged(turn.leaf, turn.party, flags.NOT_BY_ADDRESSEE)
    if not any(it.entry == message.re for it in state.texts):
        return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)
    state = _named(state, message.grounds or (), REPORT, turn)
    if not turn.said.counts:
        return state
    if not has_room(state.steps, turn.party):
        return replace(state, beyond=state.beyond + 1)
    is_proposal = message.step is Morstep.EXTEND_PROPOSE
    row = _row(message, turn.party, turn.leaf, (terms_of(turn.told) or b"") if is_proposal else b"")
    state = replace(state, steps=(*state.steps, row))
    return propose(state, turn, state.parties) if is_proposal else state


def _named(
    state: MoratoriumMatter, leaves: Iterable[bytes], wire: str, turn: Turn
) -> MoratoriumMatter:
    """Flag what names beside the pause what is of another type, or what it had not seen."""
    past = turn.past
    if all(past.is_in_past(turn.leaf, it) and past.told(it).entry.type == wire for it in leaves):
        return state
    return state.flagged(turn.leaf, turn.party, flags.OUT_OF_ORDER)


def _row(message: MoratoriumStep, party: str, leaf: bytes, terms: bytes) -> StepRow:
    return StepRow(
        leaf,
        party,
        int(message.step),
        message.effective_at,
        message.until,
        message.grounds or (),
        terms,
    )


# --- corrections and withdrawals


def _without(state: MoratoriumMatter, gone: bytes, _turn: Turn) -> MoratoriumMatter:
    return replace(
        state,
        readings=unsaid(state.readings, gone),
        steps=unsaid(state.steps, gone),
    )


def _restated(
    state: MoratoriumMatter, leaf: bytes, message: Message, _turn: Turn
) -> MoratoriumMatter:
    """Say readings and steps anew; a proposal is not: other terms are another one (R-77)."""
    match message:
        case Interpretation():
            readings = (
                reading_row(message, it.party, leaf) if it.entry == leaf else it
                for it in state.readings
            )
            return replace(state, readings=tuple(readings))
        case MoratoriumStep():
            steps = (
                _row(message, it.party, leaf, b"") if it.entry == leaf and not it.terms else it
                for it in state.steps
            )
            return replace(state, steps=tuple(steps))
        case _:
            return state


# --- what it comes to


def _summed(state: MoratoriumMatter, turn: Turn) -> MoratoriumMatter:
    steps = _marked(state.steps, turn)

    def by(step: Morstep) -> tuple[str, ...]:
        return tuple(sorted({it.party for it in steps if it.stands and it.step == step}))

    return replace(
        state,
        steps=steps,
        standing=_standing(state, turn),
        differing=differing([it.reading for it in state.readings]),
        suspended_by=by(Morstep.SUSPEND),
        release_claimed_by=by(Morstep.RELEASE_CLAIM),
        ended_by=by(Morstep.END_NOTE),
    )


def _marked(steps: Sequence[StepRow], turn: Turn) -> tuple[StepRow, ...]:
    """R-267: a step stands until its party, having seen it, says that it resumes."""
    sees = turn.past.is_in_past
    resumed = [it for it in steps if it.step == Morstep.RESUME]

    def stands(row: StepRow) -> bool:
        return not any(it.party == row.party and sees(it.entry, row.entry) for it in resumed)

    return tuple(
        it if it.terms or it.stands == stands(it) else replace(it, stands=stands(it))
        for it in steps
    )


def _proposed(state: MoratoriumMatter) -> list[ProposalRow]:
    """Return what was said about the texts of the pause, each once."""
    terms = sorted({it.terms for it in state.texts})
    return [row for it in terms if (row := proposal(state, it)) is not None]


def _standing(state: MoratoriumMatter, turn: Turn) -> bytes:
    """Return the text accepted by all, the later of two; none where two exclude each other."""
    agreed = [
        Rule(it.re, it.terms)
        for it in _proposed(state)
        if it.outcome is Outcome.ACCEPTED and len(it.parties) > 1
    ]
    latest, _ = in_force(agreed, turn.past.is_in_past)
    return b"" if latest is None else latest.terms


def _said(state: MoratoriumMatter) -> Said:
    rows = _proposed(state)
    outcomes = {it.outcome for it in rows}
    if state.standing:
        return _accepted(state)
    if any(it.subject == state.type and it.outcome is Outcome.ENDED for it in state.proposals):
        return Said.ENDED  # also where its author has taken the very text back
    if not rows:
        return Said.WITHDRAWN if state.withdrawals else Said.ANNOUNCED
    if outcomes == {Outcome.REFUSED}:
        return Said.NOT_ACCEPTED
    live = sum(it.outcome is not Outcome.REFUSED for it in rows)
    return Said.DIVERGENT if live > 1 or state.differing else Said.ANNOUNCED


def _accepted(state: MoratoriumMatter) -> Said:
    """R-267: what parties say of their own part in a pause that all accepted."""
    if state.ended_by:
        return Said.ENDED
    if state.suspended_by:
        return Said.SUSPENDED
    return Said.RELEASE_CLAIMED if state.release_claimed_by else Said.AGREED
