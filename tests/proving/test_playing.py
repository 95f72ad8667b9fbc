"""R-450 to R-453: injects at their time, what is left to people, the clock, pause and score."""

import msgspec
import pytest

from comity.errors import OurError
from comity.proving.playing import LIVE_MS, LULL_MS, Playing
from comity.proving.score import scored
from tests.support.exchange import RISK


class Table:
    """An exercise on two nodes in one process, with a clock that a test lets pass."""

    def __init__(self, exchange, *parts, **asked):
        self.exchange = exchange
        self.wall = 0
        self.player = exchange.player(*parts)
        self.player.story.wall_ms = lambda: self.wall
        self.playing = Playing(self.player, **asked)
        self.playing.begin()

    def passes(self, ms, step=1_000):
        for _ in range(ms // step):
            self.wall += step
            self.playing.tick()

    def states(self):
        return {it.step.id: it.state for it in self.playing.injects}

    def said(self):
        return [name for name, state in self.states().items() if state == "DONE"]

    def row(self, name):
        return next(it for it in self.playing.scored() if it.step == name)

    def entry(self, name):
        return self.player.leaves[name]


@pytest.fixture
def table(copied):
    def made(*parts, **asked):
        return Table(copied, *parts, **asked)

    return made


def test_with_nobody_at_the_consoles_every_step_is_said_at_its_time(table):
    it = table("contact", speed=1)
    assert "flash" not in it.said()  # only how everything stood
    it.passes(12 * LULL_MS)
    assert it.playing.is_over
    assert set(it.states().values()) == {"DONE"}
    for step in it.player.scenario.steps:
        shown = it.player.sides[step.who].entry(step.line, it.entry(step.id))
        assert 0 <= shown["time"]["ms"] - step.at_ms < 60_000, step.id


def test_the_clock_hurries_over_quiet_and_no_quiet_lasts_longer_than_a_lull(table):
    it = table("contact", speed=60)
    it.passes(1_000)
    assert it.player.story.speed == 60
    it.passes(LULL_MS - 2_000)
    assert "flash" not in it.said()  # weeks lie before it
    it.passes(2_000)
    assert "flash" in it.said()
    at = it.player.story.now_ms()
    it.passes(1_000, step=100)  # forty seconds of the story at sixty to one
    assert "flash-opened" in it.said()
    assert it.player.story.now_ms() - at > 30_000


def test_a_pause_survives_whatever_time_passes_and_goes_on_where_it_stood(table):
    it = table("contact")
    it.playing.hear("pause", {})
    before, at = it.said(), it.player.story.now_ms()
    it.passes(20 * LULL_MS)
    assert (it.said(), it.player.story.now_ms()) == (before, at)
    assert it.player.sides["US"].ask("clock")["speed"] == 0
    assert it.playing.state()["state"] == "PAUSED"
    it.playing.hear("resume", {})
    it.passes(LULL_MS - 1_000)
    assert "flash" not in it.said()
    it.playing.hear("pause", {})
    it.playing.hear("inject", {})  # a pause stays one
    assert it.said()[-1] == "flash"
    it.passes(20 * LULL_MS)
    assert it.said()[-1] == "flash"
    assert it.player.story.speed == 0


def test_by_hand_nothing_is_said_until_control_says_so(table):
    it = table("contact", by_hand=True)
    it.passes(20 * LULL_MS)
    before = len(it.said())
    it.playing.hear("inject", {})
    it.playing.hear("inject", {"step": "flash-opened"})
    assert it.said()[before:] == ["flash", "flash-opened"]


# --- people play


@pytest.fixture
def trainees(table):
    """RU is played by people, and the FLASH has just come to them."""
    it = table("contact", played=frozenset({"RU"}))
    it.passes(20 * LULL_MS)
    assert "flash" not in it.said()  # until control says that all are there
    it.playing.hear("resume", {})
    it.passes(LULL_MS + 1_000)
    assert it.said()[-1] == "flash"
    return it


def opens(it, name="flash"):
    side, leaf = it.player.sides["RU"], it.entry(name)
    at = side.ask("clock")["iso"]
    fields = {"re": [leaf], "level": "OPENED", "at": at, "by": "RU/DUTY"}
    return side.say(RISK, "L06", {**fields, "provenance": "CONSTRUCTED"})["entry"]


def answers(it):
    fields = {
        "re": it.entry("flash"),
        "answer": "NOT_KNOWN_TO_THIS_DESK",
        "provenance": "CONSTRUCTED",
    }
    return it.player.sides["RU"].say(RISK, "I07", fields)["entry"]


def test_what_people_are_to_say_is_left_to_them_and_found_in_the_record(trainees):
    assert trainees.states()["flash-opened"] == "THEIRS"
    entry = opens(trainees)
    trainees.passes(1_000)
    assert trainees.states()["flash-opened"] == "DONE"
    assert trainees.entry("flash-opened") == entry
    assert trainees.states()["flash-checking"] == "THEIRS"


def test_the_clock_is_theirs_while_a_flash_waits_and_hurries_once_it_is_answered(trainees):
    trainees.passes(20_000)
    assert trainees.player.story.speed == 1
    assert "report-us" not in trainees.said()
    opens(trainees)
    answers(trainees)
    trainees.passes(2_000)
    assert trainees.player.story.speed == 60
    row = trainees.row("flash")
    assert row.times.opened_ms is not None
    assert row.times.answered_ms is not None


def test_who_never_answers_holds_up_the_clock_for_five_minutes_and_no_longer(trainees):
    trainees.passes(LIVE_MS - 2_000)
    assert trainees.player.story.speed == 1
    trainees.passes(3_000)
    assert "report-us" in trainees.said()
    assert trainees.row("flash").times.answered_ms is None


def test_what_is_about_words_that_nobody_said_is_left_out_in_the_end(trainees):
    opens(trainees)
    answers(trainees)
    trainees.passes(LULL_MS + 3_000)
    assert "report-us" in trainees.said()
    opens(trainees, "report-us")
    trainees.passes(LIVE_MS + LULL_MS)
    assert trainees.states()["same-us"] == "LEFT_OUT"  # it names report-ru
    assert trainees.playing.is_over


def test_control_may_say_it_in_their_name(trainees):
    trainees.playing.hear("inject", {"step": "flash-opened"})
    assert trainees.states()["flash-opened"] == "DONE"
    with pytest.raises(OurError, match=r"exercise\.lacks"):
        trainees.playing.hear("inject", {"step": "flash-corrected"})


def test_a_receipt_of_the_machine_is_nobody_s_opening(trainees):
    side, leaf = trainees.player.sides["RU"], trainees.entry("flash")
    side.ask("displayed", entry=leaf, line=RISK)
    trainees.passes(1_000)
    assert trainees.states()["flash-opened"] == "THEIRS"
    assert trainees.row("flash").times.displayed_ms is not None


def test_the_score_is_the_same_from_the_journal_and_the_record_alone(trainees):
    opens(trainees)
    answers(trainees)
    trainees.passes(1_000)
    journal = trainees.playing.journal()
    assert [it.step for it in journal.injects] == ["flash", "flash-checking"]
    side, said = trainees.player.sides["US"], journal.injects[0]
    held = side.ask("held", party="RU", entry=said.entry, line=said.line)
    sent = side.ask("entry", entry=said.entry, line=said.line)["time"]
    again = scored(said, "RU", sent, held)
    assert msgspec.structs.replace(again, sent={}) == msgspec.structs.replace(
        trainees.row("flash"), sent={}
    )


# --- what control may not say


BAD = (
    *(("speed", {"speed": it}) for it in (0, -1, 601, 10**30, 1.5, True, "60", None)),
    *(("speed", {}), ("pause", {"now": 1}), ("fire", {}), ("inject", {"all": True})),
)


def test_no_speed_out_of_bounds_and_no_other_word_is_taken(table):
    it = table("contact")
    before = it.playing.state()
    for verb, args in BAD:
        with pytest.raises(OurError, match=r"control\.bad-arguments"):
            it.playing.hear(verb, args)
    for name in ("report-us", "no-such-step", "charter-staff"):
        with pytest.raises(OurError, match=r"exercise\.no-such-inject"):
            it.playing.hear("inject", {"step": name})
    after = it.playing.state()
    assert {**after, "time": None} == {**before, "time": None}


def test_once_it_is_ended_nothing_more_is_said(table):
    it = table("contact")
    it.playing.hear("end", {})
    before = it.said()
    it.passes(20 * LULL_MS)
    assert it.playing.is_over
    assert it.said() == before
    with pytest.raises(OurError, match=r"exercise\.no-such-inject"):
        it.playing.hear("inject", {})
