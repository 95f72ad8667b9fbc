"""`comity store copy`: while the node runs or not, and what a person reads then."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.desk import Running, comity, done, refused
from tests.cli.shapes import check_command
from tests.support.lines import until


def test_a_copy_is_shown_to_be_one(begun, tmp_path):
    made = done("store", "copy", begun / "aa", tmp_path / "copy")
    check_command("store copy", made)
    assert all(pages > 0 for pages in made["pages"].values())
    (line,) = done("line", "show", tmp_path / "copy")["lines"]
    assert line["unfit"] == "COPIED"
    shown = comity("line", "show", tmp_path / "copy").out
    assert "The next word opens a new epoch." in shown
    found = done("doctor", tmp_path / "copy")["checks"]
    assert [it["state"] for it in found if it["check"] == "mark"] == ["look"]


def test_the_first_word_of_a_copy_opens_an_epoch_and_line_show_says_so(begun, tmp_path):
    comity("store", "copy", begun / "aa", tmp_path / "copy")
    done("send", tmp_path / "copy", "line.text", "--set", "subject=A", "--set", "body=B")
    (line,) = done("line", "show", tmp_path / "copy")["lines"]
    assert line["unfit"] is None
    assert line["epoch"] == 1
    assert [row["reason"] for row in line["restored"]] == ["COPIED"]
    assert "opened epoch 1" in comity("line", "show", tmp_path / "copy").out


def test_a_backup_is_put_back_with_keys_from_a_safe(begun, tmp_path):
    (tmp_path / "pass").write_text("four words on paper\n")
    phrase = ("--passphrase-file", tmp_path / "pass")
    made = done("store", "backup", begun / "aa", tmp_path / "b", *phrase)
    check_command("store backup", made)
    shutil.rmtree(tmp_path / "safe", ignore_errors=True)
    for name in ("keys", "officers"):
        shutil.copytree(begun / "aa" / name, tmp_path / "safe" / name)
    keys = ("--keys", tmp_path / "safe")
    back = done("store", "restore", tmp_path / "b", tmp_path / "again", *keys, *phrase)
    check_command("store restore", back)
    assert back["entries"] == {"staff": len(done("log", begun / "aa"))}
    (line,) = done("line", "show", tmp_path / "again")["lines"]
    assert line["unfit"] == "COPIED"
    (tmp_path / "empty").write_text("\n")
    empty = ("--passphrase-file", tmp_path / "empty")
    assert "passphrase" in refused("store", "backup", begun / "aa", tmp_path / "c", *empty, code=2)
    (tmp_path / "b").write_bytes((tmp_path / "b").read_bytes()[:-1])
    refused("store", "restore", tmp_path / "b", tmp_path / "n", *keys, *phrase, code=4)


def test_a_copy_over_something_is_refused(begun, tmp_path):
    assert "already" in refused("store", "copy", begun / "aa", tmp_path, code=2)


@pytest.fixture
def node(begun, tmp_path):
    """The node and its marks, for a test that takes it to pieces."""
    for name in ("aa", "aa.marks"):
        shutil.copytree(begun / name, tmp_path / name)
    return tmp_path / "aa"


def test_a_damaged_store_is_named_with_what_to_do_and_begun_anew(node):
    store = next((node / "lines").glob("*/line.sqlite"))
    content = bytearray(store.read_bytes())
    with closing(sqlite3.connect(f"file:{store}?mode=ro", uri=True)) as rows:
        (entry,) = rows.execute("SELECT data FROM entries ORDER BY rowid LIMIT 1").fetchone()
    content[content.index(entry[:32])] ^= 1  # not in a page that nothing lies in any more
    store.write_bytes(content)
    assert "comity store rebuild" in refused("log", node, code=4)

    made = done("store", "rebuild", node)
    check_command("store rebuild", made)
    assert (Path(made["aside"]) / "line.sqlite").read_bytes() == bytes(content)
    assert done("log", node) == []


def test_a_sound_store_is_left_alone(node):
    assert "--anyway" in refused("store", "rebuild", node)
    assert "start the node" in comity("store", "rebuild", node, "--anyway").out


# --- in a database


@pytest.fixture
def over_there(node, database):
    """The node, moved to a database."""
    made = done("store", "move", node, database)
    check_command("store move", made)
    return node


def test_a_node_is_moved_to_a_database_and_back_and_its_log_is_the_same(node, database):
    before = done("log", node)
    assert "old stores are put aside" in comity("store", "move", node, database).out
    assert done("log", node) == before
    (line,) = done("line", "show", node)["lines"]
    assert line["unfit"] is None
    assert "already" in refused("store", "move", node, database)
    done("store", "move", node, "files")
    assert done("log", node) == before
    (line,) = done("line", "show", node)["lines"]
    assert line["unfit"] is None


def test_a_copy_in_a_database_opens_an_epoch(node, database):
    made = done("store", "copy", node, database)
    check_command("store copy", made)
    settings = node / "comity.toml"
    settings.write_text(settings.read_text() + f'\n[store]\npostgres = "{database}"\n')
    (line,) = done("line", "show", node)["lines"]
    assert line["unfit"] == "COPIED"


def test_what_is_no_address_and_no_server_is_said_in_a_sentence(node):
    assert "files" in refused("store", "move", node, "somewhere", code=2)
    nobody = "postgresql://comity:hunter2@127.0.0.1:1/line?connect_timeout=1"
    said = refused("store", "move", node, nobody, code=5)
    assert "127.0.0.1/line" in said
    assert "hunter2" not in said


def test_beside_the_one_that_runs_another_machine_reads_and_writes_nothing(over_there, tmp_path):
    second = tmp_path / "second"
    shutil.copytree(over_there, second)
    with Running(over_there):
        assert done("log", second)
        done("inbox", second)
        said = refused("send", second, "line.text", "--set", "subject=A", "--set", "body=B", code=5)
        assert "Another machine writes" in said


def test_a_standby_takes_over_when_the_leader_is_killed(over_there, tmp_path):
    """Within seconds, in the same feed: nothing opens a new epoch."""
    second = tmp_path / "second"
    shutil.copytree(over_there, second, ignore=shutil.ignore_patterns("*.sock", "listening"))
    with Running(over_there) as leader:
        done("send", over_there, "line.text", "--set", "subject=A", "--set", "body=B")
        before = done("log", over_there)
        with Running(second, "--standby", waits=False) as standby:
            until(lambda: "Another process already uses" in (second / "run.txt").read_text())
            leader.process.kill()
            standby.is_up()
            assert done("log", second)[: len(before)] == before
            done("send", second, "line.text", "--set", "subject=C", "--set", "body=D")
            (line,) = done("line", "show", second)["lines"]
            assert (line["unfit"], line["epoch"]) == (None, 0)
