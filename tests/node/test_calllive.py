"""R-642, R-647 to R-649: ticks, recording and relays, as the page of a call asks for them."""

import hmac
from base64 import b64encode

import pytest

from comity.errors import ConfigError, OurError
from comity.families.call.examples import AGENDA, OPENED
from comity.node.config import ConsoleConfig
from tests.node.test_callsignals import Pair
from tests.support.lines import DESPITE, settings


@pytest.fixture
def pair(tmp_path):
    it = Pair(tmp_path)
    yield it
    it.aa.closes()
    it.bb.closes()


def live(pair):
    return pair.aa.ask("live", entry=pair.call)


def states(side, call, what, **more):
    fields = {"re": call, "what": what, "at": "2026-02-05T12:01:00Z", **more}
    said = side.says("C12", fields)
    side.wire.runs()
    return said


def agrees(pair, recording):
    fields = {**AGENDA, **DESPITE, "re": pair.call, "recording": recording}
    agenda = pair.aa.says("C03", fields)
    pair.aa.wire.runs()
    terms = pair.bb.ask("entry", entry=agenda["entry"])["terms"]
    answer = {"re": agenda["entry"], "position": "ACCEPT", "terms": terms}
    pair.bb.says("L08", answer)
    pair.bb.wire.runs()


def test_recording_is_agreed_with_the_agenda_and_by_nothing_else(pair):
    assert live(pair)["recording"] == "NONE"
    pair.aa.says("C03", {**AGENDA, **DESPITE, "re": pair.call, "recording": "BOTH"})
    pair.aa.wire.runs()
    assert live(pair)["recording"] == "NONE"
    agrees(pair, "OWN")
    assert live(pair)["recording"] == "OWN"


def test_who_says_that_it_records_though_none_is_agreed_is_named_to_both(pair):
    states(pair.bb, pair.call, "RECORDS")
    assert [it.ask("live", entry=pair.call)["unagreed"] for it in (pair.aa, pair.bb)] == [
        ["BB"]
    ] * 2
    agrees(pair, "OWN")
    assert live(pair)["unagreed"] == []


def test_an_opening_that_names_a_recording_nobody_agreed_to_is_named_too(pair):
    fields = {**OPENED, **DESPITE, "re": pair.call, "auth": "NONE", "recording": "OWN"}
    pair.bb.says("C04", fields)
    pair.bb.wire.runs()
    told = live(pair)
    assert told["unagreed"] == ["BB"]
    assert told["room"] == [{"party": "BB", "role": "chief of the general staff", "in_room": False}]


def test_a_tick_is_each_party_s_last_word_on_an_item(pair):
    states(pair.aa, pair.call, "DISCUSSED", item=1)
    states(pair.bb, pair.call, "DISCUSSED", item=1)
    states(pair.aa, pair.call, "NOT_DISCUSSED", item=1)
    ticks = {it["party"]: it["is_discussed"] for it in live(pair)["ticks"]}
    assert ticks == {"AA": False, "BB": True}


def test_figures_of_each_minute_push_nothing_out_of_what_the_page_sees(pair, monkeypatch):
    monkeypatch.setattr("comity.node.calllive.EVENTS_MAX", 2)
    states(pair.bb, pair.call, "PROVED", at="2026-02-05T12:00:00Z")
    states(pair.bb, pair.call, "RECORDS")
    states(pair.aa, pair.call, "TESTED", loss=1)
    states(pair.aa, pair.call, "HELD", seat="PRINCIPAL", at="2026-02-05T12:02:00Z")
    times = (f"2026-02-05T12:0{minute}:00Z" for minute in range(3, 6))
    figures = [states(pair.aa, pair.call, "QUALITY", loss=1, at=at) for at in times]
    states(pair.bb, pair.call, "QUALITY", loss=2)
    events = live(pair)["events"]
    assert sorted((it["party"], it["what"]) for it in events) == [
        ("AA", "HELD"),
        ("AA", "QUALITY"),
        ("AA", "TESTED"),
        ("BB", "QUALITY"),
        ("BB", "RECORDS"),
    ]
    assert events[-1]["entry"] == figures[-1]["entry"]


def test_who_holds_is_told_by_seat_and_by_the_last_word(pair):
    states(pair.aa, pair.call, "HELD", seat="PRINCIPAL")
    states(pair.bb, pair.call, "HELD", seat="INTERPRETER")
    states(pair.bb, pair.call, "HELD")  # of no seat: of the principal's
    assert live(pair)["held"] == [
        {"party": "AA", "seat": "PRINCIPAL"},
        {"party": "BB", "seat": "PRINCIPAL"},
        {"party": "BB", "seat": "INTERPRETER"},
    ]
    states(pair.aa, pair.call, "HANDED_OVER", seat="PRINCIPAL")
    states(pair.bb, pair.call, "TAKEN_UP", seat="PRINCIPAL")
    for side in (pair.aa, pair.bb):
        held = side.ask("live", entry=pair.call)["held"]
        assert held == [{"party": "BB", "seat": "INTERPRETER"}]


def test_who_did_not_come_is_told_by_whose_word_and_once(pair):
    assert (live(pair)["held"], live(pair)["not_come"]) == ([], [])
    for _ in range(2):
        states(pair.aa, pair.call, "NOT_COME", party="BB")
    states(pair.bb, pair.call, "NOT_COME")  # of nobody
    assert live(pair)["not_come"] == [{"by": "AA", "party": "BB"}]


def test_there_is_nothing_live_about_what_is_no_call(pair):
    said = pair.aa.says("L09", {"subject": "a", "body": "b", "lang": "en"})
    with pytest.raises(OurError) as caught:
        pair.aa.ask("live", entry=said["entry"])
    assert caught.value.key == "call.no-such-call"


def test_a_relay_s_word_ends_by_itself_and_its_secret_stays_here(pair):
    folder = pair.aa.home.path
    (folder / "relay").write_text("north wind\n")
    relays = ("turn:relay.example:3478?transport=udp", "stun:relay.example")
    console = ConsoleConfig(relays=relays, relay_secret="relay", relay_only=True)  # noqa: S106
    pair.aa.home.config = settings(pair.aa.home, console=console).config
    found = pair.aa.ask("relays", by="AA/DUTY")
    stun, turn = found["servers"]
    assert (stun, found["only"]) == ({"urls": ["stun:relay.example"]}, True)
    ends, _, office = turn["username"].partition(":")
    assert (int(ends) > pair.aa.clock.now_ms() // 1_000, office) == (True, "AA-DUTY")
    word = hmac.digest(b"north wind", turn["username"].encode(), "sha1")
    assert turn["credential"] == b64encode(word).decode()
    (folder / "relay").unlink()
    with pytest.raises(ConfigError) as caught:
        pair.aa.ask("relays", by="AA/DUTY")
    assert caught.value.key == "config.relay-secret"


def test_without_relays_a_browser_is_told_of_none(pair):
    assert pair.aa.ask("relays", by="AA/DUTY") == {"servers": [], "only": False}
