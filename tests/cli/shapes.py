"""docs/json.md as a checker: what a command gives has exactly the keys that the page lists."""

import re
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "json.md"
ROW = re.compile(r"^\| (?:`(\w+)`|…) \| ([^|]+) \|", re.MULTILINE)
HEX = re.compile(r"([0-9a-f]{2})+")
SURE = {"file", "verdict", "faults"}  # of a file that cannot be read further


def shapes():
    found = {}
    for name, text in re.findall(
        r"^### (?:comity )?(.+?)\n(.*?)(?=^##|\Z)", PAGE.read_text(), re.MULTILINE | re.DOTALL
    ):
        found[name] = (ROW.findall(text), text)
    return found


SHAPES = shapes()


def keys_of(name):
    made = {}
    for key, kind in SHAPES[name][0]:
        if key:
            made[key] = kind.strip()
        else:
            made.update(keys_of(kind.strip()))
    return made


def check_command(name, value):
    rows, text = SHAPES[name]
    if "A list of:" in text:
        for it in value:
            check_keys(keys_of(name), it, name)
    elif match := re.search(r"^A list of (\w+)", text, re.MULTILINE):
        check(f"list of {match[1]}", value, name)
    else:
        assert rows, f"{name} is not described"
        check_keys(keys_of(name), value, name)


def check_keys(keys, value, where):
    assert set(value) == set(keys), (where, set(value) ^ set(keys))
    for key, kind in keys.items():
        check(kind, value[key], f"{where}.{key}")


def check(kind, value, where):
    if kind.endswith(" or null"):
        if value is not None:
            check(kind.removesuffix(" or null"), value, where)
    elif kind.startswith("list of "):
        assert isinstance(value, list), where
        for it in value:
            check(kind.removeprefix("list of "), it, where)
    elif kind.startswith("map of "):
        assert isinstance(value, dict), where
        for it in value.values():
            check(kind.removeprefix("map of "), it, where)
    elif kind in SHAPES:
        check_keys(keys_of(kind), value, where)
    else:
        assert LEAVES[kind](value), (where, kind, value)


LEAVES = {
    "text": lambda it: isinstance(it, str),
    "number": lambda it: type(it) is int,
    "yes/no": lambda it: isinstance(it, bool),
    "hex": lambda it: isinstance(it, str) and HEX.fullmatch(it) is not None,
    "any": lambda _: True,
}
