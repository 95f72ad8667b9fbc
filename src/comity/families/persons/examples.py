"""Examples of messages about persons, in mirrored pairs; bad ones beside them."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from comity.families.persons.cards_examples import BAD_CARDS, GOOD_CARDS
from comity.families.persons.exchanges_examples import BAD_EXCHANGES, GOOD_EXCHANGES
from comity.families.persons.missing_examples import BAD_MISSING, GOOD_MISSING
from comity.values.written import Json

Plain: TypeAlias = Mapping[str, Json]

GOOD: Final[Mapping[str, tuple[Plain, ...]]] = {
    **GOOD_EXCHANGES,
    **GOOD_CARDS,
    **GOOD_MISSING,
}
BAD: Final[Mapping[str, tuple[tuple[str, Plain], ...]]] = {
    **BAD_EXCHANGES,
    **BAD_CARDS,
    **BAD_MISSING,
}
