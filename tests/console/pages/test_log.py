"""R-428: the log, searched in the reader's language, and everything out of the ordinary in it."""

import re
from urllib.parse import quote

import pytest

from tests.support.lines import until

pytestmark = pytest.mark.usefixtures("texts")


@pytest.fixture(scope="module")
def texts(desks):
    """A page and more of texts of AA."""
    for n in range(55):
        body = {"subject": f"Weather {n}", "body": "Fog over the strait.", "lang": "en"}
        desks[0].says("L09", body, precedence="PRIORITY" if n % 2 else "ROUTINE")
    until(lambda: desks[0].ask("status")["lines"][0]["entries"] > 55)


def linked(page, pattern):
    found = re.search(pattern, page)
    assert found is not None
    return found[1].replace("&amp;", "&")


def shorts(page):
    return re.findall(r'<bdi class="short">(.*?)</bdi>', page)


def test_the_newest_stands_first_and_older_ones_a_page_away(duty):
    page = duty.get("/log").text
    found = shorts(page)
    assert len(found) == 50
    assert "Weather 54" in found[0]
    onward = linked(page, r'href="(/log\?[^"]+)" rel="next"')
    older = shorts(duty.get(onward).text)
    assert not set(older) & set(found)
    assert any("Weather 0" in it for it in older)


def test_it_is_searched_by_words_of_the_readers_language(duty):
    assert len(shorts(duty.get("/log?words=weather+54").text)) == 1
    assert shorts(duty.get(f"/log?words={quote('погода 54')}").text) == []
    assert "Take fewer words" in duty.get("/log?words=nobody+said+this").text


def test_it_is_searched_by_party_type_precedence_and_time(duty):
    assert len(shorts(duty.get("/log?code=l09&precedence=PRIORITY").text)) == 27
    assert shorts(duty.get("/log?code=M01").text) == []
    assert shorts(duty.get("/log?party=BB&code=L09").text) == []
    assert shorts(duty.get("/log?to=010000ZJAN20").text) == []


def test_each_row_opens_its_message(duty):
    page = duty.get("/log?words=weather+54").text
    to = linked(page, r'href="(/entry/[^"]+)"')
    assert "Weather 54" in duty.get(to).text


def test_what_is_typed_into_the_search_is_shown_as_it_was_and_is_no_markup(duty):
    page = duty.get("/log?words=" + quote('"><script>alert(1)</script>')).text
    assert "<script>alert" not in page
    assert "&lt;script&gt;" in page
