"""R-555: a table becomes rows, and everything that is wrong with it is told by row and column."""

import pytest

from comity.errors import OurError, TheirError
from comity.gateways import tables
from comity.gateways.columns import Why
from comity.node.lists import importing
from comity.node.lists.importing import FAULTS_MAX, Asked
from comity.values.codes import Pcat

HEADS = ["Surname", "Born", "Category"]


def read(rows, **asked):
    return importing.read(tables.write_csv([HEADS, *rows]), Asked(**asked))


def test_rows_are_read_in_the_order_of_the_table_with_their_numbers():
    found = read([["A", "1985", "wounded"], ["", "", ""], ["B", "", ""]])
    assert [it.names[0].text for it in found.rows] == ["A", "B"]
    assert found.numbers == (2, 4)
    assert found.totals == {Pcat.WOUNDED: 1, Pcat.UNKNOWN: 1}
    assert (found.faulty, found.faults) == (0, ())


def test_a_row_with_a_fault_is_counted_and_left_out():
    found = read([["A", "x", "y"], ["B", "", ""], ["", "1985", ""]])
    assert [it.names[0].text for it in found.rows] == ["B"]
    assert found.faulty == 2
    assert found.counts == {Why.BAD_DATE: 1, Why.UNKNOWN_CODE: 1, Why.NO_NAME: 1}


def test_faults_are_told_one_by_one_up_to_a_bound_and_all_are_counted():
    found = read([["A", "x", ""]] * (FAULTS_MAX + 5))
    assert len(found.faults) == FAULTS_MAX
    assert (found.faulty, found.counts) == (FAULTS_MAX + 5, {Why.BAD_DATE: FAULTS_MAX + 5})


def test_how_far_it_is_is_told_by_the_thousand():
    told: list[int] = []
    data = tables.write_csv([HEADS, *[["A", "", ""]] * 2_500])
    importing.read(data, Asked(), told.append)
    assert told == [1_000, 2_000]


def test_a_table_without_a_head_or_a_name_is_one_error():
    with pytest.raises(OurError, match=r"^list\.empty"):
        importing.read(b"", Asked())
    with pytest.raises(TheirError, match=r"^table\.no-name-column"):
        importing.read(b"born\n1985\n", Asked())


def test_the_longest_cells_of_a_row_still_fit_one():
    heads = [*["name"] * 16, *("birthplace", "captured_place", "unit", "rank", "father")]
    cells = [*["я" * 120] * 16, *("я" * 120, "я" * 120, "я" * 80, "я" * 40, "я" * 80)]
    found = importing.read(tables.write_csv([heads, cells]), Asked())
    assert len(found.rows) == 1
    assert len(found.rows[0].data) < 8_192
