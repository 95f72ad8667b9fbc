"""Two kinds of key over one text: it counts when both are good."""

import pytest

from comity.errors import TheirError
from comity.record.longkeys import LongKey, LongSigningKey
from tests.support.parties import seed

KEY = LongSigningKey("archive.example", seed("plain"), seed("strong"))
TEXT = "a text\nof two lines\n"


def test_a_text_is_signed_by_both_or_not_at_all():
    """R-638: it falls only with both algorithms."""
    lines = KEY.sign(TEXT)
    assert KEY.public.has_signed(TEXT, lines)
    assert not KEY.public.has_signed(TEXT + "x", lines)
    for at in range(2):
        assert not KEY.public.has_signed(TEXT, lines[at : at + 1])
        bad = lines[at]._replace(data=lines[at].data[:-1] + bytes((lines[at].data[-1] ^ 1,)))
        others = (*lines[:at], bad, *lines[at + 1 :])
        assert not KEY.public.has_signed(TEXT, others)


def test_another_name_is_another_key():
    other = LongSigningKey("other.example", seed("plain"), seed("strong"))
    assert not other.public.has_signed(TEXT, KEY.sign(TEXT))


def test_a_key_is_read_as_it_is_handed_over():
    assert LongKey.read(KEY.public.text) == KEY.public


@pytest.mark.parametrize(
    "change",
    [
        lambda it: it[:-20],
        lambda it: it + it,
        lambda it: it.replace("archive", "archiver", 1),
        lambda it: it.replace("example+", "example+0", 1),
        lambda _: "",
        lambda it: "\n".join(reversed(it.rstrip("\n").split("\n"))) + "\n",
        lambda _: "a" * 9_000,
    ],
)
def test_anything_else_is_none(change):
    with pytest.raises(TheirError, match=r"note\.bad-(key|shape)"):
        LongKey.read(change(KEY.public.text))
