"""Out of a record comes what shows why one entry builds on another, over any number of steps."""

from comity.evidence.file import Kind
from comity.evidence.finding import Lack
from comity.evidence.making import Asked
from comity.evidence.saying import Verdict
from comity.families.shelf import SHELF
from tests.support.claims import Story, Witnessed, found, lacks


def test_a_third_party_held_what_it_heard_from_the_second():
    """R-613: CC refs BB, BB had ref'd AA, and later entries build on earlier ones."""
    story = Story(Witnessed("AA", "BB", "CC"))
    story.says("BB", "line.text/1", {1: "More."}, at=40)
    far = story.says("CC", "line.seen/1", {}, refs=(story.bb.head,), at=50)
    _, judged = story.making().make(Asked(Kind.HELD, story.notice.leaf, "CC"), {}, SHELF.codes)
    assert judged.verdict is Verdict.PROVED
    holder = found(judged).holder
    assert holder is not None
    assert holder.shown.leaf == far.leaf
    assert holder.shown.not_after.best_s is None


def test_a_claimed_time_is_no_time():
    """R-614: nobody witnessed the third party's entry."""
    story = Story(Witnessed("AA", "BB"))
    _, judged = story.making().make(Asked(Kind.HELD, story.seals[2][0].leaf, "BB"), {}, SHELF.codes)
    holder = found(judged).holder
    assert holder is not None
    assert holder.envelope_only
    assert Lack.NOT_HELD not in lacks(judged)
