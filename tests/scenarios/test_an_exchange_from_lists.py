"""The exchange of 5 February again, from lists to closing: no count is typed, all are counted.

Two parties and a neutral, three directories, real commands. The numbers are those of the articles
(157 each way, seven of them labelled otherwise by one, three beside the formula); every person is
invented, and so is one who does not wish to go.
"""

import pytest

from comity.node.lists.row import Row
from tests.cli.shapes import check_command
from tests.support import invented
from tests.support.persons_desk import BOTH, Three

EACH, CIVILIANS, KURSK = 157, 7, 3
TO_UA, TO_RU = "RU>UA", "UA>RU"
ROUND = (
    "n=2", "place=Abu Dhabi", "format=TRILATERAL", "topics=Exchange.", "lang=en",
    'window={"start":"2027-02-04T06:00:00Z","end":"2027-02-05T18:00:00Z"}',
    'delegations=[{"party":"AE","lead":"mediator"}]',
)  # fmt: skip


def sets(fields):
    return [word for it in fields for word in ("--set", it)]


def doubtful(row):
    """The same person with a slip in the day and one in the given name."""
    plain = row.plain
    year, month, day = plain["born"].split("-")
    names = [{**it, "text": it["text"][:1] if it["role"] == "GIVEN" else it["text"]}
             for it in plain["names"]]  # fmt: skip
    return Row.of_plain(
        {**plain, "names": names, "born": f"{year}-{month}-{(int(day) % 27) + 1:02}"}
    )


