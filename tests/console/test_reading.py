"""A console that only reads: it says so on every page, shows what there is and refuses to act."""

import pytest

from comity.console.serving import Face
from comity.node import moving
from comity.node.home import Home
from comity.node.reader import Reader
from tests.support.indoors import Indoors
from tests.support.lines import LINE, TEXT, Side, make_line

PAGES = ("/", "/watch", "/compose", "/drafts", "/map", "/timeline", "/log", "/keys", "/health")


@pytest.fixture
def reading(tmp_path, database):
    """What AA's node wrote into a database, and a console that reads it."""
    make_line(tmp_path)
    list(moving.move(Home(tmp_path / "aa"), database))
    side = Side(Home(tmp_path / "aa"))
    said = side.says("L09", {**TEXT, "subject": "Fog over the strait"})["entry"]
    reader = Reader(Home(tmp_path / "aa"))
    reader.open()
    console = Indoors(side, room=Face(reader))
    yield console, said
    console.close()
    reader.close()
    side.closes()


def test_every_page_is_shown_and_says_that_it_only_reads(reading):
    console, said = reading
    duty = console.on_watch()
    for path in (*PAGES, f"/entry/{LINE}/{said}"):
        answer = duty.get(path)
        assert (path, answer.status) == (path, 200)
        assert "READS ONLY" in answer.text
    assert "Fog over the strait" in duty.get("/log").text


def test_what_would_be_said_is_refused_in_a_sentence_and_nothing_is_written(reading):
    console, said = reading
    duty = console.on_watch()
    before = console.side.entries()
    page = duty.get("/contact").form("/test")
    answer = duty.post("/test", page)
    assert answer.status == 409
    assert "only reads the stores of AA" in answer.text
    shown = duty.post("/displayed", {**page, "entry": said})
    assert (shown.status, shown.text) == (200, '{"said":false}')
    assert console.side.entries() == before
