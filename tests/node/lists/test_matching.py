"""Two open lists matched: the same for everybody, counts for all and pairs for few."""

import pytest

from comity import names
from comity.errors import OurError, TheirError
from comity.families.persons.cards import MatchReport
from comity.node.lists import matching, vault
from comity.node.lists.vault import Made
from comity.record import canonical
from comity.values import codes
from comity.values.plain import from_plain
from tests.support import invented

ROWS = invented.rows(12, seed=5)


def kept(party, way, kind, rows, secret=b"\x01", commit=b"\x09" * 32):
    giver, _, receiver = way.partition(">")
    made = Made(f"{party}-{kind}", party, codes.List[kind], giver, receiver, 1, 0, 1)
    return vault.own(made, rows, secret * 32).with_commit(commit)


OFFERED = kept("AA", "AA>BB", "OFFERED", ROWS)
ASKED = kept(
    "BB",
    "AA>BB",
    "REQUESTED",
    [*ROWS[3:9][::-1], *invented.rows(2, seed=77)],
    b"\x02",
    b"\x08" * 32,
)


def test_who_stands_on_both_lists_is_found_and_the_rest_is_counted():
    found = matching.matched(OFFERED, ASKED)
    assert {it.first for it in found.certain} == set(OFFERED.keys[3:9])
    assert found.unmatched == (12 - len(found.pairs), 8 - len(found.pairs))
    assert found.ruleset == names.RULESET


def test_the_result_is_the_same_whoever_computes_it():
    """R-228, R-567."""
    one, other = matching.matched(OFFERED, ASKED), matching.matched(ASKED, OFFERED)
    assert one.result == other.result
    assert {(it.first, it.second) for it in one.pairs} == {
        (it.second, it.first) for it in other.pairs
    }


def test_a_report_has_counts_and_hashes_and_no_pair():
    found = matching.matched(OFFERED, ASKED)
    said = from_plain(MatchReport, matching.report(found, OFFERED, ASKED))
    assert said.commits == (b"\x08" * 32, b"\x09" * 32)
    assert (said.certain, said.result) == (len(found.certain), found.result)
    assert said.unmatched == {"AA": found.unmatched[0], "BB": found.unmatched[1]}
    key = found.pairs[0].first.hex()
    assert key not in str(matching.report(found, OFFERED, ASKED))
    with pytest.raises(OurError, match=r"list\.no-commit"):
        matching.report(found, OFFERED.with_commit(b""), ASKED)


def test_only_two_whole_lists_of_one_direction_are_matched():
    for other in (OFFERED, kept("BB", "BB>AA", "REQUESTED", ROWS)):
        with pytest.raises(OurError, match=r"list\.not-a-pair"):
            matching.matched(OFFERED, other)
    part = ASKED._replace(opened=ASKED.opened[:2])
    with pytest.raises(OurError, match=r"list\.not-whole"):
        matching.matched(OFFERED, part)


def test_one_person_on_both_sides_lists_is_found_and_named_as_such():
    """Both parties offer one person: each says that it holds him."""
    theirs = kept("BB", "BB>AA", "OFFERED", [ROWS[0], *invented.rows(3, seed=78)], b"\x03")
    (both,) = matching.held_by_both(OFFERED, theirs)
    assert (both.first, both.second) == (OFFERED.keys[0], theirs.keys[0])


def test_a_match_comes_back_from_a_sheet_and_nothing_else_does():
    found = matching.matched(OFFERED, ASKED)
    assert matching.Match.read(canonical.decode(canonical.encode(found.wire))) == found
    for bad in (["other", *found.wire[1:]], ["x"], 7):
        with pytest.raises(TheirError, match=r"list\.bad-sheet"):
            matching.Match.read(bad)
