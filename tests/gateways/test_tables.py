"""R-554: tables of others in the encodings that offices use; what goes out computes nothing."""

import csv
import io
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import OurError, TheirError
from comity.gateways import tables
from comity.gateways.workbook import FILE_BYTES_MAX
from tests.gateways import SECONDS_MAX
from tests.support.soon import within

ROWS = [["Прізвище", "Ім'я"], ["Шевченко", "Олена"]]
TEXT = "".join(f"{one};{other}\n" for one, other in ROWS)


def read(data, **given):
    return [cells for _, cells in tables.read(data, most=1_000, **given)]


@pytest.mark.parametrize(
    ("encoding", "said"),
    [
        ("utf-8", None),
        ("utf-8-sig", None),
        ("utf-16", None),
        ("utf-8", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16"),
        ("windows-1251", "windows-1251"),
    ],
)
def test_a_table_is_read_in_the_encoding_it_has(encoding, said):
    assert read(TEXT.encode(encoding), encoding=said) == ROWS


def test_an_encoding_is_never_guessed():
    with pytest.raises(TheirError, match=r"^table\.other-encoding"):
        read(TEXT.encode("windows-1251"))
    with pytest.raises(OurError, match=r"^table\.bad-encoding"):
        read(b"a", encoding="latin-1")


@pytest.mark.parametrize("sign", [";", "\t", ",", "|"])
def test_a_table_is_read_whatever_parts_its_cells(sign):
    assert read(TEXT.replace(";", sign).encode()) == ROWS
    assert read(TEXT.replace(";", sign).encode(), delimiter=sign) == ROWS


@pytest.mark.parametrize("sign", ["", ";;", '"', "\n"])
def test_what_cannot_part_cells_does_not(sign):
    with pytest.raises(OurError, match=r"^table\.bad-delimiter"):
        read(TEXT.encode(), delimiter=sign)


def test_rows_keep_their_numbers_and_empty_ones_are_left_out():
    data = b'a;b\n\n;\n"x\ny";z\n'
    assert list(tables.read(data, most=9)) == [(1, ["a", "b"]), (4, ["x\ny", "z"])]


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b";" * 70, "table.too-many-columns"),
        (b"x" * 5_000, "table.long-cell"),
        (b'"' + b"x" * 200_000, "table.bad-row"),
        (b"a\n" * 1_001, "table.too-many-rows"),
        (b"\xff\xfea", "table.other-encoding"),
        (bytes(FILE_BYTES_MAX + 1), "gateway.too-long"),
    ],
)
def test_too_much_of_anything_is_one_error(data, key):
    with pytest.raises(TheirError, match=f"^{key}"):
        within(SECONDS_MAX, lambda: read(data))


def test_no_spreadsheet_computes_what_goes_out():
    """T: a name that is a formula would run where the list is opened."""
    evil = ["=HYPERLINK()", "+1+1", "-2+3", "@SUM(1)", "\t=1", "\r=1", "Шевченко", "-5"]
    shown = next(csv.reader(io.StringIO(tables.write_csv([evil]).decode("utf-8-sig"), newline="")))
    assert [it[:1] for it in shown] == ["'"] * 6 + ["Ш", "-"]
    assert read(tables.write_csv([evil])) == [evil]
    assert b"<f>" not in tables.write([evil], "xlsx")


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_what_is_written_is_read_back(form):
    assert read(tables.write(ROWS, form)) == ROWS


def test_another_form_is_not_written():
    with pytest.raises(OurError, match=r"^table\.bad-form"):
        tables.write(ROWS, "pdf")


@given(st.binary(max_size=200), st.sampled_from([None, *tables.ENCODINGS]))
def test_any_octets_are_a_table_or_one_error(data, encoding):
    with suppress(TheirError):
        read(data, encoding=encoding)
