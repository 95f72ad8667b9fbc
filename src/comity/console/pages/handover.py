"""The handover of the watch: signed by who goes, confirmed by who comes on a session of their own.

Carries out R-421 on the screen. The node lists what stands open and keeps what both signed
(node/handover.py); here it is one act for every line of the node, and it ends the sessions of who
goes. A handover that nobody takes over within ten minutes falls.
"""

from collections.abc import Iterable
from hashlib import sha256

import msgspec
from starlette.responses import Response

from comity.console.console import ALARMS_TOLD, Console, Visit, see
from comity.console.port import Json
from comity.errors import ComityError, OurError
from comity.node.desk import DRAFT_LIFE_MS, HANDOVER
from comity.values.codes import Precedence

CODE = "L15"


async def page(console: Console, visit: Visit) -> Response:
    """Draw what stands open, and the handovers that wait to be confirmed."""
    officer = visit.officer
    language = console.frame.look(visit.request).language
    waiting = await _waiting(console, language)
    for it in waiting:
        if it["on"] == officer.office:
            officer.show(_name(it))
    lines = await _lines(console, language)
    unopened = _flashes(console)
    return console.frame.page(
        visit.request,
        "handover",
        officer,
        lines=lines,
        stands=_stands(lines),
        coming=[it for it in waiting if it["on"] == officer.office],
        going=[it for it in waiting if it["off"] == officer.office],
        others=[it for it in console.officers() if it != officer.officer],
        unopened=unopened,
        flashes=_named(unopened),
        may=console.may(officer, CODE),
        alone=console.alone(),
    )


async def begin(console: Console, visit: Visit) -> Response:
    """Who goes signs what stands open, on every line or on none.

    Raises:
        ComityError: a FLASH is not opened and the officer did not say so; nobody of that name; what
            stands open became another since it was drawn; or a line refuses.
    """
    officer, form = visit.officer, visit.once
    name = visit.text("on", 40)
    if name not in console.officers():
        raise OurError("console.no-such-officer", officer=name)
    unopened = _flashes(console)
    if unopened and visit.text("despite", 4) != "yes":
        raise OurError("console.flash-unopened", count=len(unopened))
    if officer.once(form) is None:
        await _drop(console, officer.office)
        on = console.grants()[name].office
        try:
            await _sign(console, visit, on)
        except ComityError:
            await _drop(console, officer.office)
            raise
        officer.did(form, on)
    return see("/handover")


async def _sign(console: Console, visit: Visit, on: str) -> None:
    """Draft it on every line, then sign each, if what is drafted is what was drawn."""
    drafts = []
    for line in console.node.lines:
        draft = await console.node.ask("handover", off=visit.officer.office, on=on, line=line)
        drafts.append((line, draft["draft"]))
    language = console.node.language
    stands = _stands(await _lines(console, language))
    flashes = _named(_flashes(console))
    if (visit.text("stands", 64), visit.text("flashes", 64)) != (stands, flashes):
        raise OurError("console.handover-changed")
    for line, draft in drafts:
        await console.sign(visit.officer, draft, line)


async def relieve(console: Console, visit: Visit) -> Response:
    """Who comes signs the same lists; from here on who goes is nowhere on watch.

    Raises:
        OurError: there is none for this officer any more on every line, or it was not shown here.
    """
    officer, off = visit.officer, visit.text("off", 80)
    given = set(visit.form.getlist("draft"))
    its = [
        it
        for it in await _waiting(console, console.node.language)
        if (it["on"], it["off"]) == (officer.office, off)
    ]
    if sorted(it["line"] for it in its) != sorted(console.node.lines):
        raise OurError("console.no-handover")
    if not all(officer.was_shown(_name(it)) and _name(it) in given for it in its):
        raise OurError("console.not-shown")
    for it in its:
        await console.sign(officer, it["draft"], it["line"])
    for it in its:
        await console.node.ask("relieve", draft=it["draft"], line=it["line"])
    console.sessions.end_officer(off.rpartition("/")[2])
    console.live.beat()
    return see("/watch")


async def drop(console: Console, visit: Visit) -> Response:
    """Who goes takes it back: the watch stays."""
    await _drop(console, visit.officer.office)
    return see("/handover")


async def _drop(console: Console, office: str) -> None:
    for it in await _waiting(console, console.node.language, with_old=True):
        if it["off"] == office:
            await console.node.ask("drop", draft=it["draft"], line=it["line"])


def _name(waiting: Json) -> str:
    return f"{waiting['line']} {waiting['draft']}"


def _flashes(console: Console) -> list[str]:
    """Every FLASH that nobody opened."""
    return [it["entry"] for it in console.node.look("unopened", precedence=Precedence.FLASH.name)]


async def _waiting(console: Console, language: str, *, with_old: bool = False) -> list[Json]:
    """Handovers at the desks that are signed by who goes; those past their time only if asked."""
    now_ms = console.node.now_ms()
    found: list[Json] = []
    for line in console.node.lines:
        for it in await console.node.ask("drafts", line=line, language=language):
            until_ms = it["time"]["ms"] + DRAFT_LIFE_MS
            if it["type"] == HANDOVER and (with_old or (it["releases"] and now_ms <= until_ms)):
                items = [await _brief(console, line, leaf, language) for leaf in _items(it)]
                parts = {"line": line, "draft": it["draft"], "text": it["text"], "items": items}
                sides = {"off": it["fields"]["off"], "on": it["fields"]["on"]}
                found.append({**parts, **sides, "time": it["time"], "until": {"ms": until_ms}})
    return found


def _items(draft: Json) -> list[str]:
    return list(draft["fields"].get("open_items", ()))


async def _brief(console: Console, line: str, leaf: str, language: str) -> Json:
    found: Json = await console.node.ask("entry", entry=leaf, line=line, language=language)
    return {name: found[name] for name in ("entry", "short", "party", "precedence")}


async def _lines(console: Console, language: str) -> list[Json]:
    return [await _open(console, line, language) for line in console.node.lines]


def _stands(lines: list[Json]) -> str:
    """Name of exactly what is drawn to stand open on every line."""
    found = []
    for it in lines:
        rows = [row["entry"] for _, bay in it["bays"] for row in bay["rows"]]
        alarms = [f"{row['entry']} {row['word']}" for row in it["alarms"]]
        more = sum(bay["more"] for _, bay in it["bays"])
        found += [it["line"], *sorted(rows), *sorted(alarms), str(more), str(it["more"])]
    return _named(found)


def _named(parts: Iterable[str]) -> str:
    return sha256(msgspec.json.encode(list(parts))).hexdigest()


async def _open(console: Console, line: str, language: str) -> Json:
    """One line: its alarms, what we must do, what others owe, and its last handover."""
    board = await console.node.ask("board", line=line, language=language)
    watch = await console.node.ask("watch", line=line, language=language, alarms=False)
    bays = [(bay, board["bays"][bay]) for bay in ("now", "waiting")]
    shown = list({row["entry"] for _, it in bays for row in it["rows"]})
    told = await console.node.ask(
        "standing", most=ALARMS_TOLD, line=line, without=shown, language=language
    )
    return {
        "line": line,
        "bays": bays,
        "alarms": told["alarms"],
        "more": told["more"],
        "drafts": board["drafts"],
        "last": watch["last_handover"],
    }