class Story:
    """What was said, and by whom, in the order of the steps."""

    def __init__(self, folder):
        self.three = Three(folder, codes_=("RU", "UA", "AE"))
        self.lists()
        self.committed()
        self.shown()
        self.matched()
        self.planned()
        self.handed_over()

    def lists(self):
        keeps = self.three.keeps
        self.ukrainians = invented.rows(EACH + 1, seed=1, home="UA")
        self.russians = invented.rows(EACH, seed=2, home="RU")
        self.kursk = invented.rows(KURSK, seed=3, home="RU", category="CIVILIAN")
        asked = [
            *invented.labelled(self.ukrainians[:CIVILIANS], "CIVILIAN"),
            *self.ukrainians[CIVILIANS : EACH - 1], doubtful(self.ukrainians[EACH - 1]),
            self.ukrainians[EACH], *invented.rows(20, seed=4, home="UA"),
        ]  # fmt: skip
        self.held = keeps("RU", "held", self.ukrainians, way=TO_UA, kind="OFFERED")
        keeps("UA", "sought", asked, way=TO_UA, kind="REQUESTED")
        keeps("UA", "held", [*self.russians, *self.kursk], way=TO_RU, kind="OFFERED")
        keeps("RU", "sought", [*self.russians, *self.kursk], way=TO_RU, kind="REQUESTED")

    def committed(self):
        said = self.three.says
        self.round = said("send", self.three.home("AE"), "T05", *sets(ROUND))["entry"]
        self.commits = {}
        for party, name in (("RU", "held"), ("RU", "sought"), ("UA", "held")):
            found = self.three.step(party, "commit", name, "--exchange", self.round)
            check_command("exchange commit", found)
            self.commits[party, name] = found["sent"]["entry"]
            if party == "RU":
                self.too_early = self.three.refuses("RU", "reveal", name)
            self.three.step(party, "note", "--to", "AE")
        found = self.three.step("UA", "commit", "sought", "--exchange", self.round)
        self.commits["UA", "sought"] = found["sent"]["entry"]

    def shown(self):
        self.reveals = []
        for party, name in self.commits:
            found = self.three.step(party, "reveal", name)
            check_command("exchange reveal", found)
            assert found["readers"] == ["AE"]
            self.reveals += found["sent"]
        self.opening = {}
        for (party, name), entry in self.commits.items():
            taken = self.three.step("AE", "take", entry, "--name", f"{party.lower()}-{name}")
            check_command("exchange take", taken)
            self.opening[party, name] = taken["state"]
        self.three.step("RU", "note", "--to", "AE", "--unwilling", EACH + 1, "--of", "held", *BOTH)
        self.three.acks(*self.commits.values(), *self.reveals)

    def matched(self):
        self.matches = {}
        for way, pair in ((TO_UA, ("ru-held", "ua-sought")), (TO_RU, ("ua-held", "ru-sought"))):
            found = self.three.step("AE", "match", *pair, "--report")
            check_command("exchange match", found)
            self.matches[way] = found
        both = self.three.step("AE", "match", "ru-held", "ua-held")
        self.held_by_both = both["held_by_both"]
        self.review = self.three.step("AE", "review", "ru-held", "ua-sought")
        check_command("exchange review", self.review)
        for it in self.review["pairs"]:
            self.alone = self.three.refuses("AE", "rule", "ru-held", it["pair"], "SAME")
            ruled = self.three.step("AE", "rule", "ru-held", it["pair"], "SAME", *BOTH)
            check_command("exchange rule", ruled)

    def planned(self):
        beside = self.three.opened("AE", "ua-held").keys[-KURSK:]
        found = self.three.step(
            "AE", "plan", "--with", "ru-held=ua-sought", "--with", "ua-held=ru-sought",
            "--inside", "CIVILIAN", *[it for key in beside for it in ("--without", key.hex())],
            *sets(("place=52N 031E", "window.start=+40h", "window.end=+50h")),
        )  # fmt: skip
        check_command("exchange plan", found)
        self.plan, self.plan_entry = found, found["sent"]["entry"]
        self.three.acks(self.plan_entry)
        self.three.accepts(self.plan_entry, "UA", "RU")
        for party in ("UA", "RU"):
            ready = sets((f"plan={self.plan_entry}", "state=READY"))
            self.three.says("send", self.three.home(party), "P05", *ready)
            self.three.step(party, "note", "--to", "AE")

    def handed_over(self):
        self.tallies = {}
        for way, extras in ((TO_UA, ()), (TO_RU, ("kursk-1", "kursk-2", "kursk-3"))):
            for party in ("RU", "UA"):
                self.ticks(party, way, extras)
                found = self.three.step(party, "tally", self.plan_entry, "--way", way)
                check_command("exchange tally", found)
                self.tallies[way, party] = found
        self.three.acks(*(it["sent"]["entry"] for it in self.tallies.values()))
        self.before = self.exchange("UA")
        final = self.three.step("AE", "close", self.plan_entry)
        check_command("exchange close", final)
        self.final = final["final"]
        self.three.accepts(final["sent"]["entry"], "UA", "RU")

    def ticks(self, party, way, extras):
        for officer in ("DUTY", "SECOND"):
            options = ("--way", way, "--officer", officer)
            if extras:
                extra = ("--category", "CIVILIAN", *[it for x in extras for it in ("--label", x)])
                self.three.step(party, "tick", self.plan_entry, "EXTRA", *extra, *options)
            done = self.three.step(party, "tick", self.plan_entry, "HANDED", "--all", *options)
            check_command("exchange tick", done)

    def exchange(self, party):
        return self.three.shows(party, self.plan_entry)["exchange"]


@pytest.fixture(scope="module")
def story(tmp_path_factory):
    return Story(tmp_path_factory.mktemp("lists"))


def test_nothing_is_shown_before_both_have_committed_and_the_neutral_alone_reads_it(story):
    """R-211, R-560 to R-563."""
    assert "No commitment of UA" in story.too_early
    assert set(story.opening.values()) == {"WHOLE"}
    for party in ("UA", "RU"):
        readable = [it for it in story.reveals if story.three.shows(party, it)["body"] == "OPENED"]
        assert len(readable) == 2 * 2 + 2  # its own, and of the other's the hashes alone


def test_matches_are_counted_and_both_directions_stand_apart(story):
    """R-566, R-567."""
    there, back = story.matches[TO_UA], story.matches[TO_RU]
    assert (there["certain"], there["uncertain"]) == (EACH, 1)
    assert there["unmatched"] == {"RU": 0, "UA": 20}
    assert (back["certain"], back["uncertain"]) == (EACH + KURSK, 0)
    assert story.held_by_both == []


def test_one_officer_does_not_rule(story):
    """R-569."""
    assert len(story.review["pairs"]) == 1
    assert "Two officers" in story.alone
    (pair,) = story.review["pairs"]
    assert pair["first"]["names"][0]["text"] == pair["second"]["names"][0]["text"]


