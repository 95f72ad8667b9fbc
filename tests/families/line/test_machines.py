"""The tables: every move leads somewhere, and the drawings are those of the tables."""

import subprocess
import sys
from pathlib import Path

import pytest

from comity.families.line.machines import LINE_MOVES, LineNow, LineStatus
from comity.families.shelf import SHELF

ROOT = Path(__file__).parents[3]
MACHINES = [
    (kind, family) for family in SHELF.families for kind in family.states if kind in family.machines
]


@pytest.mark.parametrize(("kind", "family"), MACHINES, ids=[kind for kind, _ in MACHINES])
def test_every_status_but_the_first_is_reached_by_a_move(kind, family):
    statuses = family.statuses[kind]
    assert {it for it, _ in family.machines[kind]} <= set(statuses)
    assert set(family.machines[kind].values()) >= set(statuses) - {statuses(0)}


def test_the_line_can_come_to_every_status_from_every_other():
    for status in LineStatus:
        reached = {LINE_MOVES.get((status, now), status) for now in LineNow}
        assert reached == set(LineStatus) - {LineStatus.PROPOSED}, status


def test_the_drawings_are_those_of_the_tables():
    done = subprocess.run(
        [sys.executable, ROOT / "tools/draw_machines.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
