"""A launch, or a report of one, as an officer sees it: where it stands, and what belongs to it.

Carries out R-168, R-171 and R-172 on the way to people. Matches nothing by computation: what goes
with a notice is what somebody says to go with it.
"""

from collections.abc import Iterable, Iterator
from typing import TypeAlias, TypeVar

from comity.families.launch.course import LAUNCH, LaunchMatter
from comity.families.launch.observed import OBSERVED, ObservedMatter
from comity.families.launch.views import (
    REPORTED_WITHOUT_NOTICE,
    USUAL_VALIDITY_MS,
    VALIDITY_KEY,
    launch_now,
    notices_of_the_time,
    observed_now,
    reports_of,
)
from comity.families.line.fold import CLARIFY
from comity.families.line.machines import ClarifyStatus
from comity.families.line.messages import ClarifyRequest
from comity.node import assurance
from comity.node.keeper import Keeper
from comity.node.leads import agreed_in, counted
from comity.node.showing import Json, moment
from comity.node.timers import Timers
from comity.picture.family import Owed
from comity.picture.leads import Look
from comity.picture.matter import MatterKey, State
from comity.values import codes
from comity.values.moment import dtg
from comity.wording import numbers, tokens
from comity.wording.words import Words

K = TypeVar("K", bound=State)
Found: TypeAlias = Iterator[tuple[MatterKey, K]]
_EXPLAINED = (ClarifyStatus.PARTLY, ClarifyStatus.ANSWERED)


class Launches:
    """Launches of one line, seen by one party at a moment."""

    def __init__(self, keeper: Keeper, timers: Timers, own: str, now_ms: int, words: Words) -> None:
        self._keeper = keeper
        self._timers = timers
        self._own = own
        self._now_ms = now_ms
        self._words = words

    def shown(self, leaf: bytes) -> Json | None:
        """The launch that an entry speaks of; none: it speaks of no launch."""
        for key in self._keeper.picture.by_leaf(leaf):
            match self._keeper.picture.matter(key):
                case LaunchMatter() as launch:
                    return self._launch(key, launch)
                case ObservedMatter() as report:
                    return self._observed(key, report)
                case _:
                    pass
        return None

    # --- a notice

    def _launch(self, key: MatterKey, state: LaunchMatter) -> Json:
        validity_ms = agreed_in(self._keeper, key.id)(VALIDITY_KEY, USUAL_VALIDITY_MS)
        word = launch_now(
            state,
            self._now_ms,
            validity_ms,
            is_unread=self._is_unread(key),
            is_short=self._is_short(key, state),
        )
        rows = reports_of(key.id, self._matters(OBSERVED, ObservedMatter))
        return {
            "kind": LAUNCH,
            "notice": key.id.hex(),
            "state": word,
            "says": self._words.say(f"state-LAUNCH-{word}"),
            "windows": [
                {"start": moment(it.start_ms), "end": moment(it.end_ms)} for it in state.windows
            ],
            "count": state.count,
            "executed": state.executed,
            "told": self._told(state),
            "reports": [
                {
                    "party": it.party,
                    "entry": it.entry.hex(),
                    "by": list(it.by),
                    "withdrawn": it.is_withdrawn,
                    "says": self._words.say("launch-reported", party=it.party),
                }
                for it in rows
            ],
            "plan": self._plan(state),
        }

    def _told(self, state: LaunchMatter) -> str:
        executed, count = (numbers.number(it, self._words) for it in (state.executed, state.count))
        return self._words.say("launch-count", executed=executed, count=count)

    def _is_unread(self, key: MatterKey) -> bool:
        due = [
            self._timers.due_ms(key, it)
            for it in self._timers.duties(key)
            if it.what is Owed.UNREAD
        ]
        return any(it is not None and it < self._now_ms for it in due)

    def _is_short(self, key: MatterKey, state: LaunchMatter) -> bool:
        """Whether the last notice gave a receiver less than its lead, or can no more give it."""
        notice = self._keeper.shelf.kinds[key.kind].notices(key, state)[-1]
        parties = state.addressees or self._keeper.record.laws_now().parties
        leads = (
            counted(self._keeper, key, state, notice, party, self._own)[1]
            for party in parties
            if party != state.party
        )
        return any(it.look is Look.SHORT for it in leads)

    def _plan(self, state: LaunchMatter) -> Json | None:
        """R-172: the seal, where it stands, and who held it by when."""
        plan, keeper = state.sealed_plan, self._keeper
        if plan is None or plan not in keeper.record.lanes:
            return None
        seal = assurance.seal(keeper, plan, self._now_ms, self._words.language)
        if seal is None:
            return None
        held = [self._plan_held(plan, it) for it in keeper.record.laws_now().parties]
        words = self._words.say(
            "launch-plan",
            state=seal["says"],
            party=seal["party"],
            made=seal["made"],
            opened=seal["opened"],
            late=seal["past_term"],
        )
        rows = [it for it in held if it is not None and it["party"] != seal["party"]]
        return {**seal, "entry": plan.hex(), "held": rows, "says": words}

    def _plan_held(self, plan: bytes, party: str) -> Json | None:
        proof = self._keeper.record.held_by(party, plan)
        if proof is None:
            return None
        time_ms = self._keeper.recall(proof).entry.time_ms
        says = self._words.say("launch-plan-held", party=party, when=dtg(time_ms))
        return {"party": party, "entry": proof.hex(), "at": moment(time_ms), "says": says}

    # --- a report

    def _observed(self, key: MatterKey, state: ObservedMatter) -> Json:
        notices = notices_of_the_time(state, self._matters(LAUNCH, LaunchMatter))
        word = observed_now(state, notices, is_explained=self._is_explained(key.id))
        without = word == REPORTED_WITHOUT_NOTICE
        name = "launch-without-notice" if without else "launch-reported"
        return {
            "kind": OBSERVED,
            "report": key.id.hex(),
            "state": word,
            "says": self._words.say(f"state-OBSERVED-{word}"),
            "told": self._words.say(name, party=state.party),
            "matches": None if state.matches is None else state.matches.hex(),
            "words": [
                {
                    "party": it.party,
                    "entry": it.entry.hex(),
                    "answer": codes.LaunchAnswer(it.answer).name,
                    "says": self._words.say(
                        f"code-LAUNCH_ANSWER-{codes.LaunchAnswer(it.answer).name}"
                    ),
                    "matches": None if it.matches is None else it.matches.hex(),
                    "next": None if it.next_update_ms is None else moment(it.next_update_ms),
                }
                for it in state.words
            ],
            "notices": [self._notice(*it) for it in _others(state, notices)],
        }

    def _notice(self, party: str, entry: bytes) -> Json:
        says = self._words.say(
            "launch-notice-of-that-time", party=party, entry=tokens.short_hash(entry)
        )
        return {"party": party, "entry": entry.hex(), "says": says}

    def _is_explained(self, report: bytes) -> bool:
        for key, state in self._keeper.picture.matters(CLARIFY):
            message = self._keeper.picture.said(key.id).message
            about = message.about if isinstance(message, ClarifyRequest) else None
            if state.status in _EXPLAINED and report in (about or ()):
                return True
        return False

    def _matters(self, kind: str, of: type[K]) -> Found[K]:
        for key, state in self._keeper.picture.matters(kind):
            if isinstance(state, of):
                yield key, state


def _others(
    state: ObservedMatter, notices: Iterable[tuple[str, bytes]]
) -> Iterator[tuple[str, bytes]]:
    """Notices for that time that nobody names."""
    named = {state.matches, *(it.matches for it in state.words)}
    return (it for it in notices if it[1] not in named)
