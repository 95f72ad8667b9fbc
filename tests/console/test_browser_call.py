"""R-640 to R-652: consoles on two nodes hear and see each other, by keys that both signed.

One browser, one pair of nodes and one call for all of it. Nothing here is timed: waits are
generous, and `python -m tests.console.bench_call` prints how long it takes.
"""

import hmac
import secrets
import time
from base64 import b64encode

import numpy as np
import pytest

from comity.families.call.examples import CLOSED, OPENED, POSITION, READOUT
from comity.node.config import ConsoleConfig
from tests.console.conftest import pair_of
from tests.support import sounds
from tests.support.callpages import (
    A_SECOND,
    BOTH,
    FLAGS,
    HEARD,
    IS_HEARD,
    IS_OVER,
    LOOKED,
    PLAYS,
    SEEN,
    STOPS,
    TRIES,
    Ours,
    Refusing,
    agreed_call,
    by_relays_alone,
    looks,
)
from tests.support.lines import DESPITE, until
from tests.support.screens import chromium, needs_chromium, signed_in
from tests.support.turns import PROGRAM, Turn, needs_coturn

pytestmark = needs_chromium


@pytest.fixture(scope="module")
def said():
    return sounds.spoken()


@pytest.fixture(scope="module")
def browser(tmp_path_factory, said):
    path = tmp_path_factory.mktemp("sound") / "said.wav"
    sounds.write(path, said)
    with chromium(*FLAGS, f"--use-file-for-fake-audio-capture={path}") as it:
        yield it


@pytest.fixture(scope="module")
def relay(tmp_path_factory):
    """A relay for calls, where coturn is there, with a secret of today."""
    if PROGRAM is None:
        yield None
        return
    it = Turn(tmp_path_factory.mktemp("relay"), secrets.token_hex(16))
    yield it
    it.ends()


@pytest.fixture(scope="module")
def desks(agreed, tmp_path_factory, relay):
    """Two nodes that know the relay, and may use other ways."""
    folder = tmp_path_factory.mktemp("desks")
    known = {}
    if relay is not None:
        known["console"] = ConsoleConfig(relays=(relay.url,), relay_secret="../relay.secret")  # noqa: S106
        (folder / "relay.secret").write_text(relay.secret)
    yield from pair_of(agreed, folder, **known)


@pytest.fixture(scope="module")
def call(desks):
    return agreed_call(desks)


@pytest.fixture(scope="module")
def watches(browser):
    """Of each officer at each desk the browser in which they are known: once for all tests."""
    known = {}

    def watch(desk, officer):
        if (desk.url, officer) not in known:
            page, _ = signed_in(browser, desk, officer)
            known[desk.url, officer] = page.context
            page.close()
        return known[desk.url, officer]

    return watch


@pytest.fixture
def ours(watches, desks, call):
    it = Ours(watches, desks, call)
    yield it
    it.end()


def test_two_consoles_hear_and_see_each_other_by_the_keys_that_both_signed(ours, said):
    one, other = ours.meet(sees=True)
    until(lambda: all(it.evaluate(SEEN) for it in (one, other)))
    words = [it.text_content(".seat[data-device] .numbers") for it in (one, other)]
    assert words[0] == words[1]
    # A busy machine lets sound stumble: then it is heard once more.
    heard = (np.array(other.evaluate(HEARD, 2)) / 10_000 for _ in range(TRIES))
    assert any(sounds.followed(said, it) > 0.7 for it in heard)
    one.click("[data-act=same]")
    looks(one, "COMPARED")
    one.check("input[data-act=tick]")
    other.wait_for_selector(".ticks .by:has-text('AA')")
    one.click("[data-act=record]")
    one.wait_for_selector("#live-kept", state="visible")
    other.click("[data-act=hold]")
    looks(other, "HELD")
    one.wait_for_selector(".seat[data-device] .says:has-text('on hold')")
    with one.expect_download() as file:
        one.click("[data-act=record]")
    assert file.value.suggested_filename.endswith(".webm")
    one.evaluate(STOPS)
    one.wait_for_selector("#live-dead", state="visible")
    until(lambda: one.wait_for_timeout(50) or "MICROPHONE_DEAD" in ours.events())
    assert set(ours.events()) >= {"PROVED", "DISCUSSED", "RECORDS", "RECORDS_NO_MORE"}


