"""Six exit codes, and which error gives which (docs/exit-codes.md)."""

import pytest

from comity.cli.exits import code_of
from comity.errors import ConfigError, OurError, StoreError, TheirError


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (OurError("message.bad-field"), 1),
        (TheirError("entry.bad-signature"), 1),
        (ConfigError("config.no-node"), 2),
        (ConfigError("control.no-answer"), 3),
        (ConfigError("run.not-running"), 3),
        (StoreError("record.damaged"), 4),
        (StoreError("store.damaged"), 4),
        (StoreError("store.full"), 5),
        (StoreError("store.in-use"), 5),
        (OurError("store.flash-only"), 5),
    ],
)
def test_every_error_has_one_code(error, code):
    assert code_of(error) == code
