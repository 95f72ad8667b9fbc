"""What a companion sees is the same at a node that works and at one that only reads."""

import pytest

from comity.node.companion import Running
from comity.node.reader import Reader
from comity.node.runner import Runner


@pytest.mark.parametrize("kind", [Runner, Reader])
def test_whoever_runs_beside_a_node_finds_all_that_it_may_ask_for(kind):
    methods = {name for name in vars(Running) if not name.startswith("_")}
    assert methods - {"lines", "office"} <= set(dir(kind))
    assert isinstance(kind.reads_only, bool)


def test_one_of_them_works_and_the_other_reads():
    assert (Runner.reads_only, Reader.reads_only) == (False, True)
