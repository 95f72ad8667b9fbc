"""Exercises at the terminal: R-450 to R-453; tests/proving plays them."""

from typing import Any, cast

import click
import msgspec

from comity.cli import asking, ending, unlocking
from comity.cli.output import Output
from comity.proving import demo, live
from comity.proving.score import Journal
from tests.cli.desk import comity, done, refused


def noted(into: list[Any], given: object) -> Any:
    """Stands for what asks or takes minutes: notes what it was told, and gives this."""

    def stands(told=None, /, **more):
        into.append(more if told is None else told)
        return given

    return stands


def test_the_exercises_that_come_with_the_program_are_listed():
    assert "abu-dhabi-2026" in {it["name"] for it in done("exercise", "list")}
    assert "abu-dhabi-2026" in comity("exercise", "list", "--lang", "fr").out


def test_an_exercise_is_played_at_once_by_name_or_from_a_file(monkeypatch, tmp_path):
    seen: list[dict[str, Any]] = []
    monkeypatch.setattr(demo, "run", noted(seen, 0))
    comity("exercise", "play", "abu-dhabi-2026", "--at-once")
    comity("exercise", "play", str(tmp_path / "own.toml"), "--at-once")
    assert [it["exercise"] for it in seen] == ["abu-dhabi-2026", tmp_path / "own.toml"]


def test_it_is_played_with_people_as_it_was_asked_for(monkeypatch, tmp_path):
    seen: list[live.Wanted] = []
    monkeypatch.setattr(live, "run", noted(seen, 4))
    words = ("--play", "ru", "--speed", 10, "--step", "--only", "contact", "--lang", "fr")
    assert comity("exercise", "play", "abu-dhabi-2026", *words, "--keep", tmp_path).code == 4
    assert seen == [
        live.Wanted(
            exercise="abu-dhabi-2026",
            played=("RU",),
            speed=10,
            by_hand=True,
            only=("contact",),
            directory=tmp_path,
            languages=("fr",),
        )
    ]


def test_no_speed_out_of_bounds_is_even_asked_for():
    for speed in (0, 601, -1, "fast"):
        refused("exercise", "play", "abu-dhabi-2026", "--speed", speed, code=2)


def test_where_nobody_plays_there_is_nothing_to_control_and_no_score(tmp_path):
    assert "comity exercise play" in refused("exercise", "control", tmp_path, code=2)
    assert str(tmp_path) in refused("exercise", "score", tmp_path, code=2)
    (tmp_path / live.JOURNAL).write_text('{"exercise": 7}')
    assert str(tmp_path) in refused("exercise", "score", tmp_path, code=2)


def test_an_exercise_in_which_nothing_was_said_has_an_empty_score(tmp_path):
    (tmp_path / live.JOURNAL).write_bytes(msgspec.json.encode(Journal(exercise="mine")))
    found = done("exercise", "score", tmp_path)
    assert (found["exercise"], found["score"], found["summary"]["injects"]) == ("mine", [], 0)


def test_who_does_not_take_part_or_a_bad_scenario_starts_nothing(tmp_path):
    assert "US" in refused("exercise", "play", "abu-dhabi-2026", "--play", "XX")
    (tmp_path / "bad.toml").write_text("name = ")
    assert "mend" in refused("exercise", "play", tmp_path / "bad.toml", code=2)


def test_every_question_of_an_exercise_begins_with_the_word(monkeypatch, tmp_path):
    asked: list[str] = []
    monkeypatch.setattr(click, "prompt", noted(asked, "x"))
    monkeypatch.setattr(click, "confirm", noted(asked, given=True))
    monkeypatch.setattr("sys.stdin", cast("Any", type("At", (), {"isatty": lambda _: True})()))
    out = Output(as_json=False, language="fr")
    for reality, begins in (("EXERCISE", "[EXERCISE] "), ("REAL", "")):
        asked.clear()
        out.of(reality)
        ending.sure(out, "sure", is_sure=False)
        unlocking._passphrase("DUTY", tmp_path, (), out)
        monkeypatch.setattr(asking, "_prompt", lambda *_: "Summary")
        dialogue: Any = type("Dialogue", (), {"answer": lambda *_: None})()
        step: Any = type("Step", (), {"question": type("Q", (), {"kind": click})})()
        monkeypatch.setattr(click, "is_text", False, raising=False)
        asking._answer(dialogue, step, out)
        assert len(asked) == 3
        assert all(it.startswith("[EXERCISE] ") == bool(begins) for it in asked)
