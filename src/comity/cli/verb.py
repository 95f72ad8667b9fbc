"""What every command has in common: --json, --lang, and one sentence when it fails.

A `Verb` makes its Output, runs, and turns an error into a `Stop`, which the program prints once.
Knows no command.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from comity.cli import exits
from comity.errors import ComityError

if TYPE_CHECKING:
    from comity.cli.output import Output

_JSON = "comity.json"
_LANG = "comity.lang"


class Stop(click.ClickException):
    """A command's end that is no success: its sentence, or its data, is on stderr."""

    def __init__(self, out: "Output", error: ComityError) -> None:
        super().__init__(error.key)
        self.out = out
        self.error = error
        self.code = exits.code_of(error)


class Verb(click.Command):
    """A command of ours."""

    def __init__(self, *args: Any, **settings: Any) -> None:  # noqa: ANN401  # Click's own
        super().__init__(*args, **settings)
        self.params += [_flag(), _language()]

    def invoke(  # type: ignore[explicit-override]  # 3.11 has no typing.override
        self, ctx: click.Context
    ) -> object:
        """Run the command; an error of ours becomes a Stop."""
        from comity.cli.output import Output

        directory = ctx.params.get("directory")
        language = ctx.meta.get(_LANG) or _language_of(directory)
        out = ctx.obj = Output(as_json=bool(ctx.meta.get(_JSON)), language=language)
        try:
            return super().invoke(ctx)
        except ComityError as error:
            raise Stop(out, error) from error


class Verbs(click.Group):
    """A group of commands of ours."""

    command_class = Verb
    group_class = type


def language_given(ctx: click.Context) -> str | None:
    """The language a person asked for on this command, if any."""
    found: str | None = ctx.meta.get(_LANG)
    return found


def _flag() -> click.Option:
    return click.Option(
        ["--json"],
        is_flag=True,
        expose_value=False,
        callback=lambda ctx, _, value: ctx.meta.__setitem__(_JSON, value),
        help="Give the result as data; docs/json.md lists every key.",
    )


def _language() -> click.Option:
    def keep(ctx: click.Context, param: click.Parameter, value: str | None) -> None:
        if value is None:
            return
        from comity.wording.words import readable

        if value not in readable():
            known = ", ".join(readable())
            raise click.BadParameter(f"{value} is not shipped; choose {known}.", ctx, param)
        ctx.meta[_LANG] = value

    return click.Option(
        ["--lang"],
        metavar="LANGUAGE",
        envvar="COMITY_LANG",
        expose_value=False,
        callback=keep,
        help="Language of what is shown; else that of the node.",
    )


def _language_of(directory: object) -> str:
    """The language a node is configured to speak; English where there is none."""
    from comity.wording.words import readable

    if isinstance(directory, Path):
        from comity.node import config

        try:
            language = config.load(directory).language
        except ComityError:
            return "en"
        return language if language in readable() else "en"
    return "en"
