"""Every type of the shelf goes out by its first example, and is read in every language."""

import pytest

from comity.errors import OurError
from comity.families.shelf import SHELF
from comity.record.entry import KEY_TYPES
from comity.values.codes import Visibility
from tests.support.lines import DESPITE
from tests.support.tellers import EXAMPLES

HERE = {"L15"}  # its party's own business: it never leaves
TURNED_OFF = {"I16"}  # unless the charter lists it
SENT = sorted(kind.message.SPEC.code for wire, kind in SHELF.types.items() if wire not in KEY_TYPES)
LANGUAGES = ("en", "fr", "ru", "uk", "ar")


def example(code):
    fields = {name: it for name, it in EXAMPLES[code][0].items() if it is not None}
    return {**DESPITE, **fields}


def addressees(code, fields):
    spec = next(it.message.SPEC for it in SHELF.types.values() if it.message.SPEC.code == code)
    is_sealed = spec.sealed or fields.get("visibility") == Visibility.NAMED.name
    return ["BB"] if is_sealed else []


@pytest.mark.parametrize("code", [it for it in SENT if it not in HERE | TURNED_OFF])
def test_it_is_composed_released_sent_and_read(line, code):
    aa, _ = line
    fields = example(code)
    sent = aa.says(code, fields, to=addressees(code, fields), by=["DUTY", "SECOND"])
    for language in LANGUAGES:
        shown = aa.ask("entry", entry=sent["entry"], language=language)
        assert shown["code"] == code
        assert shown["text"]
        assert shown["short"]


@pytest.mark.parametrize("code", sorted(TURNED_OFF))
def test_a_type_that_the_charter_turns_on_is_stopped_where_it_does_not(line, code):
    aa, _ = line
    with pytest.raises(OurError, match=r"draft\.void"):
        aa.says(code, example(code))
