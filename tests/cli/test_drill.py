"""`comity drill` at the terminal: what is typed in it, and how its checklist reads."""

import pytest

from comity.cli import drill as drills
from comity.cli.output import Output
from comity.errors import OurError
from comity.proving.drill import running
from comity.proving.drill.ground import Result, Step
from tests.cli.desk import comity


def played(name, *, done=True):
    steps = running.DRILLS[name].STEPS
    return Result(
        drill=name,
        steps=tuple(
            Step(step=it, commands=(f"comity {it}",), seconds=1.5, done=done, says=None)
            for it in steps
        ),
        checks=dict.fromkeys(("equal", "no-fork"), done),
        seconds=1.5 * len(steps),
        limit_s=600,
        entries=23,
        directory=None,
    )


@pytest.mark.parametrize("language", ["en", "fr", "ru", "uk"])
@pytest.mark.parametrize("name", ["lost-terminal", "lost-node"])
@pytest.mark.parametrize("done", [True, False])
def test_every_step_is_a_sentence_with_its_command_and_its_time(name, language, done, capsys):
    drills._show(Output(as_json=False, language=language), played(name, done=done))
    shown = capsys.readouterr().out
    assert shown.count("1.50") == len(running.DRILLS[name].STEPS)
    assert ("✓" if done else "✗") in shown
    assert ("✗" if done else "✓") not in shown
    for step in running.DRILLS[name].STEPS:
        assert f"comity {step}" in shown
    assert "cli-drill" not in shown
    assert max(map(len, shown.splitlines())) <= 80


def test_what_is_typed_is_the_program_itself(tmp_path):
    assert "A02" in {it["code"] for it in drills._typed(["types"])["types"]}
    (tmp_path / "x").write_bytes(b"nothing of ours")
    with pytest.raises(OurError, match=r"drill\.ended-with"):
        drills._typed(["verify", str(tmp_path / "x")])


def test_a_drill_that_did_not_go_well_ends_with_five(monkeypatch):
    monkeypatch.setattr(running, "run", lambda name, *_, **__: played(name, done=False))
    said = comity("drill", "lost-node")
    assert said.code == 5
    assert said.out.startswith("[EXERCISE]")
