"""Reads vectors/: octets spelled in words, and the cases of a file."""

import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[2] / "vectors"
SHARED = ("blobs", "ml-dsa")


def _load(name):
    return json.loads((FOLDER / f"{name}.json").read_text("utf-8"))


BLOBS = _load("ml-dsa") | _load("blobs")


def octets(text: str) -> bytes:
    """What words stand for: hexadecimal, `@name`, `xx*n`."""
    return b"".join(map(_word, text.split()))


def _word(word):
    if word.startswith("@"):
        return octets(BLOBS[word[1:]])
    value, _, times = word.partition("*")
    return bytes.fromhex(value) * int(times or 1)


def files() -> list[str]:
    return sorted(path.stem for path in FOLDER.glob("*.json") if path.stem not in SHARED)


def cases() -> list[tuple[str, dict[str, Any]]]:
    return [(name, case) for name in files() for case in _load(name)]


def diagnostic(value) -> str:
    """RFC 8949, 8: a value as text."""
    match value:
        case bool() | None:
            return json.dumps(value)
        case bytes():
            return f"h'{value.hex()}'"
        case str():
            return json.dumps(value, ensure_ascii=False)
        case list():
            return f"[{', '.join(map(diagnostic, value))}]"
        case dict():
            return f"{{{', '.join(f'{key}: {diagnostic(it)}' for key, it in value.items())}}}"
        case _:
            return str(value)
