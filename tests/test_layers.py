"""The house holds: each import against its contracts, planted in a copy of the tree, is caught."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

# (contract, where the fault is planted, the import)
FAULTS = [
    ("house", "record/planted.py", "import comity.node"),
    ("house", "record/planted.py", "import comity.wording"),
    ("house", "values/planted.py", "import comity.record"),
    ("house", "wording/planted.py", "import comity.families"),
    ("house", "session/planted.py", "import comity.store"),
    ("house", "store/planted.py", "import comity.picture"),
    ("house", "picture/planted.py", "import comity.families"),
    ("house", "routes/planted.py", "import comity.families"),
    ("house", "node/planted.py", "import comity.proving"),
    ("house", "proving/planted.py", "import comity.cli"),
    ("house", "exercises/planted.py", "import comity.record"),
    ("house", "planted/__init__.py", "import comity.errors"),  # a room nobody agreed on
    ("house", "volumes/planted.py", "import comity.record"),
    ("house", "wording/planted.py", "import comity.volumes"),
    ("house", "blind/planted.py", "import comity.volumes"),
    ("house", "names/planted.py", "import comity.record"),
    ("house", "record/planted.py", "import comity.blind"),
    ("house", "gateways/planted.py", "import comity.node"),
    ("house", "families/planted.py", "import comity.gateways"),
    ("families", "families/activity/planted.py", "import comity.families.incident"),
    ("families", "families/line/planted.py", "import comity.families.shelf"),
    ("families", "families/planted/__init__.py", "import comity.values"),
    ("pure", "record/planted.py", "import time"),
    ("pure", "record/planted.py", "from secrets import token_bytes"),
    ("pure", "values/planted.py", "import random"),
    ("pure", "session/planted.py", "import asyncio"),
    ("pure", "picture/planted.py", "import socket"),
    ("pure", "volumes/planted.py", "import random"),
    ("pure", "blind/planted.py", "from secrets import token_bytes"),
    ("pure", "names/planted.py", "import threading"),
    ("pure", "gateways/planted.py", "import socket"),
    ("pure", "families/activity/planted.py", "import time"),
    ("crypto", "families/activity/planted.py", "import nacl.signing"),
    ("crypto", "cli/planted.py", "import cryptography"),
    ("crypto", "volumes/planted.py", "import nacl.bindings"),
    ("engines", "node/planted.py", "import apsw"),
    ("engines", "proving/planted.py", "import apsw"),
]


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    copy = tmp_path_factory.mktemp("house")
    shutil.copytree(
        ROOT / "src", copy / "src", ignore=shutil.ignore_patterns("__pycache__", "*.egg-info")
    )
    shutil.copy(ROOT / ".importlinter", copy)
    return copy


def judge(house, contract):
    return subprocess.run(
        [
            Path(sys.executable).with_name("lint-imports"),
            "--no-cache",
            "--config",
            house / ".importlinter",
            "--contract",
            contract,
        ],
        cwd=house,
        env=os.environ | {"PYTHONPATH": str(house / "src"), "COLUMNS": "400"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("contract", ["house", "families", "pure", "crypto", "engines"])
def test_the_tree_keeps_the_contract(house, contract):
    verdict = judge(house, contract)
    assert verdict.returncode == 0, verdict.stdout + verdict.stderr
    assert "1 kept, 0 broken" in verdict.stdout


CONTRACTS = sorted({contract for contract, _, _ in FAULTS})
ROOMS = [it for it in FAULTS if "planted/" in it[1]]


@pytest.mark.parametrize("contract", CONTRACTS)
def test_every_planted_fault_is_caught(house, contract):
    """All of one contract at once: each is named."""
    faults = [it for it in FAULTS if it[0] == contract and it not in ROOMS]
    planted = {}
    for n, (_, where, line) in enumerate(faults):
        path = (house / "src" / "comity" / where).with_name(f"planted{n:02}.py")
        assert path.parent.exists(), f"{where}: no such room"
        path.write_text(line + "\n")
        planted[path.stem] = f"{where}: {line}"
    try:
        verdict = judge(house, contract)
    finally:
        for path in (house / "src").rglob("planted[0-9]*.py"):
            path.unlink()
    assert verdict.returncode == 1, verdict.stdout + verdict.stderr
    assert "0 kept, 1 broken" in verdict.stdout
    assert [what for name, what in planted.items() if name not in verdict.stdout] == []


@pytest.mark.parametrize(
    ("contract", "where", "line"), ROOMS, ids=[f"{where}: {line}" for _, where, line in ROOMS]
)
def test_a_room_nobody_agreed_on_is_caught(house, contract, where, line):
    planted = house / "src" / "comity" / where
    planted.parent.mkdir()
    planted.write_text(line + "\n")
    try:
        verdict = judge(house, contract)
    finally:
        shutil.rmtree(planted.parent)
    assert verdict.returncode == 1, verdict.stdout + verdict.stderr
    assert "0 kept, 1 broken" in verdict.stdout
    assert "planted" in verdict.stdout
