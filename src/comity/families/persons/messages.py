"""The messages of persons, put together: the exchange of prisoners is in `exchanges`.

Carries out R-71, R-75 and R-210.
"""

from typing import Final

from comity.families.persons.exchanges import EXCHANGE_MESSAGES
from comity.values.message import Message

MESSAGES: Final[tuple[type[Message], ...]] = EXCHANGE_MESSAGES
