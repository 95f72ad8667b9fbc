"""`comity exchange tell|mine`: through a neutral a home power finds its rows (R-670, R-671)."""

import pytest

from comity.node.home import Home
from comity.node.lists.row import Row
from tests.cli.desk import comity, done
from tests.cli.shapes import check_command
from tests.cli.test_exchange_matching import slip
from tests.support import invented
from tests.support.indoors import Indoors
from tests.support.lines import LINE, HandClock, Side
from tests.support.persons_desk import BOTH, Three

TALKS = ("--set", "subject=Lists", "--set", "body=Of persons.", "--set", "lang=en")
PLACE = ("--set", "place=52N 031E", "--set", "window.start=+40h", "--set", "window.end=+50h")
LANGUAGES = ("en", "fr", "ru", "uk")
HELD, CERTAIN = 40, 30


@pytest.fixture(scope="module")
def three(tmp_path_factory):
    """AA holds forty; BB asks for thirty of them and two with slips; CC matched and planned."""
    made = Three(tmp_path_factory.mktemp("lines"))
    rows = invented.rows(HELD, seed=1)
    asked = [*rows[:CERTAIN], *map(slip, rows[CERTAIN : CERTAIN + 2])]
    asked = [Row.of_plain(it.plain) for it in asked]
    made.keeps("AA", "held", rows, way="AA>BB", kind="OFFERED")
    made.kept = made.keeps("BB", "wanted", asked, way="AA>BB", kind="REQUESTED")
    talks = made.says("send", made.home("CC"), "line.text", *TALKS)["entry"]
    made.commits = {}
    for party, name in (("AA", "held"), ("BB", "wanted")):
        sent = made.step(party, "commit", name, "--exchange", talks[:8])
        made.commits[party] = sent["sent"]["entry"]
        made.first = sent
    made.acks(*made.commits.values())
    for party, name in (("AA", "held"), ("BB", "wanted")):
        made.step(party, "reveal", name)
        made.step("CC", "take", made.commits[party][:8], "--name", f"{party.lower()}-list")
    made.step("CC", "match", "aa-list", "bb-list")
    for it in made.step("CC", "review", "aa-list", "bb-list")["pairs"]:
        made.step("CC", "rule", "aa-list", it["pair"], "SAME", *BOTH)
    planned = made.step("CC", "plan", "--with", "aa-list=bb-list", "--parity", "LIST_ONLY", *PLACE)
    made.plan, made.entry = planned, planned["sent"]["entry"]
    made.told = made.step("CC", "tell", made.entry, "--with", "aa-list")
    made.carries()
    return made


def test_the_home_power_alone_learns_who_of_its_list_comes_home(three):
    check_command("exchange tell", three.told)
    (told,) = three.told["parties"]
    assert (told["to"], told["told"]) == ("BB", CERTAIN)
    assert told["lines"] > CERTAIN  # those that officers ruled on are on the plan, and not told
    for entry in told["sent"]:
        assert three.shows("BB", entry)["body"] == "OPENED"
        assert three.shows("AA", entry)["body"] != "OPENED"
    found = three.step("BB", "mine", three.entry, "wanted")
    check_command("exchange mine", found)
    assert len(found["lines"]) == CERTAIN
    assert (found["of"], found["strange"]) == (told["lines"], 0)
    by_n = {it.n: it.row.spoken for it in three.kept.opened}
    assert all(it["name"] == by_n[it["row"]] for it in found["lines"])
    assert {it["row"] for it in found["lines"]} == set(range(1, CERTAIN + 1))


def test_each_line_is_told_to_be_the_row_that_it_is(three):
    """The plan has keys of who holds: only what AA knows of them says whether it is true."""
    held = {it.key.hex(): it.row.spoken for it in three.opened("AA", "held").opened}
    lines = {it["n"]: it["person_key"] for it in three.shows("AA", three.entry)["fields"]["lines"]}
    found = three.step("BB", "mine", three.entry, "wanted")["lines"]
    assert all(held[lines[it["n"]]] == it["name"] for it in found)


def test_who_gives_or_receives_tells_nobody_and_is_told_nothing_of_others(three):
    assert "does neither" in three.refuses("AA", "tell", three.entry, "--with", "held")
    assert "not matched" in three.refuses("CC", "tell", three.entry, "--with", "bb-list")
    assert "no plan" in three.refuses("BB", "mine", three.commits["BB"], "wanted")
    assert three.step("AA", "mine", three.entry, "held")["lines"] == []


def test_the_note_for_the_neutral_is_drafted_with_each_step_and_goes_when_an_officer_sends_it(
    three,
):
    """R-673."""
    note = three.first["note"]
    assert note["neutral"] == "CC"
    drafts = done("draft", "list", three.home("BB"))
    mine = [it for it in drafts if it["draft"] == note["drafts"][0]]
    assert [(it["code"], it["addressees"], it["fields"]["kind"]) for it in mine] == [
        ("P17", ["CC"], "EMPTY")
    ]
    done("draft", "release", three.home("BB"), mine[0]["draft"], "--officer", "DUTY", "--yes")
    three.carries()
    assert [it for it in done("draft", "list", three.home("BB")) if it["code"] == "P17"] == []
    kept = three.step("AA", "note", "--to", "CC", "--unwilling", "2", "--of", "held", *BOTH,
                      "--draft", three.commits["AA"])  # fmt: skip
    check_command("exchange note", kept)
    assert kept["sent"] == []
    waiting = [it for it in done("draft", "list", three.home("AA")) if it["code"] == "P17"]
    assert [it["fields"]["kind"] for it in waiting] == ["WISH"]  # the empty one made room
    assert three.plan["note"] is None  # the neutral writes none to itself


def test_names_stand_on_the_checklist_and_on_paper_of_who_comes_home(three):
    """R-671: in the console too, for an officer who opened the own list, and for nobody before."""
    home = Home(three.home("BB"))
    side = Side(home, HandClock(home.clock.now_ms()))
    indoors = Indoors(side)
    try:
        duty = indoors.on_watch()
        at = f"/exchange/{LINE}/{three.entry}/handover"
        names = [it.row.spoken for it in three.kept.opened[:CERTAIN]]
        assert not [it for it in names if it in duty.get(at).text]
        (session,) = indoors.console.sessions._all.values()
        form = {"token": session.token, "once": "a", "list": "wanted", "back": at}
        assert duty.post("/exchange/names", {**form, "passphrase": ""}).status == 303
        for what in (at, at.replace("/handover", "/paper")):
            shown = duty.get(what).text
            assert not [it for it in names if it not in shown]
    finally:
        indoors.close()
        side.closes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_said_in_each_language(three, language):
    said = comity("exchange", "mine", three.home("BB"), three.entry, "wanted", "--lang", language)
    assert said.code == 0, said.err
    assert str(CERTAIN) in said.out
    assert "{" not in said.out
    told = comity("exchange", "tell", three.home("CC"), three.entry, "--with", "aa-list",
                  "--lang", language)  # fmt: skip
    assert told.code == 0, told.err
    assert "{" not in told.out
