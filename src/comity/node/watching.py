"""What officers on watch find, and what is told outside.

Carries out R-154 and R-443, and the words of R-150 to R-153. Shows; decides nothing.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import msgspec

from comity.errors import OurError
from comity.node import escalation, handover, identity
from comity.node.alarms import CLIMBING, Alarm, Word, about
from comity.node.desk import Desk
from comity.node.home import Home
from comity.node.keeper import Keeper
from comity.node.showing import Json, early, entry_brief, moment, words_of
from comity.node.watch import LineWatch
from comity.record.told import Told
from comity.values.codes import Precedence
from comity.wording import moments

ROWS_MAX: Final = 500
SHORTS_MAX: Final = 4_096  # lines of entries that are kept as they were worded


# --- alarms


def alarm_shown(watch: LineWatch, alarm: Alarm, now_ms: int, language: str) -> Json:
    """One alarm, as an officer sees it."""
    climbs_ms = watch.alarms.next_ms(alarm, now_ms)
    return {
        **_alarm(alarm, language),
        "step": alarm.step,
        "whom": escalation.whom(alarm.step).value,
        "climbs_at": None if climbs_ms is None else moment(climbs_ms),
        "sounds": alarm.is_sounding and alarm.seen_ms is None,
        "security": alarm.is_security,
        "opened_only": alarm.is_opened_only,
        "seen": None
        if alarm.seen_ms is None
        else {"at": moment(alarm.seen_ms), "by": alarm.seen_by},
        "steps": _steps(watch, alarm),
    }


def _steps(watch: LineWatch, alarm: Alarm) -> list[Json]:
    """Every step of its table, from the alarm itself: whom it calls and what became of that.

    Its moment is when this node signalled it; of a step not reached, when it is due.
    One that does not climb has the first alone.
    """
    after = watch.steps(alarm.precedence) if alarm.word in CLIMBING or alarm.step else ()
    rows: list[Json] = []
    for step, after_s in enumerate((0, *after)):
        is_reached = step <= alarm.step
        word, fault = watch.alarms.hooked(alarm, step) if is_reached else (None, None)
        due_ms = alarm.since_ms + after_s * 1000
        at_ms = alarm.reached_ms[step - 1] if step and is_reached else due_ms
        rows.append(
            {
                "step": step,
                "whom": escalation.whom(step).value,
                "after_s": after_s,
                "at": moment(at_ms),
                "reached": is_reached,
                "hook": None if word is None else word.value,
                "fault": fault,
            }
        )
    return rows


class Shorts:
    """What entries that alarm say in one line, each worded once in each language (R-411)."""

    def __init__(self, keeper: Keeper) -> None:
        self._keeper = keeper
        self._kept: dict[tuple[bytes, str], Json] = {}

    def of(self, alarms: Sequence[Alarm], language: str) -> list[Json]:
        """The line and the code of each one's entry; null where there is none."""
        lanes = self._keeper.record.lanes
        waits = any(it.word is Word.EARLY and bytes.fromhex(it.entry) not in lanes for it in alarms)
        held = {told.entry.leaf: told for told in early(self._keeper)} if waits else {}
        return [self._short(it, held, language) for it in alarms]

    def _short(self, alarm: Alarm, held: Mapping[bytes, Told], language: str) -> Json:
        leaf = bytes.fromhex(alarm.entry)
        known = self._kept.get((leaf, language))
        if known is not None:
            return known
        keeper = self._keeper
        told = keeper.recall(leaf) if leaf in keeper.record.lanes else held.get(leaf)
        brief = {} if told is None else entry_brief(keeper, told, language)
        row = {"short": brief.get("short"), "code": brief.get("code")}
        if told is not None and not told.entry.is_sealed:  # a body may be opened later
            if len(self._kept) >= SHORTS_MAX:
                self._kept.clear()
            self._kept[leaf, language] = row
        return row


def alarms_shown(
    shorts: Shorts, watch: LineWatch, alarms: Sequence[Alarm], now_ms: int, language: str
) -> list[Json]:
    """Alarms of a line, each with what its entry says in one line."""
    words = words_of(language)
    return [
        {
            **alarm_shown(watch, alarm, now_ms, language),
            "line": watch.name,
            "level": words.say(f"code-PRECEDENCE-{alarm.precedence.name}"),
            **short,
        }
        for alarm, short in zip(alarms, shorts.of(alarms, language), strict=True)
    ]


