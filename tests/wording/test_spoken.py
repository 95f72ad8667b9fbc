"""R-663: a number is read in words of a list, in any language, or in figures."""

import pytest

from comity.errors import OurError
from comity.wording import fingerprint
from comity.wording.spoken import figures, read, spelled

PLACES = (0, 412, 1999, 2047)


def test_what_one_reads_in_words_another_types_in_any_spelling():
    for language in fingerprint.listed():
        assert PLACES in read(" ".join(spelled(PLACES, language)).upper(), 4)
    assert read("0000 0412-1999, 2047", 4) == {PLACES}
    assert spelled(PLACES, "uk") == figures(PLACES) == ["0000", "0412", "1999", "2047"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("0000 0412 1999", "voice.count"),
        ("0000 0412 1999 2048", "voice.word"),
        ("abandon zzzz abandon abandon", "voice.word"),
        ("", "voice.count"),
        ("0000 " * 500, "voice.count"),
    ],
)
def test_what_is_no_number_is_one_sentence(text, key):
    with pytest.raises(OurError, match=key.replace(".", r"\.")):
        read(text, 4)
