"""How many seals of one class were opened: all of them are counted, whichever is shown."""

from hashlib import sha256

import pytest

from comity.evidence.file import Kind
from comity.evidence.making import Asked
from comity.evidence.saying import Verdict
from comity.evidence.sealing import SEAL, class_of, opens
from comity.families.shelf import SHELF
from tests.support.claims import Story, Witnessed, found, lacks, sealed

ORDER, LIST = 3, 4


@pytest.fixture(scope="module")
def plans():
    story = Story(Witnessed("AA", "BB"))
    seals = [story.seals_plan(text, ORDER) for text in ("north", "south", "west")]
    story.seals_plan("names", LIST)
    opening = story.opens_plan(seals[1], "south")
    story.opens_plan(seals[0], "north", code="BB")  # not its author
    story.opens_plan(seals[2], "west", salt=b"x" * 32)  # of other octets
    story.cosigns("AA", story.aa.head, at=3)
    return story, seals, opening


def made(plans, at, **more):
    story, seals, _ = plans
    asked = Asked(Kind.SEALED, seals[at].leaf, **more)
    return story.making().make(asked, {}, SHELF.codes)[1]


def test_of_three_plans_sealed_one_was_opened_and_these_are_all(plans):
    """R-690: the seals of another class are not among them."""
    judged = made(plans, 1, whole=True)
    seals = sealed(judged)
    assert judged.verdict is Verdict.PROVED
    assert (seals.opened, seals.count, seals.is_all, seals.is_this) == (1, 3, True, True)
    assert seals.openings == (plans[2].leaf,)
    assert found(judged).first.not_after.best_s is not None


def test_an_opening_by_another_or_of_other_octets_opens_nothing(plans):
    """R-690."""
    for at in (0, 2):
        seals = sealed(made(plans, at))
        assert (seals.opened, seals.count, seals.is_all, seals.is_this) == (1, 3, False, False)


def test_what_commits_to_nothing_is_no_seal(plans):
    """R-690, R-618."""
    story, seals, opening = plans
    asked = Asked(Kind.SEALED, story.notice.leaf)
    assert lacks(story.making().make(asked, {}, SHELF.codes)[1]) == {"not-sealed"}
    assert class_of(seals[0]) == (SEAL, ORDER)
    assert class_of(story.seals[0][0]) == ("line.sealed/1", None)
    assert class_of(story.notice) is None
    assert not opens([], seals[0])
    assert not opens({**opening.content, 3: "north"}, seals[1])
    assert opens(opening.content, seals[1])
    assert sha256(b"").digest() != seals[1].content[1]
