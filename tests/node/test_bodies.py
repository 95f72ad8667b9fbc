"""Sealed bodies between two nodes (R-127 to R-131): who reads, who holds, who erased."""

import pytest

from comity.errors import ComityError
from comity.node import identity
from comity.node.bodies import revealed
from comity.node.carrying import read_file
from comity.node.identity import Officer, year_grant
from comity.node.marks import Reason
from comity.record.body import SealedBody, commitment
from comity.record.entry import Draft, sign
from comity.record.genesis import Genesis
from comity.record.grant import KEM, grant
from comity.record.keys import SigningKey
from comity.record.revocation import Revocation, revoke
from comity.record.seal import OpeningKey
from comity.record.statement import release
from comity.record.tree import EMPTY_ROOT
from comity.session.frames import BodyPiece
from tests.support.lines import TEXT, Liar
from tests.support.parties import seed

NAMES = {**TEXT, "body": "Ivan Petrenko, born 1990.", "visibility": "NAMED"}
NAME = "Ivan Petrenko"


def sends(side, precedence=None, **fields):
    said = side.says("L09", {**NAMES, **fields}, to=["BB"], by=["DUTY"], precedence=precedence)
    return bytes.fromhex(said["entry"])


def word(side, leaf, party="BB"):
    return side.ask("held", party=party, entry=leaf.hex())["word"]


def rungs(side, leaf, party="BB"):
    return [it["word"] for it in side.ask("held", party=party, entry=leaf.hex())["rungs"]]


def opens_it(side, leaf, **fields):
    receipt = {"re": [leaf.hex()], "level": "OPENED", "at": "2026-02-05T12:00:00Z"}
    return side.says("L06", {**receipt, "by": f"{side.party}/DUTY", **fields}, by=["DUTY"])


def refuses(act):
    with pytest.raises(ComityError) as caught:
        act()
    return caught.value.key


def shown(side, leaf):
    return side.entry(leaf.hex())


def erases(side, leaf):
    """What L27 says, released by an officer."""
    draft = Draft(type="line.erased/1", content={1: [leaf]}, time_ms=side.clock.now_ms())
    draft = draft.released_by(side.officers["DUTY"], line_id=side.keeper.line_id)
    said = side.keeper.say(draft, [leaf])
    side.links.flush()
    return said.leaf


# --- there and back


def test_a_sealed_message_is_read_by_its_addressee_and_stays_opaque_to_the_picture(wire):
    aa, bb = wire.sides
    leaf = sends(aa)
    wire.runs()
    for side in (aa, bb):
        assert shown(side, leaf)["body"] == "OPENED"
        assert shown(side, leaf)["fields"]["body"] == NAMES["body"]
        assert side.keeper.picture.said(leaf).message is None
    assert aa.digest() == bb.digest()
    assert NAME.encode() not in b"".join(wire.carried)


def test_the_entry_shows_in_the_open_what_binds_it_and_nothing_of_the_content(wire):
    aa, _ = wire.sides
    leaf = sends(aa)
    entry = aa.keeper.recall(leaf).entry
    opened = aa.keeper.bodies.open(aa.keeper.recall(leaf))
    assert entry.content == commitment(*opened)
    assert (entry.type, entry.addressees) == ("line.text/1", ("BB",))
    assert aa.keeper.recall(leaf).offices == ("AA/DUTY",)  # the release binds the commitment


def test_a_draft_shows_who_could_read_it_and_leaves_no_word_of_it_on_the_disk(line):
    aa, _ = line
    draft = aa.ask("compose", type="L09", fields=NAMES, to=["BB"])
    assert draft["sealed_to"] == [{"party": "AA", "keys": 1}, {"party": "BB", "keys": 1}]
    assert aa.desk.find(draft["draft"]).content[2] == NAMES["body"]
    files = aa.home.path.rglob("line.sqlite*")
    assert not [it for it in files if NAME.encode() in it.read_bytes()]
    assert aa.ask("compose", type="L09", fields=TEXT)["sealed_to"] is None


def test_what_is_sealed_needs_an_addressee(line):
    aa, _ = line
    refused = refuses(lambda: aa.ask("compose", type="L09", fields=NAMES))
    assert refused == "send.sealed-needs-addressee"


def test_a_large_body_comes_in_pieces_and_an_urgent_word_comes_between(wire):
    aa, bb = wire.sides
    leaf = sends(aa, body="\u2603" * 4000)
    wire.runs()
    assert shown(bb, leaf)["body"] == "OPENED"


