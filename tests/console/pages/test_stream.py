"""R-410 to R-412: the live stream over HTTP."""

import json
import socket

import pytest

from tests.support.lines import TEXT


class Listening:
    """One page's stream."""

    def __init__(self, browser, last=None):
        cookie = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
        self.socket = socket.create_connection(("127.0.0.1", browser.port), timeout=20)
        extra = "" if last is None else f"Last-Event-ID: {last}\r\n"
        host = f"localhost:{browser.port}"
        said = f"GET /stream HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\n{extra}\r\n"
        self.socket.sendall(said.encode())
        self.file = self.socket.makefile("rb")
        while self.file.readline().strip():
            pass

    def event(self):
        found = {}
        while True:
            line = self.file.readline().decode().strip()
            name, is_field, value = line.partition(": ")
            if is_field:
                found[name] = value
            elif found and "data" in found and not line:
                return found["event"], int(found["id"]), json.loads(found["data"])

    def until(self, kind):
        while True:
            event = self.event()
            if event[0] == kind:
                return event

    def until_ended(self):
        """Whether the node let this page go, and said so."""
        return any(line == b"event: ended\n" for line in self.file)

    def ends(self):
        self.file.close()
        self.socket.close()


@pytest.fixture
def listening(duty):
    opened = []

    def listen(last=None):
        opened.append(Listening(duty, last))
        return opened[-1]

    yield listen
    for it in opened:
        it.ends()


def test_a_page_hears_of_what_is_said_as_soon_as_it_is_durable(desks, listening):
    page = listening()
    assert page.event()[0] == "beat"
    assert page.event()[0] == "alarms"
    desks[0].says("L09", TEXT)
    kind, position, _ = page.until("news")
    assert position <= desks[0].ask("status")["lines"][0]["entries"]
    assert kind == "news"


def test_a_page_that_comes_back_hears_that_it_missed_something(desks, listening):
    first = listening()
    _, position, _ = first.event()
    first.ends()
    desks[0].says("L09", TEXT)
    assert listening(last=position).until("news")[1] > position


def test_the_node_beats(listening):
    page = listening()
    page.event()
    assert page.until("beat")[2]["time"] > 0
