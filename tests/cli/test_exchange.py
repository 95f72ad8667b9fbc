"""`comity exchange`: the commands of a list, each with its help."""

from comity.cli.exchange import exchange
from tests.cli.desk import comity

VERBS = {"import", "lists", "export", "audit", "forget"}


def test_every_step_has_a_command_with_examples():
    assert set(exchange.commands) >= VERBS
    for name in VERBS:
        said = comity("exchange", name, "--help")
        assert said.code == 0
        assert f"comity exchange {name}" in said.out
