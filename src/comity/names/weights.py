"""What each finding weighs, in 256ths of a bit: what it says for one person, or against.

Carries out R-548. Set by hand from how often a slip of the kind happens to one person, and how
often by chance to two; looked at beside the tuning half of the dictionaries only (ADR 0070).
"""

from typing import Final

from comity.names.births import Dates
from comity.names.rarity import BIT

# --- names. What is the same weighs its rarity, less:
SAME_LESS: Final = BIT // 4
COARSE_LESS: Final = 5 * BIT // 2  # the consonants are the same
NEAR_LESS: Final = 4 * BIT  # one slip apart
CLOSE_LESS: Final = 6 * BIT  # the consonants are one slip apart
LIKE_LEAST: Final = -2 * BIT  # what is alike in any way weighs at least this
HALF_LESS: Final = BIT  # one half of a surname of two
INITIAL: Final = 5 * BIT // 2
OTHER_SURNAME: Final = -7 * BIT
OTHER_GIVEN: Final = -6 * BIT
OTHER_FATHER: Final = -5 * BIT
OTHER_INITIAL: Final = -6 * BIT
# Surname and given name together weigh at most this above what is to be overcome.
NAMES_MOST: Final = 5 * BIT // 2
EXTRA_PERSONS: Final = 1024  # as if so many others stood in the lists: small ones know little
EXTRA_GIVEN: Final = 32  # of whom so many had each given name of the tables
EXTRA_DATES: Final = 16_384  # the same for dates of birth
DATE_MOST: Final = 13 * BIT
UNIT_MOST: Final = 7 * BIT
DATES: Final = {
    Dates.MISSING: 0,
    Dates.SAME: 0,  # by rarity
    Dates.SAME_MONTH: 8 * BIT,
    Dates.SAME_YEAR: 5 * BIT,
    Dates.SWAPPED: 8 * BIT,
    Dates.YEAR_OFF_BY_ONE: 7 * BIT,
    Dates.DAY_DIFFERS: BIT,
    Dates.MONTH_DIFFERS: 2 * BIT,
    Dates.YEAR_SLIP: 2 * BIT,
    Dates.ONLY_YEAR: -3 * BIT,
    Dates.NEAR_YEAR: -BIT,
    Dates.DIFFERENT: -9 * BIT,
}
UNIT_SAME_LESS: Final = BIT // 4
UNIT_OTHER: Final = -3 * BIT
RANK_SAME: Final = BIT
RANK_FAR: Final = -BIT  # three steps and more apart

# --- tiers
CERTAIN_FROM: Final = 4 * BIT
AHEAD_BY: Final = 3 * BIT  # of every other pair that either person could be in
REVIEW_FROM: Final = -2 * BIT
KEPT_FROM: Final = -12 * BIT  # below it a pair is not even a candidate
SPELLED: Final = (
    SAME_LESS, COARSE_LESS, NEAR_LESS, CLOSE_LESS, LIKE_LEAST, HALF_LESS, INITIAL,
    OTHER_SURNAME, OTHER_GIVEN, OTHER_FATHER, OTHER_INITIAL, NAMES_MOST, EXTRA_PERSONS,
    EXTRA_GIVEN, EXTRA_DATES, DATE_MOST, UNIT_MOST, *DATES.values(), UNIT_SAME_LESS, UNIT_OTHER,
    RANK_SAME, RANK_FAR, CERTAIN_FROM, AHEAD_BY, REVIEW_FROM, KEPT_FROM,
)  # fmt: skip
