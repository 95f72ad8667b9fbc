"""A form filled in all at once, as a page sends it: every text by its place.

A sheet is read into the plain form; what cannot be read stays as it was typed, with its fault at
its place, and so does what is needed and not there. What stands in a message is laid out as a
sheet again. Where questions are asked one by one stands in dialogue.py. Knows no page. Carries out
R-79 for people and R-430.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from comity.errors import OurError
from comity.values.written import SHAPE, key_of
from comity.wording.forms import Form, Question
from comity.wording.typed import Typing

Json: TypeAlias = Any
Given: TypeAlias = Mapping[str, str]  # what was typed, by its place
COUNT: Final = "#"  # after the place of what repeats: how many members are asked for
KEY: Final = "@"  # after the place of a member: what it is found by
MEMBERS_MAX: Final = 60  # asked one by one; positions and names stand in lines, as many as fit
LACKS: Final = "missing"
_LEFT_OUT: Final = object()
_UNREAD: Final = object()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One question at its place, and how it is asked."""

    place: str
    question: Question
    asks: str  # line, text, choice, lines, choices, group, area, many
    text: str = ""
    label: str = ""
    required: bool = False
    parts: tuple["Cell", ...] = ()  # also the members of what repeats
    key: "Cell | None" = None  # what a member is found by


@dataclass(slots=True)
class Sheet:
    """What was read: the message as far as it goes, and what is wrong where."""

    plain: dict[str, Json] = field(default_factory=dict)
    faults: dict[str, OurError] = field(default_factory=dict)  # by place
    places: dict[str, str] = field(default_factory=dict)  # of each path of the plain form

    def place_of(self, path: str) -> str | None:
        """Where a path of the plain form was typed, or what it is a part of; none: nowhere."""
        while path:
            if path in self.places:
                return self.places[path]
            path = path.rpartition(".")[0]
        return None

    def fault(self, error: OurError) -> bool:
        """Put an error about the whole message to the place that it names; is there one?"""
        place = self.place_of(str(error.facts.get("field", "")))
        if place is not None:
            self.faults.setdefault(place, error)
        return place is not None


def is_lacking(error: OurError) -> bool:
    """Whether it says no more than that something was not typed yet."""
    return error.key == "form.needed" or error.facts.get("reason") == LACKS


def asks_of(question: Question) -> str:
    """How a question is asked on a sheet."""
    member = question.member
    if question.repeats and member is not None:
        is_plain = question.key is None and member.is_leaf and not member.kind.is_text
        return ("choices" if _is_closed(member) else "lines") if is_plain else "many"
    if question.shapes:
        return "area"
    if question.parts:
        return "group"
    if _is_closed(question):
        return "choice"
    return "text" if question.kind.of("").is_text else "line"


def _is_closed(question: Question) -> bool:
    """Whether nothing but one of the choices answers it."""
    return bool(question.choices) and not question.kind.words


# --- read


def read(form: Form, given: Given, typing: Typing) -> Sheet:
    """Read what was typed; every fault stands at its place."""
    sheet = Sheet()
    _Reader(sheet, given, typing).fields((*form.questions, *form.common), "", "", sheet.plain)
    return sheet


