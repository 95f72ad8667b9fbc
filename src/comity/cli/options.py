"""The options that many commands share, each described once."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar, cast

import click

Function = TypeVar("Function", bound=Callable[..., Any])

_WIDTH: Final = 78  # of help; Click sets it in by two
_ON: Final = " \\"
PATH: Final = click.Path(path_type=Path)
FILE: Final = click.Path(path_type=Path, exists=True, dir_okay=False)

directory = click.argument(
    "directory", metavar="DIR", type=click.Path(path_type=Path, file_okay=False)
)
line = click.option("--line", metavar="NAME", help="Which line, where the node has several.")
passphrases = click.option(
    "--passphrase-file",
    "passphrase_files",
    metavar="FILE",
    type=FILE,
    multiple=True,
    help="Passphrase of the officers' keys; give it once for each officer, or once for all.",
)
_officers = click.option(
    "--officer",
    "officers",
    metavar="OFFICER",
    multiple=True,
    envvar="COMITY_OFFICER",
    help="Who releases it; twice where two must. Else the first officer of this node.",
)
override = click.option(
    "--override",
    metavar="REASON",
    help="Send despite a flag or a missing release; the reason travels with it.",
)
yes = click.option("--yes", is_flag=True, help="Release it without being asked once more.")


def out(command: Function) -> Function:
    """Hand the command its Output, before everything else."""
    return cast("Function", click.pass_obj(command))


def officers(command: Function) -> Function:
    """Who releases, and what opens their keys."""
    return _officers(passphrases(command))


def examples(*lines: str) -> str:
    """The end of a help text: examples as they are typed, long ones over several lines."""
    return "\b\nExamples:\n" + "\n".join(_folded(f"  comity {line}") for line in lines)


def _folded(line: str) -> str:
    """Break a line before an option, as a shell reads it."""
    at = line.rfind(" --", 0, _WIDTH - len(_ON))
    if len(line) <= _WIDTH or at < 0:
        return line
    return line[:at] + _ON + "\n" + _folded(f"     {line[at:]}")
