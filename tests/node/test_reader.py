"""Looking at a node's stores beside the one who writes them: shown, followed, never added to."""

import asyncio
from contextlib import contextmanager

import pytest

from comity.errors import ConfigError, OurError, StoreError
from comity.node import moving, reader
from comity.node.home import Home
from comity.node.reader import Reader
from tests.support.lines import TEXT, Side, make_line


@pytest.fixture
def writer(tmp_path, database):
    """A node of AA that writes into a database."""
    make_line(tmp_path)
    home = Home(tmp_path / "aa")
    list(moving.move(home, database))
    side = Side(Home(tmp_path / "aa"))
    yield side
    side.closes()


@contextmanager
def looking(home):
    it = Reader(Home(home.path))
    it.open()
    try:
        yield it
    finally:
        it.close()


def test_what_is_written_is_there_at_the_next_look_and_told(writer, monkeypatch):
    monkeypatch.setattr(reader, "LOOK_S", 0.01)
    heard = []

    async def follows():
        told = asyncio.Event()
        it = Reader(Home(writer.home.path))
        it.news_listeners += [lambda line, _news: heard.append(line), lambda *_: told.set()]
        it.open()
        running = asyncio.create_task(it.run())
        said = writer.says("L09", {**TEXT, "subject": "after the first look"})["entry"]
        async with asyncio.timeout(30):
            await told.wait()
        shown = it.do("entry", {"entry": said})
        it.stop()
        await running
        return shown

    assert asyncio.run(follows())["fields"]["subject"] == "after the first look"
    assert heard == list(writer.home.line_names())


def test_nothing_can_be_said_there(writer):
    with looking(writer.home) as it:
        before = writer.entries()
        with pytest.raises(OurError, match=r"reader\.acts-elsewhere"):
            it.do("send", {"type": "L09", "fields": TEXT})
        for verb in set(it.office.verbs) - reader.VERBS:
            with pytest.raises(OurError, match=r"reader\.acts-elsewhere"):
                it.do(verb, {})
        assert writer.entries() == before


def test_no_verb_that_it_knows_leaves_anything_to_be_written(writer):
    """A verb that were no reading would lie ready for a commit that never comes."""
    writer.says("L09", TEXT)
    with looking(writer.home) as it:
        assert set(it.office.verbs) >= reader.VERBS
        assert it.do("status", {})["lines"][0]["paths"] == []
        assert it.do("log", {})
        assert it.do("alarms", {}) is not None
        assert not any(keeper.has_pending for keeper in it.lines.values())


def test_a_store_that_cannot_be_reached_shows_nothing_and_comes_back(writer, monkeypatch):
    """What is some hours old must not look as if it were now."""
    monkeypatch.setattr(reader, "LOOK_S", 0.01)

    async def follows():
        it = Reader(Home(writer.home.path))
        it.open()
        running = asyncio.create_task(it.run())

        async def until(*, is_shown):
            for _ in range(3_000):
                if _is_shown(it) == is_shown:
                    return
                await asyncio.sleep(0.01)
            pytest.fail("it did not become so")

        await until(is_shown=True)
        monkeypatch.setattr(Home, "store_of", _gone)
        await until(is_shown=False)
        monkeypatch.undo()
        await until(is_shown=True)
        it.stop()
        await running

    asyncio.run(follows())


def _is_shown(it):
    try:
        it.do("status", {})
    except StoreError:
        return False
    return True


def _gone(_home, _name, **_):
    raise StoreError("store.unreachable", path="postgresql://db/line", reason="gone")


def test_stores_in_files_belong_to_one_process(tmp_path):
    make_line(tmp_path)
    with pytest.raises(ConfigError, match=r"reader\.needs-database"):
        Reader(Home(tmp_path / "aa")).open()
