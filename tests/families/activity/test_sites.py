"""What the types of sites and movements cannot say by themselves; who is alarmed how."""

import pytest

from comity.errors import OurError
from comity.families.activity.sites import MovementNotify, MovementStatus, SiteNotify
from comity.families.activity.sites_examples import MOVEMENT, SITE, STATUS
from comity.node.showing import words_of
from comity.values.codes import Precedence
from comity.values.plain import from_plain
from comity.wording import render
from comity.wording.words import languages
from tests.support.tellers import message_of


def test_under_fire_is_flash():
    """R-174: the precedence stands on the envelope."""
    fire, way = (
        from_plain(MovementStatus, {**STATUS, "state": it}) for it in ("UNDER_FIRE", "ARRIVED")
    )
    spec = MovementStatus.SPEC
    assert (spec.precedence_of(fire), spec.precedence_of(way)) == (
        Precedence.FLASH,
        Precedence.IMMEDIATE,
    )


def test_an_outline_is_a_polygon():
    circle = {"shape": "circle", "centre": SITE["pos"], "radius_m": 5}
    with pytest.raises(OurError) as caught:
        from_plain(SiteNotify, {**SITE, "outline": circle})
    assert caught.value.facts["field"] == "outline"


def test_nobody_arrives_before_departing():
    leg = {**MOVEMENT["legs"][0], "arrive": "2026-04-03T05:59:59Z"}
    with pytest.raises(OurError) as caught:
        from_plain(MovementNotify, {**MOVEMENT, "legs": [leg]})
    assert caught.value.facts["field"] == "legs.0.arrive"


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("A08", "without-prejudice"),
        ("A09", "without-prejudice"),
        ("A15", "asks-no-permission"),
        ("A16", "asks-no-permission"),
        ("A17", "asks-no-permission"),
        ("A18", "without-prejudice"),
    ],
)
def test_the_fixed_sentence_stands_on_every_rendering(code, sentence, language):
    words = words_of(language)
    assert words.say(sentence) in render.full(message_of(code), words, author="AA")
