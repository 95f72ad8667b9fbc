"""How many officers: the desk and the reader ask the same question."""

import pytest

from comity.families.shelf import SHELF
from comity.picture.releases import releases_needed
from tests.support.tellers import WIRES, message_of

NOBODY: frozenset[str] = frozenset()


def spec(code):
    return SHELF.types[WIRES[code]].message.SPEC


@pytest.mark.parametrize(
    ("code", "fields", "named", "needed"),
    [
        ("L02", {}, (), 0),
        ("L03", {"by": "MACHINE"}, (), 0),
        ("L03", {"by": "OFFICER"}, (), 1),
        ("L06", {"level": "DISPLAYED"}, (), 0),
        ("L06", {"level": "OPENED"}, (), 1),
        ("A02", {}, (), 1),
        ("M01", {}, (), 2),
        ("L12", {}, ("M01",), 1),
        ("L11", {}, ("M01",), 2),
        ("L11", {}, ("A02",), 1),
        ("L08", {"position": "ACCEPT"}, ("L05",), 2),
        ("L08", {"position": "REFUSE"}, ("L05",), 1),
        ("L08", {"position": "ACCEPT"}, ("L08",), 1),
        ("L08", {"position": "ACCEPT"}, (), 1),
    ],
)
def test_the_matrix_of_releases(code, fields, named, needed):
    message = message_of(code, **fields)
    assert releases_needed(message, lambda: map(spec, named), NOBODY) == needed


def test_a_charter_may_add_and_never_take_away():
    added = frozenset({"A02", "L02"})
    assert releases_needed(message_of("A02"), tuple, added) == 2
    assert releases_needed(message_of("L02"), tuple, added) == 0
    accept = message_of("L08", position="ACCEPT")
    assert releases_needed(accept, lambda: [spec("A02")], added) == 2
