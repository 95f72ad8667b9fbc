"""Two lists become one report, the same whoever computes it (R-549)."""

import os
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import OurError
from comity.names import RULESET, NamePart, Tier, duplicates, match
from tests.support.people import person, told

OURS = [
    person("Шевченко Тарас Григорович", "1987-03-05", key=b"a1"),
    person("Іваненко Микола", "1990", key=b"a2"),
    person("Кравець Олена Петрівна", "1978-11-30", key=b"a3", unit="72 ОМБр"),
    person("Цвіркун Олег", key=b"a4"),
]
THEIRS = [
    person("Nikolai Ivanenko", "1990-01-02", key=b"b1"),
    person("Taras Chevtchenko", "1987-05-03", key=b"b2"),
    person("Кравец Елена Петровна", "1978-11-30", key=b"b3", unit="72"),
    person("Мороз Яна", "1999-09-09", key=b"b4"),
]


def test_who_is_on_both_lists_is_found():
    found = match(OURS, THEIRS)
    assert [it[:2] for it in found.pairs] == [(0, 1), (1, 0), (2, 2)]
    assert found.pairs[2].tier is Tier.CERTAIN
    assert found.candidates(0)[0] == (1, found.pairs[0].score)
    assert found.candidates(3) == ()


def test_the_digest_is_the_same_from_both_sides():
    there, back = match(OURS, THEIRS), match(THEIRS, OURS)
    assert there.digest == back.digest
    assert {(it.second, it.first, it.score, it.tier) for it in back.pairs} == set(there.pairs)
    for one in range(4):
        for other, score in there.candidates(one):
            assert (one, score) in back.candidates(other)


@given(st.permutations(OURS), st.permutations(THEIRS))
def test_the_order_of_rows_changes_nothing(ours, theirs):
    assert match(ours, theirs).digest == match(OURS, THEIRS).digest


@pytest.mark.parametrize(
    "other",
    [
        [OURS[0]._replace(key=b"a9"), *OURS[1:]],
        OURS[:3],
        [OURS[0]._replace(born="1988-03-05"), *OURS[1:]],
        [OURS[0]._replace(names=(NamePart("Мороз", "FULL"),)), *OURS[1:]],
    ],
)
def test_another_row_key_or_pair_is_another_digest(other):
    assert match(other, THEIRS).digest != match(OURS, THEIRS).digest


def test_empty_lists_have_a_report_too():
    assert match([], []).pairs == match(OURS, []).pairs == ()
    assert match([], THEIRS).digest != match([], []).digest


def test_whoever_waits_is_told_until_the_end():
    told = []
    match(OURS, THEIRS, lambda done, whole: told.append((done, whole)))
    assert told[-1][0] == told[-1][1]
    assert told == sorted(told)


def test_a_list_that_has_a_key_twice_is_refused():
    with pytest.raises(OurError, match=r"names\.key"):
        match([OURS[0], OURS[0]], THEIRS)


def test_persons_who_stand_twice_on_a_list_are_found():
    listed = [*OURS, person("Т. Шевченко", "1987-03-05", key=b"a0")]
    found = duplicates(listed)
    assert [(it.first, it.second) for it in found] == [(0, 4)]
    assert duplicates(OURS) == ()


def test_twins_are_not_one_person():
    ours = [told("Цвіркун", "Іван", "Петрович", "1987-03-05")]
    theirs = [told("Цвіркун", "Степан", "Петрович", "1987-03-05")]
    assert [it.tier for it in match(ours, theirs).pairs] in ([], [Tier.REVIEW])


def test_what_comes_from_the_fallback_is_never_certain_by_name_alone():
    ours = [person("გიორგი სააკაშვილი", key=b"a", unit="9")]
    theirs = [person("Гиорги Саакашвили", key=b"b", unit="9")]
    assert [it.tier for it in match(ours, theirs).pairs] == [Tier.REVIEW]
    dated = [it._replace(born="1970-02-03") for it in (*ours, *theirs)]
    assert [it.tier for it in match(dated[:1], dated[1:]).pairs] == [Tier.CERTAIN]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("محمد علي", "Muhammad Ali"), ("გიორგი სააკაშვილი", "Саакашвили Гиорги"),
        ("Արամ Օգանեսյան", "Оганесян Арам"), ("דוד לוי", "David Levi"), ("张伟", "张伟"),
    ],
)  # fmt: skip
def test_names_of_other_scripts_are_found_for_review(one, other):
    ours, theirs = [person(one, "1970-02", key=b"a")], [person(other, "1970-02", key=b"b")]
    assert [it.tier for it in match(ours, theirs).pairs] == [Tier.REVIEW]


def test_the_same_report_at_any_seed_of_hashes():
    code = (
        "from tests.names.test_matching import OURS, THEIRS; from comity.names import match;"
        "print(match(OURS, THEIRS).digest.hex())"
    )
    for seed in ("0", "7"):
        told = subprocess.run(
            [sys.executable, "-c", code], env=os.environ | {"PYTHONHASHSEED": seed},
            capture_output=True, text=True, check=True,
        )  # fmt: skip
        assert told.stdout.strip() == match(OURS, THEIRS).digest.hex()


def test_the_rules_have_a_name():
    assert len(RULESET) == 32
