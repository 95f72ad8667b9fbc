"""What a card cannot say, where names stand, and that a note's size says nothing (R-220, R-222)."""

import pytest

from comity.errors import OurError
from comity.families.persons.cards import CARD_MESSAGES, NOTE_ROWS_MAX, NeutralNote, PersonCard
from comity.families.persons.cards_examples import CARD, NAMES, WISH
from comity.families.persons.messages import MESSAGES
from comity.node.showing import words_of
from comity.record.body import QUIET_BYTES, padded, unpadded
from comity.values.plain import from_plain, to_wire
from comity.values.shape import fields_of
from comity.wording import render

SALT = bytes(16)


def kinds(kind):
    yield kind.name
    for inner in (kind.key, kind.item):
        if inner is not None:
            yield from kinds(inner)


def test_names_stand_in_cards_and_nowhere_else():
    """R-220."""
    named = {
        cls.SPEC.code
        for cls in MESSAGES
        if any("name" in kinds(spec.type) for spec in fields_of(cls))
    }
    assert named == {"P01"}


def test_what_tells_of_one_person_is_sealed_and_always_open():
    sealed = {it.SPEC.code for it in MESSAGES if it.SPEC.sealed}
    assert {"P01", "P11", "P12", "P13", "P14", "P15", "P17"} <= sealed
    assert "P16" not in sealed
    assert all(it.SPEC.always_open for it in MESSAGES)
    assert [it.SPEC.code for it in CARD_MESSAGES if it.SPEC.quiet] == ["P17"]


@pytest.mark.parametrize("language", ["en", "fr", "ru", "uk", "ar"])
def test_no_short_line_repeats_a_name(language):
    """R-220: short lines go into lists, alarms and titles."""
    said = render.short(from_plain(PersonCard, CARD), words_of(language), author="AA")
    assert not any(it["text"] in said for it in NAMES)


def note(kind, *rows):
    return to_wire(from_plain(NeutralNote, {"kind": kind, "rows": list(rows), "lang": "uk"}))


def test_every_note_is_of_one_size_whatever_it_says():
    """R-222: empty, one wish, or as many rows as there may be, of four octets a letter."""
    long = {**WISH["rows"][0], "other_key": "b1" * 32, "value": "\U0001d518" * 40}
    several = (note("EMPTY"), note("WISH", long), note("RULING", *[long] * NOTE_ROWS_MAX))
    sizes = {len(padded(SALT, it, is_quiet=True)) for it in several}
    assert sizes == {QUIET_BYTES}
    for it in several:
        assert unpadded(padded(SALT, it, is_quiet=True)).content == it


def test_a_ruling_names_both():
    with pytest.raises(OurError, match=r"message\.bad-field"):
        note("RULING", WISH["rows"][0])
