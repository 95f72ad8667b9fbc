"""Opening, answering and testing are words of their own; none is taken for another (R-76)."""

import pytest

from tests.cli.desk import comity, done, refused


@pytest.fixture
def charter(parties):
    return next(it["entry"] for it in done("log", parties / "bb") if it["code"] == "L01")


def fields(home, entry):
    return done("show", home, entry)["fields"]


def test_an_officer_says_to_have_opened_it(parties, charter):
    sent = done("ack", parties / "bb", charter[:8], "--officer", "SECOND")
    said = fields(parties / "bb", sent["entry"])

    assert (said["level"], said["by"], said["re"]) == ("OPENED", "BB/SECOND", [charter])
    assert sent["addressees"] == ["AA"]


def test_passing_on_names_who_has_it(parties, charter):
    home = parties / "bb"
    sent = done("ack", home, charter, "--level", "PASSED_ON", "--passed-to", "duty commander")

    assert fields(home, sent["entry"])["passed_to"] == "duty commander"
    refused("ack", home, charter, "--level", "PASSED_ON", code=2)
    refused("ack", home, charter, "--passed-to", "somebody", code=2)


def test_an_answer_names_exactly_the_terms_it_answers(parties, charter):
    sent = done("answer", parties / "bb", charter, "noted")
    terms = done("show", parties / "bb", charter)["terms"]

    assert fields(parties / "bb", sent["entry"])["terms"] == terms


def test_accepting_what_two_released_needs_two(parties, charter):
    said = comity("answer", parties / "bb", charter, "accept", "--officer", "DUTY", "--json")

    assert (said.code, said.fault["key"]) == (1, "draft.needs-release")


def test_checking_says_when_the_next_word_comes(parties, charter):
    home = parties / "bb"
    sent = done("answer", home, charter, "checking", "--next-update", "010600ZJAN30")

    assert fields(home, sent["entry"])["next_update"] == "2030-01-01T06:00:00Z"
    assert "next_update" in refused("answer", home, charter, "checking")
    assert "POSITION is accept, refuse" in comity("answer", "--help").out


def test_a_moment_may_be_counted_from_now(parties, charter):
    sent = done("answer", parties / "bb", charter, "checking", "--next-update", "+30min")
    said = fields(parties / "bb", sent["entry"])

    assert said["next_update"] > done("show", parties / "bb", sent["entry"])["time"]["iso"]
    refused("answer", parties / "bb", charter, "checking", "--next-update", "soon")


def test_a_counter_names_the_other_proposal(parties, charter):
    home = parties / "bb"
    other = done("send", home, "line.text", "--set", "subject=A", "--set", "body=B")["entry"]
    sent = done("answer", home, charter, "counter", "--counter", other[:8], "--reason", "Mieux.")

    assert fields(home, sent["entry"])["counter"] == other


def test_an_answer_without_a_position_is_no_answer(parties, charter):
    assert "accept" in refused("answer", parties / "bb", charter, code=2)
    refused("answer", parties / "bb", charter, "perhaps", code=2)


def test_a_test_is_sent_by_a_node_that_runs(parties):
    assert "comity run" in refused("test", parties / "aa", code=3)
