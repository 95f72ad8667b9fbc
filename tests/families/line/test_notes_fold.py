"""A watch log of what stands beside the traffic: it moves only what its own table lets it move."""

from tests.support.tellers import open_line, status_of


def test_a_translation_joins_its_original_and_changes_nothing():
    """R-92: a translation is no rung of the ladder; the original prevails."""
    world, aa, bb, _ = open_line()
    told = aa.says("L09")
    bb.sees(told)
    before = world.state(told)
    translation = bb.says("L10", re=told.entry.leaf.hex())
    assert world.state(told) == before
    assert world.flags(translation) == ()


def test_a_translation_of_a_number_is_flagged():
    world, aa, bb, _ = open_line()
    told = aa.says("L02")
    bb.sees(told)
    translation = bb.says("L10", re=told.entry.leaf.hex())
    assert world.flags(translation) == ("BAD_SCHEMA",)


def test_a_handover_is_taken_once_both_officers_signed():
    world, aa, _bb, _ = open_line()
    both = aa.says("L15", off="AA/DUTY", on="AA/SECOND", open_items=[])
    one = aa.says("L15", off="AA/DUTY", on="AA/SECOND", open_items=[], officers=1)
    assert (status_of(world, both), status_of(world, one)) == ("TAKEN", "GIVEN")


def test_words_for_a_call_are_answered_by_the_other_party_with_the_same_words():
    world, aa, bb, _ = open_line()
    asked = aa.says("L16")
    bb.sees(asked)
    reply = {"re": asked.entry.leaf.hex(), "answered_with": ["oak"]}
    other = bb.says("L16", **reply, challenge=["north", "south", "east", "west"])
    own = aa.says("L16", **reply)
    assert status_of(world, asked) == "CHALLENGED"
    assert (world.flags(other), world.flags(own)) == (("BAD_ECHO",), ("NOT_BY_ADDRESSEE",))
    bb.says("L16", **reply)
    assert status_of(world, asked) == "ANSWERED"


def test_a_political_note_moves_nothing_it_speaks_of():
    world, aa, bb, _ = open_line()
    notice = aa.says("A02")
    bb.sees(notice)
    before = world.state(notice)
    note = bb.says("L17", about=[notice.entry.leaf.hex()])
    loud = bb.says("L17", precedence=3)
    assert world.state(notice) == before
    assert status_of(world, note) == "KEPT"
    assert world.flags(loud) == ("PRECEDENCE_ABOVE_TYPE",)


def test_a_format_is_agreed_when_every_party_accepts_it():
    world, aa, bb, _ = open_line()
    told = aa.says("L21")
    bb.sees(told)
    assert status_of(world, told) == "PROPOSED"
    bb.answers(told, "ACCEPT")
    assert status_of(world, told) == "AGREED"


def test_what_two_parties_wrote_is_released_by_both():
    world, aa, bb, charter = open_line()
    answer = bb.says("L09")
    aa.sees(answer)
    alone = aa.says("L22", refs=[charter.entry.leaf.hex()])
    joint = aa.says("L22", refs=[charter.entry.leaf.hex(), answer.entry.leaf.hex()])
    assert (status_of(world, alone), status_of(world, joint)) == ("AGREED", "PROPOSED")
    bb.sees(joint)
    bb.answers(joint, "ACCEPT")
    assert status_of(world, joint) == "AGREED"


def test_nobody_releases_what_it_has_not_seen():
    world, aa, bb, _ = open_line()
    unseen = bb.says("L09")
    told = aa.says("L22", refs=[unseen.entry.leaf.hex()])
    assert status_of(world, told) == "PROPOSED"
    assert world.flags(told) == ("OUT_OF_ORDER",)
