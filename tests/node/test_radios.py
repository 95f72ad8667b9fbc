"""Carriers over the air and one way, made from their settings, and what two nodes say over them."""

import socket
from contextlib import suppress

import pytest

from comity.errors import ConfigError
from comity.node.carriers import Carriers
from comity.node.config import RouteConfig
from comity.node.radios import MAKERS, form
from comity.routes.profiles import PROFILES
from comity.session.repeating import Standing
from tests.node.test_carriers import Running, together, until
from tests.routes.test_kiss import Cable
from tests.support.air import on_the_air
from tests.support.compacts import agree
from tests.support.lines import LINE, TEXT, note


def made(line, **row):
    return MAKERS[row["kind"]](
        RouteConfig(name="x", **row), line.home, {line.links.tag: line.links}
    )


def test_each_kind_is_made_of_its_settings(line):
    """R-498."""
    aa, _ = line
    radio = made(aa, kind="radio", send="/dev/ttyS9", profile="300", call="AA1>BB1")
    assert (radio.carrier.kind, radio.carrier.frame_max) == ("radio", 224)
    udp = made(aa, kind="udp", listen="127.0.0.1:7", send="127.0.0.1:9")
    assert (udp.carrier.kind, udp.carrier.is_one_way) == ("udp", False)
    diode = made(aa, kind="diode", send="127.0.0.1:9", profile="2400")
    assert (diode.carrier.kind, diode.carrier.is_one_way) == ("diode", True)
    assert radio.patience == PROFILES["300"].patience
    assert all(it.is_shared for it in (radio, udp, diode))


@pytest.mark.parametrize(
    ("row", "key"),
    [
        ({"kind": "radio"}, "route.no-device"),
        ({"kind": "radio", "send": "127.0.0.1:9"}, "route.no-device"),
        ({"kind": "radio", "send": "/dev/x", "call": "AA"}, "route.bad-call"),
        ({"kind": "udp", "send": "127.0.0.1:9"}, "route.no-address"),
        ({"kind": "udp", "send": "nowhere", "listen": "127.0.0.1:7"}, "route.bad-address"),
        ({"kind": "diode"}, "route.which-way"),
        ({"kind": "diode", "send": "127.0.0.1:9", "listen": "127.0.0.1:7"}, "route.which-way"),
        ({"kind": "udp", "profile": "fast"}, "route.no-such-profile"),
    ],
)
def test_settings_that_make_no_carrier_say_what_is_lacking(line, row, key):
    with pytest.raises(ConfigError, match=key.replace(".", r"\.")):
        made(line[0], **row)


def compact_air(line, name="net", **how):
    aa, bb = line
    agree(aa, bb)
    forms = [form({side.links.tag: side.links}, PROFILES[name]) for side in line]
    return on_the_air(line, forms, **how)


@pytest.mark.parametrize("name", PROFILES)
def test_both_say_something_over_every_profile_and_it_is_acknowledged(line, name):
    """R-498, R-490: with a frame in five lost each way."""
    aa, bb = line
    profile = PROFILES[name]
    air = compact_air(
        line,
        name,
        bps=profile.bps,
        frame_max=profile.frame_max,
        patience=profile.patience,
        weather={"loss": 20, "delay_ms": profile.turn_ms},
    )
    ours = bytes.fromhex(aa.says("L09", TEXT)["entry"])
    theirs = bytes.fromhex(bb.says("L09", TEXT)["entry"])
    posts = [end.post for end in air.ends]
    air.until(lambda: ours in bb.leaves() and theirs in aa.leaves(), 7_200)
    air.until(lambda: posts[0].standing(ours) is None and posts[1].standing(theirs) is None, 7_200)
    assert aa.leaves() >= {ours, theirs}


def test_a_backlog_in_the_compact_form_crosses_and_a_flash_before_it(line):
    """R-492, R-496."""
    aa, bb = line
    air = compact_air(line, bps=2_400, patience=PROFILES["2400"].patience, weather={"loss": 20})
    for number in range(60):
        aa.keeper.say(note(f"word {number}"))
    aa.links.flush()
    air.passes(3)
    flash = aa.keeper.say(note(precedence=3))
    aa.links.flush()
    took_ms = air.until(lambda: flash.leaf in {it.entry.leaf for it in bb.keeper.record.early()})
    assert took_ms < 15_000
    air.until(lambda: aa.leaves() <= bb.leaves())
    assert air.ends[1].traffic.counts["ignored"] == 0


def test_what_a_diode_carried_stays_unconfirmed_until_an_answer_comes_otherwise(line, wire):
    """R-499."""
    aa, bb = line
    wire.breaks()
    air = compact_air(line)
    air.ends[1].carrier.is_off = True
    air.ends[0].carrier.is_one_way = True
    said = bytes.fromhex(aa.says("L09", TEXT)["entry"])
    air.until(lambda: said in bb.leaves())
    air.passes(1_000)
    post, traffic = air.ends[0].post, air.ends[0].traffic
    assert post.standing(said) is Standing.SENT
    row = traffic.shown(post)
    assert (row["one_way"], row["unconfirmed"]) == (True, 1)
    assert aa.ask("held", party="BB", entry=said.hex())["rungs"] == []
    sent = traffic.counts["sent"]
    assert sent < 30
    wire.joins()
    air.passes(1)
    assert post.standing(said) is None
    assert aa.ask("held", party="BB", entry=said.hex())["word"] == "HELD"


def test_two_nodes_talk_over_a_pty_as_over_a_radio(line):
    """R-498: real octets on a real terminal device."""
    aa, bb = line
    agree(aa, bb)
    cable = Cable()
    pair = []
    for side, device in zip(line, cable.devices, strict=True):
        row = RouteConfig(kind="radio", name="hf", send=device, profile="net", call="AA1>BB1")
        pair.append(Carriers(MAKERS))
        pair[-1].open(Running(side, row))
    said = [bytes.fromhex(side.says("L09", TEXT)["entry"]) for side in line]

    async def act():
        radios = [it._traffic[0].carrier for it in pair]
        await until(lambda: all(it.shown()["is_open"] for it in radios))
        cable.joins()
        await until(lambda: passed(line) and said[0] in bb.leaves() and said[1] in aa.leaves())
        with suppress(OSError):
            cable.breaks()

    together(act, *pair)


def test_two_nodes_talk_in_datagrams(line):
    """R-498."""
    aa, bb = line
    agree(aa, bb)
    ports = free_ports()
    pair = []
    for side, here, there in zip(line, ports, ports[::-1], strict=True):
        row = RouteConfig(kind="udp", name="udp", listen=here, send=there)
        pair.append(Carriers(MAKERS))
        pair[-1].open(Running(side, row))
    said = [bytes.fromhex(side.says("L09", TEXT)["entry"]) for side in line]

    async def act():
        await until(lambda: passed(line) and said[0] in bb.leaves() and said[1] in aa.leaves())
        row = pair[0].shown(LINE)[0]
        assert row["route"] == "udp"
        assert row["frames"]["came"] >= 1

    together(act, *pair)


def passed(line):
    """A little time, on both clocks."""
    for side in line:
        side.clock.passes(0.05)
    return True


def free_ports():
    """Two ports of loopback that nobody has."""
    found = [socket.socket(socket.AF_INET, socket.SOCK_DGRAM) for _ in range(2)]
    for it in found:
        it.bind(("127.0.0.1", 0))
    names = [f"127.0.0.1:{it.getsockname()[1]}" for it in found]
    for it in found:
        it.close()
    return names
