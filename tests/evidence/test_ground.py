"""What a file stands on: every signature and every proof is checked before anything is said."""

import pytest

from comity.errors import TheirError
from comity.evidence.file import read
from comity.evidence.ground import Ground
from comity.families.shelf import SHELF


@pytest.fixture(scope="module")
def ground(made):
    return Ground(read(made["held"]), SHELF.codes)


def test_what_is_shown_to_build_on_the_notice_does(ground, story):
    """R-613: through a ref and a proof; and the other way round never."""
    assert ground.builds(story.notice.leaf, story.held.leaf)
    assert ground.builds(story.notice.leaf, story.opened.leaf)
    assert not ground.builds(story.held.leaf, story.notice.leaf)
    assert not ground.builds(story.notice.leaf, story.notice.leaf)


def test_a_time_needs_as_many_witnesses_as_the_charter_says(ground, story):
    """R-614."""
    times = ground.not_after(story.held.leaf)
    assert (times.k, len(times.of)) == (2, 2)
    assert times.best_s == sorted(times.of.values())[1]
    assert ground.not_before(story.held.leaf).best_s is None


def test_a_feed_is_of_the_party_whose_roots_granted_its_key(ground, story):
    """R-615."""
    assert ground.node_grant(story.bb.label).office == "BB/NODE"
    assert ground.party(story.held) == "BB"
    assert ground.officers(story.opened) == ("BB/DUTY",)
    assert ground.officers(story.held) == ()


def test_an_entry_of_another_line_is_refused(made, story):
    """R-611: every signature names its line."""
    file = read(made["held"])
    other = bytearray(file.charter)
    other[-1] ^= 1
    with pytest.raises(TheirError, match="file-broken"):
        Ground(file._replace(charter=bytes(other)), SHELF.codes)
    assert story.notice.leaf in Ground(file, SHELF.codes).entries
