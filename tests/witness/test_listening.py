"""Where strangers may connect."""

import pytest

from comity.errors import ConfigError
from comity.witness.listening import is_loopback, listening


def test_a_name_that_is_not_this_machine_is_beyond_it():
    told = [is_loopback(it) for it in ("127.0.0.1", "::1", "localhost", "192.0.2.1", "a.example")]
    assert told == [True, True, True, False, False]


def test_a_place_that_is_taken_is_said():
    taken = listening("127.0.0.1", 0)
    with pytest.raises(ConfigError) as told:
        listening("127.0.0.1", taken.getsockname()[1])
    taken.close()
    assert told.value.key == "run.cannot-listen"
