"""Options that commands share are described once and mean the same everywhere."""

import click
from click.testing import CliRunner

from comity.cli import options


def test_who_releases_is_taken_from_the_environment_too(monkeypatch):
    seen = []

    @click.command()
    @options.officers
    def command(officers, passphrase_files):
        seen.append((officers, passphrase_files))

    monkeypatch.setenv("COMITY_OFFICER", "DUTY SECOND")
    CliRunner().invoke(command, [])
    CliRunner().invoke(command, ["--officer", "THIRD"])

    assert seen == [(("DUTY", "SECOND"), ()), (("THIRD",), ())]


def test_examples_are_typed_as_they_stand():
    assert options.examples("log aa") == "\b\nExamples:\n  comity log aa"
    long = f"send aa line.text --set subject={'S' * 30} --set body={'B' * 30} --officer DUTY"
    folded = options.examples(long).splitlines()[2:]
    assert max(map(len, folded)) <= 78
    assert " ".join(" ".join(folded).replace("\\", "").split()) == f"comity {long}"
