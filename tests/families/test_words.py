"""Every state and every flag that a fold can reach has words in every language."""

import pytest

from comity.families.shelf import SHELF
from comity.node.showing import words_of
from comity.picture import flags
from comity.wording.words import languages


@pytest.mark.parametrize("language", languages())
def test_every_state_of_every_machine_can_be_said(language):
    words = words_of(language)
    names = [
        f"state-{kind.upper()}-{status.name}"
        for family in SHELF.families
        for kind, statuses in family.statuses.items()
        for status in statuses
    ]
    assert len(names) > 20
    assert [name for name in names if not words.has(name)] == []


@pytest.mark.parametrize("language", languages())
def test_every_flag_of_the_picture_can_be_said_and_explained(language):
    words = words_of(language)
    known = [value for value in vars(flags).values() if isinstance(value, str) and value.isupper()]
    assert len(known) >= 8
    missing = [
        name
        for flag in known
        for name in (f"flag-{flag}", f"flag-{flag}-why")
        if not words.has(name)
    ]
    assert missing == []
