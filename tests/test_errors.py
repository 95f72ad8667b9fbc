"""Errors carry a key, facts and perhaps evidence, and print as one line of a log."""

import pytest

from comity.errors import ComityError, ConfigError, OurError, StoreError, TheirError


def test_there_are_five_classes_and_no_others():
    assert set(ComityError.__subclasses__()) == {OurError, TheirError, StoreError, ConfigError}
    assert not any(kind.__subclasses__() for kind in ComityError.__subclasses__())


def test_an_error_prints_its_key_and_its_facts():
    error = TheirError("entry.too-long", size=65537, most=65536)

    assert str(error) == "entry.too-long size=65537 most=65536"
    assert error.key == "entry.too-long"
    assert error.facts == {"size": 65537, "most": 65536}


def test_an_error_without_facts_is_its_key():
    assert str(OurError("line.unknown")) == "line.unknown"


def test_evidence_is_kept_and_is_not_printed():
    error = TheirError("entry.fork", evidence=b"\x00\x01", feed=b"\xab\xcd")

    assert error.evidence == b"\x00\x01"
    assert str(error) == "entry.fork feed=abcd"
    assert TheirError("entry.fork").evidence is None


@pytest.mark.parametrize("text", ["two words", "two\nlines", "", "\u202eesrever"])
def test_foreign_text_cannot_forge_a_second_fact_or_a_second_line(text):
    shown = str(TheirError("frame.bad-reason", reason=text, size=1))

    assert shown.isprintable()
    assert shown == f"frame.bad-reason reason={text!a} size=1"


def test_a_fact_may_have_any_name_but_evidence():
    assert OurError("a.b", key="k", self=1).facts == {"key": "k", "self": 1}
