"""How a person fills in a message: a file, `--set field=value`, or question by question.

Turns what was typed into the plain form (R-79); whether it may be sent, the desk says. Knows kinds
of fields; knows no type by name.
"""

import re
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from comity.cli.output import parse_json
from comity.errors import ConfigError, OurError

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.values.message import Message
    from comity.values.shape import FieldSpec, Kind

COMMON_FROM: Final = 64
FORM_BYTES_MAX: Final = 1 << 20
_NUMBER: Final = re.compile(r"-?[0-9]+")
_TRUE: Final = frozenset(("true", "yes", "oui"))
_FALSE: Final = frozenset(("false", "no", "non"))
Find = Callable[[str], str]  # the whole hash of an entry, from its beginning


def from_file(path: str) -> dict[str, Any]:
    """Read a message in the plain form from a file, or from standard input for "-".

    Raises:
        ConfigError: no such file, or no JSON object in it.
    """
    try:
        if path == "-":
            text = sys.stdin.read(FORM_BYTES_MAX + 1)
        else:
            with Path(path).open(encoding="utf-8") as file:
                text = file.read(FORM_BYTES_MAX + 1)
        found = parse_json(text)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ConfigError("form.cannot-read", path=path, reason=reason) from None
    except ValueError as error:
        raise ConfigError("form.not-json", path=path, reason=str(error)) from None
    if not isinstance(found, dict):
        raise ConfigError("form.not-json", path=path, reason="no object")
    return found


def with_set(
    cls: "type[Message]", fields: Mapping[str, Any], given: Iterable[str], find: Find
) -> dict[str, Any]:
    """Put `field=value` into the plain form; a dot goes into a composite, a repeat adds to a list.

    Raises:
        ConfigError: no "=" in it.
        OurError: no such field, or JSON that is none.
    """
    from comity.values.shape import fields_of

    made: dict[str, Any] = dict(fields)
    for text in given:
        path, equals, value = text.partition("=")
        if not equals:
            raise ConfigError("form.no-equals", text=text)
        steps = path.strip().split(".")
        spec = next((it for it in fields_of(cls) if it.name == steps[0]), None)
        if spec is None:
            raise OurError("message.bad-field", field=steps[0], reason="unknown")
        _put(made, steps, value, spec.type, find)
    return made


def _put(into: dict[str, Any], steps: list[str], value: str, kind: "Kind", find: Find) -> None:
    name, rest = steps[0], steps[1:]
    if rest:
        inner = _inner(kind, rest[0])
        held = into.setdefault(name, {})
        if not isinstance(held, dict):
            raise OurError("message.bad-field", field=name, reason="type")
        _put(held, rest, value, kind if inner is None else inner, find)
    elif kind.item is not None and kind.key is None and not value.startswith("["):
        into.setdefault(name, []).append(plain(kind.item, value, name, find))
    else:
        into[name] = plain(kind, value, name, find)


def _inner(kind: "Kind", name: str) -> "Kind | None":
    """The kind of a field of a composite, or of a value of a map."""
    from comity.values.shape import fields_of

    if kind.key is not None:
        return kind.item
    for struct in kind.structs:
        for spec in fields_of(struct):
            if spec.name == name:
                return spec.type
    return None


def plain(kind: "Kind", text: str, name: str, find: Find) -> Any:  # noqa: ANN401  # JSON
    """One typed value in the plain form.

    Raises:
        OurError: it looks like JSON and is none; or no entry begins so.
    """
    if text.startswith(("{", "[")) and (kind.structs or kind.item is not None):
        try:
            return parse_json(text)
        except ValueError:
            raise OurError("message.bad-field", field=name, reason="unreadable") from None
    if kind.code is not None:
        return text.upper() if text.upper() in kind.code.__members__ else text
    if kind.name == "ref":
        return find(text)
    if kind.name == "bool":
        low = text.lower()
        return low in _TRUE if low in _TRUE | _FALSE else text
    is_text = kind.chars_max is not None or kind.pattern is not None
    if not is_text and not kind.name.startswith("ts") and _NUMBER.fullmatch(text):
        return int(text)
    return text


# --- question by question


def ask(cls: "type[Message]", out: "Output", words: Any, find: Find) -> dict[str, Any]:  # noqa: ANN401
    """Ask for every field; an empty line leaves out what need not be there."""
    from comity.values.shape import fields_of

    out.note("form-begin")
    made: dict[str, Any] = {}
    for spec in fields_of(cls):
        if spec.number < COMMON_FROM:
            _ask_field(cls, spec, made, out, (words, find))
    return made


def _ask_field(
    cls: "type[Message]",
    spec: "FieldSpec",
    made: dict[str, Any],
    out: "Output",
    using: tuple[Any, Find],
) -> None:
    from comity.wording.speaker import label_id

    words, find = using
    label = label_id(cls, spec)
    hint = f"{label}-hint"
    if words.has(hint):
        out.text(f"  {words.say(hint)}")
    if spec.type.code is not None:
        out.text(f"  {', '.join(spec.type.code.__members__)}")
    mark = " *" if spec.required else ""
    while True:
        said: str = click.prompt(
            f"{words.say(label)}{mark}", default="", show_default=False, err=True
        )
        if not said and not spec.required:
            return
        try:
            if said:
                _put(made, [spec.name], said, spec.type, find)
                if spec.container != "list" or said.startswith("["):
                    return
            elif spec.name in made:
                return
        except OurError as error:
            out.error(error, 1)
