"""Acts under a text as an officer sees them: reports and answers, calls of the mechanism, notices.

Carries out R-240 and R-243 to R-246 on the way to people: one fact a row, in the order in which it
came to this node, by this node's clock. No row says whose account is right, and none permits
anything. Lines and units drawn back are sealed: they are folded for their author and addressees.
"""

from collections.abc import Iterator
from typing import TypeVar

from comity.errors import OurError
from comity.families.incident.findings_fold import FINDING, FindingMatter
from comity.families.line.doing import WordRow
from comity.families.line.machines import LineMatter, LineStatus
from comity.families.talks import acts_views, views
from comity.families.talks.acts import ContactLine, DisengageStep
from comity.families.talks.acts_fold import (
    CONTACT_LINE,
    OBLIGATION,
    STEP,
    LineOnGround,
    ObligationMatter,
    StepMatter,
    StepRow,
)
from comity.families.talks.agreed import text_of
from comity.families.talks.agreements import AgreementMatter, AgreementStatus
from comity.families.talks.mechanism_fold import (
    FORCE_NOTICE,
    MECHANISM,
    ForceMatter,
    ForceStatus,
    MechanismMatter,
    MechanismStatus,
)
from comity.families.talks.reports_fold import REPORT, ReportMatter
from comity.families.talks.texts import text_hash
from comity.node import looking, pictures
from comity.node.keeper import Keeper
from comity.node.showing import Json, moment
from comity.node.timers import Timers
from comity.picture.knowledge import knowledge
from comity.picture.matter import MatterKey, State
from comity.picture.picture import Picture
from comity.record.told import Told
from comity.values import codes
from comity.values.codes import Precedence, Vanswer
from comity.values.message import Message
from comity.wording import moments
from comity.wording.tokens import short_hash
from comity.wording.words import Words

S = TypeVar("S", bound=State)
_SEALED = (ContactLine.SPEC.wire, DisengageStep.SPEC.wire)


