"""R-461, R-462: the sheet of a call, alike for both sides but for whose account is whose."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.errors import OurError
from comity.families.shelf import SHELF
from comity.node.callsheet import OPEN_MAX, USUAL, Sheet, Sides
from comity.node.showing import words_of
from comity.picture.family import Now
from comity.values.codes import Point, Pointpos
from comity.values.moment import parse
from comity.values.phrases import PHRASES
from tests.families.call import answers, closes, opens
from tests.support.tellers import NOON, open_line

INSIDE = ("2026-02-05T14:15:00Z", "2026-02-05T14:45:00Z")
START = parse(INSIDE[0])
PARTIES = ("AA", "BB")


def sheet(world, told, own="AA", now_ms=NOON, **languages):
    words = {it: words_of(languages.get(it.lower(), "en")) for it in PARTIES}
    sides = Sides(own, PARTIES, words)
    return Sheet(world.picture(), SHELF, sides, Now(now_ms, world.held_all)).shown(told.entry.leaf)


@pytest.fixture
def asked():
    world, aa, bb, _ = open_line()
    call = aa.says("C01")
    bb.sees(call)
    return world, aa, bb, call


def read_out(aa, bb, call, *points, agenda_n=1):
    """A read-out of AA, of points each of a kind and by whom."""
    rows = [
        {"n": n, "kind": kind, "by": by, "text": f"thing {n}", "agenda_n": agenda_n}
        for n, (kind, by) in enumerate(points, 1)
    ]
    told = aa.says("C06", re=call.entry.leaf.hex(), points=rows, lang="en")
    bb.sees(told)
    return told


def agenda(teller, call, *items, version=1):
    rows = [{"n": n, "title": f"item {n}", "lead": "AA", "minutes": 5, **it} for n, it in items]
    return teller.says("C03", re=call.entry.leaf.hex(), version=version, items=rows)


def test_there_is_no_sheet_of_what_is_no_call(asked):
    world, aa, _bb, _call = asked
    with pytest.raises(OurError) as error:
        sheet(world, aa.says("I01"))
    assert error.value.key == "call.no-such-call"


def test_the_time_stands_once_all_accepted_one_window(asked):
    world, aa, bb, call = asked
    assert sheet(world, call)["window"] is None
    aa.sees(answers(bb, call, "ACCEPT", INSIDE))
    found = sheet(world, call, now_ms=START - 5_000)
    assert (found["window"]["start"]["ms"], found["left_s"]) == (START, 5)
    assert [it["says"][-12:] for it in found["parties"][1]["words"]] == ["051445ZFEB26"]


def test_an_agenda_is_called_agreed_when_all_accepted_that_version_and_not_before(asked):
    world, aa, bb, call = asked
    first = agenda(aa, call, (1, {}))
    bb.sees(first)
    assert sheet(world, call)["agenda"]["is_agreed"] is False
    aa.sees(bb.answers(first, "ACCEPT"))
    assert sheet(world, call)["agenda"]["is_agreed"] is True
    agenda(aa, call, (1, {}), (2, {}), version=2)
    found = sheet(world, call)
    assert (found["agenda"]["version"], len(found["items"])) == (1, 1)


def test_what_stands_open_on_the_line_comes_after_the_agenda_unless_the_agenda_names_it(asked):
    world, aa, bb, call = asked
    report = aa.says("I01")
    bb.sees(report)
    assert [it["entry"] for it in sheet(world, call)["items"]] == [report.entry.leaf.hex()]
    agenda(aa, call, (1, {"refs": [report.entry.leaf.hex()]}))
    items = sheet(world, call)["items"]
    assert [(it["n"], it["entry"]) for it in items] == [(1, report.entry.leaf.hex())]
    assert [len(items[0][it]) for it in ("ours", "theirs", "common")] == [1, 0, 1]


def test_more_than_a_few_open_items_are_counted(asked):
    world, aa, _bb, call = asked
    for _ in range(OPEN_MAX + 2):
        aa.says("I01")
    found = sheet(world, call)
    assert (len(found["items"]), found["more"]) == (OPEN_MAX, 2)


def test_sentences_of_the_book_stand_in_the_language_of_each_side(asked):
    world, aa, _bb, call = asked
    aa.says("I01")
    says = sheet(world, call, bb="ru")["items"][0]["phrases"][0]
    assert says["number"] == SHELF.kinds["incident"].phrases["incident"][0]
    assert [it["lang"] for it in says["says"]] == ["en", "ru"]
    assert len(sheet(world, call)["items"][0]["phrases"][0]["says"]) == 1


def test_every_suggested_sentence_is_in_the_book_for_a_kind_that_there_is():
    books = [it.phrases for it in SHELF.families]
    assert all(set(it.phrases) <= set(it.states) for it in SHELF.families)
    assert {n for book in books for its in (*book.values(), USUAL) for n in its} <= set(PHRASES)
    assert sum(map(len, books)) > 10


def test_a_point_stands_with_its_item_and_its_follow_up_below(asked):
    world, aa, bb, call = asked
    agenda(aa, call, (1, {}))
    readout = read_out(aa, bb, call, ("UNDERTOOK", "BB"))
    action = bb.says("C08", **{"from": readout.entry.leaf.hex(), "owner": "BB"})
    found = sheet(world, call)
    assert [it["says"] for it in found["items"][0]["ours"]] == ["BB undertakes: thing 1"]
    assert found["items"][0]["common"] == []
    assert [it["entry"] for it in found["actions"]] == [action.entry.leaf.hex()]
    assert len(found["items"]) == 1


def test_a_translation_of_a_read_out_stands_with_it_by_its_hash(asked):
    world, aa, bb, call = asked
    opens(aa, call)
    readout = read_out(aa, bb, call, ("STATED", "AA"))
    said = {"re": readout.entry.leaf.hex(), "to_lang": "fr", "fields": {"3": "Une chose."}}
    told = bb.says("L10", **said)
    (row,) = sheet(world, call)["readouts"][0]["translations"]
    assert (row["lang"], row["party"], row["entry"]) == ("fr", "BB", told.entry.leaf.hex())


def test_the_last_read_out_is_of_an_earlier_call(asked):
    world, aa, bb, call = asked
    closes(aa, call, how="NOT_ANSWERED")
    readout = read_out(aa, bb, call, ("STATED", "AA"))
    later = aa.says("C01")
    assert sheet(world, later)["last"]["entry"] == readout.entry.leaf.hex()
    assert sheet(world, call)["last"] is None


KINDS = st.sampled_from([it.name for it in Point])
WORDS = st.sampled_from([it.name for it in Pointpos])
SAID = st.lists(st.tuples(st.integers(1, 3), WORDS), max_size=5)


@settings(max_examples=25, deadline=None)
@given(kinds=st.lists(KINDS, min_size=3, max_size=3), said=SAID)
def test_nothing_is_bound_but_what_all_others_agreed_to_last(kinds, said):
    world, aa, bb, _ = open_line()
    call = aa.says("C01")
    bb.sees(call)
    opens(aa, call)
    agenda(aa, call, (1, {}))
    readout = read_out(aa, bb, call, *((kind, "AA") for kind in kinds))
    last = {}
    for n, word in said:
        bb.says("C07", re=readout.entry.leaf.hex(), positions=[{"n": n, "position": word}])
        last[n] = word
    points = sheet(world, call)["readouts"][0]["points"]
    for it in points:
        is_binding = it["kind"] in ("AGREED", "UNDERTOOK") and last.get(it["n"]) == "AGREE"
        assert it["is_bound"] is is_binding
    (item,) = sheet(world, call)["items"]
    assert [it["says"] for it in item["common"]] == [it["says"] for it in points if it["is_bound"]]
    assert sheet(world, call, "BB")["readouts"][0]["left"] == [
        n for n in (1, 2, 3) if n not in last
    ]


@settings(max_examples=15, deadline=None)
@given(said=SAID, count=st.integers(0, 2))
def test_what_is_ours_to_one_side_is_theirs_to_the_other_and_all_else_is_alike(said, count):
    world, aa, bb, _ = open_line()
    call = aa.says("C01")
    bb.sees(call)
    agenda(aa, call, (1, {}))
    for teller in (aa, bb)[:count]:
        teller.says("I01")
    readout = read_out(aa, bb, call, ("STATED", "AA"), ("AGREED", "BB"), ("ASKED", "AA"))
    for n, word in said:
        bb.says("C07", re=readout.entry.leaf.hex(), positions=[{"n": n, "position": word}])
    mine, its = (sheet(world, call, own) for own in PARTIES)
    for one, other in zip(mine["items"], its["items"], strict=True):
        assert (one["ours"], one["theirs"]) == (other["theirs"], other["ours"])
        assert (one["common"], one["apart"]) == (other["common"], other["apart"])
    assert [it["points"] for it in mine["readouts"]] == [it["points"] for it in its["readouts"]]
