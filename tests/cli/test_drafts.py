"""What needs two officers waits at the desk, and goes when the second has released it (R-38)."""

import json

import pytest

from tests.cli.desk import comity, done, refused


@pytest.fixture
def launch(aa, tmp_path):
    """A launch notice, which needs two officers, released by one."""
    file = tmp_path / "launch.json"
    file.write_text(json.dumps(done("describe", "M01")["example"]))
    said = comity("send", aa, "M01", "--file", file, "--officer", "DUTY", "--json")
    assert said.code == 1
    assert said.fault["key"] == "draft.needs-release"
    return said.fault["facts"]["draft"]


def test_a_draft_waits_with_its_first_release(aa, launch):
    [draft] = done("draft", "list", aa)

    assert (draft["draft"], draft["releases"], draft["needed"]) == (launch, ["AA/DUTY"], 2)
    assert not [it for it in done("log", aa) if it["code"] == "M01"]


def test_the_second_release_sends_it(aa, launch):
    released = done("draft", "release", aa, launch[:4], "--officer", "SECOND")

    assert released["sent"]["offices"] == ["AA/DUTY", "AA/SECOND"]
    assert done("draft", "list", aa) == []


def test_a_release_can_be_held_back_from_sending(aa, launch):
    held = done("draft", "release", aa, launch, "--officer", "SECOND", "--hold")
    sent = done("draft", "send", aa, launch)

    assert held["sent"] is None
    assert sent["offices"] == ["AA/DUTY", "AA/SECOND"]


def test_one_officer_does_not_release_twice(aa, launch):
    assert "another officer" in refused(
        "draft", "release", aa, launch, "--officer", "DUTY", "--yes"
    )


def test_a_reason_sends_it_with_one_release_and_a_mark(aa, launch):
    sent = done("draft", "send", aa, launch, "--override", "The second officer is not reachable.")

    assert "ONE_RELEASE" in sent["flags"]
    assert done("show", aa, sent["entry"])["fields"]["override"].startswith("The second officer")


def test_a_draft_is_read_before_it_is_released(aa, launch):
    said = comity("draft", "show", aa, launch, "--lang", "fr")

    assert said.code == 0
    assert "1 sur 2" in said.out


def test_a_draft_is_dropped_and_nothing_was_sent(aa, launch):
    assert done("draft", "drop", aa, launch)["draft"] == launch
    assert "Nothing waits" in comity("draft", "list", aa).out


def test_a_draft_that_is_not_there_is_named(aa):
    assert "abcd" in refused("draft", "show", aa, "abcd")
