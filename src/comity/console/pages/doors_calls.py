"""Calls: the next one that is fixed, the last that was read out, and all of them."""

from typing import Any, Final

from comity.console.console import Console, Visit
from comity.console.pages import doors
from comity.console.port import Json

FIXED_MAX: Final = 5  # calls ahead that are looked into


async def _ahead(console: Console, visit: Visit, listed: doors.Listed) -> dict[str, Any]:
    async def some(word: str, most: int) -> list[Json]:
        language = console.frame.look(visit.request).language
        found = await console.node.ask(
            "matters",
            kinds=["call"],
            line=listed.line,
            looks=[f"call.{word}"],
            limit=most,
            language=language,
        )
        rows: list[Json] = found["rows"]
        return rows

    if "list" in visit.request.query_params:
        return {"ahead": None, "read_out": None}
    ahead = [await _counted(console, visit, listed, it) for it in await some("FIXED", FIXED_MAX)]
    ahead = [it for it in ahead if it["countdown"] is not None]
    ahead.sort(key=lambda it: it["countdown"]["at"]["ms"])
    return {
        "ahead": next(iter(ahead), None),
        "read_out": next(iter(await some("READ_OUT", 1)), None),
    }


async def _counted(console: Console, visit: Visit, listed: doors.Listed, row: Json) -> Json:
    """A call with its countdown, if it has one."""
    language = console.frame.look(visit.request).language
    entry = await console.node.ask("entry", entry=row["entry"], line=listed.line, language=language)
    facts = (it for it in entry["facts"] if it["word"] == "COUNTDOWN" and it["at"] is not None)
    return {**row, "countdown": next(facts, None)}


page: Final = doors.page(doors.CALLS, "door_calls", _ahead)
