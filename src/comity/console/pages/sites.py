"""A list of protected sites: read from a table, kept as drafts, released, and followed to each end.

Carries out R-473 and R-474. A row goes nowhere by itself: it becomes a draft that an officer
releases with their own key, one by one or all that this browser drew whole. What is refused stops
the rest.
"""

import binascii
from base64 import b64decode
from typing import Any, Final
from urllib.parse import quote

from starlette.responses import Response

from comity.console.composing import FIELD, PASTED, Composer, Work
from comity.console.console import Console, Visit, see
from comity.console.frame import words_in
from comity.console.listing import ASKED, CODE, KIND, Lister, Site
from comity.console.pages.drafts import as_read, check_party, show
from comity.console.pages.map import shown as chart
from comity.console.port import Json
from comity.errors import ComityError, OurError, TheirError
from comity.families.shelf import SHELF
from comity.gateways import sitelists
from comity.gateways.degrees import UNITS
from comity.node.showing import moment
from comity.values.moment import parse
from comity.wording import sheets
from comity.wording.explain import explain
from comity.wording.forms import form_of
from comity.wording.words import readable

LIST_CHARS_MAX: Final = 700_000  # as a form sends it, within what one form may hold
SENT_MAX: Final = 200
_RUNGS: Final = ("HELD", "OPENED")
_WITHDRAWN: Final = frozenset(("WITHDRAWN", "ALERT_WITHDRAWN"))
_AT_ALL_TIMES: Final = [[0, 1 << 52]]


async def page(console: Console, visit: Visit) -> Response:
    """Ask for a list."""
    line = console.line_asked(visit.request.query_params.get("line", ""))
    if line is None:
        return console.frame.page(visit.request, "sites", visit.session, line=None, lines=[])
    others = await console.others(line)
    return await _drawn(console, visit, Work(line=line, kind=KIND, to=tuple(others)))


async def act(console: Console, visit: Visit) -> Response:
    """Look at a list, keep its good rows as drafts, or release drafts; once a form (R-407)."""
    line = console.line_asked(visit.text("line", 40))
    if line is None:
        raise OurError("console.no-such-page")
    match visit.text("act", 10):
        case "keep":
            return await _kept(console, visit, line)
        case "release":
            return await _released(console, visit, line)
        case _:
            return await _drawn(console, visit, _work(visit, line), is_read=True)


def _work(visit: Visit, line: str) -> Work:
    """What stands beside the list."""
    to = tuple(it for it in visit.form.getlist("to") if isinstance(it, str) and it)
    return Work(line=line, kind=KIND, given=Work.of(visit.form).given, to=to)


# --- a list read


