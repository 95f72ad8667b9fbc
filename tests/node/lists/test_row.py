"""R-550, R-551: one form of a row, one leaf, one root; what is foreign is bounded first."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import OurError, TheirError
from comity.node.lists import row as rows
from comity.node.lists.row import Row
from comity.record import canonical
from comity.record.tree import inclusion_proof, leaf_hash, verify_inclusion
from comity.values.codes import Pcat

SECRET = bytes(range(32))


def plain(surname="Шевченко", given="Олена", **more):
    names = [
        {"text": surname, "script": "Cyrl", "lang": "uk", "role": "SURNAME"},
        {"text": given, "script": "Cyrl", "lang": "uk", "role": "GIVEN"},
    ]
    return {"names": names, "category": "MILITARY", **more}


FULL = plain(
    born="1991-02-28",
    birthplace="Ніжин",
    sex="FEMALE",
    service_number="АБ 123456",
    rank="сержант",
    unit="полк 12",
    home_power="UA",
    father_name="Петро",
    mother_maiden="Іваненко",
    status="HELD",
    health="GOOD",
    captured_at="2024-05-06T07:00:00Z",
    captured_place="Ocheretyne",
)


@pytest.mark.parametrize("said", [plain(), FULL, plain(born="1991"), plain(born="1991-02")])
def test_a_row_comes_back_from_every_form_it_is_written_in(said):
    made = Row.of_plain(said)
    assert made.plain == said
    assert Row.of_wire(canonical.decode(made.data)) == made
    assert canonical.encode(made.wire) == made.data


def test_what_is_not_known_is_written_down_as_not_known():
    wire = Row.of_plain(plain()).wire
    assert list(wire) == [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17]
    assert {key for key, it in wire.items() if it is None} == wire.keys() - {2, 10}


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("names", plain() | {"names": []}),
        ("names", plain() | {"names": plain()["names"] * 9}),
        ("category", {"names": plain()["names"]}),
        ("born", plain(born="1991-02-29")),
        ("born", plain(born="91")),
        ("rank", plain(rank="x" * 41)),
        ("names.0.text", plain(surname="Shev\u202echenko")),
        ("kin", plain(kin="x")),
    ],
)
def test_an_author_is_told_which_field_cannot_stand(field, said):
    with pytest.raises(OurError) as caught:
        Row.of_plain(said)
    assert (caught.value.key, caught.value.facts["field"]) == ("message.bad-field", field)


def test_a_row_too_long_for_its_bound_is_no_row():
    names = [{"text": "я" * 120, "script": "Cyrl", "lang": "uk", "role": "FULL"}] * 16
    assert not Row.of_plain({"names": names, "category": "UNKNOWN"}).faults
    wire = Row.of_plain(FULL).wire | {4: "я" * 4_096}
    with pytest.raises(TheirError, match=r"list\.bad-row field=\* reason=length"):
        Row.of_wire(wire)


@pytest.mark.parametrize(
    "wire",
    [
        None,
        [],
        {},
        {2: []},
        Row.of_plain(FULL).wire | {18: 1},
        {key: it for key, it in Row.of_plain(FULL).wire.items() if key != 3},
        Row.of_plain(FULL).wire | {10: 99},
        Row.of_plain(FULL).wire | {3: "1991-02-30"},
        Row.of_plain(FULL).wire | {2: None},
    ],
)
def test_a_foreign_row_of_another_form_is_refused_with_one_error(wire):
    with pytest.raises(TheirError, match=r"^list\.bad-row"):
        Row.of_wire(wire)


def test_a_leaf_binds_the_row_its_number_and_the_secret():
    one, other = Row.of_plain(plain()), Row.of_plain(plain(given="Ольга"))
    salt = rows.salt(SECRET, 1)
    assert len(salt) == 16
    assert salt != rows.salt(SECRET, 2)
    assert rows.leaf(salt, one) == sha256(b"comity/list/leaf/1" + salt + one.data).digest()
    found = {
        rows.leaf(rows.salt(secret, n), row)
        for secret in (SECRET, bytes(32))
        for n in (1, 2)
        for row in (one, other)
    }
    assert len(found) == 8


def test_the_root_is_the_tree_of_rfc_9162_over_the_person_keys():
    listed = [Row.of_plain(plain(given=name)) for name in ("Олена", "Ольга", "Марія")]
    keys = rows.keys(SECRET, listed)
    root, leaves = rows.root(keys), [leaf_hash(it) for it in keys]
    for at, leaf in enumerate(leaves):
        assert verify_inclusion(leaf, at, 3, inclusion_proof(leaves, at), root)
    assert rows.root(reversed(keys)) != root


def test_totals_are_counted_by_category():
    said = [plain(), plain(), plain(category="WOUNDED")]
    listed = [Row.of_plain(it) for it in said]
    assert rows.totals(listed) == {Pcat.MILITARY: 2, Pcat.WOUNDED: 1}


def test_a_list_has_rows_and_not_too_many():
    rows.check_size(rows.ROWS_MAX)
    for count, key in ((0, "list.empty"), (rows.ROWS_MAX + 1, "list.too-many")):
        with pytest.raises(OurError, match=f"^{key}"):
            rows.check_size(count)


@given(st.binary(max_size=80))
def test_any_octets_are_a_row_or_one_error(data):
    try:
        made = Row.of_wire(canonical.decode(data))
    except TheirError:
        return
    assert made.data == data
