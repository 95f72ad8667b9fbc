"""A running node with a hook: a FLASH calls it, a failure alarms, the node goes on (R-151)."""

import json
import shlex

from comity.node.config import WatchConfig
from comity.node.home import Home
from tests.support.lines import LAUNCH, settings, until


def alarms(node):
    return [it["word"] for it in node.ask("status")["lines"][0]["alarms"]]


def test_a_flash_calls_the_hook_and_its_failure_is_an_alarm_of_its_own(started):
    aa, bb, start = started
    folder = bb.home.path / "outside"
    folder.mkdir()
    program = folder / "hook"
    program.write_text(
        f"#!/bin/sh\ncd {shlex.quote(str(folder))}\ncat >> told\ntest ! -e broken || exit 1\n"
        "head -c 300000 /dev/zero\nsleep 300 &\n"
    )
    program.chmod(0o755)
    (folder / "broken").touch()
    bb.stop()
    bb = start(settings(Home(bb.home.path), watch=WatchConfig(hook=(str(program),))))

    first = aa.says("M01", LAUNCH, by=("DUTY", "SECOND"), precedence="FLASH")["entry"]
    until(lambda: "HOOK" in alarms(bb))
    assert alarms(bb).count("URGENT") == 1

    (folder / "broken").unlink()
    second = aa.says("M01", LAUNCH, by=("DUTY", "SECOND"), precedence="FLASH")["entry"]
    until(lambda: "HOOK" not in alarms(bb) and alarms(bb).count("URGENT") == 2)

    told = [json.loads(line) for line in (folder / "told").read_text().splitlines()]
    assert [(it["entry"], it["step"], it["whom"]) for it in told] == [
        (first, 0, "WATCH"),
        (second, 0, "WATCH"),
    ]
