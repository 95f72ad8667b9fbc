"""The verbs of looking back, as the office gives them (R-427 to R-429)."""

import pytest

from comity.errors import ConfigError, OurError
from comity.node.timeline import ROWS_MAX
from tests.support.lines import LINE


def test_each_verb_names_its_line_and_takes_no_other(line):
    aa, _ = line
    assert aa.ask("search")["line"] == aa.ask("timeline", line=LINE)["line"] == LINE
    assert [it["line"] for it in aa.ask("health")["lines"]] == [LINE]
    for verb in ("search", "timeline"):
        with pytest.raises(ConfigError, match=r"line\.unknown"):
            aa.ask(verb, line="none")
    with pytest.raises(OurError, match="bad-arguments"):
        aa.ask("search", words=7)
    assert len(aa.ask("timeline")["entries"]) <= ROWS_MAX


def test_they_speak_the_language_that_is_asked_for(told):
    aa, _ = told.sides
    texts = {
        it: aa.ask("search", code="A02", language=it)["rows"][0]["short"] for it in ("en", "ru")
    }
    assert texts["en"] != texts["ru"]


def test_an_entry_carries_its_signs(told):
    aa, _ = told.sides
    entry = aa.ask("search")["rows"][0]["entry"]
    assert aa.entry(entry)["signs"] == []
