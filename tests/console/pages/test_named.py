"""R-582: names stand on a checklist only for who opened the list, and may."""

import secrets
import shutil

import pytest

from comity.families.persons.exchanges_examples import LIST, PLAN
from comity.node.home import Home
from comity.node.lists.row import Row
from comity.node.lists.seeing import Sees
from comity.node.lists.vault import Vault
from tests.support.indoors import Indoors
from tests.support.lines import LINE, HandClock, Side
from tests.support.pairs import DUTY, by, prepared


class Listed:
    """AA's console over a plan of the persons of its own list."""

    def __init__(self, home):
        prepared(home.path, b"a phrase")
        self.side = Side(home, HandClock(home.clock.now_ms()))
        keys = Vault(home.path).open("offered", by(DUTY), b"a phrase").keys
        lines = [
            {**it, "person_key": key.hex()} for it, key in zip(PLAN["lines"], keys, strict=False)
        ]
        lines = [{**it, "direction": {"from": "AA", "to": "BB"}} for it in lines]
        said = {**PLAN, "lists": [], "lines": lines, "formula": {"AA>BB": {"MILITARY": 4}}}
        why = {"override": "Said late.", "lang": "en"}
        self.plan = self.side.says("P04", {**said, **why}, to=["BB"], by=["DUTY"])["entry"]
        self.indoors = Indoors(self.side)
        self.duty = self.indoors.on_watch()

    def page(self, what="handover"):
        return self.duty.get(f"/exchange/{LINE}/{self.plan}/{what}").text

    def opens(self, **fields):
        (session,) = self.indoors.console.sessions._all.values()
        back = f"/exchange/{LINE}/{self.plan}/handover"
        once = {"token": session.token, "once": secrets.token_hex(8)}
        form = {**once, "list": "offered", "passphrase": "a phrase", "back": back}
        return self.duty.post("/exchange/names", {**form, **fields})


@pytest.fixture
def listed(agreed, tmp_path):
    for name in ("aa", "aa.marks"):
        shutil.copytree(agreed / name, tmp_path / name)
    it = Listed(Home(tmp_path / "aa"))
    yield it
    it.indoors.close()
    it.side.closes()


def test_names_stand_there_once_the_list_is_opened_and_the_log_says_who_opened_it(listed):
    assert "Коваленко" not in listed.page()
    assert 'action="/exchange/names"' in listed.page()
    assert listed.opens().status == 303
    for what in ("handover", "paper"):
        assert "Коваленко Микола" in listed.page(what)
    acts = Vault(listed.side.home.path).audit.acts(lambda _: None)
    assert (acts[-1].office, acts[-1].purpose, acts[-1].name) == ("AA/DUTY", "HANDOVER", "offered")
    listed.duty.post("/lock", listed.duty.get("/").form("/lock"))
    listed.duty.post("/unlock", {**listed.duty.get("/locked").form("/unlock"), "passphrase": ""})
    assert "Коваленко" not in listed.page()


def test_a_list_prints_its_persons_for_who_opened_it(listed):
    about = Vault(listed.side.home.path).about("offered")
    said = {
        **LIST,
        "root": about.root.hex(),
        "totals": {"MILITARY": 4},
        "override": "Said late.",
        "lang": "en",
    }
    entry = listed.side.says("P02", said, to=["BB"], by=["DUTY"])["entry"]
    before = listed.duty.get(f"/exchange/{LINE}/{entry}/paper").text
    assert about.root.hex() in before
    assert "Бондар" not in before
    listed.opens()
    shown = listed.duty.get(f"/exchange/{LINE}/{entry}/paper").text
    assert [it in shown for it in ("Коваленко", "Шевченко", "Бондар", "Ткач")] == [True] * 4


def test_a_wrong_phrase_another_way_back_or_no_list_shows_nothing(listed):
    for wrong in (
        {"passphrase": "wrong"},
        {"list": "none"},
        {"back": "//evil.example/exchange/"},
        {"back": "/exchange//evil.example"},
        {"back": "/login"},
    ):
        assert listed.opens(**wrong).status == 409
    assert "Коваленко" not in listed.page()


def test_who_may_not_see_names_is_not_asked_and_not_shown(listed, monkeypatch):
    monkeypatch.setattr("comity.node.lists.seeing.sees", lambda _: Sees.ROWS)
    assert 'action="/exchange/names"' not in listed.page()
    assert listed.opens().status == 409


@pytest.mark.parametrize(
    ("names", "said"),
    [
        ([("GIVEN", "Іван"), ("SURNAME", "Бондар"), ("SURNAME", "Bondar")], "Бондар Іван"),
        ([("FULL", "Nguyen Van A")], "Nguyen Van A"),
    ],
)
def test_a_name_is_called_out_by_its_first_spelling(names, said):
    parts = [{"text": text, "script": "Zyyy", "role": role} for role, text in names]
    assert Row.of_plain({"names": parts, "category": "MILITARY"}).spoken == said
