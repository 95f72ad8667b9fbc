"""R-559: how much of a list an officer sees follows from what the officer's key may say."""

import pytest

from comity.errors import OurError
from comity.node import identity, keyoffice
from comity.node.home import Home
from comity.node.lists import seeing
from comity.node.lists.seeing import Sees
from comity.record.grant import OFFICER, Grant
from comity.record.keys import SigningKey

KEY = SigningKey.from_seed(b"o" * 32).key


@pytest.mark.parametrize(
    ("may", "sees"),
    [
        ((), Sees.NAMES),
        (("P02",), Sees.NAMES),
        (("L09", "P17"), Sees.NAMES),
        (("P06",), Sees.NAMES),
        (("P04", "P05"), Sees.ROWS),
        (("P03",), Sees.ROWS),
        (("P05", "P08"), Sees.COUNTS),
        (("A02",), Sees.COUNTS),
    ],
)
def test_who_may_say_what_sees_what(may, sees):
    assert seeing.sees(may) == sees


def granted(home, may, start=0, end=100):
    what = Grant(
        terminal="AA/T050", key=KEY, office="AA/LISTS", may_send=frozenset(may),
        max_precedence=3, start_ms=start, end_ms=end, kind=OFFICER,
    )  # fmt: skip
    known = home.statements()
    holders = identity.roots(home.path / "roots", None)
    return [*known, keyoffice.next_grant(known, holders, what)]


@pytest.fixture
def home(homes):
    return Home(homes[0].path)


def test_the_partys_own_statements_say_it(home):
    known = granted(home, ("P04",))
    assert seeing.granted(known, KEY, 50) == Sees.ROWS
    assert seeing.granted(known, KEY, 100) == Sees.COUNTS
    assert seeing.granted(home.statements(), KEY, 50) == Sees.COUNTS


def test_a_list_is_not_opened_for_who_may_not_see_it():
    seeing.check(Sees.NAMES, Sees.ROWS)
    with pytest.raises(OurError, match=r"^list\.not-for-you"):
        seeing.check(Sees.ROWS, Sees.NAMES)
