"""R-73: composites are maps numbered from 1; what no type can say is checked at birth."""

import inspect

import msgspec
import pytest

from comity.values import codes, composites
from comity.values.composites import Head, PublicKey, Qty, VBand, Window
from comity.values.shape import fields_of, name_of
from comity.values.wire import read, renamer, write


def taken(cls, wire):
    return read(cls, renamer(cls)(wire))


def test_fields_are_numbered_from_one_without_a_gap():
    for cls in vars(composites).values():
        if (
            inspect.isclass(cls)
            and issubclass(cls, msgspec.Struct)
            and cls.__module__ == composites.__name__
        ):
            assert [s.number for s in fields_of(cls)] == list(range(1, len(fields_of(cls)) + 1))
            assert name_of(cls) != cls.__name__


def test_a_window_may_be_empty_and_never_ends_before_it_starts():
    assert taken(Window, {1: 5, 2: 5}) == Window(start=5, end=5)
    with pytest.raises(msgspec.ValidationError):
        taken(Window, {1: 6, 2: 5})


def test_no_uncertainty_is_said_by_leaving_it_out():
    assert write(Window(start=1, end=2, err_s=0)) == {1: 1, 2: 2}
    assert write(Window(start=1, end=2, err_s=9)) == {1: 1, 2: 2, 3: 9}


def test_a_band_without_an_upper_end_is_open():
    band = taken(VBand, {1: -200, 3: 0})

    assert (band.hi, band.ref) == (None, codes.Vref.AMSL)
    with pytest.raises(msgspec.ValidationError):
        taken(VBand, {1: 5, 2: 5, 3: 0})


@pytest.mark.parametrize("wire", [{1: 5, 2: 0}, {1: 0, 2: 6}, {1: 5, 2: 5, 3: 6}])
def test_a_quantity_is_a_number_and_how_exact_it_is(wire):
    assert write(taken(Qty, wire)) == wire


@pytest.mark.parametrize(
    "wire", [{1: 5, 2: 5}, {1: 5, 2: 0, 3: 6}, {1: 5, 2: 5, 3: 5}, {1: -1, 2: 0}, {2: 0}, {1: 5}]
)
def test_a_range_has_an_upper_number_and_nothing_else_has(wire):
    with pytest.raises(msgspec.ValidationError):
        taken(Qty, wire)


def test_heads_and_keys_are_arrays():
    head = [bytes(16), 7, bytes(32)]
    key = [-19, bytes(32)]

    assert write(taken(Head, head)) == head
    assert write(taken(PublicKey, key)) == key
    for short in (head[:2], [bytes(15), 7, bytes(32)], {1: bytes(16)}):
        with pytest.raises(msgspec.ValidationError):
            taken(Head, short)
