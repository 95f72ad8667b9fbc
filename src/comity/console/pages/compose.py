"""Composing: a type found by a few letters, its form, and what would come of it while one types.

Carries out R-430 to R-434. The page is drawn whole by the node each time; nothing is checked in the
browser. What is typed leaves this page only as a draft, or released by the officer's own key.
"""

from collections import defaultdict
from dataclasses import replace
from typing import Any, Final
from urllib.parse import quote

import msgspec
from starlette.responses import Response

from comity.console.composing import (
    FIELD,
    PASTED,
    VALUE_CHARS_MAX,
    Composer,
    Reading,
    Work,
    named,
)
from comity.console.console import Console, Visit, see
from comity.console.finding import ranked
from comity.console.pages.acts import first_of_two
from comity.console.pages.drafts import check_subjects
from comity.console.pages.drafts import drawn as draft_drawn
from comity.console.pages.map import shown as chart
from comity.console.port import Json
from comity.errors import ComityError, OurError
from comity.families.line.messages import Cancellation
from comity.families.shelf import SHELF
from comity.gateways import pasted, plain_areas
from comity.gateways.found import Note
from comity.node.desk import HANDOVER
from comity.picture.releases import NEEDED
from comity.record.entry import KEY_TYPES
from comity.values.area import Area
from comity.values.codes import Precedence
from comity.values.moment import iso
from comity.wording import sheets
from comity.wording.explain import explain, explain_key
from comity.wording.speaker import type_id
from comity.wording.words import Words, readable

DRAWN: Final = "drawn"  # the field into which the map draws
SHOWN_MAX: Final = 30  # shapes of what was pasted
_NOT_HERE: Final = frozenset((*KEY_TYPES, HANDOVER))


async def page(console: Console, visit: Visit) -> Response:
    """Ask for a type, or draw the form of one: empty, or filled from a draft or an entry."""
    asked = visit.request.query_params
    line = console.line_asked(asked.get("line"))
    composer = Composer(console.node, console.frame.look(visit.request).language)
    if line is None or not any(asked.get(it) for it in ("type", "draft", "correct", "withdraw")):
        return _types(console, visit, composer.words, line)
    work = await _begun(console, composer, line, dict(asked))
    return await _drawn(console, visit, composer, work)


# --- which type


def _types(console: Console, visit: Visit, words: Words, line: str | None) -> Response:
    """Every type that an officer can send, by its family, in words."""
    find = visit.request.query_params.get("find", "")
    rows = [
        {
            "code": spec.code,
            "title": words.say(type_id(spec.wire)),
            "family": entry.family.name,
            "needed": NEEDED[spec.release],
        }
        for entry in SHELF.types.values()
        if NEEDED[(spec := entry.message.SPEC).release] and spec.wire not in _NOT_HERE
    ]
    families = {row["family"]: words.say(f"console-family-{row['family']}") for row in rows}
    texts = [f"{row['code']} {row['title']} {families[row['family']]}" for row in rows]
    order = ranked(find, texts) if find.strip() else range(len(rows))
    found: dict[str, list[Json]] = defaultdict(list)
    for at in order:
        found[families[rows[at]["family"]]].append(rows[at])
    return console.frame.page(
        visit.request,
        "types",
        visit.session,
        line=line,
        lines=list(console.node.lines),
        find=find,
        families=list(found.items()),
    )


# --- a form begun


async def _begun(console: Console, composer: Composer, line: str, asked: dict[str, str]) -> Work:
    """The form as it is first drawn."""
    if asked.get("draft"):
        return await _from_draft(console, composer, line, asked["draft"])
    if asked.get("correct") or asked.get("withdraw"):
        return await _from_entry(console, composer, line, asked)
    kind = SHELF.named(asked["type"]).SPEC.wire
    given = {
        name.removeprefix(FIELD): it[:1000] for name, it in asked.items() if name.startswith(FIELD)
    }
    others = await console.others(line)
    to = tuple(others) if SHELF.named(kind).SPEC.sealed else ()
    return Work(line=line, kind=kind, given=given, to=to, beside=others[0] if others else "")


async def _from_draft(console: Console, composer: Composer, line: str, name: str) -> Work:
    rows = await console.node.ask("drafts", line=line)
    found = next((it for it in rows if it["draft"] == name), None)
    if found is None:
        raise OurError("console.draft-gone", draft=name)
    others = await console.others(line)
    work = Work(
        line=line,
        kind=found["type"],
        to=tuple(found["addressees"]),
        precedence=found["precedence"],
        override=found["fields"].get("override", ""),
        beside=others[0] if others else "",
        replaces=name,
    )
    return composer.filled(work, found["fields"])


