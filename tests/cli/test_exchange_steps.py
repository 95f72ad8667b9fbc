"""Every step of an exchange is a verb of its group, with a help worth reading."""

from comity.cli.exchange import exchange
from comity.cli.exchange_steps import COMMANDS


def test_steps_stand_in_their_order_and_each_shows_how_it_is_typed():
    names = [it.name for it in COMMANDS]
    assert names[:3] == ["commit", "reveal", "take"]
    assert set(names) <= set(exchange.commands)
    for it in COMMANDS:
        assert "Examples:" in (it.epilog or ""), it.name
        assert it.short_help
