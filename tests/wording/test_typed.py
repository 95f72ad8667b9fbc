"""A value of any kind is typed as it is shown; what is refused names its field (R-71, R-79)."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import OurError
from comity.families.shelf import SHELF
from comity.values.codes import Answer, Position, Vref
from comity.values.kinds import DurS, Lang, Line20, Party, Radius, Ref, Text, Ts, TsOrNone, Value
from comity.values.shape import Kind, fields_of, kind_of
from comity.wording.explain import explain
from comity.wording.typed import HELD_IN_ONE, Typing, choices_of, counts_of
from comity.wording.words import languages
from tests.wording import WORDS

NOW = 1_770_301_800_000
TYPINGS = {name: Typing(words, now_ms=NOW) for name, words in WORDS.items()}
EN = TYPINGS["en"]
every_language = pytest.mark.parametrize("language", languages())


def leaves(kind):
    inner = [it for it in (kind.key, kind.item) if it is not None]
    inner += [spec.type for struct in kind.structs for spec in fields_of(struct)]
    if kind.name in HELD_IN_ONE or not inner:
        yield kind
    for it in inner:
        yield from leaves(it)


KINDS = {
    (kind.name, kind.low, kind.high): kind
    for entry in SHELF.types.values()
    for spec in fields_of(entry.message)
    for kind in leaves(spec.type)
}


@every_language
@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda it: it.name)
def test_the_example_of_every_kind_can_be_typed(kind, language):
    typing = TYPINGS[language]
    if kind.name in ("ref", "ref_or_none"):
        return  # the beginning of an entry: only a node knows the rest
    for field in ("it", "it_s", "it_m", "it_ms", "it_deg", "it_km", "it_mps", "it_mdeg"):
        typing.parse(kind, typing.example(kind, field), field=field)


@given(st.sampled_from(list(KINDS.values())), st.text(max_size=40), st.sampled_from(languages()))
def test_nothing_typed_raises_anything_but_our_error(kind, text, language):
    with suppress(OurError):
        TYPINGS[language].parse(kind, text, field="it")


@given(
    st.sampled_from(list(KINDS.values())), st.text(alphabet="0123456789NE.,- zZ:+~", max_size=20)
)
def test_what_is_read_is_shown_and_read_again(kind, text):
    try:
        value = EN.parse(kind, text, field="it")
    except OurError:
        return
    assert EN.parse(kind, EN.show(kind, value, field="it"), field="it") == value


@every_language
def test_a_refusal_names_the_field_and_gives_an_example(language):
    with pytest.raises(OurError) as caught:
        TYPINGS[language].parse(kind_of(Ts), "soon", field="window.start", label="Start")

    said = explain(caught.value, language)
    assert "Start" in said
    assert "051430ZFEB26" in said


def test_a_choice_is_its_code_its_word_or_its_number():
    kind = kind_of(Position)
    codes = [it.code for it in choices_of(kind, EN.words)]
    number = str(codes.index("ACCEPT") + 1)

    typed = ("ACCEPT", "accept", EN.words.say("code-POSITION-ACCEPT").upper(), number)
    assert {EN.parse(kind, it, field="position") for it in typed} == {"ACCEPT"}
    for text in ("99", "0", "", "perhaps"):
        with pytest.raises(OurError, match="no-choice"):
            EN.parse(kind, text, field="position")


@pytest.mark.parametrize(
    "kind", [it for it in KINDS.values() if it.code and "CHECKING" in it.code.__members__]
)
def test_checking_is_offered_first_where_it_is_an_answer(kind):
    assert choices_of(kind, EN.words)[0].code == "CHECKING"


@every_language
def test_every_code_can_be_typed_by_its_number_and_its_name(language):
    typing = TYPINGS[language]
    for kind in (it for it in KINDS.values() if it.code is not None):
        for at, choice in enumerate(choices_of(kind, typing.words), 1):
            assert typing.parse(kind, str(at), field="it") == choice.code
            assert typing.parse(kind, choice.code.lower(), field="it") == choice.code


def test_words_for_no_moment_are_typed_in_the_language():
    kind = kind_of(TsOrNone)

    assert EN.parse(kind, "none", field="ends_at") == "NONE"
    assert EN.parse(kind, "none (stated)", field="ends_at") == "NONE"
    assert EN.parse(kind, "+1h", field="ends_at") == "2026-02-05T15:30:00Z"


def test_yes_and_no_are_said_in_any_language_we_know():
    kind = Kind(name="bool")

    assert [EN.parse(kind, it, field="it") for it in ("yes", "oui", "TRUE", "1")] == [True] * 4
    assert TYPINGS["uk"].parse(kind, "ні", field="it") is False


def test_names_are_typed_in_either_case_and_languages_by_name():
    assert EN.parse(kind_of(Party), " aa ", field="it") == "AA"
    assert EN.parse(kind_of(Lang), "French", field="it") == "fr"
    assert TYPINGS["ru"].parse(kind_of(Lang), "французский", field="it") == "fr"


def test_an_entry_is_found_by_its_first_figures():
    typing = Typing(WORDS["en"], now_ms=NOW, find=lambda it: "ab" * 32 if it == "abab" else it)

    assert typing.parse(kind_of(Ref), "ABAB", field="re") == "ab" * 32
    with pytest.raises(OurError, match="length"):
        typing.parse(kind_of(Ref), "abcd", field="re")


def test_text_stays_as_it_was_typed_and_what_hides_in_it_is_refused():
    assert EN.parse(kind_of(Text), " 42 \n", field="it") == " 42 \n"
    with pytest.raises(OurError, match="bidi"):
        EN.parse(kind_of(Text), "a\u202eb", field="it")
    with pytest.raises(OurError, match="too-long"):
        EN.parse(kind_of(Line20), "x" * 21, field="it")


def test_a_number_has_bounds_and_the_unit_of_its_field():
    assert EN.parse(kind_of(Radius), "10 NM", field="radius_m") == 18_520
    assert EN.parse(kind_of(DurS), "2h", field="any") == 7_200
    with pytest.raises(OurError, match=r"form\.out-of-range"):
        EN.parse(kind_of(Radius), "0", field="radius_m")
    with pytest.raises(OurError, match="duration-unit"):
        EN.parse(kind_of(DurS), "45", field="any")


def test_a_field_says_by_its_name_what_it_counts():
    uint = kind_of(Radius)

    assert counts_of(uint, "area.radius_m") == "m"
    assert counts_of(uint, "phases.0.window.err_s") == "s"
    assert counts_of(uint, "vband.lo") == "m"
    assert counts_of(uint, "lead_km.3") == "km"
    assert counts_of(uint, "count") is None


@pytest.mark.parametrize("value", [3, True, "fog", "3", " a ", "true", [1, "a"], {"a": 1}])
def test_a_value_of_no_certain_kind_is_json_or_text(value):
    kind = kind_of(Value)

    assert EN.parse(kind, EN.show(kind, value), field="it") == value


def test_codes_that_are_shown_stay_what_they_are():
    assert EN.show(kind_of(Vref), "AMSL") == "AMSL"
    assert EN.parse(kind_of(Answer), EN.show(kind_of(Answer), "DECLINED"), field="it") == "DECLINED"


@every_language
def test_a_unit_is_shown_without_a_number(language):
    for counts in ("m", "mdeg"):
        unit = TYPINGS[language].unit(counts)
        assert unit
        assert not any(it.isdecimal() or it in "\u2066\u2069" for it in unit)
