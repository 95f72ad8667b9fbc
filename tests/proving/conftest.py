"""Two nodes of the exercise in one process."""

import pytest

from tests.support.exchange import Exchange


@pytest.fixture
def exchange(tmp_path):
    made = Exchange(tmp_path)
    yield made
    made.close()
