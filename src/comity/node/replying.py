"""What becomes of a message from here: which terms run about it, and how it can be answered.

Carries out R-442 and R-444 on the way to people. Each term is named with what it comes from; the
moment it ends is this node's own clock. Decides nothing.
"""

from typing import Final

from comity.families.line.messages import Response
from comity.node import escalation
from comity.node.keeper import Keeper
from comity.node.showing import Json, moment, words_of
from comity.node.watch import LineWatch
from comity.picture.family import Duty, Owed
from comity.picture.releases import NEEDED
from comity.picture.views import answer_ms
from comity.record.told import Told
from comity.wording.speaker import type_id
from comity.wording.words import Words

_ANSWERS: Final = (Owed.ANSWER, Owed.UPDATE)


def running(keeper: Keeper, watch: LineWatch, told: Told) -> list[Json]:
    """Every term that runs, or will, about one entry: whose it is, how long, until when."""
    leaf, timers = told.entry.leaf, watch.timers
    rows: list[Json] = []
    for key in keeper.picture.by_leaf(leaf) if leaf in keeper.record.lanes else ():
        for duty in timers.duties(key):
            if duty.entry == leaf:
                due_ms = timers.due_ms(key, duty)
                rows.append(_row(duty.what.value, duty.party, _term_s(watch, duty), due_ms))
    alarm = watch.alarms.of_entry(leaf.hex(), told.party)
    climbs_ms = None if alarm is None else watch.alarms.next_ms(alarm, watch.now_ms())
    if alarm is not None and climbs_ms is not None:
        step = alarm.step + 1
        after_s = watch.steps(alarm.precedence)[alarm.step]
        rows.append({**_row("CLIMB", "", after_s, climbs_ms), "whom": escalation.whom(step).value})
    return sorted(rows, key=lambda it: (it["due"] is None, it["due"]["ms"] if it["due"] else 0))


def _term_s(watch: LineWatch, duty: Duty) -> int | None:
    """How long the charter gives for it; none: its moment was promised, or follows a window."""
    sla = watch.timers.sla(duty.entry)
    match duty.what:
        case Owed.OPEN:
            return sla.opened_s
        case Owed.ANSWER:
            return answer_ms(duty, sla) // 1000
        case _:
            return None


def _row(what: str, party: str, term_s: int | None, due_ms: int | None) -> Json:
    due = None if due_ms is None else moment(due_ms)
    return {"what": what, "party": party, "whom": None, "term_s": term_s, "due": due}


def replies(keeper: Keeper, watch: LineWatch, told: Told, own: str, words: Words) -> list[Json]:
    """The types in which this party can answer what it owes an answer; none: it owes none.

    The type's own answer first; the general response is good for all.
    """
    leaf = told.entry.leaf
    owed = (
        duty.entry == leaf and duty.party == own and duty.what in _ANSWERS
        for key in keeper.picture.by_leaf(leaf)
        for duty in watch.timers.duties(key)
    )
    known = keeper.shelf.types.get(told.entry.type)
    if known is None or leaf not in keeper.record.lanes or not any(owed):
        return []
    own_answer = known.family.replies.get(known.message)
    specs = [it.SPEC for it in (own_answer, Response) if it is not None]
    return [
        {"code": it.code, "says": words.say(type_id(it.wire)), "releases": NEEDED[it.release]}
        for it in specs
    ]


def beside(keeper: Keeper, watch: LineWatch, told: Told, own: str, language: str) -> Json:
    """Both of these, for an entry's own page."""
    words = words_of(language)
    return {
        "running": running(keeper, watch, told),
        "replies": replies(keeper, watch, told, own, words),
    }
