"""R-442 to R-446: each trouble has its own appearance, on a console in this process.

The table at the end of the first part says what an officer sees of each; what a browser alone can
show (a dropped stream, a slow node, no sound) is in test_browser_watch.py.
"""

import asyncio
import re
import shutil
from typing import Any

import pytest

from comity.console.console import ALARMS_TOLD
from comity.families.incident.examples import QUERY
from comity.node import status, watching
from comity.node.home import Home
from comity.node.stores import STORE
from comity.node.watching import alarm_shown
from comity.record.entry import Draft
from comity.store import sqlite
from tests.store.rows import without_sums
from tests.store.test_sqlite import BadDisk
from tests.support.indoors import Indoors
from tests.support.lines import LAUNCH, LINE, NOON, TEXT, HandClock, Liar, Side, Wire, make_line
from tests.support.troubles import HOUR_MS, troubled

FIGURE = re.compile(r"⟦U\+[0-9A-F]{4,6}(\*\d+)?⟧")
SPOOFS = {
    "bidi": ("Hold \u202eerif\u202c now", "Hold ⟦U+202E⟧erif⟦U+202C⟧ now"),
    "isolates": ("a\u2067b\u2069c", "a⟦U+2067⟧b⟦U+2069⟧c"),
    "zero-width": ("Op\u200ben fi\u200dre", "Op⟦U+200B⟧en fi⟦U+200D⟧re"),
    "escape": ("\x1b[2J\x1b[31mAll clear", "⟦U+001B⟧[2J⟦U+001B⟧[31mAll clear"),
    "zero": ("a\x00b", "a⟦U+0000⟧b"),
    "marks": ("Z" + "\u0301" * 300, "Z" + "\u0301" * 4 + "⟦U+0301*296⟧"),
    "grapheme": ("\U0001f468" + "\u200d\U0001f468" * 40, "\U0001f468⟦U+200D⟧\U0001f468"),
    "tags": ("\U000e0041 here", "⟦U+E0041⟧ here"),
    "lines": ("one\u2028two", "one⟦U+2028⟧two"),
    "markup": ("<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;"),
}


@pytest.fixture(scope="module")
def agreed(tmp_path_factory):
    """Homes of AA and BB, which have agreed on a line 27 hours ago."""
    folder = tmp_path_factory.mktemp("agreed")
    make_line(folder, now_ms=NOON - 27 * HOUR_MS)
    return folder


# --- what is out of the ordinary about a message


@pytest.fixture(scope="module")
def found(agreed, tmp_path_factory):
    """AA's room after everything out of the ordinary, an officer's browser, and what is what."""
    folder = copied(agreed, tmp_path_factory.mktemp("troubled"))
    its = troubled(Home(folder / "aa"), Home(folder / "bb"), NOON)
    room = Indoors(Side(Home(folder / "aa"), HandClock(NOON)))
    yield room, room.on_watch(), its
    room.close()
    room.side.closes()


def copied(folder, to):
    for name in ("aa", "aa.marks", "bb", "bb.marks"):
        shutil.copytree(folder / name, to / name)
    return to


LOOKS = {  # trouble: word of the alarm, does it sound, what the alarm says, what the page says
    "late": ("LATE", True, "composed 1 d 2 h", 'data-sign="LATE"'),
    "withdrawn": ("ALERT_WITHDRAWN", False, "WITHDRAWN", 'data-sign="ALERT_WITHDRAWN"'),
    "early": ("EARLY", True, "EARLY", "It can be opened and answered once what it builds on"),
}


@pytest.mark.parametrize("trouble", LOOKS)
def test_what_is_out_of_the_ordinary_has_a_word_and_a_look_of_its_own(found, trouble):
    room, browser, its = found
    word, sounds, says, on_page = LOOKS[trouble]
    alarm = room.alarm(getattr(its, trouble))
    assert (alarm["word"], alarm["sounds"]) == (word, sounds)
    assert says in alarm["says"]
    page = browser.sees(getattr(its, trouble))
    assert on_page in page
    assert FIGURE.search(page) is None


def test_late_says_both_times_apart(found):
    _, browser, its = found
    page = browser.sees(its.late)
    composed, arrived = (
        page.split(f"<dt>{it}</dt>")[1].split("</dd>")[0] for it in ("Composed", "Arrived here")
    )
    assert "041000ZFEB26" in composed
    assert "051200ZFEB26" in arrived
    assert "by its author" in composed


