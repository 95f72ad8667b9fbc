"""A file holds what it needs, and is not written if it would not prove what it says."""

import pytest

from comity.errors import OurError
from comity.evidence.file import Kind, read
from comity.evidence.making import Asked
from comity.evidence.saying import Verdict
from comity.families.shelf import SHELF
from comity.record.entry import Draft, parse
from tests.support.claims import TERM, Story, Witnessed
from tests.support.parties import NOON


def shown(data):
    return [parse(it.data) for _, it in read(data).entries]


def made_of(story, kind, leaf, **more):
    return story.making().make(Asked(kind, leaf, **more), {}, SHELF.codes)


def test_a_file_shows_no_other_entry_of_either_party(story, made):
    """R-610: of what was said between the two only the notice, who held it and who opened it."""
    kinds = sorted(it.type for it in shown(made["held"]) if it.type != "key.grant/1")
    assert kinds == [
        "line.checkpoint/1",  # of the holder, and of what opened it
        "line.checkpoint/1",
        "line.receipt/1",
        "line.seen/1",
        "line.seen/1",
        "line.text/1",
        "party.found/1",
        "party.found/1",
    ]
    assert story.later.leaf not in {it.leaf for it in shown(made["held"])}


def test_sealed_bodies_stay_closed_but_for_those_asked_for(story, made):
    """R-612: minimal disclosure."""
    assert [leaf for leaf, _ in read(made["sealed"]).bodies] == [story.seals[0][0].leaf]


@pytest.mark.parametrize(
    ("kind", "of", "more", "key"),
    [
        (Kind.HELD, "later", {"party": "CC"}, "evidence.not-held"),
        (Kind.FORK, "held", {}, "evidence.no-fork"),
        (Kind.CUT_OFF, "held", {}, "evidence.no-revocation"),
    ],
)
def test_of_what_the_record_does_not_hold_no_file_is_made(story, kind, of, more, key):
    """R-622."""
    with pytest.raises(OurError) as caught:
        made_of(story, kind, getattr(story, of).leaf, **more)
    assert caught.value.key == key


@pytest.mark.parametrize(
    ("kind", "of", "more"),
    [
        (Kind.SEALED, "held", {}),
        (Kind.UNANSWERED, "notice", {"party": "BB", "term_ms": 9 * TERM}),
    ],
)
def test_what_does_not_follow_is_said_to_be_unproved(story, kind, of, more):
    """R-622."""
    _, judged = made_of(story, kind, getattr(story, of).leaf, **more)
    assert judged.verdict is Verdict.UNPROVED


def test_an_answer_is_found_wherever_it_stands(story):
    """R-620: the receipt is none."""
    data, judged = made_of(story, Kind.UNANSWERED, story.notice.leaf, party="BB", term_ms=TERM)
    assert judged.finding.candidates == 0
    assert story.before.leaf in {it.leaf for it in shown(data)}


def test_of_a_fork_the_other_version_is_found():
    """R-617: in the record both are held, and the file shows no third entry."""
    story = Story(Witnessed("AA", "BB"))
    draft = Draft(type="line.text/1", content={1: "Another word."}, time_ms=NOON)
    other = story.bb.twin().write(draft)
    one = story.says("BB", "line.text/1", {1: "A word."})
    story.bb.entries.append(other.data)
    data, judged = made_of(story, Kind.FORK, one.leaf)
    assert judged.verdict is Verdict.PROVED
    assert {it.leaf for it in shown(data) if it.type == "line.text/1"} == {one.leaf, other.leaf}


def test_a_receipt_that_no_officer_released_opens_nothing():
    """R-616: whoever posts one without a release hides no other behind it."""
    fresh = Story(Witnessed("AA", "BB"))
    receipt = {1: [fresh.last.leaf], 2: 2, 3: NOON, 4: "AA/DUTY"}
    fresh.says("AA", "line.receipt/1", receipt, refs=(fresh.bb.head,), at=50)
    good = fresh.says("AA", "line.receipt/1", receipt, at=51, officer="DUTY")
    data, judged = made_of(fresh, Kind.HELD, fresh.last.leaf, party="AA")
    assert judged.verdict is Verdict.PROVED
    assert good.leaf in {it.leaf for it in shown(data)}
