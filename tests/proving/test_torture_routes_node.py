"""A node that is to talk over two routes talks until it is told to be quiet."""

import subprocess
import sys
import time

import msgspec

from comity.node import control
from comity.proving import bench_pair
from comity.proving.bench_orders import Address
from comity.proving.torture_routes_node import EACH_S, FLASH_EVERY, QUIET
from comity.record.entry import parse
from comity.values.codes import Precedence


def test_it_says_one_in_some_as_flash_and_then_no_more(tmp_path):
    home, _ = bench_pair.make_pair(tmp_path)
    command = [sys.executable, "-m", "comity.proving.torture_routes_node", str(home.path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        msgspec.json.decode(process.stdout.readline(), type=Address)

        def entries():
            return control.ask(home.path, "status", {})["lines"][0]["entries"]

        before = entries()
        while entries() < before + 2 * FLASH_EVERY:
            time.sleep(EACH_S)
        (home.path / QUIET).touch()
        time.sleep(3 * EACH_S)
        told = entries()
        time.sleep(5 * EACH_S)
        assert entries() == told
        process.kill()
    with bench_pair.opened(home) as keeper:
        assert keeper.own is not None
        rows = keeper.store.range(keeper.own.feed, 0, 1 << 20, 1 << 20)
        said = [parse(row.data).precedence for row in rows]
    assert said.count(Precedence.FLASH) >= 2
    assert said.count(Precedence.PRIORITY) >= (FLASH_EVERY - 1) * 2
