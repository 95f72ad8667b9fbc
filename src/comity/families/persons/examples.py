"""Examples of messages about persons, in mirrored pairs; bad ones beside them."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from comity.families.persons.exchanges_examples import BAD_EXCHANGES, GOOD_EXCHANGES
from comity.values.written import Json

Plain: TypeAlias = Mapping[str, Json]

GOOD: Final[Mapping[str, tuple[Plain, ...]]] = {**GOOD_EXCHANGES}
BAD: Final[Mapping[str, tuple[tuple[str, Plain], ...]]] = {**BAD_EXCHANGES}
