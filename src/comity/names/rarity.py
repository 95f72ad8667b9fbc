"""How rare a thing is, in 256ths of a bit, from counts; integers only.

Carries out R-545.
"""

from functools import lru_cache

BIT = 256


@lru_cache(1 << 14)
def bits(whole: int, part: int) -> int:
    """Return the floor of 256 times the binary logarithm of whole / part, both from 1 on.

    Exact: it is the greatest n with 2^n <= (whole / part)^256. 0 where part is not the smaller.
    """
    if part >= whole:
        return 0
    return (whole**256 // part**256).bit_length() - 1
