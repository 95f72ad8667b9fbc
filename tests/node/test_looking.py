"""How matters look now, and sealed notices the whole way for an officer (R-174 to R-179)."""

import pytest

from comity.errors import ComityError
from comity.families.activity.sites_examples import MOVEMENT, SILENCE, SITE, STATUS
from comity.node.looking import now_of, stands
from comity.node.showing import words_of
from tests.node.test_bodies import opens_it, word
from tests.support.lines import NOON, NOTIFY

BOTH = ["AA", "BB"]
DAY = 86_400_000
HOUR_S = 3_600
AT_ONCE = "2026-02-05T12:00:00Z"
SOON = {"start": AT_ONCE, "end": "2026-02-05T18:00:00Z"}


def sends(side, code, fields, **how):
    said = side.says(code, fields, to=["BB"], by=["DUTY"], **how)
    return bytes.fromhex(said["entry"])


def matters(side):
    """What the private picture of both shows: kind, folded status, and how it looks now."""
    rows = side.ask("picture", audience=BOTH)["matters"]
    return {it["kind"]: (it["state"]["status"], it["now"]) for it in rows}


def accepts(side, leaf, **changes):
    terms = side.entry(leaf.hex())["terms"]
    fields = {"re": leaf.hex(), "position": "ACCEPT", "terms": terms, **changes}
    return side.says("L08", fields, by=["DUTY"])


# --- the whole way of what is sealed


def test_a_sealed_notice_is_opened_by_its_addressee_and_stays_opaque_in_common(wire):
    """R-174."""
    aa, bb = wire.sides
    leaf = sends(aa, "A15", SITE)
    wire.runs()
    assert bb.entry(leaf.hex())["fields"]["pos"] == SITE["pos"]
    assert "Northern Hospital" in bb.entry(leaf.hex())["text"]
    opens_it(bb, leaf)
    wire.runs()
    assert matters(aa)["site"] == matters(bb)["site"] == ("NOTIFIED", None)
    assert [key.kind for key in aa.keeper.picture.by_leaf(leaf)] == ["opaque"]
    assert b"Northern Hospital" not in b"".join(wire.carried)


def test_a_site_is_sent_to_somebody(line):
    aa, _ = line
    with pytest.raises(ComityError) as caught:
        aa.ask("compose", type="A15", fields=SITE)
    assert caught.value.key == "send.sealed-needs-addressee"


def test_fire_alarms_by_its_envelope_and_joins_its_movement_in_private(wire):
    """R-174, R-176: FLASH before anybody opened the body."""
    aa, bb = wire.sides
    movement = sends(aa, "A16", MOVEMENT)
    wire.runs()
    opens_it(bb, movement)
    fire = {**STATUS, "re": movement.hex(), "state": "UNDER_FIRE"}
    leaf = sends(aa, "A17", fire)
    wire.runs()
    assert aa.entry(leaf.hex())["precedence"] == "FLASH"
    bb.watch.tick()
    assert "URGENT" in bb.alarms()
    assert matters(bb)["movement"] == ("NOTIFIED", None)
    opens_it(bb, leaf)
    opens_it(bb, leaf, level="PASSED_ON", passed_to="BB/FIRES")
    wire.runs()
    assert matters(aa)["movement"] == matters(bb)["movement"] == ("UNDER_FIRE", None)
    assert word(aa, leaf) == "PASSED_ON"


def test_a_site_confirmed_anew_is_one_matter_in_private_and_two_in_common(wire):
    """R-175."""
    aa, bb = wire.sides
    first, later = sends(aa, "A15", SITE), sends(aa, "A15", SITE)
    wire.runs()
    for leaf in (first, later):
        opens_it(bb, leaf)
    wire.runs()
    assert matters(bb)["site"] == ("CONFIRMED", None)
    keys = [aa.keeper.picture.by_leaf(it)[0] for it in (first, later)]
    assert len(set(keys)) == 2


def test_a_sealed_silence_is_accepted_by_the_hash_of_its_terms(wire):
    """R-177, R-178."""
    aa, bb = wire.sides
    leaf = sends(aa, "A20", {**SILENCE, "window": SOON})
    wire.runs()
    opens_it(bb, leaf)
    said = bytes.fromhex(accepts(bb, leaf)["entry"])
    wire.runs()
    assert aa.keeper.picture.flags(said) == ()
    assert word(aa, leaf) == "ANSWERED"
    wire.passes(120)
    assert matters(aa)["silence"] == matters(bb)["silence"] == ("AGREED", "IN_FORCE")
    wire.passes(7 * HOUR_S, step_s=HOUR_S)
    assert matters(bb)["silence"] == ("AGREED", "PASSED")


def test_other_terms_than_those_opened_agree_nothing(wire):
    """R-178: the common picture cannot tell; whoever opened it can."""
    aa, bb = wire.sides
    leaf = sends(aa, "A20", SILENCE)
    wire.runs()
    opens_it(bb, leaf)
    accepts(bb, leaf, terms="ee" * 32)
    wire.runs()
    assert matters(aa)["silence"] == ("PROPOSED", None)


def test_an_unread_silence_owes_an_answer_once_it_is_opened(wire):
    """R-178: its type stands on the envelope."""
    aa, bb = wire.sides
    leaf = sends(aa, "A20", SILENCE)
    wire.runs()
    opens_it(bb, leaf)
    wire.runs()
    wire.passes(3 * HOUR_S, step_s=HOUR_S)
    assert word(aa, leaf) == "OPENED_NOT_ANSWERED"
    assert "ANSWER" in bb.alarms()


# --- how it looks now


def test_an_activity_that_nobody_began_says_so(line):
    """R-179."""
    aa, _ = line
    leaf = bytes.fromhex(aa.says("A02", NOTIFY)["entry"])
    words = words_of("en")
    start = aa.keeper.picture.matter(aa.keeper.picture.by_leaf(leaf)[0]).start_ms
    before, after = (stands(aa.keeper, leaf, start + it, words)[0] for it in (DAY, DAY + 1))
    assert (before["state"], before["now"]) == ("NOTIFIED", None)
    assert after["now"] == "NO_BEGIN_NOTICE"
    assert after["says"] == "NOTIFIED; NO NOTICE OF BEGINNING"
    assert aa.entry(leaf.hex())["stands"][0]["state"] == "NOTIFIED"


def test_what_now_means_is_asked_of_the_whole_record(line):
    aa, _ = line
    leaf = bytes.fromhex(aa.says("A02", NOTIFY)["entry"])
    now = now_of(aa.keeper, NOON)
    assert (now.ms, now.held_all("AA", [leaf])) == (NOON, leaf)
    assert now.held_all("BB", [leaf]) is None
