import pytest

from comity.families.activity.messages import ActivityNotify
from comity.values.shape import Kind, fields_of
from comity.wording.speaker import Speaker, label_id, type_id
from tests.wording import WORDS

EN = WORDS["en"]
NUMBERS = {spec.name: spec.number for spec in fields_of(ActivityNotify)}
CHANGES = Kind(name="map", key=Kind(name="field"), item=Kind(name="value"))


def test_ids_follow_from_the_wire_name():
    fields = {spec.name: spec for spec in fields_of(ActivityNotify)}

    assert type_id("line.test_reply/1") == "line-test_reply"
    assert label_id(ActivityNotify, fields["troops"]) == "activity-notify--troops"
    assert label_id(ActivityNotify, fields["lang"]) == "common--lang"


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("uint", 12_500, "12,500"),
        ("bool", True, "yes"),
        ("ref", b"\xab" * 32, "abababab…"),
        ("party", "AA-NAVY", "AA-NAVY"),
        ("dur_s", 90, "1 min 30 s"),
        ("lang", "fr", "French (fr)"),
        ("ts", 0, "010000ZJAN70 (1 January 1970, 00:00 UTC)"),
        ("text", "x", "“x”"),
        ("field", 4, "field 4"),
    ],
)
def test_each_kind_has_its_words(name, value, said):
    assert Speaker(EN).say(Kind(name=name), value) == said


@pytest.mark.parametrize(
    ("word", "said"),
    [("NONE", "NONE (stated)"), ("NOT_STATED", "NOT STATED"), ("ON_RECEIPT", "ON RECEIPT")],
)
def test_a_word_in_place_of_a_moment_is_said_as_stated(word, said):
    kind = Kind(name="ts_or_none", words=(word,))

    assert Speaker(EN).say(kind, word) == said


def test_an_empty_list_says_that_it_is_empty():
    assert Speaker(EN).say(Kind(name="list", item=Kind(name="party")), []) == "none listed"


def test_changes_are_said_by_the_labels_of_the_message_they_change():
    changes = {NUMBERS["troops"]: {1: 9_000, 2: 1}, NUMBERS["live_fire"]: False}

    assert Speaker(EN, about=ActivityNotify).say(CHANGES, changes) == (
        "Troops (persons): about 9,000; Live firing: no"
    )


def test_changes_of_an_unknown_message_are_said_by_numbers():
    assert Speaker(EN).say(CHANGES, {10: 9_000, 99: [b"\x01", None, {1: "x"}]}) == (
        "field 10: 9,000; field 99: [01, not given, [1: “x”]]"
    )


@pytest.mark.parametrize("value", [7, "x", [9], {1: "x"}, b"x", None, [9, {}], {1: 1, 2: 99}])
def test_what_does_not_fit_its_field_is_said_as_it_stands(value):
    speaker = Speaker(EN, about=ActivityNotify)

    for name in ("troops", "area", "kind", "contact", "window", "phases"):
        assert speaker.say(CHANGES, {NUMBERS[name]: value})
