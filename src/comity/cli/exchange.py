"""Lists of persons at the terminal: every step, from a table to what is forgotten."""

import click

from comity.cli import exchange_import, exchange_keeping, exchange_steps
from comity.cli.verb import Verbs


@click.group(cls=Verbs, short_help="Lists of persons, from a table to the last count.")
def exchange() -> None:
    """Prepare lists of persons, look after them, and exchange by them.

    A list is sealed in this node's directory under a key of its own. Who opens it is written down.
    Nothing of it is on a line before it is sent there: commit, reveal, take, match, review, rule,
    plan, tell, mine, tick, tally, close. A note to the neutral is drafted with every step.
    """


for _verb in (
    exchange_import.import_,
    exchange_keeping.lists,
    exchange_keeping.export,
    exchange_keeping.audit,
    exchange_keeping.forget,
    *exchange_steps.COMMANDS,
):
    exchange.add_command(_verb)
