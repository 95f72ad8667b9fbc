"""What a file proves and does not prove is said in sentences, in every language."""

import pytest

from comity.evidence.saying import judge
from comity.evidence.telling import name_of, tell, words_of
from comity.families.shelf import SHELF
from comity.wording.words import languages
from tests.support.claims import found


def told(data, language="en"):
    return tell(judge(data, SHELF.codes), words_of(language))


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("kind", ["held", "sealed", "unanswered", "cut"])
def test_every_kind_is_said_in_every_language(made, kind, language):
    """R-623: as of which entry of each feed, and never without what is not proved."""
    its = told(made[kind], language)
    assert len(its.says) >= 5
    assert its.lacks == ()
    assert len(its.not_proved) >= 4
    assert [party for party, _ in its.prints] == ["AA", "BB"]
    assert all("{" not in line for line in (*its.says, *its.not_proved, *its.how))


def test_a_claimed_time_is_called_claimed_and_a_proved_one_names_its_witnesses(made):
    """R-614, R-623."""
    its = told(made["held"])
    assert any("(one, two); 2 are needed" in line for line in its.says)
    assert any("BB itself claims" in line for line in its.says)


def test_of_a_file_that_proves_nothing_nothing_is_said_to_be_proved(made):
    """R-622: the rule and the item are named."""
    damaged = told(made["held"][:-1])
    assert (damaged.says, damaged.not_proved) == ((), ())
    assert "R-610" in damaged.lacks[0]
    assert damaged.verdict.startswith("DAMAGED")


def test_entries_are_named_by_the_beginning_of_their_leaves(made, story):
    """R-623: those that it rests on."""
    first = found(judge(made["held"], SHELF.codes)).first
    assert name_of(first) == story.notice.leaf.hex()[:12]
    assert any(name_of(first) in line for line in told(made["held"]).says)
