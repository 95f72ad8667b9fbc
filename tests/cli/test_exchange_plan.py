"""`comity exchange plan|tick|tally|close`: counts come from rows and ticks (R-570 to R-573)."""

import contextlib

import pytest

from comity.node.home import Home
from tests.cli.desk import comity
from tests.support import invented
from tests.support.lines import LINE
from tests.support.persons_desk import Three

TALKS = ("--set", "subject=Lists", "--set", "body=Of persons.", "--set", "lang=en")
PLACE = ("--set", "place=52N 031E", "--set", "window.start=+40h", "--set", "window.end=+50h")
WAY = ("--way", "AA>BB")
FORGETS = ("--yes", "--officer", "DUTY")
LANGUAGES = ("en", "fr", "ru", "uk")


@pytest.fixture(scope="module")
def three(tmp_path_factory):
    """AA offers six, one of them wounded, and both have committed; a plan for all but that one."""
    made = Three(tmp_path_factory.mktemp("plan"), codes_=("AA", "BB"))
    rows = invented.rows(6, seed=1, odd=[(2, "WOUNDED")])
    made.kept = made.keeps("AA", "ours", rows, way="AA>BB", kind="OFFERED")
    made.keeps("BB", "ours", rows[:1], way="AA>BB", kind="REQUESTED")
    talks = made.says("send", made.home("AA"), "line.text", *TALKS)["entry"]
    lists = []
    for party in ("AA", "BB"):
        how = ("--exchange", talks[:8], "--reveal", "FULL")
        lists.append(made.step(party, "commit", "ours", *how)["sent"]["entry"])
    made.acks(*lists)
    made.first = made.step("AA", "plan", "--with", "ours", *PLACE)
    made.entry = made.first["sent"]["entry"]
    made.acks(made.entry)
    made.accepts(made.entry, "BB")
    made.step("AA", "note", "--to", "BB")
    made.step("BB", "note", "--to", "AA")
    return made


def ticks(three, party, *words):
    return three.step(party, "tick", three.entry, *words, *WAY)


def test_who_is_owed_stands_beside_the_parity_and_is_planned_apart(three):
    """R-571: rules 2 and 3 for persons."""
    assert (three.first["persons"], three.first["beside"]) == (5, 1)
    assert three.first["parity"] == "LIST_ONLY"
    apart = three.step("AA", "plan", "--with", "ours", "--beside", *PLACE)
    assert (apart["persons"], apart["parity"], apart["flags"]) == (1, "LIST_ONLY", [])
    shown = three.shows("BB", apart["sent"]["entry"])["fields"]
    assert (shown["lists"], shown["formula"]) == ([], {"AA>BB": {"WOUNDED": 1}})
    warned = three.step("AA", "plan", "--with", "ours", "--inside", "WOUNDED", "--parity",
                        "ALL_FOR_ALL", *PLACE)  # fmt: skip
    assert warned["persons"] == 6


def test_a_parity_that_does_not_hold_and_persons_who_are_none_are_refused(three):
    equal = ("plan", "--with", "ours", "--parity", "EQUAL_TOTAL", *PLACE)
    assert "5 one way and 0 the other" in three.refuses("AA", *equal)
    unknown = ("plan", "--with", "ours", "--without", "ffff", *PLACE)
    assert "Not one person" in three.refuses("AA", *unknown)
    key = three.kept.keys[0].hex()
    left = three.step("AA", "plan", "--with", "ours", "--without", key[:10], *PLACE)
    assert left["persons"] == 4
    assert "was not matched" in three.refuses("AA", "plan", "--with", "ours=ours", *PLACE)


def test_a_tick_names_who_is_seen_and_nobody_else(three):
    number = str(three.shows("AA", three.entry)["fields"]["lines"][0]["n"])
    three.refuses("AA", "tick", three.entry, "HANDED", *WAY, exit_code=2)
    three.refuses("AA", "tick", three.entry, "HANDED", number, "--all", *WAY, exit_code=2)
    three.refuses("AA", "tick", three.entry, "EXTRA", *WAY, exit_code=2)
    assert "no number 77" in three.refuses("AA", "tick", three.entry, "HANDED", "77", *WAY)
    for way in ("BB>AA", "AABB"):
        assert "Nobody goes" in three.refuses("AA", "tick", three.entry, "HANDED", "--all",
                                              "--way", way)  # fmt: skip
    label = ("EXTRA", "--label", "green coat", "1")
    three.refuses("AA", "tick", three.entry, *label, *WAY, exit_code=2)
    three.refuses("AA", "tick", three.entry, "HANDED", "1", "--category", "MINOR", *WAY,
                  exit_code=2)  # fmt: skip
    assert "no plan" in three.refuses(
        "AA", "tick", three.shows("AA", three.entry)["fields"]["lists"][0], "HANDED", "--all", *WAY
    )


