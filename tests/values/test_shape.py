"""R-71: one definition tells forms, wording, wire and documents all they need."""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta, field

from comity.values import codes
from comity.values.area import Area, Circle, NamedArea, Polygon
from comity.values.composites import Head, Qty, Window
from comity.values.kinds import DurS, Lang, Line80, Party, Ts, Value
from comity.values.shape import fields_of, is_array, kind_of, name_of, shape_of


class Sample(msgspec.Struct, frozen=True, kw_only=True):
    """A sample.

    Attributes:
        class: a word that Python
            keeps for itself
        many: how many there are
    """

    many: Annotated[tuple[Party, ...], Meta(min_length=1, max_length=5)] = field(name="2")
    class_: codes.Missile = field(name="1")
    late: Ts | Literal["NONE"] | None = field(name="3", default=None)


def test_fields_come_in_the_order_of_their_numbers():
    assert [(s.number, s.name, s.attribute) for s in fields_of(Sample)] == [
        (1, "class", "class_"),
        (2, "many", "many"),
        (3, "late", "late"),
    ]


def test_a_field_says_its_kind_container_and_bounds():
    missile, many, late = fields_of(Sample)

    assert (missile.kind, missile.container, missile.required) == ("code:MISSILE", None, True)
    assert (many.kind, many.container, many.bounds) == ("party", "list", (1, 5))
    assert (late.type.words, late.required) == (("NONE",), False)


def test_notes_are_read_from_the_docstring():
    assert [spec.note for spec in fields_of(Sample)] == [
        "a word that Python keeps for itself",
        "how many there are",
        "",
    ]


def test_kinds_are_spelled_as_in_the_catalogue():
    assert kind_of(dict[codes.Precedence, tuple[DurS, ...]]).spelled == (
        "map(code:PRECEDENCE,list(dur_s))"
    )
    assert kind_of(dict[Lang, Line80]).spelled == "map(lang,str(80))"
    assert kind_of(Area | None).spelled == "area"
    assert kind_of(Qty).spelled == "qty"
    assert kind_of(Value).spelled == "value"
    assert (kind_of(bool).name, kind_of(None).name) == ("bool", "value")


def test_maps_by_code_are_maps_on_the_wire_and_others_are_not():
    assert kind_of(codes.Equip).keys_a_map
    assert not kind_of(Party).keys_a_map


def test_shapes_and_arrays_are_told_apart():
    assert [shape_of(cls) for cls in (Circle, Polygon, NamedArea, Head, Window)] == [
        0, 1, 4, None, None,
    ]  # fmt: skip
    assert [is_array(cls) for cls in (Circle, Head, Window)] == [True, True, False]
    assert [name_of(cls) for cls in (Circle, Head, Window)] == ["circle", "head", "window"]
