"""A coarse notice: a larger box and a longer window than the plan, and what others will see.

Carries out R-368 and R-369 at the terminal. The plan stays where it is; nothing is sent.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import click

from comity.cli import options, plans
from comity.cli.options import examples
from comity.cli.verb import Verb

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.gateways.coarse import Coarse

Json: TypeAlias = dict[str, Any]
NOTICE = "A02"


@click.command(
    cls=Verb,
    short_help="Widen a plan to a coarse notice; see what others see.",
    epilog=examples(
        "coarsen plan.json --from A02 --degrees 0.5 --hours 6 -o notice.json",
        "coarsen zones.kml --degrees 1 --hours 24 --height 1000",
    ),
)
@click.argument("file", metavar="FILE", type=options.PATH)
@click.option("--from", "given", metavar="FORMAT", help="Its format, or the type of a message.")
@click.option("--degrees", default="0.5", show_default=True, help="Steps: 0.1, 0.5, 1 or 5.")
@click.option("--hours", type=int, default=6, show_default=True, help="Steps: 1, 6 or 24.")
@click.option(
    "--height", type=int, default=0, show_default=True, help="Steps: 1000, 3000 m; 0: all heights."
)
@click.option("-o", "--output", "target", type=options.PATH, help="A new file for the form.")
@options.out
def coarsen(
    out: "Output",
    file: Path,
    given: str | None,
    target: Path | None,
    **steps: Any,  # noqa: ANN401
) -> None:
    """Widen area, window and heights of a plan outward to whole steps, and show the result.

    The steps are the same for everybody and there is no chance in them: ten plans near each other
    tell no more than one. An A02 keeps all its other fields; they are shown as others read them.
    """
    from comity.gateways import coarse

    sizes = coarse.Steps(steps["degrees"], steps["hours"], steps["height"])
    sizes.check()
    reading = plans.read(file, given)
    made = coarse.widened(reading, sizes)
    fields, text = _notice(file, given, made, out)
    if target is not None:
        _save(target, fields)
    data = {
        "steps": {"degrees": sizes.degrees, "hours": sizes.hours, "height_m": sizes.height_m},
        "fields": fields,
        "text": text,
        "area": {
            "plan_km2": made.plan_km2,
            "box_km2": made.box_km2,
            "times": made.box_km2 // made.plan_km2,
        },
        "time": {
            "plan_s": made.plan_s,
            "window_s": made.window_s,
            "times": made.window_s // max(1, made.plan_s),
        },
        "output": None if target is None else str(target),
        "notes": plans.notes(reading, out.language),
    }
    out.give(data, lambda to: _show(to, data))


def _notice(
    file: Path, given: str | None, made: "Coarse", out: "Output"
) -> tuple[Json, str | None]:
    """The fields of the notice, and how its readers will see it if the plan was a notice."""
    from comity.cli import forms
    from comity.cli.sending import type_named
    from comity.families.activity.messages import ActivityNotify
    from comity.gateways import coarse
    from comity.node.showing import words_of
    from comity.values.plain import from_plain, to_plain
    from comity.wording import render

    found = (given, forms.from_file(str(file))) if given == NOTICE else plans.draft(file)
    if found is None or type_named(str(found[0])) is not ActivityNotify:
        return made.fields, None
    message = coarse.notice(from_plain(ActivityNotify, found[1]), made)
    return to_plain(message), render.full(message, words_of(out.language))


def _save(target: Path, fields: Json) -> None:
    import msgspec

    from comity.cli.converting import save

    save(target, msgspec.json.format(msgspec.json.encode(fields), indent=2) + b"\n")


def _show(out: "Output", it: Json) -> None:
    out.title(out.say("coarse-title"))
    if it["text"] is None:
        out.json_text(it["fields"])
    else:
        out.message(it["text"])
    out.text()
    area, time = it["area"], it["time"]
    out.note("coarse-area", plan=area["plan_km2"], box=area["box_km2"], times=area["times"])
    out.note("coarse-time", times=time["times"])
    out.note("coarse-kept" if it["text"] else "coarse-form")
    plans.show_notes(out, it["notes"])
    if it["output"] is not None:
        out.note("converted", path=it["output"])
