"""What this program says of the vectors of sealed bodies and bundles (R-125, R-126, R-133)."""

from collections.abc import Callable
from typing import Any, Final

from comity.errors import TheirError
from comity.record import body, canonical
from comity.routes.hand import Unpacking
from tests.support.vectors import octets


def _answered(act: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    try:
        return {"answer": "ADMITTED", **act()}
    except TheirError as fault:
        return {"answer": "REFUSED", "error": fault.key}


def _commit(case):
    salt, content = canonical.decode(octets(case["bytes"]))
    return {"value": body.commitment(salt, content).hex()}


def _step(case):
    return {"value": body.step_of(case["size"])}


def _unpad(case):
    return _answered(lambda: {"salt": body.unpadded(octets(case["bytes"])).salt.hex()})


def _inside(case):
    def shown():
        unpacking = Unpacking()
        found = list(unpacking.feed(octets(case["bytes"])))
        return {"from": unpacking.close().sender, "items": len(found)}

    return _answered(shown)


JUDGES: Final[dict[str, Callable[[dict[str, Any]], dict[str, Any]]]] = {
    "commit": _commit,
    "step": _step,
    "unpad": _unpad,
    "inside": _inside,
}
