"""What is wrong with a message about a pause by itself: flagged, kept, and left as it was said."""

import pytest

from comity.values.moment import parse
from tests.families.pause.test_moratoria import agreed, leaf, paused, steps
from tests.support.tellers import HOUR, NOON, open_line

__all__ = ("agreed", "paused")
END = parse("2026-02-05T06:00:00Z")  # of the period of the example
CALM = {"precedence": 0}


@pytest.fixture
def line():
    world, aa, _bb, _ = open_line()
    return world, aa, leaf(aa.says("F04", **CALM))


def exact(**by_weapon):
    return {weapon: {"n": n, "q": "EXACT"} for weapon, n in by_weapon.items()}


@pytest.mark.parametrize(("hours", "flags"), [(12, ()), (13, ("LATE",)), (-20, ())])
def test_a_tally_told_twelve_hours_after_its_period_is_late(line, hours, flags):
    """R-268."""
    world, aa, source = line
    told = aa.says("Q05", source=source, time_ms=END + hours * HOUR, **CALM)
    assert world.flags(told) == flags


def test_a_tally_whose_sum_does_not_close_is_flagged_and_kept(line):
    world, aa, source = line
    told = aa.says("Q05", source=source, unknown=exact(UAV=26, BALLISTIC=2), **CALM)
    assert world.flags(told) == ("BAD_TOTAL",)
    about = {"UAV": {"n": 20, "q": "ABOUT"}, **exact(BALLISTIC=2)}
    assert world.flags(aa.says("Q05", source=source, unknown=about, **CALM)) == ()


def test_a_claim_of_release_that_names_no_report_is_flagged(agreed):
    world, aa, _bb, text = agreed
    claim = steps(aa, text, "RELEASE_CLAIM")
    assert "NO_GROUNDS" in world.flags(claim)
    assert "NO_GROUNDS" not in world.flags(steps(aa, text))


@pytest.mark.parametrize(
    ("step", "hours", "short"),
    [
        ("SUSPEND", 47, True),
        ("SUSPEND", 48, False),
        ("END_NOTE", 0, True),
        ("RESUME", 0, False),
    ],
)
def test_a_step_sooner_than_the_notice_that_was_agreed_is_short(step, hours, short):
    world, aa, _bb, _ = open_line()
    text = aa.says("Q01", release_rule="NOTICE", notice_s=172800)
    at = f"2026-02-{5 + (12 + hours) // 24:02}T{(12 + hours) % 24:02}:00:00Z"
    assert parse(at) == NOON + hours * HOUR
    told = steps(aa, text, step, effective_at=at)
    assert ("SHORT_LEAD" in world.flags(told)) is short


def test_terms_without_a_notice_ask_for_none(agreed):
    world, aa, _bb, text = agreed
    assert world.flags(steps(aa, text, effective_at="2026-02-05T12:00:00Z")) == ()


@pytest.mark.parametrize("code", ["Q01", "Q03", "Q05"])
def test_what_is_named_as_a_source_and_is_none_is_flagged(line, code):
    world, aa, source = line
    test = leaf(aa.says("L02", **CALM))
    fields = {"Q01": {"announced_by": [test]}, "Q03": {"re": "NONE", "source": test}}
    told = aa.says(code, **fields.get(code, {"source": test}), **CALM)
    assert "OUT_OF_ORDER" in world.flags(told)
    good = {"Q01": {"announced_by": [source]}, "Q03": {"re": "NONE", "source": source}}
    told = aa.says(code, **good.get(code, {"source": source}), **CALM)
    assert "OUT_OF_ORDER" not in world.flags(told)


def test_an_object_list_of_a_pause_is_one(line):
    world, aa, source = line
    assert "OUT_OF_ORDER" in world.flags(aa.says("Q01", objects=source))