def test_what_is_early_can_be_read_and_not_opened(found):
    _, browser, its = found
    page = browser.sees(its.early)
    assert "Aircraft in the corridor" in page
    assert 'action="/open"' not in page
    assert 'action="/answer"' not in page


def test_an_alarm_that_is_a_message_is_acknowledged_by_opening_it_alone(found):
    room, browser, its = found
    fields = {"line": LINE, "word": "LATE", "entry": its.late, "party": "BB"}
    refused = browser.post("/alarm/seen", {**token(browser), **fields})
    assert refused.status == 409
    assert "only by opening" in refused.text
    assert room.alarm(its.late)["sounds"]


def token(browser):
    return {"token": browser.get("/health").form("/logout")["token"]}


def test_a_fork_is_a_matter_of_security_and_stands_at_both_entries(found):
    room, browser, its = found
    alarm = next(it for it in room.alarms() if it["word"] == "EVIDENCE")
    assert alarm["security"]
    for entry in its.forked:
        assert 'data-sign="FORKED"' in browser.sees(entry)
    assert "signed two entries with number" in browser.get("/health").text


def test_what_was_not_signed_is_no_message_anywhere_and_seen_only_as_an_alarm(found):
    room, browser, _ = found
    alarm = next(it for it in room.alarms() if it["word"] == "BAD_SIGNATURE")
    assert (alarm["security"], alarm["entry"], alarm["short"]) == (True, "", None)
    for path in ("/watch", "/log", "/health", "/timeline"):
        assert "forged" not in browser.get(path).text, path
    before = len(room.side.leaves())
    fields = {"line": LINE, "word": "BAD_SIGNATURE", "entry": "", "party": "BB"}
    assert browser.post("/alarm/seen", {**token(browser), **fields}).status == 200
    alarm = next(it for it in room.alarms() if it["word"] == "BAD_SIGNATURE")
    assert not alarm["sounds"]  # it stands, steady and without a sound
    assert alarm["seen"] == "seen by AA/DUTY, 051200ZFEB26"
    assert len(room.side.leaves()) == before  # nobody is told: it is no receipt
    assert "BAD SIGNATURE" in browser.get("/health").text


# --- text that means to mislead, and people in each other's way


@pytest.fixture
def pair(agreed, tmp_path):
    """Both sides, joined, with a room at BB."""
    folder = copied(agreed, tmp_path)
    aa, bb = (Side(Home(folder / it), HandClock(NOON)) for it in ("aa", "bb"))
    wire = Wire(aa, bb)
    wire.joins()
    room = Indoors(bb)
    yield aa, room, wire
    room.close()
    bb.closes()
    aa.closes()


def test_text_that_misleads_is_shown_with_what_it_hides_and_turns_nothing_else(pair):
    aa, room, _ = pair
    aa.closes()
    liar = Liar(room.side, aa.home, room.side.entries())
    liar.joins()
    browser = room.on_watch()
    for trouble, (said, shown) in SPOOFS.items():
        content = {1: said, 2: said, 65: "en"}
        draft = Draft(type="line.text/1", content=content, time_ms=NOON, precedence=2)
        entry = liar.feed.write(draft)
        liar.gives(entry.data)
        room.side.links.flush()
        page = browser.sees(entry.leaf.hex())
        whole = page.split('<p class="text">')[1].split("</p>")[0]
        assert whole.startswith("<bdi>"), trouble
        assert shown in whole, trouble
        assert said not in page, trouble  # neither in a bay nor in a title
        assert not (set(said) - set(shown) - {"<", ">"}) & set(page), trouble
    aa.opens()


@pytest.fixture
def asked(pair):
    """A FLASH question of AA, held at BB."""
    aa, _, wire = pair
    entry = aa.says("I06", QUERY, by=("DUTY", "SECOND"), precedence="FLASH")["entry"]
    wire.runs()
    return entry


def test_of_two_officers_the_first_opens_it_and_the_second_is_told_by_whom(pair, asked):
    _, room, _ = pair
    duty, second = room.on_watch("DUTY"), room.on_watch("SECOND")
    forms = [it.get(f"/watch?line={LINE}&entry={asked}").form("/open") for it in (duty, second)]
    assert duty.post("/open", forms[0]).status == 303
    after = len(room.side.leaves())
    answer = second.post("/open", forms[1])
    assert answer.status == 303
    page = second.get(answer.to).text
    assert 'class="second"' in page
    assert "BB/DUTY opened it before you" in page
    assert len(room.side.leaves()) == after


