"""What officers on watch find, and what is told outside.

Carries out R-154, and the words of R-150 to R-153. Shows; decides nothing.
"""

from typing import Any, Final

import msgspec

from comity.node import escalation, handover, identity
from comity.node.alarms import Alarm, Word
from comity.node.desk import Desk
from comity.node.home import Home
from comity.node.keeper import Keeper
from comity.node.showing import Json, moment, words_of
from comity.node.watch import LineWatch
from comity.values.codes import Precedence
from comity.wording import moments

ROWS_MAX: Final = 500


# --- alarms


def alarm_shown(watch: LineWatch, alarm: Alarm, now_ms: int, language: str) -> Json:
    """One alarm, as an officer sees it."""
    climbs_ms = watch.alarms.next_ms(alarm, now_ms)
    return {
        **_alarm(alarm, language),
        "step": alarm.step,
        "whom": escalation.whom(alarm.step).value,
        "climbs_at": None if climbs_ms is None else moment(climbs_ms),
        "sounds": alarm.is_sounding,
    }


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
    home: Home, keeper: Keeper, watch: LineWatch, desk: Desk, language: str | None = None
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
        "alarms": [alarm_shown(watch, it, now_ms, shown_in) for it in watch.alarms],
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
