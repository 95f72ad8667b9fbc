"""What a node holds is read in any language, as it was held, and by whom (R-69, R-92)."""

import pytest

from tests.cli.desk import comity, done, refused

TEXT = ("--set", "subject=Weather", "--set", "body=Fog until noon.")


@pytest.fixture(scope="module")
def read(begun, tmp_path_factory):
    import shutil  # noqa: PLC0415

    folder = tmp_path_factory.mktemp("read") / "parties"
    shutil.copytree(begun, folder)
    done("send", folder / "aa", "line.text", *TEXT)
    return folder


def test_an_inbox_shows_what_the_other_party_said(read):
    rows = done("inbox", read / "bb")

    assert {it["party"] for it in rows} == {"AA"}
    assert "not opened" in comity("inbox", read / "bb", "--lang", "en").out


def test_an_empty_inbox_says_so(read):
    assert "Nothing has come." in comity("inbox", read / "aa").out


def test_an_inbox_is_watched_only_where_a_node_runs(read):
    refused("inbox", read / "aa", "--watch", code=3)


def test_the_log_is_in_the_order_of_the_record(read):
    rows = done("log", read / "bb")
    order = [(it["level"], it["party"], it["feed"], it["entry"]) for it in rows]

    assert order == sorted(order)
    assert len(done("log", read / "bb", "--last", 3)) == 3


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("command", ["inbox", "log", "picture", "show"])
def test_nothing_is_wider_than_a_terminal_and_every_line_says_exercise(read, command, language):
    said = comity(command, read / "bb", "--lang", language)

    assert said.code == 0
    assert all(line.startswith("[EXERCISE]") for line in said.out.splitlines())
    assert max(map(len, said.out.splitlines())) <= 80


def test_an_entry_is_shown_in_full_with_its_whole_name(read):
    entry = done("log", read / "aa")[-1]["entry"]
    said = comity("show", read / "aa", entry[:6])

    assert entry in said.out
    assert "Fog until noon." in said.out
    assert "AA/DUTY" in said.out


def test_an_entry_is_shown_as_an_officer_of_the_other_party_sees_it(read):
    entry = done("log", read / "aa")[-1]["entry"]

    assert "Texte libre" in comity("show", read / "aa", entry, "--as", "BB").out
    assert "ZZ" in refused("show", read / "aa", entry, "--as", "ZZ")


@pytest.mark.parametrize("entry", ["ffffffff", "ab", "zz"])
def test_an_entry_that_is_not_there_is_named(read, entry):
    assert entry in refused("show", read / "aa", entry)


def test_the_picture_is_shown_as_it_was_held_at_an_entry(read):
    first = done("log", read / "aa")[1]["entry"]
    then, now = done("picture", read / "aa", "--cut", first), done("picture", read / "aa")

    assert then["cut"] == first
    assert len(then["matters"]) < len(now["matters"])
    assert then["digest"] != now["digest"]


def test_nothing_on_record_says_that_what_was_not_sent_is_held(read):
    entry = done("log", read / "aa")[-1]["entry"]

    assert done("held", read / "aa", "BB", entry)["rungs"] == []
    assert "Nothing on record" in comity("held", read / "aa", "BB", entry).out
    assert "ZZ" in refused("held", read / "aa", "ZZ", entry)