def test_a_body_survives_a_restart_of_both(wire):
    aa, bb = wire.sides
    leaf = sends(aa)
    wire.runs()
    for side in (aa, bb):
        side.restarts()
        assert shown(side, leaf)["fields"]["body"] == NAMES["body"]


def test_a_body_that_waits_for_a_link_comes_when_there_is_one(line, wire):
    aa, bb = line
    wire.breaks()
    leaf = sends(aa)
    wire.joins()
    wire.passes(2, step_s=1)
    assert shown(bb, leaf)["body"] == "OPENED"
    assert aa.keeper.bodies.wanted_of("AA", ()) == []


# --- to whom it is sealed


def test_a_genesis_that_nobody_granted_gets_no_lock(wire):
    """X21: whoever writes "BB" into a genesis of their own reads nothing."""
    aa, _ = wire.sides
    spy = SigningKey.from_seed(seed("spy"))
    own = aa.keeper.record.lanes.all[0].genesis
    known = {lane.genesis.party: lane.genesis for lane in aa.keeper.record.lanes.all}["BB"]
    key = OpeningKey(seed("spy", 1) + seed("spy", 2), seed("spy", 3))
    forged = Genesis(
        line_id=own.line_id,
        party="BB",
        node="spy",
        epoch=0,
        known=(),
        entry_key=spy.key,
        note_keys=known.note_keys,
        hpke_key=key.key,
        tls_key=known.tls_key,
        grant=None,
    )

    draft = Draft(type="feed.genesis/1", content=forged.content(), time_ms=aa.clock.now_ms())
    refs = (aa.keeper.record.heads()[0],)
    aa.keeper.take(sign(draft.payload(b"", 0, EMPTY_ROOT, refs), spy, own.line_id))
    aa.links.flush()
    assert len(aa.keeper.record.lanes.all) == 3
    leaf = sends(aa)
    locks = SealedBody.read(aa.keeper.bodies.data(leaf)).locks
    assert key.kid not in {it.kid for it in locks}
    assert len(locks) == 2


# --- held is not known


def test_a_ref_shows_the_envelope_only_and_the_receipt_shows_the_body(wire):
    """X7, X23: what arrives of a sealed entry is its envelope until its reader says more."""
    aa, bb = wire.sides
    bb.keeper.bodies.take = lambda *_: False  # its disk loses what came
    leaf = sends(aa)
    wire.runs()
    wire.passes(120)
    assert rungs(aa, leaf) == ["ENVELOPE_HELD"]
    assert word(aa, leaf) == "ENVELOPE_HELD"
    del bb.keeper.bodies.take
    wire.passes(120)
    wire.passes(120)
    assert rungs(aa, leaf) == ["ENVELOPE_HELD", "HELD"]
    assert word(aa, leaf) == "HELD"


def test_a_body_never_delivered_is_not_delivered_and_starts_no_timer(wire):
    """X7: withholding the body cannot make the reader late."""
    aa, bb = wire.sides
    aa.keeper.bodies.piece = lambda *_: None
    leaf = sends(aa, "IMMEDIATE")
    wire.runs()
    wire.passes(400)
    assert word(aa, leaf) == "NOT_DELIVERED"
    assert shown(bb, leaf)["body"] == "MISSING"
    assert "OPEN" not in aa.alarms() + bb.alarms()


def test_no_officer_says_of_a_body_that_is_not_here_that_it_was_opened(wire):
    """X7: OPENED means that the hash matched; the desk refuses it before anybody signs."""
    aa, bb = wire.sides
    aa.keeper.bodies.piece = lambda *_: None
    leaf = sends(aa)
    wire.runs()
    assert refuses(lambda: opens_it(bb, leaf)) == "body.missing"
    del aa.keeper.bodies.piece
    wire.passes(120)
    wire.passes(120)
    opens_it(bb, leaf)
    wire.runs()
    assert word(aa, leaf) == "OPENED"


def test_who_says_missing_though_it_was_delivered_is_shown_to_have_said_so(wire):
    """X7: the word of a party about itself is shown, and counted neither for nor against it."""
    aa, bb = wire.sides
    leaf = sends(aa)
    wire.runs()
    assert rungs(aa, leaf) == ["ENVELOPE_HELD", "HELD"]
    opens_it(bb, leaf, level="READ_BACK", problem="MISSING")
    wire.runs()
    assert rungs(aa, leaf) == ["ENVELOPE_HELD", "BODY_MISSING", "HELD"]
    assert word(aa, leaf) == "HELD"
    assert aa.evidence() == bb.evidence() == []


# --- lies


