"""R-583: the page of an exchange: its stage, what is next and from whom, the numbers of both."""

import pytest

from comity.node.home import Home
from comity.wording.words import readable
from tests.support import invented, rich
from tests.support.indoors import Indoors
from tests.support.lines import LINE, NOON, HandClock, Side
from tests.support.persons_desk import Three


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


class Noted:
    """AA's console on a line with a neutral, after it committed to a list."""

    def __init__(self, folder):
        self.three = Three(folder)
        self.three.keeps("AA", "ours", invented.rows(3, seed=1), way="AA>BB", kind="OFFERED")
        text = ("--set", "subject=Lists", "--set", "body=Of persons.", "--set", "lang=en")
        talks = self.three.says("send", self.three.home("AA"), "line.text", *text)["entry"]
        self.entry = self.three.step("AA", "commit", "ours", "--exchange", talks[:8])["sent"][
            "entry"
        ]
        home = Home(self.three.home("AA"))
        self.side = Side(home, HandClock(home.clock.now_ms()))
        self.indoors = Indoors(self.side)
        self.duty = self.indoors.on_watch()

    @property
    def page(self):
        return self.duty.get(f"/exchange/{LINE}/{self.entry}").text

    def drafts(self, once="a", **fields):
        (session,) = self.indoors.console.sessions._all.values()
        form = {"token": session.token, "once": once, "line": LINE, "entry": self.entry, "to": "CC"}
        return self.duty.post("/exchange/note", {**form, **fields})

    def waiting(self):
        return [it for it in self.side.ask("drafts") if it["code"] == "P17"]


def test_the_note_for_the_neutral_is_one_draft_that_an_officer_looks_at(tmp_path):
    """R-673: not a sentence that proposes one."""
    noted = Noted(tmp_path)
    try:
        assert 'action="/exchange/note"' in noted.page
        first = noted.drafts()
        assert noted.drafts().to == first.to  # the same form again
        assert noted.drafts("b").to == first.to  # an empty one waits already
        (draft,) = noted.waiting()
        assert first.to == f"/draft/{LINE}/{draft['draft']}"
        assert (draft["addressees"], draft["fields"]["kind"]) == (["CC"], "EMPTY")
        assert noted.drafts("c", to="BB").status == 409
        assert noted.drafts("d", list="ours").status == 409  # not open for review here
        noted.side.says("P17", {"kind": "EMPTY", "rows": []}, to=["CC"], by=["DUTY"])
        assert 'action="/exchange/note"' not in noted.page
    finally:
        noted.indoors.close()
        noted.side.closes()
