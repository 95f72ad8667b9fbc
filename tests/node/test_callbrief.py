"""R-660, R-661: one cut, moment and reader, one brief; what has no room is counted."""

import pytest

from comity.errors import OurError
from comity.families.activity.examples import GOOD as ACTIVITY
from comity.families.call.examples import REQUEST
from comity.families.incident.examples import GOOD as INCIDENT
from comity.node.callbrief import LINES, SECTIONS, height
from comity.node.home import Home
from tests.support.lines import DESPITE, Side, Wire, make_line

AT = "2026-02-05T13:00:00Z"
I01, A02 = INCIDENT["I01"][0], ACTIVITY["A02"][0]


class Two:
    """Two nodes with a call, an incident and a manoeuvre on record."""

    def __init__(self, folder):
        make_line(folder)
        self.aa, self.bb = (Side(Home(folder / it)) for it in ("aa", "bb"))
        self.wire = Wire(self.aa, self.bb)
        self.wire.joins()
        self.call = self.aa.says("C01", {**DESPITE, **REQUEST})["entry"]
        self.incident = self.aa.says("I01", {**DESPITE, **I01})["entry"]
        self.wire.runs()
        self.manoeuvre = self.bb.says("A02", {**DESPITE, **A02})["entry"]
        self.wire.runs()

    def brief(self, side, **how):
        return side.ask("brief", entry=self.call, at=AT, **how)


@pytest.fixture(scope="module")
def two(tmp_path_factory):
    made = Two(tmp_path_factory.mktemp("brief"))
    yield made
    made.aa.closes()
    made.bb.closes()


def rows(brief, name):
    return next(it["rows"] for it in brief["sections"] if it["name"] == name)


def test_what_stands_open_stands_with_its_sides_and_each_reads_it_from_its_own(two):
    ours, theirs = two.brief(two.aa), two.brief(two.bb)
    assert [it["name"] for it in ours["sections"]] == list(SECTIONS)
    (incident,), (mirrored,) = rows(ours, "incidents"), rows(theirs, "incidents")
    assert incident["entry"] == two.incident
    assert (incident["ours"], incident["theirs"]) == (mirrored["theirs"], mirrored["ours"])
    assert incident["ours"]
    (manoeuvre,) = rows(ours, "activities")
    assert (manoeuvre["party"], manoeuvre["ours"]) == ("BB", [])


def test_one_cut_one_moment_and_one_reader_give_one_brief_whatever_comes_later(two):
    cut = two.aa.ask("log")[-1]["entry"]
    before = two.brief(two.aa, cut=cut)
    assert two.brief(two.aa, cut=cut) == before
    later = two.aa.says("I01", {**DESPITE, **I01})["entry"]
    two.wire.runs()
    assert two.brief(two.aa, cut=cut) == before
    assert later not in {it["entry"] for it in rows(before, "incidents")}
    assert later in {it["entry"] for it in rows(two.brief(two.aa), "incidents")}


def test_both_parties_name_the_same_cut(two):
    assert two.brief(two.aa)["cut"] == two.brief(two.bb)["cut"]


def test_a_cut_that_does_not_hold_the_call_gives_no_brief(two):
    first = two.aa.ask("log")[0]["entry"]
    with pytest.raises(OurError, match=r"call\.no-such-call"):
        two.brief(two.aa, cut=first)


def test_what_has_no_room_on_two_pages_is_counted(two):
    for _ in range(30):
        two.aa.says("I01", {**DESPITE, **I01})
    found = two.brief(two.aa)
    shown = [it for section in found["sections"] for it in section["rows"]]
    assert sum(map(height, shown)) <= LINES
    incidents = next(it for it in found["sections"] if it["name"] == "incidents")
    assert len(incidents["rows"]) + incidents["more"] >= 31
    assert rows(found, "activities")  # each section has its first row before any has its second
