"""An exercise as people take part in it: injects at their time, a clock that hurries over quiet.

Carries out R-450 to R-453. Whatever the scenario lets a party say that people play is left to them;
what they say is found in the record and stands for their step. Asks nodes through the player, waits
for nothing by itself: `tick` is called again and again. Knows no socket and no process.
"""

from collections.abc import Callable, Mapping
from typing import Final, Literal, TypeAlias

import msgspec

from comity.errors import OurError
from comity.node.clock import SPEED_MAX
from comity.node.showing import moment
from comity.proving.player import Player
from comity.proving.scenario import Step, code_of, needs
from comity.proving.score import Journal, Json, Said, Scored, plain, scored, summary, terms_of
from comity.values.codes import Precedence

LULL_MS: Final = 15_000  # of quiet as those who watch feel it; then the story jumps
LIVE_MS: Final = 300_000  # as long as people may take before the clock hurries again
LOOK_MS: Final = 500  # how often the record is looked at
USUAL_SPEED: Final = 60

Where: TypeAlias = Literal["LATER", "NEXT", "DONE", "THEIRS", "LEFT_OUT"]


class Inject(msgspec.Struct, kw_only=True):
    """One step of the scenario, and what became of it."""

    step: Step
    state: Where = "LATER"
    why: str | None = None  # what it lacks, or why it was left out
    is_setting: bool = False  # how everything stood: nobody is measured by it
    sent_ms: int | None = None
    code: str = ""
    precedence: str = ""


