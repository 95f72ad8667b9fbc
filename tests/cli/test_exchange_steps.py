"""Every step of an exchange is a verb of its group, with a help worth reading."""

import click

from comity.cli.exchange import exchange
from comity.cli.exchange_steps import COMMANDS


def test_steps_stand_in_their_order_and_each_shows_how_it_is_typed():
    names = [it.name for it in COMMANDS]
    assert names[:3] == ["commit", "reveal", "take"]
    assert set(names) <= set(exchange.commands)
    groups = [it for it in COMMANDS if isinstance(it, click.Group)]
    assert [it.name for it in groups] == ["psi"]
    verbs = [it for it in COMMANDS if it not in groups]
    for it in (*verbs, *(verb for group in groups for verb in group.commands.values())):
        assert "Examples:" in (it.epilog or ""), it.name
        assert it.short_help
