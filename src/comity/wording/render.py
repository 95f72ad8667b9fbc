"""A whole message in words: every field for paper and screen, or one line for a list.

Carries out R-74: each language says the same numbers, times, places and identifiers, because all
are said from the same fields by the same code. Who sent it, when, and what became of it belong
to the entry and stand around this text; the name of the author may be given for its sentences.
"""

from collections.abc import Mapping
from functools import partial
from typing import Any, Final, TypeAlias

from comity.values import plain
from comity.values.message import Message
from comity.values.phrases import PHRASES, Blank
from comity.values.shape import FieldSpec, Kind, fields_of
from comity.wording import phrases, tokens
from comity.wording.speaker import Speaker, label_id, type_id
from comity.wording.words import Words

Wire: TypeAlias = Any
_SHARED: Final = frozenset({"party", "office", "term", "code", "ref", "hash", "dur_s"})
Content: TypeAlias = Mapping[int, Wire]


def full(
    message: Message,
    words: Words,
    *,
    author: str | None = None,
    about: type[Message] | None = None,
) -> str:
    """The title, a sentence or more, and every field by its label.

    `author` is the party that says it; `about` the type of the message that a correction or
    read-back names.
    """
    cls, content = type(message), plain.to_wire(message)
    name = type_id(cls.SPEC.wire)
    lines = [words.say(name), _sentence(f"{name}-full", cls, content, words, author), ""]
    speaker = Speaker(words, about=about, blanks=_blanks(cls, content))
    for spec in fields_of(cls):
        if spec.number in content:
            lines += _field(cls, spec, content[spec.number], speaker)
    return "\n".join(lines).rstrip("\n")


def short(message: Message, words: Words, *, author: str | None = None) -> str:
    """One line: what it is, and the little that tells it from others of its type."""
    cls = type(message)
    name = f"{type_id(cls.SPEC.wire)}-short"
    return _sentence(name, cls, plain.to_wire(message), words, author)


def opaque(wire: str, content: Wire, words: Words) -> str:
    """A message of a type this node does not know: its fields by number, nothing left out."""
    fields = content if isinstance(content, Mapping) else {}
    speaker = Speaker(words)
    head = words.say("opaque", type=tokens.plain(wire), count=len(fields))
    said = (
        _line(words.say("part-field", n=str(n)), speaker.anything(it), words)
        for n, it in fields.items()
    )
    return "\n".join((head, "", *said)).rstrip("\n")


def _field(cls: type[Message], spec: FieldSpec, value: Wire, speaker: Speaker) -> list[str]:
    """The line or lines of one field; lists of longer things get a line for each."""
    label = speaker.words.say(label_id(cls, spec))
    if spec.type.of(value).is_text and "\n" in value:
        return [
            speaker.words.say("line-field-many", label=label),
            *tokens.block(value, speaker.words),
        ]
    if _on_one_line(spec.type):
        return [_line(label, speaker.say(spec.type, value), speaker.words)]
    items = speaker.items(spec.type, value)
    if not items:
        return [_line(label, speaker.words.say("empty-list"), speaker.words)]
    numbered = spec.type.item is not None and spec.type.item.is_text
    head = speaker.words.say("line-field-many", label=label)
    marks = (f"{n}." if numbered else "\u2013" for n in range(1, len(items) + 1))
    return [head, *map(partial(_item, speaker.words), marks, items)]


def _line(label: str, value: str, words: Words) -> str:
    return words.say("line-field", label=label, value=value)


def _item(words: Words, mark: str, said: str) -> str:
    return f"  {mark} {words.isolate(said)}"


def _on_one_line(kind: Kind) -> bool:
    if kind.key is not None:
        return False
    return kind.item is None or kind.item.name.partition(":")[0] in _SHARED


def _sentence(
    name: str, cls: type[Message], content: Content, words: Words, author: str | None
) -> str:
    """Say the sentence `name` with what it asks of the fields.

    `$field` is the field in words, `$field_n` its number or how many it has, `$field_is` what a
    sentence chooses by: the name of a code, yes or no, given or absent. `$phrase_said` is the
    sentence of the phrase book that the message names.
    """
    speaker = Speaker(words, brief=True, blanks=_blanks(cls, content))
    specs = {spec.name: spec for spec in fields_of(cls)}
    args: dict[str, str | int] = {}
    for variable in words.variables(name):
        if variable == "author":
            args[variable] = author or words.say("the-author")
        elif variable == "phrase_said":
            args[variable] = _phrase(specs, content, speaker)
        else:
            args[variable] = _argument(variable, specs, content, speaker)
    return words.say(name, **args)


def _blanks(cls: type[Message], content: Content) -> tuple[Blank, ...]:
    """The blanks of the phrase that a message names, if it names one of the book."""
    named = [spec.number for spec in fields_of(cls) if spec.name == "phrase"]
    return PHRASES.get(content[named[0]], ()) if named else ()


def _phrase(specs: Mapping[str, FieldSpec], content: Content, speaker: Speaker) -> str:
    number, params = content[specs["phrase"].number], content.get(specs["params"].number, {})
    said = phrases.sentence(number, params, speaker.words, speaker.say)
    if said is not None:
        return said
    blanks = speaker.say(specs["params"].type, params)
    return speaker.words.say("phrase-unknown", n=number, params=blanks)


def _argument(
    variable: str, specs: Mapping[str, FieldSpec], content: Content, speaker: Speaker
) -> str | int:
    for suffix, ask in (("_is", _choice), ("_n", _count)):
        field = specs.get(variable.removesuffix(suffix)) if variable.endswith(suffix) else None
        if field is not None and variable not in specs:
            return ask(field.type, content.get(field.number))
    spec = specs[variable]
    if spec.number not in content:
        return speaker.words.say("not-given")
    return speaker.say(spec.type, content[spec.number])


def _choice(kind: Kind, value: Wire) -> str:
    if value is None:
        return "absent"
    if type(value) is bool:
        return "yes" if value else "no"
    if kind.code is not None:
        return kind.code(value).name
    return value if value in kind.words else "given"


def _count(kind: Kind, value: Wire) -> int:
    if kind.name == "qty":
        return int(value[1])
    return value if type(value) is int else len(value or ())
