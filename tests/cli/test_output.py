"""Text fits the terminal, marks its reality on every line, and hides nothing (R-95)."""

import json

import pytest
from click.testing import CliRunner

from comity.cli.output import Output, usage
from comity.errors import OurError


def written(write, *, as_json=False, reality="REAL", language="en"):
    """What an output writes, on both ways."""
    import click  # noqa: PLC0415

    @click.command()
    def command():
        out = Output(as_json=as_json, language=language)
        out.of(reality)
        write(out)

    return CliRunner().invoke(command)


@pytest.mark.parametrize(
    ("reality", "stripe"), [("REAL", ""), ("EXERCISE", "[EXERCISE] "), ("TEST", "[TEST] ")]
)
def test_every_line_begins_with_a_reality_that_is_not_real(reality, stripe):
    def write(out):
        out.title("Title")
        out.text("word " * 40)
        out.pairs([("label", "value " * 30)])
        out.table(["a", "b"], [("1", "long " * 40)])
        out.message("Sentence.\n\nLabel: value " + "value " * 40)
        out.spelled(["word"] * 12)

    lines = written(write, reality=reality).stdout.splitlines()

    assert all(line.startswith(stripe.rstrip()) for line in lines)
    assert max(map(len, lines)) <= 80


def test_fields_of_a_message_hang_and_foreign_lines_keep_their_mark():
    text = "Sentence.\n\nLabel: " + "value " * 20 + "\nText:\n  \u2502 " + "word " * 30
    lines = written(lambda out: out.message(text)).stdout.splitlines()

    assert lines[3].startswith("    value")
    assert all(line.startswith("  \u2502 ") for line in lines[lines.index("Text:") + 1 :])


def test_a_table_is_never_wider_than_the_terminal_whatever_is_in_it():
    row = ("x" * 64, "y" * 200)
    lines = written(lambda out: out.table(["Hash", "Text"], [row])).stdout.splitlines()

    assert max(map(len, lines)) <= 80


def test_markup_of_others_is_shown_as_it_stands():
    found = written(lambda out: out.table(["a"], [("[red]stop[/red] :warning:",)]))

    assert "[red]stop[/red] :warning:" in found.stdout


def test_data_is_one_json_value_and_no_text():
    found = written(lambda out: out.give({"a": "é"}, lambda to: to.text("no")), as_json=True)

    assert json.loads(found.stdout) == {"a": "é"}


def test_an_error_is_one_sentence_or_data_on_stderr():
    error = OurError("draft.unknown", draft="ab", found=0)
    said = written(lambda out: out.error(error, 1))
    data = written(lambda out: out.error(error, 1), as_json=True)

    assert (said.stdout, said.stderr.count("\n")) == ("", 1)
    assert json.loads(data.stderr)["error"]["facts"] == {"draft": "ab", "found": 0}


def test_waiting_is_silent_where_nobody_looks():
    def write(out):
        with out.working("verifying"), out.progress(10, "verifying") as place:
            place(5)
            out.warn("not-running")

    found = written(write)
    assert found.stdout == ""
    assert "comity run" in found.stderr


def test_a_command_typed_wrongly_is_one_sentence_or_data(capsys):
    usage("Say what.", as_json=False)
    assert capsys.readouterr().err == "Say what.\n"
    usage("Say what.", as_json=True)
    assert json.loads(capsys.readouterr().err)["error"]["exit"] == 2


def test_a_whole_hash_stands_on_a_line_of_its_own():
    assert (
        written(lambda out: out.hash("Entry", "ab" * 32)).stdout.splitlines()[1] == f"  {'ab' * 32}"
    )
