"""One story for all: a notice held, opened and not answered, and a file of each kind about it."""

import pytest

from comity.evidence.file import Kind
from comity.evidence.making import Asked
from comity.families.shelf import SHELF
from tests.support.claims import TERM, Story, Witnessed


@pytest.fixture(scope="session")
def story():
    return Story(Witnessed("AA", "BB"))


@pytest.fixture(scope="session")
def made(story):
    first, plain = story.seals[0]
    making = story.making()
    asked = {
        "held": (Asked(Kind.HELD, story.notice.leaf, "BB"), {}),
        "sealed": (Asked(Kind.SEALED, first.leaf, whole=True), {first.leaf: plain}),
        "unanswered": (Asked(Kind.UNANSWERED, story.notice.leaf, "BB", term_ms=TERM), {}),
        "cut": (Asked(Kind.CUT_OFF, story.revoked.leaf, "AA"), {}),
    }
    return {
        name: making.make(what, bodies, SHELF.codes)[0] for name, (what, bodies) in asked.items()
    }
