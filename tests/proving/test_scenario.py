"""An exercise is a file that can be read, and a file that cannot be played is refused at once."""

from importlib import resources

import msgspec
import pytest

from comity.errors import ConfigError, OurError
from comity.names import RULESET
from comity.node.lists.row import root
from comity.proving import scenario
from comity.proving.scenario import demonstrated, filled, load, names, read
from comity.wording.words import languages

HEAD = """
name = "x"
begins = "051058ZFEB26"
title = { en = "X" }
stripe = { en = "EXERCISE" }
party = [
  { code = "AA", node = "hq", language = "en", officers = ["DUTY"], names = { en = "A" } },
  { code = "BB", node = "hq", language = "fr", officers = ["DUTY"], names = { en = "B" } },
]
line.one = { mark = "CONSTRUCTED", charter = {} }
part = [{ id = "all", title = { en = "All" } }]
"""
STEP = {
    "id": '"one"',
    "part": '"all"',
    "at": '"051100ZFEB26"',
    "line": '"one"',
    "who": '"AA"',
    "does": '"L09"',
    "mark": '"CONSTRUCTED"',
    "fields": '{ subject = "Weather", body = "Fog.", lang = "en" }',
}


def text_of(**changes):
    step = {**STEP, **changes}
    body = "\n".join(f"{name} = {it}" for name, it in step.items() if it is not None)
    return f"{HEAD}\n[[step]]\n{body}\n"


def test_the_exercises_that_come_with_the_program_can_be_read():
    assert scenario.EXERCISE in names()
    for name in names():
        assert load(name).name == name


def test_an_exercise_is_told_in_every_language_that_is_shipped():
    for name in names():
        found = load(name)
        told = [found.title, found.stripe, *(it.title for it in found.parts)]
        for texts in (*told, *(it.names for it in found.parties)):
            assert set(texts) >= set(languages()), texts


def test_every_message_says_where_its_words_come_from():
    for step in (step for name in names() for step in load(name).steps):
        assert step.does == "test" or step.mark in ("REPORTED", "CONSTRUCTED"), step.id
        assert step.mark != "REPORTED" or step.source, step.id


def test_offices_speak_and_no_person_is_named():
    folder = resources.files("comity.exercises")
    text = "".join((folder / f"{name}.toml").read_text("utf-8") for name in names())
    for person in ("Gerasimov", "Grynkewich", "Witkoff", "Kushner", "Milley", "Putin", "Trump"):
        assert person not in text


def test_a_story_brings_those_it_needs():
    kept = load().only(("manoeuvre",))
    assert [part.id for part in kept.parts] == ["found", "restore", "manoeuvre"]
    assert {step.part for step in kept.steps} == {"found", "restore", "manoeuvre"}


def test_the_demonstration_plays_exercises_in_the_order_they_give(monkeypatch):
    loaded = {}
    for name, place, part in (("first", 2, "war"), ("second", 1, "peace"), ("third", None, "end")):
        found = read(text_of().replace('"all"', f'"{part}"').replace('"x"', f'"{name}"'))
        loaded[name] = msgspec.structs.replace(found, demo=place)
    monkeypatch.setattr(scenario, "names", lambda: tuple(loaded))
    monkeypatch.setattr(scenario, "load", loaded.__getitem__)
    assert [it.name for it in demonstrated()] == ["second", "first"]
    assert [it.name for it in demonstrated(("war",))] == ["first"]
    with pytest.raises(OurError, match=r"exercise\.no-such-part .*known='peace, war, end'"):
        demonstrated(("start",))


def test_a_story_that_the_demonstration_leaves_out_is_played_when_it_is_named():
    assert "pause-2026" not in [it.name for it in demonstrated()]
    (kept,) = demonstrated(("pause",))
    assert (kept.name, [it.id for it in kept.parts]) == ("pause-2026", ["found", "pause"])
    both = demonstrated(("pause", "contact"))
    assert [it.name for it in both] == [scenario.EXERCISE, "pause-2026"]


def test_a_story_has_one_name_in_all_exercises():
    told = [part.id for it in map(load, names()) for part in it.parts if not part.always]
    assert len(set(told)) == len(told)


def test_a_terminal_is_enrolled_for_the_stories_that_tell_of_it():
    assert load().only(("contact",)).terminals == ()
    assert [it.id for it in load().only(("terminal",)).terminals] == ["field"]


def test_a_story_that_is_not_there_is_named():
    with pytest.raises(OurError, match=r"exercise\.no-such-part"):
        load().only(("war",))


def test_an_exercise_that_is_not_there_is_named(tmp_path):
    for missing in ("nothing", tmp_path / "nothing.toml"):
        with pytest.raises(ConfigError, match=r"exercise\.missing"):
            load(missing)


