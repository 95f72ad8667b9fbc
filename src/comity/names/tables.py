"""The tables of this room, and the hash that names them: what two nodes must have alike.

Carries out R-540. The tables lie in `tables/` as text, so that anybody can read, hash and carry
them out; nothing here asks the machine's own tables of Unicode about other letters.
"""

import unicodedata
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import Final

TABLES: Final = (
    "letters", "latin", "marks", "lookalikes", "initials", "words", "patronymics", "given", "ranks",
)  # fmt: skip


@cache
def octets(name: str) -> bytes:
    """Return a table as it lies there."""
    return files(__package__).joinpath("tables", f"{name}.tsv").read_bytes()


def rows(name: str) -> Iterator[list[str]]:
    """Give the rows of a table, without what is said about it."""
    for line in octets(name).decode("utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def digest() -> bytes:
    """Return the hash of all tables, by name and length."""
    found = sha256(b"comity/names/tables/1")
    for name in TABLES:
        data = octets(name)
        found.update(b"%s %d\n" % (name.encode("ascii"), len(data)) + data)
    return found.digest()


def letters() -> dict[str, tuple[str, str]]:
    """Return the script and the class of each letter."""
    found = {}
    for script, written, into in rows("letters"):
        for letter in written:
            found[letter] = (script, "" if into == "-" else into)
    return found


def composed() -> dict[str, str]:
    """Return each letter of the tables by what it is taken apart: a letter and its marks.

    What these letters are made of has not changed since Unicode 3.0, nor may it.
    """
    parts = {it: unicodedata.normalize("NFD", it) for it in letters()}
    return {apart: letter for letter, apart in parts.items() if len(apart) > 1}