class Acts:
    """Acts under the texts of one line, seen at a moment, in one language."""

    def __init__(self, keeper: Keeper, timers: Timers, now_ms: int, words: Words) -> None:
        self._keeper = keeper
        self._timers = timers
        self._now_ms = now_ms
        self._words = words

    @property
    def _picture(self) -> Picture:
        return self._keeper.picture

    def shown(self, leaf: bytes) -> Json | None:
        """The act, report, call or notice that an entry speaks of; none: it speaks of none."""
        if leaf in self._keeper.record.lanes and self._keeper.recall(leaf).entry.is_sealed:
            return self._sealed(self._keeper.recall(leaf))
        for key in self._picture.by_leaf(leaf):
            match self._picture.matter(key):
                case ObligationMatter() as state:
                    return self._obligation(key, state)
                case ReportMatter() as state:
                    return self._report(key, state)
                case MechanismMatter() as state:
                    return self._call(key, state)
                case ForceMatter() as state:
                    return self._notice(key, state)
                case _:
                    pass
        return None

    # --- an act that a text asks for

    def _obligation(self, key: MatterKey, state: ObligationMatter) -> Json:
        word = acts_views.obligation(state, looking.now_of(self._keeper, self._now_ms))
        return self._file(OBLIGATION, key, state, word, self._stated(state.words))

    # --- a report

    def _report(self, key: MatterKey, state: ReportMatter) -> Json:
        rows = [
            self._row("answer", it.party, it.entry, word=self._code("VANSWER", Vanswer(it.answer)))
            for it in state.words
        ]
        others = acts_views.beside(key, state, self._matters(REPORT, ReportMatter))
        rows += [self._row("beside", it.party, other.id) for other, it in others]
        calls = acts_views.calls_about(key.id, self._matters(MECHANISM, MechanismMatter))
        rows += [
            self._row("called", it.party, call.id, word=self._said(MECHANISM, self._at(call, it)))
            for call, it in calls
        ]
        rows += [
            self._row("finding", it.party, found.id)
            for found, it in self._matters(FINDING, FindingMatter)
            if key.id in it.about
        ]
        return self._file(REPORT, key, state, None, rows)

    # --- a call of the mechanism, and a notice after it

    def _call(self, key: MatterKey, state: MechanismMatter) -> Json:
        word = self._at(key, state)
        folded = MechanismStatus(state.status).name
        rows = [*self._text(state.agreement), *self._order(key, state)]
        return self._file(MECHANISM, key, state, None if word == folded else word, rows)

    def _notice(self, key: MatterKey, state: ForceMatter) -> Json:
        """What it names is shown as it stood when the notice came: what came later was later."""
        rows, word = self._text(state.agreement), None
        found = self._named(state)
        if found is not None:
            word = self._at(*found, notice=key.id)
            rows += self._order(*found, notice=key.id)
        rows.append(self._row("notice", state.party, key.id))
        if state.status != ForceStatus.CITES:
            word = None
        return self._file(FORCE_NOTICE, key, state, word, rows)

    def _named(self, state: ForceMatter) -> tuple[MatterKey, MechanismMatter] | None:
        for key in () if state.invoked is None else self._picture.by_leaf(state.invoked):
            called = self._picture.matter(key)
            if isinstance(called, MechanismMatter):
                return key, called
        return None

    def _at(self, key: MatterKey, state: MechanismMatter, notice: bytes | None = None) -> str:
        sla = self._timers.sla(key.id, Precedence(state.precedence))
        since_ms = self._keeper.arrived_ms(key.id) or 0
        line = self._picture.line()
        return acts_views.mechanism_at(
            state,
            [self._called(key, state, it, notice) for it in state.asked],
            self._now_ms if notice is None else min(self._now_ms, self._came_ms(notice)),
            reach_ms=since_ms + (sla.held_s + sla.opened_s) * 1000,
            is_open=isinstance(line, LineMatter) and line.status == LineStatus.OPEN,
        )

    def _called(
        self, key: MatterKey, state: MechanismMatter, party: str, notice: bytes | None
    ) -> acts_views.Called:
        keeper = self._keeper
        known = knowledge(key.id, party, state, keeper.record.held_by, keeper.recall)
        opened = () if known.seen is None else (known.seen.entry,)
        seen, answered = (
            min((self._came_ms(it) for it in leaves if self._came_by(it, notice)), default=None)
            for leaves in (opened, self._answers(key, state, party))
        )
        return acts_views.Called(party, seen, answered)

    def _came_by(self, leaf: bytes, notice: bytes | None) -> bool:
        """Whether an entry came no later than a notice, and was not said knowing it."""
        if notice is None:
            return True
        is_after = self._keeper.is_in_past(leaf, notice)
        return not is_after and self._came_ms(leaf) <= self._came_ms(notice)

    def _answers(self, key: MatterKey, state: MechanismMatter, party: str) -> Iterator[bytes]:
        """Its answers to the call, and those to a report of it that were said knowing the call."""
        yield from (it.entry for it in state.answers if (it.re, it.party) == (key.id, party))
        for report in state.reports:
            for named in self._picture.by_leaf(report):
                told = self._picture.matter(named)
                for it in told.words if isinstance(told, ReportMatter) else ():
                    is_word = it.party == party and it.answer != Vanswer.INVESTIGATING
                    if is_word and self._keeper.is_in_past(it.entry, key.id):
                        yield it.entry

    def _order(
        self, key: MatterKey, state: MechanismMatter, notice: bytes | None = None
    ) -> list[Json]:
        """What came to this node about a call, in that order; at one moment, as it was said."""
        found = [("reported", it) for it in state.reports]
        found.append(("call", key.id))
        found += [
            ("opened", it.entry)
            for it in state.receipts
            if it.re == key.id and it.level == codes.Receipt.OPENED
        ]
        found += [
            ("answered", it) for party in state.asked for it in self._answers(key, state, party)
        ]
        known = [it for it in dict.fromkeys(found) if it[1] in self._keeper.record.lanes]
        return [
            self._row(what, self._keeper.recall(leaf).party, leaf)
            for what, leaf in sorted(known, key=lambda it: self._came_ms(it[1]))
            if self._came_by(leaf, notice)
        ]

    def _text(self, named: bytes) -> list[Json]:
        """Where the text stands that an entry is, or signs; its state is of the common picture."""
        draft = text_of(named, self._message)
        if draft is None:
            return []
        for key in self._picture.by_leaf(named):
            state = self._picture.matter(key)
            row = state.text(text_hash(draft)) if isinstance(state, AgreementMatter) else None
            if row is not None and isinstance(state, AgreementMatter):
                now = looking.now_of(self._keeper, self._now_ms)
                word = views.text_now(state, row, now) or AgreementStatus(row.status).name
                says = self._said("agreement", word)
                return [self._row("text", row.party, row.entry, word=says)]
        return []

    def _message(self, leaf: bytes) -> Message | None:
        return self._picture.said(leaf).message if leaf in self._keeper.record.lanes else None

    # --- what is sealed

    def _sealed(self, told: Told) -> Json | None:
        """A line or a step, from bodies that all it is sealed to have opened (R-132)."""
        if told.entry.type not in _SEALED:
            return None
        audience = sorted({told.party, *told.entry.addressees})
        try:
            whole = self._keeper.record.whole()
            picture = pictures.private_picture(self._keeper, audience, whole)
        except OurError:  # not of them, or a body that counts is not here yet
            return None
        for key in picture.by_leaf(told.entry.leaf):
            match picture.matter(key):
                case LineOnGround() as state:
                    return self._file(CONTACT_LINE, key, state, None, self._positions(state))
                case StepMatter() as state:
                    word = acts_views.step(state, looking.now_of(self._keeper, self._now_ms))
                    return self._file(STEP, key, state, word, self._stated(state.words))
                case _:
                    pass
        return None

    def _positions(self, state: LineOnGround) -> list[Json]:
        return [
            self._row(
                "word", it.party, it.entry, word=self._code("POSITION", codes.Position(it.position))
            )
            for row in state.proposals
            for it in row.positions
        ]

    def _stated(self, words: tuple[WordRow | StepRow, ...]) -> list[Json]:
        return [
            self._row("word", it.party, it.entry, word=self._code("OBLIG", codes.Oblig(it.status)))
            for it in words
        ]

    # --- words

    def _matters(self, kind: str, of: type[S]) -> Iterator[tuple[MatterKey, S]]:
        return ((key, it) for key, it in self._picture.matters(kind) if isinstance(it, of))

    def _came_ms(self, leaf: bytes) -> int:
        return self._keeper.arrived_ms(leaf) or 0

    def _code(self, name: str, code: codes.Code) -> str:
        return self._words.say(f"code-{name}-{code.name}")

    def _said(self, kind: str, word: str) -> str:
        return self._words.say(f"state-{kind.upper()}-{word}")

    def _row(self, what: str, party: str, entry: bytes, word: str = "") -> Json:
        at_ms = self._keeper.arrived_ms(entry)
        when = self._words.say("not-given")
        if at_ms is not None:
            when = moments.moment(at_ms, self._words)
        says = self._words.say(
            f"act-{what}", party=party, entry=short_hash(entry), when=when, word=word
        )
        at = None if at_ms is None else moment(at_ms)
        return {"what": what, "party": party, "entry": entry.hex(), "at": at, "says": says}

    def _file(
        self, kind: str, key: MatterKey, state: State, now: str | None, rows: list[Json]
    ) -> Json:
        folded = self._keeper.shelf.kinds[kind].statuses[kind](state.status).name
        is_call = kind == FORCE_NOTICE and now is not None  # then it stands as that call stood
        says = self._said(MECHANISM if is_call else kind, now or folded)
        is_order = kind in (MECHANISM, FORCE_NOTICE)
        return {
            "kind": kind,
            "entry": key.id.hex(),
            "state": folded,
            "now": now,
            "says": says,
            "rows": rows,
            "note": self._words.say("permits-nothing") if is_order else None,
        }
