"""Markers at the keyboard: sent while it runs, stopped clean, alive when others are not. R-375."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys

import pytest

from comity.gateways import xml
from tests.cli.desk import Running, comity, done, refused
from tests.cli.shapes import check_command

DAY = {"start": "2020-01-01T00:00:00Z", "end": "2040-01-01T00:00:00Z"}
RING = [[30, 45], [31, 45], [31, 46], [30, 45]]


@pytest.fixture
def drawn(tmp_path):
    file = tmp_path / "zones.geojson"
    file.write_text(json.dumps({"type": "Polygon", "coordinates": [RING]}))
    return file


@pytest.fixture
def wire():
    """A socket that hears datagrams, and its address."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as heard:
        heard.bind(("127.0.0.1", 0))
        heard.settimeout(10)
        yield heard, f"udp://127.0.0.1:{heard.getsockname()[1]}"


@pytest.fixture(scope="module")
def node(begun, tmp_path_factory):
    """A party whose node runs, for all of these tests."""
    home = tmp_path_factory.mktemp("running") / "aa"
    shutil.copytree(begun / "aa", home)
    with Running(home):
        yield home


def test_a_file_goes_out_under_the_reality_of_the_node(node, drawn, wire):
    heard, address = wire
    data = done("markers", node, address, "--once", "--file", drawn)

    check_command("markers", data)
    assert (data["address"], data["markers"], data["fault"]) == (address, 1, None)
    event = xml.parse(heard.recv(65_536), "CoT")
    contact = event.one("detail", "contact")
    assert contact is not None
    assert contact.attributes["callsign"].startswith("EXERCISE ")
    assert event.attributes["opex"] == "e-exercise"


def test_an_area_of_the_line_goes_out_and_what_is_protected_is_told_to_stay(node, wire):
    heard, address = wire
    area = {"shape": "circle", "centre": {"lat": 0, "lon": 0}, "radius_m": 9}
    for kind in ("DANGER", "NO_STRIKE"):
        fields = {"kind": kind, "area": area, "window": DAY, "basis": "Firing.",
                  "applies_to": ["VESSEL"], "lang": "en"}  # fmt: skip
        form = node / "form.json"
        form.write_text(json.dumps(fields))
        done("send", node, "A09", "--file", form, "--officer", "DUTY", "--yes", "--override", "So.")
    data = done("markers", node, address, "--once")
    assert (data["markers"], data["kept_back"]) == (1, 1)
    assert b"AREA_DANGER" in heard.recv(65_536)
    said = comity("markers", node, address, "--once")
    assert "protected" in said.out


def test_it_needs_a_running_node_and_an_address(aa, drawn):
    assert comity("markers", aa, "udp://127.0.0.1:9", "--once").code == 3
    said = comity("markers", aa, "http://127.0.0.1:9", "--file", drawn)
    assert (said.code, "tcp://" in said.err) == (2, True)


def test_a_list_of_sites_goes_to_no_net(node, wire, tmp_path):
    file = tmp_path / "sites.csv"
    file.write_text("name,lat,lon\nA,45,30\n")
    assert "no-strike" in refused("markers", node, wire[1], "--once", "--file", file)


def test_it_sends_again_outlives_the_receiver_and_stops_clean(node, drawn):
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(20)
        port = server.getsockname()[1]
        process = started(node, f"tcp://127.0.0.1:{port}", drawn)
        first = taken(server)
    try:
        told = process.stdout.readline()
        assert json.loads(told)["markers"] == 1
        fault = json.loads(process.stdout.readline())  # nobody listens there any more
        assert fault["fault"] == "markers.cannot-send"
        with socket.create_server(("127.0.0.1", port)) as server:
            server.settimeout(20)
            assert uid(taken(server)) == uid(first)
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
    finally:
        process.kill()
        _, said = process.communicate()
    assert said.count("markers.cannot-send") == 1
    assert "Traceback" not in said


def started(node, address, drawn):
    """The command as a program of its own, at its shortest pace."""
    words = ["markers", node, address, "--file", drawn, "--every", "1", "--json"]
    process = subprocess.Popen(
        [sys.executable, "-m", "comity", *map(str, words)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "COLUMNS": "80"},
    )
    assert process.stdout is not None
    return process


def taken(server):
    wire, _ = server.accept()
    with wire:
        wire.settimeout(10)
        return b"".join(iter(lambda: wire.recv(4096), b""))


def uid(data):
    return xml.parse(data, "CoT").attributes["uid"]
