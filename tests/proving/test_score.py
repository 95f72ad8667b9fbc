"""R-452: how long an inject took is a pure function of what the record proves of it."""

import random

from hypothesis import given
from hypothesis import strategies as st

from comity.proving.score import Said, Scored, Terms, Times, plain, scored, summary, terms_of, times

WORDS = ("HELD", "ENVELOPE_HELD", "DISPLAYED", "OPENED", "READ_BACK", "PASSED_ON", "ANSWERED")
moments = st.integers(0, 4_000_000_000_000)
rungs = st.lists(st.tuples(st.sampled_from(WORDS), moments), max_size=12)
NAMES = ("held_ms", "displayed_ms", "opened_ms", "answered_ms")
FLASH = Terms(held_s=60, opened_s=60, answered_s=300)


@given(moments, rungs, moments, st.randoms(use_true_random=False))
def test_only_distances_count_and_in_no_order(sent, proved, later, chance: random.Random):
    found = times(sent, proved, FLASH)
    moved = [(word, at + later) for word, at in proved]
    chance.shuffle(moved)
    assert times(sent + later, moved, FLASH) == found


@given(moments, rungs)
def test_every_time_is_a_whole_number_that_is_not_negative_or_is_not_proved(sent, proved):
    found = times(sent, proved)
    for name in NAMES:
        value = getattr(found, name)
        assert value is None or (type(value) is int and value >= 0)
    words = {word for word, _ in proved}
    assert (found.answered_ms is None) == ("ANSWERED" not in words)
    assert (found.opened_ms is None) == (not words & {"OPENED", "READ_BACK", "PASSED_ON"})
    assert found.late == ()


@given(moments, rungs, st.sampled_from(WORDS), moments)
def test_another_proof_never_makes_it_later(sent, proved, word, at):
    before, after = times(sent, proved), times(sent, [*proved, (word, at)])
    for name in NAMES:
        old, new = getattr(before, name), getattr(after, name)
        assert old is None or new <= old


def test_each_is_late_by_the_one_before_it_as_the_charter_counts():
    proved = [("HELD", 1_000), ("OPENED", 61_000), ("ANSWERED", 361_000)]
    assert times(0, proved, FLASH).late == ()
    assert times(0, [("HELD", 1_000), ("OPENED", 61_001)], FLASH).late == ("opened",)
    assert times(0, [*proved[:2], ("ANSWERED", 361_001)], FLASH).late == ("answered",)
    assert times(0, [("HELD", 60_001)], FLASH).late == ("held",)


def test_a_proof_that_claims_to_be_older_than_the_word_took_no_time():
    assert times(5_000, [("OPENED", 4_000)]).opened_ms == 0


def test_terms_are_those_of_the_charter_for_the_precedence_or_there_are_none():
    charter = {"sla": {"FLASH": {"held_s": 60, "opened_s": 60, "answered_s": 300}}}
    assert terms_of(charter, "FLASH") == FLASH
    assert terms_of(charter, "ROUTINE") is None
    assert terms_of({}, "FLASH") is None


def test_the_sum_of_all_counts_and_takes_the_middle():
    def row(**said):
        return Scored(
            step="s", line="l", code="I06", precedence="FLASH", who="AA", to="BB", entry="00",
            sent={"ms": 0}, times=Times(**said),
        )  # fmt: skip

    found = summary([row(opened_ms=5), row(opened_ms=1, late=("opened",)), row(opened_ms=9), row()])
    assert found["opened"] == {"count": 3, "median_ms": 5}
    assert found["answered"] == {"count": 0, "median_ms": None}
    assert (found["injects"], found["late"]) == (4, 1)


def test_what_a_node_proves_becomes_a_row_of_plain_data():
    said = Said(
        step="flash", line="l", code="I06", precedence="FLASH", who="AA", to=("BB",), entry="ab"
    )
    held = {"rungs": [{"word": "OPENED", "at": {"ms": 7_500}}]}
    found = plain(scored(said, "BB", {"ms": 5_000}, held))
    assert (found["opened_ms"], found["held_ms"], found["late"]) == (2_500, None, ())
    assert (found["who"], found["to"], found["entry"]) == ("AA", "BB", "ab")
