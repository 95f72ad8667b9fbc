"""One call: when it is, what is to be spoken of as each side tells it, and what became of it.

Carries out R-460, R-463 and R-465. What is on the page follows from the record and the clock; what
an officer notes there is a draft of a message, which leaves the node when it is released.
"""

import re
from typing import Any, Final
from urllib.parse import quote, urlencode

from starlette.responses import Response

from comity.console.console import Console, Visit, see
from comity.console.frame import words_in
from comity.console.pages import live
from comity.console.port import Json
from comity.errors import OurError
from comity.families.call.messages import Agenda, Readout, ReadoutPosition
from comity.families.line.notes import VoiceAuth
from comity.families.line.seals import BodyErased
from comity.node.completing import completed
from comity.values.codes import Point, Pointpos
from comity.values.message import Message
from comity.values.moment import dtg
from comity.wording import typed_moments

POINTS_MAX: Final = 40  # of one read-out
TEXT_MAX: Final = 1_000
DIGITS_MAX: Final = 4  # of the number of a point
_DATE: Final = re.compile(r" \((\d{6}Z[A-Z]{3}\d\d)\)$")
_READOUT: Final = Readout.SPEC.wire
_POSITION: Final = ReadoutPosition.SPEC.wire


async def page(console: Console, visit: Visit) -> Response:
    """Draw the page of a call."""
    path, look = visit.request.path_params, console.frame.look(visit.request)
    line = str(path["line"])
    sheet = await console.node.ask("call", entry=path["matter"], line=line, language=look.language)
    drafts = await _drafts(console, line, sheet["entry"])
    notes = next((it for it in drafts if it["type"] == _READOUT), None)
    return console.frame.page(
        visit.request,
        "call",
        visit.session,
        line=line,
        call=sheet,
        drafts=drafts,
        notes=[] if notes is None else notes["fields"]["points"],
        kinds=[it.name for it in Point],
        positions=[it.name for it in Pointpos],
        may=console.may(visit.officer, Readout.SPEC.code),
        voice=await console.node.ask("voice", line=line, language=look.language),
        kept=await console.node.ask("signals-kept", entry=sheet["entry"], line=line),
        may_erase=console.may(visit.officer, BodyErased.SPEC.code),
        may_agenda=console.may(visit.officer, Agenda.SPEC.code),
        may_answer=console.may(visit.officer, ReadoutPosition.SPEC.code),
        follow=lambda readout, point: follow_up(line, readout, point),
        compose=lambda code, **fields: _compose(line, code, fields),
    )


def _compose(line: str, code: str, fields: dict[str, Any]) -> str:
    """Where a form of a type is, some of its fields filled in."""
    given = {f"f.{name.rstrip('_')}": str(it) for name, it in fields.items()}
    return f"/compose?{urlencode({'line': line, 'type': code, **given})}"


def follow_up(line: str, readout: str, point: Json) -> str:
    """Where the follow-up of an undertaking is composed; its date stands at its end (R-463)."""
    text = str(point["text"])
    dated = _DATE.search(text)
    due = {} if dated is None else {"due": dated[1]}
    plain = text if dated is None else text[: dated.start()]
    return _compose(line, "C08", {"from_": readout, "text": plain, "owner": point["by"], **due})


async def _drafts(console: Console, line: str, entry: str) -> list[Json]:
    """Drafts at this desk of what is said of a call: its read-out, positions on another's."""
    sheet = await console.node.ask("call", entry=entry, line=line)
    about = {sheet["entry"], *(it["entry"] for it in sheet["readouts"])}
    rows: list[Json] = await console.node.ask("drafts", line=line)
    return [
        it for it in rows if it["type"] in (_READOUT, _POSITION) and it["fields"].get("re") in about
    ]


async def act(console: Console, visit: Visit) -> Response:
    """Note a point of the read-out, take one out, or draft a position: once for one form."""
    officer, form = visit.officer, visit.once
    line, entry = visit.text("line", 40), visit.text("entry", 64)
    done = officer.once(form)
    if done is not None:
        return see(str(done))
    here = f"/call/{quote(line)}/{quote(entry)}"
    match visit.text("act", 20):
        case "point":
            await _noted(console, visit, line, entry)
            path = f"{here}#notes"
        case "take-out":
            await _taken_out(console, visit, line, entry)
            path = f"{here}#notes"
        case "position":
            path = await _positioned(console, visit, line)
        case "voice-draw" | "voice-words" | "voice-heard" as step:
            path = await _voiced(console, visit, line, here, step)
        case "tidy":
            await live.tidied(console, visit, line, entry)
            path = here
        case "agenda":
            path = await _proposed(console, visit, line, entry)
        case _:
            raise OurError("console.no-such-page")
    officer.did(form, path)
    return see(path)


# --- the own read-out, as it grows


