"""`comity exchange commit|reveal|take`: in turns, by hand, what does not open (R-560 to R-565)."""

import json
from hashlib import sha256

import pytest

from comity.families.persons import slices
from comity.node.lists.withholding import rows_of
from tests.cli.desk import comity, done
from tests.cli.shapes import check_command
from tests.support import invented
from tests.support.persons_desk import Three

TALKS = ("--set", "subject=Lists", "--set", "body=Of persons.", "--set", "lang=en")
LANGUAGES = ("en", "fr", "ru", "uk")


@pytest.fixture(scope="module")
def founded(tmp_path_factory):
    """AA offers six, BB asks for five of them; both have committed to show them in turns."""
    three = Three(tmp_path_factory.mktemp("turns"))
    rows = invented.rows(6, seed=1)
    three.kept = three.keeps("AA", "ours", rows, way="AA>BB", kind="OFFERED")
    three.keeps("BB", "ours", rows[:5], way="AA>BB", kind="REQUESTED")
    three.talks = three.says("send", three.home("AA"), "line.text", *TALKS)["entry"]
    how = ("--exchange", three.talks[:8], "--reveal", "sliced", "--reveal-by", "+2h")
    three.commits = {
        it: three.step(it, "commit", "ours", *how, "--criteria", "LONG_HELD")["sent"]["entry"]
        for it in ("AA", "BB")
    }
    return three


def test_in_turns_each_shows_one_slice_and_waits_for_the_other_s(founded):
    """R-564: a party that stops after seeing the other's slice has seen one slice more."""
    first = founded.step("AA", "reveal", "ours", "--rows", "2")
    check_command("exchange reveal", first)
    assert (first["persons"], first["readers"]) == (2, ["BB"])
    assert (first["balance"]["advantage"], first["balance"]["turn"]) == (2, "THEIRS")
    assert "turn of BB" in founded.refuses("AA", "reveal", "ours")
    seen = founded.step("BB", "take", founded.commits["AA"][:8], "--name", "theirs")
    check_command("exchange take", seen)
    assert (seen["state"], seen["have"], seen["size"]) == ("PARTLY", 2, 6)
    assert seen["balance"]["turn"] == "OURS"
    second = founded.step("BB", "reveal", "ours", "--rows", "5")
    assert second["balance"]["advantage"] == 3
    assert founded.step("AA", "reveal", "ours")["persons"] == 4  # BB has shown all
    assert "nothing is left" in founded.refuses("AA", "reveal", "ours")
    whole = founded.step("BB", "take", founded.commits["AA"][:8], "--name", "theirs")
    assert whole["state"] == "WHOLE"
    assert founded.opened("BB", "theirs").keys == founded.kept.keys
    neutral = founded.step("CC", "take", founded.commits["AA"][:8], "--name", "x")
    assert (neutral["state"], neutral["list"]) == ("UNSEEN", None)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_speaks_each_language(founded, language):
    home = founded.home("BB")
    said = comity(
        "exchange", "take", home, founded.commits["AA"][:8], "--name", f"again-{language}",
        "--lang", language,
    )  # fmt: skip
    assert said.code == 0, said.err
    assert "6" in said.out
    assert "{" not in said.out


def test_turns_go_by_the_line_and_a_taken_name_is_another_list_s(founded, tmp_path):
    assert "turns" in founded.refuses("AA", "reveal", "ours", "-o", tmp_path / "new")
    taken = founded.refuses("BB", "take", founded.commits["AA"][:8], "--name", "ours")
    assert "another list" in taken
    assert "begin with ffff" in founded.refuses("BB", "take", "ffff", "--name", "y")
    again = founded.refuses("AA", "commit", "ours", "--exchange", founded.talks[:8])
    assert "committed to already" in again


def test_a_list_by_hand_is_announced_by_its_hash_and_taken_from_files(tmp_path):
    three = Three(tmp_path / "by-hand", codes_=("AA", "BB"))
    rows = invented.rows(3, seed=5)
    three.keeps("AA", "ours", rows, way="AA>BB", kind="OFFERED")
    three.keeps("BB", "ours", rows, way="AA>BB", kind="REQUESTED")
    talks = three.says("send", three.home("AA"), "line.text", *TALKS)["entry"]
    how = ("--exchange", talks[:8], "--reveal", "FULL")
    mine = three.step("AA", "commit", "ours", *how)["sent"]["entry"]
    three.step("BB", "commit", "ours", *how)
    folder = tmp_path / "slices"
    told = three.step("AA", "reveal", "ours", "-o", folder)
    assert (told["output"], len(told["sent"])) == (str(folder), 1)
    (path,) = folder.iterdir()
    assert three.step("BB", "take", mine[:8], "--name", "theirs")["state"] == "UNSEEN"
    taken = three.step("BB", "take", mine[:8], "--name", "theirs", "--file", path)
    assert taken["state"] == "WHOLE"
    other = tmp_path / "other.slice"
    other.write_bytes(path.read_bytes() + b"x")
    assert "announced" in three.refuses("BB", "take", mine[:8], "--name", "z", "--file", other)


def test_a_list_that_does_not_open_to_its_commitment_is_named_kept_and_ends_the_turns(tmp_path):
    """R-562: its author signed it; whoever reads the rows is told, and shows nothing more."""
    three = Three(tmp_path, codes_=("AA", "BB"))
    rows = invented.rows(4, seed=6)
    three.keeps("AA", "ours", rows, way="AA>BB", kind="OFFERED")
    three.keeps("BB", "ours", rows, way="AA>BB", kind="REQUESTED")
    talks = three.says("send", three.home("AA"), "line.text", *TALKS)["entry"]
    how = ("--exchange", talks[:8], "--reveal", "SLICED")
    mine = three.step("AA", "commit", "ours", *how)["sent"]["entry"]
    three.step("BB", "commit", "ours", *how)
    three.step("BB", "reveal", "ours", "--rows", "1")
    other = three.keeps("AA", "other", invented.rows(4, seed=7), way="AA>BB", kind="OFFERED")
    data = slices.cut(rows_of(other)[:2], other.keys).data
    fields = {"commit": mine, "blob": sha256(data).hexdigest(), "slice": 0, "cards": data.hex()}
    form = tmp_path / "reveal.json"
    form.write_text(json.dumps(fields))
    sent = three.says("send", three.home("AA"), "P07", "--file", form, "--to", "BB")["entry"]
    taken = three.step("BB", "take", mine[:8], "--name", "theirs")
    assert (taken["state"], taken["bad"], taken["list"]) == ("DOES_NOT_OPEN", [sent], None)
    assert "does not open" in three.refuses("BB", "reveal", "ours", "--rows", "1")
    said = comity("exchange", "take", three.home("BB"), mine[:8], "--name", "q", "--lang", "en")
    assert "DOES NOT OPEN" in said.out
    assert sent[:8] in said.out
    three.acks(sent, mine)
    shown = done("show", three.home("BB"), sent)
    assert shown["body"] == "OPENED"
    assert surname(other) not in comity("show", three.home("BB"), sent, "--lang", "en").out


def surname(kept):
    return kept.rows[0].names[0].text
