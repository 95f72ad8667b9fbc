"""How an exchange looks once a term has passed, and its numbers beside each other (R-216)."""

from comity.families.persons.views import look, missed_term, table
from comity.picture.family import Now
from comity.values.codes import Pcat, Tallyrole
from comity.values.moment import parse
from tests.families.persons.test_exchange_fold import Talk, leaf
from tests.families.persons.test_tallies import WAY, claim, manifest, planned, row

SHOWN_BY = parse("2026-04-07T12:00:00Z")
END = parse("2026-04-10T16:00:00Z")


def missed(talk, now_ms):
    found = missed_term(talk.state, now_ms)
    return None if found is None else (found.word, found.parties)


def reveals(talk):
    talk.aa.says("P07", commit=leaf(talk.there))
    talk.bb.says("P07", commit=leaf(talk.back))
    talk.all_see()


def test_a_list_not_shown_in_time_is_named_with_its_party():
    """R-216."""
    talk = Talk()
    talk.lists()
    assert missed(talk, SHOWN_BY) is None
    assert missed(talk, SHOWN_BY + 1) == ("NOT_REVEALED", ("AA", "BB"))
    talk.aa.says("P07", commit=leaf(talk.there))
    assert missed(talk, SHOWN_BY + 1) == ("NOT_REVEALED", ("BB",))


def test_a_later_version_stands_for_an_earlier_one():
    talk = Talk()
    talk.lists()
    reveals(talk)
    talk.aa.says("P02", exchange="05" * 32, version=2)
    assert missed(talk, SHOWN_BY + 1) == ("NOT_REVEALED", ("AA",))


def test_a_window_that_passes_without_a_count_ends_it_at_its_stage():
    """R-216; what was counted in is under way, and what nobody accepted had no date."""
    talk = Talk()
    talk.lists()
    reveals(talk)
    talk.plans()
    assert missed(talk, END) is None
    talk.fixes()
    assert missed(talk, END - 1) is None
    assert missed(talk, END) == ("WINDOW_PASSED", ("AA", "BB"))
    assert look("exchange", talk.state, Now(END, lambda _p, _l: None)) == "WINDOW_PASSED"
    talk.hands_over()
    assert missed(talk, END) is None


def test_every_category_has_its_row_and_every_direction_its_heads():
    its = manifest(
        [planned(WAY, ((0, 3),))],
        [row(1, WAY, Tallyrole.RECEIVER, ((0, 2), (1, 1)))],
        [claim(2, "CC", WAY, ((0, 3),))],
    )
    rows = [tuple(it)[1:] for it in table(its)]
    assert rows == [
        (Pcat.MILITARY, 3, None, 2, (("CC", 3),)),
        (Pcat.CIVILIAN, 0, None, 1, ()),
        (None, 3, None, 3, (("CC", 3),)),
    ]
