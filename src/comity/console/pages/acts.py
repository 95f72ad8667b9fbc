"""What an officer does with a message: each act is a message that their own key signs.

Carries out R-407 to R-409, R-443 and R-445. No act that binds lies on one key: a form shows what
it will say, and an entry can be opened only where the whole of it was drawn.
"""

from collections.abc import Awaitable, Callable
from typing import Final
from urllib.parse import quote

from starlette.responses import JSONResponse, Response

from comity.console.console import Console, Visit, see
from comity.console.port import Json
from comity.console.sessions import Session
from comity.errors import OurError
from comity.families.line.messages import LineTest
from comity.families.line.messages import Receipt as ReceiptMessage
from comity.values.codes import Receipt
from comity.values.moment import MINUTE_MS, iso

CHECKING_MINUTES_MAX = 24 * 60
_OPENED: Final = Receipt.OPENED.name
_FIRST: Final = "&first=other"


async def displayed(console: Console, visit: Visit) -> Response:
    """A page of a staffed console drew an entry."""
    if console.node.reads_only or not visit.officer.is_on_watch:
        return JSONResponse({"said": False})
    line, entry = visit.text("line", 40), visit.text("entry", 64)
    return JSONResponse(await console.node.ask("displayed", entry=entry, line=line))


async def seen(console: Console, visit: Visit) -> Response:
    """The officer acknowledges that an alarm stands, which is no message: nothing is signed."""
    given = {it: visit.text(it, most) for it, most in (("word", 30), ("entry", 64), ("party", 12))}
    officer, line = visit.officer, visit.text("line", 40)
    told = await console.node.ask("see", **given, officer=officer.office, line=line)
    console.live.hear()
    return JSONResponse(told)


async def opened(console: Console, visit: Visit) -> Response:
    """The officer opened it: OPENED, signed by the officer's own key; it accepts nothing."""

    async def say(officer: Session, line: str, found: Json) -> Json:
        fields = {
            "re": [found["entry"]],
            "level": _OPENED,
            "at": iso(console.node.now_ms()),
            "by": officer.office,
        }
        return await console.say(officer, "line.receipt/1", fields, line=line, to=[found["party"]])

    return await _once(console, visit, say, lambda found: _was_opened(console, found))


def _was_opened(console: Console, found: Json) -> bool:
    """Whether an officer of this party acknowledged an entry before."""
    return any(
        it["party"] == console.node.party and rung["word"] == _OPENED
        for it in found["delivery"]
        for rung in it["rungs"]
    )


async def first_of_two(
    console: Console, officer: Session, line: str, said: tuple[str, Json]
) -> str | None:
    """Where who acknowledges what another did first is told by whom and when (R-445).

    None: it is no such receipt, or the first. `said`: a type and its fields; of what was not drawn
    for this officer nothing is told here.
    """
    kind, fields = said
    if kind != ReceiptMessage.SPEC.wire or fields.get("level") != _OPENED:
        return None
    for entry in filter(officer.was_shown, fields.get("re", ())):
        found = await console.node.ask("entry", entry=entry, line=line)
        if _was_opened(console, found):
            return f"{_at(line, found['entry'])}{_FIRST}"
    return None


async def answered(console: Console, visit: Visit) -> Response:
    """CHECKING, which binds to nothing but its next word; any other answer is previewed (R-434).

    Raises:
        OurError: another answer is given.
    """
    if visit.text("position", 20) != "CHECKING":
        raise OurError("console.no-such-page")

    async def say(officer: Session, line: str, found: Json) -> Json:
        next_ms = console.node.now_ms() + _minutes(visit) * MINUTE_MS
        fields: Json = {"re": found["entry"], "position": "CHECKING", "terms": found["terms"]}
        fields["next_update"] = iso(next_ms)
        return await console.say(officer, "line.response/1", fields, line=line, to=[])

    return await _once(console, visit, say)


async def present(console: Console, visit: Visit) -> Response:
    """The officer answers a test of the line: that alone proves the watch to its author (R-90).

    Raises:
        OurError: it is no test.
    """

    async def say(officer: Session, line: str, found: Json) -> Json:
        if found["type"] != LineTest.SPEC.wire:
            raise OurError("console.no-such-page")
        fields = {
            "re": found["entry"],
            "echo": found["fields"]["nonce"],
            "by": "OFFICER",
            "via": found["fields"]["via"],
            "clock": iso(console.node.now_ms()),
        }
        to = [found["party"]]
        return await console.say(officer, "line.test_reply/1", fields, line=line, to=to)

    return await _once(console, visit, say)


async def tested(console: Console, visit: Visit) -> Response:
    """The node tests the line now, because an officer asks for it: once for one form (R-407)."""
    form, line = visit.once, visit.text("line", 40)
    if visit.officer.once(form) is None:
        visit.officer.did(form, (await console.node.ask("test", line=line))["entry"])
    return see(f"/contact?line={quote(line)}")


def _at(line: str, entry: str) -> str:
    return f"/watch?line={quote(line)}&entry={quote(entry)}"


def _minutes(visit: Visit) -> int:
    given = visit.text("minutes", 6)
    if not (given.isascii() and given.isdecimal() and 0 < int(given) <= CHECKING_MINUTES_MAX):
        raise OurError("console.minutes", most=CHECKING_MINUTES_MAX)
    return int(given)


async def _once(
    console: Console,
    visit: Visit,
    say: Callable[[Session, str, Json], Awaitable[Json]],
    before: Callable[[Json], bool] | None = None,
) -> Response:
    """Do it once for one form, however often it is sent (R-407).

    `before`: whether another officer did it first; then nothing is signed, and the page says so
    (R-445).
    """
    officer, form = visit.officer, visit.once
    line, entry = visit.text("line", 40), visit.text("entry", 64)
    path = _at(line, entry)
    if not officer.was_shown(entry):
        raise OurError("console.not-shown")
    if officer.once(form) is None:
        language = console.frame.look(visit.request).language
        found = await console.node.ask("entry", entry=entry, line=line, language=language)
        if before is not None and before(found):
            return see(f"{path}{_FIRST}")
        officer.did(form, (await say(officer, line, found))["entry"])
    return see(path)
