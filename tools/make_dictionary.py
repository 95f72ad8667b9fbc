"""Make the dictionary of the compact form anew: src/comity/routes/compact-dictionary.

It is made of messages nobody said: the families' examples, with other words, numbers, places and
times, by a seed. A new one is another format on the air: two releases with different ones do not
read each other's compact frames (they send them plain then). Prints the hash for routes/squeeze.py.

    python tools/make_dictionary.py [--write]
"""

import random
import sys
import tomllib
from collections.abc import Iterator
from hashlib import sha256
from importlib import import_module
from pathlib import Path

import zstandard

from comity.families.shelf import SHELF
from comity.record import canonical
from comity.routes.squeeze import DICTIONARY, LEVEL
from comity.routes.terse import Known, written
from comity.values.plain import from_plain, to_wire

SEED = 1963
OCTETS = 32_768
EACH = 60  # messages of one example
OFTEN = {"A02": 8, "A01": 4, "A03": 4, "M01": 6, "L09": 6, "I01": 6, "L06": 3}  # times as many
NOON_MS = 1_770_292_800_000
HOUR_MS = 3_600_000
TO = (["AA"], ["BB"], ["AA", "BB"], ["FRA"], ["UKR"], ["RUS"])
WORDS = tomllib.loads((Path(__file__).parent / "dictionary.toml").read_text("utf-8"))


def varied(value: canonical.Value, chance: random.Random, language: str) -> canonical.Value:
    """A value of the same shape that nobody said."""
    if isinstance(value, dict):
        return {key: varied(it, chance, language) for key, it in value.items()}
    if isinstance(value, list):
        return [varied(it, chance, language) for it in value]
    if isinstance(value, bytes):
        return chance.randbytes(len(value))
    if isinstance(value, str):
        return reworded(value, chance, language)
    return moved(value, chance) if type(value) is int else value


def reworded(value: str, chance: random.Random, language: str) -> str:
    """Other words where there are some, other figures where there is a code."""
    if " " in value:
        words = chance.choices(WORDS[language].split(), k=chance.randint(2, 9))
        return " ".join(words).capitalize() + chance.choice((".", "", "."))
    figures = len(value) > 3 and any(it.isdigit() for it in value)
    return "".join(chance.choice("0123456789") if figures and it.isdigit() else it for it in value)


def moved(value: int, chance: random.Random) -> int:
    """Another time, another place."""
    if value > 10**11:
        return NOON_MS + chance.randint(-48, 2_000) * HOUR_MS // chance.choice((1, 1, 2, 60))
    if abs(value) > 10**6:
        return chance.randint(-1_700, 1_700) * 10 ** chance.choice((5, 6, 6))
    return value


def thinned(
    content: dict[int, canonical.Value], chance: random.Random
) -> dict[int, canonical.Value]:
    """The same with fewer fields: which of them are there differs from message to message."""
    return {key: it for key, it in content.items() if chance.randrange(5)}


def samples() -> Iterator[bytes]:
    """What would go through the dictionary, one by one."""
    chance = random.Random(SEED)
    known = Known(NOON_MS + 1, lambda _: (b"ab", chance.randrange(5_000)), lambda _: None)
    for entry in sorted(SHELF.types.values(), key=lambda it: it.message.SPEC.code):
        code, kind = entry.message.SPEC.code, entry.message
        examples = import_module(f"comity.families.{entry.family.name}.examples")
        for fields in examples.GOOD.get(code, ()):
            content = to_wire(from_plain(kind, fields))
            for _ in range(EACH * OFTEN.get(code, 1)):
                language = chance.choice(("en", "en", "en", "fr", "ru", "uk"))
                made = varied(content, chance, language)
                made = thinned(made, chance) if chance.randrange(2) else made
                if 65 in made:
                    made[65] = language
                to = chance.choice(TO)
                yield written(made, known) + (
                    written(to, known) if chance.randrange(3) == 0 else b""
                )


def main() -> None:
    """Make it, and write it if that is said."""
    found: list[bytes | bytearray | memoryview[int]] = list(samples())
    random.Random(SEED).shuffle(found)
    data = zstandard.train_dictionary(
        OCTETS, found, level=LEVEL, dict_id=1, threads=0, k=64, d=6, steps=1, split_point=1.0
    ).as_bytes()
    print(f"{len(found)} messages of {sum(map(len, found)) // len(found)} octets", file=sys.stderr)
    if "--write" in sys.argv:
        (Path(__file__).parents[1] / "src/comity/routes" / DICTIONARY).write_bytes(data)
    print(sha256(data).hexdigest())


if __name__ == "__main__":
    main()
