import ast
import re
from functools import cache

import pytest

from comity.errors import ConfigError, OurError, StoreError, TheirError
from comity.gateways import sitelists
from comity.values import text
from comity.values.faults import REASONS
from comity.wording.explain import explain, explain_key, sentence_id
from comity.wording.words import house_words, languages
from tests.wording import SOURCE

KINDS = {"OurError", "TheirError", "StoreError", "ConfigError"}
DOTTED = re.compile(r"[a-z]+(?:-[a-z0-9]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*")
FILES = (
    ".toml",
    ".csv",
    ".c",
    ".so",
    ".comity",
    ".db",
    ".cbor",
    ".key",
    ".card",
    ".ftl",
    ".txt",
    ".statements",
    ".json",
    ".sock",
    ".lock",
    ".sqlite",
    ".der",
    ".css",
    ".js",
    ".svg",
)
every_language = pytest.mark.parametrize("language", languages())


def nodes(*, without=()):
    for path in SOURCE.rglob("*.py"):
        if path.relative_to(SOURCE).parts[0] not in without:
            yield from ast.walk(ast.parse(path.read_text("utf-8")))


@cache
def raised():
    """Every place that makes an error: its key and its facts."""
    return [
        (str(node.args[0].value), {word.arg for word in node.keywords})
        for node in nodes()
        if isinstance(node, ast.Call)
        and name_of(node.func) in KINDS
        and node.args
        and isinstance(node.args[0], ast.Constant)
    ]


def name_of(func):
    return func.id if isinstance(func, ast.Name) else getattr(func, "attr", "")


@cache
def keys_in_source():
    """Keys of errors, and other dotted words: reasons to close, findings of checks."""
    words = {
        node.value
        for node in nodes(without=("families", "values"))  # there a dotted word is a field
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and DOTTED.fullmatch(node.value)
        and not node.value.startswith("comity.")  # the name of a log
        and not node.value.endswith(FILES)
        and node.value not in sitelists.HEADS  # places in a form
    }
    return words | {key for key, _ in raised()}


@every_language
def test_every_key_in_the_source_has_a_sentence(language):
    words = house_words(language)

    assert sorted(key for key in keys_in_source() if not words.has(sentence_id(key))) == []


@every_language
def test_no_sentence_is_unused(language):
    used = {sentence_id(key) for key in keys_in_source()} | {"error-unexplained"}
    written = {name for name in house_words(language).ids() if name.startswith("error-")}

    assert sorted(written - used) == []


@every_language
def test_a_sentence_names_only_facts_that_every_place_gives(language):
    words = house_words(language)
    lacking = {
        key: sorted(missing)
        for key, facts in raised()
        if None not in facts and (missing := words.variables(sentence_id(key)) - facts)
    }
    assert not lacking


@every_language
def test_every_reason_has_a_phrase(language):
    words = house_words(language)
    for reason in (*REASONS, *text.FAULTS):
        assert words.has(f"reason-{reason}")


@every_language
def test_a_sentence_is_one_sentence(language):
    words = house_words(language)
    for name in words.ids():
        if name.startswith("error-"):
            said = words.say(name, **dict.fromkeys(words.variables(name), 7))
            assert said.endswith(".")
            assert ". " not in said, said


def test_an_error_is_said_in_the_language_of_the_reader():
    error = StoreError("store.in-use", path="/d", process="7")

    assert explain(error, "en") == "Another process already uses this store; stop that one first."
    assert explain(error, "fr").startswith("Un autre processus emploie déjà ce dépôt")


def test_facts_are_said_as_people_read_them():
    said = explain(TheirError("cbor.too-long", size=65_537, most=65_536), "en")
    leaf = explain(TheirError("entry.bad-signature", leaf=b"\xab" * 32), "en")

    assert "65,537" in said
    assert "abababab…" in leaf


def test_a_reason_of_a_field_is_said_in_words():
    error = OurError("message.bad-field", field="window.end", reason="order")

    assert explain(error, "en") == (
        "Field “window.end” cannot be sent as it stands: "
        "it is out of order, such as an end before its start; mend it and try again."
    )


def test_foreign_text_in_a_fact_hides_nothing():
    said = explain(ConfigError("init.bad-name", name="a\u202e\nb"), "en")

    assert "a⟦U+202E⟧ ⏎ b" in said


@every_language
def test_explaining_never_fails(language):
    assert "new.key" in explain(TheirError("new.key", size=1, late=True), language)
    assert "-" in explain(TheirError("new.key"), language)
    assert explain_key("store.newer", {}, language)
    assert explain_key("draft.unknown", {"draft": "x"}, language)


def test_a_field_called_like_a_reason_is_still_said_by_its_name():
    error = OurError("message.bad-field", field="rule", reason="rule", expected="")

    assert "“rule”" in explain(error, "en")
    assert "it goes against a rule" in explain(error, "en")
