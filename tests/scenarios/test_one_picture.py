"""Whatever the order of arrival, the hash seed and the locale: one record, one picture, one digest.

R-60 on the whole exercise. In the quick form 100 orders; the deep form plays 1,000.
"""

import os
import subprocess
import sys

import pytest

from tests.support.exchange import RISK, STAFF, Day, Exchange
from tests.support.orders import digests

ORDERS, ORDERS_DEEP = 100, 1_000


@pytest.fixture(scope="module")
def records(tmp_path_factory):
    """Each line's bundle after the whole exercise, how many entries it holds, and its digest."""
    exchange = Exchange(tmp_path_factory.mktemp("exercise"))
    day = Day(exchange)
    day.to_the_end()
    found = {}
    for line in (STAFF, RISK):
        path = tmp_path_factory.mktemp("records") / f"{line}.comity"
        day.us.ask("export", path=str(path), line=line)
        picture = day.ru.picture(line)
        found[line] = (path, (picture["entries"], picture["digest"]))
    exchange.close()
    return found


@pytest.mark.parametrize("line", [STAFF, RISK])
def test_a_hundred_orders_of_arrival_give_one_digest(records, line):
    path, expected = records[line]
    assert digests(path.read_bytes(), ORDERS, seed=1) == {expected}


@pytest.mark.deep
@pytest.mark.timeout(900)
@pytest.mark.parametrize("line", [STAFF, RISK])
def test_a_thousand_orders_of_arrival_give_one_digest(records, line):
    path, expected = records[line]
    assert digests(path.read_bytes(), ORDERS_DEEP, seed=2) == {expected}


@pytest.mark.parametrize("locale", ["C", "fr_FR.UTF-8"])
@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_neither_hash_seed_nor_locale_changes_the_digest(records, seed, locale):
    path, (count, digest) = records[STAFF]
    told = subprocess.run(
        [sys.executable, "-m", "tests.support.orders", str(path), "3", seed],
        env={**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout == f"{count} {digest}\n"
