"""On watch: what officers find, whom they have, and what the hook is told (R-151, R-154)."""

import json

import pytest

from comity.errors import OurError
from comity.node import watching
from comity.node.alarms import Alarm, Word
from comity.node.callout import ROOM
from comity.values.codes import Precedence
from comity.wording.words import languages
from tests.cli.shapes import check_keys, keys_of
from tests.support.lines import HOUR_S, LAUNCH, LINE


def test_the_watch_shows_what_stands_open_what_climbs_and_who_is_there(wire):
    aa, bb = wire.sides
    said = aa.says("M01", LAUNCH, precedence="FLASH")
    wire.runs()
    bb.ask("compose", type="L09", fields={"subject": "Fog", "body": "Until noon.", "lang": "en"})
    wire.passes(35)
    shown = bb.ask("watch")
    (alarm,) = shown["alarms"]
    assert (alarm["word"], alarm["entry"], alarm["step"]) == ("URGENT", said["entry"], 1)
    assert alarm["climbs_at"]["ms"] == alarm["since"]["ms"] + 60_000
    assert [(it["what"], it["late_ms"]) for it in shown["timers"]][:1] == [("OPEN", 0)]
    assert len(shown["drafts"]) == 1
    assert shown["officers"] == ["BB/DUTY", "BB/SECOND"]
    assert shown["second_officer"] is True
    assert shown["escalation"][0]["precedence"] == "FLASH"
    assert [it["after_s"] for it in shown["escalation"][0]["steps"]] == [30, 60, 120]


def test_a_step_is_shown_at_the_moment_when_it_was_signalled(wire):
    aa, bb = wire.sides
    aa.says("M01", LAUNCH, precedence="FLASH")
    wire.runs()
    bb.clock.passes(35)  # and the node does nothing
    wire.passes(1)
    (alarm,) = bb.ask("alarms")
    (stands,) = bb.watch.alarms
    began, step, coming, _ = (it["at"]["ms"] for it in alarm["steps"])
    assert (began, step) == (stands.since_ms, *stands.reached_ms)
    assert step >= began + 35_000
    assert coming == began + 60_000


def test_a_watch_without_a_second_officers_key_is_told_so(line):
    aa, _ = line
    (aa.home.path / "officers" / "SECOND.key").unlink()
    shown = aa.ask("watch")
    assert shown["officers"] == ["AA/DUTY"]
    assert shown["second_officer"] is False


@pytest.mark.parametrize("language", languages())
def test_every_alarm_has_one_clear_word_in_every_language(line, language):
    aa, _ = line
    now = aa.clock.now_ms()
    said: set[str] = set()
    for word in Word:
        alarm = Alarm(
            word=word,
            entry=f"{len(said):02}" * 32,
            party="BB",
            precedence=Precedence.FLASH,
            since_ms=now,
            composed_ms=now - 26 * HOUR_S * 1000,
        )
        aa.watch.alarms.sound(alarm, now)
        shown = watching.alarm_shown(aa.watch, alarm, now, language)
        assert shown["says"][:4].isupper()
        assert shown["composed"]["ms"] == alarm.composed_ms
        said.add(shown["says"])
    assert len(said) == len(Word)


def test_the_hook_is_told_names_words_and_moments_and_no_text_of_an_entry(wire):
    aa, bb = wire.sides
    said = aa.says("L13", {"event": "Flares at sea.", "questions": ["Yours?"], "lang": "en"})
    wire.runs()
    (alarm,) = bb.watch.alarms
    data = watching.hook_data(bb.watch, alarm, 1)
    assert len(data) < ROOM
    assert b"Flares" not in data
    told = json.loads(data)
    check_keys(keys_of("hook"), told, "hook")
    assert {name: told[name] for name in ("line", "node", "reality", "step", "whom", "entry")} == {
        "line": "duty",
        "node": "BB/HQ",
        "reality": "TEST",
        "step": 1,
        "whom": "NEXT_OFFICER",
        "entry": said["entry"],
    }


def test_an_officer_acknowledges_an_alarm_that_is_no_message_and_no_other(wire):
    aa, bb = wire.sides
    said = aa.says("M01", LAUNCH, precedence="FLASH")["entry"]
    wire.runs()
    bb.watch.hook_failed()
    one = {"word": "HOOK", "entry": "", "party": "BB", "officer": "BB/DUTY"}
    assert bb.ask("see", **one) == {"line": LINE, "stands": True, "seen": True}
    assert bb.ask("see", **one)["seen"] is False
    rows = {it["word"]: it for it in bb.ask("alarms")}
    assert rows["HOOK"]["seen"]["by"] == "BB/DUTY"
    with pytest.raises(OurError, match=r"alarm\.opened-only"):
        bb.ask("see", word="URGENT", entry=said, party="AA", officer="BB/DUTY")
    assert bb.ask("see", **{**one, "word": "NONE"})["stands"] is False
