"""Carriers beside a running node: made from its settings, pumped, shown (R-490)."""

import asyncio
from contextlib import suppress

import pytest

from comity.errors import ConfigError
from comity.node.carriers import Carriers, Made
from comity.node.config import RouteConfig
from comity.node.runner import Runner
from comity.routes.carrier import Plain
from comity.session.repeating import Patience, Standing
from tests.support.lines import LINE, TEXT, settings

RADIO = RouteConfig(kind="radio", name="hf")
AT_ONCE = Patience(answer_ms=50, ref_ms=(0, 0, 0, 0))


class Cord:
    """A carrier whose other end is another one in the same loop."""

    is_one_way = False
    frame_max = 1_024

    def __init__(self, row, *, fails=0):
        self.kind, self.name = row.kind, row.name
        self.far = self
        self.fails = fails
        self.runs = 0
        self.on_frame = lambda _: None
        self.on_ready = lambda: None
        self.on_passed = lambda _: None

    def ready(self):
        return self.frame_max

    def send(self, frame, _precedence, token=b""):
        loop = asyncio.get_running_loop()
        loop.call_soon(lambda: self.far.on_frame(frame))
        loop.call_soon(self.on_passed, token)

    def shown(self):
        return {"address": "cord"}

    async def run(self):
        self.runs += 1
        if self.fails:
            self.fails -= 1
            raise OSError("unplugged")
        await asyncio.Event().wait()


class Running(Runner):
    """What a companion sees of a runner."""

    def __init__(self, side, *rows):
        super().__init__(side.home)
        self.home = side.home = settings(side.home, route=rows or (RADIO,))
        self.home.clock = side.clock
        self.lines = {LINE: side.links}
        self.office = side.office
        self._may_speak.set()


def carriers(made, **how):
    """Carriers of which each radio is a cord; the cords made are put into `made`."""

    def radio(row, _home, _lines):
        made.append(Cord(row, **how))
        return Made(made[-1], Plain(), AT_ONCE)

    return Carriers({"radio": radio})


def together(act, *companions):
    """Run companions until an act of the test is over."""

    async def main():
        tasks = [asyncio.ensure_future(it.run()) for it in companions]
        try:
            async with asyncio.timeout(8):
                await act()
        finally:
            for task in tasks:
                task.cancel()
            for task in tasks:
                with suppress(asyncio.CancelledError):
                    await task

    asyncio.run(main())


async def until(true):
    while not true():  # noqa: ASYNC110  # nothing tells of it
        await asyncio.sleep(0.01)


def test_what_one_node_says_reaches_the_other_and_is_acknowledged(line):
    """R-490, R-491."""
    aa, bb = line
    made: list[Cord] = []

    async def act():
        bb.keeper._owing._delays = aa.keeper._owing._delays
        await until(lambda: said in bb.leaves())
        assert ours.stands(LINE, "BB", said) in ([("hf", Standing.PASSED)], [("hf", Standing.SENT)])
        bb.clock.passes(60)
        bb.links.flush()
        await until(lambda: ours.stands(LINE, "BB", said) == [])

    ours, theirs = carriers(made), carriers(made)
    asyncio.run(opened(ours, Running(aa)))
    asyncio.run(opened(theirs, Running(bb)))
    made[0].far, made[1].far = made[1], made[0]
    said = bytes.fromhex(aa.says("L09", TEXT)["entry"])
    together(act, ours, theirs)
    (row,) = ours.shown(LINE)
    assert (row["party"], row["route"], row["name"], row["address"]) == (
        "BB",
        "radio",
        "hf",
        "cord",
    )
    assert row["frames"]["sent"] >= 1
    status = aa.office.do("status", {})["lines"][0]
    assert status["paths"] == [row]
    assert [it["says"] for it in status["routes"]][-1].startswith("By hf to BB: ")


async def opened(companion, running):
    companion.open(running)


