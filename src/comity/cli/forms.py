"""How a message comes from a file, or from `--set field=value`.

Turns what was typed into the plain form (R-79); whether it may be sent, the desk says. How single
values are typed stands in wording/typed.py, how a form asks for them in asking.py.
"""

import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from comity.cli.output import parse_json
from comity.errors import ConfigError, OurError

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.cli.reach import Reach
    from comity.values.message import Message
    from comity.values.shape import Kind
    from comity.wording.typed import Find, Typing

FORM_BYTES_MAX: Final = 1 << 20


def typing_of(out: "Output", node: "Reach", find: "Find" = str) -> "Typing":
    """How values are typed in the language of this output, at the node's moment."""
    from comity.wording.typed import Typing

    return Typing(out.words, now_ms=node.ask("status")["time"]["ms"], find=find)


def moment(out: "Output", node: "Reach", text: str | None, *, field: str) -> str:
    """A typed moment in the plain form, also one counted from now; without a text it is now.

    Raises:
        OurError: it cannot be read.
    """
    from comity.values.moment import iso
    from comity.values.shape import Kind

    typing = typing_of(out, node)
    if text is None:
        return iso(typing.now_ms)
    return str(typing.parse(Kind(name="ts"), text, field=field))


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
    cls: "type[Message]", fields: Mapping[str, Any], given: Iterable[str], typing: "Typing"
) -> dict[str, Any]:
    """Put `field=value` into the plain form; a dot goes into a composite, a repeat adds to a list.

    Raises:
        ConfigError: no "=" in it.
        OurError: no such field, or a value that cannot be read.
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
        _put(made, steps, (value, path.strip()), spec.type, typing)
    return made


def _put(
    into: dict[str, Any], steps: list[str], said: tuple[str, str], kind: "Kind", typing: "Typing"
) -> None:
    """Put a value and its whole path where the rest of the path leads."""
    (name, *rest), (value, path) = steps, said
    if rest:
        inner, step = _inner(kind, rest[0], path, typing)
        held = into.setdefault(name, {})
        if not isinstance(held, dict):
            raise OurError("message.bad-field", field=name, reason="type")
        _put(held, [step, *rest[1:]], said, inner, typing)
    elif kind.item is not None and kind.key is None and not value.startswith("["):
        into.setdefault(name, []).append(plain(kind.item, value, path, typing))
    else:
        into[name] = plain(kind, value, path, typing)


def _inner(kind: "Kind", name: str, path: str, typing: "Typing") -> "tuple[Kind, str]":
    """The kind of a field of a composite, or of a value of a map; and its name in the plain form.

    Raises:
        OurError: there is none of this name.
    """
    from comity.values.shape import Kind, fields_of
    from comity.values.written import SHAPE, key_of

    if kind.key is not None and kind.item is not None:
        return kind.item, key_of(kind.key, typing.parse(kind.key, name, field=path))
    if kind.name == "area" and name == SHAPE:
        return Kind(name="str", chars_max=FORM_BYTES_MAX), name
    for struct in kind.structs:
        for spec in fields_of(struct):
            if spec.name == name:
                return spec.type, name
    raise OurError("message.bad-field", field=path, reason="unknown")


def plain(kind: "Kind", text: str, path: str, typing: "Typing") -> Any:  # noqa: ANN401  # JSON
    """One typed value in the plain form; JSON stands where a value is composed.

    Raises:
        OurError: it cannot be read.
    """
    from comity.wording.typed import HELD_IN_ONE

    kinds = (kind, *kind.either)
    is_composed = kind.item is not None or any(it.structs for it in kinds)
    if text.startswith(("{", "[")) and is_composed:
        try:
            return parse_json(text)
        except ValueError:
            raise OurError("message.bad-field", field=path, reason="unreadable") from None
    if is_composed and kind.name not in HELD_IN_ONE:
        raise OurError("message.bad-field", field=path, reason="type", expected=kind.spelled)
    return typing.parse(kind, text, field=path)
