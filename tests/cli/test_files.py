"""The screen writes every file of an entry, and nothing for a family that has none."""

from comity.cli import files
from comity.cli.output import Output

EMPTY: dict[str, object] = {"accounts": [], "leads": [], "figures": [], "facts": []}


def test_an_entry_that_stands_alone_gets_no_line(capsys):
    files.shown(Output(as_json=False, language="en"), dict.fromkeys(files.FILES) | EMPTY)

    assert capsys.readouterr().out == ""
