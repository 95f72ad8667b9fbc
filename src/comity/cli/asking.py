"""A form filled in at a terminal: one question at a time, with hints, examples and the way back.

Writes to stderr, so that a result stays alone on stdout. Which questions there are, and what an
answer means, stands in wording; whether the message may be sent, the desk says. Carries out R-79.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

import click

from comity.errors import OurError

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.values.message import Message
    from comity.wording.dialogue import Dialogue, Step
    from comity.wording.typed import Typing

BACK: Final = "<"
LEAVE: Final = "-"
ON: Final = "\\"  # at the end of a line: the text goes on in the next


def ask(
    cls: "type[Message]",
    out: "Output",
    typing: "Typing",
    check: Callable[[dict[str, Any]], None],
    example: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """Ask for every field until `check` takes the message; gives it in the plain form."""
    from comity.wording.dialogue import Dialogue
    from comity.wording.forms import form_of

    form = form_of(cls, typing.words, example=example)
    dialogue = Dialogue(form, typing)
    out.aside(click.style(form.title, bold=True))
    out.aside(out.say("form-begin"))
    while True:
        while dialogue.step is not None:
            _show(dialogue.step, out)
            _answer(dialogue, dialogue.step, out)
        try:
            check(dialogue.plain)
        except OurError as error:
            out.refuse(error)
            if not dialogue.back_to(str(error.facts.get("field", ""))):
                raise
        else:
            return dialogue.plain


def _show(step: "Step", out: "Output") -> None:
    """Everything that helps to answer, in few lines."""
    question = step.question
    out.aside("")
    if step.within:
        out.aside(" \u203a ".join(step.within))
    if step.asks == "more":
        return
    if question.hint:
        out.aside(f"  {question.hint}")
    if step.asks in ("value", "shape", "key"):
        choices = "; ".join(f"{at} {it.word}" for at, it in enumerate(question.choices, 1))
        for line in (question.way, choices, _bounds(step, out)):
            if line:
                out.aside(f"  {line}")
        if not question.choices:
            out.aside(f"  {out.say('form-example', example=question.example)}")


def _bounds(step: "Step", out: "Output") -> str:
    question = step.question
    if most := question.kind.of("").chars_max:
        return out.say("form-chars", most=most)
    return question.within


def _answer(dialogue: "Dialogue", step: "Step", out: "Output") -> None:
    typed = _typed(out.stripe + _prompt(step, out), goes_on=step.question.kind.is_text)
    try:
        if typed == BACK:
            dialogue.back()
        elif typed == LEAVE:
            dialogue.leave_out()
        else:
            dialogue.answer(typed.removeprefix(ON) if typed[1:] in (BACK, LEAVE) else typed)
    except OurError as error:
        out.refuse(error)


def _prompt(step: "Step", out: "Output") -> str:
    label = step.label
    if step.asks in ("give", "more"):
        label = out.say("form-another" if step.asks == "more" else "form-give", label=label)
    if step.question.unit:
        label = f"{label} ({step.question.unit})"
    if not step.may_leave:
        label = f"{label} *"
    return label if step.suggestion is None else f"{label} [{step.suggestion}]"


def _typed(label: str, *, goes_on: bool) -> str:
    lines = [_line(label)]
    while goes_on and lines[-1].endswith(ON):
        lines[-1] = lines[-1].removesuffix(ON)
        lines.append(_line("\u2026"))
    return "\n".join(lines)


def _line(label: str) -> str:
    typed: str = click.prompt(label, default="", show_default=False, err=True)
    return typed
