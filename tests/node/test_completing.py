"""What nobody is asked for: the language of text, and where a message comes from."""

import pytest

from comity.families.line.examples import GOOD
from comity.families.line.messages import FreeText, LineTest
from comity.node.completing import completed

TEXT = {"subject": "Weather", "body": "Fog."}


@pytest.mark.parametrize(
    ("reality", "more"), [("REAL", {}), ("EXERCISE", {"provenance": "CONSTRUCTED"})]
)
def test_text_is_in_the_language_of_who_typed_it(reality, more):
    assert completed(FreeText, TEXT, reality=reality, language="uk") == {
        **TEXT,
        **more,
        "lang": "uk",
    }


def test_what_is_said_already_stays():
    said = {**TEXT, "lang": "fr", "provenance": "REPORTED"}

    assert completed(FreeText, said, reality="EXERCISE", language="uk") == said


def test_what_has_no_text_and_what_is_wrong_elsewhere_gets_no_language():
    test = GOOD["L02"][0]

    assert completed(LineTest, test, reality="TEST", language="uk") == test
    assert completed(FreeText, {"subject": "A"}, reality="TEST", language="uk") == {"subject": "A"}
