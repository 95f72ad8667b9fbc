"""Cutting off a captured terminal from the watch room: one officer begins it, another sends it.

Carries out R-464. What goes out is a suspension (K03), FLASH, on every line of the node, released
by both officers' own keys, each at a browser of their own; it can be lifted. To revoke for good is
the root holders' (R-423), and is not done here.
"""

from collections.abc import Iterator
from typing import Final

from starlette.responses import Response

from comity.console.console import Console, Visit, see
from comity.console.pages.drafts import shown_as
from comity.console.port import Json
from comity.errors import OurError
from comity.families.keys.messages import TerminalSuspend
from comity.node.completing import completed
from comity.node.desk import DRAFT_LIFE_MS
from comity.values.codes import KeyReason
from comity.values.moment import iso

KIND: Final = TerminalSuspend.SPEC.wire
OFFICERS: Final = 2  # who sign it, though the rules of a line may ask for one
REASONS: Final = tuple(
    it.name for it in (KeyReason.CAPTURED, KeyReason.LOST, KeyReason.COMPROMISED)
)


async def waiting(console: Console, visit: Visit) -> list[Json]:
    """Cut-offs that were begun and not sent: each terminal with its drafts.

    One whose releases nobody can complete any more `is_old`: it must be begun again.
    """
    language = console.frame.look(visit.request).language
    found: dict[str, list[Json]] = {}
    for line in console.node.lines:
        for row in await console.node.ask("drafts", line=line, language=language):
            if row["type"] == KIND and row["releases"]:
                found.setdefault(row["fields"]["terminal"], []).append({**row, "line": line})
    return [
        {
            "terminal": terminal,
            "drafts": drafts,
            "begun_by": sorted({it for row in drafts for it in row["releases"]}),
            "shown": [shown_as(it) for it in drafts],
            "is_mine": any(_is_by(visit, it) and not _is_signed(it) for it in drafts),
            "is_old": any(_is_old(console, it) for it in drafts),
        }
        for terminal, drafts in sorted(found.items())
    ]


def _is_by(visit: Visit, draft: Json) -> bool:
    """Whether this officer released it."""
    return any(it.rpartition("/")[2] == visit.officer.officer for it in draft["releases"])


def _is_signed(draft: Json) -> bool:
    """Whether it waits for nobody: who sent it may have been stopped after signing."""
    needed = max(OFFICERS, int(draft["needed"]))
    return len(draft["releases"]) >= needed


def _is_old(console: Console, draft: Json) -> bool:
    since_ms = console.node.now_ms() - int(draft["time"]["ms"])
    return abs(since_ms) > DRAFT_LIFE_MS


async def act(console: Console, visit: Visit) -> Response:
    """Begin a cut-off, or send one that another officer began: once for one form (R-407)."""
    officer, form = visit.officer, visit.once
    done = officer.once(form)
    if done is not None:
        return see(str(done))
    terminal = visit.text("terminal", 80)
    match visit.text("act", 10):
        case "begin":
            await _begin(console, visit, terminal)
        case "join":
            await _join(console, visit, terminal)
        case _:
            raise OurError("console.no-such-page")
    path = "/keys#cut-off"
    officer.did(form, path)
    return see(path)


async def _begin(console: Console, visit: Visit, terminal: str) -> None:
    """Draft the suspension on every line, each released by this officer and sent by none.

    What was begun too long ago to be sent is dropped for it.

    Raises:
        OurError: no such terminal of ours, no such reason, or the key may not release it.
    """
    reason = visit.text("reason", 20)
    if reason not in REASONS:
        raise OurError("console.no-such-page")
    await console.node.ask("ending", terminal=terminal, last_good=[])  # is it one of ours?
    begun = set()
    for row in (row for it in await waiting(console, visit) for row in _of(it, terminal)):
        if _is_old(console, row):
            await console.node.ask("drop", draft=row["draft"], line=row["line"])
        else:
            begun.add(row["line"])
    at = iso(console.node.now_ms())
    language = console.frame.look(visit.request).language
    for line in console.node.lines:
        if line in begun:
            continue
        fields = {"terminal": terminal, "reason": reason, "effective_at": at}
        whole = completed(TerminalSuspend, fields, reality=console.node.reality, language=language)
        draft = await console.node.ask("compose", type=KIND, fields=whole, line=line)
        await console.sign(visit.officer, draft["draft"], line)


def _of(row: Json, terminal: str) -> Iterator[Json]:
    yield from row["drafts"] if row["terminal"] == terminal else ()


async def _join(console: Console, visit: Visit, terminal: str) -> None:
    """Release every draft of it with this officer's key too, and send them.

    One that both signed already is only sent.

    Raises:
        OurError: it is this officer's own, begun too long ago, or another than was drawn here
            (R-434).
    """
    rows = await waiting(console, visit)
    found = next((it for it in rows if it["terminal"] == terminal), None)
    given = visit.text("shown").split()
    if found is None or found["shown"] != given or not all(map(visit.officer.was_shown, given)):
        raise OurError("console.draft-changed", draft=terminal)
    if found["is_old"]:
        raise OurError("console.cut-lapsed", terminal=terminal)
    if found["is_mine"]:
        raise OurError("console.second-officer", terminal=terminal)
    for row in found["drafts"]:
        if not _is_signed(row):
            await console.sign(visit.officer, row["draft"], row["line"])
        await console.node.ask("send", draft=row["draft"], line=row["line"])
