"""A call while it is held: who sits where, what the consoles signal, and what an officer notes.

Carries out R-641 to R-652, R-680, R-681, R-684. Sound and picture go from browser to browser, never
come here. What a page signals or notes is signed by its officer's own key, as any message; the page
gets nothing that the record and the node's settings do not say.
"""

from typing import Any, Final

import msgspec
from starlette.responses import JSONResponse, Response

from comity.console.console import Console, Visit
from comity.console.port import Json
from comity.errors import OurError
from comity.families.call.live import CallEvent, CallSignal
from comity.families.line.seals import BodyErased
from comity.node.completing import completed
from comity.values.codes import CallSeat, Recording
from comity.values.message import Message
from comity.values.moment import iso

GIVEN_CHARS_MAX: Final = 8_000  # a signal with sixteen ways is 2,000
_SAYS: Final[dict[str, type[Message]]] = {"signal": CallSignal, "event": CallEvent}


async def page(console: Console, visit: Visit) -> Response:
    """Draw the page of a call that is held, or tested; the one page that may hear and see."""
    path, asked = visit.request.path_params, visit.request.query_params
    line, look = str(path["line"]), console.frame.look(visit.request)
    language = look.language
    live = await console.node.ask("live", entry=path["matter"], line=line, language=language)
    sheet = await console.node.ask("call", entry=live["entry"], line=line, language=language)
    seat = asked.get("seat", "").upper()
    return console.frame.page(
        visit.request,
        "live",
        visit.session,
        line=line,
        live=live,
        call=sheet,
        seat=seat if seat in CallSeat.__members__ else CallSeat.PRINCIPAL.name,
        seats=[it.name for it in CallSeat],
        recordings=[it.name for it in Recording],
        is_test="test" in asked,
        relays=await console.node.ask("relays", by=visit.officer.office),
        may=all(console.may(visit.officer, it.SPEC.code) for it in _SAYS.values()),
    )


async def signals(console: Console, visit: Visit) -> Response:
    """Give what an open page of a call follows: seats, offers, words, ticks, events."""
    path = visit.request.path_params
    language = console.frame.look(visit.request).language
    found = await console.node.ask(
        "live", entry=path["matter"], line=str(path["line"]), language=language
    )
    return JSONResponse(found)


async def act(console: Console, visit: Visit) -> Response:
    """Say a signal or an event, signed by the officer's key: once for one form; gives its entry.

    Raises:
        OurError: it is neither, or cannot be read; nothing is said then.
        ComityError: what the desk refuses.
    """
    officer, form = visit.officer, visit.once
    done = officer.once(form)
    if done is not None:
        return JSONResponse({"entry": str(done)})
    line, entry = visit.text("line", 40), visit.text("entry", 64)
    if visit.text("act", 10) == "tidy":
        return JSONResponse({"entry": await tidied(console, visit, line, entry)})
    cls = _SAYS.get(visit.text("act", 10))
    if cls is None:
        raise OurError("console.no-such-page")
    live = await console.node.ask("live", entry=entry, line=line)
    fields = {**_given(visit), "re": live["entry"]}
    if cls is CallEvent:
        fields["at"] = iso(console.node.now_ms())
    language = console.frame.look(visit.request).language
    whole = completed(cls, fields, reality=console.node.reality, language=language)
    others = [it for it in live["parties"] if it != console.node.party]
    said = await console.say(officer, cls.SPEC.wire, whole, line=line, to=others)
    officer.did(form, said["entry"])
    return JSONResponse({"entry": said["entry"]})


async def tidied(console: Console, visit: Visit, line: str, entry: str) -> str | None:
    """R-681: erase the signals of a call that is over, by the officer's key; gives the entry."""
    found = await console.node.ask("signals-kept", entry=entry, line=line)
    if not found["count"]:
        return None
    said = await console.say(visit.officer, BodyErased.SPEC.wire, found["fields"], line=line, to=[])
    visit.officer.did(visit.once, said["entry"])
    return str(said["entry"])


def _given(visit: Visit) -> Json:
    """The fields that a page gives; their kinds are checked as those of any message.

    Raises:
        OurError: it is no object.
    """
    try:
        given: Any = msgspec.json.decode(visit.text("fields", GIVEN_CHARS_MAX))
        return msgspec.convert(given, dict[str, Any])
    except (msgspec.DecodeError, msgspec.ValidationError):
        raise OurError("call.bad-signal") from None
