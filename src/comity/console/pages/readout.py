"""A read-out for the public: which points are shown, what is left out, who signed for it.

Carries out R-666, R-667 and R-682. Nothing is published from here: the page prints, and gives the
paper that anybody can check.
"""

from base64 import b64decode
from typing import Any, Final
from urllib.parse import quote, urlencode

from starlette.responses import Response

from comity.console.console import Console, Visit
from comity.console.frame import words_in
from comity.console.port import Json
from comity.families.line.notes import ReleaseGrant
from comity.families.line.seals import SealCommit
from comity.wording.tokens import short_hash

DIGITS_MAX: Final = 4  # of the number of a point


async def page(console: Console, visit: Visit) -> Response:
    """Draw a read-out with the points that are chosen; the others are visibly left out.

    Raises:
        ComityError: it is no read-out.
    """
    line, entry = (str(visit.request.path_params[it]) for it in ("line", "entry"))
    found = await console.node.ask("readout", entry=entry, line=line)
    shown = [it for it in _chosen(visit) if it in found["points"]]
    words = words_in(console.frame.look(visit.request).language)
    return console.frame.page(
        visit.request,
        "readout",
        visit.session,
        line=line,
        readout=found,
        shown=shown,
        says=lambda row: words.say(
            "call-sheet-point",
            by=row["by"],
            kind=words.say(f"code-POINT-{row['kind']}"),
            text=row["text"],
        ),
        sign=_sign(line, found["fields"]),
        may=console.may(visit.officer, SealCommit.SPEC.code),
        grant=f"/compose?{urlencode({'line': line, 'type': ReleaseGrant.SPEC.code})}",
        short_refs=", ".join(map(short_hash, map(bytes.fromhex, found["grant"]["refs"]))),
        query=urlencode([("p", n) for n in shown]),
    )


async def paper(console: Console, visit: Visit) -> Response:
    """Give the paper of the chosen points, as `comity call published` reads it.

    Raises:
        ComityError: nobody signed it as it stands, or there is no such point.
    """
    line, entry = (str(visit.request.path_params[it]) for it in ("line", "entry"))
    found = await console.node.ask("publish", entry=entry, numbers=_chosen(visit), line=line)
    name = quote(f"readout-{found['readout'][:8]}")
    return Response(
        b64decode(found["data"]),
        media_type="application/octet-stream",
        headers={"Content-Disposition": f"attachment; filename*=UTF-8''{name}.comity"},
    )


def _chosen(visit: Visit) -> list[int]:
    """Numbers of points that the address names, each once."""
    given = visit.request.query_params.getlist("p")
    numbers = (it for it in given if len(it) <= DIGITS_MAX and it.isascii() and it.isdecimal())
    return sorted(set(map(int, numbers)))


def _sign(line: str, fields: Json) -> str:
    """Where the seal of its root is composed."""
    given: dict[str, Any] = {f"f.{name.rstrip('_')}": str(it) for name, it in fields.items()}
    return f"/compose?{urlencode({'line': line, 'type': SealCommit.SPEC.code, **given})}"
