"""What somebody on the wire sees, what sent again does, and what a flood of alarms looks like."""

import re
import socket
import threading
from contextlib import suppress
from pathlib import Path

import pytest

from comity.node.home import Home
from comity.record.entry import Draft
from tests.support.lines import LINE, NOON, TEXT, Process, note, settings, until

ROOT = Path(__file__).parents[2]
ALARMS = 500
TOLD = 50  # as the console asks for


class Tap:
    """Somebody between two nodes: passes everything on, and keeps it."""

    def __init__(self, address):
        host, _, port = address.rpartition(":")
        self._to = (host, int(port))
        self._server = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self._server.getsockname()[1]}"
        self.seen = bytearray()
        self._open = [self._server]
        threading.Thread(target=self._accepts, daemon=True).start()

    def _accepts(self):
        with suppress(OSError):
            while True:
                near, _ = self._server.accept()
                far = socket.create_connection(self._to)
                self._open += [near, far]
                for one, other in ((near, far), (far, near)):
                    threading.Thread(target=self._carries, args=(one, other), daemon=True).start()

    def _carries(self, one, other):
        with suppress(OSError):
            while data := one.recv(1 << 16):
                self.seen += data
                other.sendall(data)
            other.shutdown(socket.SHUT_WR)

    def close(self):
        for it in self._open:
            it.close()


def test_a_capture_of_the_wire_shows_no_plaintext(homes):
    """T1: words, names, the line, feeds, keys: nothing but TLS is seen from the first octet on."""
    quick = {"seen_priority_ms": 50, "seen_routine_ms": 50}
    aa, bb = (settings(home, **quick) for home in homes)
    answering = Process(bb)
    until(answering.is_up)
    tap = Tap(answering.address())
    dialling = Process(settings(Home(aa.path), peers={"BB": tap.address}))
    try:
        until(dialling.is_up)
        until(lambda: dialling.ask("status")["lines"][0]["paths"])
        said = dialling.says("L09", TEXT)["entry"]
        until(lambda: said in {row["entry"] for row in answering.ask("log", line=LINE)})
        line = dialling.ask("status")["lines"][0]
    finally:
        for it in (dialling, answering):
            it.stop()
        tap.close()
    seen = bytes(tap.seen)
    assert len(seen) > 5_000
    assert seen[0] == 0x16  # a handshake record, and nothing before it
    secret = [TEXT["subject"], TEXT["body"], "A line", "Party AA", "line.text/1", "AA/DUTY"]
    for word in secret:
        for form in (word.encode(), word.encode("utf-16-le"), word.encode().hex().encode()):
            assert form not in seen, word
    hashes = [line["line_id"], said, *(it["feed"] for it in line["heads"])]
    for it in hashes:
        assert bytes.fromhex(it) not in seen
        assert it.encode() not in seen
    for home in (aa, bb):
        assert home.certificate() not in seen  # certificates travel encrypted
        assert home.keys.entry.key.raw not in seen


def test_a_tap_that_sees_plaintext_would_say_so():
    """The tap itself keeps what passes."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        tap = Tap(f"127.0.0.1:{server.getsockname()[1]}")
        with socket.create_connection(("127.0.0.1", int(tap.address.rpartition(":")[2]))) as near:
            near.sendall(TEXT["body"].encode())
            far, _ = server.accept()
            assert far.recv(1 << 10) == TEXT["body"].encode()
            far.close()
        tap.close()
    assert TEXT["body"].encode() in bytes(tap.seen)


def test_every_frame_sent_again_three_times_changes_no_state(wire):
    """T6: also in another order, and on another connection; nothing alarms anew."""
    aa, bb = wire.sides
    wire.joins()
    for side in (aa, bb, aa):
        side.says("L09", TEXT)
        wire.runs()
    aa.keeper.say(note(precedence=3))
    aa.links.flush()
    wire.runs()
    wire.passes(90)  # whatever is owed is said
    captured = list(wire.carried)
    before = [(side.digest(), side.leaves(), side.alarms()) for side in (aa, bb)]
    assert len(captured) > 20

    for turn in range(3):
        again = captured if turn % 2 == 0 else list(reversed(captured))
        wire.breaks()
        wire.joins()
        for side, end in zip(wire.sides, wire.ends, strict=True):
            for frame in again:
                side.links.frames(end, [frame[8:]])
        wire.runs()

    after = [(side.digest(), side.leaves(), side.alarms()) for side in (aa, bb)]
    assert [it[0] for it in after] == [it[0] for it in before]
    assert [it[1] for it in after] == [it[1] for it in before]
    assert [it[2] for it in after] == [it[2] for it in before]


def test_of_five_hundred_alarms_the_most_urgent_are_told_and_none_is_hidden(wire):
    """U4: rows and a count; what is not drawn is counted, and nothing dismisses itself."""
    aa, bb = wire.sides
    wire.joins()
    for number in range(ALARMS):
        draft = note(f"alarm {number}", precedence=2)
        aa.keeper.say(Draft(type=draft.type, content=draft.content, time_ms=NOON, precedence=2))
    aa.keeper.say(note("the gravest", precedence=3))
    aa.links.flush()
    wire.runs()
    told = bb.ask("standing", most=TOLD, language="en")
    assert len(told["alarms"]) == TOLD
    assert len(told["alarms"]) + told["more"] == ALARMS + 1
    assert told["alarms"][0]["precedence"] == "FLASH"
    wire.passes(120)
    again = bb.ask("standing", most=TOLD, language="en")
    assert len(again["alarms"]) + again["more"] >= ALARMS + 1


@pytest.mark.parametrize(
    ("folder", "suffix", "opens"),
    [
        ("src/comity/console/templates", ".html", r"<dialog[^>]*\sopen[\s>]"),
        ("web/src", ".ts", "showModal"),
    ],
)
def test_no_page_opens_a_dialog_by_itself(folder, suffix, opens):
    """U4: alarms are a bar and rows; a dialog comes where an officer pressed a key for it."""
    found = [
        (path.name, len(re.findall(opens, path.read_text())))
        for path in sorted((ROOT / folder).rglob(f"*{suffix}"))
        if re.search(opens, path.read_text())
    ]
    assert found == ([] if suffix == ".html" else [("keys.ts", 2)])