def test_who_commits_to_one_content_and_delivers_another_is_unreadable_and_not_accused(wire):
    """X7: the reader says UNREADABLE; no evidence, no flag, and the good body is still taken."""
    aa, bb = wire.sides
    bodies = aa.keeper.bodies
    leaf = sends(aa, subject="Other")
    good = bodies.data(leaf)
    other = bodies.seal(bodies.new({1: "Other", 2: "Nobody."}), ["BB"])
    bodies.piece = lambda _leaf, start, size, _party: (len(other), other[start : start + size])
    wire.runs()
    wire.passes(60)
    assert shown(bb, leaf)["body"] == "UNREADABLE"
    assert word(aa, leaf) == "BODY_UNREADABLE"
    assert rungs(aa, leaf) == ["ENVELOPE_HELD", "BODY_UNREADABLE"]
    assert aa.evidence() == bb.evidence() == []
    assert shown(aa, leaf)["flags"] == []
    bodies.piece = lambda _leaf, start, size, _party: (len(good), good[start : start + size])
    wire.passes(180)
    assert shown(bb, leaf)["fields"]["subject"] == "Other"
    assert word(aa, leaf) == "HELD"


def test_unreadable_is_said_once_and_not_again_after_a_restart(wire):
    aa, bb = wire.sides
    bad = b"\x00" * 300
    aa.keeper.bodies.piece = lambda _leaf, start, size, _party: (300, bad[start : start + size])
    leaf = sends(aa)
    wire.runs()
    wire.passes(200)
    assert bb.types().count("line.receipt/1") == 1
    wire.breaks()
    bb.restarts()
    wire.joins()
    wire.passes(200)
    assert shown(bb, leaf)["body"] == "UNREADABLE"
    assert bb.types().count("line.receipt/1") == 1


def test_a_body_is_given_to_readers_only(line):
    """X21: a third party that asks for ciphertext gets none to keep for later years."""
    aa, _ = line
    leaf = sends(aa)
    assert aa.keeper.bodies.piece(leaf, 0, 100, "BB") is not None
    assert aa.keeper.bodies.piece(leaf, 0, 100, "CC") is None
    assert aa.keeper.bodies.piece(seed("unknown"), 0, 100, "BB") is None


def test_a_body_that_nobody_wants_is_not_kept(wire):
    aa, bb = wire.sides
    leaf = sends(aa)
    wire.runs()
    kept = bb.keeper.bodies.data(leaf)
    assert not bb.keeper.bodies.take(leaf, b"another")
    assert not bb.keeper.bodies.take(seed("unknown"), kept)
    assert bb.keeper.bodies.data(leaf) == kept
    with pytest.raises(ComityError, match=r"body\.missing"):
        bb.keeper.bodies.open(aa.keeper.recall(aa.keeper.own.leaf(0)))


def test_a_peer_that_pushes_bodies_unasked_is_cut_off(liar: Liar):
    liar.sends(BodyPiece(leaf=b"l" * 32, start=0, size=4, piece=b"spam"))
    assert liar.reasons() == ["session.unasked"]


# --- erased


def files_of(side):
    return b"".join(it.read_bytes() for it in side.home.path.rglob("line.sqlite*"))


def test_an_erased_body_is_in_no_file_of_the_store_and_the_envelope_stays(wire):
    """X7: L27 by an officer; ciphertext and locks go, here and at the other nodes of the party."""
    aa, bb = wire.sides
    leaf = sends(aa)
    wire.runs()
    traces = [aa.keeper.bodies.data(leaf)[40:72]]
    traces += [it.wrapped for it in SealedBody.read(aa.keeper.bodies.data(leaf)).locks]
    said = erases(bb, leaf)
    wire.runs()
    assert [trace for trace in traces if trace in files_of(bb)] == []
    assert shown(bb, leaf)["body"] == "ERASED"
    assert shown(aa, leaf)["body"] == "OPENED"  # the other party erases for itself
    assert aa.keeper.bodies.erasures(leaf) == (said,)
    bb.restarts()
    assert shown(bb, leaf)["body"] == "ERASED"
    wire.joins()
    wire.passes(120)
    assert shown(bb, leaf)["body"] == "ERASED"  # and it is not asked for again


def test_an_erasure_that_no_officer_released_or_that_is_not_a_readers_takes_nothing_away(wire):
    aa, bb = wire.sides
    leaf = sends(aa)
    wire.runs()
    draft = Draft(type="line.erased/1", content={1: [leaf, b"", 7]}, time_ms=bb.clock.now_ms())
    bb.keeper.say(draft, [leaf])
    plain = bytes.fromhex(aa.says("L09", TEXT)["entry"])
    wire.runs()
    erases(bb, plain)
    assert shown(bb, leaf)["body"] == "OPENED"
    assert shown(bb, plain)["fields"]["body"] == TEXT["body"]


