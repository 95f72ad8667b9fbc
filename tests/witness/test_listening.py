"""Where strangers may connect."""

import pytest

from comity.errors import ConfigError
from comity.witness.listening import is_loopback, listening


@pytest.mark.parametrize(
    ("host", "is_own"),
    [
        ("127.0.0.1", True),
        ("127.8.8.8", True),
        ("::1", True),
        ("localhost", True),
        ("0.0.0.0", False),  # noqa: S104
        ("::", False),
        ("192.0.2.1", False),
        ("comity.example", False),
    ],
)
def test_loopback_is_told_from_everything_else(host, is_own):
    assert is_loopback(host) is is_own


def test_a_place_that_is_taken_is_said():
    taken = listening("127.0.0.1", 0)
    with pytest.raises(ConfigError) as told:
        listening("127.0.0.1", taken.getsockname()[1])
    taken.close()
    assert told.value.key == "run.cannot-listen"
