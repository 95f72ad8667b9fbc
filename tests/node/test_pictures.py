"""The common picture as of any entry, private pictures, and comparing either (R-69, R-132)."""

import msgspec
import pytest

from comity.errors import ComityError
from comity.node import pictures
from comity.node.pictures import Row, Theirs, compared, digest_of
from comity.record.entry import Draft
from comity.record.standing import Cause, Stand, Standing
from tests.node.test_bodies import erases, opens_it, refuses, sends
from tests.support.lines import NOON, NOTIFY, TEXT

BOTH = ["AA", "BB"]


def as_told(picture):
    """What the other node prints, and we read."""
    return Theirs.read(msgspec.json.encode(picture))


def private(side, cut, audience=BOTH):
    return side.ask("picture", cut=cut, audience=audience)


def opened(wire):
    aa, bb = wire.sides
    leaf = sends(aa)
    wire.runs()
    cut = opens_it(bb, leaf)["entry"]
    wire.runs()
    return leaf, cut


# --- the common one


def test_both_nodes_export_the_same_picture(wire):
    aa, bb = wire.sides
    aa.says("A02", NOTIFY)
    bb.says("L09", TEXT)
    wire.runs()
    wire.passes(180)
    assert pictures.picture(aa.keeper, None, now_ms=NOON) == pictures.picture(
        bb.keeper, None, now_ms=NOON
    )


def test_the_picture_as_of_an_entry_is_what_it_was_then(wire):
    aa, _ = wire.sides
    said = bytes.fromhex(aa.says("A02", NOTIFY)["entry"])
    then = pictures.picture(aa.keeper, None, now_ms=NOON)
    aa.says("L09", TEXT)
    cut = pictures.picture(aa.keeper, said, now_ms=NOON)
    assert cut["digest"] == then["digest"]
    assert [it["entry"] for it in cut["matters"]] == [it["entry"] for it in then["matters"]]
    assert cut["cut"] == said.hex()
    assert pictures.picture(aa.keeper, None, now_ms=NOON)["digest"] != cut["digest"]


def test_two_common_pictures_at_one_cut_are_the_same_whatever_came_later(wire):
    aa, bb = wire.sides
    aa.says("A02", NOTIFY)
    cut = bb.says("L09", TEXT)["entry"]
    wire.runs()
    theirs = as_told(bb.ask("picture", cut=cut))
    aa.says("L09", {**TEXT, "subject": "Later"})
    said = compared(aa.ask("picture", cut=cut), theirs)
    assert (said["look"], said["matter"]) == ("SAME", None)
    other = compared(aa.ask("picture"), theirs)
    assert other["look"] == "OTHER_CUT"
    strange = msgspec.structs.replace(theirs, shelf="00" * 32)
    assert compared(aa.ask("picture", cut=cut), strange)["look"] == "OTHER_SHELF"


# --- private


def test_two_nodes_of_one_audience_print_the_same_private_picture_octet_for_octet(wire):
    #
    aa, bb = wire.sides
    leaf, cut = opened(wire)
    wire.passes(120)
    one, other = (msgspec.json.encode(private(it, cut)["matters"]) for it in (aa, bb))
    assert one == other
    assert private(aa, cut)["identity"] == private(bb, cut)["identity"]
    assert private(aa, cut, ["BB", "AA", "AA"])["identity"] == private(bb, cut)["identity"]
    assert compared(private(aa, cut), as_told(private(bb, cut)))["look"] == "SAME"
    common = aa.ask("picture", cut=cut)
    assert (common["identity"], common["audience"]) == (None, None)
    row = next(it for it in private(aa, cut)["matters"] if it["entry"] == leaf.hex())
    hidden = next(it for it in common["matters"] if it["entry"] == leaf.hex())
    assert (row["kind"], hidden["kind"]) == ("text", "opaque")


def test_a_private_picture_is_that_of_its_cut_before_opened_and_after_erased(wire):
    """X21: a body counts from OPENED in the cut until erased in the cut, never by arrival."""
    aa, bb = wire.sides
    leaf, cut = opened(wire)
    before, then = private(aa, leaf.hex()), private(aa, cut)
    assert before["digest"] == aa.ask("picture", cut=leaf.hex())["digest"]
    gone = erases(bb, leaf).hex()
    wire.runs()
    assert private(aa, gone)["digest"] == aa.ask("picture", cut=gone)["digest"]
    assert private(aa, cut) == {**then, **{it: private(aa, cut)[it] for it in LATER}}
    assert refuses(lambda: private(bb, cut)) == "body.erased"


LATER = ("entries", "stable_level")


def test_a_private_picture_is_for_parties_of_the_line_and_by_one_of_them(wire):
    aa, _ = wire.sides
    _, cut = opened(wire)
    assert refuses(lambda: private(aa, cut, ["BB"])) == "picture.not-of-the-audience"
    assert refuses(lambda: private(aa, cut, ["AA", "CC"])) == "send.no-such-party"
    alone = private(aa, cut, ["AA"])
    assert alone["digest"] == private(aa, cut)["digest"]
    assert alone["identity"] != private(aa, cut)["identity"]


# --- what differs


def test_what_differs_is_named_by_its_first_matter(wire):
    aa, _ = wire.sides
    leaf, cut = opened(wire)
    ours = private(aa, cut)
    with_other = {**ours, "digest": "", "matters": [dict(it) for it in ours["matters"]]}
    row = next(it for it in with_other["matters"] if it["entry"] == leaf.hex())
    row["hash"] = "11" * 32
    rows = msgspec.convert(with_other["matters"], list[Row])
    with_other["digest"] = digest_of(rows).hex()
    said = compared(ours, as_told(with_other))
    assert (said["look"], said["matter"]["entry"]) == ("DIFFERS", leaf.hex())


@pytest.mark.parametrize("bad", [b"", b"[]", b"{}", b"[" * 5000])
def test_a_file_that_is_no_picture_is_refused(bad):
    with pytest.raises(ComityError) as caught:
        Theirs.read(bad)
    assert caught.value.key == "picture.unreadable"


def test_a_file_whose_digest_is_not_that_of_its_matters_is_refused(wire):
    aa, _ = wire.sides
    ours = aa.ask("picture")
    for bad in ({**ours, "digest": "00" * 32}, {**ours, "matters": ours["matters"][1:]}):
        assert refuses(lambda it=bad: as_told(it)) == "picture.other-digest"


def test_an_erasure_by_a_key_that_was_revoked_before_erases_nothing(line, monkeypatch):
    """X2: what stands AFTER counts nowhere, and takes no body away."""
    aa, _ = line
    leaf = sends(aa)
    after = Stand(Standing.AFTER, Cause.REVOKED, leaf)
    monkeypatch.setattr(aa.keeper.record, "stand", lambda *_: after)
    draft = Draft(type="line.erased/1", content={1: [leaf]}, time_ms=aa.clock.now_ms())
    aa.keeper.say(draft.released_by(aa.officers["DUTY"], line_id=aa.keeper.line_id), [leaf])
    aa.links.flush()
    assert aa.entry(leaf.hex())["body"] == "OPENED"
