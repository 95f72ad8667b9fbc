"""`comity route`: a carrier is named, listed, shown and taken away; two nodes talk over one."""

import pytest

from comity.node import config
from tests.cli.desk import Running, comity, done, refused
from tests.cli.shapes import check_command
from tests.node.test_radios import free_ports
from tests.support.lines import until


def test_a_carrier_is_named_listed_and_taken_away(begun):
    aa = begun / "aa"
    before = (aa / "comity.toml").read_text()
    made = done(
        "route", "add", aa, "hf", "--kind", "radio", "--send", "/dev/ttyS9", "--profile", "300"
    )
    check_command("route add", made)
    assert made["route"]["profile"] == "300"
    listed = done("route", "list", aa)
    check_command("route list", listed)
    assert [it["name"] for it in listed["routes"]] == ["hf"]
    assert "/dev/ttyS9" in comity("route", "list", aa).out
    assert "hf" in comity("config", "show", aa, "--origin").out
    gone = done("route", "remove", aa, "hf")
    check_command("route remove", gone)
    assert (aa / "comity.toml").read_text() == before
    assert "route list" in refused("route", "remove", aa, "hf", code=2)


@pytest.mark.parametrize(
    ("how", "says"),
    [
        (("hf", "--kind", "radio"), "device"),
        (("hf", "--kind", "udp", "--send", "127.0.0.1:9"), "listen and send"),
        (("hf", "--kind", "diode"), "send or listen"),
        (("hf", "--kind", "radio", "--send", "/dev/x", "--profile", "301"), "9600"),
        (("a b", "--kind", "diode", "--send", "127.0.0.1:9"), "comity.toml"),
    ],
)
def test_what_makes_no_carrier_is_refused_before_anything_is_written(begun, how, says):
    before = (begun / "aa" / "comity.toml").read_text()
    assert says in refused("route", "add", begun / "aa", *how, code=2)
    assert (begun / "aa" / "comity.toml").read_text() == before


def test_a_second_one_of_a_name_is_refused(begun):
    one = ("route", "add", begun / "aa", "hf", "--kind", "diode", "--send", "127.0.0.1:9")
    done(*one)
    refused(*one, code=2)
    done("route", "remove", begun / "aa", "hf")


def test_two_nodes_that_cannot_dial_talk_in_datagrams(begun):
    """R-490, R-498: as people run them; nothing is told as delivered but by their signed word."""
    ports = free_ports()
    homes = [begun / "aa", begun / "bb"]
    for home, here, there in zip(homes, ports, ports[::-1], strict=True):
        done("route", "add", home, "air", "--kind", "udp", "--listen", here, "--send", there)
        config.put(home, "", "dial", value=False)
        config.put(home, "", "seen_routine_ms", 100)
    with Running(homes[0]), Running(homes[1]):
        said = done("send", homes[0], "line.text", "--set", "subject=A", "--set", "body=B")
        held = ("held", homes[0], "BB", said["entry"])
        until(lambda: done(*held)["word"] == "HELD")
        (line,) = done("line", "show", homes[0])["lines"]
        (row,) = line["paths"]
        assert (row["name"], row["route"], row["party"]) == ("air", "udp", "BB")
        assert row["is_open"]
        assert "By air to BB: " in comity("line", "show", homes[0]).out
    for home in homes:
        done("route", "remove", home, "air")
        config.put(home, "", "dial", value=True)


def test_the_list_of_a_node_without_any_is_empty(begun):
    assert done("route", "list", begun / "bb")["routes"] == []