class _Reader:
    """Reads one sheet; `at` is a path of the plain form, `place` where it was typed."""

    def __init__(self, sheet: Sheet, given: Given, typing: Typing) -> None:
        self._sheet = sheet
        self._given = given
        self._typing = typing

    def fields(
        self, questions: tuple[Question, ...], place: str, at: str, made: dict[str, Json]
    ) -> bool:
        """Read the fields of a message or composite into `made`; was any of them given?"""
        is_given = False
        missing: list[tuple[Question, str]] = []
        for question in questions:
            its_place, its_path = _join(place, question.name), _join(at, question.name)
            value = self._read(question, its_place, its_path)
            if value is _LEFT_OUT:
                if question.required:
                    missing.append((question, its_place))
                continue
            is_given = True
            if value is not _UNREAD:
                made[question.name] = value
        if is_given or not place:
            for question, its_place in missing:
                if question.repeats and not question.low:
                    made[question.name] = [] if question.key is None else {}
                else:
                    self._need(question, its_place)
        return is_given

    def _need(self, question: Question, place: str) -> None:
        error = OurError("message.bad-field", field=question.label, reason=LACKS)
        if question.example and question.is_leaf:
            error = OurError("form.needed", field=question.label, example=question.example)
        self._sheet.faults[place] = error

    def _read(self, question: Question, place: str, at: str) -> Any:  # noqa: ANN401  # JSON
        self._sheet.places[at] = place
        match asks_of(question):
            case "group":
                made: dict[str, Json] = {}
                return made if self.fields(question.parts, place, at, made) else _LEFT_OUT
            case "area":
                return self._area(question, place, at)
            case "lines" | "choices":
                return self._lines(question, place)
            case "many":
                return self._many(question, place, at)
            case _:
                return self._leaf(question, place, self._given.get(place, ""))

    def _leaf(self, question: Question, place: str, text: str) -> Any:  # noqa: ANN401  # JSON
        if not text.strip():
            return _LEFT_OUT
        try:
            return self._typing.parse(
                question.kind, text, field=question.path, label=question.label
            )
        except OurError as error:
            self._sheet.faults.setdefault(place, error)
            return _UNREAD

    def _area(self, question: Question, place: str, at: str) -> Any:  # noqa: ANN401  # JSON
        wanted = self._given.get(f"{place}.{SHAPE}", "")
        shape = next((it for it in question.shapes if it.name == wanted), None)
        if shape is None:
            return _LEFT_OUT
        made: dict[str, Json] = {SHAPE: shape.name}
        if not self.fields(shape.parts, place, at, made):
            for part in shape.parts:
                if part.required:
                    self._need(part, _join(place, part.name))
        return made

    def _lines(self, question: Question, place: str) -> Any:  # noqa: ANN401  # JSON
        member = question.member or question
        lines = self._given.get(place, "").splitlines()
        values = [self._leaf(member, place, line) for line in lines if line.strip()]
        if not values:
            return _LEFT_OUT
        return _UNREAD if _UNREAD in values else values

    def _many(self, question: Question, place: str, at: str) -> Any:  # noqa: ANN401  # JSON
        member = question.member or question
        listed: list[Json] = []
        found: dict[str, Json] = {}
        is_given = False
        for number in range(count_of(question, place, self._given)):
            its_place = f"{place}.{number}"
            if question.key is None:
                value = self._read(member, its_place, f"{at}.{len(listed)}")
                if value not in (_LEFT_OUT, _UNREAD):
                    listed.append(value)
            else:
                value = self._pair(question.key, member, (its_place, at), found)
            is_given = is_given or value is not _LEFT_OUT
        if not is_given:
            return _LEFT_OUT
        return listed if question.key is None else found

    def _pair(
        self, key: Question, member: Question, where: tuple[str, str], found: dict[str, Json]
    ) -> Any:  # noqa: ANN401  # JSON
        """Read a member and what it is found by; neither may stand alone."""
        place, at = where
        named = self._leaf(key, f"{place}{KEY}", self._given.get(f"{place}{KEY}", ""))
        name = place if named in (_LEFT_OUT, _UNREAD) else key_of(key.kind, named)
        value = self._read(member, place, f"{at}.{name}")
        if named is _LEFT_OUT and value is not _LEFT_OUT:
            self._need(key, f"{place}{KEY}")
        if value is _LEFT_OUT and named is not _LEFT_OUT:
            self._need(member, place)
        if name in found:
            self._sheet.faults[f"{place}{KEY}"] = OurError(
                "message.bad-field", field=key.label, reason="twice"
            )
        elif name != place and value not in (_LEFT_OUT, _UNREAD):
            found[name] = value
        return value if named is _LEFT_OUT else named


def count_of(question: Question, place: str, given: Given) -> int:
    """How many members are asked for."""
    text = given.get(f"{place}{COUNT}", "")
    most = min(question.high or MEMBERS_MAX, MEMBERS_MAX)
    asked = int(text) if text.isascii() and text.isdecimal() and len(text) < 4 else 0
    least = (question.low or 0) if question.required else 0
    return min(max(asked, least), most)


def _join(place: str, name: str) -> str:
    return f"{place}.{name}" if place else name


# --- laid out


def cells(questions: tuple[Question, ...], given: Given, place: str = "") -> tuple[Cell, ...]:
    """The sheet as it is asked, with what was typed."""
    return tuple(_cell(it, _join(place, it.name), given) for it in questions)


def _cell(question: Question, place: str, given: Given, label: str = "") -> Cell:
    asks = asks_of(question)
    text = given.get(place, "")
    parts: tuple[Cell, ...] = ()
    if asks == "group":
        parts = cells(question.parts, given, place)
    elif asks == "area":
        text = given.get(f"{place}.{SHAPE}", "")
        shaped = (it.parts for it in question.shapes if it.name == text)
        parts = cells(next(shaped, ()), given, place)
    elif asks == "many":
        parts = tuple(_members(question, place, given))
    return Cell(
        place=place, question=question, asks=asks, text=text, label=label or question.label,
        required=question.required, parts=parts,
    )  # fmt: skip