def test_sound_alone_over_24_kbit_a_second_can_still_be_followed(ours, said):
    one, other = ours.meet(before=ours.by_ways)
    ours.ways.narrow(24_000)  # each way, with the headers of UDP and IP
    other.click("[data-act=narrow]")
    other.wait_for_selector("[data-act=narrow][aria-pressed=true]")
    looks(other, "CONNECTING")
    for it in (one, other):
        looks(it, "PROVED")
    its = tuple(ours.ways.to_party.values())

    def hears():
        """Three seconds from where sound runs: the score of them, and whether all went through."""
        ours.ways.zero()
        until(lambda: other.wait_for_timeout(50) or all(it.sound >= A_SECOND for it in its))
        ours.ways.zero()
        heard = np.array(other.evaluate(HEARD, 3)) / 10_000
        fits = all(it.dropped == 0 and it.bits_a_second() < 24_000 for it in its)
        return sounds.followed(said, heard), fits, heard

    # A machine that stood still for a while sends at once what it owes: then once more.
    tries = [hears()]
    while not (tries[-1][0] > 0.8 and tries[-1][1]):
        assert len(tries) < TRIES, [it[:2] for it in tries]
        tries.append(hears())
    assert sounds.followed(said[::-1], tries[-1][2]) < 0.65  # and it is not just any sound
    for it in its:
        assert len(it.lengths) == 1  # whatever was said


def test_sound_waits_until_a_narrow_way_is_empty_of_the_handshake(ours):
    """R-651: behind it every word would come late by as much, for as long as the call lasts."""
    one, other = ours.meet(before=ours.by_ways)
    for it in (one, other):
        it.evaluate(LOOKED)
    other.click("[data-act=narrow]")
    looks(other, "CONNECTING")
    ours.ways.zero()
    for it in (one, other):
        looks(it, "PROVED")
    its = ours.ways.to_party
    until(lambda: one.wait_for_timeout(50) or all(it.sound for it in its.values()))
    for page, to in ((one, its["BB"]), (other, its["AA"])):
        looked = page.evaluate("() => window.looked")
        words = [it["look"] for it in looked]
        assert "LOST" not in words  # who hears nothing yet has lost nothing
        proved = looked[len(words) - words[::-1].index("CONNECTING")]
        assert to.first_sound_ms - proved["at"] > 1_000  # how long exactly nobody promised


def test_a_route_that_is_cut_gives_way_to_another_by_itself(ours):
    one, other = ours.meet(before=ours.by_ways)
    for it in (one, other):
        it.evaluate(LOOKED)
    ours.ways.cut()
    # The first to notice brings both back, it may be before the other noticed or anybody looked.
    lost = "() => window.looked.some(it => it.look === 'LOST')"
    until(lambda: one.wait_for_timeout(50) or any(it.evaluate(lost) for it in (one, other)), 30)
    for it in (one, other):
        looks(it, "PROVED")

    def stated():
        one.wait_for_timeout(50)
        return {*ours.events("AA"), *ours.events("BB")}

    until(lambda: {"LOST", "RESUMED"} <= stated())


def test_who_left_is_connected_to_nobody_and_comes_back_heard_though_a_hold_stood(ours):
    node = Refusing()
    node.always.add("LEAVE")
    one, other = ours.meet(ahead=node)
    one.click("[data-act=hold]")
    looks(one, "HELD")
    other.wait_for_selector(".seat[data-device] .says:has-text('on hold')")
    one.click("[data-act=leave]")
    looks(one, "LEFT")
    assert one.evaluate(IS_OVER)
    one.wait_for_timeout(1_000)
    assert node.said.count(("PRINCIPAL", "LEAVE")) == 1  # no record is filled by a seat
    node.always.clear()
    one.clock.fast_forward(6_000)
    until(lambda: one.wait_for_timeout(50) or ours.parties() == ["BB"])  # said once more
    one.click("[data-act=join]")
    for it in (one, other):
        looks(it, "PROVED")
    assert one.evaluate(IS_HEARD)
    other.wait_for_selector(".seat[data-device] .says:not(:has-text('on hold'))")


def test_what_a_node_did_not_take_is_said_anew_and_nothing_is_recorded_unsaid(ours):
    node = Refusing("OFFER", "RECORDS")
    pages = [ours.comes(it, ahead=node) for it in ours.desks]
    until(lambda: pages[0].wait_for_timeout(50) or "OFFER" not in node.once)
    assert node.said.count(("PRINCIPAL", "JOIN")) == 2  # whoever clicks twice joins once
    for it in pages:
        it.clock.fast_forward(21_000)  # what is not there after 20 s is sought anew
    for it in pages:
        looks(it, "PROVED")
    one = pages[0]
    one.click("[data-act=record]")
    one.wait_for_selector("#live-unstated", state="visible")
    assert one.is_hidden("#live-kept")
    one.click("[data-act=record]")
    one.wait_for_selector("#live-kept", state="visible")
    assert one.is_hidden("#live-unstated")


@needs_coturn
def test_by_relays_alone_no_address_of_a_console_is_told_and_the_call_is_held(ours):
    one, other = (ours.comes(it, served=by_relays_alone()) for it in ours.desks)
    for it in (one, other):
        looks(it, "PROVED")
    told = ours.desks[0].ask("live", entry=ours.call)["call"]["speaks"]
    assert {way["kind"] for it in told for way in it["candidates"]} == {"RELAY"}


