"""Rows that differ by a number stand in a file once; what is no such row stays as it is."""

import pytest

from comity.proving.rows import spread


def test_a_row_stands_for_each_of_its_numbers_in_its_place():
    rows = [{"n": 1}, {"each": [2, 4], "n": "#", "key": "@invented person #"}, {"n": 5}]
    assert spread({"lines": rows})["lines"] == [
        {"n": 1},
        *({"n": n, "key": f"@invented person {n}"} for n in (2, 3, 4)),
        {"n": 5},
    ]


def test_its_number_stands_wherever_the_row_names_it():
    row = {"each": [7, 7], "of": {"a": ["#", "no #"]}, "flag": True}
    assert spread([row]) == [{"of": {"a": [7, "no 7"]}, "flag": True}]


@pytest.mark.parametrize("each", [[2, 1], [1], "1-2", [1, 10**9], [1, "2"], None])
def test_a_row_that_is_not_repeated_as_it_should_be_is_left_to_be_refused(each):
    row = {"each": each, "n": "#"}
    assert spread([row]) == [row]


def test_what_has_no_rows_is_unchanged():
    fields = {"text": "3 # 4", "list": ["#"], "table": {"n": "#"}}
    assert spread(fields) == fields
