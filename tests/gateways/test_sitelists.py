"""Rows of a list of sites that are to be notified. R-473."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.gateways import sitelists
from tests.gateways import quick, refused


@pytest.mark.parametrize(
    "text",
    [
        "id,name,lat,lon,contact\nH-1,North,54,18,Nurse\n",
        "Идентификатор;Название;Широта;Долгота;Контакт\nH-1;North;54;18;Nurse\n",
        "المعرف,الاسم,خط العرض,خط الطول,جهة الاتصال\nH-1,North,54,18,Nurse\n",
    ],
)
def test_columns_are_known_in_any_language(text):
    (row,) = sitelists.read(text.encode()).rows

    assert row.cells == {"site_id": "H-1", "lat": "54", "lon": "18", "contact.role": "Nurse"}
    assert row.names == {"": "North"}


def test_rows_are_numbered_as_the_table_numbers_them_and_empty_ones_are_none():
    found = sitelists.read(b"name,lat,lon,colour\n\n,,\nA,54,18,red\n")

    assert [it.number for it in found.rows] == [4]
    assert found.unread == ("colour",)


def test_a_cell_that_computes_is_the_fault_of_its_row():
    first, second = sitelists.read(b"name,place\n A,=B2\nB,54 18\n").rows

    assert first.fault is not None
    assert first.fault.key == "gateway.formula"
    assert second.fault is None


def test_a_list_without_rows_or_with_too_many_is_refused():
    assert refused(sitelists.read, b"lat,lon\n") == "gateway.no-rows"
    assert refused(sitelists.read, b"lat,lon\n" + b"54,18\n" * 101) == "gateway.too-many-rows"


@settings(max_examples=40)
@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text):
    quick(sitelists.read, b"lat,lon,name\n" + text.encode())