async def _from_entry(
    console: Console, composer: Composer, line: str, asked: dict[str, str]
) -> Work:
    """R-432: to correct or withdraw an own message is one step from it, and one more to send."""
    leaf = asked.get("correct") or asked["withdraw"]
    found = await console.node.ask("entry", entry=leaf, line=line)
    if found["party"] != console.node.party:
        raise OurError("console.not-ours", entry=leaf)
    others = await console.others(line)
    to, beside = tuple(found["addressees"]), others[0] if others else ""
    if asked.get("correct"):
        work = Work(line=line, kind=found["type"], to=to, beside=beside, corrects=found["entry"])
        return composer.filled(work, found["fields"])
    work = Work(line=line, kind=Cancellation.SPEC.wire, to=to, beside=beside)
    plain = {"re": found["entry"], "effective_at": iso(console.node.now_ms())}
    return composer.filled(work, plain)


# --- what the page sends


async def act(console: Console, visit: Visit) -> Response:
    """Do what a button of the page says: more rooms in the form, a draft, or a release."""
    composer = Composer(console.node, console.frame.look(visit.request).language)
    work = Work.of(visit.form)
    does, _, place = visit.text("act", 200).partition(":")
    match does:
        case "add" | "remove":
            work = _members(work, place, is_more=does == "add")
        case "draw":
            work = _drawing(composer, work, place, visit.text("drawn", VALUE_CHARS_MAX))
        case "take":
            return await _taken(console, visit, composer, work, place)
        case "save" | "release":
            return await _kept(console, visit, composer, work, is_released=does == "release")
        case _:
            pass
    return await _drawn(console, visit, composer, work)


async def preview(console: Console, visit: Visit) -> Response:
    """What would come of it as it stands now: a part of the page, asked for while one types."""
    composer = Composer(console.node, console.frame.look(visit.request).language)
    work = Work.of(visit.form)
    is_tried = visit.text("tried", 4) == "yes"
    facts = await _facts(console, visit, composer, work, is_tried=is_tried)
    return console.frame.page(visit.request, "preview", visit.session, is_alone=True, **facts)


def _members(work: Work, place: str, *, is_more: bool) -> Work:
    """One member more or fewer of what repeats; the others move up."""
    if is_more:
        count = work.given.get(f"{place}{sheets.COUNT}", "0")
        is_count = count.isascii() and count.isdecimal() and len(count) < 4
        wanted = int(count) + 1 if is_count else 1
        return work.typed({f"{place}{sheets.COUNT}": str(min(wanted, sheets.MEMBERS_MAX))})
    whole, _, number = place.rpartition(".")
    if not (number.isascii() and number.isdecimal() and len(number) < 4):
        return work
    given = sheets.without(work.given, whole, int(number))
    return replace(work, given=given)


def _drawing(composer: Composer, work: Work, place: str, said: str) -> Work:
    """Put an area that was drawn on the map into its place (R-441)."""
    area = plain_areas.read(plain_areas.said(said))
    return work if area is None else _put(composer, work, place, area)


def _put(composer: Composer, work: Work, place: str, area: Area) -> Work:
    """Type an area at its place, instead of what stood there."""
    question = sheets.question_at(composer.form(work), place)
    if question is None or not question.shapes:
        return work
    plain = plain_areas.write(area)
    typed = sheets.typed_at(question, plain, place, composer.typing(work.line))
    kept = {it: text for it, text in work.given.items() if not it.startswith(f"{place}.")}
    left = {it: text for it, text in work.pasted.items() if it != place}
    return replace(work, given={**kept, **typed}, pasted=left)


async def _taken(
    console: Console, visit: Visit, composer: Composer, work: Work, said: str
) -> Response:
    """Put one of the areas that were pasted into its place; one alone is taken at once."""
    place, _, number = said.partition(":")
    language = console.frame.look(visit.request).language
    offered: dict[str, Any] = {"place": place, "names": [], "notes": [], "says": ""}
    try:
        reading = pasted.read(work.pasted.get(place, ""), composer.words.whole)
    except ComityError as error:
        offered["says"] = explain(error, language)
        return await _drawn(console, visit, composer, work, offered)
    offered["notes"] = [_noted(it, language) for it in reading.notes]
    at = int(number) if number.isascii() and number.isdecimal() else -1
    if len(reading.shapes) == 1:
        at = 0
    if not reading.shapes:
        offered["says"] = explain_key("gateway.nothing-found", {}, language)
    if not 0 <= at < len(reading.shapes):
        offered["names"] = [it.name for it in reading.shapes[:SHOWN_MAX]]
        return await _drawn(console, visit, composer, work, offered)
    work = _put(composer, work, place, reading.shapes[at].area)
    return await _drawn(console, visit, composer, work, offered)


