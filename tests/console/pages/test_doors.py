"""R-425: every door opens on its matters and on the chosen one whole, in every language."""

import re
import time

import pytest

from comity.console.pages.doors import DOORS
from comity.families.arms.examples import REGIME
from comity.families.incident.examples import ACCOUNT, REPORT
from comity.values.moment import iso
from comity.wording.words import readable
from tests.support.lines import DESPITE, LAUNCH, NOTIFY, until

NOW_MS = time.time_ns() // 1_000_000
OCCURRED = {"start": iso(NOW_MS - 600_000), "end": iso(NOW_MS - 300_000)}
STRIP = re.compile(r'<li class="strip".*?</li>', re.DOTALL)
BOTH = ("DUTY", "SECOND")


def rows(answer):
    return STRIP.findall(answer.text)


def told_at(desk, entry):
    """Wait until another node shows it."""

    def is_there():
        shown = desk.ask("matters", kinds=["incident"], limit=500)
        return any(it["entry"] == entry for it in shown["rows"])

    until(is_there)


@pytest.fixture(scope="module")
def incident(desks):
    """Told by AA, told otherwise by BB."""
    aa, bb = desks
    entry = aa.says("I01", {**REPORT, "occurred": OCCURRED})["entry"]
    told_at(bb, entry)
    (_, contact) = ACCOUNT["assertions"]
    for side, value in ((aa, True), (bb, False)):
        kept = {**ACCOUNT, "incident": [entry], "assertions": [{**contact, "value": value}]}
        side.says("I02", kept)
    until(lambda: all(len(_words(it, entry)) == 2 for it in desks))
    return entry


def _words(desk, entry):
    accounts = desk.ask("entry", entry=entry)["accounts"]
    return accounts[0]["words"] if accounts else []


@pytest.mark.parametrize("door", DOORS, ids=[it.name for it in DOORS])
def test_a_door_with_nothing_behind_it_says_what_belongs_there_and_how_it_comes_to_be(duty, door):
    answer = duty.get(f"/{door.name}?line=duty&look=none.SUCH")
    assert answer.status == 200
    assert 'aria-current="page"' in answer.text
    assert rows(answer) == []
    assert 'class="empty"' in answer.text


@pytest.mark.parametrize("language", readable())
def test_every_door_opens_in_every_language(duty, incident, language):
    form = duty.get("/").form("/look")
    duty.post("/look", {**form, "language": language, "theme": "day", "density": "dense"})
    for door in DOORS:
        answer = duty.get(f"/{door.name}")
        assert answer.status == 200, door.name
        assert f'lang="{language}"' in answer.text
    assert incident in duty.get("/incidents").text


def test_the_first_screen_leads_to_every_door(duty):
    first = duty.get("/").text
    for door in DOORS:
        assert f'href="/{door.name}?line=duty"' in first


def test_accounts_stand_side_by_side_our_own_first_and_a_contradiction_is_marked(
    duty, theirs, incident
):
    for browser, other in ((duty, "BB"), (theirs, "AA")):
        page = browser.get(f"/incidents?line=duty&entry={incident}").text
        heads = re.findall(r'<th scope="col">([^<]+)</th>', page.split("accounts")[1])
        assert heads == ["Field", "Our account", f"Account of {other}", "What all say"]
        contact = page.split('<tr data-verdict="DISPUTED">')[1].split("</tr>")[0]
        ours, theirs_ = re.findall(r"<bdi>(yes|no)</bdi>", contact)
        assert (ours, theirs_) == (("yes", "no") if other == "BB" else ("no", "yes"))


def test_the_first_of_the_list_is_shown_when_none_was_chosen(duty, incident):
    page = duty.get("/incidents?line=duty").text
    assert f'data-entry="{incident}"' in page
    assert 'aria-current="true"' in page


def test_the_list_alone_is_drawn_anew_at_news_and_keeps_what_is_chosen(duty, incident):
    page = duty.get(f"/incidents?line=duty&entry={incident}").text
    (asked,) = re.findall(r'id="matters"[^>]*data-hx-get="([^"]+)"', page)
    again = duty.get(asked.replace("&amp;", "&"))
    assert 'class="message"' not in again.text
    assert 'aria-current="true"' in rows(again)[0]


def test_a_list_can_be_filtered_by_state_with_no_script(duty, incident):
    page = duty.get("/incidents?line=duty")
    state = re.findall(r'href="(/incidents\?[^"]*look=incident[^"]*)"', page.text)
    if state:
        assert all(incident in it for it in rows(duty.get(state[0].replace("&amp;", "&")))[:1])
    assert rows(duty.get("/incidents?line=duty&look=incident.WITHDRAWN")) == []


def test_a_notice_shows_the_lead_of_each_receiver_and_a_launch_its_windows(desks, duty):
    desks[0].says("A02", {**DESPITE, **NOTIFY}, by=BOTH)
    desks[0].says("M01", LAUNCH, by=BOTH)
    assert "Lead that each receiver had" in duty.get("/manoeuvres?line=duty").text
    launch = duty.get("/launches?line=duty").text
    assert re.search(r"<li>from (<[^>]*>)?\d{6}Z", launch) or "from 010600ZAPR26" in launch


def test_limits_stand_behind_their_own_door_alone(desks, duty):
    regime = desks[0].says("N01", {**DESPITE, **REGIME}, by=BOTH)["entry"]
    assert regime in duty.get("/limits?line=duty").text
    assert regime not in duty.get("/talks?line=duty").text


@pytest.mark.parametrize(
    "query",
    [
        "line=none",
        "look=%00%ff",
        "look=" + "x" * 3_000,
        "all=1&list=1",
        "line=%3Cscript%3E",
        "look=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
    ],
)
def test_whatever_an_address_says_the_page_is_one_of_ours(duty, query):
    answer = duty.get(f"/incidents?{query}")
    assert answer.status == 200
    assert "<script>" not in answer.text


def test_an_entry_that_is_none_is_said_in_one_sentence(duty):
    assert duty.get("/incidents?entry=zzzz").status == 409
