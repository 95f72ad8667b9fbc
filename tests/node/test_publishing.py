"""R-666 to R-668, R-682: what is shown of a read-out is part of what both signed and granted."""

from base64 import b64decode

import pytest

from comity.errors import OurError, TheirError
from comity.families.call.examples import REQUEST
from comity.families.call.readouts import Verdict
from comity.families.shelf import SHELF
from comity.node.home import Home
from comity.node.published import MAGIC, is_one, read
from comity.record import canonical
from tests.support.lines import DESPITE, Side, Wire, make_line

POINTS = [
    {"n": 1, "kind": "AGREED", "by": "AA", "text": "Both lower the risk."},
    {"n": 2, "agenda_n": 2, "kind": "STATED", "by": "AA", "text": "Planned before."},
    {"n": 4, "kind": "UNDERTOOK", "by": "BB", "text": "To name the hours."},
]
TAKEN_BACK = {"reason": "No more.", "effective_at": "2026-02-05T12:00:00Z"}
POSITIONS = [{"n": 1, "position": "AGREE"}, {"n": 2, "position": "NO_COMMENT"}]


class Two:
    """A call that was read out, and what each says of the points."""

    def __init__(self, folder):
        make_line(folder)
        self.aa, self.bb = (Side(Home(folder / it)) for it in ("aa", "bb"))
        self.wire = Wire(self.aa, self.bb)
        self.wire.joins()
        call = self.aa.says("C01", {**DESPITE, **REQUEST})["entry"]
        said = {**DESPITE, "re": call, "kind": "OWN", "points": POINTS}
        self.readout = self.aa.says("C06", said)["entry"]
        self.wire.runs()
        self.bb.says("C07", {**DESPITE, "re": self.readout, "positions": POSITIONS})
        self.wire.runs()

    def signs(self, side):
        found = side.ask("readout", entry=self.readout)
        side.says("L18", {**DESPITE, **found["fields"]})
        self.wire.runs()
        return found

    def grants(self, side, *others, **form):
        """A side proposes that the public may see it, and others accept that."""
        refs = side.ask("readout", entry=self.readout)["grant"]["refs"]
        terms = {"refs": refs, "to": ["PUBLIC"], "form": "FULL", **form}
        entry = side.says("L22", {**DESPITE, **terms})["entry"]
        self.wire.runs()
        for it in others:
            named = it.ask("entry", entry=entry)["terms"]
            it.says("L08", {**DESPITE, "re": entry, "position": "ACCEPT", "terms": named})
        self.wire.runs()
        return entry

    def publishes(self, side, *numbers):
        return side.ask("publish", entry=self.readout, numbers=list(numbers))


@pytest.fixture(scope="module")
def two(tmp_path_factory):
    made = Two(tmp_path_factory.mktemp("published"))
    with pytest.raises(OurError, match=r"readout\.not-signed"):
        made.publishes(made.aa, 1)
    made.signs(made.aa)
    made.signs(made.bb)
    with pytest.raises(OurError, match=r"readout\.not-granted") as caught:
        made.publishes(made.aa, 1)
    assert caught.value.facts["parties"] == "AA, BB"
    made.grants(made.aa, made.bb)
    made.bb.says("L09", {**DESPITE, "subject": "Between us", "body": "Nothing for the public."})
    made.wire.runs()
    yield made
    made.aa.closes()
    made.bb.closes()


@pytest.fixture(scope="module")
def paper(two):
    return b64decode(two.publishes(two.aa, 1, 2)["data"])


def test_both_work_out_one_root_each_of_its_own_record(two):
    ours, theirs = (it.ask("readout", entry=two.readout) for it in (two.aa, two.bb))
    assert ours["root"] == theirs["root"]
    assert ours["unsigned"] == theirs["unsigned"] == []
    assert {it["party"] for it in ours["signed"]} == {"AA", "BB"}


def test_what_is_shown_is_read_and_what_is_left_out_is_seen_to_be(two, paper):
    assert is_one(paper)
    found = read(paper, SHELF.codes)
    assert (found.about.leaf.hex(), found.size) == (two.readout, 3)
    assert {place: it.text for place, it in found.lines.items()} == {
        1: "Both lower the risk.",
        2: "Planned before.",
    }
    assert [Verdict(it.verdict).name for it in found.lines.values()] == ["AGREED", "UNILATERAL"]
    assert [(it.party, bool(it.offices)) for it in found.signed] == [("AA", True), ("BB", True)]
    for secret in (b"To name the hours", b"Between us", REQUEST["topics"][0].encode()):
        assert secret not in paper  # nothing else of the record either


