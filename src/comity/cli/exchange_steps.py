"""The steps of an exchange in their order, for the group “comity exchange”."""

from typing import Final

import click

from comity.cli import (
    exchange_lines,
    exchange_lists,
    exchange_matching,
    exchange_plan,
    exchange_proofs,
    exchange_psi,
)

COMMANDS: Final[tuple[click.Command, ...]] = (
    *exchange_lists.COMMANDS,
    *exchange_psi.COMMANDS,
    *exchange_matching.COMMANDS,
    *exchange_plan.COMMANDS,
    *exchange_lines.COMMANDS,
    *exchange_proofs.COMMANDS,
)
