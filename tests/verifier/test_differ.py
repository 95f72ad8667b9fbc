"""R-10 to R-39, R-83, R-87, R-100 to R-107, R-143 to R-149, R-602: both say the same of records."""

from collections import Counter

import pytest

from comity.record.standing import Standings
from tests.support.second import differences, told_here, told_there
from tests.support.wild import wild

FIRST, RECORDS = 327, 48  # a few seconds; make differ goes on for as long as it is told


@pytest.fixture(scope="module")
def files():
    return [wild(number) for number in range(FIRST, FIRST + RECORDS)]


@pytest.fixture(scope="module")
def there(files):
    return told_there(files)


def test_both_say_the_same_of_records_that_chance_made(files, there):
    here = [told_here(data) for data in files]
    found = [differences(one, other) for one, other in zip(here, there, strict=True)]
    assert found == [[]] * RECORDS
    verdicts = Counter(it["verdict"] for it in here)
    assert verdicts.keys() >= {"SOUND", "REFUSED", "INCOMPLETE", "FORKED", "DAMAGED"}
    assert any("kind" in it for it in here)  # of an evidence file
    assert any(it.get("brackets") for it in here)
    assert sum(bool(it.get("standing")) for it in here) > RECORDS // 8
    assert sum(bool(it.get("flags")) for it in here) > RECORDS // 4
    assert any(it.get("covered") for it in here)
    laws = [it["laws"] for it in here if "laws" in it]
    assert sum(bool(it["gone"] or it["divergent"] or it["suspended"]) for it in laws) > 1


def test_a_rule_that_one_of_them_forgets_is_seen(files, there, monkeypatch):
    monkeypatch.setattr(Standings, "_rival", lambda *_: None)  # R-106 taken out
    here = [told_here(data) for data in files]
    found = [differences(one, other) for one, other in zip(here, there, strict=True)]
    assert any("standing" in names for names in found)
