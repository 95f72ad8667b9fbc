"""What is said to an officer of a call, of what follows from it, and of the contact of staffs.

Carries out R-160 to R-166 and R-683 on the way to people: one fact a row, each in a sentence of its
own. No row says whose account is right, and a missed contact is no alarm.
"""

from collections.abc import Callable, Iterator
from typing import Any, Final, NamedTuple, TypeAlias

from comity.families.call.actions import ACTION, ActionMatter
from comity.families.call.calls import CallMatter, PointRow, fixed
from comity.families.call.contacts import CONTACT, ContactMatter, ContactStatus
from comity.families.call.fold import CALL
from comity.families.call.readouts import Verdict
from comity.families.call.views import (
    MISSED,
    UNANSWERED,
    Call,
    call_now,
    contact_now,
    durations,
    glare,
    is_late,
    not_come,
    seconds_to,
    unheard,
)
from comity.families.line.doing import DoingState
from comity.node.showing import moment
from comity.picture.matter import MatterKey
from comity.picture.picture import Picture
from comity.values.codes import CallEnd, Point, Receipt
from comity.values.codes import CallEvent as What
from comity.wording import moments
from comity.wording.tokens import short_hash
from comity.wording.words import Words

Json: TypeAlias = dict[str, Any]
Sees: TypeAlias = Callable[[bytes, bytes], bool]

_GRAVE: Final = (What.NOT_PROVED, What.NOT_COME)


def facts(picture: Picture, sees: Sees, leaf: bytes, now_ms: int, words: Words) -> list[Json]:
    """Everything there is to say of the call, follow-up or contact that an entry belongs to."""
    for key in picture.by_leaf(leaf):
        state = picture.matter(key)
        match state:
            case CallMatter():
                return [
                    *_call(key, state, now_ms, words),
                    *_glare(picture, Call(key, state), sees, words),
                    *(_point(key, it, words) for it in state.points),
                    *_actions(picture, state, now_ms, words),
                ]
            case ActionMatter():
                return [_action(key, state, now_ms, words)]
            case ContactMatter():
                return list(_contact(key, state, now_ms, words))
            case _:
                pass
    return []


def contacts(picture: Picture, now_ms: int, words: Words) -> list[Json]:
    """The agreed staff contacts of a line: when the next is due, what became of the last."""
    found = (
        (key, state)
        for key, state in picture.matters(CONTACT)
        if isinstance(state, ContactMatter) and state.status == ContactStatus.SCHEDULED
    )
    return [row for key, state in found for row in _contact(key, state, now_ms, words)]


class _About(NamedTuple):
    """Whose word a fact is, the entry that says it, and what that is about."""

    party: str
    entry: bytes
    about: bytes


def _row(word: str, its: _About, says: str, at_ms: int | None = None) -> Json:
    return {
        "word": word,
        "party": its.party,
        "entry": its.entry.hex(),
        "about": its.about.hex(),
        "at": None if at_ms is None else moment(at_ms),
        "says": says,
    }


# --- a call


def _call(key: MatterKey, state: CallMatter, now_ms: int, words: Words) -> Iterator[Json]:
    word = call_now(state, now_ms)
    its = _About(state.party, key.id, key.id)
    window, left = fixed(state), seconds_to(state, now_ms)
    if window is not None and left is not None and word == "FIXED":
        facts = {
            "window": moments.window(window.start_ms, window.end_ms, 0, words),
            "left": moments.duration(left, words),
        }
        says = words.say("call-begins" if left else "call-has-begun", **facts)
        yield _row("COUNTDOWN", its, says, window.start_ms)
    if word == MISSED:
        there = {it.party for it in state.opens}
        absent = [party for party in state.parties if party not in there]
        yield _row("NOT_OPENED", its, words.say("call-not-opened", parties=", ".join(absent)))
    silent = unheard(state, now_ms) if word == UNANSWERED else ()
    for party in silent:
        opened = any(
            (it.re, it.party) == (key.id, party) and it.level >= Receipt.OPENED
            for it in state.receipts
        )
        name = "call-unanswered-opened" if opened else "call-unanswered"
        yield _row("UNANSWERED", _About(party, key.id, key.id), words.say(name, party=party))
    for it in not_come(state):
        how = words.say(f"code-CALL_END-{CallEnd(it.how).name}")
        when = moments.moment(it.at_ms, words)
        says = words.say("call-absent", party=it.party, when=when, how=how)
        yield _row("ABSENT", _About(it.party, it.entry, key.id), says, it.at_ms)
    yield from _grave(key, state, words)
    for it in durations(state):
        span = moments.duration(it.duration_s, words)
        says = words.say("call-lasted", party=it.party, span=span)
        yield _row("DURATION", _About(it.party, it.entry, key.id), says, it.at_ms)


