"""The queue of uncertain pairs: one at a time, both spellings side by side, ruled by a key.

Carries out R-584. Names stand on this page and on no other of the console; it is opened by an
officer who may write to the neutral (P17), and what was opened goes with the officer's key.
"""

import asyncio
from typing import Any, Final
from urllib.parse import urlencode

from starlette.responses import Response

from comity.console.console import PASSPHRASE_MAX, Console, Visit, see
from comity.console.frame import words_in
from comity.console.reviewing import SHOWN, Officer, Queue, matched, named
from comity.errors import OurError
from comity.node.lists.audit import Opener, Purpose
from comity.node.lists.matching import Pair
from comity.node.lists.rulings import Word
from comity.node.lists.vault import Vault

CODE: Final = "P17"
PATH: Final = "/exchange/review"


async def page(console: Console, visit: Visit) -> Response:
    """Choose a list, open it, or draw the pair that is asked for."""
    officer, asked = visit.officer, visit.request.query_params
    vault = Vault(console.node.home)
    name, show = asked.get("list", "")[:40], asked.get("show", "")
    show = show if show in SHOWN else SHOWN[0]
    queue = officer.opened.get(name)
    if not console.may(officer, CODE):
        raise OurError("review.not-for-you")
    facts: dict[str, Any] = {"lists": matched(vault), "chosen": name, "show": show, "queue": None}
    if isinstance(queue, Queue):
        words = words_in(console.frame.look(visit.request).language)
        facts |= _drawn(queue, officer.signs_as.kid, asked.get("pair", ""), show)
        at = facts["at"]
        facts["pair"] = None if at is None else queue.shown(at, officer.signs_as.kid, words)
        facts["undo"] = _undo(queue, officer.signs_as.kid, asked.get("last", ""), at)
    return console.frame.page(visit.request, "review", officer, named=named, **facts)


def _drawn(queue: Queue, kid: bytes, pair: str, show: str) -> dict[str, Any]:
    """Where an officer is in the queue: the pair, and those before and after it."""
    listed = queue.listed(show, kid)
    at = next((it for it in queue.pairs if named(it) == pair), listed[0] if listed else None)
    place = listed.index(at) if at in listed else None
    before = listed[place - 1] if place else None
    after = None
    if place is None:  # it was ruled on, and stands in the list no more
        after = listed[0] if listed else None
    elif place + 1 < len(listed):
        after = listed[place + 1]
    counts = queue.counts(kid)
    return {"queue": queue, "at": at, "before": before, "after": after, "counts": counts,
            "left": len(listed), "nth": None if place is None else place + 1}  # fmt: skip


def _undo(queue: Queue, kid: bytes, last: str, at: Pair | None) -> str | None:
    """The pair that was ruled on last, else the one that is shown, if its ruling can be undone."""
    its = [it for it in queue.pairs if named(it) == last] or ([at] if at is not None else [])
    found = [(it, queue.stand(it, kid)) for it in its]
    return next((named(it) for it, its in found if its.own and its.ruled is None), None)


async def act(console: Console, visit: Visit) -> Response:
    """Open a list, rule on a pair, take a ruling back, or close the list."""
    officer = visit.officer
    name, show = visit.text("list", 40), visit.text("show", 10)
    if not console.may(officer, CODE):
        raise OurError("review.not-for-you")
    done = officer.once(visit.once)
    if done is not None:
        return see(str(done))
    path = await _done(console, visit, name, show)
    officer.did(visit.once, path)
    return see(path)


async def _done(console: Console, visit: Visit, name: str, show: str) -> str:
    """Do it, long work on a thread of its own; gives where to go on."""
    officer, does = visit.officer, visit.text("act", 10)
    now_ms = console.node.now_ms()
    by = Opener(officer.office, officer.key, Purpose.REVIEW, now_ms)
    if does == "open":
        vault = Vault(console.node.home)
        if name not in matched(vault):
            raise OurError("list.not-matched", name=name)
        passphrase = visit.text("passphrase", PASSPHRASE_MAX).encode() or None
        officer.opened[name] = await asyncio.to_thread(Queue, vault, name, by, passphrase)
        return _at(name, show)
    if does == "close":
        officer.opened.pop(name, None)
        return PATH
    queue = officer.opened.get(name)
    if not isinstance(queue, Queue):
        raise OurError("review.not-open", name=name)
    pair = queue.find(visit.text("pair", 40))
    listed = queue.listed(show or SHOWN[0], officer.signs_as.kid)
    word = None if does == "undo" else _word(does)
    await asyncio.to_thread(queue.rule, pair, word, Officer(by.office, by.key), now_ms)
    if word is None:
        return _at(name, show, named(pair))
    place = listed.index(pair) if pair in listed else -1
    rest = [*listed[place + 1 :], *listed[: max(place, 0)]]
    return _at(name, show, named(rest[0]) if rest else named(pair), before=named(pair))


def _word(does: str) -> Word:
    if does not in Word.__members__:
        raise OurError("console.no-such-page")
    return Word[does]


def _at(name: str, show: str, pair: str = "", before: str = "") -> str:
    asked = {"list": name, "show": show, "pair": pair, "last": before}
    return f"{PATH}?{urlencode({it: text for it, text in asked.items() if text})}"