async def _notes(console: Console, line: str, entry: str) -> Json | None:
    """Give the draft of the own read-out, to be changed; none: nothing is noted yet.

    Raises:
        OurError: an officer released it, and what was signed does not become another.
    """
    rows = (it for it in await _drafts(console, line, entry) if it["type"] == _READOUT)
    found = next(rows, None)
    if found is not None and found["releases"]:
        raise OurError("console.notes-released", offices=", ".join(found["releases"]))
    return found


async def _noted(console: Console, visit: Visit, line: str, entry: str) -> None:
    """Put a point at the end of the draft of the own read-out.

    Raises:
        OurError: there is room for none, its date is none, an officer released the draft, or the
            desk refuses it; nothing is changed then.
    """
    draft = await _notes(console, line, entry)
    points = [] if draft is None else list(draft["fields"]["points"])
    if len(points) >= POINTS_MAX:
        raise OurError("console.notes-full", count=POINTS_MAX)
    agenda = visit.text("agenda_n", DIGITS_MAX)
    point: Json = {
        "n": max((it["n"] for it in points), default=0) + 1,
        "kind": visit.text("kind", 20),
        "by": visit.text("by", 10),
        "text": _dated(console, visit),
    }
    if agenda.isascii() and agenda.isdecimal():
        point["agenda_n"] = int(agenda)
    await _keep(console, visit, line, entry, [*points, point], draft)


def _dated(console: Console, visit: Visit) -> str:
    """What is noted, with its date at the end: a point has no field for one."""
    text, due = visit.text("text", TEXT_MAX).strip(), visit.text("due", 60).strip()
    if not due:
        return text
    words = words_in(console.frame.look(visit.request).language)
    try:
        ms = typed_moments.parse(due, console.node.now_ms(), words)
    except ValueError as error:
        raise OurError("console.no-date", value=due) from error
    return f"{text} ({dtg(ms)})"


async def _taken_out(console: Console, visit: Visit, line: str, entry: str) -> None:
    draft = await _notes(console, line, entry)
    if draft is None:
        return
    left = [it for it in draft["fields"]["points"] if str(it["n"]) != visit.text("n", DIGITS_MAX)]
    if left:
        await _keep(console, visit, line, entry, left, draft)
    else:
        await console.node.ask("drop", draft=draft["draft"], line=line)


async def _keep(
    console: Console, visit: Visit, line: str, entry: str, points: list[Json], before: Json | None
) -> None:
    fields = {} if before is None else dict(before["fields"])
    kept = {"re": entry, "kind": "OWN", **fields, "points": points}
    made = await _composed(console, visit, line, Readout, kept)
    if before is not None and before["draft"] != made["draft"]:
        await console.node.ask("drop", draft=before["draft"], line=line)


async def _composed(
    console: Console, visit: Visit, line: str, cls: type[Message], fields: Json
) -> Json:
    language = console.frame.look(visit.request).language
    whole = completed(cls, fields, reality=console.node.reality, language=language)
    made: Json = await console.node.ask("compose", type=cls.SPEC.wire, fields=whole, line=line)
    return made


async def _proposed(console: Console, visit: Visit, line: str, entry: str) -> str:
    """Draft an agenda of topics and open follow-ups (R-662); gives where it is released."""
    found = await console.node.ask("agenda", entry=entry, line=line)
    made = await _composed(console, visit, line, Agenda, found["fields"])
    return f"/draft/{quote(line)}/{made['draft']}"


async def _voiced(console: Console, visit: Visit, line: str, here: str, step: str) -> str:
    """One step of who is on the telephone (R-663); gives where the next one stands."""
    party, text = visit.text("by", 12), visit.text("text", 200)
    look = console.frame.look(visit.request)
    about = {"party": party, "line": line, "language": look.language}
    if step == "voice-words":
        await console.node.ask(step, theirs=text, **about)
        return f"{here}#voice"
    given = {"words": text} if step == "voice-heard" else {}
    found = await console.node.ask(step, **given, **about)
    if found["fits"] is False:
        raise OurError("voice.wrong", party=party)
    fields = found.get("fields") or found.get("reply")
    if fields is not None:
        reality = console.node.reality
        whole = completed(VoiceAuth, fields, reality=reality, language=look.language)
        await console.say(visit.officer, VoiceAuth.SPEC.wire, whole, line=line, to=[party])
    return f"{here}#voice"


# --- what is said of another's


async def _positioned(console: Console, visit: Visit, line: str) -> str:
    """Draft a position for each point of which something is said; gives where it is released."""
    said = [
        {"n": int(n), "position": word, **({"text": text} if text else {})}
        for name in visit.form
        if name.startswith("p.")
        and len(n := name[2:]) <= DIGITS_MAX
        and n.isascii()
        and n.isdecimal()
        and (word := visit.text(name, 20))
        and (text := visit.text(f"t.{n}", TEXT_MAX).strip()) is not None
    ]
    if not said:
        raise OurError("console.no-position")
    fields = {"re": visit.text("readout", 64), "positions": said}
    made = await _composed(console, visit, line, ReadoutPosition, fields)
    return f"/draft/{quote(line)}/{made['draft']}"
