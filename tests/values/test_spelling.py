"""R-79: the way back from the plain form names what cannot be turned."""

import pytest

from comity.errors import OurError
from comity.families.activity.messages import ActivityNotify
from comity.values import codes
from comity.values.area import Area
from comity.values.composites import Head, Window
from comity.values.kinds import DurS, FieldNumber, Lang, Party, Ref, TsOrNone, Value
from comity.values.shape import kind_of
from comity.values.spelling import read
from comity.values.written import write

POS = {"lat": 5, "lon": 6}


def turned(annotation, plain, about=None):
    return read(kind_of(annotation), plain, "here", about)


@pytest.mark.parametrize(
    ("annotation", "wire"),
    [
        (codes.Precedence, 3),
        (Ref, b"\xab" * 32),
        (TsOrNone, 1_770_301_800_000),
        (TsOrNone, "NONE"),
        (Window, {1: 0, 2: 5}),
        (Head, [bytes(16), 1, bytes(32)]),
        (Area, [3, {1: 5, 2: 6}, 0, 1, 2, 3]),
        (Area, [1, [[{1: 5, 2: 6}]], 1]),
        (dict[codes.Equip, int], {0: 1, 7: 2}),
        (dict[Party, DurS], [["AA", 1], ["BB", 2], ["AA-1", 3]]),
        (Value, {1: [b"\x01", "text", True, None], 20: -5}),
        (dict[FieldNumber, Value], {1: 2, 64: "x"}),
        (tuple[FieldNumber, ...], [1, 6]),
    ],
)
def test_the_plain_form_leads_back(annotation, wire):
    for about in (None, ActivityNotify):
        plain = write(kind_of(annotation), wire, about)
        assert turned(annotation, plain, about) == wire


def test_pairs_are_sorted_whatever_their_order_was():
    assert turned(dict[Lang, DurS], {"zh-Hans": 1, "fr": 2, "en": 3}) == [
        ["en", 3],
        ["fr", 2],
        ["zh-Hans", 1],
    ]


def test_a_date_time_group_is_a_moment_too():
    assert turned(TsOrNone, "051430ZFEB26") == 1_770_301_800_000


def test_what_is_nested_too_deep_is_stopped_before_it_is_walked():
    deep: object = 1
    for _ in range(5000):
        deep = [deep]

    with pytest.raises(OurError, match="reason=length"):
        turned(Value, deep)


@pytest.mark.parametrize(
    ("annotation", "plain", "field", "reason"),
    [
        (codes.Precedence, "URGENT", "here", "code"),
        (codes.Precedence, 3, "here", "code"),
        (codes.Precedence, None, "here", "code"),
        (Ref, "AB" * 32, "here", "unreadable"),
        (Ref, "abc", "here", "unreadable"),
        (Ref, "ab cd", "here", "unreadable"),
        (Ref, 5, "here", "unreadable"),
        (TsOrNone, 0, "here", "type"),
        (TsOrNone, [], "here", "type"),
        (TsOrNone, "NOT_STATED", "here", "unreadable"),
        (Window, [], "here", "type"),
        (Window, {"begin": "1970-01-01T00:00:00Z"}, "here.begin", "unknown"),
        (tuple[Window, ...], [{}, {"start": "x"}], "here.1.start", "unreadable"),
        (Area, "circle", "here", "type"),
        (Area, {}, "here.shape", "missing"),
        (Area, {"shape": "blob"}, "here.shape", "code"),
        (Area, {"shape": ["circle"]}, "here.shape", "code"),
        (Area, {"shape": "circle", "centre": POS}, "here.radius_m", "missing"),
        (Area, {"shape": "circle", "centre": POS, "radius": 1}, "here.radius", "unknown"),
        (Area, {"shape": "polygon", "rings": [], "edges": 0}, "here.edges", "code"),
        (Head, {"feed": "00"}, "here.size", "missing"),
        (dict[Party, DurS], [["AA", 1]], "here", "type"),
        (dict[Party, DurS], {1: 1}, "here.1", "type"),
        (dict[FieldNumber, Value], {"window": 1}, "here.window", "unknown"),
        (dict[FieldNumber, Value], {"²": 1}, "here.²", "unknown"),
        (Value, 1.5, "here", "type"),
        (Value, {"hex": "0"}, "here", "unknown"),
        (Value, [{"a": 1}], "here.0", "unknown"),
        (Value, {"²": 1}, "here", "unknown"),
        (Value, {"٣": 1}, "here", "unknown"),
        (Value, {"007": 1}, "here", "unknown"),
        (Value, {"9" * 5000: 1}, "here", "unknown"),
        (Value, 2**53, "here", "range"),
        (dict[FieldNumber, Value], {"9" * 5000: 1}, "here." + "9" * 5000, "unknown"),
    ],
)
def test_what_cannot_be_turned_is_named(annotation, plain, field, reason):
    with pytest.raises(OurError) as caught:
        turned(annotation, plain)

    assert (caught.value.facts["field"], caught.value.facts["reason"]) == (field, reason)


def test_what_was_expected_there_is_said():
    with pytest.raises(OurError) as caught:
        turned(codes.Precedence, "URGENT")
    assert caught.value.facts == {"field": "here", "reason": "code", "expected": "code:PRECEDENCE"}
