"""Whatever the order of arrival, the hash seed and the locale: one record, one picture, one digest.

R-60 on every exercise, and R-132 on what is sealed in it. In the quick form 50 orders of
the day of the staff line and 12 of every other; the deep form takes 1,000 of each.
"""

import os
import subprocess
import sys
from typing import Any

import pytest

from comity.node.exporting import take
from comity.proving.scenario import EXERCISE, load, names
from tests.support.exchange import STAFF, Exchange, opened
from tests.support.orders import digests

ORDERS, ORDERS_FEW, ORDERS_DEEP = 50, 12, 1_000
LINES = [(name, line) for name in names() for line in load(name).lines]


class Records(dict[tuple[str, str], Any]):
    """Of each line, once all is said: its bundle, what every node computes, what is sealed."""

    def __init__(self, folders):
        super().__init__()
        self._folders = folders

    def __missing__(self, asked):
        name, _ = asked
        exchange = Exchange(self._folders.mktemp("exercise"), load(name))
        self.update({(name, line): it for line, it in played(exchange, self._folders).items()})
        exchange.close()
        return self[asked]


@pytest.fixture(scope="module")
def records(tmp_path_factory):
    return Records(tmp_path_factory)


def played(exchange, tmp_path_factory):
    player = exchange.player()
    for _ in player.play():
        pass
    first, *_, last = exchange.sides.values()
    found = {}
    for line in exchange.scenario.lines:
        path = tmp_path_factory.mktemp("records") / f"{line}.comity"
        take(first.ask, path, line)
        steps = exchange.scenario.steps
        audiences = sorted({it.audience for it in steps if it.line == line and it.audience})
        privately = [player.common_digest(line, it) for it in audiences]
        expected = (last.picture(line)["entries"], player.common_digest(line), *privately)
        found[line] = (path, expected, [opened(exchange, line, it) for it in audiences])
    return found


@pytest.mark.parametrize(("name", "line"), LINES)
def test_many_orders_of_arrival_give_one_digest(records, name, line):
    path, expected, sealed = records[name, line]
    orders = ORDERS if (name, line) == (EXERCISE, STAFF) else ORDERS_FEW
    assert digests(path.read_bytes(), orders, seed=1, audiences=sealed) == {expected}


@pytest.mark.deep
@pytest.mark.timeout(900)
@pytest.mark.parametrize(("name", "line"), LINES)
def test_a_thousand_orders_of_arrival_give_one_digest(records, name, line):
    path, expected, sealed = records[name, line]
    assert digests(path.read_bytes(), ORDERS_DEEP, seed=2, audiences=sealed) == {expected}


@pytest.mark.parametrize("locale", ["C", "fr_FR.UTF-8"])
@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_neither_hash_seed_nor_locale_changes_the_digest(records, seed, locale):
    path, (count, digest, *_), _ = records[EXERCISE, STAFF]
    told = subprocess.run(
        [sys.executable, "-m", "tests.support.orders", str(path), "3", seed],
        env={**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout == f"{count} {digest}\n"
