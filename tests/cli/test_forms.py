"""What a person types becomes the plain form: fields, lists, composites, references (R-79)."""

import pytest

from comity.cli import forms
from comity.errors import ConfigError, OurError
from comity.families.activity.messages import ActivityNotify
from comity.families.line.messages import Cancellation, FreeText, Receipt, Response
from comity.node.showing import words_of
from comity.wording.typed import Typing

LEAF = "ab" * 32
NOW = 1_770_301_800_000
TYPING = Typing(words_of("en"), now_ms=NOW, find=lambda it: LEAF if it == "abab" else it)


def typed(cls, *given):
    return forms.with_set(cls, {}, given, TYPING)


def test_text_stays_text_and_numbers_become_numbers():
    made = typed(ActivityNotify, "designation=42", "sorties.n=40", "sorties.q=exact")

    assert made == {"designation": "42", "sorties": {"n": 40, "q": "EXACT"}}


def test_yes_and_no_are_said_in_either_language():
    assert typed(ActivityNotify, "live_fire=oui", "no_notice=no") == {
        "live_fire": True,
        "no_notice": False,
    }


def test_a_repeated_field_is_a_list():
    assert typed(ActivityNotify, "participants=AA", "participants=BB") == {
        "participants": ["AA", "BB"]
    }


def test_a_dot_goes_into_a_composite_and_into_a_map():
    made = typed(ActivityNotify, "window.start=010600ZAPR26", "by_party.AA.n=4000")

    assert made == {"window": {"start": "2026-04-01T06:00:00Z"}, "by_party": {"AA": {"n": 4000}}}


def test_json_stands_where_a_value_is_composed():
    made = typed(ActivityNotify, 'area={"shape": "circle"}', 'participants=["AA"]')

    assert made == {"area": {"shape": "circle"}, "participants": ["AA"]}


def test_an_entry_is_found_by_its_first_figures():
    assert typed(Cancellation, "re=abab") == {"re": LEAF}
    assert typed(Receipt, "re=abab") == {"re": [LEAF]}


def test_codes_are_typed_in_either_case():
    assert typed(Response, "position=accept")["position"] == "ACCEPT"


def test_what_has_no_equals_sign_is_named():
    with pytest.raises(ConfigError, match=r"form\.no-equals"):
        typed(FreeText, "subject")


@pytest.mark.parametrize("given", ["colour=red", "area={"])
def test_what_is_no_field_or_no_json_is_named(given):
    with pytest.raises(OurError, match=r"message\.bad-field"):
        typed(ActivityNotify, given)


def test_a_field_is_not_set_inside_a_plain_value():
    with pytest.raises(OurError, match=r"message\.bad-field"):
        typed(FreeText, "subject=a", "subject.b=c")


def test_values_are_typed_as_people_write_them():
    made = typed(
        ActivityNotify,
        "window.start=051430ZFEB26",
        "window.end=+2h",
        "window.err_s=5min",
        "area.shape=circle",
        "area.centre=54-30.0N 018-00.0E",
        "area.radius_m=5 km",
        "sorties=about 40",
        "by_party.bb=10-12",
    )

    assert made == {
        "window": {
            "start": "2026-02-05T14:30:00Z", "end": "2026-02-05T16:30:00Z", "err_s": 300,
        },
        "area": {
            "shape": "circle",
            "centre": {"lat": 545_000_000, "lon": 180_000_000},
            "radius_m": 5_000,
        },
        "sorties": {"n": 40, "q": "ABOUT"},
        "by_party": {"BB": {"n": 10, "q": "RANGE", "hi": 12}},
    }  # fmt: skip


@pytest.mark.parametrize("given", ["window.middle=now", "window=now", "window.start=soon"])
def test_what_cannot_be_read_is_named_by_its_whole_path(given):
    with pytest.raises(OurError) as caught:
        typed(ActivityNotify, given)

    assert caught.value.facts["field"] == given.partition("=")[0]


@pytest.mark.parametrize("hard", ["[" * 5_000, "9" * 5_000])
def test_a_file_that_no_reader_of_json_takes_is_no_form(tmp_path, hard):
    """Found by `make fuzz`: what nests too deep, and a number of too many figures."""
    path = tmp_path / "form.json"
    path.write_text(hard)
    with pytest.raises(ConfigError, match=r"form\.not-json"):
        forms.from_file(str(path))
