"""A form: the questions by which a message of a type is filled in, in one language.

Made from the definition alone (R-71), for a terminal and a page alike; knows neither. Composites
are unfolded to questions that one value answers; an area is asked by its shape. What repeats
says so. How the questions are asked one by one stands in dialogue.py.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, NamedTuple, TypeAlias

from comity.values.bounds import INT_MAX
from comity.values.message import COMMON_FROM, Message, ReleaseRule
from comity.values.shape import FieldSpec, Kind, StructType, fields_of, name_of
from comity.values.written import SHAPE
from comity.wording import typed
from comity.wording.speaker import label_id, type_id
from comity.wording.typed import Choice, Typing
from comity.wording.words import Words

Json: TypeAlias = Any
BELOW: Final = " \u203a "  # between the label of a composite and that of its part
COMMON: Final = ("subject_key", "reply_by", "on_behalf_of", "effective", "visibility")
_NO_EXAMPLE: Final = (
    "text",
    "ref",
    "ref_or_none",
    "text_or_seal",
)  # prose has its language; a hash is long
_WAYS: Final = {  # kinds with a sentence that says how they are typed
    "ts": "moment", "ts_or_none": "moment", "ts_open": "moment", "ts_or_receipt": "moment",
    "pos": "place", "qty": "quantity", "measure": "measure", "ref": "entry", "ref_or_none": "entry",
    "year": "year", "dur_s": "duration",
    "date": "date", "date_partial": "date-partial", "mmdd": "mmdd",
    "direction": "direction", "date_or_window": "date-or-window", "text_or_seal": "text-or-seal",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """One of the shapes an area may have."""

    name: str
    label: str
    parts: tuple["Question", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One field, or one part of it; what has `parts` or `shapes` is asked by these."""

    path: str  # dotted; a member of what repeats is `*`
    label: str
    hint: str
    kind: Kind
    required: bool
    way: str = ""  # how it is typed
    default: str | None = None  # as it is typed
    unit: str = ""
    low: int | None = None  # a number; else how long, in characters or members of `repeats`
    high: int | None = None
    within: str = ""  # the bounds of a number, as they are typed
    choices: tuple[Choice, ...] = ()
    example: str = ""
    repeats: bool = False
    key: "Question | None" = None  # what repeats is found by it
    parts: tuple["Question", ...] = ()
    shapes: tuple[Shape, ...] = ()
    member: "Question | None" = None  # of what repeats: the question for one of them

    @property
    def name(self) -> str:
        """The last step of the path."""
        return self.path.rpartition(".")[2]

    @property
    def is_leaf(self) -> bool:
        """Whether one value answers it."""
        return not (self.repeats or self.parts or self.shapes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """The questions of a type, in the order of its fields."""

    type: str
    title: str
    questions: tuple[Question, ...]
    common: tuple[Question, ...]  # offered at the end, where a person speaks


def form_of(cls: type[Message], words: Words, *, example: Mapping[str, Json] | None = None) -> Form:
    """The form of a type of message in a language; `example` is a message of it, if there is one.

    Examples of values are taken from it, but no prose, which has its own language.
    """
    typing = Typing(words, now_ms=0)
    form = _form(cls, _Maker(typing, {}))
    if example is None:
        return form
    found = {
        it.question.path: typing.show(it.question.kind, it.value, field=it.path)
        for it in filled((*form.questions, *form.common), example)
        if it.question.is_leaf and it.question.kind.name not in _NO_EXAMPLE
    }
    return _form(cls, _Maker(typing, found))


def _form(cls: type[Message], maker: "_Maker") -> Form:
    words = maker.words
    own, common = [], []
    for spec in fields_of(cls):
        label = label_id(cls, spec)
        hint = f"{label}-hint"
        question = maker.question(
            spec, spec.name, words.say(label), words.say(hint) if words.has(hint) else ""
        )
        if spec.number < COMMON_FROM:
            own.append(question)
        elif spec.name in COMMON and cls.SPEC.release is not ReleaseRule.MACHINE:
            common.append(question)
    return Form(
        type=cls.SPEC.wire,
        title=words.say(type_id(cls.SPEC.wire)),
        questions=tuple(own),
        common=tuple(common),
    )


class Filled(NamedTuple):
    """What stands in a message for a question, or for a part of one."""

    question: Question
    path: str  # with the numbers and keys of members
    label: str
    value: Json


def filled(
    questions: Iterable[Question], plain: Mapping[str, Json], path: str = "", label: str = ""
) -> Iterator[Filled]:
    """Everything that stands in a message in the plain form, by its questions."""
    for question in questions:
        if plain.get(question.name) is not None:
            place = f"{path}.{question.name}" if path else question.name
            said = f"{label}{BELOW}{question.label}" if label else question.label
            yield from _filled(question, plain[question.name], place, said)


def _filled(question: Question, value: Json, path: str, label: str) -> Iterator[Filled]:
    yield Filled(question, path, label, value)
    if question.member is not None:
        members = value.items() if isinstance(value, Mapping) else enumerate(value)
        for name, it in members:
            number = name if isinstance(value, Mapping) else name + 1
            yield from _filled(question.member, it, f"{path}.{name}", f"{label} {number}")
    shaped = (it.parts for it in question.shapes if it.name == value[SHAPE])
    parts = next(shaped, question.parts)
    yield from filled(parts, value if parts else {}, path, label)


def plain_of(question: Question) -> Json:
    """A question as data: what a page or a program needs to ask it."""
    data: Json = {
        "path": question.path,
        "label": question.label,
        "hint": question.hint,
        "way": question.way,
        "kind": question.kind.spelled,
        "required": question.required,
        "repeats": question.repeats,
        "default": question.default,
        "unit": question.unit,
        "within": question.within,
        "bounds": [question.low, question.high],
        "choices": [it._asdict() for it in question.choices],
        "example": question.example,
        "key": None if question.key is None else plain_of(question.key),
        "parts": [plain_of(it) for it in question.parts],
        "shapes": [
            {"shape": it.name, "label": it.label, "parts": [plain_of(part) for part in it.parts]}
            for it in question.shapes
        ],
        "member": None if question.member is None else plain_of(question.member),
    }
    return data


class _Maker:
    """Makes questions in one language."""

    def __init__(self, typing: Typing, examples: Mapping[str, str]) -> None:
        self._typing = typing
        self.words = typing.words
        self._examples = examples

    def question(self, spec: FieldSpec, path: str, label: str, hint: str) -> Question:
        default = None
        if not spec.required and spec.default is not None:
            default = self._typing.show(spec.type, spec.default, field=path)
        return self._made(spec.type, path, label, hint, required=spec.required, default=default)

    def _made(
        self,
        kind: Kind,
        path: str,
        label: str,
        hint: str,
        *,
        required: bool,
        default: str | None = None,
    ) -> Question:
        if kind.item is not None:
            return self._many(kind, kind.item, path, (label, hint), required=required)
        if kind.name == "area":
            shapes = tuple(self._shape(cls, path) for cls in kind.structs)
            return Question(
                path=path, label=label, hint=hint, kind=kind, required=required, shapes=shapes,
                choices=tuple(Choice(it.name, it.label) for it in shapes),
                example=shapes[0].label,
            )  # fmt: skip
        if kind.structs and kind.name not in typed.HELD_IN_ONE:
            parts = self._parts(kind.structs[0], path)
            return Question(
                path=path, label=label, hint=hint, kind=kind, required=required, parts=parts,
            )  # fmt: skip
        low, high = _bounds(kind)
        return Question(
            path=path,
            label=label,
            hint=hint,
            way=self._way(kind, path),
            kind=kind,
            required=required,
            default=default,
            unit=self._unit(kind, path),
            low=low,
            high=high,
            within="" if kind.of("").chars_max else self._within(kind, path, low, high),
            choices=typed.choices_of(kind, self.words),
            example=self._examples.get(path) or self._typing.example(kind, path),
        )

    def _many(
        self, kind: Kind, item: Kind, path: str, said: tuple[str, str], *, required: bool
    ) -> Question:
        label, hint = said
        member = self._made(item, f"{path}.*", label, "", required=True)
        key = None
        if kind.key is not None:
            named = self.words.say(_key_id(kind.key, self.words))
            key = self._made(kind.key, f"{path}.*", named, "", required=True)
        return Question(
            path=path, label=label, hint=hint, kind=kind, required=required, repeats=True,
            key=key, member=member, low=kind.low, high=kind.high,
        )  # fmt: skip

    def _shape(self, cls: StructType, path: str) -> Shape:
        name = name_of(cls)
        label = self.words.say(f"form-shape-{name}")
        return Shape(name=name, label=label, parts=self._parts(cls, path))

    def _parts(self, cls: StructType, path: str) -> tuple[Question, ...]:
        return tuple(
            self.question(spec, f"{path}.{spec.name}", *self._said(cls, spec))
            for spec in fields_of(cls)
        )

    def _said(self, cls: StructType, spec: FieldSpec) -> tuple[str, str]:
        """Label and hint of a field of a composite."""
        name = f"form-part-{name_of(cls)}-{spec.name}"
        if not self.words.has(name):
            return spec.name.replace("_", " "), ""
        hint = f"{name}-hint"
        return self.words.say(name), self.words.say(hint) if self.words.has(hint) else ""

    def _way(self, kind: Kind, path: str) -> str:
        """How a value of the kind is typed, where that is not plain."""
        way = "duration" if typed.counts_of(kind, path) in ("s", "ms") else _WAYS.get(kind.name)
        return "" if way is None else self.words.say(f"form-way-{way}")

    def _within(self, kind: Kind, path: str, low: int | None, high: int | None) -> str:
        """Between which numbers, in words."""
        ends = {
            name: self._typing.show(kind, end, field=path)
            for name, end in (("low", low), ("high", high))
            if end is not None
        }
        if not ends or (low == 0 and high is None):
            return ""
        return self.words.say(f"form-within-{'-'.join(ends)}", **ends)

    def _unit(self, kind: Kind, path: str) -> str:
        counts = typed.counts_of(kind, path)
        if counts in ("s", "ms", None):
            return ""
        return self._typing.unit(counts)


def _bounds(kind: Kind) -> tuple[int | None, int | None]:
    """Bounds worth saying: not those that every number has."""
    if (most := kind.of("").chars_max) is not None:
        return None, most
    if kind.name in ("uint", "int", "freq", "dur_s"):
        low = None if kind.low == -INT_MAX else kind.low
        return low, None if kind.high == INT_MAX else kind.high
    return None, None


def _key_id(kind: Kind, words: Words) -> str:
    name = f"form-key-{kind.name.partition(':')[0]}"
    return name if words.has(name) else "form-key-other"
