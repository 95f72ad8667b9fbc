"""The link is dead; a courier brings today what was sealed yesterday (R-134, X15, X20)."""

import shutil
import time

import pytest

from comity.node.carrying import read_file
from comity.node.home import Home
from comity.record.entry import parse
from comity.record.seal import FILE_KEY_BYTES, fresh
from comity.routes.hand import Carried, Letter, packed, sealed
from comity.values.moment import iso
from tests.cli.desk import comity, done
from tests.node.test_bodies import sends
from tests.support.lines import HOUR_S, LAUNCH, HandClock, Process, Side, make_line, settings, until

HOUR_MS = 1000 * HOUR_S
OWED = {"OPEN", "ANSWER", "UPDATE"}


@pytest.fixture(scope="module")
def yesterday(tmp_path_factory):
    """What AA sealed for BB yesterday: an alert, names, and the proof that it held BB's alert."""
    folder = tmp_path_factory.mktemp("yesterday")
    now_ms = time.time_ns() // 1_000_000 - 24 * HOUR_MS
    make_line(folder, now_ms=now_ms)
    aa, bb = (Side(Home(folder / name), HandClock(now_ms)) for name in ("aa", "bb"))
    asked = bb.says("M01", LAUNCH, precedence="FLASH")["entry"]
    for data in bb.entries():
        aa.keeper.take(data)
    aa.links.flush()
    alert = aa.says("M01", LAUNCH, precedence="FLASH")["entry"]
    names = sends(aa).hex()
    for side in (aa, bb):
        side.closes()
    done("export", folder / "aa", "-o", folder / "file", "--sealed-to", "BB", "--all")
    return folder, asked, alert, names


@pytest.fixture
def desk(yesterday, tmp_path):
    """BB's home, and the file."""
    folder, *leaves = yesterday
    for name in ("aa", "aa.marks", "bb", "bb.marks"):
        shutil.copytree(folder / name, tmp_path / name)
    shutil.copy(folder / "file", tmp_path / "file")
    return tmp_path, *leaves


@pytest.fixture
def running(desk):
    """BB's node, as people run it, a day later; for two hours nobody was heard."""
    node = Process(settings(Home(desk[0] / "bb")))
    until(node.is_up)
    later(node, 2)
    try:
        until(lambda: "SILENT" in words(node))
        yield node
    finally:
        node.stop()


def status(node):
    return node.ask("status")["lines"][0]


def later(node, hours):
    now_ms = node.ask("status")["time"]["ms"]
    node.ask("clock", moment=iso(now_ms + hours * HOUR_MS))


def words(node):
    return sorted(it["word"] for it in status(node)["alarms"])


def one_digest(folder, name):
    """AA takes what BB has to say; both compute one picture."""
    done("export", folder / name, "-o", folder / "back", "--sealed-to", "AA", "--all")
    done("import", folder / "aa", folder / "back")
    digests = {done("picture", folder / it)["digest"] for it in ("aa", name)}
    return len(digests) == 1


def test_with_the_node_running_it_alarms_late_and_ends_no_silence(desk, running):
    """X15, X20: a file proves what is signed in it, no path, and nobody's lateness."""
    folder, asked, alert, names = desk
    taken = done("import", folder / "bb", folder / "file")
    assert (taken["refused"], taken["forks"], taken["bodies"]) == (0, 0, 1)
    assert words(running) == ["LATE", "SILENT"]
    (late,) = (it for it in status(running)["alarms"] if it["word"] == "LATE")
    assert late["entry"] == alert
    assert "1 d 2 h" in late["says"]
    assert status(running)["lamps"][0]["path_proven"] is False
    assert running.ask("entry", entry=names)["fields"]["body"].startswith("Ivan")
    before = running.ask("picture")["digest"]
    again = done("import", folder / "bb", folder / "file")
    assert (again["taken"], again["bodies"]) == (0, 0)
    assert words(running) == ["LATE", "SILENT"]
    assert running.ask("picture")["digest"] == before
    assert running.ask("held", party="AA", entry=asked)["word"] == "HELD"
    later(running, 2)
    until(lambda: "OPEN" in words(running))
    overdue = [it for it in status(running)["alarms"] if it["word"] in OWED]
    assert {it["party"] for it in overdue} == {"BB"}  # what we must open; AA is not late
    assert running.ask("held", party="AA", entry=asked)["word"] == "HELD"
    assert running.stop() == 0
    assert one_digest(folder, "bb")


@pytest.mark.usefixtures("running")
def test_a_file_with_gaps_says_what_waits_for_what(desk):
    """X15: what is in the file is kept; in words, and by number, what no file brought yet."""
    folder, *_ = desk
    home = Home(folder / "bb")
    line_id, _, carried = read_file(folder / "file", home.keys)
    own = [data for it in carried for data in it.entries if parse(data).kid != home.keys.entry.kid]
    feed, lost = parse(own[-1]).feed, own[-3:-1]
    letter = Letter(line_id=line_id, sender="AA", to="BB")
    keys = [home.keys.opening.key]
    with (folder / "gaps").open("wb") as file:
        inside = packed(letter, [Carried(entries=tuple(it for it in own if it not in lost))])
        file.writelines(sealed(fresh(FILE_KEY_BYTES), keys, inside))
    said = done("import", folder / "bb", folder / "gaps")
    first, last = (parse(it).number for it in lost)
    row = {"feed": feed.hex(), "party": "AA", "node": "HQ", "first": first, "last": last}
    assert (said["waiting"], said["lacking"]) == (1, [{**row, "waiting": 1}])
    shown = comity("import", folder / "bb", folder / "gaps", "--lang", "en")
    assert f"1 wait for entries {first} to {last} of AA/HQ." in shown.out
    whole = done("import", folder / "bb", folder / "file")
    assert (whole["waiting"], whole["lacking"]) == (0, [])


def test_with_the_node_stopped_it_is_all_the_same_at_the_next_start(desk):
    """X15, X20: what came while nobody watched alarms late when somebody does."""
    folder, asked, alert, _ = desk
    taken = done("import", folder / "bb", folder / "file")
    assert (taken["refused"], taken["bodies"]) == (0, 1)
    assert done("import", folder / "bb", folder / "file")["taken"] == 0
    node = Process(settings(Home(folder / "bb")))
    until(node.is_up)
    assert [(it["word"], it["entry"]) for it in status(node)["alarms"]] == [("LATE", alert)]
    assert node.ask("held", party="AA", entry=asked)["word"] == "HELD"
    assert node.stop() == 0
    assert one_digest(folder, "bb")
