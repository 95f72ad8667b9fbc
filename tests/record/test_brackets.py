"""Between which times an entry was written: k of the charter's witnesses, and never fewer."""

import pytest

from comity.families.line.seals import Checkpoint
from comity.record import canonical
from comity.record.brackets import Bracket, Policy
from comity.record.note import VerifierKey
from tests.support.cosigners import KEYS, NOW, bracket, looks, posts, signs
from tests.support.lines import TEXT, Side, Wire, make_line
from tests.support.witnesses import Log

THREE = tuple(VerifierKey.read(it) for it in KEYS)


@pytest.fixture
def wire(tmp_path):
    made = make_line(tmp_path, witness_keys=KEYS, witness_k=2)
    del made
    from comity.node.home import Home  # noqa: PLC0415

    sides = [Side(Home(tmp_path / it)) for it in ("aa", "bb")]
    joined = Wire(*sides)
    joined.joins()
    yield joined
    for side in sides:
        side.closes()


def at(side):
    return side["iso"] if side else None


def test_the_kth_earliest_that_covers_and_the_kth_latest_that_is_cited_count():
    """R-602, R-603."""
    times = {"one": 30, "two": 10, "three": 20}
    found = Bracket(Policy(2, THREE), times, times)
    assert (found.not_before_s, found.not_after_s) == (20, 20)
    assert Bracket(Policy(3, THREE), times, times).not_after_s == 30
    assert Bracket(Policy(1, THREE), times, times).not_before_s == 30


def test_below_k_nothing_is_a_time():
    """R-604."""
    assert Bracket(Policy(2, THREE), {"one": 30}, {}).not_before_s is None
    assert Bracket(Policy(0, ()), {"one": 30}, {"one": 30}).not_after_s is None


@pytest.mark.parametrize(
    ("terms", "k"),
    [
        ([], 0),
        ({}, 0),
        ({26: 1}, 0),
        ({26: 2, 28: KEYS}, 2),
        ({26: 4, 28: KEYS}, 0),
        ({26: 0, 28: KEYS}, 0),
        ({26: 1, 28: ["nonsense", 3, *KEYS[:1]]}, 1),
        ({26: 1, 28: [Log().keys[0].text]}, 0),
        ({26: 2, 28: [KEYS[0], KEYS[0]]}, 0),
        ({28: KEYS}, 0),
        ({26: "1", 28: KEYS}, 0),
        ({26: 1, 28: "one"}, 0),
    ],
)
def test_a_policy_that_cannot_be_met_asks_for_nobody(terms, k):
    """R-599: names are counted, not keys; keys of logs are nobody's."""
    assert Policy.read(canonical.encode(terms)).k == k


def test_what_two_of_three_signed_was_there_by_the_second_of_their_times(wire):
    """R-602: one that lies about the time, early or late, moves nothing."""
    aa, bb = wire.sides
    said = aa.says("L09", TEXT)["entry"]
    assert bracket(aa, said)["not_after"] is None
    posts(aa)
    looks(aa, signs(one=NOW, two=1, three=NOW + 5))
    found = bracket(aa, said)
    assert (found["k"], found["n"], found["not_after_signed"]) == (2, 3, 3)
    assert at(found["not_after"]) == "2026-02-05T14:00:00Z"
    wire.passes(120)
    assert bracket(bb, said) == found
    aa.restarts()
    assert bracket(aa, said) == found


def test_one_of_three_is_no_time(wire):
    """R-604: it is shown how many signed, and nothing more."""
    aa, _ = wire.sides
    said = aa.says("L09", TEXT)["entry"]
    posts(aa)
    looks(aa, signs(two=NOW))
    found = bracket(aa, said)
    assert (found["not_after"], found["not_after_signed"]) == (None, 1)


def test_what_cites_two_of_three_was_not_there_before_the_second_latest(wire):
    """R-603, R-602: and what the other party had in its past is covered with it."""
    aa, bb = wire.sides
    before = bb.says("L09", TEXT)["entry"]
    wire.passes(120)
    posts(aa)
    looks(aa, signs(one=NOW, two=NOW + 7, three=1 << 33))
    wire.passes(120)
    later = bb.says("L09", TEXT)["entry"]
    found = bracket(bb, later)
    assert at(found["not_before"]) == "2026-02-05T14:00:07Z"
    assert found["not_after"] is None
    assert at(bracket(bb, before)["not_after"]) == "2026-02-05T14:00:07Z"
    assert bracket(bb, before)["not_before"] is None


def test_a_line_without_witnesses_shows_no_bracket(tmp_path):
    make_line(tmp_path)
    from comity.node.home import Home  # noqa: PLC0415

    aa = Side(Home(tmp_path / "aa"))
    assert bracket(aa, aa.says("L09", TEXT)["entry"]) is None
    aa.closes()


def test_a_tree_that_no_branch_has_covers_nothing(wire):
    """R-602: another root at a size that is held is another record."""
    aa, _ = wire.sides
    said = aa.says("L09", TEXT)["entry"]
    posts(aa)
    looks(aa, signs(one=NOW, two=NOW))
    brackets = aa.keeper.cover.brackets
    (good,) = brackets.notes
    tip = good.signed.tip
    other = good._replace(signed=good.signed._replace(tip=tip._replace(root=bytes(32))))
    assert brackets._covers(good, bytes.fromhex(said))
    assert not brackets._covers(other, bytes.fromhex(said))


def test_a_note_that_is_none_or_of_no_feed_of_the_line_proves_nothing(wire):
    """R-601: whoever says it."""
    aa, _ = wire.sides
    said = aa.says("L09", TEXT)["entry"]
    posts(aa)
    looks(aa, signs(one=NOW, two=NOW))
    (good,) = aa.keeper.cover.brackets.notes
    text, line_id = good.signed.text, aa.keeper.line_id.hex()
    before = bracket(aa, said)
    for note in (
        None,
        "junk",
        text.replace(line_id, "00" * 32),
        text.replace(good.feed.hex(), "zz" * 16),
        text.replace(good.feed.hex(), "00"),
        text.replace(good.feed.hex(), "00" * 16),
        text.replace("\u2014 one", "\u2014 six"),
    ):
        message = Checkpoint(heads={}, root=bytes(32), cosign_of=good.leaf, note=note, lang="zxx")
        aa.desk.send_machine(message)
    assert bracket(aa, said) == before
    assert len(aa.keeper.cover.brackets.notes) == 3


def test_a_line_that_claims_the_best_time_and_is_not_good_hides_no_good_one(wire):
    """R-602: junk under a witness's name costs its own judging and nothing else."""
    aa, _ = wire.sides
    said = aa.says("L09", TEXT)["entry"]
    posts(aa)
    looks(aa, signs(one=NOW, two=NOW))
    before = bracket(aa, said)
    (good,) = aa.keeper.cover.brackets.notes
    forged = [it._replace(data=bytes(8) + it.data[8:]) for it in good.signed.lines]
    text = good.signed._replace(lines=tuple(forged)).text
    message = Checkpoint(heads={}, root=bytes(32), cosign_of=good.leaf, note=text, lang="zxx")
    aa.desk.send_machine(message)
    posts(aa)
    looks(aa, signs(one=NOW + 9, two=NOW + 9))
    assert bracket(aa, said) == before
    brackets = aa.keeper.cover.brackets
    assert brackets.times() == {"one": [NOW, NOW + 9], "two": [NOW, NOW + 9], "three": []}
    assert brackets.timed(aa.keeper.own) == brackets.notes[-1].signed.tip.size