def test_the_plan_is_counted_and_readers_are_warned_of_civilians_in_a_parity(story):
    """R-570, R-571, R-218."""
    assert story.plan["parity"] == "EQUAL_TOTAL"
    assert story.plan["formula"] == {TO_UA: {"MILITARY": EACH}, TO_RU: {"MILITARY": EACH}}
    lines = story.three.shows("UA", story.plan_entry)["fields"]["lines"]
    labels = [it["category_by"]["UA"] for it in lines if it["direction"]["to"] == "UA"]
    assert (labels.count("CIVILIAN"), labels.count("MILITARY")) == (CIVILIANS, EACH - CIVILIANS)


def test_who_does_not_wish_to_go_is_on_no_plan_and_the_home_power_has_no_reason_anywhere(story):
    """R-222: the rule for persons that comes first."""
    key = story.held.keys[EACH].hex()
    lines = story.three.shows("UA", story.plan_entry)["fields"]["lines"]
    assert key not in {it["person_key"] for it in lines}
    files = [it for it in story.three.home("UA").rglob("*") if it.is_file()]
    assert len(files) > 10
    for path in files:
        data = path.read_bytes()
        assert b"UNWILLING" not in data, path
        assert key.encode() not in data, path
        assert story.held.keys[EACH] not in data, path
    wishes = [it for it in story.three.says("log", story.three.home("UA"), "--last", "500")
              if it["type"] == "persons.neutral_note/1"]  # fmt: skip
    assert {it["body"] for it in wishes if it["party"] == "RU"} == {"NOT_OURS"}
    assert len({it["short"] for it in wishes if it["party"] == "RU"}) == 1


def test_157_and_150_and_7_and_157_and_3_are_counts_over_one_manifest(story):
    """R-214, R-572: no count was typed, and nobody is declared wrong."""
    assert story.tallies[TO_UA, "RU"]["counts"] == {"MILITARY": EACH}
    assert story.tallies[TO_UA, "UA"]["counts"] == {
        "MILITARY": EACH - CIVILIANS,
        "CIVILIAN": CIVILIANS,
    }
    for party in ("RU", "UA"):
        assert story.tallies[TO_RU, party]["counts"] == {"MILITARY": EACH, "CIVILIAN": KURSK}
        assert story.tallies[TO_RU, party]["heads"] == EACH + KURSK
    assert story.before["moved"] == {"giver": 2 * EACH + KURSK, "receiver": 2 * EACH + KURSK}
    rows = [(it["class"], it["from"], it["amount"]) for it in story.before["differences"]]
    assert ("CATEGORY", "RU", CIVILIANS) in rows
    assert ("SCOPE", "UA", KURSK) in rows
    assert story.before["state"] == "DISCREPANT"


def test_it_is_closed_on_all_three_screens_with_final_counts_that_were_derived(story):
    assert story.final == {
        TO_UA: {"MILITARY": EACH - CIVILIANS, "UNKNOWN": CIVILIANS},
        TO_RU: {"MILITARY": EACH, "CIVILIAN": KURSK},
    }
    assert {story.exchange(party)["state"] for party in ("RU", "UA", "AE")} == {"CLOSED"}


def test_no_name_stands_in_any_file_of_any_node(story):
    """R-210, R-220: rows are in sealed bodies and sealed lists, and nowhere else."""
    surnames = {it.names[0].text.encode() for it in (*story.ukrainians, *story.russians)}
    assert len(surnames) > 100
    for party in ("RU", "UA", "AE"):
        for path in story.three.home(party).rglob("*"):
            if path.is_file():
                data = path.read_bytes()
                assert not [it for it in surnames if it in data], path


def test_a_withheld_person_is_proved_by_the_neutral_and_checked_by_the_home_power(story, tmp_path):
    """R-574: the one who was left out stands in the root that RU signed."""
    target = tmp_path / "person.proof"
    made = story.three.step(
        "AE", "withheld", "ru-held", EACH + 1, "--plan", story.plan_entry, "-o", target
    )
    check_command("exchange withheld", made)
    assert (made["finding"], made["party"]) == ("NOT_PLANNED", "RU")
    found = story.three.step("RU", "proof", target)
    check_command("exchange proof", found)
    assert found["person"] == story.held.keys[EACH].hex()
