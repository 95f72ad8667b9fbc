"""R-71: each kind takes what the catalogue allows, and nothing else."""

from typing import Any

import msgspec
import pytest

from comity.values import kinds
from comity.values.bounds import INT_MAX, TS_MAX
from comity.values.shape import kind_of

GOOD = [
    (kinds.Uint, [0, INT_MAX]),
    (kinds.Int, [-INT_MAX, 0, INT_MAX]),
    (kinds.Ts, [0, TS_MAX]),
    (kinds.TsOrNone, [0, "NONE"]),
    (kinds.TsOpen, [0, "NONE", "NOT_STATED"]),
    (kinds.TsOrReceipt, [0, "ON_RECEIPT"]),
    (kinds.Date, ["2026-02-05", "0000-12-31"]),
    (kinds.DatePartial, ["2026", "2026-02", "2026-02-05"]),
    (kinds.MonthDay, ["02-29", "12-31"]),
    (kinds.Ref, [bytes(32)]),
    (kinds.Hex16, [bytes(16)]),
    (kinds.Party, ["AA", "ABC", "AA-1", "AA-FLEET123"]),
    (kinds.Office, ["AA/DUTY", "AA-N/KEY_OFFICE-2"]),
    (kinds.Terminal, ["AA/T001"]),
    (kinds.Lang, ["en", "ukr", "zh-Hans", "de-CH-1996"]),
    (kinds.TypeCode, ["L01", "A02"]),
    (kinds.Line20, ["", "x" * 999, "any\u202ething"]),
    (kinds.FieldNumber, [1, 127]),
    (kinds.Value, [1, "x", b"", None, [1], {1: 2}]),
]
BAD = [
    (kinds.Uint, [-1, INT_MAX + 1, True, 1.0, "1", None]),
    (kinds.Int, [-INT_MAX - 1, INT_MAX + 1, False]),
    (kinds.Ts, [-1, TS_MAX + 1]),
    (kinds.TsOrNone, ["NOT_STATED", "none", None, ""]),
    (kinds.TsOrReceipt, ["NONE"]),
    (kinds.Date, ["2026-2-5", "2026-00-01", "2026-01-32", "2026-01-01\n", "26-01-01"]),
    (kinds.DatePartial, ["2026-", "202", "2026-02-"]),
    (kinds.MonthDay, ["13-01", "1-1"]),
    (kinds.Ref, [bytes(31), bytes(33), "00" * 32, "AAAA"]),
    (kinds.Hex16, [bytes(15)]),
    (kinds.Party, ["A", "aa", "AAAA", "AA-", "AA-123456789", "AA\n", " AA", "АА"]),  # noqa: RUF001
    (kinds.Office, ["AA", "AA/", "/DUTY", "AA/duty", "AA/DUTY\n", "AA/D/E"]),
    (kinds.Terminal, ["AA/T1", "AA/T0001", "T001"]),
    (kinds.Lang, ["", "e", "EN", "en_GB", "english", "en\n"]),
    (kinds.TypeCode, ["l01", "L1", "L001", "line.test/1"]),
    (kinds.Line20, [1, b"x"]),
    (kinds.FieldNumber, [0, 128]),
]


def cases(listed):
    return [
        pytest.param(kind, value, id=f"{kind_of(kind).name}-{value!r:.30}")
        for kind, values in listed
        for value in values
    ]


def taken(kind: Any, value: object) -> object:
    return msgspec.convert(value, kind, builtin_types=(bytes,))


@pytest.mark.parametrize(("kind", "value"), cases(GOOD))
def test_a_kind_takes_what_is_within_its_bounds(kind, value):
    assert taken(kind, value) == value


@pytest.mark.parametrize(("kind", "value"), cases(BAD))
def test_a_kind_refuses_what_is_not(kind, value):
    with pytest.raises(msgspec.ValidationError):
        taken(kind, value)


@pytest.mark.parametrize(
    ("value", "reason"),
    [(bytes(31), "length"), (bytes(33), "length"), ("none", "code"), (5, "type"), (None, "type")],
)
def test_a_ref_or_the_word_none_is_nothing_else(value, reason):
    kinds.check_ref_or_none("re", bytes(32))
    kinds.check_ref_or_none("re", "NONE")
    with pytest.raises(ValueError, match=reason) as caught:
        kinds.check_ref_or_none("re", value)
    assert caught.value.args == ("re", reason)


def test_every_alias_names_its_kind():
    aliases = {name: it for name, it in vars(kinds).items() if hasattr(it, "__metadata__")}

    assert len(aliases) > 30
    assert all(
        kind_of(alias).name not in ("int", "str") or name == "Int"
        for name, alias in aliases.items()
    )