@needs_coturn
def test_a_relay_s_word_that_is_over_or_another_s_is_refused_and_the_page_says_so(ours, relay):
    server = ours.desks[0].ask("relays", by="AA/DUTY")["servers"][0]
    name, word = server["username"], server["credential"]
    assert relay.lets_in(name, word) is True
    assert relay.lets_in(name, ("B" if word[0] == "A" else "A") + word[1:]) == 401
    over = f"{int(time.time()) - 1}:AA-DUTY"
    signed = b64encode(hmac.digest(relay.secret.encode(), over.encode(), "sha1")).decode()
    assert relay.lets_in(over, signed) == 401
    pages = [ours.comes(it, served=by_relays_alone(credential="another")) for it in ours.desks]
    until(lambda: pages[0].wait_for_timeout(50) or any(_is_shut(it) for it in pages))


def _is_shut(page):
    return page.is_visible("#live-no-way") and page.get_attribute("#live", "data-look") == "LOST"


def test_a_forged_fingerprint_is_not_connected_to_and_both_sides_say_so(ours):
    def forged(route):
        answer = route.fetch(max_retries=3)  # a connection kept alive may end just then
        told = answer.json()
        for it in (*told["call"]["seats"], *told["call"]["speaks"]):
            if it["party"] == "AA":
                it["fingerprint"] = it["fingerprint"][:8] + "00" * 28  # whose turn it is stays
        route.fulfill(response=answer, json=told)

    aa, bb = ours.desks
    one = ours.comes(aa)
    one.wait_for_selector("#live-absent:has-text('BB has taken no principal')")
    other = ours.comes(bb, before=forged)
    one.wait_for_selector("#live-absent", state="hidden")
    until(lambda: one.wait_for_timeout(50) or "NOT_PROVED" in ours.events("BB"), 30)
    assert other.get_attribute("#live", "data-look") == "NOT_PROVED"
    assert not any(it.evaluate(PLAYS) for it in (one, other))
    until(lambda: any(it["word"] == "URGENT" for it in aa.ask("alarms")))


def test_an_interpreter_joins_and_a_second_console_waits_until_it_takes_over(ours):
    aa, bb = ours.desks
    one, other = ours.meet()
    helper = ours.comes(bb, seat="interpreter", officer="SECOND")
    for it in (one, other, helper):
        until(lambda it=it: it.evaluate(BOTH))
    second = ours.comes(aa, officer="SECOND")
    looks(second, "TAKEN")
    other.wait_for_selector("#live-aside:has-text('A second console of AA')")
    second.click("[data-act=over]")
    looks(one, "MOVED")
    for it in (second, other):
        until(lambda it=it: it.evaluate(BOTH))
    until(lambda: second.wait_for_timeout(50) or "HANDED_OVER" in ours.events())


def test_a_test_before_the_call_leaves_figures_and_no_seat(ours):
    page = [ours.comes(desk, test="&test=yes") for desk in ours.desks][-1]
    looks(page, "PROVED")
    until(lambda: page.wait_for_timeout(50) or "TESTED" in ours.events(), 30)
    assert ours.desks[0].ask("live", entry=ours.call)["call"]["seats"] == []


def test_the_page_that_held_a_seat_erases_what_it_signalled_when_the_call_is_over(watches, desks):
    aa, _ = desks
    ours = Ours(watches, desks, agreed_call(desks))
    pages = ours.meet()
    seats = aa.ask("live", entry=ours.call)["call"]["seats"]
    for page in pages:
        page.click("[data-act=leave]")
        page.wait_for_selector("#live[data-state=LEFT]")

    def bodies():
        pages[0].wait_for_timeout(50)
        shown = [desk.ask("entry", entry=it["entry"]) for desk in desks for it in seats]
        return {it["body"] for it in shown}

    assert bodies() == {"OPENED"}
    for it in desks:
        it.says("C04", {**DESPITE, **OPENED, "re": ours.call, "auth": "NONE", "recording": "BOTH"})
    for it in desks:
        it.says("C05", {**DESPITE, **CLOSED, "re": ours.call})
    until(lambda: bodies() == {"ERASED"})  # nobody has pressed anything
    ours.end()


def test_and_then_it_is_stated_closed_and_read_out(desks, call):
    aa, bb = desks
    for it in desks:
        it.says("C04", {**DESPITE, **OPENED, "re": call, "auth": "NONE", "recording": "BOTH"})
    until(lambda: aa.ask("call", entry=call)["state"] == "OPENED")
    for it in desks:
        it.says("C05", {**DESPITE, **CLOSED, "re": call})
    until(lambda: aa.ask("call", entry=call)["state"] == "CLOSED")
    readout = aa.says("C06", {**DESPITE, **READOUT, "re": call})["entry"]
    until(lambda: bb.ask("call", entry=call)["readouts"])
    bb.says("C07", {**DESPITE, **POSITION, "re": readout})
    until(lambda: aa.ask("call", entry=call)["state"] == "READ_OUT")
    assert aa.ask("live", entry=call)["is_open"] is False