class Playing:
    """One exercise while it is played."""

    def __init__(
        self,
        player: Player,
        *,
        played: frozenset[str] = frozenset(),
        speed: int = USUAL_SPEED,
        by_hand: bool = False,
        lull_ms: int = LULL_MS,
        wall_ms: Callable[[], int] | None = None,
    ) -> None:
        """`played`: parties that people play. `by_hand`: nothing is injected until it is said."""
        self._player = player
        self._story = player.story
        self._wall_ms = wall_ms or player.story.wall_ms
        self.played = played
        self.by_hand = by_hand
        self.speed = speed
        self.is_paused = False
        self.is_ended = False
        self._lull_ms = lull_ms
        self.injects = [Inject(step=it) for it in player.scenario.steps]
        self._at = 0
        self._quiet_since = self._wall_ms()
        self._looked = self._quiet_since
        self._scored: dict[tuple[str, str], Scored] = {}

    # --- as time goes by

    def begin(self) -> None:
        """Say how everything stood: what the scenario always tells is nobody's to play."""
        always = {it.id for it in self._player.scenario.parts if it.always}
        while (inject := self._next()) is not None and inject.step.part in always:
            inject.is_setting = True
            self._story.set_to(inject.step.at_ms)
            self._say(inject)
        self._mark()
        if self.played and not self.by_hand:  # until exercise control says that all are there
            self.hear("pause", {})

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to inject, or it was ended."""
        return self.is_ended or self._next() is None

    def tick(self) -> None:
        """Look once at the clock and at the record, and do what is due."""
        now = self._wall_ms()
        if now - self._looked >= LOOK_MS:
            self._looked = now
            self._hear()
            self._score()
        if self.is_paused or self.is_over:
            self._go(0 if self.is_paused else 1)
            return
        self._pass_over()
        inject = self._next()
        if self.by_hand or inject is None:
            self._go(1)
        elif self._lacks(inject):
            self._go(1)
            if now - self._quiet_since >= LIVE_MS:
                self._leave_out(inject)
        elif self._is_due(inject, now):
            self._inject(inject)
        else:
            self._go(1 if self._is_live(now) else self.speed)

    def _is_due(self, inject: Inject, now: int) -> bool:
        if self._story.now_ms() >= inject.step.at_ms:
            return True
        return now - self._quiet_since >= self._lull_ms and not self._is_live(now)

    def _is_live(self, now: int) -> bool:
        """Whether people have something to open or to answer: then the clock goes as theirs."""
        is_fresh = now - self._quiet_since < LIVE_MS
        return is_fresh and any(it.to in self.played and _waits(it) for it in self._scored.values())

    def _go(self, speed: int) -> None:
        self._story.go(speed)

    def _pass_over(self) -> None:
        """What people are to say is theirs from here on, and holds nothing up."""
        while (it := self._next()) is not None and it.step.who in self.played:
            it.state = "THEIRS"
            self._move_on()

    # --- what exercise control says

    def hear(self, verb: str, args: Json) -> None:
        """Do what exercise control says.

        Raises:
            OurError: it cannot be.
        """
        match verb, args:
            case "pause", {**rest} if not rest:
                self.is_paused = True
                self._go(0)
            case "resume", {**rest} if not rest:
                self.is_paused, self.by_hand = False, False
                self._quiet_since = self._wall_ms()
            case "speed", {"speed": int(speed)} if type(speed) is int and 1 <= speed <= SPEED_MAX:
                self.speed = speed
            case "inject", {**rest} if not rest.keys() - {"step"}:
                self._inject_now(rest.get("step"))
            case "end", {**rest} if not rest:
                self.is_ended = True
            case _:
                reason = f"{verb}: 1 .. {SPEED_MAX}" if verb == "speed" else verb
                raise OurError("control.bad-arguments", verb=verb, reason=reason)

    def _inject_now(self, name: str | None) -> None:
        """The next inject, or one that was left to people: then it is said in their name."""
        self._pass_over()
        inject = self._next()
        if name is not None:
            found = (it for it in self.injects if it.step.id == name)
            inject = next((it for it in found if it is inject or it.state == "THEIRS"), None)
        if inject is None or self.is_ended:
            raise OurError("exercise.no-such-inject", name=name or "-")
        if (lacks := self._lacks(inject)) and inject.state != "THEIRS":
            self._leave_out(inject)
        elif lacks:
            raise OurError("exercise.lacks", name=inject.step.id, lacks=", ".join(lacks))
        else:
            self._inject(inject)
            self._go(0 if self.is_paused else 1)
        self._pass_over()

    # --- injects

    def _next(self) -> Inject | None:
        return self.injects[self._at] if self._at < len(self.injects) else None

    def _move_on(self) -> None:
        self._at += 1
        self._mark()

    def _mark(self) -> None:
        inject = self._next()
        if inject is not None and inject.state == "LATER":
            inject.state = "NEXT"

    def _lacks(self, inject: Inject) -> list[str]:
        """Steps of people, or left out, without which it cannot be said."""
        return sorted(needs(inject.step) - self._player.leaves.keys())

    def _inject(self, inject: Inject) -> None:
        self._go(1)
        self._story.set_to(inject.step.at_ms)
        try:
            self._say(inject)
        except OurError as error:  # what people said made it impossible
            if inject.step.id not in self._player.leaves:
                self._leave_out(inject, f"{error.key}")
            else:
                self._done(inject)

    def _say(self, inject: Inject) -> None:
        self._player.say(inject.step)
        self._done(inject)

    def _done(self, inject: Inject) -> None:
        is_next = inject is self._next()
        inject.state, inject.why = "DONE", None
        said = self._player.sides[inject.step.who].entry(inject.step.line, self._leaf(inject))
        if said is not None:
            inject.sent_ms = said["time"]["ms"]
            inject.code, inject.precedence = said["code"], said["precedence"]
        self._quiet_since = self._wall_ms()
        if is_next:
            self._move_on()
        self._score()

    def _leave_out(self, inject: Inject, why: str | None = None) -> None:
        inject.state, inject.why = "LEFT_OUT", why or ", ".join(self._lacks(inject))
        self._quiet_since = self._wall_ms()
        self._move_on()

    def _leaf(self, inject: Inject) -> str:
        return self._player.leaves[inject.step.id]

    # --- what people say, and how long they take

    def _hear(self) -> None:
        """Find in the record what people said for their steps."""
        for inject in self.injects:
            if inject.state == "THEIRS":
                entry = self._found(inject.step)
                if entry is not None:
                    self._player.leaves[inject.step.id] = entry
                    self._done(inject)

    def _found(self, step: Step) -> str | None:
        """The first word of a party that is what its step says, and stands for no other."""
        side, taken = self._player.sides[step.who], set(self._player.leaves.values())
        of = self._player.leaves.get(step.of or "")
        if step.of is not None and of is None:
            return None
        asked = {"line": step.line, "code": code_of(step), "party": step.who}
        rows: list[Json] = side.ask("search", machines=True, **asked)["rows"]
        for row in reversed(rows):
            full = None if row["entry"] in taken else side.entry(step.line, row["entry"])
            if full is not None and _answers(full["fields"], of):
                return str(row["entry"])
        return None

    def _score(self) -> None:
        """How long each inject took, as its author's node proves; what is whole is left alone."""
        for inject in self.injects:
            if not _is_scored(inject):
                continue
            said = self._said(inject)
            for to in said.to:
                row = self._scored.get((said.step, to))
                if row is None or row.times.answered_ms is None:
                    self._scored[said.step, to] = self._times(inject, said, to)

    def _times(self, inject: Inject, said: Said, to: str) -> Scored:
        side = self._player.sides[said.who]
        held = side.ask("held", party=to, entry=said.entry, line=said.line)
        return scored(said, to, moment(inject.sent_ms or 0), held)

    def _said(self, inject: Inject) -> Said:
        step = inject.step
        charter = self._player.scenario.lines[step.line].charter
        return Said(
            step=step.id,
            line=step.line,
            code=inject.code,
            precedence=inject.precedence,
            who=step.who,
            to=self._player.scenario.others(step),
            entry=self._leaf(inject),
            terms=terms_of(charter, inject.precedence),
        )

    def journal(self) -> Journal:
        """Which entries stand for which steps: with the record, all that the score is made of."""
        its = (it for it in self.injects if _is_scored(it))
        said = tuple(self._said(it) for it in its)
        return Journal(exercise=self._player.scenario.name, injects=said)

    def scored(self) -> list[Scored]:
        """The times of every inject that was said to somebody and is no machine's word."""
        order = {it.step.id: n for n, it in enumerate(self.injects)}
        return sorted(self._scored.values(), key=lambda it: (order[it.step], it.to))

    # --- as data

    def state(self) -> Json:
        """Everything that exercise control is shown."""
        now_ms = self._story.now_ms()
        rows = self.scored()
        return {
            "exercise": self._player.scenario.name,
            "title": dict(self._player.scenario.title),
            "state": "OVER" if self.is_over else "PAUSED" if self.is_paused else "RUNNING",
            "by_hand": self.by_hand,
            "time": moment(now_ms),
            "speed": self.speed,
            "pace": self._story.speed,
            "played": sorted(self.played),
            "injects": [self._shown(it) for it in self.injects],
            "score": [plain(it) for it in rows],
            "summary": summary(rows),
        }

    def _shown(self, inject: Inject) -> Json:
        step = inject.step
        waits = inject.state in ("NEXT", "THEIRS") and self._lacks(inject)
        return {
            "step": step.id,
            "part": step.part,
            "at": moment(step.at_ms),
            "line": step.line,
            "who": step.who,
            "code": code_of(step),
            "state": inject.state,
            "why": ", ".join(waits) if waits else inject.why,
            "entry": self._player.leaves.get(step.id),
        }


_MACHINES: Final = frozenset(("L02", "L06", "L07"))  # of which nobody is asked to open anything


def _is_scored(inject: Inject) -> bool:
    is_said = inject.state == "DONE" and inject.sent_ms is not None
    return is_said and not inject.is_setting and inject.code not in _MACHINES


def _waits(row: Scored) -> bool:
    """Whether an inject waits for people: to be opened, or answered where that is urgent."""
    if row.times.opened_ms is None:
        return row.precedence != Precedence.ROUTINE.name
    return row.precedence == Precedence.FLASH.name and row.times.answered_ms is None


def _answers(fields: Mapping[str, object], of: str | None) -> bool:
    """Whether what somebody said is about an entry, where it must be; a receipt only if opened."""
    if fields.get("level", "OPENED") != "OPENED" and "by" in fields:
        return False
    match fields.get("re"):
        case str(one):
            return of in (None, one)
        case list(many):
            return of is None or of in many
        case _:
            return True
