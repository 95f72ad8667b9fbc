"""Where terminals stand, and what carrying a statement comes to, on two nodes (R-102, R-139)."""

from collections import Counter

from comity.node import identity, keyoffice, terminals
from comity.record.revocation import Revocation
from comity.record.standing import Standing
from tests.support.lines import LINE, TEXT


def ends(side, terminal, last_good=()):
    """Revoke an own terminal as the commands do; gives what was told."""
    folder = side.home.path
    plan = side.ask("ending", terminal=terminal, last_good=list(last_good))
    what = Revocation(terminal=terminal, reason=1, cut=(), effective_ms=0)
    granted = keyoffice.granted_to(identity.statements(folder), terminal)
    cuts = terminals.cuts({LINE: side.keeper}, side.home.config.party, granted, last_good)
    heads = [
        [lane.head for lane in terminals.feeds(side.keeper, side.home.config.party, granted)]
        for _ in cuts
    ]
    assert plan["cuts"] == cuts
    keyoffice.end_terminal(folder, what, heads, identity.roots(folder / "roots", None))
    return side.ask("announce")["told"]


def test_x8_both_nodes_count_the_same_entries_in_doubt_and_name_the_same_state(wire):
    """X8: what a revocation cuts is the same on every node that holds it."""
    aa, bb = wire.sides
    aa.says("L09", TEXT)
    wire.runs()
    (told,) = ends(aa, "AA/T001")
    assert told["ends"]
    aa.says("L09", TEXT)
    wire.runs()

    ours, theirs = aa.ask("terminals")[0], bb.ask("terminals", party="AA")[0]
    assert (ours["state"], theirs["state"]) == ("REVOKED", "REVOKED")
    shown = [{key: row["lines"][0][key] for key in ("disputed", "after")} for row in (ours, theirs)]
    assert shown[0] == shown[1]
    assert all(shown[0].values())
    assert aa.keeper.picture.digest() == bb.keeper.picture.digest()


def test_x8_an_urgent_carrier_refers_to_the_positions_that_it_cuts(wire):
    """X8: nobody cuts where it has not been; a FLASH carries the refs it cites and no others."""
    aa, bb = wire.sides
    aa.says("L09", TEXT)
    wire.runs()
    known = bb.keeper.record.statements_of("AA")
    granted = identity.grants(known)[0]
    heads = [lane.head for lane in terminals.feeds(bb.keeper, "AA", granted)]
    folder = aa.home.path
    what = Revocation(terminal="AA/T001", reason=1, cut=(), effective_ms=0)
    keyoffice.end_terminal(folder, what, [heads], identity.roots(folder / "roots", None))

    (entry,) = terminals.carry(bb.keeper, aa.home.statements(), 0)
    lane, number = bb.keeper.record.lanes.place(entry.leaf)
    assert bb.keeper.record.roster.has_effect((lane.index, number))
    assert entry.precedence == 3


def test_doubts_count_only_what_this_keys_end_put_in_doubt(wire):
    aa, _ = wire.sides
    stranger = aa.ask("terminals")[2]["kid"]
    ends(aa, "AA/T002")
    aa.says("L09", TEXT, by=["SECOND"])
    found = terminals.doubts(aa.keeper, "AA")
    assert found.after == Counter()
    assert bytes.fromhex(stranger) not in found.disputed


def test_the_carrier_of_a_self_cut_is_disputed_and_its_statement_has_force(wire):
    """R-100: force comes from the root releases, not from who carries them."""
    aa, _ = wire.sides
    (told,) = ends(aa, "AA/T001")
    leaf = bytes.fromhex(told["entries"][-1])
    assert aa.keeper.record.stand(leaf).standing is Standing.DISPUTED
    (state,) = [row["state"] for row in aa.ask("terminals") if row["terminal"] == "AA/T001"]
    assert state == "REVOKED"