def test_either_may_leave_out_all_of_it_or_nothing(two):
    nothing = read(b64decode(two.publishes(two.bb)["data"]), SHELF.codes)
    assert (nothing.size, nothing.lines) == (3, {})
    whole = read(b64decode(two.publishes(two.bb, 1, 2, 4)["data"]), SHELF.codes)
    assert [it.n for it in whole.lines.values()] == [1, 2, 4]
    with pytest.raises(OurError, match=r"readout\.no-point n=3"):
        two.publishes(two.bb, 3)


def broken(paper, change):
    """The paper with one of its parts changed."""
    value = canonical.decode(paper, bytes_max=len(paper))
    change(value)
    return canonical.encode(value)


def reworded(value):
    place, salt, octets = value[3][1]
    value[3][1] = [place, salt, octets.replace(b"risk", b"rise")]


def moved(value):
    value[3][1][0], value[3][2][0] = 2, 1
    value[3][1], value[3][2] = value[3][2], value[3][1]


def other_verdict(value):
    place, salt, octets = value[3][2]
    value[3][2] = [place, salt, octets[:-1] + b"\x00"]  # UNILATERAL told as AGREED


def fewer(value):
    value[1] -= 1


def other_root(value):
    value[2] = bytes(32)


def unhidden(value):
    value[4] = []


def signed_twice(value):
    value[5] = [value[5][0], value[5][0]]


def signature_changed(value):
    value[5][1] = value[5][1][:400] + bytes([value[5][1][400] ^ 1]) + value[5][1][401:]


def no_head(value):
    del value[3][0]


ATTACKS = [reworded, moved, other_verdict, fewer, other_root, unhidden, signed_twice,
           signature_changed, no_head]  # fmt: skip


@pytest.mark.parametrize("attack", ATTACKS, ids=[it.__name__ for it in ATTACKS])
def test_attack_a_published_read_out_that_was_changed_says_so(paper, attack):
    with pytest.raises(TheirError, match=r"readout\.broken"):
        read(broken(paper, attack), SHELF.codes)


@pytest.mark.parametrize(
    "data", [b"", b"\xff" * 40, canonical.encode([MAGIC]), b"\x00" * 5_000_000]
)
def test_what_is_no_paper_is_one_error(data):
    with pytest.raises(TheirError, match=r"readout\.broken"):
        read(data, SHELF.codes)


def test_a_paper_that_nobody_signed_says_that_nobody_did(paper):
    assert read(broken(paper, lambda it: it[5].clear()), SHELF.codes).signed == ()


def test_attack_a_seal_of_something_else_is_not_passed_off_as_of_this(two, paper):
    def from_another(value):
        other = two.aa.says("L18", {**DESPITE, "commitment": "5e" * 32, "class": "DATA",
                                    "size": 1024, "open_by": "NONE"})["entry"]  # fmt: skip
        keeper = two.aa.office.lines["duty"]
        value[5] = [two.aa.office.publishing.proof(keeper, bytes.fromhex(other))]

    with pytest.raises(TheirError, match=r"readout\.broken step=signed"):
        read(broken(paper, from_another), SHELF.codes)


def test_a_position_taken_later_asks_for_another_signature(tmp_path):
    two = Two(tmp_path)
    before = two.signs(two.aa)["root"]
    two.bb.says("C07", {**DESPITE, "re": two.readout,
                        "positions": [{"n": 4, "position": "DISPUTE"}]})  # fmt: skip
    two.wire.runs()
    found = two.aa.ask("readout", entry=two.readout)
    assert found["root"] != before
    assert found["unsigned"] == ["AA", "BB"]
    with pytest.raises(OurError, match=r"readout\.none"):
        two.aa.ask("readout", entry=two.aa.ask("log")[0]["entry"])
    two.aa.closes()
    two.bb.closes()


def test_a_part_is_not_published_without_the_grants_of_all_who_wrote_it(tmp_path):
    """R-682: who spoke of a point has a say in showing what it came to; taken back, it is over."""
    made = Two(tmp_path)
    made.signs(made.aa)
    grant = made.grants(made.aa, form="REDACTED", redact=["3"])
    with pytest.raises(OurError, match=r"readout\.not-granted"):
        made.publishes(made.aa, 1)
    assert made.aa.ask("readout", entry=made.readout)["grant"]["missing"] == ["AA", "BB"]
    named = made.bb.ask("entry", entry=grant)["terms"]
    made.bb.says("L08", {**DESPITE, "re": grant, "position": "ACCEPT", "terms": named})
    made.wire.runs()
    assert made.publishes(made.aa, 1)["shown"] == [1]
    with pytest.raises(OurError, match=r"readout\.not-granted"):
        made.publishes(made.aa, 1, 2, 4)  # all of it takes a grant in FULL
    made.aa.says("L12", {**DESPITE, "re": grant, **TAKEN_BACK})
    made.wire.runs()
    with pytest.raises(OurError, match=r"readout\.not-granted"):
        made.publishes(made.aa, 1)
    made.aa.closes()
    made.bb.closes()
