"""R-580 to R-582: the checklist of a handover: held by the node, and out of its reach."""

import json
import secrets
import shutil

import pytest

from comity.console.pages.handing import GIVEN_CHARS_MAX
from comity.families.persons.exchanges_examples import KEYS, PLAN
from comity.node.config import ConsoleConfig
from comity.node.home import Home
from tests.console.conftest import QUICK, Desk
from tests.console.pages.test_exchange import Counted
from tests.support.lines import DESPITE, LINE, settings, until
from tests.support.screens import chromium, needs_chromium, on_watch


@pytest.fixture(scope="module")
def counted(tmp_path_factory):
    it = Counted(tmp_path_factory.mktemp("counted"))
    yield it
    it.closes()


def tick(subject, value, *over):
    made = secrets.token_hex(16)
    return {"id": made, "tablet": "aaaa", "subject": subject, "value": value, "over": over, "at": 1}


def sends(counted, ticks, **fields):
    text = ticks if isinstance(ticks, str) else json.dumps(ticks)
    return counted.duty.post("/exchange/ticks", counted.form(ticks=text, **fields))


def test_the_page_has_every_person_of_the_direction_and_no_name(counted):
    shown = counted.page("/handover").text
    assert shown.count('data-subject="person:') == 3
    assert 'id="alarms"' not in shown  # no page of the watch
    assert counted.page("/handover?from=BB&to=AA").text.count('data-subject="person:') == 3
    assert "by this plan: choose a direction" in counted.page("/handover?from=AA&to=CC").text


def test_what_was_ticked_becomes_one_draft_however_often_it_is_asked_for(counted):
    ticks = [tick(f"person:{it}", "HANDED") for it in KEYS[:3]]
    ticks += [tick("head:1", "3:DUTY"), tick("head:2", "3:Мария Коваль")]
    answer = json.loads(sends(counted, ticks).body)
    assert answer["lacks"] is None
    assert answer["held"] == [it["id"] for it in ticks]
    assert json.loads(sends(counted, ticks).body)["stands"] == answer["stands"]
    before = counted.side.leaves()
    form = counted.form(once="a form")
    to = counted.duty.post("/exchange/tally", form).to
    assert counted.duty.post("/exchange/tally", form).to == to
    drafts = [it for it in counted.side.ask("drafts") if it["code"] == "P06"]
    assert [f"/draft/{LINE}/{it['draft']}" for it in drafts] == [to]
    assert (drafts[0]["addressees"], drafts[0]["fields"]["headcount"]) == (["BB"], 3)
    assert "Мария" not in json.dumps(drafts[0]["fields"], ensure_ascii=False)
    assert counted.side.leaves() == before  # nothing went


@pytest.mark.parametrize(
    "bad", ["{", "[1]", "[[]]", '[{"id": "x"}]', "7", "x" * (GIVEN_CHARS_MAX + 1)]
)
def test_what_is_no_tick_is_refused_whole(counted, bad):
    before = counted.side.ask("checklist", plan=counted.plan, giver="AA", receiver="BB")["stands"]
    assert sends(counted, bad).status == 409
    after = counted.side.ask("checklist", plan=counted.plan, giver="AA", receiver="BB")["stands"]
    assert after == before


def test_there_is_no_draft_of_what_does_not_fit_together(counted):
    sends(counted, [tick(f"person:{KEYS[3]}", "HANDED")], **{"from": "BB", "to": "AA"})
    way = {"from": "BB", "to": "AA"}
    answer = counted.duty.post("/exchange/tally", counted.form(once="b", **way))
    assert answer.status == 409
    assert "Two officers must count" in answer.text


# --- a tablet


@pytest.fixture
def lonely(agreed, tmp_path):
    """A desk of AA that is stopped and started again at the same address."""
    for name in ("aa", "aa.marks"):
        shutil.copytree(agreed / name, tmp_path / name)
    desk = Desk(settings(Home(tmp_path / "aa"), **QUICK))
    port = int(desk.url.rstrip("/").rpartition(":")[2])
    desk.home = settings(desk.home, console=ConsoleConfig(port=port))
    yield desk
    desk.kill()


def _press(page, n, word):
    page.click(f"#hands li:nth-child({n}) button:has-text('{word}')")


def _drafts(page):
    """Decide between two words, count heads, and ask for the draft."""
    page.click("#hands li:nth-child(3) .apart button:has-text('handed over')")
    for n, by in ((1, "DUTY"), (2, "SECOND")):
        page.fill(f"[data-subject='head:{n}'] input[name=head]", "3")
        page.fill(f"[data-subject='head:{n}'] input[name=by]", by)
        page.press(f"[data-subject='head:{n}'] input[name=by]", "Tab")
    page.click("#tally button:enabled")
    page.wait_for_url("**/draft/**")


def _stands(desk, plan, key):
    found = desk.ask("checklist", plan=plan, giver="AA", receiver="BB")["stands"]
    return sorted(it["value"] for it in found.get(f"person:{key}", ()))


ROWS = """() => new Promise(well => {
  const asked = indexedDB.open('comity-sealed');
  asked.onsuccess = () => {
    const all = asked.result.transaction('rows').objectStore('rows').getAll();
    all.onsuccess = () => {
      asked.result.close();
      well(all.result.map(row => new TextDecoder('latin1').decode(row.data)).join(''));
    };
  };
})"""


@needs_chromium
def test_a_tablet_goes_on_without_its_node_and_nothing_is_lost_or_written_over(lonely):
    """It ticks, is loaded again while the node is down, and meets what another had ticked."""
    plan = lonely.says("P04", {**DESPITE, **PLAN, "lists": []}, to=["BB"])["entry"]
    at = f"{lonely.url}exchange/duty/{plan}/handover"
    with chromium() as browser:
        one, faults = on_watch(browser, lonely)
        one.goto(at)
        _press(one, 1, "handed over")
        one.wait_for_selector("#held[data-ok=yes]")
        one.wait_for_selector("#again", state="visible")
        lonely.kill()
        _press(one, 2, "handed over")
        _press(one, 3, "absent")
        one.wait_for_selector("#held[data-ok=no]")
        one.reload()
        one.wait_for_selector("#hands li:nth-child(3)[data-said=ABSENT]")
        assert one.locator("#hands li[data-said=HANDED]").count() == 2
        assert one.inner_text("#held").startswith("2 not yet at the node")
        kept = one.evaluate(ROWS)
        assert "HANDED" not in kept
        assert KEYS[1] not in kept

        lonely = Desk(lonely.home)
        other, _ = on_watch(browser, lonely)
        other.goto(at)
        _press(other, 3, "handed over")
        until(lambda: _stands(lonely, plan, KEYS[2]) == ["HANDED"])
        one.evaluate("() => dispatchEvent(new Event('online'))")  # sooner than by itself
        one.wait_for_selector("#enter", state="visible")  # its watch ended with the node
        one.click("#enter")
        one.click("button.main")
        one.goto(at)
        one.wait_for_selector("#hands li:nth-child(3)[data-apart]")
        until(lambda: _stands(lonely, plan, KEYS[2]) == ["ABSENT", "HANDED"])
        assert _stands(lonely, plan, KEYS[1]) == ["HANDED"]
        _drafts(one)
        assert [it for it in faults if "Failed to load resource" not in it] == []
        one.goto(at)
        one.click("#erase")
        one.wait_for_function("async () => (await indexedDB.databases()).length === 0")