def _members(question: Question, place: str, given: Given) -> Iterator[Cell]:
    member = question.member or question
    for number in range(count_of(question, place, given)):
        its_place = f"{place}.{number}"
        cell = _cell(member, its_place, given, f"{question.label} {number + 1}")
        if question.key is not None:
            key = _cell(question.key, f"{its_place}{KEY}", given)
            cell = Cell(
                place=its_place, question=member, asks=cell.asks, text=cell.text,
                label=cell.label, required=True, parts=cell.parts, key=key,
            )  # fmt: skip
        yield cell


def flat(its: tuple[Cell, ...]) -> Iterator[Cell]:
    """Every cell of a sheet, each before its parts."""
    for cell in its:
        yield cell
        if cell.key is not None:
            yield cell.key
        yield from flat(cell.parts)


# --- filled from a message


def typed(form: Form, plain: Mapping[str, Json], typing: Typing) -> dict[str, str]:
    """What would be typed for a message in the plain form, by its places."""
    made: dict[str, str] = {}
    _type((*form.questions, *form.common), plain, "", typing, made)
    return made


def typed_at(question: Question, value: Json, place: str, typing: Typing) -> dict[str, str]:
    """What would be typed for one value at a place."""
    made: dict[str, str] = {}
    _type_one(question, value, place, typing, made)
    return made


def _type(
    questions: tuple[Question, ...],
    plain: Mapping[str, Json],
    place: str,
    typing: Typing,
    made: dict[str, str],
) -> None:
    for question in questions:
        value = plain.get(question.name)
        if value is not None:
            _type_one(question, value, _join(place, question.name), typing, made)


def _type_one(
    question: Question, value: Json, place: str, typing: Typing, made: dict[str, str]
) -> None:
    match asks_of(question):
        case "group":
            _type(question.parts, value, place, typing, made)
        case "area":
            made[f"{place}.{SHAPE}"] = value[SHAPE]
            shaped = (it.parts for it in question.shapes if it.name == value[SHAPE])
            _type(next(shaped, ()), value, place, typing, made)
        case "lines" | "choices":
            member = question.member or question
            made[place] = "\n".join(_shown(member, it, typing) for it in value)
        case "many":
            _type_many(question, value, place, typing, made)
        case _:
            made[place] = _shown(question, value, typing)


def _type_many(
    question: Question, value: Json, place: str, typing: Typing, made: dict[str, str]
) -> None:
    member = question.member or question
    made[f"{place}{COUNT}"] = str(len(value))
    members = value.items() if isinstance(value, Mapping) else ((None, it) for it in value)
    for number, (name, it) in enumerate(members):
        if name is not None:
            made[f"{place}.{number}{KEY}"] = str(name)
        _type_one(member, it, f"{place}.{number}", typing, made)


def _shown(question: Question, value: Json, typing: Typing) -> str:
    """One value as it is typed; of a choice its code, which a page sends back."""
    kind = question.kind
    if kind.name == "bool":
        return "true" if value else "false"
    if value in kind.words:
        return next(it.word for it in question.choices if it.code == value)
    return typing.show(kind, value, field=question.path)


# --- changed


def without(given: Given, place: str, number: int) -> dict[str, str]:
    """The sheet without one member of what repeats; those after it move up."""
    made: dict[str, str] = {}
    for its_place, text in given.items():
        at, rest = _number(its_place, place)
        if at == number:
            continue
        moved = its_place if at is None or at < number else f"{place}.{at - 1}{rest}"
        made[moved] = text
    count = given.get(f"{place}{COUNT}", "")
    if count.isascii() and count.isdecimal():
        made[f"{place}{COUNT}"] = str(max(int(count[:4]) - 1, 0))
    return made


def _number(its_place: str, place: str) -> tuple[int | None, str]:
    """Of which member of what repeats a place is, and the rest of it."""
    head, rest = its_place[: len(place) + 1], its_place[len(place) + 1 :]
    figures = rest[: len(rest) - len(rest.lstrip("0123456789"))]
    if head != f"{place}." or not figures or len(figures) > len(str(MEMBERS_MAX)):
        return None, ""
    return int(figures), rest[len(figures) :]


def question_at(form: Form, place: str) -> Question | None:
    """The question that is asked at a place; none: there is none."""
    questions = (*form.questions, *form.common)
    found: Question | None = None
    for step in place.split("."):
        if step.isdecimal() and found is not None and found.member is not None:
            found = found.member
            questions = found.parts
            continue
        inner = questions if found is None or found.parts else ()
        found = next((it for it in inner if it.name == step), None)
        if found is None:
            return None
        questions = found.parts
    return found
