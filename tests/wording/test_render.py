# ruff: noqa: RUF001 - the typographic marks are what is tested

import re
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from comity.values import text
from comity.values.plain import from_plain
from comity.values.shape import fields_of
from comity.wording import render, tokens
from comity.wording.speaker import label_id
from tests.families import GOOD, MESSAGES
from tests.support.strategies import messages
from tests.wording import WORDS
from tests.wording.facts import facts_in, tokens_of

INNER = str.maketrans("“”«»„", "‘’‹›‚")
GROUPED = {
    "en": r"(?<=\d),(?=\d)",
    "fr": r"(?<=\d)\u202f(?=\d)",
    "ru": r"(?<=\d)\u00a0(?=\d)",
    "uk": r"(?<=\d)\u00a0(?=\d)",
}
slow = settings(max_examples=10, suppress_health_check=list(HealthCheck), deadline=None)
every_type = pytest.mark.parametrize("code", sorted(MESSAGES))
good = pytest.mark.parametrize(
    ("code", "plain"), [pytest.param(c, p, id=f"{c}-{n}") for c, n, p in GOOD]
)


def figures(said, language):
    """Every number of a text, whatever the marks between its figures."""
    return Counter(re.findall(r"[0-9]+", re.sub(GROUPED[language], "", said)))


@every_type
@slow
@given(data=st.data())
def test_every_fact_stands_in_every_language(code, data):
    """R-74."""
    message = data.draw(messages(MESSAGES[code]))
    for words in WORDS.values():
        said = render.full(message, words, author="AA").translate(INNER)
        for fact in facts_in(message):
            for token in tokens_of(fact, words):
                assert token.translate(INNER) in said, fact


@every_type
@slow
@given(data=st.data())
def test_every_language_states_the_same_figures(code, data):
    message = data.draw(messages(MESSAGES[code]))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(text, "visible", lambda _, **_lines: "")  # foreign text is the same
        said = {
            language: figures(render.full(message, words), language)
            for language, words in WORDS.items()
        }
    first, *others = said.values()
    assert all(other == first for other in others), said


@every_type
@slow
@given(data=st.data())
def test_the_short_form_is_one_line_in_every_language(code, data):
    message = data.draw(messages(MESSAGES[code]))
    for words in WORDS.values():
        said = render.short(message, words, author="AA")
        assert said.strip()
        assert "\n" not in said


@good
def test_no_short_line_begins_with_a_bare_reference(code, plain):
    """A line of a list says what it speaks of before it gives its number."""
    message = from_plain(MESSAGES[code], plain)
    for words in WORDS.values():
        assert not re.match(r"[0-9a-f]{8}…", render.short(message, words, author="AA"))


SPOKEN_OF = {
    "M02": ("Change of notice {re}", "notification {re}", "уведомления {re}", "сповіщення {re}"),
    "M03": ("of notice {re}", "notification {re}", "по уведомлению {re}", "за сповіщенням {re}"),
    "M04": ("Launch of notice {re}", "Lancement de la notification {re}",
            "Пуск по уведомлению {re}", "Пуск за сповіщенням {re}"),
    "M07": ("report {re}", "signalement {re}", "сообщении {re}", "повідомлення {re}"),
    "C02": ("On call {re}", "l’entretien {re}", "разговоре {re}", "розмову {re}"),
    "C03": ("Agenda of call {re}", "l’entretien {re}", "разговора {re}", "розмови {re}"),
    "C04": ("Call {re}", "Entretien {re}", "Разговор {re}", "Розмову {re}"),
    "C05": ("Call {re}", "Entretien {re}", "Разговор {re}", "Розмова {re}"),
    "C06": ("of call {re}", "l’entretien {re}", "разговор {re}", "розмова {re}"),
    "C07": ("On read-out {re}", "compte rendu {re}", "изложению {re}", "викладу {re}"),
    "C09": ("Follow-up {re}", "Suite {re}", "Действие {re}", "Дія {re}"),
}  # fmt: skip


@pytest.mark.parametrize("code", sorted(SPOKEN_OF))
def test_a_short_line_says_what_it_speaks_of(code):
    for plain in [it for named, _, it in GOOD if named == code]:
        message = from_plain(MESSAGES[code], plain)
        for language, named in zip(("en", "fr", "ru", "uk"), SPOKEN_OF[code], strict=True):
            said = render.short(message, WORDS[language], author="AA")
            assert named.format(re=tokens.short_hash(message.re)) in said


def test_a_report_says_in_one_line_whether_it_names_a_notice():
    said = {
        plain.get("matches") is not None: render.short(
            from_plain(MESSAGES["M05"], plain), WORDS["en"], author="AA"
        )
        for code, _, plain in GOOD
        if code == "M05"
    }
    assert said[False].endswith("; names no notice")
    assert re.search(r"; notice [0-9a-f]{8}…$", said[True])


@good
def test_every_example_is_said_with_a_label_for_each_of_its_fields(code, plain):
    cls = MESSAGES[code]
    said = render.full(from_plain(cls, plain), WORDS["fr"], author="AA")
    labels = {label_id(cls, s) for s in fields_of(cls) if plain.get(s.name) is not None}

    lines = said.split("\n")
    assert all(any(it.startswith(WORDS["fr"].say(label)) for it in lines) for label in labels)


def test_the_author_is_named_or_called_the_author():
    code, _, plain = next(it for it in GOOD if it[0] == "A02")
    message = from_plain(MESSAGES[code], plain)

    assert "AA notifies" in render.full(message, WORDS["en"], author="AA")
    assert "The author notifies" in render.full(message, WORDS["en"])


def test_text_of_several_lines_is_marked_on_each():
    """R-73: what was said is shown, and passes for nothing else."""
    cls = MESSAGES["L09"]
    said = render.full(cls(subject="x", body="one\nSubject: y", lang="en"), WORDS["en"])

    assert "Text:\n  │ one\n  │ Subject: y\n" in said
    assert [line for line in said.split("\n") if line.startswith("Subject:")] == ["Subject: “x”"]


@pytest.mark.parametrize("language", sorted(WORDS))
def test_questions_are_numbered_and_receipts_counted(language):
    ask = MESSAGES["L13"](event="e", questions=("why", "when"), lang="en")
    said = render.full(ask, WORDS[language])

    assert re.search(r"  1\. .why", said.replace("\u00a0", ""))
    assert re.search(r"  2\. .when", said.replace("\u00a0", ""))


def test_an_empty_list_stands_on_its_line():
    cls = MESSAGES["L07"]

    assert "Fields as understood: none listed" in render.full(
        cls(re=bytes(32), fields={}), WORDS["en"]
    )


def test_a_correction_is_said_by_the_labels_of_what_it_corrects():
    correction = MESSAGES["L11"](re=bytes(32), changes={14: True}, reason="typing", lang="en")
    said = render.full(correction, WORDS["en"], about=MESSAGES["A02"])

    assert "  – Live firing: yes" in said


def test_a_message_of_unknown_type_loses_nothing():
    said = render.opaque("x.future/1", {1: 12_500, 7: ["a", b"\xab"]}, WORDS["en"])

    assert "x.future/1" in said
    assert said.endswith("field 1: 12,500\nfield 7: [“a”, ab]")
    assert "Its 0 fields" in render.opaque("x.future/1", b"\x01", WORDS["en"])
    assert "⟦U+202E⟧" in render.opaque("x\u202e/1", {}, WORDS["en"])
