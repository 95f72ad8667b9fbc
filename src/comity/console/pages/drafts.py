"""Drafts at the desk: read whole, released by a second officer at another browser, sent or dropped.

Carries out R-408 and R-433 to R-436. A release binds exactly the words that this officer's browser
drew; what is said why a check is overridden is part of them.
"""

from hashlib import sha256
from typing import Final, NamedTuple
from urllib.parse import quote

import msgspec
from starlette.responses import Response

from comity.console.console import Console, Visit, see
from comity.console.frame import words_in
from comity.console.pages.acts import first_of_two
from comity.console.port import Json
from comity.console.sessions import Session
from comity.errors import ComityError, OurError
from comity.families.line.messages import Readback, Receipt
from comity.families.line.messages import Response as Answer
from comity.families.shelf import SHELF
from comity.node import points
from comity.wording import echo as echoes
from comity.wording.explain import explain
from comity.wording.speaker import type_id

_ABOUT: Final = frozenset(it.SPEC.wire for it in (Receipt, Readback, Answer))


class Shown(NamedTuple):
    """A draft as a browser drew it: the name of exactly its words, and who released them."""

    name: str
    given: tuple[str, ...]  # officers
    mine: bool  # whether who looks is among them


async def page(console: Console, visit: Visit) -> Response:
    """Every draft of every line."""
    look = console.frame.look(visit.request)
    words = words_in(look.language)
    lines = []
    for line in console.node.lines:
        rows = await console.node.ask("drafts", line=line, language=look.language)
        for row in rows:
            row["title"] = words.say(type_id(row["type"]))
            row["short"] = row["text"].partition("\n")[0]
        lines.append((line, rows))
    return console.frame.page(visit.request, "drafts", visit.session, lines=lines)


async def one(console: Console, visit: Visit) -> Response:
    """One draft, whole."""
    path = visit.request.path_params
    return await drawn(console, visit, path["line"], path["draft"])


async def drawn(
    console: Console, visit: Visit, line: str, name: str, error: ComityError | None = None
) -> Response:
    """Draw a draft, with what went wrong when something was done with it."""
    look = console.frame.look(visit.request)
    others = await console.others(line)
    beside = visit.request.query_params.get("beside") or next(iter(others), None)
    try:
        found = await console.node.ask(
            "preview", draft=name, line=line, language=look.language, beside=beside
        )
    except OurError as gone:
        if gone.key != "draft.unknown":
            raise
        raise OurError("console.draft-gone", draft=name) from gone
    draft = found["draft"]
    shown = show(visit.officer, draft)
    words = words_in(look.language)
    cls = SHELF.named(draft["type"])
    echo = echoes.echo_of(
        cls,
        draft["fields"],
        words,
        now_ms=console.node.now_ms(),
        near=points.of(console.node.home).near,
    )
    return console.frame.page(
        visit.request,
        "draft",
        visit.session,
        200 if error is None else 409,
        line=line,
        draft=draft,
        found=found,
        title=words.say(type_id(draft["type"])),
        echo=echo,
        shown=shown.name,
        mine=shown.mine,
        left=max(0, draft["needed"] - len(shown.given)),
        could=[it for it in console.officers() if it not in shown.given],
        asks=[it["party"] for it in found["addressed"] if it["asks"]],
        error=None if error is None else explain(_here(error), look.language),
    )


def _here(error: ComityError) -> ComityError:
    """The same where a sentence would name a command: here the form for it stands beside."""
    if error.key == "draft.flagged":
        return OurError("console.draft-flagged", draft=str(error.facts.get("draft", "")))
    return error


def show(officer: Session, draft: Json) -> Shown:
    """R-434: this officer's browser draws a draft, and may release it as it stands."""
    name = shown_as(draft)
    officer.show(name)
    given = tuple(it.rpartition("/")[2] for it in draft["releases"])
    return Shown(name, given, officer.officer in given)


def shown_as(draft: Json) -> str:
    """Name of exactly what a draft says and to whom; its time is given at release."""
    said = [draft[it] for it in ("draft", "type", "fields", "addressees", "precedence")]
    return sha256(msgspec.json.encode(said, order="deterministic")).hexdigest()


async def act(console: Console, visit: Visit) -> Response:
    """Release, override, send or drop it, once for one form (R-407)."""
    officer, form = visit.officer, visit.once
    line, name = visit.text("line", 40), visit.text("draft", 16)
    done = officer.once(form)
    if done is not None:
        return see(str(done))
    try:
        path = await _done(console, visit, line, name)
    except ComityError as error:
        if error.key == "draft.unknown":
            raise OurError("console.draft-gone", draft=name) from error
        return await drawn(console, visit, line, name, error)
    officer.did(form, path)
    return see(path)


async def _done(console: Console, visit: Visit, line: str, name: str) -> str:
    here = f"/draft/{quote(line)}/{name}"
    found = await as_read(console, visit, (line, name), visit.text("shown", 64))
    match visit.text("act", 20):
        case "drop":
            await console.node.ask("drop", draft=name, line=line)
            return "/drafts"
        case "override":
            await console.node.ask("override", draft=name, reason=visit.text("reason"), line=line)
            return here
        case "release":
            check_party(found, visit.text("sure", 10))
            said = found["draft"]["type"], found["draft"]["fields"]
            check_subjects(visit.officer, *said)
            first = await first_of_two(console, visit.officer, line, said)
            if first is not None:
                return first
            return await console.release(visit.officer, name, line) or here
        case "send":
            entry = await console.node.ask("send", draft=name, line=line)
            return f"/watch?line={quote(line)}&entry={entry['entry']}"
        case _:
            raise OurError("console.no-such-page")


async def as_read(console: Console, visit: Visit, at: tuple[str, str], shown: str) -> Json:
    """R-434: the draft of a line and a name, where it was drawn here as it stands.

    Raises:
        OurError: it is another by now.
    """
    line, name = at
    found: Json = await console.node.ask("preview", draft=name, line=line)
    if shown != shown_as(found["draft"]) or not visit.officer.was_shown(shown):
        raise OurError("console.draft-changed", draft=name)
    return found


def check_subjects(officer: Session, kind: str, fields: Json) -> None:
    """R-408: what acknowledges or answers an entry is released where the whole of it was drawn.

    Raises:
        OurError: it was not drawn in this session.
    """
    if kind not in _ABOUT:
        return
    subjects = fields.get("re") or ()
    for it in [subjects] if isinstance(subjects, str) else subjects:
        if not officer.was_shown(it):
            raise OurError("console.not-shown")


def check_party(found: Json, sure: str) -> None:
    """R-433: what is released goes to whom it should; `sure`: the party that was named once more.

    Raises:
        OurError: a party must be named once more.
    """
    for row in found["addressed"]:
        if row["asks"] and sure.strip().upper() != row["party"]:
            raise OurError("console.name-the-party", party=row["party"])
