"""What people read of a played exercise: two screens, one text of the author, no line too long."""

import io
import re

import pytest
from rich.console import Console

from comity.proving.scenario import load
from comity.proving.telling import Telling, quotes
from tests.support.exchange import RISK, STAFF, Day, Exchange

WIDTH = 80


@pytest.fixture
def paper():
    return Console(file=io.StringIO(), width=WIDTH, highlight=False)


def written(console):
    return console.file.getvalue()


def test_the_stripe_says_exercise_and_reconstruction_in_both_languages(exchange, paper):
    Telling(paper, exchange.scenario, {"US": "en", "RU": "fr"}).stripe()
    assert "EXERCISE: reconstruction" in written(paper)
    assert "EXERCICE\u00a0: reconstitution" in written(paper)


def test_both_screens_stand_side_by_side_within_eighty_columns(whole, paper):
    day, _ = whole
    telling = Telling(paper, day.exchange.scenario, {"US": "en", "RU": "fr"})
    telling.transcript(list(day.played.values()))
    lines = written(paper).splitlines()
    assert max(map(len, lines)) <= WIDTH
    assert any(
        "staff line: SUSPENDED" in it and "ligne staff\u00a0: SUSPENDUE" in it for it in lines
    )
    assert sum("CONSTRUCTED" in it or "REPORTED [" in it for it in lines) >= len(day.played) - 1


def test_the_author_s_own_words_stand_once_as_they_were_written(exchange, paper):
    day = Day(exchange, "manoeuvre")
    day.to_the_end()
    Telling(paper, exchange.scenario, {"US": "en", "RU": "fr"}).transcript([*day.played.values()])
    assert written(paper).count("1. “Will missiles be fired, or guns only?”") == 1
    asked = day.played["questions"].shown["RU"]
    assert quotes(asked)[0] == "1. “Will missiles be fired, or guns only?”"


def test_a_code_is_nobody_s_own_words():
    fields = {"purpose": "TEST", "paraphrase": "A test."}
    assert quotes({"code": "M01", "fields": fields}) == ["“A test.”"]
    assert quotes({"code": "A02", "fields": fields}) == ["“A test.”", "“TEST”"]


def test_words_of_a_claim_and_grounds_are_their_author_s_own():
    assert quotes({"code": "P08", "fields": {"words": "prisoners of war"}}) == [
        "\u201cprisoners of war\u201d"
    ]
    said = {"conditions": ["If the other does."], "grounds": "Another scale."}
    assert quotes({"code": "N02", "fields": said}) == [
        "1. \u201cIf the other does.\u201d",
        "\u201cAnother scale.\u201d",
    ]
    assert quotes({"code": "F02", "fields": {"why": "ERROR"}}) == []


def test_digests_that_differ_are_said_to_differ(exchange, paper):
    telling = Telling(paper, exchange.scenario, {"US": "en", "RU": "fr"})
    lines = [{"line": STAFF, "state": "OPEN", "entries": 5}]
    telling.digests({STAFF: {"US": "aa" * 32, "RU": "bb" * 32}}, lines)
    assert "The digests differ." in written(paper)
    assert "The same digest" not in written(paper)


def test_the_flash_is_shown_with_its_times(exchange, paper):
    day = Day(exchange, "contact")
    day.to_the_end()
    Telling(paper, exchange.scenario, {"US": "fr", "RU": "en"}).flash(day.player.flash())
    text = written(paper)
    for word in ("envoyé", "ENREGISTRÉ", "OUVERT", "RÉPONDU"):
        assert word in text
    assert re.search(r"après \d+,\d{3}\u00a0s", text)


def test_paths_are_never_cut(exchange, paper):
    path = "/a" * 100
    export = {"line": RISK, "export": path, "verdict": "SOUND", "entries": 1, "bytes": 1}
    Telling(paper, exchange.scenario, {"US": "en"}).where([{**export, "faults": 0}])
    assert f"  comity verify {path}\n" in written(paper)


def test_accounts_are_compared_with_each_reader_s_own_words_first(exchange, paper):
    telling = Telling(paper, exchange.scenario, {"US": "en", "RU": "fr"})
    telling.transcript(list(exchange.player("incident").play()))
    told = written(paper)
    assert "contact: disputed                        contact\u00a0: contest\u00e9" in told
    assert "US yes                                   RU non" in told
    assert "\u201cPOLITICAL\u201d" not in told


def test_what_became_of_each_point_stands_with_the_words_on_a_read_out(paper, tmp_path):
    made = Exchange(tmp_path, load("call-2024"))
    telling = Telling(paper, made.scenario, {"US": "en", "RU": "ru"})
    telling.transcript(list(made.player("call").play()))
    made.close()
    told = re.sub(r"  .*", "", written(paper), flags=re.MULTILINE).replace("\n", " ")
    rows = re.findall(r"Point (\d) [^:]+?, as read out by (\w\w): ([A-Z]{3,})", told)
    assert rows == [
        *(("1", "RU", "AGREED"), ("2", "RU", "ONE"), ("3", "RU", "DISPUTED")),
        *(("1", "US", "AGREED"), ("2", "US", "AGREED"), ("3", "US", "ONE")),
    ]


def test_a_flag_stands_with_the_entry_in_each_reader_s_words(exchange, paper):
    telling = Telling(paper, exchange.scenario, {"US": "en", "RU": "fr"})
    telling.transcript(list(exchange.player("restore").play()))
    shown = telling.words.say("flag-TERMS_MISMATCH")
    assert f"[{shown}]" in written(paper)


def test_what_a_step_meets_stands_with_it_on_both_screens(exchange, paper):
    """R-349: each names the other's activity, from the change to the last correction."""
    telling = Telling(paper, exchange.scenario, {"US": "en", "RU": "en"})
    telling.transcript(list(exchange.player("manoeuvre").play()))
    text = " ".join(written(paper).split())
    for word in ("DETECTED", "MEETING STATED", "MEASURES ACCEPTED BY ALL", "RESOLVED"):
        assert word in text
    assert text.index("CONFLICT with") < text.index("CLEAR of")
