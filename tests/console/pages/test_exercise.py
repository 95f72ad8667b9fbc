"""R-453 on the page: what it offers, and that without an exercise there is nothing to control.

With a player behind it: tests/proving/test_live.py.
"""

import asyncio
from types import SimpleNamespace
from typing import Any, cast

import pytest
from starlette.datastructures import FormData

from comity.console.console import Visit
from comity.console.pages import exercise
from comity.console.sessions import Session
from comity.errors import OurError
from comity.record.keys import SigningKey

AT = {"ms": 0, "iso": "2026-02-05T11:00:00Z", "dtg": "051100ZFEB26"}


class World:
    """A console of which only the exercise is asked."""

    def __init__(self, found):
        self.found = found
        self.asked = []
        self.beats = 0
        self.drawn = {}
        self.node = SimpleNamespace(exercise=self._exercise, home="home")
        self.live = SimpleNamespace(beat=self._beat)
        look = SimpleNamespace(language="fr")
        self.frame = SimpleNamespace(look=lambda _: look, page=self._page)
        self.session = Session("DUTY", "US/DUTY", SigningKey.from_seed(bytes(32)), 0)
        self.playing = asyncio.Lock()

    async def _exercise(self, verb, **args):
        self.asked.append((verb, args))
        return self.found

    def _beat(self):
        self.beats += 1

    def _page(self, _request, name, _session, **facts):
        self.drawn = {"name": name, **facts}
        return SimpleNamespace(status_code=200)

    def call(self, **fields):
        form = FormData(list(fields.items()))
        return Visit(request=cast("Any", None), session=self.session, form=form)

    def acts(self, **fields):
        return asyncio.run(exercise.act(cast("Any", self), self.call(**fields)))


def test_without_an_exercise_there_is_nothing_to_control():
    world = World(None)
    asyncio.run(exercise.page(cast("Any", world), world.call()))
    assert world.drawn["found"] is None
    with pytest.raises(OurError, match=r"exercise\.not-played"):
        world.acts(once="a", word="pause")
    assert world.beats == 0


def test_its_title_is_in_the_reader_s_language_if_there_is_one():
    for titles, wanted in (({"en": "A", "fr": "B"}, "B"), ({"uk": "C"}, "C")):
        world = World({"title": titles})
        asyncio.run(exercise.page(cast("Any", world), world.call()))
        assert world.drawn["title"] == wanted


def test_a_word_is_said_once_however_often_the_form_is_sent():
    world = World({})
    for _ in range(3):
        assert world.acts(once="a", word="inject", step="flash").status_code == 303
    world.acts(once="b", word="inject")
    world.acts(once="c", word="speed", speed="10")
    world.acts(once="d", word="speed", speed="-1")
    assert world.asked == [
        ("inject", {"step": "flash"}),
        ("inject", {}),
        ("speed", {"speed": 10}),
        ("speed", {"speed": "-1"}),  # the player refuses it
    ]


def test_no_other_word_goes_to_the_player():
    world = World({})
    for word in ("status", "stop", "", "PAUSE"):
        with pytest.raises(OurError, match=r"control\.no-such-verb"):
            world.acts(once="a", word=word)
    assert world.asked == []
