"""`comity drill`: each once through with real nodes, and a checklist that hides nothing."""

from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from comity.errors import ConfigError, OurError
from comity.proving.drill import lost_node, lost_terminal, running
from comity.proving.drill.ground import Failed, Ground, Result, Step, free_ports
from tests.cli.desk import comity
from tests.cli.shapes import check_command

if TYPE_CHECKING:
    from collections.abc import Sequence


def gone_through(name):
    said = comity("drill", name, "--json")
    check_command("drill", said.data)
    return said.code, said.data


def commands_of(data):
    return " ".join(command for step in data["steps"] for command in step["commands"])


def test_a_terminal_is_taken_and_every_node_says_the_same_of_what_its_captor_signed():
    """T10: the revocation comes before the captor's word at one node, after it at the other."""
    code, data = gone_through("lost-terminal")
    assert (code, data["good"], set(data["checks"].values())) == (0, True, {True})
    assert [it["step"] for it in data["steps"]] == list(lost_terminal.STEPS)
    assert {"before", "captured", "after", "same-flags", "equal"} <= data["checks"].keys()
    for word in ("terminal suspend", "terminal revoke", "--last-good", "terminal disown"):
        assert word in commands_of(data)


def test_a_machine_is_lost_and_another_one_speaks_for_its_party_within_ten_minutes():
    """B24: root keys and the other party's record are all there is."""
    code, data = gone_through("lost-node")
    assert (code, data["good"], set(data["checks"].values())) == (0, True, {True})
    assert [it["step"] for it in data["steps"]] == list(lost_node.STEPS)
    assert {"own-words", "other-feed", "no-fork", "goes-on", "unheard"} <= data["checks"].keys()
    assert data["seconds"] < data["limit_s"] == 600
    for word in ("terminal enrol", "pair ./bb ./aa.card --anew", "line accept"):
        assert word in commands_of(data)


@pytest.mark.deep
@pytest.mark.parametrize("name", ["lost-terminal", "lost-node"])
def test_a_revocation_that_is_left_out_is_seen(name, monkeypatch):
    """A bug put in: the command ends well, and ends nothing."""
    typed = running.DRILLS[name]

    def forgets(ground):
        def says(words):
            if "revoke" in words:
                return {"told": [{"entries": ["00" * 32]}]}
            return ground_typed(words)

        ground_typed, ground._typed = ground._typed, says
        monkeypatch.setattr(ground, "until", lambda _what, _look: None)
        return typed.run(ground)

    monkeypatch.setitem(running.DRILLS, name, SimpleNamespace(STEPS=typed.STEPS, run=forgets))
    said = comity("drill", name, "--json")
    assert said.code == 5
    assert not said.data["checks"]["cut-off"]


# --- the checklist


def refuses(_words):
    raise OurError("terminal.revoked-already", terminal="AA/T001")


def test_a_step_that_is_not_done_stands_there_with_its_command_and_its_reason(tmp_path):
    ground = Ground(tmp_path, refuses, lambda _: None, "fr")
    with pytest.raises(Failed), ground.step("revoke"):
        ground.comity("terminal", "revoke", "./aa", "AA/T001", "--reason", "a reason")
    (step,) = ground.steps
    assert step.commands == ('comity terminal revoke ./aa AA/T001 --reason "a reason"',)
    assert not step.done
    assert step.says is not None
    assert "AA/T001" in step.says


def test_what_is_named_with_a_point_lies_in_the_folder(tmp_path):
    heard: list[Sequence[str]] = []
    Ground(tmp_path, heard.append, lambda _: None, "en").comity("log", "./aa", "AA")
    assert heard == [["log", str(tmp_path / "aa"), "AA"]]


@pytest.mark.parametrize(
    ("done", "holds", "seconds"), [(False, True, 1), (True, False, 1), (True, True, 601)]
)
def test_nothing_that_went_wrong_is_called_good(done, holds, seconds):
    step = Step(step="revoke", commands=(), seconds=seconds, done=done)
    result = Result(
        drill="lost-node", steps=(step,), checks={"equal": holds}, seconds=seconds, limit_s=600,
        entries=1, directory=None,
    )  # fmt: skip
    assert not result.is_good


def test_a_folder_in_use_is_left_alone(tmp_path):
    (tmp_path / "mine").write_text("keep")
    with pytest.raises(ConfigError, match=r"init\.not-empty"):
        running.run("lost-node", refuses, tell=lambda _: None, language="en", kept=tmp_path)


def test_ports_are_free_and_each_its_own():
    assert len(set(free_ports(20))) == 20
