"""R-584: the queue of uncertain pairs on the page: opened, ruled by key, each eye on its own."""

import re
import secrets
import shutil

import pytest

from comity.node.home import Home
from comity.wording.words import readable
from tests.console.conftest import QUICK, Desk
from tests.support.indoors import Indoors
from tests.support.lines import HandClock, Side, settings
from tests.support.pairs import prepared
from tests.support.screens import chromium, needs_chromium, on_watch

PATH = "/exchange/review"


class Reviewing:
    """AA's console, with two officers on watch and two lists that were matched."""

    def __init__(self, home):
        self.side = Side(home, HandClock(home.clock.now_ms()))
        prepared(home.path)
        self.indoors = Indoors(self.side)
        self.duty, self.second = (self.indoors.on_watch(it) for it in ("DUTY", "SECOND"))


@pytest.fixture
def counted(agreed, tmp_path):
    for name in ("aa", "aa.marks"):
        shutil.copytree(agreed / name, tmp_path / name)
    it = Reviewing(Home(tmp_path / "aa"))
    yield it
    it.indoors.close()
    it.side.closes()


def sends(counted, browser, **fields):
    session = counted.indoors.console.sessions.of(next(iter(browser.cookies.values())))
    once = {"token": session.token, "once": secrets.token_hex(8), "list": "offered", "show": "open"}
    return browser.post(PATH, {**once, **fields})


def shown(browser, **asked):
    query = "&".join(f"{name}={it}" for name, it in {"list": "offered", **asked}.items())
    return browser.get(f"{PATH}?{query}").text


def first_pair(text):
    return re.findall(r'name="pair" value="([0-9a-f-]{17})"', text)[0]


def test_names_are_shown_once_the_list_is_opened_and_no_more_once_it_is_locked(counted):
    assert "Kovalenko" not in shown(counted.duty)
    assert "offered" in shown(counted.duty)
    assert sends(counted, counted.duty, act="open").status == 303
    text = shown(counted.duty)
    assert "Kovalenko" in text
    assert "same surname in another spelling" in text
    assert "<mark>" in text
    assert "Kovalenko" not in shown(counted.second)  # each officer opens it, and is in its log
    token = counted.duty.get("/").form("/lock")
    counted.duty.post("/lock", token)
    (session, _) = counted.indoors.console.sessions._all.values()
    assert session.opened == {}


def test_two_officers_rule_and_the_second_is_not_led(counted):
    for browser in (counted.duty, counted.second):
        sends(counted, browser, act="open")
    pair = first_pair(shown(counted.duty))
    to = sends(counted, counted.duty, act="SAME", pair=pair).to
    assert "You ruled on 1 of 4" in counted.duty.get(to).text
    sends(counted, counted.second, act="open")
    theirs = shown(counted.second)
    assert first_pair(theirs) == pair
    assert "Another officer has ruled" in theirs
    assert "AA/DUTY" not in theirs
    to = sends(counted, counted.second, act="OTHER", pair=pair).to
    assert "apart: 1" in counted.second.get(to).text
    text = shown(counted.second, show="apart")
    assert "Officers differ" in text
    assert "AA/DUTY" in text
    sends(counted, counted.second, act="SAME", pair=pair)
    assert "two officers agree on 1" in shown(counted.second)


def test_the_last_ruling_is_undone_and_a_form_sent_twice_rules_once(counted):
    sends(counted, counted.duty, act="open")
    pair = first_pair(shown(counted.duty))
    once = {"act": "SAME", "pair": pair, "once": "twice"}
    to = sends(counted, counted.duty, **once).to
    assert sends(counted, counted.duty, **once).to == to
    after = counted.duty.get(to).text
    assert f'value="{pair}"><button name="act" value="undo" data-key="u"' in after
    sends(counted, counted.duty, act="undo", pair=pair)
    assert "You ruled on 0 of 4" in shown(counted.duty)


def test_keys_one_two_three_and_u_stand_on_the_buttons_and_j_and_k_step(counted):
    sends(counted, counted.duty, act="open")
    text = shown(counted.duty)
    keys = [("SAME", "1"), ("OTHER", "2"), ("UNCLEAR", "3")]
    assert re.findall(r'value="([A-Z]+)" data-key="(.)"', text) == keys
    assert 'data-step="1"' in text


@pytest.mark.parametrize("bad", [{"act": "SAME", "pair": "x"}, {"act": "PERHAPS"}, {"act": "rule"}])
def test_what_is_no_ruling_is_refused(counted, bad):
    sends(counted, counted.duty, act="open")
    fields = {"pair": first_pair(shown(counted.duty)), **bad}
    assert sends(counted, counted.duty, **fields).status == 409
    assert sends(counted, counted.second, act="SAME", pair=fields["pair"]).status == 409
    assert sends(counted, counted.second, act="open", list="none").status == 409


@pytest.mark.parametrize("language", readable())
def test_it_is_there_in_every_language(counted, language):
    sends(counted, counted.duty, act="open")
    form = counted.duty.get("/").form("/look")
    counted.duty.post("/look", {**form, "language": language, "theme": "day", "density": "dense"})
    text = shown(counted.duty)
    assert "Kovalenko" in text
    assert "[en]" not in text


@needs_chromium
def test_an_officer_goes_through_pairs_by_keys_alone(agreed, tmp_path):
    for name in ("aa", "aa.marks"):
        shutil.copytree(agreed / name, tmp_path / name)
    home = settings(Home(tmp_path / "aa"), **QUICK)
    prepared(home.path)
    desk = Desk(home)
    try:
        with chromium() as browser:
            page, faults = on_watch(browser, desk)
            page.goto(f"{desk.url}exchange/review")
            page.click("button[value=open]")
            page.wait_for_selector("table.pair")
            for key, own, spelled in (
                ("j", 0, "Shevchenka"),
                ("k", 0, "Kovalenko"),
                ("1", 1, "Shevchenka"),
                ("2", 2, "Bondarenko"),
                ("u", 1, "Shevchenka"),
            ):
                page.keyboard.press(key)
                page.wait_for_selector(f"td:has-text('{spelled}')")
                assert page.locator("progress").get_attribute("value") == str(own), key
            assert faults == []
    finally:
        desk.stop()
