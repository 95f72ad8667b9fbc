"""A plan is counted from lists; the wounded are owed, civilians never traded (R-570, R-571)."""

import pytest

from comity.errors import OurError
from comity.families.persons.exchanges import ExchangePlan
from comity.families.persons.exchanges_examples import PLAN
from comity.node.lists import manifest, vault
from comity.node.lists.matching import Match, Pair
from comity.node.lists.rulings import Ruling, Word
from comity.node.lists.vault import Made
from comity.values import codes
from comity.values.codes import Parity, Pcat
from comity.values.plain import from_plain
from tests.support import invented


def kept(party, way, kind, rows, secret=b"\x01"):
    giver, _, receiver = way.partition(">")
    made = Made("x", party, codes.List[kind], giver, receiver, 1, 0, 1)
    return vault.own(made, rows, secret * 32)


ROWS = invented.rows(8, seed=1, odd=[(1, "WOUNDED"), (2, "MINOR")])
OFFERED = kept("AA", "AA>BB", "OFFERED", ROWS)
ASKED = kept("BB", "AA>BB", "REQUESTED", [*invented.labelled(ROWS[2:5], "CIVILIAN")], b"\x02")
BACK = kept("BB", "BB>AA", "OFFERED", invented.rows(6, seed=2, home="AA"), b"\x03")


def match(*pairs):
    made = tuple(Pair(OFFERED.keys[a], ASKED.keys[b], 9, is_certain=sure) for a, b, sure in pairs)
    return Match(b"", b"", b"", b"", (8, 3), made)


def test_a_plan_has_certain_pairs_and_those_that_two_officers_ruled_the_same():
    its = match((2, 0, True), (3, 1, False), (4, 2, False))
    rulings = [
        Ruling(OFFERED.keys[3], ASKED.keys[1], Word.SAME, ()),
        Ruling(OFFERED.keys[4], ASKED.keys[2], Word.OTHER, ()),
    ]
    found = manifest.going(OFFERED, ASKED, manifest.same_persons(its, rulings))
    assert [it.key for it in found] == [OFFERED.keys[2], OFFERED.keys[3]]
    assert found[0].labels == (("AA", Pcat.MILITARY), ("BB", Pcat.CIVILIAN))


def test_without_a_list_asked_for_all_who_are_offered_go():
    assert len(manifest.going(OFFERED, None, {})) == 8


def test_wounded_and_sick_civilians_and_minors_stand_outside_parity_by_any_party_s_label():
    """R-218, and the rules for persons 2, 3 and 5."""
    rows = manifest.going(OFFERED, None, {})
    parted = manifest.tracks(rows)
    assert (len(parted.inside), len(parted.beside)) == (6, 2)
    its = match((2, 0, True))
    by_other = manifest.tracks(manifest.going(OFFERED, ASKED, manifest.same_persons(its, ())))
    assert (len(by_other.inside), len(by_other.beside)) == (0, 1)
    inside = manifest.tracks(rows, frozenset((Pcat.MINOR,)))
    assert (len(inside.inside), len(inside.beside)) == (7, 1)


def test_the_parity_that_holds_is_the_default_and_sums_are_counted():
    rows = [
        *manifest.tracks(manifest.going(OFFERED, None, {})).inside,
        *manifest.going(BACK, None, {}),
    ]
    assert manifest.fitting(rows) is Parity.EQUAL_TOTAL
    assert manifest.fitting(rows[:-1]) is Parity.LIST_ONLY
    made = manifest.parts(rows, Parity.EQUAL_TOTAL)
    assert made["formula"] == {"AA>BB": {"MILITARY": 6}, "BB>AA": {"MILITARY": 6}}
    said = from_plain(ExchangePlan, {**PLAN, **made})
    assert [it.n for it in said.lines] == list(range(1, 13))
    listed = [it.person_key for it in said.lines if it.direction.from_ == "AA"]
    assert listed == sorted(listed)  # in no order of the list: that would tell who is where


@pytest.mark.parametrize(
    ("parity", "ratio", "fits"),
    [
        (Parity.EQUAL_TOTAL, None, False),
        (Parity.EQUAL_BY_CATEGORY, None, False),
        (Parity.RATIO, (4, 3), True),
        (Parity.RATIO, (1, 1), False),
        (Parity.ALL_FOR_ALL, None, True),
        (Parity.LIST_ONLY, None, True),
    ],
)
def test_numbers_that_do_not_keep_a_parity_are_refused_before_anything_is_sent(parity, ratio, fits):
    rows = [*manifest.going(OFFERED, None, {}), *manifest.going(BACK, None, {})]
    if fits:
        made = manifest.parts(rows, parity, ratio)
        assert made.get("parity_ratio") == (None if ratio is None else list(ratio))
        return
    with pytest.raises(OurError, match=r"list\.no-parity"):
        manifest.parts(rows, parity, ratio)


def test_who_does_not_wish_to_go_is_left_out_and_nothing_says_why():
    rows = manifest.going(OFFERED, None, {})
    left = manifest.without(rows, [OFFERED.keys[0]])
    assert len(left) == 7
    assert "wish" not in str(manifest.parts(left, Parity.LIST_ONLY)).lower()
    with pytest.raises(OurError, match=r"list\.nobody-of-this-key"):
        manifest.without(rows, [bytes(32)])


def test_a_plan_of_nobody_or_of_too_many_is_refused():
    with pytest.raises(OurError, match=r"list\.nobody-goes"):
        manifest.check([], Parity.LIST_ONLY)
    one = manifest.going(OFFERED, None, {})[0]
    with pytest.raises(OurError, match=r"list\.too-many-lines"):
        manifest.check([one] * (manifest.LINES_MAX + 1), Parity.LIST_ONLY)
