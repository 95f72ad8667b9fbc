"""Doubts about a row before anything is compared (R-541, R-546)."""

import pytest

from comity.names import Doubt, NamePart, doubts
from tests.support.people import person, told


@pytest.mark.parametrize(
    ("row", "found"),
    [
        (person("Шевченко Тарас Григорович", "1987-03-05"), ()),
        (person(""), ("NO_NAME",)),
        (person("12 - "), ("NO_NAME",)),
        (told(given="Тарас"), ("NO_SURNAME",)),
        (person("Пeтренко Іван"), ("MIXED_SCRIPT", "HOMOGLYPH")),
        (person("Coxa Іван"), ("HOMOGLYPH",)),
        (person("გიორგი"), ("FALLBACK_SCRIPT",)),
        (person("יוסף כהן"), ("FALLBACK_SCRIPT",)),
        (person("محمد علي"), ("FALLBACK_SCRIPT",)),
        (person("Արամ Օգանեսյան"), ("FALLBACK_SCRIPT",)),
        (person("张伟"), ("FALLBACK_SCRIPT",)),
        (person("Петренко", "1987-02-30"), ("IMPOSSIBLE_DATE",)),
        (person("Петренко", "5 березня"), ("IMPOSSIBLE_DATE",)),
        (person("Петренко " + "а" * 300), ("TOO_LONG",)),
        (person("а б в г д е є ж з и"), ("TOO_LONG",)),
    ],
)
def test_what_is_odd_is_said(row, found):
    assert doubts(row) == tuple(map(Doubt, found))


def test_too_many_parts_are_said():
    row = person("Шевченко")._replace(names=(NamePart("Шевченко", "FULL"),) * 17)
    assert doubts(row) == (Doubt.TOO_LONG,)
