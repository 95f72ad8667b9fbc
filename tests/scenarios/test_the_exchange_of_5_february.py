"""Scenario 7: two parties and a neutral; lists, a plan, four tallies, six claims, final counts."""

import re

import pytest

from comity.names import RULESET
from comity.node.lists.row import root
from comity.proving.counts import counts
from comity.proving.scenario import demonstrated, load
from comity.proving.telling import words_of
from comity.wording.words import languages
from tests.support.exchange import Day, Exchange

PERSONS = "persons"
ALL = ("AE", "RU", "UA")
STAGES = {
    "plan-opened-ru": "NOT_FIXED",
    "plan-ru": "PLANNED",
    "ready-ru": "READY",
    "tallies-opened-ae": "DISCREPANT",
    "close-ru": "CLOSED",
}
BETWEEN = {  # said, and no stage yet
    "plan-ua": "NOT_FIXED",
    "received-ru": "READY",  # not opened by all who may read it
    "close-ua": "DISCREPANT",
}


class Log:
    """The whole story, and how the exchange stood after some of its steps."""

    def __init__(self, day):
        self.day, self.seen = day, {}
        for step in BETWEEN:
            day.until(step)
            self.seen[step] = shown(day, "RU")["state"]
        day.to_the_end()
        self.exchange = {code: shown(day, code) for code in ALL}


def shown(day, code):
    """The exchange as a party's screen shows it now."""
    return day.now("plan", code)["exchange"]


@pytest.fixture(scope="module")
def log(tmp_path_factory):
    made = Exchange(tmp_path_factory.mktemp("exchange"), load("exchange-2026"))
    yield Log(Day(made))
    made.close()


@pytest.fixture(scope="module")
def played(log):
    return log.day


@pytest.fixture(scope="module")
def exchange(log):
    """By party: the exchange as its screen shows it at the end."""
    return log.exchange


def texts(day):
    """Every word that any party reads of any step."""
    return [it.shown[code]["text"] for it in day.played.values() for code in day.sides]


# --- lists


def test_both_lists_are_committed_to_and_seen_before_either_is_shown(played):
    steps = list(played.played)
    first_shown = min(map(steps.index, ("reveal-ua", "reveal-ru")))
    for step, other in (("list-ua", "RU"), ("list-ru", "UA")):
        assert steps.index(step) < first_shown
        assert played.word(step, other) == "OPENED"
        assert played.played[step].shown[other]["fields"].get("entries") is None
    for step in ("reveal-ua", "reveal-ru"):
        assert played.flags(step) == []  # its author had seen the other's commitment


def test_every_line_of_the_plan_is_a_person_of_a_root_that_was_committed_to(played):
    """R-560, R-570: roots and totals are those of the persons who go, and nobody typed them."""
    lines = played.now("plan", "UA")["fields"]["lines"]
    for step, giver in (("list-ua", "UA"), ("list-ru", "RU")):
        said = played.now(step, "AE")["fields"]
        keys = [bytes.fromhex(it["person_key"]) for it in lines if it["direction"]["from"] == giver]
        assert said["root"] == root(keys).hex()
        assert sum(said["totals"].values()) == len(keys)
        assert said["ruleset"] == RULESET.hex()


def test_sealed_types_are_opened_by_those_who_exchange_and_by_the_neutral(played):
    sealed = [it for it in played.player.scenario.steps if it.is_sealed]
    assert {it.does for it in sealed} == {"P02", "P03", "P04", "P06", "P07"}
    for step in sealed:
        assert step.audience == ALL
        shown = played.played[step.id].shown
        assert {it["body"] for it in shown.values()} == {"OPENED"}, step.id


def test_the_common_picture_holds_envelopes_and_no_person(played):
    key = load("exchange-2026").step("plan")
    assert key.fields["lines"][0]["person_key"] == "@invented person 1"
    person = played.now("plan", "UA")["fields"]["lines"][0]["person_key"]
    for side in played.sides.values():
        picture = side.picture(PERSONS)
        assert {it["kind"] for it in picture["matters"]} >= {"opaque"}
        assert "exchange" not in {it["kind"] for it in picture["matters"]}
        assert person not in str(picture)


# --- the plan


def test_the_plan_is_fixed_by_every_accept_and_by_nothing_else(log):
    expected = {
        step.id: step.expect["all"].shows["exchange.state"]
        for step in log.day.player.scenario.steps
        if step.id in STAGES
    }
    assert expected == STAGES  # the player has seen it on all three screens
    assert log.seen == BETWEEN