def test_a_step_as_it_should_be_is_read(tmp_path):
    (tmp_path / "own.toml").write_text(text_of())
    assert load(tmp_path / "own.toml").step("one").at_ms == 1_770_289_200_000


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"part": '"none"'}, "part: none"),
        ({"line": '"two"'}, "line: two"),
        ({"who": '"CC"'}, "who: CC"),
        ({"at": '"yesterday"'}, "at: "),
        ({"does": '"Z99"'}, "does: Z99"),
        ({"mark": None}, "mark: missing"),
        ({"mark": '"REPORTED"'}, "source: missing"),
        ({"source": '"a newspaper"'}, "source: names no article"),
        ({"does": '"ack"'}, "of: missing"),
        ({"does": '"ack"', "of": '"two"'}, "of: two"),
        ({"fields": '{ subject = "@two", body = "", lang = "en" }'}, "fields: two"),
        ({"fields": '{ subject = "@terms two", body = "", lang = "en" }'}, "fields: two"),
        ({"fields": '{ subject = "Weather" }'}, "fields: "),
        ({"expect": '{ all = { line = "OPEN", about = "two" } }'}, "about: two"),
        ({"expect": "{ all = { marked = { two = [] } } }"}, "marked: two"),
        ({"expect": '{ all = { terminals = { field = "ACTIVE" } } }'}, "terminals: field"),
        ({"to": '["CC"]'}, "to: CC"),
        ({"to": '["AA"]'}, "to: AA"),
        ({"fields": '{ subject = "a", body = "b", lang = "en", visibility = "NAMED" }'}, "to: m"),
        ({"officers": '["STAFF"]'}, "officers: STAFF"),
        ({"expect": '{ both = { line = "OPEN" } }'}, "expect: both"),
        ({"expect": '{ AA = { word = { CC = "HELD" } } }'}, "word: CC"),
        ({"by": '"field"'}, "by: field"),
        ({"does": '"revoke"', "last_good": '"one"'}, "ends: missing"),
        ({"does": '"revoke"', "ends": '"field"'}, "ends: field"),
    ],
)
def test_a_step_that_cannot_be_played_is_refused_with_its_reason(changes, reason):
    with pytest.raises(ConfigError) as refused:
        read(text_of(**changes))
    assert refused.value.key == "exercise.bad-step"
    assert refused.value.facts["step"] == "one"
    assert str(refused.value.facts["reason"]).startswith(reason)


def test_a_read_back_names_fields_of_what_it_reads():
    back = text_of(id='"two"', at='"051101ZFEB26"', does='"readback"', of='"one"', fields=None)
    more = back.partition("[[step]]")[2]
    for reads in ("subject", "age"):
        text = f'{text_of()}\n[[step]]{more}reads = ["{reads}"]\n'
        try:
            read(text)
            fault = None
        except ConfigError as error:
            fault = error.facts["reason"]
        assert fault == {"subject": None, "age": "reads: age"}[reads]


def test_a_party_may_be_of_another_kind_than_a_state():
    assert {it.kind for it in read(text_of()).parties} == {"STATE"}
    relief = text_of().replace('code = "BB"', 'code = "BB", kind = "HUMANITARIAN"')
    assert [it.kind for it in read(relief).parties] == ["STATE", "HUMANITARIAN"]


def test_a_file_that_is_no_exercise_is_refused():
    unkind = text_of().replace('code = "BB"', 'code = "BB", kind = "KIND"')
    hard = ("name = " + "9" * 5_000, "name = " + "[" * 5_000)
    for text in ("name = ", "name = 5", *hard, text_of(colour='"green"'), unkind):
        with pytest.raises(ConfigError, match=r"exercise\.bad-file"):
            read(text)


def test_words_that_begin_with_an_at_are_filled_in_wherever_they_stand():
    fields = {"a": "@x", "b": ["@y", 1], "c": {"d": "@z", "e": "x"}}
    assert filled(fields, str.upper) == {"a": "X", "b": ["Y", 1], "c": {"d": "Z", "e": "x"}}


def test_a_committed_list_has_the_root_of_its_invented_persons_and_our_rules():
    """R-551, R-560."""
    keys = [bytes.fromhex(scenario.invented(f"invented person {n}")) for n in (4, 5, 6)]
    assert scenario.committed("root 4 6") == root(keys).hex()
    assert scenario.committed("rules") == RULESET.hex()
    for bad in ("root", "root 4", "root four six", "root 4 6 8"):
        with pytest.raises(ConfigError, match=r"exercise\.bad-step"):
            scenario.committed(bad)