def _data(visit: Visit) -> bytes:
    """What was chosen or pasted.

    Raises:
        TheirError: it is too long, or not what it says.
    """
    texts = {it: visit.form.get(it, "") for it in ("list", "sheet")}
    given = {name: it for name, it in texts.items() if isinstance(it, str)}
    if any(len(it) > LIST_CHARS_MAX for it in given.values()):
        raise TheirError("gateway.too-long", limit=LIST_CHARS_MAX // 1024)
    if not given.get("sheet"):
        return given.get("list", "").encode()
    try:
        return b64decode(given["sheet"], validate=True)
    except (binascii.Error, ValueError):
        raise TheirError("gateway.not-this-format", format="XLSX") from None


async def _read(console: Console, visit: Visit, work: Work) -> tuple[list[Site], tuple[str, ...]]:
    """Read each row of it as a message; and say which headings were not read.

    Raises:
        TheirError: it is no list.
    """
    language = console.frame.look(visit.request).language
    listed = sitelists.read(_data(visit))
    sent = await _sent(console, work.line, language)
    own = [it for it in sent if it["in_force"]]
    named_in = _named_in(console, visit)
    is_named_twice = any({"", named_in} <= it.names.keys() for it in listed.rows)
    unread = (*listed.unread, *(("name",) if is_named_twice else ()))
    lister = Lister(Composer(console.node, language), work, language, named_in)
    return await lister.read(listed.rows, own), unread


def _named_in(console: Console, visit: Visit) -> str:
    """The language of names of which the list does not say it."""
    asked = visit.text("named_in", 10)
    return asked if asked in readable() else console.frame.look(visit.request).language


async def _drawn(console: Console, visit: Visit, work: Work, *, is_read: bool = False) -> Response:
    """Draw the page: what is asked, and what was read of the list."""
    language = console.frame.look(visit.request).language
    rows: list[Site] = []
    unread: tuple[str, ...] = ()
    error = None
    if is_read:
        try:
            rows, unread = await _read(console, visit, work)
        except ComityError as fault:
            error = explain(fault, language)
    good = [it for it in rows if it.said is not None]
    form = form_of(SHELF.named(KIND), words_in(language))
    asked = [it for it in form.questions if it.name in ASKED]
    drawn = [_feature(console, it) for it in rows if it.pos is not None]
    return console.frame.page(
        visit.request,
        "sites",
        visit.session,
        200 if error is None else 409,
        line=work.line,
        lines=list(console.node.lines),
        others=await console.others(work.line),
        work=work,
        cells=sheets.cells(tuple(asked), work.given),
        given={it: _text(visit, it) for it in ("list", "sheet", "file")},
        named_in=_named_in(console, visit),
        most=LIST_CHARS_MAX,
        rows_most=sitelists.ROWS_MAX,
        rows=rows,
        good=len(good),
        unread=unread,
        error=error,
        map={**await chart(console, visit, work.line, compact=True), "also": drawn}
        if drawn
        else None,
        lacking=frozenset(),
        FIELD=FIELD,
        PASTED=PASTED,
    )


def _text(visit: Visit, name: str) -> str:
    """A field as it was sent, to be sent again; too long, it is not."""
    return visit.text(name, LIST_CHARS_MAX)


def _feature(console: Console, site: Site) -> Json:
    """A row as the map draws it, beside what the record has."""
    at = site.pos or {"lat": 0, "lon": 0}
    pair = [at["lon"] / UNITS, at["lat"] / UNITS]
    name = site.name or site.site_id
    told: dict[str, Any] = {
        "matter": f"row-{site.number}",
        "entry": "",
        "party": console.node.party,
        "code": CODE,
        "kind": "SITE",
        "what": name,
        "short": name,
        "says": name,
        "stands": "",
        "state": "",
        "now": None,
        "precedence": "",
        "protected": True,
        "contested": False,
        "recognised_by": [],
        "not_by": [],
        "volume": 0,
        "at": pair,
        "pole": 0,
        "windows": _AT_ALL_TIMES,
        "windows_says": [],
        "any_one": False,
        "band": {"says": "", "lower_m": None, "upper_m": None},
    }
    geometry = {"type": "Point", "coordinates": pair}
    return {"type": "Feature", "id": told["matter"], "geometry": geometry, "properties": told}


async def _kept(console: Console, visit: Visit, line: str) -> Response:
    """Keep every good row as a draft; the others stay out."""
    officer, form = visit.officer, visit.once
    done = officer.once(form)
    if done is not None:
        return see(str(done))
    work = _work(visit, line)
    try:
        rows, _ = await _read(console, visit, work)
    except TheirError:
        return await _drawn(console, visit, work, is_read=True)
    good = [it.said for it in rows if it.said is not None]
    if not good:
        return await _drawn(console, visit, work, is_read=True)
    for said in good:
        await console.node.ask(
            "compose",
            type=said.type,
            fields=said.fields,
            to=said.to,
            precedence=said.precedence,
            line=line,
        )
    path = f"/sites/list?line={quote(line)}"
    officer.did(form, path)
    return see(path)


# --- the list at the desk, and what was sent


async def listed(console: Console, visit: Visit) -> Response:
    """Every site that waits to be released, whole, and every one that was sent."""
    line = console.line_asked(visit.request.query_params.get("line", ""))
    if line is None:
        return console.frame.page(visit.request, "sitelist", visit.session, line=None, lines=[])
    return await _list(console, visit, line)


async def _list(
    console: Console,
    visit: Visit,
    line: str,
    gone: tuple[str, ...] = (),
    stopped: tuple[str, ComityError] | None = None,
) -> Response:
    language = console.frame.look(visit.request).language
    drafts = [(it, show(visit.officer, it)) for it in await _drafts(console, line, language)]
    return console.frame.page(
        visit.request,
        "sitelist",
        visit.session,
        200 if stopped is None else 409,
        line=line,
        lines=list(console.node.lines),
        others=await console.others(line),
        drafts=drafts,
        sent=await _sent(console, line, language),
        rungs=_RUNGS,
        gone=gone,
        stopped=None if stopped is None else (stopped[0], explain(stopped[1], language)),
    )


async def _drafts(console: Console, line: str, language: str | None = None) -> list[Json]:
    rows: list[Json] = await console.node.ask("drafts", line=line, language=language)
    return [it for it in rows if it["type"] == KIND]


async def _sent(console: Console, line: str, language: str) -> list[Json]:
    """Own notices of sites, the newest first, each with how far it came with each party."""
    now_ms, party = console.node.now_ms(), console.node.party
    rows: list[Json] = []
    before: str | None = ""
    while before is not None and len(rows) < SENT_MAX:
        found = await console.node.ask(
            "search", line=line, code=CODE, party=party, before=before, language=language
        )
        rows += found["rows"]
        before = found["next"]
    made: list[Json] = []
    newest: set[str] = set()
    for row in rows[:SENT_MAX]:
        entry = await console.node.ask("entry", entry=row["entry"], line=line, language=language)
        said = entry["fields"]
        if not said:
            continue
        end_ms = parse(said["valid"]["end"])
        is_withdrawn = bool({it["word"] for it in row["signs"]} & _WITHDRAWN)
        is_newest = said["site_id"] not in newest
        newest |= set() if is_withdrawn else {said["site_id"]}
        made.append(
            {
                **{it: entry[it] for it in ("entry", "time", "short")},
                "site_id": said["site_id"],
                "pos": said["pos"],
                "until": moment(end_ms),
                "withdrawn": is_withdrawn,
                "in_force": is_newest and not is_withdrawn and end_ms > now_ms,
                "parties": {it["party"]: _came(it) for it in entry["delivery"]},
            }
        )
    return made


def _came(row: Json) -> Json:
    """How far it came with one party: the first time of each rung that is shown."""
    times = dict.fromkeys(_RUNGS)
    for rung in row["rungs"]:
        if times.get(rung["word"], "") is None:
            times[rung["word"]] = rung["at"]
    is_told = row["word"] in times and times[row["word"]] is not None
    return {"says": "" if is_told else row["says"], "times": times}


async def _released(console: Console, visit: Visit, line: str) -> Response:
    """Release what was chosen and drawn whole here; the first that is refused stops the rest."""
    officer, form = visit.officer, visit.once
    done = officer.once(form)
    if done is not None:
        return see(str(done))
    path = f"/sites/list?line={quote(line)}"
    by_name = {it["draft"]: it["fields"]["site_id"] for it in await _drafts(console, line)}
    gone: list[str] = []
    stopped: tuple[str, ComityError] | None = None
    for chosen in visit.form.getlist("draft"):
        name, _, shown = str(chosen).partition(" ")
        try:
            if name not in by_name:
                raise OurError("console.draft-gone", draft=name)
            check_party(await as_read(console, visit, (line, name), shown), "")
            await console.release(officer, name, line)
        except ComityError as error:
            stopped = by_name.get(name, name), error
            break
        gone.append(by_name[name])
    officer.did(form, path)
    if stopped is None:
        return see(path)
    return await _list(console, visit, line, tuple(gone), stopped)
