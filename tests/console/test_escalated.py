"""R-443: whom an alarm called and what became of it, in words and without a clock."""

import pytest

from comity.console.escalated import step_says, worded
from comity.console.frame import words_in
from comity.node.alarms import Hooked
from comity.node.escalation import Whom
from comity.wording.words import readable

AT = {"ms": 30_000, "dtg": "051200ZFEB26", "iso": "2026-02-05T12:00:30Z"}


def step(number, *, reached, hook="NONE", fault=None):
    whom = list(Whom)[number].value
    is_it = {"step": number, "whom": whom, "at": AT, "after_s": 30 * number}
    return {**is_it, "reached": reached, "hook": hook, "fault": fault}


def alarm(*steps, seen=None):
    return {"word": "URGENT", "climbs_at": AT, "seen": seen, "steps": list(steps)}


def test_it_says_who_was_called_last_what_failed_and_who_is_next():
    its = alarm(
        step(0, reached=True, hook="RAN"),
        step(1, reached=True, hook="FAILED", fault="exit 1"),
        step(2, reached=False),
    )
    told = worded(its, words_in("en"))
    assert told["called"] == (
        "step reached: next officer, 051200ZFEB26; OUTSIDE CALL FAILED (exit 1)"
    )
    assert told["failed"]
    assert told["next"] == {"says": "then: supervisor", "ms": 30_000}


def test_what_only_a_clock_moves_is_left_out_and_the_first_step_needs_no_word():
    told = worded(alarm(step(0, reached=True, hook="RAN")), words_in("en"))
    assert not {"climbs_at", "steps"} & told.keys()
    assert (told["called"], told["next"], told["seen"]) == (None, None, None)


@pytest.mark.parametrize("hook", list(Hooked))
def test_nobody_is_said_to_be_called_unless_the_call_outside_ran(hook):
    said = step_says(step(1, reached=True, hook=hook.value, fault="limit"), words_in("en"))
    assert said.startswith("next officer called ") is (hook is Hooked.RAN)


def test_who_saw_it_is_named():
    told = worded(alarm(seen={"by": "AA/DUTY", "at": AT}), words_in("en"))
    assert told["seen"] == "seen by AA/DUTY, 051200ZFEB26"


@pytest.mark.parametrize("language", readable())
def test_every_outcome_has_words_in_every_language(language):
    said = {
        step_says(step(number, reached=True, hook=hook.value, fault="limit"), words_in(language))
        for number in range(len(Whom))
        for hook in Hooked
    }
    assert len(said) == len(Whom) * len(Hooked)
