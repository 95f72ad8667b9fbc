"""R-348, R-433: what an officer sees of a draft before it is released, and nothing is kept."""

import pytest

from comity.errors import OurError
from comity.node.home import Home
from tests.support.lines import LAUNCH, NOTIFY, TEXT, Side, make_line


@pytest.fixture
def side(tmp_path):
    make_line(tmp_path)
    made = Side(Home(tmp_path / "aa"))
    yield made
    made.closes()


def test_a_preview_tells_the_text_in_two_languages_and_who_must_release_it(side):
    found = side.ask("check", type="M01", fields=LAUNCH, language="en", beside="fr")

    assert found["draft"]["needed"] == 2
    assert found["beside"]["language"] == "fr"
    assert found["draft"]["text"] != found["beside"]["text"]
    assert found["addressed"][0]["party"] == "BB"
    assert side.ask("drafts") == []


def test_beside_it_may_stand_the_language_in_which_the_other_party_writes(side):
    def language(beside):
        return side.ask("check", type="L09", fields=TEXT, beside=beside)["beside"]["language"]

    assert [language(it) for it in ("BB", "uk", "ar", "xx")] == ["en", "uk", "ar", "en"]


def test_a_draft_is_previewed_as_it_would_be_before_it_was_kept(side):
    before = side.ask("check", type="A02", fields=NOTIFY, beside="uk")
    kept = side.ask("compose", type="A02", fields=NOTIFY)
    after = side.ask("preview", draft=kept["draft"], beside="uk")

    assert before.keys() == after.keys()
    assert (before["beside"], before["foreseen"]) == (after["beside"], after["foreseen"])
    assert after["draft"]["draft"] == kept["draft"]
    assert side.ask("preview", draft=kept["draft"])["beside"] is None


def test_a_precedence_is_previewed_as_it_is_wanted(side):
    found = side.ask("check", type="L09", fields=TEXT, precedence="PRIORITY")

    assert found["draft"]["precedence"] == "PRIORITY"
    with pytest.raises(OurError, match=r"send\.no-such-precedence"):
        side.ask("check", type="L09", fields=TEXT, precedence="LOUD")


def test_a_draft_survives_its_node_and_is_previewed_as_before(side):
    """R-436: what was kept at the desk is there when the node comes back, and nowhere else."""
    kept = side.ask("compose", type="M01", fields=LAUNCH)["draft"]
    before = side.ask("preview", draft=kept)
    side.restarts()

    assert side.ask("preview", draft=kept)["draft"]["text"] == before["draft"]["text"]
    assert kept.encode() not in b"".join(side.entries())
