"""R-583: list, handover list and certificates, in two languages beside each other."""

import re

import pytest

from comity.console.frame import words_in
from comity.families.persons.exchanges_examples import KEYS
from tests.console.pages.test_exchange import Counted

SAID = {"party": "AA", "other": "BB", "count": "3", "when": "101000ZAPR26"}


@pytest.fixture(scope="module")
def counted(tmp_path_factory):
    it = Counted(tmp_path_factory.mktemp("counted"))
    yield it
    it.closes()


def paper(counted, name, query=""):
    answer = counted.page(f"/paper{query}", counted.story.entries[name])
    assert answer.status == 200
    return answer.text


def test_a_certificate_says_the_same_in_both_languages(counted):
    shown = paper(counted, "tally", "?left=uk&right=ru")
    assert "Свідоцтво про звільнення" in shown
    assert '<h1 lang="ru">Свидетельство' in shown
    heads = [words_in(it).say("console-paper-GIVER-says", **SAID) for it in ("uk", "ru")]
    assert all(it in shown for it in heads)
    assert shown.count("signhere") == 4
    assert KEYS[0][:4] in shown
    assert KEYS[0] not in shown  # a short key alone
    assert 'data-reality="TEST"' in shown  # marked on every sheet


def test_the_handover_list_has_a_row_and_a_box_for_each_person_of_one_direction(counted):
    shown = paper(counted, "plan", "?left=fr&right=en")
    assert "Liste de remise" in shown
    assert shown.count("☐") == 3
    assert shown.count("signhere") == 6
    back = paper(counted, "plan", "?from=BB&to=AA&left=fr&right=en")
    assert f"{KEYS[3][:4]} " in back
    assert f"{KEYS[0][:4]} " not in back


def test_a_list_prints_what_was_committed_to(counted):
    shown = paper(counted, "exchange", "?left=ru&right=en")
    assert "d0" * 32 in shown
    assert "Закреплённый список" in shown


@pytest.mark.parametrize("asked", ["?left=en&right=en", "?left=ar&right=xx", "?left=&right="])
def test_two_languages_stand_there_whatever_is_asked_and_both_are_whole(counted, asked):
    shown = paper(counted, "tally", asked)
    assert len(set(re.findall(r'<h1 lang="(\w\w)"', shown))) == 2
    assert "[en]" not in shown


def test_of_anything_else_nothing_is_printed(counted):
    assert counted.page("/paper", counted.story.entries["notice"]).status == 409
