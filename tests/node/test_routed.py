"""R-485: every way is told of with a sentence that says how it stands, in each language."""

import pytest

from comity.node import routed
from comity.node.showing import words_of
from tests.support.lines import NOON, Wire

ROWS = [
    {"party": "BB", "role": role, "address": "192.0.2.1", "since": {"dtg": "051200ZFEB26"}}
    for role in ("BEST", "SPARE", "DOWN")
]


@pytest.mark.parametrize("language", ["en", "fr", "ru", "uk", "ar"])
def test_each_role_has_its_own_sentence(language):
    told = [it["says"] for it in routed.said(ROWS, words_of(language))]
    assert len(set(told)) == 3
    assert all("192.0.2.1" in it and "BB" in it and "051200ZFEB26" in it for it in told)


def test_the_one_that_leads_comes_first_and_what_is_down_is_named_as_it_is_dialled(line):
    aa, bb = line
    for address in ("192.0.2.2", "192.0.2.1"):
        Wire(aa, bb, address).joins()
    up = aa.links.routes()
    assert [(it["role"], it["address"]) for it in up] == [
        ("BEST", "192.0.2.2"),
        ("SPARE", "192.0.2.1"),
    ]
    assert up[0]["since"]["ms"] == NOON
    assert up[0]["beat_age_ms"] == 0
    lacking = {("2001:db8::1", 7): 60.0, ("192.0.2.9", 7): 2.5}
    told = routed.down("BB", lacking, NOON)
    assert [(it["address"], it["since"]["ms"]) for it in told] == [
        ("192.0.2.9:7", NOON - 2_500),
        ("[2001:db8::1]:7", NOON - 60_000),
    ]


def test_status_and_health_tell_of_every_route_and_ask_to_look_at_one_that_is_down(line):
    aa, bb = line
    wires = [Wire(aa, bb, address) for address in ("192.0.2.1", "192.0.2.2")]
    for wire in wires:
        wire.joins()
    assert [it["role"] for it in aa.ask("status")["lines"][0]["routes"]] == ["BEST", "SPARE"]
    wires[0].breaks()
    aa.watch.routes = lambda: [
        *aa.links.routes(),
        *routed.down("BB", {("192.0.2.1", 7401): 5.0}, aa.links.now_ms()),
    ]
    (best, down) = aa.ask("status", language="en")["lines"][0]["routes"]
    assert (best["address"], best["role"]) == ("192.0.2.2", "BEST")
    assert down["role"] == "DOWN"
    findings = aa.ask("health", language="en")["lines"][0]["findings"]
    its = [it for it in findings if it["check"] == "route"]
    assert [it["state"] for it in its] == ["ok", "look"]
    assert "192.0.2.1:7401: down since" in its[1]["says"]


CARRIED = {
    "name": "geneva", "route": "relay", "one_way": False, "is_open": True,
    "waiting": 3, "unconfirmed": 5, "passed": 7,
}  # fmt: skip


@pytest.mark.parametrize("language", ["en", "fr", "ru", "uk", "ar"])
def test_what_a_relay_has_is_with_the_relay_and_said_to_be_no_delivery(language):
    """R-491: in no language the word for it is that for what is held."""
    words = words_of(language)
    rows = [
        routed.carried("BB", CARRIED),
        routed.carried("BB", CARRIED | {"route": "radio"}),
        routed.carried("BB", CARRIED | {"is_open": False, "says": "It does not answer."}),
        routed.carried("BB", CARRIED | {"route": "diode", "one_way": True}),
    ]
    relay, radio, closed, one_way = routed.said(rows, words)
    roles = [it["role"] for it in (relay, radio, closed, one_way)]
    assert roles == ["RELAY", "CARRIER", "CLOSED", "ONE_WAY"]
    assert "It does not answer." in closed["says"]
    assert "5" in one_way["says"]
    assert "7" in relay["says"] and "3" in relay["says"] and "5" not in relay["says"]  # noqa: PT018
    assert "5" in radio["says"] and "7" not in radio["says"]  # noqa: PT018
    assert words.say("state-DELIVERY-HELD") not in relay["says"]
    assert relay.keys() == routed.said(ROWS[:1], words)[0].keys() | relay.keys()
    assert "facts" not in relay