def urgency(alarm: Alarm) -> tuple[int, bool, int]:
    """Which comes first among those of every line: the gravest, what nobody saw, the oldest."""
    return -alarm.precedence, alarm.seen_ms is not None, alarm.since_ms


def see(watch: LineWatch, word: str, entry: str, party: str, officer: str, now_ms: int) -> Json:
    """Note that an officer acknowledged an alarm as such; what is a message is opened (R-443).

    Raises:
        OurError: nothing but opening it acknowledges this one.
    """
    known = {it.value: it for it in Word}.get(word)
    key = None if known is None else about(known, entry, party)
    alarm = next((it for it in watch.alarms if it.key == key), None)
    if alarm is not None and alarm.is_opened_only:
        raise OurError("alarm.opened-only")
    is_news = key is not None and watch.alarms.see(key, officer, now_ms)
    return {"line": watch.name, "stands": alarm is not None, "seen": is_news}


def _alarm(alarm: Alarm, language: str) -> Json:
    return {
        "word": alarm.word.value,
        "says": _says(alarm, language),
        "entry": alarm.entry,
        "party": alarm.party,
        "precedence": alarm.precedence.name,
        "since": moment(alarm.since_ms),
        "composed": None if alarm.composed_ms is None else moment(alarm.composed_ms),
        "withdrawn": None if alarm.withdrawn_ms is None else moment(alarm.withdrawn_ms),
    }


def _says(alarm: Alarm, language: str) -> str:
    words = words_of(language)
    if alarm.word is not Word.LATE or alarm.composed_ms is None:
        return words.say(f"alarm-{alarm.word.value}")
    age_s = max(0, alarm.since_ms - alarm.composed_ms) // 1000
    return words.say("alarm-LATE", age=moments.duration(age_s, words))


def hook_data(watch: LineWatch, alarm: Alarm, step: int) -> bytes:
    """What the hook is given on its stdin: names, words and moments, never text of an entry."""
    told: dict[str, Any] = {
        "line": watch.name,
        "node": watch.node,
        "reality": watch.reality,
        **_alarm(alarm, watch.language),
        "step": step,
        "whom": escalation.whom(step).value,
    }
    return msgspec.json.encode(told) + b"\n"


# --- the whole watch


def watch_shown(
    home: Home,
    keeper: Keeper,
    watch: LineWatch,
    desk: Desk,
    language: str | None = None,
    *,
    alarms: bool = True,
) -> Json:
    """Everything that stands open on one line, and who is there for it."""
    now_ms = home.clock.now_ms()
    shown_in = language or watch.language
    officers = on_hand(home, keeper, now_ms)
    timers = sorted(
        ((it.due_ms, it) for it in watch.timers if it.due_ms is not None), key=lambda it: it[0]
    )
    return {
        "line": watch.name,
        "party": home.config.party,
        "reality": watch.reality,
        "time": moment(now_ms),
        "last_handover": handover.last(keeper),
        "officers": officers,
        "second_officer": len(officers) > 1,
        "alarms": [alarm_shown(watch, it, now_ms, shown_in) for it in watch.alarms if alarms],
        "timers": [
            {
                "what": timer.duty.what.value,
                "entry": timer.duty.entry.hex(),
                "party": timer.duty.party,
                "precedence": watch.timers.level(timer.duty.entry).name,
                "due": moment(due_ms),
                "late_ms": timer.late_ms(now_ms),
            }
            for due_ms, timer in timers[:ROWS_MAX]
        ],
        "drafts": [draft.id for draft in desk.waiting()],
        "escalation": [_row(level, watch.steps(level)) for level in reversed(Precedence)],
        "hook": list(home.config.watch.hook),
    }


def _row(level: Precedence, steps: tuple[int, ...]) -> Json:
    return {
        "precedence": level.name,
        "steps": [
            {"after_s": after_s, "whom": escalation.whom(step).value}
            for step, after_s in enumerate(steps, 1)
        ],
    }


def on_hand(home: Home, keeper: Keeper, now_ms: int) -> list[str]:
    """Offices that are granted now, and whose officers' keys are on this node."""
    here = {f"{home.config.party}/{name}" for name in identity.officer_names(home.path)}
    granted = keeper.officers(home.config.party).values()
    return sorted(
        {it.office for it in granted if it.start_ms <= now_ms < it.end_ms and it.office in here}
    )