def _noted(note: Note, language: str) -> str:
    return explain_key(note.key, note.facts, language)


async def _kept(
    console: Console, visit: Visit, composer: Composer, work: Work, *, is_released: bool
) -> Response:
    """Keep it as a draft, once for one form (R-407); released, where its preview was shown."""
    officer, form = visit.officer, visit.once
    done = officer.once(form)
    if done is not None:
        return see(str(done))
    reading = await composer.read(work)
    if reading.message is None or reading.found is None:
        return await _drawn(console, visit, composer, work, is_tried=True)
    said = reading.message
    first = await first_of_two(console, officer, work.line, (said.type, said.fields))
    if is_released and first is not None:  # nothing is signed, and nothing is left at the desk
        return see(first)
    draft = await console.node.ask(
        "compose",
        type=said.type,
        fields=said.fields,
        to=said.to,
        precedence=said.precedence,
        line=work.line,
    )
    name = draft["draft"]
    path = f"/draft/{quote(work.line)}/{name}"
    officer.did(form, path)
    if work.replaces and work.replaces != name:
        await console.node.ask("drop", draft=work.replaces, line=work.line)
    asks = any(it["asks"] for it in reading.found["addressed"])
    is_read = visit.text("shown", 64) == said.digest and officer.was_shown(said.digest)
    if not is_released or asks or not is_read:
        return see(path)
    try:
        check_subjects(officer, said.type, said.fields)
        path = await console.release(officer, name, work.line) or path
    except ComityError as error:
        return await draft_drawn(console, visit, work.line, name, error)
    officer.did(form, path)
    return see(path)


# --- drawn


async def _drawn(
    console: Console,
    visit: Visit,
    composer: Composer,
    work: Work,
    offered: Json | None = None,
    *,
    is_tried: bool = False,
) -> Response:
    """Draw the whole page; `is_tried`: it was to be kept, and something is not there yet."""
    facts = await _facts(console, visit, composer, work, is_tried=is_tried)
    reading: Reading = facts["reading"]
    others = await console.others(work.line)
    area = facts["area"]
    return console.frame.page(
        visit.request,
        "compose",
        visit.session,
        409 if is_tried else 200,
        is_alone=False,
        is_tried=is_tried,
        own=sheets.cells(reading.form.questions, work.given),
        common=sheets.cells(reading.form.common, work.given),
        others=others,
        precedences=_precedences(work),
        map=None
        if area is None
        else await chart(console, visit, work.line, draw=DRAWN, compact=True),
        besides=[*others, *readable()],
        offered=offered,
        FIELD=FIELD,
        PASTED=PASTED,
        **facts,
    )


def _precedences(work: Work) -> list[str]:
    most = work.cls.SPEC.precedence_max
    return [it.name for it in Precedence if it <= most]


async def _facts(
    console: Console, visit: Visit, composer: Composer, work: Work, *, is_tried: bool
) -> Json:
    """What both the page and its preview show; what is previewed whole was shown (R-434)."""
    language = console.frame.look(visit.request).language
    reading = await composer.read(work)
    labels = composer.labels(reading, work)
    area = next((it for it in composer.cells(reading, work) if _is_drawn(it)), None)
    shown = ""
    if reading.message is not None and reading.found is not None:
        shown = reading.message.digest
        visit.officer.show(shown)
    return {
        "shown": shown,
        "work": work,
        "code": work.cls.SPEC.code,
        "title": reading.form.title,
        "reading": reading,
        "labels": labels,
        "faults": {
            place: explain(named(error, labels.get(place, place)), language)
            for place, error in reading.sheet.faults.items()
        },
        "lacking": set() if is_tried else _lacking(reading),
        "error": None if reading.error is None else explain(reading.error, language),
        "echoed": composer.echoed(reading),
        "area": area,
        "drawn": "" if area is None else _area_at(reading, area.place),
        "found": reading.found,
    }


def _is_drawn(cell: sheets.Cell) -> bool:
    """Whether an area is drawn on the map of the page: the first, and not of what repeats."""
    return cell.asks == "area" and not any(it.isdecimal() for it in cell.place.split("."))


def _area_at(reading: Reading, place: str) -> str:
    """The area that stands at a place, as the map draws it; empty: it is not whole yet."""
    if any(f"{it}.".startswith(f"{place}.") for it in reading.sheet.faults):
        return ""
    found: Any = reading.sheet.plain
    for step in place.split("."):
        found = found.get(step) if isinstance(found, dict) else None
    return "" if found is None else msgspec.json.encode(found).decode()


def _lacking(reading: Reading) -> set[str]:
    """Places where nothing is wrong yet: what is needed was not typed so far."""
    faults = reading.sheet.faults.items()
    return {place for place, error in faults if sheets.is_lacking(error)}
