"""The end of an exchange: what giver and receiver have both counted (P10).

Carries out R-572. Nobody types a count. Sends nothing.
"""

from collections.abc import Iterable

from comity.errors import OurError
from comity.node.showing import Json
from comity.values.codes import Pcat


def final(rows: Iterable[Json]) -> Json:
    """Return the final counts (P10) that giver and receiver have both counted.

    `rows`: of an exchange as it is shown. What both label alike keeps its label; whom they label
    otherwise are UNKNOWN, and as many as they are.

    Raises:
        OurError: "list.not-counted": one side has not counted a direction; "list.heads-differ".
    """
    ways: dict[str, dict[str | None, tuple[int | None, int | None]]] = {}
    for it in rows:
        way = ways.setdefault(f"{it['from']}>{it['to']}", {})
        way[it["category"]] = (it["giver"], it["receiver"])
    made: Json = {}
    for name, counts in sorted(ways.items()):
        giver, receiver = counts.get(None, (None, None))
        if giver is None or receiver is None:
            raise OurError("list.not-counted", way=name)
        if giver != receiver:
            raise OurError("list.heads-differ", way=name, giver=giver, receiver=receiver)
        alike = {
            code: min(one or 0, other or 0)
            for code, (one, other) in counts.items()
            if code is not None and code != Pcat.UNKNOWN.name
        }
        made[name] = {code: n for code, n in alike.items() if n}
        rest = giver - sum(alike.values())
        if rest:
            made[name][Pcat.UNKNOWN.name] = rest
    if not made:
        raise OurError("list.not-counted", way="-")
    return made
