"""R-433: whom a draft would go to, and when a FLASH asks for its addressee once more."""

import pytest

from comity.node.addressing import LONG_MS
from comity.node.home import Home
from tests.support.lines import LINE, TEXT, Side, make_line

QUESTION = {"subject": "Question", "body": "Is this yours?", "lang": "en"}


@pytest.fixture
def side(tmp_path):
    make_line(tmp_path)
    made = Side(Home(tmp_path / "aa"))
    yield made
    made.closes()


def rows(side, precedence=None, **more):
    said = {"type": "L09", "fields": QUESTION, "precedence": precedence, "beside": "fr", **more}
    return side.ask("check", **said)["addressed"]


def test_every_addressee_stands_with_the_end_of_its_fingerprint(side):
    card = side.home.paired()["BB"]

    (row,) = rows(side, "ROUTINE")

    assert row == {
        "party": "BB",
        "fingerprint": card.fingerprint.hex()[-4:],
        "asks": False,
        "written": None,
    }
    assert rows(side, "ROUTINE", to=["BB"]) == [row]


def test_a_flash_asks_for_a_party_to_which_no_officer_wrote_for_a_month(side):
    side.clock.passes(LONG_MS // 1000 + 60)
    (unasked,) = rows(side, "FLASH")
    side.says("L09", TEXT)
    (written,) = rows(side, "FLASH")
    side.clock.passes(LONG_MS // 1000 + 60)
    (again,) = rows(side, "FLASH")

    assert (unasked["asks"], unasked["written"]) == (True, None)
    assert (written["asks"], written["written"] is None) == (False, False)
    assert again["asks"]


def test_what_a_machine_says_by_itself_does_not_count(side):
    side.clock.passes(LONG_MS // 1000 + 60)
    side.ask("test", line=LINE)

    assert rows(side, "FLASH")[0]["asks"]
