"""A witness as its keeper sets it up, and the program itself asked over a socket."""

import json
import signal
import subprocess
import sys
from http.client import HTTPConnection

import pytest

from comity.cli.line import _witness_keys
from comity.node.config import WitnessConfig
from comity.node.home import Home
from comity.node.witnesses import posted
from comity.record import note
from comity.record.note import VerifierKey
from comity.witness.home import WitnessHome
from tests.cli.desk import comity, done, refused
from tests.cli.shapes import check_command
from tests.support.cosigners import NOW, looks, posts
from tests.support.lines import TEXT, Side, make_line
from tests.support.witnesses import Clock, Log, listening

NAME = "witness.example/geneva"


@pytest.fixture
def folder(tmp_path):
    made = done("witness", "init", tmp_path / "geneva", "--name", NAME)
    check_command("witness init", made)
    return tmp_path / "geneva"


def test_its_keys_are_shown_as_often_as_asked(folder):
    """R-590."""
    shown = done("witness", "key", folder)
    check_command("witness key", shown)
    assert [VerifierKey.read(it).name for it in shown["keys"]] == [NAME, NAME]
    assert all(it in comity("witness", "key", folder).out for it in shown["keys"])


def test_logs_are_named_by_their_keys_or_by_a_file_of_them(folder, tmp_path):
    one, two = Log(), Log("log.example/two")
    said = done("witness", "trust", folder, one.keys[0].text)
    check_command("witness trust", said)
    assert said["new"] == [one.keys[0].text]
    file = tmp_path / "keys.txt"
    file.write_text("".join(f"{it.text}\n" for it in (*one.keys, *two.keys)))
    said = done("witness", "trust", folder, "--file", file)
    assert len(said["new"]) == 3
    assert [it["origin"] for it in said["logs"]] == [one.name, two.name]


def test_what_is_no_key_of_a_log_is_one_sentence(folder, tmp_path):
    assert "no key" in refused("witness", "trust", folder, "nonsense", "--lang", "en")
    own = done("witness", "key", folder)["keys"][0]
    assert "key of a witness" in refused("witness", "trust", folder, own, "--lang", "en")
    file = tmp_path / "keys.txt"
    file.write_bytes(b"\xff" * 10)
    refused("witness", "trust", folder, "--file", file)


def test_a_name_or_a_folder_that_cannot_be_is_one_sentence(folder, tmp_path):
    refused("witness", "init", tmp_path / "other", "--name", "a b", code=2)
    refused("witness", "init", folder, "--name", NAME, code=2)
    refused("witness", "show", tmp_path, code=2)


def test_a_lost_memory_ends_the_witness_with_what_to_do(folder):
    """R-596."""
    (folder / "memory").unlink()
    assert "retire it" in refused("witness", "run", folder, "--lang", "en", code=2)


def test_nothing_signed_yet_is_shown_as_such(folder):
    assert "trusts no log" in comity("witness", "show", folder, "--lang", "en").out
    done("witness", "trust", folder, Log().keys[0].text)
    shown = done("witness", "show", folder)
    check_command("witness show", shown)
    (row,) = shown["logs"]
    assert (row["trusted"], row["size"]) == (True, None)


def test_the_program_cosigns_and_ends_in_order(folder):
    """R-591, R-593: the installed command, over a real socket."""
    log, liar = Log(), Log(begins="another past")
    done("witness", "trust", folder, *(it.text for it in log.keys))
    process = subprocess.Popen(
        [sys.executable, "-m", "comity", "witness", "run", str(folder), "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    ready = json.loads(process.stdout.readline())
    check_command("witness run", ready)
    answers = [post(ready["listening"], it) for it in (log.ask(0, 8), liar.ask(8, 8))]
    process.send_signal(signal.SIGTERM)
    _, err = process.communicate(timeout=10)
    assert (process.returncode, answers[1]) == (0, (422, b""))
    assert "contradicts" in err
    keys = [VerifierKey.read(it) for it in done("witness", "key", folder)["keys"]]
    lines = note.read_lines(answers[0][1].decode())
    assert note.times(note.Signed(log.tip(8), lines), keys).keys() == {*keys}
    shown = done("witness", "show", folder)
    check_command("witness show", shown)
    assert (shown["logs"][0]["size"], len(shown["evidence"])) == (8, 1)
    assert log.name in comity("witness", "show", folder).out


def post(address, data):
    link = HTTPConnection(address.removeprefix("http://"), timeout=10)
    link.request("POST", "/add-checkpoint", data)
    answer = link.getresponse()
    found = answer.status, answer.read()
    link.close()
    return found


def test_the_feeds_of_a_line_are_shown_as_a_witness_takes_them(aa, folder, tmp_path):
    """R-598."""
    rows = done("line", "feeds", aa)
    check_command("line feeds", rows)
    assert {it["party"] for it in rows} >= {"AA"}
    said = comity("line", "feeds", aa, "--party", "AA")
    (tmp_path / "keys.txt").write_text(said.out)
    trusted = done("witness", "trust", folder, "--file", tmp_path / "keys.txt")["logs"]
    assert [it["origin"].rpartition("/")[2] for it in trusted] == [
        it["feed"] for it in rows if it["party"] == "AA"
    ]


def test_a_charter_names_witnesses_and_their_times_are_shown_with_their_number(folder, tmp_path):
    """R-599, R-604: from the keys in a file to what show, held and verify say."""
    out = comity("witness", "key", folder).out
    (tmp_path / "keys.txt").write_text(out)
    keys = _witness_keys(tmp_path / "keys.txt")
    assert keys == done("witness", "key", folder)["keys"]
    make_line(tmp_path, witness_keys=keys)
    aa = Side(Home(tmp_path / "aa"))
    said = aa.says("L09", TEXT)["entry"]
    home = WitnessHome(folder)
    home.trust([VerifierKey.read(key) for it in aa.ask("feeds") for key in it["keys"]])
    posts(aa)
    with listening(home, Clock(NOW)) as witness:
        looks(aa, posted, (WitnessConfig(name="geneva", url=witness.address),))
    aa.closes()
    shown = done("show", tmp_path / "aa", said)
    check_command("show", shown)
    assert shown["bracket"]["not_after"]["iso"] == "2026-02-05T14:00:00Z"
    assert shown["bracket"]["claimed"] == "WITHIN"
    words = plain(comity("show", tmp_path / "aa", said, "--lang", "en").out)
    assert "by 1 of 1 witnesses" in words
    assert "cites 0 of the 1 witnesses needed" in words
    said_of = comity("held", tmp_path / "aa", "BB", said, "--lang", "en").out
    assert "by 1 of 1 witnesses" in plain(said_of)
    done("export", tmp_path / "aa", "-o", tmp_path / "file.comity", "--open")
    found = done("verify", tmp_path / "file.comity")
    check_command("verify", found)
    assert found["witnessed"]["by"][0]["signed"] == 1
    assert found["witnessed"]["timed"] > 1
    assert NAME in comity("verify", tmp_path / "file.comity").out


def plain(out):
    """The words of an output, without its stripe and its line ends."""
    return " ".join(out.replace("[TEST]", "").split())