def test_nothing_leaves_before_the_node_may_speak(line):
    """R-121 holds on every route."""
    aa, _ = line
    made: list[Cord] = []
    companion, running = carriers(made), Running(aa)
    running._may_speak.clear()
    companion.open(running)
    said = bytes.fromhex(aa.says("L09", TEXT)["entry"])

    async def act():
        await asyncio.sleep(0.05)
        assert companion.stands(LINE, "BB", said) == [("hf", Standing.WAITING)]
        running._may_speak.set()
        await until(lambda: companion.stands(LINE, "BB", said) != [("hf", Standing.WAITING)])

    together(act, companion)


def test_an_entry_is_out_from_the_moment_when_it_left_on_any_route(line):
    aa, _ = line
    made: list[Cord] = []
    companion = carriers(made)
    companion.open(Running(aa))
    said = bytes.fromhex(aa.says("L09", TEXT)["entry"])
    sent_ms = aa.watch.timers.sent_ms
    assert sent_ms("BB", said) is None

    async def act():
        await until(lambda: sent_ms("BB", said) is not None)

    together(act, companion)
    assert sent_ms("BB", said) == aa.clock.now_ms()
    assert sent_ms("CC", said) is None


def test_a_carrier_that_fails_is_tried_again_and_the_node_goes_on(line, monkeypatch):
    monkeypatch.setattr("comity.node.carriers.AGAIN_S", 0.01)
    aa, _ = line
    made: list[Cord] = []
    companion = carriers(made, fails=2)
    companion.open(Running(aa))

    async def act():
        await until(lambda: made[0].runs == 3)

    together(act, companion)


def test_a_kind_that_nobody_makes_stops_the_start(line):
    aa, _ = line
    with pytest.raises(ConfigError, match=r"route\.no-such-kind.*pigeon"):
        carriers([]).open(Running(aa, RouteConfig(kind="pigeon", name="coo")))


def test_a_carrier_serves_the_lines_and_parties_it_is_told_to(line):
    aa, _ = line
    companion = carriers([])
    other = RouteConfig(kind="radio", name="two", lines=("another",))
    nobody = RouteConfig(kind="radio", name="three", parties=("CC",))
    companion.open(Running(aa, RADIO, other, nobody))
    assert [(it["name"], it["party"]) for it in companion.shown(LINE)] == [
        ("hf", "BB"),
        ("three", "CC"),
    ]
    assert companion.shown("another") == []


def test_one_transmission_for_all_parties_where_the_carrier_is_shared(line):
    aa, _ = line
    companion = Carriers(
        {"radio": lambda row, _home, _lines: Made(Cord(row), Plain(), AT_ONCE, is_shared=True)}
    )
    companion.open(Running(aa, RouteConfig(kind="radio", name="hf", parties=("AA", "BB", "CC"))))
    assert [it["party"] for it in companion.shown(LINE)] == ["BB, CC"]


def test_a_carrier_that_keeps_what_it_is_given_says_what_it_lost(line):
    """R-516: what it had said to have is due again."""
    aa, _ = line

    class Keeps(Cord):
        def __init__(self, row):
            super().__init__(row)
            self.on_frames = lambda _: None
            self.on_dropped = lambda _: None
            self.on_lost = lambda: None

    made: list[Keeps] = []

    def make(row, _home, _lines):
        made.append(Keeps(row))
        return Made(made[0], Plain(), AT_ONCE, keeper=made[0])

    companion = Carriers({"radio": make})
    companion.open(Running(aa))
    said = bytes.fromhex(aa.says("L09", TEXT)["entry"])
    ((_, post),) = companion._posts[LINE]
    post.look()
    post.repeating.left(said, 0)
    post.repeating.passed(said)
    assert companion.stands(LINE, "BB", said) == [("hf", Standing.PASSED)]
    made[0].on_lost()
    assert companion.stands(LINE, "BB", said) == [("hf", Standing.SENT)]
    made[0].on_dropped(said)
    assert companion.stands(LINE, "BB", said) == [("hf", Standing.WAITING)]


def test_a_node_without_carriers_has_nothing_to_do(line):
    aa, _ = line
    running = Running(aa)
    running.home = settings(aa.home, route=())
    companion = carriers([])
    companion.open(running)
    asyncio.run(companion.run())
