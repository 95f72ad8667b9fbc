"""The messages of persons, put together: exchanges, single persons, and who is missing.

Carries out R-71, R-75, R-210 and R-220.
"""

from typing import Final

from comity.families.persons.cards import CARD_MESSAGES
from comity.families.persons.exchanges import EXCHANGE_MESSAGES
from comity.families.persons.missing import MISSING_MESSAGES
from comity.values.message import Message

MESSAGES: Final[tuple[type[Message], ...]] = (
    *EXCHANGE_MESSAGES,
    *CARD_MESSAGES,
    *MISSING_MESSAGES,
)
