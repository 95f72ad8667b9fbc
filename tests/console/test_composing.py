"""R-430, R-432: what a page sent becomes fields; a correction says what became different."""

import asyncio
from dataclasses import replace

import pytest
from starlette.datastructures import FormData

from comity.console.composing import Composer, Work
from comity.errors import OurError
from comity.node.home import Home
from tests.support.indoors import Room
from tests.support.lines import LINE, NOTIFY, Side, make_line


def composing(side, language):
    return Composer(Room(side), language)


@pytest.fixture(scope="module")
def side(tmp_path_factory):
    folder = tmp_path_factory.mktemp("composing")
    make_line(folder)
    made = Side(Home(folder / "aa"))
    yield made
    made.closes()


@pytest.fixture
def composer(side):
    return composing(side, "en")


def text(**more):
    return Work(line=LINE, kind="line.text/1", given={"subject": "Weather", "body": "Fog."}, **more)


def read(composer, work):
    return asyncio.run(composer.read(work))


def test_what_a_page_sends_is_taken_by_its_names_and_within_bounds():
    work = Work.of(
        FormData(
            [
                ("line", "duty"), ("kind", "activity.notify/1"), ("to", "BB"), ("to", ""),
                ("f.participants", "AA"), ("f.participants", "BB"), ("f.purpose", "x" * 300_000),
                ("p.area", "54.5, 18.0"), ("reason", "y" * 9_999),
            ]
        )
    )  # fmt: skip

    assert (work.kind, work.to, work.reason) == ("activity.notify/1", ("BB",), "")
    assert work.given["participants"] == "AA\nBB"
    assert len(work.given["purpose"]) == 200_000
    assert work.pasted == {"area": "54.5, 18.0"}


def test_a_whole_message_is_told_with_all_that_would_come_of_it(composer):
    reading = read(composer, text(beside="fr", precedence="PRIORITY"))

    assert reading.message.fields == {"subject": "Weather", "body": "Fog.", "lang": "en"}
    assert reading.found["draft"]["precedence"] == "PRIORITY"
    assert reading.found["beside"]["language"] == "fr"
    assert (reading.sheet.faults, reading.error) == ({}, None)


def test_what_is_not_whole_is_told_as_far_as_it_goes(composer):
    work = Work(line=LINE, kind="activity.notify/1", given={"window.start": "+2h"})
    reading = read(composer, work)

    assert (reading.message, reading.found) == (None, None)
    assert [it["field"] for it in reading.echo.moments] == ["window.start"]
    assert "window.end" in reading.sheet.faults
    assert composer.labels(reading, work)["window.start"]


def test_a_fault_that_the_node_finds_stands_at_its_field(composer):
    work = text().typed({"subject": "A\u202eB"})

    assert "subject" in read(composer, work).sheet.faults


def test_a_fault_of_no_field_is_of_the_whole(composer):
    reading = read(composer, text(to=("ZZ",)))

    assert reading.error.key == "send.no-such-party"


def test_the_same_words_have_the_same_name_and_others_another(composer):
    names = [
        read(composer, it).message.digest
        for it in (text(), text(), text(to=("BB",)), text(precedence="FLASH"), text(override="x"))
    ]

    assert names[0] == names[1]
    assert len(set(names)) == 4


def test_a_correction_says_what_became_different_and_nothing_else(side, composer):
    said = {**NOTIFY, "sorties": {"n": 3, "q": "ABOUT"}}
    entry = side.says("A02", said)["entry"]
    work = composer.filled(Work(line=LINE, kind="activity.notify/1", corrects=entry), said)
    other = work.typed({"troops": "about 500"})
    reading = read(composer, replace(other, reason="Counted again."))

    assert read(composer, work).error.key == "console.nothing-corrected"
    assert read(composer, other).error.key == "console.correction-needs-reason"
    gone = read(composer, work.typed({"sorties": ""})).sheet.faults["sorties"]
    assert gone.key == "console.not-taken-away"
    assert reading.message.type == "line.correct/1"
    assert len(reading.message.fields["changes"]) == 1
    assert "500" in reading.found["draft"]["text"]


def test_an_entry_is_named_by_the_beginning_of_its_hash(side, composer):
    entry = side.says("A02", NOTIFY)["entry"]
    given = {"re": entry[:12], "reason": "Put off."}
    work = Work(line=LINE, kind="line.cancel/1", given={**given, "effective_at": "+0min"})

    assert read(composer, work).sheet.plain["re"] == entry
    wrong = Work(line=LINE, kind="line.cancel/1", given={**given, "re": "abcdef12"})
    assert "re" in read(composer, wrong).sheet.faults


def test_an_unknown_type_is_one_sentence(composer):
    with pytest.raises(OurError, match=r"send\.no-such-type"):
        read(composer, Work(line=LINE, kind="line.nothing/1"))


@pytest.mark.parametrize("language", ["fr", "ru", "ar"])
def test_what_is_echoed_stands_at_the_place_where_it_was_typed(side, language):
    composer = composing(side, language)
    work = composer.filled(Work(line=LINE, kind="activity.notify/1"), NOTIFY)
    echoed = composer.echoed(read(composer, work))

    assert {"window.start", "window.end", "window"} <= echoed.keys()
    assert any(row["kind"] == "places" for rows in echoed.values() for row in rows)
