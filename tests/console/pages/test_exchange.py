"""R-583: the page of an exchange: its stage, what is next and from whom, the numbers of both."""

import pytest

from comity.wording.words import readable
from tests.support import rich
from tests.support.indoors import Indoors
from tests.support.lines import LINE, NOON, HandClock, Side


class Counted:
    """AA's console over an exchange that is under way."""

    def __init__(self, folder):
        self.story = rich.made(folder)
        self.second = None
        self.side = Side(self.story.calm, HandClock(NOON + 1_800_000))
        self.indoors = Indoors(self.side)
        self.duty = self.indoors.on_watch()
        self.plan = self.story.entries["plan"]

    def page(self, what="", entry=None):
        return self.duty.get(f"/exchange/{LINE}/{entry or self.plan}{what}")

    def form(self, **fields):
        (session,) = self.indoors.console.sessions._all.values()
        at = {"line": LINE, "plan": self.plan, "from": "AA", "to": "BB", "point": ""}
        return {"token": session.token, **at, **fields}

    def closes(self):
        self.indoors.close()
        self.side.closes()


@pytest.fixture(scope="module")
def counted(tmp_path_factory):
    it = Counted(tmp_path_factory.mktemp("counted"))
    yield it
    it.closes()


def test_it_shows_the_stage_what_is_next_and_the_numbers_of_both(counted):
    shown = counted.page().text
    assert "UNDER WAY" in shown
    assert shown.count('aria-current="step"') == 1
    assert "AA counts, from BB to AA" in shown
    assert "BB counts, from BB to AA" in shown
    assert shown.count('data-ours="yes"') == 1
    assert f"/exchange/{LINE}/{counted.plan}/handover?from=BB&amp;to=AA" in shown
    assert "1 of them labelled otherwise" in shown
    assert shown.count("/paper") >= 4


def test_every_entry_of_it_leads_to_it_and_others_to_none(counted):
    for name in ("exchange", "plan", "tally"):
        entry = counted.story.entries[name]
        assert counted.page(entry=entry).status == 200
        door = counted.duty.get(f"/exchanges?line={LINE}&entry={entry}").text
        assert f'href="/exchange/{LINE}/{entry}"' in door
    other = counted.page(entry=counted.story.entries["notice"])
    assert other.status == 409
    assert "belongs to no exchange" in other.text


@pytest.mark.parametrize("language", readable())
def test_it_opens_in_every_language(counted, language):
    form = counted.duty.get("/").form("/look")
    counted.duty.post("/look", {**form, "language": language, "theme": "day", "density": "dense"})
    for what in ("", "/handover", "/paper"):
        answer = counted.page(what)
        assert answer.status == 200
        assert f'lang="{language}"' in answer.text
    form = counted.duty.get("/").form("/look")
    counted.duty.post("/look", {**form, "language": "en", "theme": "day", "density": "dense"})