def test_what_was_erased_and_not_yet_overwritten_is_overwritten_at_the_next_start(line):
    aa, _ = line
    leaf = sends(aa)
    scrubbed = []
    store = aa.keeper.store
    real, store.scrub = store.scrub, lambda: scrubbed.append("too late")
    aa.keeper.bodies._must_scrub = False
    aa.keeper.bodies.tidy = lambda: None  # the power goes here
    wrapped = SealedBody.read(aa.keeper.bodies.data(leaf)).locks[0].wrapped
    erases(aa, leaf)
    assert store.note("scrub") == b"\x01"
    store.scrub = real
    aa.restarts()
    aa.links.tick()
    aa.says("L09", TEXT)
    assert aa.keeper.store.note("scrub") is None
    assert wrapped not in files_of(aa)


def test_a_hidden_type_is_revealed_with_its_fields_and_anything_else_is_left_as_it_is():
    inner = {1: "line.text/1", 2: {1: "Names"}}
    assert revealed("line.sealed/1", inner) == ("line.text/1", {1: "Names"})
    assert revealed("line.text/1", inner) == ("line.text/1", inner)
    for bad in ({1: "line.text/1"}, {1: 2, 2: {}}, {**inner, 3: 1}):
        assert revealed("line.sealed/1", bad) == ("line.sealed/1", bad)


# --- ended keys


def says_statement(side, home, statement):
    """An entry of this side that carries another party's or its own key statement."""
    signoffs = release(statement, identity.roots(home.path / "roots", None))
    draft = Draft(
        type=statement.type, content=statement.wire, time_ms=side.clock.now_ms(), releases=signoffs
    )
    side.keeper.say(draft, [side.keeper.record.lanes.all[0].leaf(0)])
    side.links.flush()


def test_after_a_revocation_nothing_new_is_sealed_to_the_terminal(wire):
    """X21: K04 ends a KEM key and a node; what was sealed before stays as it was."""
    aa, bb = wire.sides
    bodies = aa.keeper.bodies
    spare = OpeningKey(seed("spare", 1) + seed("spare", 2), seed("spare", 3))
    last = bb.home.statements()[-1][0]
    now = bb.clock.now_ms()
    who = Officer(name="DUTY", office="BB/DUTY", key=spare.key)
    granted = grant(last, year_grant(who, terminal="BB/T009", kind=KEM, now_ms=now))
    says_statement(bb, bb.home, granted)
    wire.runs()
    assert spare.key in bodies.keys_of(["BB"])["BB"]
    before = sends(aa)
    wire.runs()
    first = bodies.data(before)
    ended = revoke(granted, Revocation(terminal="BB/T009", reason=1, cut=(), effective_ms=now))
    says_statement(bb, bb.home, ended)
    wire.runs()
    after = sends(aa)
    kids = [{it.kid for it in SealedBody.read(bodies.data(leaf)).locks} for leaf in (before, after)]
    assert [spare.kid in it for it in kids] == [True, False]
    assert bodies.data(before) == first
    cut = (bb.keeper.own.head,)
    wire.runs()
    says = revoke(ended, Revocation(terminal="BB/T001", reason=1, cut=cut, effective_ms=now))
    aa.keeper.refer()
    says_statement(aa, bb.home, says)
    assert bodies.keys_of(["BB"]) == {"BB": ()}
    assert refuses(lambda: sends(aa)) == "send.nobody-to-open"


def test_a_renewed_key_is_sealed_to_after_the_next_start_and_the_former_still_opens(wire, tmp_path):
    """X21: HPKE keys are changed monthly: by a new epoch, which needs no root holder."""
    aa, bb = wire.sides
    before = sends(aa)
    wire.runs()
    aa.ask("carry", path=str(tmp_path / "old"), party="BB", everything=True)
    old = bb.home.keys.opening
    new = identity.renew_opening(bb.home.path, bb.clock.now_ms())
    wire.breaks()
    bb.restarts()
    assert bb.keeper.epochs.reason is Reason.RENEWED
    bb.keeper.epochs.begin(all_told=True)
    bb.links.flush()
    wire.joins()
    after = sends(aa)
    wire.runs()
    kids = [it.kid for it in SealedBody.read(aa.keeper.bodies.data(after)).locks]
    assert new.kid in kids
    assert old.kid not in kids
    for leaf in (before, after):
        assert shown(bb, leaf)["fields"]["body"] == NAMES["body"]
    assert read_file(tmp_path / "old", bb.home.keys)[1] == "AA"
    wire.breaks()
    bb.restarts()
    assert bb.keeper.epochs.reason is None
