"""A regime, or the numbers of a day, as an officer sees them: each number beside its limit.

Carries out R-200 to R-202 on the way to people: both numbers of an objection stand, each with its
verdict; of a proposal that lapsed it is said who held it, who opened it, and who answered. Computes
nothing that families/arms does not.
"""

from collections.abc import Iterator
from typing import Final

from comity.families.arms.declared import DECLARATION, DeclarationMatter, NumbersRow
from comity.families.arms.forces_fold import ITEM, ItemMatter
from comity.families.arms.limits import Check, Frame, Objection, Verdict, check, compare
from comity.families.arms.messages import Regime, day
from comity.families.arms.regimes import RegimeMatter, RegimeStatus, StepRow
from comity.families.arms.views import due, ends_of, is_over, look, observing, step_now
from comity.node.keeper import Keeper
from comity.node.looking import now_of
from comity.node.showing import Json, moment
from comity.picture.knowledge import knowledge
from comity.picture.matter import MatterKey
from comity.values.codes import Decl, Ncat, Position, Regstep
from comity.values.moment import DAY_MS, dtg
from comity.wording import numbers
from comity.wording.words import Words

_SETS: Final = ("suspended", "left", "joined", "declined")


class Arms:
    """Limits and numbers of one line, as they look at a moment."""

    def __init__(self, keeper: Keeper, now_ms: int, words: Words) -> None:
        self._keeper = keeper
        self._now = now_of(keeper, now_ms)
        self._words = words

    def shown(self, leaf: bytes) -> Json | None:
        """The regime, or the numbers of a day, that an entry speaks of; none: of neither."""
        for key in self._keeper.picture.by_leaf(leaf):
            match self._keeper.picture.matter(key):
                case RegimeMatter() as regime:
                    return self._regime(key, regime)
                case DeclarationMatter() as declaration:
                    return self._declaration(declaration)
                case _:
                    pass
        return None

    def above(self, state: DeclarationMatter, leaf: bytes) -> list[Json]:
        """The numbers of one entry of a declaration that are above a limit."""
        rows = self._numbers(state, *self._under(state.regime))
        found = (it for row in rows if row["entry"] == leaf.hex() for it in row["checks"])
        return [it for it in found if it["verdict"] == Verdict.ABOVE.name]

    # --- a regime

    def _regime(self, key: MatterKey, state: RegimeMatter) -> Json | None:
        message = self._keeper.picture.said(key.id).message
        if not isinstance(message, Regime):
            return None
        word = look(key.kind, state, self._now) or RegimeStatus(state.status).name
        ends_ms = ends_of(state)
        declared = [it for it in self._declared() if it.regime == key.id]
        stated = {(it.party, it.as_of) for it in declared if it.standing}
        rows = [it for state_ in declared for it in self._numbers(state_, message, state)]
        rows += [
            self._row(it.as_of, it.party, it.word)
            for it in due(state, message, stated, self._now.ms)
        ]
        rows.sort(key=lambda it: (it["as_of"], it["party"]))
        return {
            "kind": key.kind,
            "regime": key.id.hex(),
            "state": word,
            "says": self._words.say(f"state-REGIME-{word}"),
            "parties": list(state.bound),
            "starts": moment(state.start_ms),
            "ends": None if ends_ms is None else moment(ends_ms),
            "told": self._told(state),
            "numbers": rows,
            "changes": list(self._changes(key.id, declared)),
            "steps": [self._step(state, it) for it in state.steps if it.is_last],
        }

    def _told(self, state: RegimeMatter) -> list[str]:
        ends_ms = ends_of(state)
        says = self._words.say
        told = [
            says("arms-ends-never") if ends_ms is None else says("arms-ends", when=dtg(ends_ms))
        ]
        sets = (state.suspended_by, state.left_by, state.joined, state.declined_by)
        told += [
            says(f"arms-set-{name}", parties=self._joined(parties))
            for name, parties in zip(_SETS, sets, strict=True)
            if parties
        ]
        if is_over(state, self._now.ms):
            seen = observing(state, self._now.ms)
            name = "arms-set-observing" if seen else "arms-set-not-observing"
            told.append(says(name, parties=self._joined(seen)) if seen else says(name))
        return told

    def _joined(self, parties: tuple[str, ...]) -> str:
        return self._words.say("separator-comma").join(parties)

    def _step(self, state: RegimeMatter, row: StepRow) -> Json:
        seen = step_now(state, row, self._now)
        until = "NONE" if row.until_ms is None else dtg(row.until_ms)
        said = {
            "party": row.party,
            "step": self._words.say(f"code-REGSTEP-{Regstep(row.step).name}"),
            "from": dtg(row.effective_ms),
            "until": until,
        }
        if seen is None:
            says = self._words.say("arms-step-line", **said)
        else:
            word = self._words.say(f"state-PROPOSAL-{seen.name}")
            says = self._words.say("arms-step-proposal", state=word, **said)
        return {
            "entry": row.entry.hex(),
            "party": row.party,
            "step": Regstep(row.step).name,
            "effective": moment(row.effective_ms),
            "until": None if row.until_ms is None else moment(row.until_ms),
            "invitee": row.invitee or None,
            "state": None if seen is None else seen.name,
            "says": says,
            "asked": [] if seen is None else list(self._asked(state, row)),
        }

    def _asked(self, state: RegimeMatter, row: StepRow) -> Iterator[Json]:
        """Of a proposal: who held it by when, who opened it when, and what each answered."""
        found = state.proposed(row)
        keeper = self._keeper
        for party in () if found is None else found.parties:
            if party == row.party or found is None:
                continue
            known = knowledge(row.entry, party, state, keeper.record.held_by, keeper.recall)
            held = None if known.held is None else known.held.time_ms
            opened = None
            if known.opened is not None:
                at_ms = known.opened.at_ms
                entry = keeper.recall(known.opened.entry).entry
                opened = entry.time_ms if at_ms is None else at_ms
            words = [Position(it.position).name for it in found.positions if it.party == party]
            yield {
                "party": party,
                "held": None if held is None else moment(held),
                "opened": None if opened is None else moment(opened),
                "positions": words,
                "says": self._asked_says(party, held, opened, words),
            }

    def _asked_says(
        self, party: str, held: int | None, opened: int | None, words: list[str]
    ) -> str:
        says = self._words.say
        if words:
            said = says("separator-comma").join(says(f"code-POSITION-{it}") for it in words)
            return says("arms-asked-answered", party=party, position=said)
        if held is None:
            return says("arms-asked-not-held", party=party)
        if opened is None:
            return says("arms-asked-held", party=party, held=dtg(held))
        return says("arms-asked-opened", party=party, held=dtg(held), opened=dtg(opened))

    # --- numbers

    def _declared(self) -> Iterator[DeclarationMatter]:
        for _key, state in self._keeper.picture.matters(DECLARATION):
            if isinstance(state, DeclarationMatter):
                yield state

    def _declaration(self, state: DeclarationMatter) -> Json:
        message, regime = self._under(state.regime)
        rows = list(self._numbers(state, message, regime))
        return {
            "kind": DECLARATION,
            "regime": state.regime.hex(),
            "party": state.party,
            "as_of": state.as_of,
            "numbers": rows,
        }

    def _under(self, leaf: bytes) -> tuple[Regime | None, RegimeMatter | None]:
        """The regime that a declaration names, if it is one and held here."""
        picture = self._keeper.picture
        if leaf not in self._keeper.record.lanes:
            return None, None
        message = picture.said(leaf).message
        for key in picture.by_leaf(leaf):
            state = picture.matter(key)
            if isinstance(state, RegimeMatter) and isinstance(message, Regime) and key.id == leaf:
                return message, state
        return None, None

    def _numbers(
        self, state: DeclarationMatter, message: Regime | None, regime: RegimeMatter | None
    ) -> Iterator[Json]:
        """Each declaration of a day that stands, number by number, with every other count."""
        limits = () if message is None else message.limits
        bound, ends_ms = ((), None) if regime is None else (regime.bound, ends_of(regime))
        frame = Frame(limits, bound, state.party, state.as_of, ends_ms)
        for row in state.standing:
            shown = self._row(state.as_of, state.party, Decl(row.status).name, row.entry)
            values = {Ncat(category): value for category, value in row.values}
            shown["checks"] = [self._check(it) for it in check(frame, values)]
            shown["objections"] = list(self._objections(state, row, frame))
            yield shown

    def _objections(
        self, state: DeclarationMatter, row: NumbersRow, frame: Frame
    ) -> Iterator[Json]:
        for it in state.objections:
            if it.re != row.entry or not it.is_last:
                continue
            category = Ncat(it.category)
            found = compare(frame, category, row.value(it.category), it.claimed)
            yield {
                "entry": it.entry.hex(),
                "party": it.party,
                "says": self._words.say("arms-counted-by", party=it.party),
                "named": it.declared,
                "declared": self._check(found.declared),
                "claimed": self._check(found.claimed),
                "difference": found.difference,
                "told": self._beside(found),
            }

    def _beside(self, found: Objection) -> str:
        """The verdict on another count, and by how much it differs from what is declared."""
        verdict = self._words.say(f"limit-{found.claimed.verdict.name}")
        if found.difference is None:
            return verdict
        difference = _signed(found.difference, self._words)
        return self._words.say("arms-difference", verdict=verdict, difference=difference)

    def _row(self, as_of: str, party: str, word: str, entry: bytes | None = None) -> Json:
        return {
            "as_of": as_of,
            "party": party,
            "status": word,
            "says": self._words.say(f"state-DECLARATION-{word}"),
            "entry": None if entry is None else entry.hex(),
            "checks": [],
            "objections": [],
        }

    def _check(self, it: Check) -> Json:
        return {
            "category": it.category.name,
            "label": self._words.say(f"code-NCAT-{it.category.name}"),
            "value": it.value,
            "limit": None if it.limit is None else it.limit.max,
            "from": None if it.limit is None else it.limit.from_,
            "verdict": it.verdict.name,
            "says": self._words.say(f"limit-{it.verdict.name}"),
        }

    def _changes(self, regime: bytes, declared: list[DeclarationMatter]) -> Iterator[Json]:
        """What each party told of single items since the last day that it declared."""
        last = {
            party: max(it.as_of for it in declared if it.party == party)
            for party in sorted({it.party for it in declared})
        }
        sums: dict[str, dict[int, int]] = {}
        for _key, state in self._keeper.picture.matters(ITEM):
            if not isinstance(state, ItemMatter) or state.regime != regime or state.status:
                continue
            since = last.get(state.party)
            if since is not None and state.at_ms >= (day(since) + 1) * DAY_MS:
                of_party = sums.setdefault(state.party, {})
                for category, value in state.delta:
                    of_party[category] = of_party.get(category, 0) + value
        for party, of_party in sorted(sums.items()):
            values = {Ncat(it).name: value for it, value in sorted(of_party.items())}
            said = self._words.say("separator-comma").join(
                f"{self._words.say(f'code-NCAT-{name}')} {_signed(value, self._words)}"
                for name, value in values.items()
            )
            says = self._words.say("arms-since", as_of=last[party], party=party, values=said)
            yield {"party": party, "since": last[party], "values": values, "says": says}


def _signed(value: int, words: Words) -> str:
    """A difference with its sign; of no difference none."""
    said = numbers.number(value, words)
    return f"+{said}" if value > 0 else said
