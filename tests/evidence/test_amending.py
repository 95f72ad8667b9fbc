"""Witnesses whom an amendment names count from where it is shown to hold, and nowhere before."""

import pytest

from comity.evidence.amending import law_of
from comity.evidence.file import Kind, read
from comity.evidence.ground import Ground
from comity.evidence.making import Asked
from comity.evidence.saying import Verdict, judge
from comity.evidence.telling import tell, words_of
from comity.families.shelf import SHELF
from comity.values.codes import Position
from tests.evidence.test_saying import rewritten
from tests.support.claims import HOUR, Story, Witnessed, holder


class Told:
    """A story of a notice that was told late, and witnessed by `four` alone."""

    def __init__(self, *, position=Position.ACCEPT, officer="DUTY", before=False):
        story = self.story = Story(Witnessed("AA", "BB"))
        self.late = story.says("AA", "line.text/1", {1: "One word more."}, to=("BB",))
        self.held = story.says("BB", "line.seen/1", {}, refs=(story.aa.head,))
        if before:
            self.note = story.cosigns("BB", story.bb.head, at=HOUR + 50, names=("four",))
        self.amendment = story.amends()
        self.answer = story.accepts(self.amendment, position, officer)
        if not before:
            self.note = story.cosigns("BB", story.bb.head, at=HOUR + 50, names=("four",))

    def made(self):
        asked = Asked(Kind.HELD, self.late.leaf, "BB")
        return self.story.making().make(asked, {}, SHELF.codes)


def time_of(judged):
    return holder(judged).shown.not_after


def test_a_witness_whom_an_amendment_names_gives_a_time_and_the_amendment_is_named():
    """R-692."""
    told = Told()
    data, judged = told.made()
    times = time_of(judged)
    assert judged.verdict is Verdict.PROVED
    assert (times.k, times.n, set(times.of)) == (1, 1, {"four"})
    assert times.best_s is not None
    assert times.by == told.amendment.leaf
    said = " ".join(tell(judge(data, SHELF.codes), words_of("en")).says)
    assert f"the entry {told.amendment.leaf.hex()[:12]} amends it" in said


@pytest.mark.parametrize("part", ["amendment", "answer"])
def test_without_the_amendment_or_an_acceptance_it_is_a_stranger(part):
    """R-692: nothing is taken on the word of who made the file."""
    told = Told()
    data, _ = told.made()
    less = rewritten(data, without=(getattr(told, part).data,), proofs=False)
    assert time_of(judge(less, SHELF.codes)).best_s is None


@pytest.mark.parametrize(
    "how",
    [
        {"position": Position.REFUSE},
        {"officer": ""},
        {"before": True},
    ],
)
def test_an_amendment_refused_unreleased_or_later_than_the_signature_gives_no_time(how):
    """R-692: a refusal, an answer without an officer, a note that was posted before."""
    told = Told(**how)
    _, judged = told.made()
    assert time_of(judged).best_s is None


def test_the_founding_witnesses_count_for_what_was_posted_before_an_amendment():
    """R-692: each note by the charter in force where it was posted."""
    told = Told()
    story = told.story
    asked = Asked(Kind.HELD, story.notice.leaf, "BB")
    _, judged = story.making().make(asked, {}, SHELF.codes)
    times = time_of(judged)
    assert (times.k, times.by, set(times.of)) == (2, None, {"one", "two"})


def test_who_was_dismissed_by_an_amendment_counts_for_nothing_after_it():
    """R-692: a note of the founding witnesses that builds on the amendment counts by no one."""
    told = Told()
    told.story.cosigns("BB", told.story.bb.head, at=HOUR + 60, names=("one", "two", "three"))
    _, judged = told.made()
    assert set(time_of(judged).of) == {"four"}


def test_of_two_amendments_neither_of_which_knew_the_other_neither_counts():
    """R-692: no law, where none builds on all the others."""
    told = Told()
    story = told.story
    ground = Ground(read(told.made()[0]), SHELF.codes)
    one = ground.laws[1]
    other = one._replace(by=b"x" * 32)
    assert law_of(ground.laws, told.note.leaf) is one
    assert law_of((*ground.laws, other), told.note.leaf) is None
    assert law_of(ground.laws, story.cosigned.leaf) is ground.laws[0]


def test_more_amendments_than_anybody_looks_at_count_for_nothing(monkeypatch):
    """R-692: bounded before anything is judged."""
    monkeypatch.setattr("comity.evidence.amending.AMENDMENTS_MAX", 0)
    assert time_of(Told().made()[1]).best_s is None


def test_an_amendment_with_other_foundations_is_none_here():
    """R-692: who the parties are does not change by it."""
    story = Story(Witnessed("AA", "BB"))
    amendment = story.amends({25: [["AA", b"a" * 32], ["BB", b"b" * 32]]})
    story.accepts(amendment)
    story.cosigns("BB", story.bb.head, at=HOUR + 50, names=("four",))
    _, judged = story.making().make(Asked(Kind.HELD, story.notice.leaf, "BB"), {}, SHELF.codes)
    assert time_of(judged).by is None
