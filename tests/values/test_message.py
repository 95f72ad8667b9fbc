"""R-75: the common fields mean the same everywhere, and a message is a frozen value."""

from dataclasses import replace

import pytest

from comity.families.line.messages import LineTest, Receipt, SeenNote
from comity.values import codes
from comity.values.codes import Precedence
from comity.values.message import (
    COMMON_FROM,
    Message,
    PrecedenceWhen,
    ReleaseRule,
    ReleaseWhen,
    TypeSpec,
    fields_of,
)

TEST = LineTest(nonce=bytes(16), text_id=1, via=codes.Transport.FILE, clock=0)


def test_own_fields_stay_below_the_common_ones():
    own = [spec.number for spec in fields_of(LineTest) if spec.number < COMMON_FROM]

    assert own == [1, 2, 3, 4]
    assert [s.number for s in fields_of(Message)] == list(range(64, 74))
    assert [s for s in fields_of(LineTest) if s.number >= COMMON_FROM] == list(fields_of(Message))


def test_a_message_is_frozen_and_equal_by_value():
    assert LineTest(nonce=bytes(16), text_id=1, via=codes.Transport.FILE, clock=0) == TEST
    with pytest.raises(AttributeError):
        TEST.text_id = 2  # type: ignore[misc]


def test_absent_is_none():
    assert SeenNote().lang is None


def spec(**more):
    plain = TypeSpec(
        code="X01",
        wire="x.y/1",
        title="X",
        family="x",
        release=ReleaseRule.ONE,
        precedence=None,
    )
    return replace(plain, **more)


def test_without_a_condition_the_rule_of_the_type_holds():
    assert spec().release_of(TEST) is ReleaseRule.ONE
    assert spec().precedence_of(TEST) is None


def test_a_condition_looks_at_the_field_it_names():
    other = (codes.Transport.RADIO,)
    here = (codes.Transport.RADIO, codes.Transport.FILE)

    assert (
        spec(
            release_when=(
                ReleaseWhen(field="via", values=other, release=ReleaseRule.TWO),
                ReleaseWhen(field="via", values=here, release=ReleaseRule.MACHINE),
            )
        ).release_of(TEST)
        is ReleaseRule.MACHINE
    )
    assert (
        spec(
            precedence_when=(PrecedenceWhen(field="via", values=here, precedence=Precedence.FLASH),)
        ).precedence_of(TEST)
        is Precedence.FLASH
    )


def test_a_type_inherits_its_precedence_where_it_names_none():
    assert Receipt.SPEC.precedence is None
    assert Receipt.SPEC.precedence_max is Precedence.FLASH
