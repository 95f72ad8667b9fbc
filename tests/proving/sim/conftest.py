"""One world with nothing wrong in it, for tests that look and change nothing outside of it."""

import pytest

from comity.proving.sim.signatures import STUB, signatures
from tests.proving.sim.worlds import a_world, founded


@pytest.fixture
def stubs():
    with signatures(STUB):
        yield


@pytest.fixture
def world(stubs):  # noqa: ARG001  # it is needed while it runs
    """Three nodes that have agreed on a line."""
    return founded(a_world())
