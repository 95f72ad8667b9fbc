"""The digest of a shelf follows every detail of a type."""

from dataclasses import replace
from typing import Any, ClassVar

import msgspec
import pytest
from msgspec import field

from comity.errors import OurError
from comity.families.shelf import SHELF
from comity.picture.shelf import Shelf, schema_hash
from comity.values.codes.base import Code
from comity.values.kinds import Uint
from comity.values.message import Message, ReleaseRule, TypeSpec


def with_one(**changes):
    line, *others = SHELF.families
    return Shelf((line, *others[:-1], replace(others[-1], **changes)))


def test_another_fold_rule_is_another_shelf():
    rule = SHELF.families[-1].fold_rule
    assert with_one(fold_rule=rule + 1).digest != SHELF.digest
    assert with_one(fold_rule=rule).digest == SHELF.digest


SPEC = TypeSpec(
    code="X01",
    wire="test.note/1",
    title="NOTE",
    family="test",
    release=ReleaseRule.ONE,
    precedence=None,
)


class Note(Message, frozen=True, kw_only=True):
    SPEC: ClassVar[TypeSpec] = SPEC
    n: Uint = field(name="1")


class Optional(Message, frozen=True, kw_only=True):
    SPEC: ClassVar[TypeSpec] = SPEC
    n: Uint | None = field(name="1", default=None)


class Renumbered(Message, frozen=True, kw_only=True):
    SPEC: ClassVar[TypeSpec] = SPEC
    n: Uint = field(name="2")


class Unbounded(Message, frozen=True, kw_only=True):
    SPEC: ClassVar[TypeSpec] = SPEC
    n: int = field(name="1")


def test_number_bounds_and_presence_are_part_of_the_schema():
    assert len({schema_hash(it) for it in (Note, Optional, Renumbered, Unbounded)}) == 4


def coloured(**colours):
    """A type with a field of a code of these names and numbers."""
    codes: Any = Code  # called so it makes a list of codes
    code = codes("Colour", colours)
    fields = [("hue", code, field(name="1"))]
    return msgspec.defstruct(
        "Coloured", fields, bases=(Message,), namespace={"SPEC": SPEC}, frozen=True, kw_only=True
    )


def test_names_and_numbers_of_a_code_are_part_of_the_schema():
    ones = [coloured(RED=1), coloured(RED=2), coloured(GREEN=1), coloured(RED=1, GREEN=2)]
    assert len({schema_hash(it) for it in ones}) == 4
    assert schema_hash(coloured(RED=1)) == schema_hash(ones[0])


def test_no_type_stands_on_two_families():
    with pytest.raises(AssertionError, match="stands twice"):
        with_one(messages=SHELF.families[0].messages)


def test_no_kind_is_folded_by_two_families():
    with pytest.raises(AssertionError, match="folded twice"):
        with_one(states=SHELF.families[0].states)


def test_a_type_is_found_by_its_code_or_its_name_and_no_other_is():
    for name in ("A02", "a02", "activity.notify", "activity.notify/1"):
        assert SHELF.named(name).SPEC.code == "A02"
    for name in ("A99", "activity", "activity.notify/2", ""):
        with pytest.raises(OurError, match=r"send\.no-such-type"):
            SHELF.named(name)
