"""R-410 to R-414: what pages are told, and that nothing is lost with a connection."""

import asyncio
import json
from typing import Any, cast

import pytest

from comity.console import stream
from comity.console.stream import BEHIND_MAX, PAGES_MAX, Live, last_position
from comity.errors import StoreError


class Node:
    """A node that only has news."""

    def __init__(self):
        self.position = 7
        self.speed = 1
        self.heard = []

    def listen(self, heard):
        self.heard.append(heard)

    def now_ms(self):
        return 1_000


class World:
    def __init__(self):
        self.node = Node()
        self.standing = {"alarms": [], "more": 0}
        self.fault = None
        self.live = Live(cast("Any", self.node), self.alarms)
        self.pages = []

    def alarms(self, language):
        if self.fault is not None:
            raise self.fault
        return {**self.standing, "language": language}

    async def page(self, language="en", last=None):
        page = self.live.listen(language, last)
        self.pages.append(page)
        return page, [read(await anext(page)) for _ in range(2)]

    async def ends(self):
        self.live.close()
        for page in self.pages:
            await page.aclose()


def read(data):
    lines = dict(line.split(": ", 1) for line in data.decode().strip().split("\n"))
    return lines["event"], int(lines["id"]), json.loads(lines["data"])


def run(story):
    async def told():
        world = World()
        try:
            await story(world)
        finally:
            await world.ends()

    asyncio.run(told())


def test_a_page_hears_first_that_the_node_lives_and_every_alarm_that_stands():
    async def story(world):
        _, told = await world.page()
        assert [it[0] for it in told] == ["beat", "alarms"]
        assert told[0][2] == {"time": 1_000, "speed": 1}
        assert told[1][1] == 7

    run(story)


def test_a_page_that_comes_back_hears_whether_it_missed_anything():
    async def story(world):
        same, _ = await world.page(last=7)
        other, _ = await world.page(last=3)
        world.live.look()
        assert read(await anext(other))[0] == "news"
        world.node.position = 8
        world.live.look()
        assert read(await anext(same))[:2] == ("news", 8)

    run(story)


def test_alarms_are_told_whole_when_they_change_and_only_then():
    async def story(world):
        page, _ = await world.page()
        world.live.look()
        world.standing = {"alarms": [{"word": "URGENT"}], "more": 0}
        world.live.look()
        world.live.look()
        kind, _, says = read(await anext(page))
        assert (kind, says["alarms"]) == ("alarms", [{"word": "URGENT"}])
        world.node.position = 9
        world.live.look()
        assert read(await anext(page))[0] == "news"

    run(story)


def test_each_page_hears_in_its_own_language():
    async def story(world):
        for language in ("en", "fr"):
            _, told = await world.page(language)
            assert told[1][2]["language"] == language

    run(story)


def test_many_news_at_once_are_one_look():
    async def story(world):
        page, _ = await world.page()
        world.node.position = 20
        for _ in range(100):
            world.node.heard[0]()
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        world.standing = {"alarms": [], "more": 1}
        world.live.look()
        assert [read(await anext(page))[0] for _ in range(2)] == ["news", "alarms"]

    run(story)


def test_a_page_that_does_not_keep_up_is_let_go_and_nobody_waits_for_it():
    async def story(world):
        slow, _ = await world.page()
        quick, _ = await world.page()
        told = 0
        for n in range(BEHIND_MAX + 2):
            world.node.position = 100 + n
            world.live.look()
            told += read(await anext(quick))[0] == "news"
        assert told == BEHIND_MAX + 2
        left = [event async for event in slow]
        assert len(left) < BEHIND_MAX

    run(story)


def test_the_oldest_page_goes_when_there_are_too_many():
    async def story(world):
        pages = [(await world.page())[0] for _ in range(PAGES_MAX + 1)]
        world.node.position = 50
        world.live.look()
        ended = 0
        for page in pages:
            try:
                await asyncio.wait_for(anext(page), 0.2)
            except (StopAsyncIteration, TimeoutError):
                ended += 1
        assert ended == 1

    run(story)


def test_what_cannot_be_told_is_logged_blinds_pages_and_stops_nothing(monkeypatch, caplog):
    """R-412: no beat, so each page says that it is blind; the line's other tasks go on."""
    monkeypatch.setattr(stream, "LOOK_S", 0)
    monkeypatch.setattr(stream, "BEAT_S", 0)

    async def story(world):
        page, _ = await world.page()
        world.fault = ValueError("a word that nobody foresaw")
        runs = asyncio.create_task(world.live.run())
        heard = {read(await anext(page))[0] for _ in range(5)}
        world.node.heard[0]()  # and news does not end it either
        await asyncio.sleep(0)
        assert not runs.done()
        assert heard == {"fault"}
        world.fault = None
        while read(await anext(page))[0] != "beat":
            pass
        runs.cancel()
        assert [it.levelname for it in caplog.records] == ["CRITICAL", "WARNING"]
        assert "nobody foresaw" in caplog.records[0].facts["fault"]

    run(story)


def test_a_store_that_fails_is_not_taken_for_a_fault_of_the_console(monkeypatch):
    monkeypatch.setattr(stream, "LOOK_S", 0)

    async def story(world):
        await world.page()
        world.fault = StoreError("store.failed", reason="full")
        with pytest.raises(StoreError, match=r"store\.failed"):
            await world.live.run()

    run(story)


@pytest.mark.parametrize(
    ("header", "position"),
    [("7", 7), ("0", 0), (None, None), ("", None), ("-1", None), ("1e3", None), ("9" * 20, None)],
)
def test_a_position_is_a_plain_number_or_nothing(header, position):
    assert last_position(header) == position