def test_a_form_sent_twice_is_done_once(pair, asked):
    _, room, _ = pair
    duty = room.on_watch()
    form = duty.get(f"/watch?line={LINE}&entry={asked}").form("/open")
    answers = [duty.post("/open", form).to for _ in range(2)]
    assert len(set(answers)) == 1
    opened = [it for it in rungs(room, asked) if it["word"] == "OPENED"]
    assert len(opened) == 1


def rungs(room, entry):
    delivery = room.side.entry(entry)["delivery"]
    return next(it for it in delivery if it["party"] == "BB")["rungs"]


def test_a_page_older_than_the_watch_says_so_and_does_nothing(pair, asked):
    _, room, _ = pair
    duty = room.on_watch()
    old = duty.get(f"/watch?line={LINE}&entry={asked}").form("/open")
    duty.post("/logout", duty.get("/health").form("/logout"))
    duty.comes_on_watch()
    before = len(room.side.leaves())
    answer = duty.post("/open", old)
    assert answer.status == 403
    assert "older than your watch" in answer.text
    assert len(room.side.leaves()) == before


def test_without_a_session_a_page_leads_to_the_door_and_a_script_is_told(pair, asked):
    _, room, _ = pair
    duty = room.on_watch()
    duty.cookies.clear()
    assert duty.get(f"/watch?line={LINE}&entry={asked}").to == "/login"
    answer = duty.get("/stream", Sec_Fetch_Dest="empty")
    assert answer.status == 403
    assert "alarm" not in answer.text


def test_an_alert_withdrawn_while_it_is_on_the_screen_asks_for_nothing_more(pair):
    aa, room, wire = pair
    entry = aa.says("M01", LAUNCH, by=("DUTY", "SECOND"), precedence="FLASH")["entry"]
    wire.runs()
    duty = room.on_watch()
    assert 'action="/open"' in duty.sees(entry)
    fields = {"re": entry, "reason": "Test of the siren.", "lang": "en"}
    aa.says("L12", {**fields, "effective_at": "2026-02-05T12:00:00Z"})
    wire.runs()
    alarm = room.alarm(entry)
    assert (alarm["word"], alarm["sounds"], alarm["next"]) == ("ALERT_WITHDRAWN", False, None)
    page = duty.sees(entry)
    assert 'data-alert-withdrawn="yes"' in page
    assert 'data-word="ALERT_WITHDRAWN"' in page


def test_a_page_that_was_cut_off_hears_of_everything_when_it_is_back(pair):
    aa, room, wire = pair

    async def story():
        page = room.console.live.listen("en", None)
        await anext(page)
        await anext(page)
        was = len(room.side.leaves())
        await page.aclose()
        aa.says("M01", LAUNCH, by=("DUTY", "SECOND"), precedence="FLASH")
        wire.runs()
        page = room.console.live.listen("en", was)
        told = [await anext(page) for _ in range(3)]
        await page.aclose()
        return b"".join(told)

    told = asyncio.run(story())
    assert b"event: news" in told
    assert b'"word":"URGENT"' in told


def test_a_full_disk_says_what_to_do_and_nothing_is_half_written(agreed, tmp_path, monkeypatch):
    folder = copied(agreed, tmp_path)
    disk = BadDisk(folder / "bb" / "lines" / LINE)
    without_sums(folder / "bb" / "lines" / LINE / STORE)  # theirs is another file system
    opened: Any = sqlite.open
    with monkeypatch.context() as patch:
        bad = {"vfs": disk.name, "checkpoint_pages": 50}
        patch.setattr(sqlite, "open", lambda path, line, **how: opened(path, line, **how, **bad))
        bb = Side(Home(folder / "bb"), HandClock(NOON))
    aa = Side(Home(folder / "aa"), HandClock(NOON))
    wire = Wire(aa, bb)
    wire.joins()
    entry = aa.says("L09", TEXT, precedence="PRIORITY")["entry"]
    wire.runs()
    room, before = Indoors(bb), bb.leaves()
    duty = room.on_watch()
    form = duty.get(f"/watch?line={LINE}&entry={entry}").form("/open")
    disk.quota = 0
    answer = duty.post("/open", form)
    assert answer.status == 503
    assert "disk" in answer.text or "room" in answer.text
    disk.quota = 1 << 40
    bb.restarts()
    assert bb.leaves() == before
    assert "OPENED" not in [it["word"] for it in rungs(room, entry)]
    room.close()
    for side in (aa, bb):
        side.closes()
    disk.unregister()


# --- a question, from the alarm to the answer of its own type


