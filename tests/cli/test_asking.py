"""A form at a terminal: every question with its help, the way back, and why one is asked again."""

import click
import pytest
from click.testing import CliRunner

from comity.cli.asking import ask
from comity.cli.output import Output
from comity.errors import OurError
from comity.families.activity.messages import ActivityNotify
from comity.families.line.messages import ClarifyRequest, FreeText, Receipt
from comity.node.showing import words_of
from comity.wording.typed import Typing
from comity.wording.words import languages

LEAF = "ab" * 32
NOW = 1_770_301_800_000


def asked(cls, *answers, language="en", check=lambda _: None):
    made = {}

    @click.command()
    def form():
        out = Output(as_json=False, language=language)
        out.stripe = "[EXERCISE] "
        typing = Typing(words_of(language), now_ms=NOW)
        made.update(ask(cls, out, typing, check))

    said = CliRunner().invoke(form, input="\n".join(answers) + "\n")
    assert said.exit_code == 0, (said.stderr, said.exception)
    assert not said.stdout
    return made, said.stderr


def test_what_must_be_there_is_asked_again_with_the_reason():
    made, said = asked(FreeText, "", "Weather", "Fog until noon.", "")

    assert made == {"subject": "Weather", "body": "Fog until noon."}
    assert said.count("Subject *:") == 2
    assert "must be there" in said


def test_a_text_goes_on_in_the_next_line():
    made, _ = asked(FreeText, "Weather", "Fog\\", "until noon.", "")

    assert made["body"] == "Fog\nuntil noon."


def test_one_goes_back_and_leaves_out():
    made, said = asked(FreeText, "Wether", "<", "Weather", "Fog.", "yes", "-", "", "", "", "")

    assert made == {"subject": "Weather", "body": "Fog."}
    assert "[Wether]" in said


def test_a_sign_of_the_form_is_typed_as_text_after_a_stroke():
    made, _ = asked(FreeText, "\\<", "\\-", "")

    assert made == {"subject": "<", "body": "-"}


def test_a_list_ends_with_an_empty_line():
    answers = (LEAF, "cd" * 32, "", "OPENED", "051430ZFEB26", "AA/DUTY", "", "")
    made, _ = asked(Receipt, *answers, language="fr")

    assert made["re"] == [LEAF, "cd" * 32]
    assert made["at"] == "2026-02-05T14:30:00Z"


def test_what_the_check_refuses_is_asked_again_where_it_stands():
    def check(made):
        if made["subject"] == "x":
            raise OurError("message.bad-field", field="subject", reason="rule")

    made, said = asked(FreeText, "x", "Fog.", "", "y", "", "", check=check)

    assert made == {"subject": "y", "body": "Fog."}
    assert "against a rule" in said


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("cls", [ActivityNotify, ClarifyRequest])
def test_no_line_of_a_question_is_wider_than_the_terminal(cls, language, monkeypatch):
    monkeypatch.setenv("COLUMNS", "80")
    said = CliRunner().invoke(_form(cls, language), input="")

    assert max(map(len, said.stderr.splitlines())) <= 80


def _form(cls, language):
    @click.command()
    def form():
        out = Output(as_json=False, language=language)
        ask(cls, out, Typing(words_of(language), now_ms=NOW), lambda _: None)

    return form
