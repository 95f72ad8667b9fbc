"""A party that begins anew between the notice and the term has two feeds, and both are shown."""

import msgspec

from comity.evidence.file import Kind, Said, read, write
from comity.evidence.finding import Lack
from comity.evidence.making import Asked
from comity.evidence.saying import Verdict, judge
from comity.families.shelf import SHELF
from comity.record.entry import Draft
from tests.support.claims import HOUR, TERM, Story, Witnessed, found, lacks
from tests.support.parties import NOON, Feed


def begun_anew():
    """A story whose BB writes on in a second epoch, and says there that the term has passed."""
    story = Story(Witnessed("AA", "BB"))
    line, party = story.line, story.line.parties["BB"]
    feed = line.feeds["BB again"] = Feed(story.line_id, party.entry_key)
    genesis = msgspec.structs.replace(party.genesis(story.line_id), epoch=1, known=(story.bb.head,))
    begins = Draft(type="feed.genesis/1", content=genesis.content(), time_ms=NOON + HOUR)
    feed.write(begins, (story.bb.head, story.aa.head))
    said = Draft(type="line.text/1", content={1: "Back."}, time_ms=NOON + 3 * HOUR)
    feed.write(said)
    return story, feed


def made(story, term_ms):
    asked = Asked(Kind.UNANSWERED, story.notice.leaf, "BB", term_ms=term_ms)
    return story.making().make(asked, {}, SHELF.codes)


def test_a_feed_that_a_later_epoch_closes_is_shown_up_to_there_and_the_later_one_too():
    """R-619, R-620 b: each entry of the closed one is proved in the head that closes it."""
    story, feed = begun_anew()
    _, judged = made(story, TERM + HOUR)
    assert judged.verdict is Verdict.PROVED, lacks(judged)
    runs = {ran.run.feed: ran for ran in found(judged).runs}
    assert runs.keys() == {story.bb.label, feed.label}
    assert (runs[story.bb.label].closed, runs[feed.label].closed) == (True, False)
    assert runs[story.bb.label].run.until == story.bb.tree.size


def test_leaving_out_the_later_epoch_or_the_earlier_proves_nothing():
    """R-620: every feed of the party that the file names is shown."""
    story, feed = begun_anew()
    data, _ = made(story, TERM + HOUR)
    file = read(data)
    entries = [it.data for it in file.geneses] + [it.data for _, it in file.entries]
    for label in (story.bb.label, feed.label):
        runs = tuple(run for run in file.said.runs if run.feed != label)
        said = Said(Kind.UNANSWERED, file.said.leaves, file.said.term_ms, runs)
        less = write(file.charter, entries, [], [it for it, _ in file.proofs], said)
        assert Lack.NOT_ALL_FEEDS in lacks(judge(less, SHELF.codes))
