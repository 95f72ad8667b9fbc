"""A withheld person is proved by one opened row, and an altered file proves nothing (R-574)."""

import pytest

from comity.errors import OurError, TheirError
from comity.families.persons.exchanges import ExchangePlan, HandoverTally, ListReveal, ListSubmit
from comity.families.persons.exchanges_examples import LIST, PLAN, REVEAL, TALLY
from comity.node.lists import vault, withholding
from comity.node.lists.vault import Made
from comity.node.lists.withholding import Finding, Said
from comity.record import canonical
from comity.record.body import Opened, commitment
from comity.record.entry import Draft, parse, sign
from comity.record.keys import SigningKey
from comity.record.tree import EMPTY_ROOT
from comity.values import codes
from comity.values.plain import from_plain, to_wire
from tests.support import invented

KEY, SALT = SigningKey.from_seed(b"\x07" * 32), bytes(16)
MADE = Made("ours", "AA", codes.List.OFFERED, "AA", "BB", 1, 0, 1)
KEPT = vault.own(MADE, invented.rows(5, seed=2), bytes(32))


def said(cls, fields):
    """A sealed message as it stands in a feed, with its body beside it."""
    content = to_wire(from_plain(cls, fields))
    draft = Draft(
        type=cls.SPEC.wire,
        content=commitment(*Opened(SALT, content)),
        time_ms=1_770_000_000_000,
        precedence=0,
        addressees=("BB",),
    )
    payload = draft.payload(b"\x01" * 16, 1, EMPTY_ROOT, ())
    return Said(sign(payload, KEY, b"\x02" * 32), SALT, content)


def committed(totals=5):
    root = KEPT.about.root.hex()
    return said(ListSubmit, {**LIST, "root": root, "totals": {"MILITARY": totals}})


def planned(commit, *numbers):
    way = {"from": "AA", "to": "BB"}
    lines = [
        {"n": n, "person_key": KEPT.keys[n - 1].hex(), "direction": way,
         "category_by": {"AA": "MILITARY"}}
        for n in numbers
    ]  # fmt: skip
    lists = [parse(commit.entry).leaf.hex()]
    return said(ExchangePlan, {**PLAN, "lists": lists, "formula": {}, "lines": lines,
                               "parity": "LIST_ONLY"})  # fmt: skip


def test_a_withheld_entry_that_later_appears_is_provable():
    commit = committed()
    made = withholding.withheld(commit, planned(commit, 1, 2), withholding.opening(KEPT, 4))
    proof = withholding.read(made)
    assert (proof.finding, proof.n, proof.key) == (Finding.NOT_PLANNED, 4, KEPT.keys[3])
    assert proof.row == KEPT.rows[3]
    others = [it.names[0].text.encode() for it in KEPT.rows if it != KEPT.rows[3]]
    assert not any(it in made for it in others)  # it opens this row and no other
    made = withholding.withheld(commit, planned(commit, 4), withholding.opening(KEPT, 4))
    assert withholding.read(made).finding is Finding.PLANNED


def test_a_person_handed_over_and_never_committed_to_is_provable():
    commit, stranger = committed(), "ee" * 32
    entries = [{"person_key": it, "result": "HANDED"} for it in (stranger, KEPT.keys[0].hex())]
    tally = said(HandoverTally, {**TALLY, "entries": entries})
    keys = list(KEPT.keys)
    made = withholding.uncommitted(commit, tally, keys, bytes.fromhex(stranger))
    assert withholding.read(made).finding is Finding.NOT_COMMITTED
    made = withholding.uncommitted(commit, tally, keys, KEPT.keys[0])
    proof = withholding.read(made)
    assert (proof.finding, proof.n, proof.row) == (Finding.COMMITTED, 1, None)


def reason(data):
    with pytest.raises(TheirError) as found:
        withholding.read(data)
    return found.value.facts["reason"]


def test_an_altered_file_proves_nothing():
    commit = committed()
    plan, shown = planned(commit, 1), withholding.opening(KEPT, 4)
    good = withholding.withheld(commit, plan, shown)
    magic, one, other, row, _ = canonical.decode(good)
    assert reason(b"no file") == "cbor.not-cbor"
    assert reason(canonical.encode(["other", one, other, row, b""])) == "shape"
    assert reason(canonical.encode([magic, one, [1, 2], row, b""])) == "entry"
    assert (
        reason(canonical.encode([magic, [*one[:1], bytes(15) + b"x", one[2]], other, row, b""]))
        == "body"
    )
    assert reason(canonical.encode([magic, other, one, row, b""])) == "commitment"
    assert reason(canonical.encode([magic, one, other, row, b"x" * 32])) == "plan"
    elsewhere = planned(committed(6), 1)
    assert reason(withholding.withheld(commit, elsewhere, shown)) == "other-plan"
    shorter = committed(4)
    assert reason(withholding.withheld(shorter, planned(shorter, 1), shown)) == "root"
    tally = said(HandoverTally, TALLY)
    keys = list(KEPT.keys)
    assert reason(withholding.uncommitted(commit, tally, keys[1:], bytes(32))) == "root"
    assert reason(withholding.uncommitted(commit, tally, keys, bytes(32))) == "not-handed"
    other_type = canonical.encode([magic, one, _other_type(), row, b""])
    assert reason(other_type) == "type"


def _other_type():
    return said(ListReveal, REVEAL).wire


def test_a_row_is_opened_only_out_of_a_whole_list_that_has_it():
    part = KEPT._replace(opened=KEPT.opened[:3])
    with pytest.raises(OurError, match=r"list\.not-whole"):
        withholding.opening(part, 1)
    with pytest.raises(OurError, match=r"list\.no-such-row"):
        withholding.opening(KEPT, 6)