def test_it_is_said_more_than_a_day_before_and_nothing_of_it_is_late(played, exchange):
    assert not [step for step, it in played.played.items() if it.shown["UA"]["flags"]]
    assert exchange["UA"]["plan"]["lacks"] == []


# --- numbers


def test_seven_are_labelled_otherwise_and_three_stand_outside_the_formula(exchange):
    for code in ALL:
        rows = [
            (it["class"], it["from"], it["to"], it["amount"])
            for it in exchange[code]["differences"]
        ]
        assert rows == [
            ("CATEGORY", "RU", "UA", 7),
            ("SCOPE", "UA", "RU", 3),
            ("SCOPE", None, None, 3),
        ], code


def test_three_hundred_and_fourteen_leaves_out_three_of_the_317_who_were_moved(exchange):
    for code in ALL:
        its = exchange[code]
        assert its["moved"] == {"giver": 317, "receiver": 317}
        both = next(it for it in its["differences"] if it["from"] is None)
        assert [it["total"] for it in both["sides"]] == [314, 317, 317]
        (said,) = both["sides"][0]["voices"]
        assert (said["party"], said["name"]) == (
            "AE",
            "Statement of the envoy of the United States",
        )


def test_both_numbers_stand_with_who_states_them_and_where_it_was_said(exchange):
    first = exchange["RU"]["differences"][0]
    assert {it["total"] for it in first["sides"]} == {157}
    by = {
        side["counts"].get("CIVILIAN", 0): {(it["party"], it["source"]) for it in side["voices"]}
        for side in first["sides"]
    }
    assert by[7] == {("UA", "CLAIM"), ("UA", "PLAN"), ("UA", "RECEIVER")}
    assert by[0] == {("AE", "PLAN"), ("RU", "CLAIM"), ("RU", "GIVER"), ("RU", "PLAN")}
    names = {it["name"] for side in first["sides"] for it in side["voices"]}
    assert {"Statements of Ukraine on the exchange", None} < names


def test_nobody_is_declared_wrong_on_any_screen(played, exchange):
    for text in (*texts(played), str(exchange["UA"])):
        found = re.findall(r"(?i)\b(wrong|false|lie|violat\w+|guilty|faux|ложь|хибн\w+)\b", text)
        assert not found, text
    assert exchange["UA"]["stands"].startswith("Each number stands as its author stated it")


@pytest.mark.parametrize("language", languages())
def test_the_demonstration_sets_the_numbers_beside_each_other_in_eighty_columns(played, language):
    leaf, side = played.played["plan"].entry, played.sides["UA"]
    its = side.ask("entry", entry=leaf, line=PERSONS, language=language)["exchange"]
    lines = list(counts(its, words_of(language), 80))
    assert max(map(len, lines)) <= 80
    assert not re.search(r"[0-9a-f]{8}", "".join(lines)), "no hash says anything to a reader"
    for number in ("150", "157", "160", "314", "317"):
        assert any(number in it for it in lines), number


def test_health_is_a_count_stated_by_the_receiver(played):
    shown = played.played["received-ua"].shown["RU"]
    assert shown["fields"]["condition"]["UNDERWEIGHT"] == 19
    assert shown["party"] == "UA"
    others = ("gave-ru", "gave-ua", "received-ru")
    assert not [it for it in others if "condition" in played.played[it].shown["UA"]["fields"]]


def test_heads_are_counted_by_two_officers(played):
    for step in ("gave-ru", "received-ua", "gave-ua", "received-ru"):
        assert len(played.played[step].shown["AE"]["offices"]) == 2, step


def test_final_counts_leave_seven_without_a_label_and_the_difference_on_the_record(
    played, exchange
):
    shown = played.played["close"].shown["UA"]["fields"]["final"]
    assert shown["RU>UA"] == {"MILITARY": 150, "UNKNOWN": 7}
    (signed,) = exchange["AE"]["signed"]
    assert (signed["party"], signed["status"]) == ("UA", "EXPLAINED")
    assert len(exchange["AE"]["differences"]) == 3


def test_all_three_compute_one_picture_in_common_and_one_in_private(played):
    assert len({side.picture(PERSONS)["digest"] for side in played.sides.values()}) == 1
    assert len({side.picture(PERSONS, ALL)["digest"] for side in played.sides.values()}) == 1


def test_the_demonstration_plays_it_between_the_first_day_and_the_call():
    assert [it.name for it in demonstrated()] == ["abu-dhabi-2026", "exchange-2026", "call-2024"]
    assert [it.name for it in demonstrated(("exchange",))] == ["exchange-2026"]
