"""One exchange: how far it has come, what is next and from whom, and what each side counted.

Carries out R-583 and R-673. Everything on it follows from the record; its links lead to the forms
by which an officer says the next word, to the checklist of a handover, and to what is printed.
"""

from typing import Final
from urllib.parse import quote, urlencode

from starlette.responses import Response

from comity.console.console import Console, Visit, see
from comity.console.port import Json
from comity.console.reviewing import Queue
from comity.errors import OurError
from comity.families.persons.cards import NeutralNote

STAGES: Final = ("LISTS", "NOT_FIXED", "PLANNED", "READY", "UNDER_WAY", "TALLIED", "CLOSED")
_AS: Final = {"COMMENTED": "LISTS", "DISCREPANT": "TALLIED"}  # which step of the way a stage is
_NAMES: Final = {"P05": "plan", "P07": "commit", "P10": "plan"}  # the field that names it


async def of(console: Console, visit: Visit, line: str, entry: str) -> Json:
    """The exchange that an entry belongs to, and the entry.

    Raises:
        ComityError: it belongs to none that is open here.
    """
    language = console.frame.look(visit.request).language
    found: Json = await console.node.ask("entry", entry=entry, line=line, language=language)
    if found["exchange"] is None:
        raise OurError("console.no-exchange")
    return found


async def page(console: Console, visit: Visit) -> Response:
    """Draw it."""
    path = visit.request.path_params
    line = str(path["line"])
    found = await of(console, visit, line, path["entry"])
    stage = found["exchange"]["aborted_at"] or found["exchange"]["state"]
    return console.frame.page(
        visit.request,
        "exchange",
        visit.session,
        line=line,
        entry=found,
        exchange=found["exchange"],
        stages=STAGES,
        at=_AS.get(stage, stage),
        act=lambda step: _act(line, found["entry"], step),
        may_review=console.may(visit.officer, NeutralNote.SPEC.code),
        ruled=[name for name, it in visit.officer.opened.items() if isinstance(it, Queue)],
        may=lambda step: console.may(visit.officer, step["code"]),
    )


def _act(line: str, entry: str, step: Json) -> str:
    """Where an officer does what is next."""
    at = f"{quote(line)}/{step['about'] or entry}"
    match step["code"]:
        case "P06":
            asked = urlencode({"from": step["from"], "to": step["to"]})
            return f"/exchange/{at}/handover?{asked}"
        case "L08":
            return f"/entry/{at}"
        case code:
            given = {"line": line, "type": code}
            if code in _NAMES:
                given[f"f.{_NAMES[code]}"] = step["about"]
            return f"/compose?{urlencode(given)}"


async def note(console: Console, visit: Visit) -> Response:
    """Draft the note that goes with a step, once for one form; gives where it is looked at.

    Raises:
        ComityError: the list is not open for review here, or there is no such neutral.
    """
    officer, listed = visit.officer, visit.text("list", 40)
    done = officer.once(visit.once)
    if done is not None:
        return see(str(done))
    queue = officer.opened.get(listed)
    if listed and not isinstance(queue, Queue):
        raise OurError("review.not-open", name=listed)
    line = visit.text("line", 40)
    made = await console.node.ask(
        "note-draft",
        about=visit.text("entry", 64),
        to=visit.text("to", 12),
        notes=queue.notes() if isinstance(queue, Queue) else [],
        line=line,
    )
    path = f"/draft/{quote(line)}/{made['drafts'][0]}"
    officer.did(visit.once, path)
    return see(path)
