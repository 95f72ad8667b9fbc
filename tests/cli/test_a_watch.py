"""A watch log of two real nodes: what officers of AA and BB type, and what they see.

Carries out R-31 to R-33, R-49, R-78, R-91 and R-94 through the program: two processes, two
stores, TLS over loopback, and commands as anybody types them.
"""

import pytest

from tests.cli.desk import (
    Running,
    begin,
    comity,
    done,
    free_port,
    program,
    refused,
    until,
)
from tests.cli.shapes import check_command

BOTH = ("--officer", "DUTY", "--officer", "SECOND")


@pytest.fixture(scope="module")
def watch(tmp_path_factory):
    folder = begin(tmp_path_factory.mktemp("watch"), ports=(free_port(), free_port()))
    with Running(folder / "aa") as aa, Running(folder / "bb") as bb:
        check_command("run", aa.ready)
        assert bb.ready["lines"] == ["staff"]
        connected = until(lambda: line(folder / "aa"), lambda it: it["paths"])
        assert connected["paths"][0]["party"] == "BB"
        yield folder


def line(home):
    return done("line", "show", home)["lines"][0]


def said(home, **wanted):
    """The last entry in an inbox with these values, once it has come."""
    rows = until(lambda: found(home, wanted), bool)
    return rows[-1]


def found(home, wanted):
    return [it for it in done("inbox", home) if wanted.items() <= it.items()]


def test_a_message_is_sent_held_opened_answered_and_each_step_is_proved(watch):
    aa, bb = watch / "aa", watch / "bb"
    sent = done("send", aa, "line.text", "--set", "subject=Fog", "--set", "body=Until noon.")
    entry = sent["entry"]

    # 1. it comes
    assert said(bb, entry=entry)["short"]
    held = until(lambda: done("held", aa, "BB", entry), lambda it: it["rungs"])
    assert held["rungs"][0]["word"] == "HELD"

    # 2. an officer opens it
    done("ack", bb, entry[:8])
    opened = until(lambda: done("held", aa, "BB", entry), lambda it: it["word"] == "OPENED")
    assert [it["word"] for it in opened["rungs"]] == ["HELD", "OPENED"]
    assert "Opened by BB/DUTY" in comity("held", aa, "BB", entry).out

    # 3. an officer passes it on, and answers
    done("ack", bb, entry, "--level", "PASSED_ON", "--passed-to", "duty commander")
    done("answer", bb, entry, "noted", "--reason", "Bien reçu.")
    until(lambda: done("held", aa, "BB", entry), lambda it: it["word"] == "ANSWERED")
    assert "RÉPONDU" in comity("show", aa, entry, "--lang", "fr").out


def test_both_parties_read_one_message_each_in_its_language(watch):
    entry = done("send", watch / "aa", "line.text", "--set", "subject=A", "--set", "body=B")[
        "entry"
    ]
    said(watch / "bb", entry=entry)

    assert "Free text" in comity("show", watch / "aa", entry).out
    assert "Texte libre" in comity("show", watch / "bb", entry).out
    assert "Texte libre" in comity("show", watch / "aa", entry, "--as", "BB").out


def test_both_pictures_have_one_digest(watch):
    done("send", watch / "aa", "line.text", "--set", "subject=A", "--set", "body=B")

    def digests():
        return {done("picture", watch / home)["digest"] for home in ("aa", "bb")}

    until(digests, lambda it: len(it) == 1)


def test_only_an_officers_answer_lights_the_second_lamp(watch):
    aa, bb = watch / "aa", watch / "bb"
    test = done("test", aa)["entry"]
    until(lambda: line(aa)["lamps"][0], lambda it: it["path_proven"])
    assert not line(aa)["lamps"][0]["watch_proven"]

    said(bb, entry=test)
    done("answer", bb, test)

    assert until(lambda: line(aa), lambda it: it["lamps"][0]["watch_proven"])["state"] == "OPEN"


def test_a_line_is_suspended_by_one_and_restored_by_both(watch):
    aa, bb = watch / "aa", watch / "bb"
    done("line", "suspend", bb, "--reason", "POLITICAL")
    until(lambda: line(aa)["state"], lambda it: it == "SUSPENDED")
    assert "SUSPENDED" in comity("line", "show", aa).out

    proposal = done("line", "restore", aa, *BOTH)["entry"]
    said(bb, entry=proposal)
    accepted = done("answer", bb, proposal, "accept", *BOTH)["entry"]
    said(aa, entry=accepted)
    done("line", "open", aa)
    opened = done("line", "open", bb)["entry"]
    said(aa, entry=opened)

    assert line(aa)["state"] in ("OPEN", "WATCH_UNPROVEN")
    until(lambda: line(bb)["state"], lambda it: it in ("OPEN", "WATCH_UNPROVEN"))


def test_an_officer_enrolled_while_the_node_runs_can_release_at_once(watch):
    aa = watch / "aa"
    added = done("officer", "add", aa, "THIRD", "--roots", aa / "roots")
    words = ("--set", "subject=A", "--set", "body=B", "--officer", "THIRD")

    assert added["lines"] == ["staff"]
    assert done("send", aa, "line.text", *words)["offices"] == ["AA/THIRD"]


def test_the_record_is_exported_verified_and_shows_any_change(watch, tmp_path):
    file = tmp_path / "staff.comity"
    done("export", watch / "aa", "-o", file, "--open")
    sound = program("verify", file)
    assert (sound.returncode, sound.stderr) == (0, "")
    assert "SOUND" in sound.stdout
    assert all(it.startswith("[EXERCISE]") for it in sound.stdout.splitlines())

    data = bytearray(file.read_bytes())
    data[len(data) // 3] ^= 1
    (tmp_path / "changed").write_bytes(data)
    changed = program("verify", tmp_path / "changed")
    assert changed.returncode == 4
    assert "DAMAGED" in changed.stdout
    assert "Traceback" not in changed.stdout + changed.stderr


def test_a_second_node_in_the_same_directory_does_not_start(watch):
    assert "already" in program("run", watch / "aa").stderr


def test_the_doctor_looks_at_a_node_that_runs(watch):
    found = done("doctor", watch / "aa")

    assert {it["state"] for it in found["checks"] if it["check"] == "record"} == {"ok"}


def test_a_node_stops_when_it_is_told_to(parties):
    with Running(parties / "aa") as node:
        assert done("line", "show", parties / "aa")["running"]
        assert node.stop() == 0
    assert not done("line", "show", parties / "aa")["running"]
    assert "not running" in refused("test", parties / "aa", code=3)
