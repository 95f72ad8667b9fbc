"""R-74: faults of text stop an author and are a flag to a reader, who still reads the message."""

from comity.families.activity.examples import NOTICE
from comity.families.activity.messages import ActivityNotify
from comity.families.keys.examples import GOOD
from comity.families.keys.messages import PartyFound
from comity.families.line.messages import ClarifyRequest, SeenNote
from comity.values.checks import text_faults
from comity.values.plain import from_plain, from_wire, to_wire

CONTENT = to_wire(from_plain(ActivityNotify, NOTICE))


def test_a_message_without_fault_has_none():
    assert text_faults(from_wire(ActivityNotify, CONTENT)) == ()


def test_faulty_text_is_read_and_every_place_is_named():
    phase = {**CONTENT[7][0], 4: "\u202egnirif"}
    message = from_wire(
        ActivityNotify, {**CONTENT, 1: "two\nlines", 3: "x" * 2001, 7: [phase], 70: "x" * 81}
    )

    assert message.phases[0].purpose == "\u202egnirif"
    assert text_faults(message) == (
        ("designation", "control"),
        ("purpose", "too-long"),
        ("phases.0.purpose", "bidi"),
        ("capacity", "too-long"),
    )


def test_text_without_its_language_is_named():
    message = from_wire(ActivityNotify, {key: it for key, it in CONTENT.items() if key != 65})

    assert text_faults(message) == (("lang", "missing"),)


def test_names_and_lines_need_no_language():
    assert text_faults(SeenNote(subject_key="AA-7")) == ()
    assert text_faults(from_plain(PartyFound, GOOD["K01"][0])) == ()


def test_text_in_maps_lists_and_areas_is_looked_at():
    found = to_wire(from_plain(PartyFound, GOOD["K01"][0]))
    named = from_wire(PartyFound, {**found, 2: [["en", "x" * 121]]})
    content = {2: "e\u0301", 3: [4, "NW", "sea\u0000"], 5: ["fine", "\u2066no"], 65: "en"}

    assert text_faults(named) == (("names.en", "too-long"),)
    assert text_faults(from_wire(ClarifyRequest, content)) == (
        ("event", "not-nfc"),
        ("where.text", "control"),
        ("questions.1", "bidi"),
    )
