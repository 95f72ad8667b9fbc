"""Every command has --json and --lang, and an error of ours ends it with one sentence."""

import pytest

from tests.cli.desk import comity, done, refused


def test_a_node_speaks_its_own_language_unless_another_is_asked_for(parties):
    assert "Réalité" not in comity("log", parties / "aa").out
    assert "Entrée" in comity("log", parties / "bb").out
    assert "Entrée" not in comity("log", parties / "bb", "--lang", "en").out


def test_the_environment_may_ask_for_a_language(parties, monkeypatch):
    monkeypatch.setenv("COMITY_LANG", "fr")

    assert "Entrée" in comity("log", parties / "aa").out


def test_errors_are_said_in_the_language_of_the_node(parties):
    assert "Aucune entrée" in refused("show", parties / "bb", "ffffffff")


def test_a_language_that_is_not_shipped_is_named(aa):
    assert "en, fr" in refused("log", aa, "--lang", "xx", code=2)


@pytest.mark.parametrize("words", [("types",), ("describe", "A02")])
def test_what_needs_no_node_speaks_english(words):
    assert done(*words) == done(*words, "--lang", "en")