def test_a_substitution_at_the_point_is_told_to_every_reader(three):
    """R-573: one of the plan stays, one who is on none passes, under no other's key."""
    assert "Nobody is ticked yet" in three.refuses("AA", "tally", three.entry, *WAY)
    for party in ("AA", "BB"):
        for officer in ("DUTY", "SECOND"):
            by = ("--officer", officer)
            ticks(three, party, "NOT_PRESENTED", "1", *by)
            ticks(three, party, "EXTRA", "--label", "green coat", "--category", "CIVILIAN", *by)
            left = ticks(three, party, "HANDED", "--all", *by)
            assert (left["all"], left["left"]) == (6, 0)
    said = [three.step(it, "tally", three.entry, *WAY) for it in ("AA", "BB")]
    assert [it["by"] for it in said] == ["GIVER", "RECEIVER"]
    assert [it["heads"] for it in said] == [5, 5]
    three.acks(*(it["sent"]["entry"] for it in said))
    for party in ("AA", "BB"):
        shown = comity("show", three.home(party), three.entry, "--lang", "en").out
        assert "OTHERS IN THEIR PLACE" in shown.replace("\n", " ").replace("[TEST] ", "")
    assert three.shows("AA", three.entry)["exchange"]["state"] == "TALLIED"


def test_ticks_that_differ_are_no_tally_and_nothing_is_closed_on_one_count(three):
    plan = three.step("AA", "plan", "--with", "ours", *PLACE)["sent"]["entry"]
    for officer, result in (("DUTY", "HANDED"), ("SECOND", "ABSENT")):
        three.step("AA", "tick", plan, result, "--all", *WAY, "--officer", officer)
    assert "5 subjects have two words" in three.refuses("AA", "tally", plan, *WAY)
    three.refuses("AA", "tally", three.entry, *WAY, "--condition", "WEAK", exit_code=2)
    assert "no plan" in three.refuses(
        "AA", "close", "--", three.shows("AA", plan)["fields"]["lists"][0]
    )


def found_in(home, octets):
    """Files of a node, and of the marks beside it, in which any of these stands."""
    folders = (home, home.with_name(home.name + ".marks"))
    files = [it for folder in folders for it in folder.rglob("*") if it.is_file()]
    return sorted({it.name for it in files for one in octets if one in it.read_bytes()})


def test_what_was_ticked_goes_with_the_list_in_every_file_once_the_tally_is_said(three):
    """R-558: no name, no key of a person, no tick, not even sealed; others' plans stay."""
    home, kept = three.home("BB"), three.kept
    three.step("BB", "tick", three.entry, "HANDED", "--all", *WAY, "--point", "Bridge")
    with contextlib.closing(Home(home).open_line(LINE)) as keeper:
        sealed = [data[-64:] for _, data in keeper.notes("ticks/")]
    assert len(sealed) == 2
    assert found_in(home, sealed) != []
    keys = [*kept.keys, *(it.hex().encode() for it in kept.keys)]
    names = [it.text.encode() for row in kept.rows for it in row.names]
    gone = three.step("BB", "forget", "ours", "--reason", "over", *FORGETS)
    assert gone["checklists"] == 2
    assert found_in(home, [*sealed, *keys, *names, *(it.salt for it in kept.opened)]) == []
    assert three.shows("BB", three.entry)["exchange"]["state"] == "TALLIED"
    again = three.step("AA", "tick", three.entry, "HANDED", "--all", *WAY, "--point", "Bridge")
    assert again["left"] == 0  # another party's are its own


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_proposed_is_said_in_each_language(three, language):
    said = comity("exchange", "close", three.home("AA"), three.entry, "--lang", language)
    assert said.code == 0, said.err
    assert "{" not in said.out
    planned = comity("exchange", "plan", three.home("AA"), "--with", "ours", *PLACE,
                     "--lang", language)  # fmt: skip
    assert planned.code == 0, planned.err
    assert "{" not in planned.out
