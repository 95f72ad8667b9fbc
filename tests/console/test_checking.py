"""R-427: a record verified from nothing: every step told, and a node that shows another picture."""

import asyncio

import pytest

from comity.console.checking import STEPS, Checking
from comity.errors import OurError
from comity.node import exporting
from comity.node.exporting import bundle_of
from comity.node.home import Home
from comity.node.verify import verify
from comity.record import bundle
from tests.support.lines import LINE, TEXT, Side, make_line


class Looker:
    """A side as the port asks for it."""

    def __init__(self, side):
        self.side = side
        self.digest = None
        self.spoils = lambda data: data

    def look(self, verb, /, **args):
        found = self.side.ask(verb, **args)
        if verb == "status" and self.digest:
            found["lines"][0]["digest"] = self.digest
        return found

    def now_ms(self):
        return self.side.clock.now_ms()


@pytest.fixture(scope="module")
def looker(tmp_path_factory):
    folder = tmp_path_factory.mktemp("checked")
    make_line(folder)
    side = Side(Home(folder / "aa"))
    for _ in range(60):
        side.says("L09", TEXT)
    yield Looker(side)
    side.closes()


def test_a_sound_record_is_good_in_every_step(looker):
    checking = Checking(looker)
    result = asyncio.run(checking.run(LINE))
    assert [it["step"] for it in result["steps"]] == list(STEPS)
    assert result["good"]
    assert checking.result(LINE) is result
    assert checking.percent(LINE) is None


def test_a_console_that_shows_another_picture_is_told(looker):
    looker.digest = "00" * 32
    result = asyncio.run(Checking(looker).run(LINE))
    looker.digest = None
    assert [it["step"] for it in result["steps"] if not it["good"]] == ["picture"]
    assert not result["good"]


def test_one_line_is_verified_once_at_a_time_and_says_how_far_it_is(looker):
    checking = Checking(looker)

    async def twice():
        first = asyncio.ensure_future(checking.run(LINE))
        await asyncio.sleep(0)
        assert checking.percent(LINE) is not None
        with pytest.raises(OurError, match=r"console\.verifying"):
            await checking.run(LINE)
        return await first

    assert asyncio.run(twice())["good"]


@pytest.mark.parametrize("does", ["verified", "given away"])
def test_the_loop_turns_between_two_pieces_and_hears_how_far_it_is(looker, monkeypatch, does):
    """What is urgent is heard meanwhile: nothing holds the loop from first to last."""
    monkeypatch.setattr(exporting, "PIECE_BYTES", 1_000)
    checking, heard, asked, look = Checking(looker), [], [], looker.look

    def counted(verb, /, **args):
        asked.extend([verb] * (verb == "exporting"))
        return look(verb, **args)

    async def others():
        while True:
            heard.append((len(asked), checking.percent(LINE), checking.given(LINE)))
            await asyncio.sleep(0)

    async def both():
        beside = asyncio.ensure_future(others())
        await asyncio.sleep(0)
        if does == "verified":
            await checking.run(LINE)
        else:
            assert bundle.is_one(b"".join([it async for it in checking.export(LINE)]))
        beside.cancel()

    monkeypatch.setattr(looker, "look", counted)
    asyncio.run(both())
    assert len(asked) > 3
    assert {count for count, *_ in heard} == set(range(len(asked) + 1))  # a turn after each
    told = [it[1 if does == "verified" else 2] for it in heard]
    so_far = [it for it in told if it is not None]
    assert so_far == sorted(so_far)
    assert len(set(so_far)) > 2
    assert checking.percent(LINE) is checking.given(LINE) is None


def test_the_progress_of_judging_is_told(looker):
    told = []
    verify(bundle_of(looker.side.keeper), lambda *it: told.append(it))
    assert told
    assert all(0 < done <= known for done, known in told)
