"""Who is on both lists: persons as written by two parties, across scripts, without sharing a rule.

Pure and in integers only, so that every node comes to the same report (R-540 to R-549). Knows
names, dates, units and ranks as texts; not lists as they lie on a disk, parties or messages. It
says what speaks for a pair and how sure it is; that two rows are one person is said by officers.
"""

from comity.names.doubts import Doubt, doubts
from comity.names.explain import Remark, Why, explain
from comity.names.matching import RULESET, Result, duplicates, match
from comity.names.person import NamePart, Pair, Person, Tier

__all__ = [
    "RULESET",
    "Doubt",
    "NamePart",
    "Pair",
    "Person",
    "Remark",
    "Result",
    "Tier",
    "Why",
    "doubts",
    "duplicates",
    "explain",
    "match",
]
