"""A line of two real nodes, joined, for what takes a whole record."""

import pytest

from comity.node.home import Home
from tests.support.lines import Side, Wire, make_line


@pytest.fixture
def wire(tmp_path):
    make_line(tmp_path)
    sides = [Side(Home(tmp_path / name)) for name in ("aa", "bb")]
    joined = Wire(*sides)
    joined.joins()
    yield joined
    for side in sides:
        side.closes()
