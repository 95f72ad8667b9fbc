"""`comity check`: what a message would meet, before anything is sent (R-348)."""

import json

from tests.cli.desk import comity, done, refused
from tests.cli.shapes import check_command

EXAMPLE = "A09"


def test_a_message_is_checked_and_nothing_of_it_is_kept(parties):
    aa, bb = parties / "aa", parties / "bb"
    given = json.dumps(done("describe", EXAMPLE)["example"])
    before = done("log", aa)
    found = done("check", aa, EXAMPLE, "--file", "-", given=given)
    check_command("check", found)
    assert found["code"] == EXAMPLE
    assert done("log", aa) == before
    assert done("draft", "list", aa) == []
    whole = json.dumps({"type": found["type"], "fields": json.loads(given)})
    again = done("check", aa, "--file", "-", given=whole)
    timed = {"lead": None, "draft": None}  # the clock goes on
    assert {**again, **timed} == {**found, **timed}
    assert again["draft"]["text"] == found["draft"]["text"]
    for language in ("en", "fr", "ru", "uk"):
        said = comity("check", bb, EXAMPLE, "--file", "-", "--lang", language, given=given)
        assert said.code == 0
        assert len(said.out.splitlines()) >= 4


def test_a_file_without_a_type_is_refused_in_one_sentence(parties):
    said = comity("check", parties / "aa", "--file", "-", "--json", given='{"subject": "A"}')
    assert (said.code, said.fault["key"]) == (1, "check.which-type")
    refused("check", parties / "aa", "Z99", "--file", "-", given="{}")
