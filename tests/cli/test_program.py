"""The program: quick to answer, one sentence when it fails, and never a traceback."""

import os
import resource
import subprocess
import sys

import pytest

from comity.cli import care, main
from comity.cli.program import SECTIONS
from tests.cli.desk import comity, program, refused

QUICK_S = 0.25


def test_help_lists_every_command_in_a_section():
    said = comity("--help")

    assert said.code == 0
    assert {it.name for _, commands in SECTIONS for it in commands} == set(main.commands)
    assert all(f"  {name}" in said.out for name in main.commands)
    assert max(map(len, said.out.splitlines())) <= 80
    assert "..." not in said.out.partition("Begin:")[2]


@pytest.mark.timed
def test_help_is_quick():
    def once():  # of the processor, for a busy machine proves nothing
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-m", "comity", "--help"], check=True, capture_output=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    assert min(once() for _ in range(5)) < QUICK_S


def test_nothing_heavy_is_loaded_for_help():
    heavy = "{'rich', 'apsw', 'cryptography', 'fluent', 'msgspec'} & set(sys.modules)"
    code = f"import sys, comity.cli; print(sorted({heavy}))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert found.stdout.strip() == "[]"


@pytest.mark.parametrize(
    "words", [("frob",), ("init",), ("send", "x", "--no-such"), ("describe",), ("line", "frob")]
)
def test_what_is_typed_wrongly_is_said_in_one_sentence(words):
    assert "--help" in refused(*words, code=2)


def test_without_a_command_help_is_shown():
    assert comity().code == 2


def _pages(command, *names):
    yield names
    for name, inner in getattr(command, "commands", {}).items():
        yield from _pages(inner, *names, name)


def test_every_page_of_help_fits_eighty_columns():
    wide = {
        (*names, line)
        for names in _pages(main)
        for line in comity(*names, "--help").out.splitlines()
        if len(line) > 80
    }
    assert wide == set()


def test_every_command_shows_examples():
    for name in ("init", "send", "verify", "answer"):
        assert f"comity {name}" in comity(name, "--help").out


def test_a_directory_without_a_node_is_named(tmp_path):
    assert "comity init" in refused("log", tmp_path, code=2)


def test_a_fault_of_ours_is_kept_and_named(monkeypatch, tmp_path):
    def broken(*_args, **_more):
        raise ZeroDivisionError

    monkeypatch.delenv("COMITY_DEBUG")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setattr(care.settings.commands["show"], "callback", broken)
    sentence = refused("config", "show", tmp_path, code=70)

    assert str(tmp_path) in sentence
    [kept] = tmp_path.rglob("faults.txt")
    assert "ZeroDivisionError" in kept.read_text()


def test_a_fault_of_ours_is_shown_to_whoever_looks_for_it(monkeypatch, tmp_path):
    def broken(*_args, **_more):
        raise ZeroDivisionError

    monkeypatch.setattr(care.settings.commands["show"], "callback", broken)
    with pytest.raises(ZeroDivisionError):
        comity("config", "show", tmp_path)


def test_whoever_closes_the_pipe_has_read_enough():
    words = [sys.executable, "-m", "comity", "describe", "A02"]
    ours, theirs = os.pipe()
    writer = subprocess.Popen(words, stdout=theirs, stderr=subprocess.PIPE, text=True)
    os.close(ours)
    os.close(theirs)
    _, fault = writer.communicate()

    assert (writer.returncode, fault) == (0, "")


def test_the_version_is_said():
    assert program("--version").stdout.startswith("comity, version ")
