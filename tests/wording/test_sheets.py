"""R-430: a form filled in all at once; what cannot be read stands at its place with its fault."""

from importlib import import_module

import pytest

from comity.families.activity.examples import NOTICE
from comity.families.activity.messages import ActivityNotify
from comity.families.line.messages import FreeText
from comity.families.shelf import SHELF
from comity.node.showing import words_of
from comity.values.plain import from_plain
from comity.wording import sheets
from comity.wording.forms import form_of
from comity.wording.typed import Typing

NOW_MS = 1_770_301_800_000
TYPES = {it.message.SPEC.code: it for it in SHELF.types.values()}


def typing(language="en"):
    return Typing(words_of(language), now_ms=NOW_MS)


def read(cls, given, language="en"):
    return sheets.read(form_of(cls, words_of(language)), given, typing(language))


@pytest.mark.parametrize("language", ["fr", "ru", "ar"])
def test_what_a_message_says_is_typed_and_read_again_in_languages_of_other_letters(language):
    for entry in SHELF.types.values():
        module = import_module(f"comity.families.{entry.family.name}.examples")
        form = form_of(entry.message, words_of(language))
        asked = {it.name for it in (*form.questions, *form.common)}
        for example in module.GOOD.get(entry.message.SPEC.code, ())[:1]:
            sheet = sheets.read(
                form, sheets.typed(form, example, typing(language)), typing(language)
            )
            assert sheet.faults == {}
            empty = {name for name, it in example.items() if it in ([], {}, None)}
            wanted = {name: it for name, it in example.items() if name in asked - empty}
            assert {name: it for name, it in sheet.plain.items() if name not in empty} == wanted


def test_what_is_needed_and_not_there_has_its_fault_where_it_belongs():
    found = read(FreeText, {"subject": "Weather", "body": " "})

    assert found.plain == {"subject": "Weather"}
    assert {place: it.key for place, it in found.faults.items()} == {"body": "form.needed"}


def test_of_an_optional_group_nothing_is_needed_until_a_part_of_it_is_given():
    empty = read(ActivityNotify, {})
    begun = read(ActivityNotify, {"vband.lo": "100 m"})

    assert not any(place.startswith("vband") for place in empty.faults)
    assert "vband.ref" in begun.faults


def test_what_cannot_be_read_is_named_by_its_label_and_nothing_else_is_lost():
    given = sheets.typed(form_of(ActivityNotify, words_of("en")), NOTICE, typing())
    found = read(ActivityNotify, {**given, "window.start": "tomorrow-ish"})

    assert list(found.faults) == ["window.start"]
    assert found.faults["window.start"].facts["field"] != "window.start"
    assert found.plain["window"] == {"end": NOTICE["window"]["end"]}


def test_positions_stand_in_lines_in_any_form_that_can_be_typed():
    found = read(
        ActivityNotify,
        {
            "area.shape": "corridor",
            "area.path": "54.5, 18.0\n\n54-30.0N 019-00.0E\n"
            "54°30\u203200\u2033N 020°00\u203200\u2033E",
            "area.half_width_m": "5 NM",
        },
    )

    assert found.plain["area"] == {
        "shape": "corridor",
        "path": [{"lat": 545_000_000, "lon": lon * 10_000_000} for lon in (18, 19, 20)],
        "half_width_m": 9260,
    }


def test_an_area_of_a_shape_asks_for_all_that_the_shape_needs():
    found = read(ActivityNotify, {"area.shape": "circle"})

    assert {"area.centre", "area.radius_m"} <= found.faults.keys()


def test_members_left_empty_are_left_out_and_faults_keep_their_place():
    given = {"phases#": "3", "phases.2.window.start": "051430ZFEB26"}
    found = read(ActivityNotify, given)

    assert "phases.2.window.end" in found.faults
    assert len(found.plain["phases"]) == 1
    assert found.place_of("phases.0.window.start") == "phases.2.window.start"
    assert found.place_of("phases.0.window.start.nothing.below") == "phases.2.window.start"
    assert found.place_of("elsewhere") is None


@pytest.mark.parametrize("count", ["-1", "9999999", "x", "", "1e3", "\u0661"])
def test_how_many_are_asked_for_is_bounded_whatever_a_page_sends(count):
    form = form_of(ActivityNotify, words_of("en"))
    question = next(it for it in form.questions if it.name == "phases")

    assert 0 <= sheets.count_of(question, "phases", {"phases#": count}) <= sheets.MEMBERS_MAX


def test_a_member_is_found_by_its_key_and_a_key_stands_once():
    form = form_of(ActivityNotify, words_of("en"))
    name = next(it.name for it in form.questions if it.key is not None)
    given = {f"{name}#": "3", f"{name}.0@": "AA", f"{name}.0": "3", f"{name}.1@": "aa"}

    found = sheets.read(form, {**given, f"{name}.1": "4", f"{name}.2": "5"}, typing())

    assert found.plain[name].keys() == {"AA"}
    assert found.faults[f"{name}.1@"].facts["reason"] == "twice"
    assert found.faults[f"{name}.2@"].key == "form.needed"


def test_a_fault_of_the_whole_message_goes_to_the_place_that_it_names():
    found = read(FreeText, {"subject": "A", "body": "B"})
    with pytest.raises(Exception, match=r"message\.bad-field") as caught:
        from_plain(FreeText, {**found.plain, "lang": "en", "subject": "A\u202e"})

    assert found.fault(caught.value)
    assert "subject" in found.faults


@pytest.mark.parametrize("code", sorted(TYPES))
def test_every_question_of_every_type_has_one_cell_and_one_place(code):
    form = form_of(TYPES[code].message, words_of("en"))
    questions = (*form.questions, *form.common)
    counted = {f"{it.name}#": "2" for it in questions if it.repeats}
    found = list(sheets.flat(sheets.cells(questions, counted)))

    assert len({it.place for it in found}) == len(found)
    assert {it.name for it in questions} <= {it.place for it in found}


def test_one_value_is_typed_at_its_place():
    form = form_of(ActivityNotify, words_of("en"))
    area = next(it for it in form.questions if it.name == "area")
    circle = {"shape": "circle", "centre": {"lat": 545_000_000, "lon": 180_000_000}, "radius_m": 9}

    assert sheets.typed_at(area, circle, "area", typing()) == {
        "area.shape": "circle",
        "area.centre": "54°30\u203200\u2033N 018°00\u203200\u2033E",
        "area.radius_m": "9 m",
    }