def test_a_flash_question_is_opened_then_checked_then_answered_by_two_officers(pair, asked):
    aa, room, wire = pair
    duty, second = room.on_watch("DUTY"), room.on_watch("SECOND")
    path = f"/watch?line={LINE}&entry={asked}"
    page = duty.get(path)
    assert 'action="/answer"' not in page.text  # nothing but to open it
    assert "type=I07" not in page.text
    assert "To be opened by BB within 1 min, by the charter" in page.text
    duty.post("/open", page.form("/open"))
    page = duty.get(path)
    assert page.text.index('action="/answer"') < page.text.index("type=I07")  # CHECKING first
    assert "To be answered by BB within 5 min of opening" in page.text
    assert duty.post("/answer", {**page.form("/answer"), "minutes": "20"}).status == 303
    wire.runs()
    assert "Next word of BB, as promised, 051220ZFEB26" in duty.get(path).text

    compose = duty.get(f"/compose?line={LINE}&type=I07&f.re={asked}")
    given = {"f.re": asked, "f.answer": "KNOWN_CONTROL_LOST", "f.payload": "NOT_STATED"}
    kept = duty.post("/compose", {**compose.form("/compose"), **given, "act": "save"})
    assert kept.status == 303, compose.text
    assert released(duty, kept.to) == kept.to  # it waits for the second
    answer = released(second, kept.to).rpartition("entry=")[2]
    assert room.side.entry(answer)["type"] == "incident.object_answer/1"
    wire.runs()
    its = aa.entry(asked)
    assert its["delivery"][0]["word"] == "ANSWERED"
    assert its["running"] == []  # the word that CHECKING promised has come
    assert "Next word of BB" not in duty.get(path).text


def released(officer, path):
    """Release a draft as this officer; gives where its page leads."""
    form = officer.get(path).form("/draft")
    return officer.post("/draft", {**form, "act": "release"}).to


def test_the_other_end_reads_its_own_language_beside(pair, asked):
    _, room, _ = pair
    page = room.on_watch().sees(asked)
    theirs = page.split('class="theirs"')[1].split("</details>")[0]
    assert "As AA reads it" in theirs
    assert 'data-key="v"' in theirs
    assert "Question about an unidentified object" in theirs


def test_where_and_when_stand_in_two_forms(pair, asked):
    _, room, _ = pair
    where = room.on_watch().sees(asked).split('class="where"')[1].split("</section>")[0]
    assert "020307ZAPR26" in where
    assert "54°30" in where
    assert "MGRS" in where


# --- what climbs


def test_each_step_that_was_reached_is_shown_and_what_comes_next(pair, asked):
    _, room, wire = pair
    wire.passes(35)
    alarm = room.alarm(asked)
    assert alarm["called"] == "step reached: next officer, 051200ZFEB26; no outside call"
    assert alarm["next"]["says"] == "then: supervisor"
    assert not alarm["failed"]
    page = room.on_watch().sees(asked)
    steps = re.findall(r'<li data-reached="(\w+)"', page)
    assert steps == ["yes", "yes", "no", "no"]
    assert "Opened by nobody here for 1 min, it calls: supervisor" in page


PAGES = (
    *("/", "/watch", "/contact", "/log", "/health", "/keys", "/handover", "/map", "/timeline"),
    *("/compose?type=L09", "/sites", "/drafts", f"/entry/{LINE}/{{entry}}"),
    f"/watch?line={LINE}&entry={{entry}}",
)


def test_a_page_words_no_alarm_that_it_does_not_show(pair, monkeypatch):
    """R-414: however much others send, a page takes no longer than what stands on it."""
    aa, room, wire = pair
    said = [aa.says("M01", LAUNCH, precedence="FLASH")["entry"] for _ in range(ALARMS_TOLD + 20)]
    wire.runs()
    assert len(room.side.ask("alarms")) == len(said)
    worded = []

    def counted(watch, alarm, now_ms, language):
        worded.append(alarm.entry)
        return alarm_shown(watch, alarm, now_ms, language)

    for module in (watching, status):
        monkeypatch.setattr(module, "alarm_shown", counted)
    browser = room.on_watch()
    worded.clear()
    most = dict.fromkeys(PAGES, 0) | {it: 1 for it in PAGES if "{entry}" in it}
    for path in PAGES:
        page = browser.get(path.format(entry=said[0]))
        assert page.status == 200, path
        shown = page.text.count('<p class="alarm">') if path == "/handover" else most[path]
        assert len(worded) <= shown, path
        worded.clear()
