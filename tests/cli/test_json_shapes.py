"""Every command gives exactly the keys that docs/json.md promises, no more and no fewer."""

import json
import shutil

import click
import pytest

from comity.cli import main
from tests.cli.desk import comity, done, refused
from tests.cli.shapes import SHAPES, check_command, check_keys, keys_of

ELSEWHERE = {  # these have shapes of their own tests, or the shape of another command
    "bench", "sim", "torture", "demo", "drill", "exercise play",  # minutes long
    "watch handover", "watch confirm",  # two officers: test_watch.py
    "run", "test",  # need a node: test_a_watch.py and below
    "line suspend", "line open", "line restore", "line amend", "line leave", "line exclude",
    "ack", "answer", "draft send", "terminal disown",  # as send
}  # fmt: skip


def names(group=main, before=()):
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from names(command, (*before, name))
        else:
            yield " ".join((*before, name))


def test_the_page_describes_every_command():
    as_send = {
        "line suspend",
        "line open",
        "line restore",
        "line amend",
        "line leave",
        "line exclude",
        "ack",
        "erase",
        "terminal disown",
        "answer",
        "draft send",
    }

    assert set(names()) - as_send - {"exercise play"} - SHAPES.keys() == set()


def test_every_command_takes_json_and_lang():
    def commands(group):
        for command in group.commands.values():
            if isinstance(command, click.Group):
                yield from commands(command)
            else:
                yield command

    for command in commands(main):
        assert {"--json", "--lang"} <= {it for param in command.params for it in param.opts}


@pytest.fixture(scope="module")
def busy(begun, tmp_path_factory):
    """A node with entries, a draft and a proposal to make."""
    folder = tmp_path_factory.mktemp("busy") / "parties"
    shutil.copytree(begun, folder)
    aa = folder / "aa"
    done("send", aa, "line.text", "--set", "subject=A", "--set", "body=B")
    launch = json.dumps(done("describe", "M01")["example"])
    comity("send", aa, "M01", "--file", "-", "--officer", "DUTY", given=launch)
    return folder


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("card", ("aa",)),
        ("line show", ("aa",)),
        ("inbox", ("bb",)),
        ("log", ("aa",)),
        ("picture", ("aa",)),
        ("send", ("aa", "L09", "--set", "subject=A", "--set", "body=B")),
        ("draft list", ("aa",)),
        ("watch show", ("aa",)),
        ("doctor", ("aa",)),
        ("config show", ("aa",)),
        ("terminal list", ("aa",)),
        ("officer list", ("aa",)),
        ("types", ()),
        ("phrases", ()),
        ("describe", ("A02",)),
        ("completion", ("bash",)),
        ("exercise list", ()),
        ("line accept", ("bb", "staff.line")),
        ("verify", ("staff.line",)),
    ],
)
def test_what_a_command_gives_is_what_the_page_says(busy, name, words):
    given = [busy / it if it in ("aa", "bb", "staff.line") else it for it in words]

    check_command(name, done(*name.split(), *given))


def test_the_ceremony_gives_what_the_page_says(tmp_path):
    common = ("--reality", "TEST", "--roots", 1, "--name", "A", "--officer", "DUTY")
    for party in ("AA", "BB"):
        made = done("init", tmp_path / party, "--party", party, *common, "--officer", "SECOND")
        check_command("init", made)
        done("card", tmp_path / party, "-o", tmp_path / f"{party}.card")
        words = " ".join(made["words"])
        other = tmp_path / {"AA": "BB", "BB": "AA"}[party]
        if other.exists():
            check_command("pair", done("pair", other, tmp_path / f"{party}.card", "--words", words))
    words = " ".join(done("card", tmp_path / "AA")["words"])
    done("pair", tmp_path / "BB", tmp_path / "AA.card", "--words", words)
    roots = ("--roots", tmp_path / "AA" / "roots")
    check_command("officer add", done("officer", "add", tmp_path / "AA", "THIRD", *roots))
    words = " ".join(done("card", tmp_path / "BB")["words"])
    done("pair", tmp_path / "AA", tmp_path / "BB.card", "--words", words)
    terms = ("--with", "BB", "--name", "x", "--title", "X", "--officer", "DUTY")
    file = ("-o", tmp_path / "x.line", "--officer", "THIRD")
    check_command("line propose", done("line", "propose", tmp_path / "AA", *terms, *file))


def test_what_the_key_office_does_gives_what_the_page_says(parties, tmp_path):
    aa, bb, file = parties / "aa", parties / "bb", tmp_path / "file"
    roots = ("--roots", aa / "roots", "--yes")
    for name in ("terminal suspend", "terminal restore"):
        check_command(name, done(*name.split(), aa, "AA/T001", "--officer", "DUTY"))
    check_command("officer revoke", done("officer", "revoke", aa, "SECOND", *roots))
    check_command("party rotate", done("party", "rotate", aa, *roots))
    words = ("terminal", "revoke", aa, "AA/T001", *roots)
    check_command("terminal revoke", done(*words, "--to-file", file))
    check_command("terminal carry", done("terminal", "carry", bb, file))
    check_command("terminal list", done("terminal", "list", bb, "--party", "AA"))


def test_one_entry_and_who_held_it_give_what_the_page_says(busy):
    entry = done("send", busy / "aa", "L09", "--set", "subject=A", "--set", "body=B")["entry"]

    check_command("show", done("show", busy / "aa", entry))
    check_command("held", done("held", busy / "aa", "BB", entry))


def test_a_draft_and_what_becomes_of_it_give_what_the_page_says(busy):
    [draft] = done("draft", "list", busy / "aa")
    name = draft["draft"]

    check_command("draft show", done("draft", "show", busy / "aa", name))
    released = done("draft", "release", busy / "aa", name, "--officer", "SECOND", "--hold")
    check_command("draft release", released)
    check_command("draft drop", done("draft", "drop", busy / "aa", name))


def test_an_export_gives_what_the_page_says(busy, tmp_path):
    check_command("export", done("export", busy / "aa", "-o", tmp_path / "x", "--open"))


def test_a_file_that_cannot_be_read_on_gives_what_is_sure(tmp_path):
    (tmp_path / "x").write_bytes(b"nothing of ours")
    said = comity("verify", tmp_path / "x", "--json")

    assert said.code in (1, 4)
    assert {"file", "verdict", "faults"} <= set(said.data)


def test_an_error_is_given_as_the_page_says(busy):
    for words in (("show", busy / "aa", "ffff"), ("frob",), ("send", busy / "aa")):
        said = comity(*words, "--json")
        assert not said.out
        check_keys(keys_of("error"), said.fault, "error")
        assert said.fault["exit"] == said.code


def test_without_json_the_same_error_is_a_sentence(busy):
    refused("show", busy / "aa", "ffff")
