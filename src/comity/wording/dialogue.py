"""A form asked one question at a time, with the way back; knows no terminal.

A dialogue gives the next step and takes an answer; what is refused leaves it where it was. Going
back keeps what was answered as a suggestion. Composites are checked when they are complete, the
whole message by its sender. Carries out R-79 for people.
"""

from collections.abc import Generator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, TypeAlias

import msgspec

from comity.errors import OurError
from comity.values import faults, spelling, wire
from comity.values.shape import Kind, name_of
from comity.values.written import SHAPE, key_of
from comity.wording.forms import Form, Question, Shape
from comity.wording.typed import Typing

Json: TypeAlias = Any
LEFT_OUT: Final = object()
COUNT_MAX: Final = 1_000  # members of what has no bound of its own
_YES_NO: Final = Kind(name="bool")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What is to be answered now."""

    path: str  # with the numbers of members: `phases.0.window.start`
    asks: str  # "value", "shape", "key", "give" (an optional composite), "more" (another one)
    question: Question
    label: str
    within: tuple[str, ...] = ()  # the labels of what it is a part of
    may_leave: bool = False
    suggestion: str | None = None  # an empty answer takes it


Asking: TypeAlias = Generator[Step, Any, Any]


class Dialogue:
    """One message being filled in."""

    def __init__(self, form: Form, typing: Typing) -> None:
        self._form: Final = form
        self._typing: Final = typing
        self._answers: list[tuple[str, str, Any]] = []  # path and kind of step, text, value
        self._remembered: dict[str, str] = {}
        self._plain: Mapping[str, Json] | None = None
        self._step: Step | None = None
        self._asking: Asking
        self._restart()

    @property
    def step(self) -> Step | None:
        """What is to be answered now; none: the form is filled."""
        return self._step

    @property
    def plain(self) -> dict[str, Json]:
        """The message in the plain form, when the form is filled."""
        return dict(self._plain or {})

    def answer(self, text: str) -> None:
        """Answer the step; an empty text takes the suggestion, or leaves it out.

        Raises:
            OurError: it cannot be read, or does not fit what was answered before.
        """
        step = self._now()
        said = text if text.strip() else step.suggestion or ""
        if not said:
            self.leave_out()
            return
        self._take(step, said, self._read(step, said))

    def leave_out(self) -> None:
        """Leave the step without an answer.

        Raises:
            OurError: it must have one.
        """
        step = self._now()
        if not step.may_leave:
            raise OurError(
                "form.needed", field=step.label, example=step.question.example or step.label
            )
        self._take(step, "", LEFT_OUT)

    def back(self) -> bool:
        """Go back one step; what was answered there stays as its suggestion."""
        if not self._answers:
            return False
        place, text, _ = self._answers.pop()
        if text:
            self._remembered[place] = text
        self._restart()
        return True

    def back_to(self, field: str) -> bool:
        """Go back to the first step at or below a field; the answers after it are suggestions."""
        head = field.partition(".")[0]
        places = [place.partition(" ")[0] for place, _, _ in self._answers]
        for wanted in (field, head):
            found = [at for at, it in enumerate(places) if f"{it}.".startswith(f"{wanted}.")]
            if found:
                while len(self._answers) > found[0]:
                    self.back()
                return True
        return False

    # --- inside

    def _now(self) -> Step:
        if self._step is None:
            raise OurError("form.filled")
        return self._step

    def _read(self, step: Step, text: str) -> Any:  # noqa: ANN401
        question = step.question
        if step.asks == "shape":
            return self._chosen(question, text)
        if step.asks in ("give", "more"):
            return self._typing.parse(_YES_NO, text, field=step.path, label=step.label)
        return self._typing.parse(question.kind, text, field=step.path, label=step.label)

    def _chosen(self, question: Question, text: str) -> Shape:
        plain = " ".join(text.split()).casefold()
        for at, shape in enumerate(question.shapes, 1):
            if plain in (str(at), shape.name, shape.label.casefold()):
                return shape
        raise OurError(
            "form.refused",
            field=question.label,
            reason="no-choice",
            example=question.shapes[0].label,
        )

    def _take(self, step: Step, text: str, value: Any) -> None:  # noqa: ANN401
        self._answers.append((f"{step.path} {step.asks}", text, value))
        try:
            self._send(value)
        except OurError:
            self._answers.pop()
            self._restart()
            raise

    def _send(self, value: Any) -> None:  # noqa: ANN401
        try:
            self._settle(self._asking.send(value))
        except StopIteration as end:
            self._step, self._plain = None, end.value

    def _restart(self) -> None:
        """Ask again from the beginning, with the answers that were given."""
        self._plain = None
        self._asking = _message(self._form, self._typing)
        self._step = None
        self._send(None)
        for _, _, value in self._answers:
            self._send(value)

    def _settle(self, step: Step) -> None:
        remembered = self._remembered.get(f"{step.path} {step.asks}")
        if remembered is not None:
            step = replace(step, suggestion=remembered)
        self._step = step


# --- in which order things are asked


def _message(form: Form, typing: Typing) -> Asking:
    made = yield from _fields(form.questions, "", ())
    if form.common:
        label = typing.words.say("form-common")
        more = Question(path="common", label=label, hint="", kind=_YES_NO, required=False)
        if (yield _step(more, "common", "give", (), may_leave=True)) is True:
            made |= yield from _fields(form.common, "", ())
    return made


def _fields(questions: tuple[Question, ...], path: str, within: tuple[str, ...]) -> Asking:
    made = {}
    for question in questions:
        place = f"{path}.{question.name}" if path else question.name
        value = yield from _ask(question, place, within, may_leave=not question.required)
        if value is not LEFT_OUT:
            made[question.name] = value
    return made


def _ask(question: Question, path: str, within: tuple[str, ...], *, may_leave: bool) -> Asking:
    if question.repeats:
        return (yield from _many(question, path, within, may_leave=may_leave))
    if question.shapes:
        return (yield from _shaped(question, path, within, may_leave=may_leave))
    if question.parts:
        return (yield from _group(question, path, within, may_leave=may_leave))
    return (yield _step(question, path, "value", within, may_leave=may_leave))


def _shaped(question: Question, path: str, within: tuple[str, ...], *, may_leave: bool) -> Asking:
    shape = yield _step(question, path, "shape", within, may_leave=may_leave)
    if shape is LEFT_OUT:
        return LEFT_OUT
    fields = yield from _fields(shape.parts, path, (*within, question.label))
    return _whole(question, {SHAPE: shape.name, **fields}, path)


def _group(question: Question, path: str, within: tuple[str, ...], *, may_leave: bool) -> Asking:
    """A composite: left out by leaving out its first part, or asked for where that cannot be."""
    inner, rest = (*within, question.label), question.parts
    made: dict[str, Json] = {}
    if may_leave:
        first = question.parts[0]
        if first.required and not (first.parts or first.shapes or first.repeats):
            step = _step(first, f"{path}.{first.name}", "value", inner, may_leave=True)
            made[first.name] = yield step
            if made[first.name] is LEFT_OUT:
                return LEFT_OUT
            rest = rest[1:]
        elif (yield _step(question, path, "give", within, may_leave=True)) is not True:
            return LEFT_OUT
    made |= yield from _fields(rest, path, inner)
    return _whole(question, made, path)


def _many(question: Question, path: str, within: tuple[str, ...], *, may_leave: bool) -> Asking:
    """Members one after another: simple ones until none is given, others when asked for."""
    member, low = question.member or question, question.low or 0
    is_simple = question.key is None and not (member.parts or member.shapes or member.repeats)
    made: list[Json] | dict[str, Json] = [] if question.key is None else {}
    while len(made) < (question.high or COUNT_MAX):
        at = len(made)
        may_end = at >= low or (may_leave and at == 0)
        place = f"{path}.{at}"
        if not is_simple and may_end:
            asks = "more" if at else "give"
            if (yield _step(question, place, asks, within, may_leave=True)) is not True:
                break
        inner = (*within, f"{question.label} {at + 1}")
        if isinstance(made, dict):
            yield from _pair(question.key or question, member, place, made, inner)
            continue
        about = within if is_simple else inner
        value = yield from _ask(member, place, about, may_leave=may_end and is_simple)
        if value is LEFT_OUT:
            break
        made.append(value)
    return made if made or not may_leave else LEFT_OUT


def _pair(
    key: Question, member: Question, path: str, made: dict[str, Json], within: tuple[str, ...]
) -> Asking:
    name = key_of(key.kind, (yield _step(key, path, "key", within, may_leave=False)))
    if name in made:
        raise spelling.refuse(key.label, "twice")
    value = yield from _ask(member, f"{path.rpartition('.')[0]}.{name}", within, may_leave=False)
    made[name] = value


def _step(
    question: Question, path: str, asks: str, within: tuple[str, ...], *, may_leave: bool
) -> Step:
    default = question.default if asks == "value" else None
    return Step(
        path=path, asks=asks, question=question, label=question.label, within=within,
        may_leave=may_leave, suggestion=default if may_leave else None,
    )  # fmt: skip


def _whole(question: Question, plain: dict[str, Json], path: str) -> dict[str, Json]:
    """Check a composite by itself, as far as it says everything about its rule.

    Raises:
        OurError: the field at fault, and why.
    """
    shape = plain.get(SHAPE)
    cls = next(it for it in question.kind.structs if shape in (None, name_of(it)))
    content = spelling.read(question.kind, plain, path, None)
    renamed = wire.renamer(cls)(content)
    try:
        wire.read(cls, renamed)
    except msgspec.ValidationError as error:
        at = faults.locate(cls, error, renamed)
        raise spelling.refuse(f"{path}.{at.field}", at.reason, at.expected) from None
    return plain
