"""How many officers: the desk and the reader ask the same question."""

import pytest
from msgspec.structs import replace

from comity.families.shelf import SHELF
from comity.picture.judging import staff_of
from comity.picture.releases import lacks_staff, releases_needed
from comity.record import canonical
from comity.record.charter import Charter
from comity.values.codes import Level
from tests.support.tellers import CHARTER, NOON, WIRES, message_of

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
        ("L08", {"position": "ACCEPT"}, ("T05",), 2),
        ("L08", {"position": "RECOGNISE"}, ("T05",), 1),
        ("L11", {}, ("T05",), 1),
    ],
)
def test_the_matrix_of_releases(code, fields, named, needed):
    message = message_of(code, **fields)
    assert releases_needed(message, lambda: map(spec, named), NOBODY) == needed


def charter_with(level, a="AA/CHIEF", b="BB/STAFF"):
    content = canonical.decode(CHARTER) | {16: [{1: a, 2: b, 5: int(level)}]}
    return Charter.read(canonical.encode(dict(sorted(content.items()))))


@pytest.mark.parametrize(
    ("level", "offices", "lacks"),
    [
        (Level.DUTY, ("AA/DUTY", "AA/CHIEF"), True),
        (Level.STAFF, ("AA/DUTY", "AA/CHIEF"), False),
        (Level.PRINCIPAL, ("AA/CHIEF",), False),
        (Level.STAFF, ("AA/DUTY", "AA/SECOND"), True),
        (
            Level.STAFF,
            ("AA/DUTY", "BB/STAFF"),
            True,
        ),  # another party's office, in a grant of one's own
        (Level.STAFF, (), True),
    ],
)
def test_a_warning_asks_for_an_office_at_staff_or_above(level, offices, lacks):
    """R-194: as the charter names it, of the author's party."""
    message = message_of("I16")
    assert lacks_staff(message, charter_with(level), "AA", offices) is lacks
    assert not lacks_staff(message_of("M01"), charter_with(level), "AA", offices)


def test_an_answer_asks_for_one_only_where_it_does_not_object():
    charter = charter_with(Level.STAFF)
    plain = message_of("I07")
    assert not lacks_staff(plain, charter, "AA", ("AA/DUTY",))
    objecting = replace(plain, no_objection_to_engage=True, no_objection_until=NOON)
    assert lacks_staff(objecting, charter, "AA", ("AA/DUTY", "AA/SECOND"))


@pytest.mark.parametrize("row", [{1: "AA/DUTY"}, 7, {1: 1, 2: 2, 5: 3}])
def test_a_charter_of_another_program_names_nobody(row):
    content = canonical.decode(CHARTER) | {16: [row]}
    terms = canonical.encode(dict(sorted(content.items())))
    assert staff_of(terms) == frozenset()


def test_a_charter_may_add_and_never_take_away():
    added = frozenset({"A02", "L02"})
    assert releases_needed(message_of("A02"), tuple, added) == 2
    assert releases_needed(message_of("L02"), tuple, added) == 0
    accept = message_of("L08", position="ACCEPT")
    assert releases_needed(accept, lambda: [spec("A02")], added) == 2