def _grave(key: MatterKey, state: CallMatter, words: Words) -> Iterator[Json]:
    """R-683: of each party the last word that a key was not proved, or that nobody came."""
    last = {(it.party, it.what): it for it in state.events if it.what in _GRAVE}
    for it in sorted(last.values(), key=lambda it: (it.at_ms, it.party)):
        what = What(it.what).name
        how, when = words.say(f"code-CALL_EVENT-{what}"), moments.moment(it.at_ms, words)
        says = words.say("call-absent", party=it.party, when=when, how=how)
        yield _row(what, _About(it.party, it.entry, key.id), says, it.at_ms)


def _glare(picture: Picture, call: Call, sees: Sees, words: Words) -> list[Json]:
    others = (
        Call(key, state)
        for key, state in picture.matters(CALL)
        if isinstance(state, CallMatter) and key != call.key
    )
    crossed = glare(call, others, sees)
    if not crossed:
        return []
    kept, attached = crossed[0], crossed[1:]
    return [
        _row(
            "GLARE",
            _About(kept.state.party, kept.key.id, it.key.id),
            words.say(
                "call-glare",
                kept=short_hash(kept.key.id),
                party=kept.state.party,
                attached=short_hash(it.key.id),
                other=it.state.party,
            ),
        )
        for it in attached
    ]


def _point(key: MatterKey, row: PointRow, words: Words) -> Json:
    verdict = Verdict(row.verdict).name
    says = words.say(
        "call-point",
        n=row.n,
        by=row.by,
        kind=words.say(f"code-POINT-{Point(row.kind).name}"),
        party=row.party,
        state=words.say(f"state-POINT-{verdict}"),
    )
    return _row(f"POINT_{verdict}", _About(row.party, row.readout, key.id), says)


# --- what follows from it


def _actions(picture: Picture, call: CallMatter, now_ms: int, words: Words) -> Iterator[Json]:
    readouts = {it.entry for it in call.readouts}
    for key, state in picture.matters(ACTION):
        if isinstance(state, ActionMatter) and state.source in readouts:
            yield _action(key, state, now_ms, words)


def _action(key: MatterKey, state: ActionMatter, now_ms: int, words: Words) -> Json:
    word = "LATE" if is_late(state, now_ms) else DoingState(state.status).name
    says = words.say(
        "call-action-stands",
        entry=short_hash(key.id),
        owner=state.owner,
        due=words.say("none") if state.due_ms is None else moments.moment(state.due_ms, words),
        state=words.say(f"state-ACTION-{word}"),
    )
    return _row(f"ACTION_{word}", _About(state.owner, key.id, state.source), says, state.due_ms)


# --- the standing contact


def _contact(key: MatterKey, state: ContactMatter, now_ms: int, words: Words) -> Iterator[Json]:
    its, parties = _About(state.party, key.id, key.id), ", ".join(state.parties)
    now = contact_now(state, now_ms)
    if now.next_ms is not None:
        is_due = now.next_ms <= now_ms
        when = moments.moment(now.next_ms, words)
        says = words.say("contact-due" if is_due else "contact-next", when=when, parties=parties)
        yield _row("NEXT", its, says, now.next_ms)
    if now.last is not None:
        when = moments.moment(now.last.due_ms, words)
        if now.last.missed_by:
            absent = ", ".join(now.last.missed_by)
            says = words.say("contact-missed", when=when, parties=absent)
            yield _row("MISSED_BY", its, says, now.last.due_ms)
        else:
            says = words.say("contact-took-place", when=when, parties=parties)
            yield _row("TOOK_PLACE", its, says, now.last.due_ms)
