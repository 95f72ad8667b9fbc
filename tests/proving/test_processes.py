"""Nodes as programs: started, answering, and ended without leaving anything behind."""

import os
import signal

import pytest

from comity.errors import ConfigError
from comity.proving.founding import found
from comity.proving.processes import Interrupts, Process, is_alive
from comity.proving.scenario import load


@pytest.fixture
def home(tmp_path):
    return found(load(), tmp_path)["US"]


def test_a_node_answers_and_is_gone_when_it_was_ended(home):
    process = Process(home)
    try:
        host, port = process.wait_until_up().split(":")
        assert (host, port.isdecimal()) == ("127.0.0.1", True)
        assert process.ask("status", {})["party"] == "US"
        assert is_alive(process.pid)
    finally:
        process.end()
    assert not is_alive(process.pid)


def test_a_node_that_starts_in_the_story_knows_no_other_time(home):
    process = Process(home, "2026-02-05T10:00:00Z")
    try:
        process.wait_until_up()
        assert process.ask("status", {})["time"]["iso"].startswith("2026-02-05T10:0")
    finally:
        process.end()


def test_a_node_that_cannot_start_is_noticed_and_its_log_named(home):
    (home.path / "comity.toml").write_text("party = 5\n")
    process = Process(home)
    try:
        with pytest.raises(ConfigError, match=r"demo\.node-ended") as ended:
            process.wait_until_up()
    finally:
        process.end()
    assert ended.value.facts["path"] == str(home.path / "log")
    assert (home.path / "log").read_text()


def test_an_interruption_waits_until_what_was_begun_is_remembered():
    with Interrupts() as interrupts:
        with interrupts.held_back():
            os.kill(os.getpid(), signal.SIGTERM)
        with pytest.raises(KeyboardInterrupt):
            interrupts.heed()
        with pytest.raises(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)
