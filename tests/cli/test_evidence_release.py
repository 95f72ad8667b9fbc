"""Nobody needs leave to keep its own proof; persons and sites leave with grants alone."""

import pytest

from comity.cli import evidence_release
from comity.errors import OurError
from comity.evidence.file import Kind
from comity.evidence.making import Asked
from comity.families.shelf import SHELF
from comity.record import bundle
from comity.record.verdict import judge
from tests.support.claims import Story, Witnessed


@pytest.fixture(scope="module")
def story():
    return Story(Witnessed("AA", "BB"))


@pytest.fixture(scope="module")
def report(story):
    entries = [it for feed in story.line.feeds.values() for it in feed.entries]
    return judge(bundle.encode(story.data, entries), SHELF.codes)


def test_a_notice_of_movements_takes_no_grant(story, report):
    """R-607."""
    data, _ = story.making().make(Asked(Kind.HELD, story.notice.leaf, "BB"), {}, SHELF.codes)
    evidence_release.check(data, report, report.record, None)


def test_what_is_sealed_may_be_about_persons_and_takes_them(story, report):
    """R-607: also its envelope alone, and whoever reads."""
    first, plain = story.seals[0]
    for bodies in ({}, {first.leaf: plain}):
        data, _ = story.making().make(Asked(Kind.SEALED, first.leaf), bodies, SHELF.codes)
        for reader in (None, "CC"):
            with pytest.raises(OurError, match="no-grant"):
                evidence_release.check(data, report, report.record, reader)
