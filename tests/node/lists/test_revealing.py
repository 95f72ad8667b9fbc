"""Which slice may be shown next: never before both commitments, and by turns never two (R-564)."""

import pytest

from comity.errors import OurError
from comity.families.persons import slices
from comity.node.lists import revealing
from comity.node.lists.revealing import Turn

ROWS = tuple(slices.Opened(n, bytes(16), {2: [str(n)]}) for n in range(1, 26))
ROOT = b"\x01" * 32
NOW, LATER = 1_000, 2_000


def listed(party, *, shown=(), reveal="SLICED", size=25, exchange="e1", by=LATER):
    """A list as the record holds it; `shown`: (rows, opens) of each slice."""
    return {
        "entry": f"{party}1", "exchange": exchange, "party": party, "from": "AA", "to": "BB",
        "kind": "OFFERED" if party == "AA" else "REQUESTED", "version": 1, "root": ROOT.hex(),
        "size": size, "reveal": reveal, "reveal_by_ms": by, "readers": ["AA", "BB", "CC"],
        "shown": [
            {"entry": f"{party}{n}", "slice": n, "rows": rows, "opens": opens}
            for n, (rows, opens) in enumerate(shown)
        ],
    }  # fmt: skip


def record(mine, *others, parties=("AA", "BB", "CC")):
    return {"party": "AA", "parties": parties, "now_ms": NOW, "lists": [mine, *others]}


def span(first, stop):
    return list(range(first, stop)), True


def step(found, mine, **how):
    return revealing.steps(found, mine, ROWS, **how)


def test_nothing_is_shown_before_the_partner_has_committed():
    """R-211."""
    mine = listed("AA", reveal="NEUTRAL")
    for found in (record(mine), record(mine, listed("BB", exchange="other"))):
        with pytest.raises(OurError, match=r"list\.partner-not-committed"):
            step(found, mine)


def test_the_neutral_alone_gets_the_rows_and_all_others_their_hash():
    mine = listed("AA", reveal="NEUTRAL")
    (only,) = step(record(mine, listed("BB")), mine)
    assert (only.readers, only.told) == (("CC",), ("BB",))
    assert only.rows == ROWS
    full = listed("AA", reveal="FULL")
    (only,) = step(record(full, listed("BB")), full)
    assert (only.readers, only.told) == (("BB",), ("CC",))


def test_who_is_neutral_is_named_where_nobody_or_several_could_be():
    mine = listed("AA", reveal="NEUTRAL")
    several = record(mine, listed("BB"), parties=("AA", "BB", "CC", "DD"))
    assert step(several, mine, neutral="DD")[0].readers == ("DD",)
    with pytest.raises(OurError, match=r"list\.not-a-neutral"):
        step(several, mine, neutral="BB")
    for parties in (("AA", "BB"), ("AA", "BB", "CC", "DD")):
        with pytest.raises(OurError, match=r"list\.no-neutral"):
            step(record(mine, listed("BB"), parties=parties), mine)


def test_by_turns_a_slice_is_refused_until_the_partner_s_last_one_is_here_and_opens():
    mine, theirs = listed("AA"), listed("BB")
    (first,) = step(record(mine, theirs), mine)
    assert (first.number, len(first.rows)) == (0, revealing.SLICE_ROWS)
    mine = listed("AA", shown=[span(1, 11)])
    with pytest.raises(OurError, match=r"list\.their-turn"):
        step(record(mine, theirs), mine)
    bad = listed("BB", shown=[(list(range(1, 11)), False)])
    with pytest.raises(OurError, match=r"list\.partner-does-not-open"):
        step(record(mine, bad), mine)
    theirs = listed("BB", shown=[span(1, 11)])
    (second,) = step(record(mine, theirs), mine, most=3)
    assert (second.number, [it.n for it in second.rows]) == (1, [11, 12, 13])


def test_who_has_shown_all_is_not_waited_for():
    mine = listed("AA", shown=[span(1, 11), span(11, 21)])
    theirs = listed("BB", shown=[span(1, 5)], size=4)
    assert [it.n for it in step(record(mine, theirs), mine)[0].rows] == [21, 22, 23, 24, 25]


def test_a_party_that_stops_after_seeing_the_other_s_slice_has_seen_one_slice_more():
    mine = listed("AA", shown=[span(1, 11)])
    theirs = listed("BB")
    found = revealing.balance(record(mine, theirs), mine)
    assert found is not None
    assert (found.advantage, found.turn) == (10, Turn.THEIRS)
    late = listed("BB", by=NOW - 1)
    stopped = revealing.balance(record(mine, late), mine)
    assert stopped is not None
    assert (stopped.advantage, stopped.turn) == (10, Turn.STOPPED)


def test_turns_come_back_and_end():
    mine = listed("AA", shown=[span(1, 11)])
    theirs = listed("BB", shown=[span(1, 11)])
    found = revealing.balance(record(mine, theirs), mine)
    assert found is not None
    assert (found.turn, found.advantage) == (Turn.OURS, 0)
    mine = listed("AA", shown=[span(1, 26)])
    theirs = listed("BB", shown=[span(1, 26)])
    found = revealing.balance(record(mine, theirs), mine)
    assert found is not None
    assert found.turn is Turn.NOBODY
    with pytest.raises(OurError, match=r"list\.all-shown"):
        step(record(mine, theirs), mine)
    assert revealing.balance(record(mine), listed("AA", reveal="FULL")) is None


def test_a_slice_of_no_rows_and_a_list_never_committed_to_are_refused():
    mine = listed("AA")
    with pytest.raises(OurError, match=r"list\.bad-slice-rows"):
        step(record(mine, listed("BB")), mine, most=0)
    with pytest.raises(OurError, match=r"list\.not-committed"):
        revealing.own_list(record(mine), bytes(32))
    assert revealing.own_list(record(mine), ROOT) == mine
