"""R-415: the bays, and the message that is selected."""

import re

import pytest

from tests.support.lines import LAUNCH, TEXT, until

STRIP = re.compile(r'<li class="strip".*?</li>', re.DOTALL)


def bay(page, name):
    found = page.split(f'data-bay="{name}"')[1].split("</section>")[0]
    return STRIP.findall(found)


@pytest.fixture
def launch(desks):
    """A launch announced by AA as FLASH, held at BB."""
    said = desks[0].says("M01", LAUNCH, by=("DUTY", "SECOND"), precedence="FLASH")["entry"]
    until(lambda: any(it["entry"] == said for it in desks[1].ask("alarms")))
    return said


def test_what_nobody_opened_stands_first_at_who_must_open_it_and_waits_at_who_said_it(
    duty, theirs, launch
):
    mine = bay(theirs.get("/watch").text, "now")
    assert any(launch in it and 'data-opened="no"' in it for it in mine)
    waiting = bay(duty.get("/watch").text, "waiting")
    assert any(launch in it for it in waiting)


def test_the_most_urgent_stands_above_what_came_before_it(desks, theirs, launch):
    desks[0].says("L09", TEXT, precedence="IMMEDIATE")
    until(lambda: len(bay(theirs.get("/watch").text, "now")) > 1)
    rows = bay(theirs.get("/watch").text, "now")
    levels = [re.findall(r'data-precedence="(\w+)"', it)[0] for it in rows]
    rank = {"FLASH": 0, "IMMEDIATE": 1, "PRIORITY": 2, "ROUTINE": 3}
    assert [rank[it] for it in levels] == sorted(rank[it] for it in levels)
    assert launch in rows[levels.index("FLASH")] or levels.count("FLASH") > 1


def test_the_selected_message_stands_beside_the_bays_with_its_ladder(theirs, launch):
    page = theirs.get(f"/watch?line=staff&entry={launch}").text
    assert 'class="message"' in page
    assert 'class="ladder"' in page
    assert f'data-entry="{launch}"' in page


def test_a_line_that_is_not_ours_shows_the_first_of_ours(theirs):
    assert theirs.get("/watch?line=none").status == 200


def test_the_watch_begins_with_the_sound_test(theirs):
    page = theirs.get("/watch")
    assert 'id="sound-test"' in page.text
    assert theirs.post("/watch/begin", page.form("/watch/begin")).to == "/watch"
    page = theirs.get("/watch").text
    assert 'id="sound-test"' not in page
    assert 'data-watch="yes"' in page


def test_a_script_of_the_page_is_given_the_message_or_the_bays_alone(theirs, launch):
    path = f"/watch?line=staff&entry={launch}"
    message = theirs.get(path, **{"HX-Target": "div#selected"})
    assert message.form("/open")["entry"] == launch
    assert "data-bay" not in message.text
    assert "<html" not in message.text
    bays = theirs.get(path, **{"HX-Target": "div#bays"}).text
    assert any(launch in it and 'aria-current="true"' in it for it in bay(bays, "now"))
    assert 'class="message"' not in bays
    assert "<html" not in bays
    assert "<html" in theirs.get(path, **{"HX-Target": "div#another"}).text


def test_who_was_given_the_bays_alone_was_not_shown_the_message(desks, theirs, launch):
    path = f"/watch?line=staff&entry={launch}"
    form = theirs.get(path).form("/open")
    other = desks[1].browser()
    other.comes_on_watch("SECOND")
    token = other.get("/").form("/logout")["token"]
    other.get(path, **{"HX-Target": "div#bays"})
    assert other.post("/open", {**form, "token": token, "once": "another"}).status == 409
    other.get(path, **{"HX-Target": "div#selected"})
    assert other.post("/open", {**form, "token": token, "once": "a third"}).status == 303
