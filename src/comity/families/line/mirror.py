"""Examples under invented parties: AA and BB, and every one with its mirror.

Carries out rule 8.3.18 of the catalogue: swapping the parties of an example swaps what follows
from it and changes nothing else. Knows no message type.
"""

import re
from collections.abc import Mapping
from typing import Final

from comity.values.written import Json

_CODE: Final = re.compile(r"\b(AA|BB)\b")
_OTHER: Final = {"AA": "BB", "BB": "AA"}


def mirror(plain: Json) -> Json:
    """Return the plain form with AA and BB in each other's place."""
    match plain:
        case str():
            return _CODE.sub(lambda found: _OTHER[found[0]], plain)
        case Mapping():
            return {mirror(name): mirror(value) for name, value in plain.items()}
        case list() | tuple():
            return [mirror(value) for value in plain]
        case _:
            return plain


def pairs(*examples: Mapping[str, Json]) -> tuple[Mapping[str, Json], ...]:
    """Return each example with its mirror beside it; one without parties stands alone."""
    made: list[Mapping[str, Json]] = []
    for example in examples:
        other = mirror(example)
        made += [example] if other == example else [example, other]
    return tuple(made)
