"""The picture: one function of the entries, whatever the order in which they came."""

import random
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comity.families.shelf import SHELF
from comity.picture import encoding
from comity.picture import picture as picture_module
from comity.picture.matter import MatterKey, State, decode, encode, is_among
from comity.picture.picture import Picture
from comity.picture.tails import KEPT_MAX
from comity.record import canonical
from comity.record.tree import root_of
from tests.picture.stories import anything, in_some_order, seeds, some_cut, worlds
from tests.support.tellers import WIRES, Known, World, open_line, some, up_to


def states(picture):
    return [(key, encode(state)) for key, state in picture.matters()]


# --- a function of the entries


@given(worlds, seeds)
@settings(max_examples=100)
def test_any_order_of_arrival_gives_one_picture(world, seed):
    ours, theirs = world.picture(), world.picture(in_some_order(world, seed))
    assert states(ours) == states(theirs)
    assert ours.digest() == theirs.digest()
    assert ours.cursor() == theirs.cursor()


@given(worlds, seeds, seeds)
def test_looking_at_every_step_changes_nothing(world, seed, other):
    chance = random.Random(other)
    known = Known(world)
    picture = Picture(SHELF, world.charter, known, known.recall)
    for told in in_some_order(world, seed):
        known.joins(picture, told)
        if chance.random() < 0.5:
            picture.digest()
    assert picture.digest() == world.picture().digest()


@given(worlds, seeds)
def test_an_entry_is_flagged_alike_wherever_it_arrives(world, seed):
    ours, theirs = world.picture(), world.picture(in_some_order(world, seed))
    for leaf in world.told:
        assert ours.flags(leaf) == theirs.flags(leaf)
        assert ours.by_leaf(leaf) == theirs.by_leaf(leaf)


@given(worlds)
def test_a_state_read_back_from_its_bytes_is_the_same(world):
    for key, state in world.picture().matters():
        kind = SHELF.kinds[key.kind].states[key.kind]
        assert decode(kind, encode(state)) == state


# --- the digest


@given(worlds, seeds)
def test_the_digest_is_the_root_over_keys_and_states(world, seed):
    picture = world.picture(in_some_order(world, seed))
    leaves = []
    for (level, kind, leaf), state in states(picture):
        row = canonical.encode([[level, kind, leaf], sha256(state).digest()])
        leaves.append(sha256(b"\x00" + row).digest())
    assert picture.digest() == root_of(leaves)


def test_an_empty_picture_has_the_root_of_nothing():
    world = World()
    assert world.picture().digest() == root_of([])
    assert world.picture().line() is None


# --- where entries belong


def test_an_unknown_type_is_an_opaque_matter_of_its_own():
    world, aa, _bb, _ = open_line()
    told = aa.writes("future.thing/1", {1: 2})
    assert world.picture().by_leaf(told.entry.leaf) == (
        MatterKey(told.level, "opaque", told.entry.leaf),
    )


def test_a_sealed_body_is_opaque_even_of_a_known_type():
    world, aa, _bb, _ = open_line()
    told = aa.writes(WIRES["A02"], bytes(32))
    assert world.picture().by_leaf(told.entry.leaf)[0].kind == "opaque"
    assert world.flags(told) == ()


def test_an_answer_to_what_its_author_had_not_seen_dangles_for_ever():
    world, aa, bb, _ = open_line()
    notice = aa.says("A02")
    told = bb.answers(notice, "NOTED")
    bb.sees(notice)
    picture = world.picture()
    assert picture.by_leaf(told.entry.leaf)[0].kind == "dangling"
    assert picture.flags(told.entry.leaf) == ("OUT_OF_ORDER",)


def test_an_answer_to_an_answer_joins_the_matter_of_both():
    world, aa, bb, _ = open_line()
    notice = aa.says("A02")
    bb.sees(notice)
    answer = bb.answers(notice, "OBJECT")
    aa.sees(answer)
    told = aa.receipts(answer)
    picture = world.picture()
    assert picture.by_leaf(told.entry.leaf) == picture.by_leaf(notice.entry.leaf)


def test_an_answer_to_a_receipt_of_many_joins_one_matter_only():
    world, aa, bb, _ = open_line()
    notices = [aa.says("A02", designation=f"Water {n}") for n in range(20)]
    bb.sees(*notices)
    receipt = bb.receipts(*notices)
    aa.sees(receipt)
    told = aa.receipts(receipt)
    picture = world.picture()
    assert len(picture.by_leaf(receipt.entry.leaf)) == 20
    assert len(picture.by_leaf(told.entry.leaf)) == 1


def test_a_receipt_of_something_unseen_joins_what_was_seen_and_is_flagged():
    world, aa, bb, _ = open_line()
    first, second = aa.says("A02"), aa.says("M01")
    bb.sees(first)
    told = bb.receipts(first, second)
    picture = world.picture()
    assert picture.by_leaf(told.entry.leaf) == picture.by_leaf(first.entry.leaf)
    assert picture.flags(told.entry.leaf) == ("OUT_OF_ORDER",)


def test_no_entry_can_take_the_place_of_the_line():
    """Naming the line id as if it were an entry dangles, before and after the line is there."""
    world = World()
    aa, _bb = world.parties()
    line_id = world.charter.line_id.hex()
    before = aa.says("L06", re=[line_id])
    aa.writes(WIRES["L01"], canonical.decode(world.charter.data))
    after = aa.says("L06", re=[line_id])
    picture = world.picture()
    for told in (before, after):
        assert picture.by_leaf(told.entry.leaf)[0].kind == "dangling"


def test_the_leaves_of_a_matter_come_in_merged_order():
    world, aa, bb, _ = open_line()
    notice = aa.says("A02")
    bb.sees(notice)
    one, other = aa.corrects(notice, {1: "Water"}), bb.receipts(notice)
    picture = world.picture([*list(world.told.values())[:3], other, one])
    expected = sorted((notice, one, other), key=lambda it: it.order)
    key = picture.by_leaf(notice.entry.leaf)[0]
    assert picture.leaves(key) == tuple(it.entry.leaf for it in expected)


def test_a_late_entry_recomputes_its_matter_only():
    world, aa, bb, _ = open_line()
    for n in range(300):  # more than the picture keeps decoded
        aa.says("A02", designation=f"Water {n}")
    notice = aa.says("A02")
    bb.sees(notice)
    late, *_ = (bb.receipts(notice), bb.says("L09"))
    again = aa.corrects(notice, {1: "Calmer Water"})
    entries = [told for told in world.told.values() if told is not late]
    picture = world.picture([*entries, late])
    world.recalled = 0
    picture.digest()
    assert world.recalled <= 4
    assert again.level == late.level
    assert picture.digest() == world.picture().digest()


def test_what_is_folded_anew_is_read_once():
    world, aa, bb, _ = open_line()
    notice = aa.says("A02")
    bb.sees(notice)
    late = bb.receipts(notice)
    last = aa.corrects(notice, {1: "Calmer Water"})
    assert last.level == late.level
    others = [
        aa.says("A02", designation=f"Water {n}") for n in range(KEPT_MAX + 1)
    ]  # nothing else is remembered
    early = [told for told in world.told.values() if told is not late and told not in others]
    picture = world.picture([*early, *others, late])
    world.recalled = 0
    picture.digest()
    assert world.recalled == 2  # the notice and its correction; the late one was just heard


# --- for the store


def test_drained_rows_are_what_changed_since_the_last_time():
    world, aa, bb, _ = open_line()
    picture = world.picture()
    assert len(picture.drain()) == 1
    notice = aa.says("A02")
    picture.add(notice)
    rows = picture.drain()
    assert [MatterKey.unpack(key).id for key, _ in rows] == [notice.entry.leaf]
    assert picture.drain() == []
    bb.sees(notice)
    picture.add(bb.receipts(notice))
    key, state = picture.drain()[0]
    assert (key, state) != rows[0]
    assert key == rows[0][0]


@given(worlds, seeds)
def test_drained_rows_put_together_are_the_picture(world, seed):
    chance = random.Random(seed)
    known = Known(world)
    picture = Picture(SHELF, world.charter, known, known.recall)
    stored: dict[bytes, bytes | None] = {}
    for told in in_some_order(world, seed):
        known.joins(picture, told)
        if chance.random() < 0.3:
            stored |= dict(picture.drain())
    stored |= dict(picture.drain())
    assert sorted(stored.items()) == [(key.packed, state) for key, state in states(picture)]


# --- states that wait to be encoded


def seen_by(picture, world, leaf):
    """Everything one may ask of a picture; `leaf`: of which entry."""
    cut = some(world.pasts[leaf] | {leaf})
    level = world.told[leaf].level
    return (
        picture.digest,
        lambda: picture.at(cut).hashes(),
        lambda: picture.digest_at(cut),
        lambda: list(picture.at(up_to(world, level)).matters()),
        lambda: picture.digest_at(up_to(world, level)),
        lambda: [picture.matter(key) for key in picture.by_leaf(leaf)],
        lambda: list(picture.matters()),
        picture.cursor,
        lambda: picture.weigh([leaf]),
    )


@given(worlds, seeds, st.sampled_from((1, 2, 5, 4_096)))
def test_however_rarely_it_is_looked_at_it_is_what_it_would_be(world, seed, kept):
    """One picture is looked at now and then and keeps few states, the other after each entry."""
    chance = random.Random(seed)
    ours, theirs = Known(world), Known(world)
    rarely, often = (Picture(SHELF, world.charter, it, it.recall) for it in (ours, theirs))
    stored: dict[bytes, bytes | None] = {}
    wanted: dict[bytes, bytes | None] = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(picture_module, "STATES_KEPT_MAX", kept)
        for told in in_some_order(world, seed):
            ours.joins(rarely, told)
            theirs.joins(often, told)
            wanted |= dict(often.drain())
            leaf = chance.choice(sorted(ours.held))
            if chance.random() < 0.1:
                stored |= dict(rarely.drain())
                assert stored == wanted
            elif chance.random() < 0.4:
                which = chance.randrange(9)
                found, right = (seen_by(it, world, leaf)[which]() for it in (rarely, often))
                assert found == right
        assert stored | dict(rarely.drain()) == wanted
        assert rarely.digest() == often.digest()


@given(
    worlds,
    seeds,
    st.sampled_from((1, 2, 4_096)),
    st.sets(st.integers(0, 3)),
)
def test_what_is_urgent_is_found_whether_its_state_is_read_or_not(world, seed, kept, levels):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(picture_module, "STATES_KEPT_MAX", kept)
        picture = world.picture(in_some_order(world, seed))
        found = list(picture.urgent(levels))
        all_of_them = list(picture.matters())
    assert list(picture.keys()) == [key for key, _ in all_of_them]
    assert found == [it for it in all_of_them if it[1].precedence in levels]
    assert [is_among(encode(it), levels) for _, it in found] == [True] * len(found)
    others = [it for it in all_of_them if it not in found]
    assert not any(is_among(encode(it), levels) for _, it in others)


def test_so_many_states_wait_and_no_more():
    world, aa, _, _ = open_line()
    encoded = 0

    def counted(state: State) -> bytes:
        nonlocal encoded
        encoded += 1
        return encode(state)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(picture_module, "STATES_KEPT_MAX", 8)
        patch.setattr(encoding, "encode", counted)
        picture = world.picture()
        picture.drain()
        for n in range(30):
            before = encoded
            picture.add(aa.says("A02", designation=f"Water {n}"))
            assert encoded - before <= 1
        before = encoded
        assert before >= 30 - 8
        assert len(picture.drain()) == 30
        assert 0 < encoded - before <= 8
        picture.digest()
        assert encoded == 30 + 1  # each once, and the line


# --- hostile content


@given(st.lists(anything(), min_size=1, max_size=5), seeds)
@settings(max_examples=200)
def test_nothing_a_party_sends_makes_a_fold_raise(said, seed):
    world, aa, bb, _ = open_line()
    chance = random.Random(seed)
    notice = aa.says(chance.choice(("A02", "L13", "L02", "M01", "I01")))
    bb.sees(notice)
    for wire, content in said:
        if type(content) is dict and type(content.get(1)) is bytes and len(content[1]) == 32:
            content = content | {1: chance.choice(sorted(world.told))}  # noqa: PLW2901
        told = bb.writes(wire, content, officers=chance.randrange(3))
        if type(content) is dict and chance.random() < 0.5:
            bb.answers(told, "ACCEPT")
        bb.receipts(told)
        bb.withdraws(told)
        bb.corrects(told, {1: "x"})
    picture = world.picture(in_some_order(world, seed))
    assert picture.digest() == world.picture().digest()
    for leaf in world.told:
        picture.flags(leaf)


@given(anything(), seeds)
@settings(max_examples=100)
def test_what_one_party_gets_wrong_changes_no_matter_of_others(strange, seed):
    """Malformed neighbours and unknown types: every other matter's state stays as it was."""
    world, aa, bb, _ = open_line()
    notice = aa.says("A02")
    bb.sees(notice)
    bb.receipts(notice)
    before = dict(states(world.picture()))
    wire, content = strange
    strangers = [bb.writes("future.thing/9", content), bb.writes(wire + "0", content)]
    strangers.append(bb.writes(WIRES["A02"], {99: 1}))
    picture = world.picture(in_some_order(world, seed))
    own = {key for told in strangers for key in picture.by_leaf(told.entry.leaf)}
    assert {key: it for key, it in states(picture) if key not in own} == before


@given(worlds, seeds)
def test_a_cut_holds_whole_pasts(world, seed):
    cut = some_cut(world, seed)
    assert all(world.pasts[leaf] <= cut for leaf in cut)


@pytest.mark.parametrize("length", [400])
def test_a_chain_of_answers_to_answers_is_no_deep_call(length):
    world, aa, bb, _ = open_line()
    told = aa.says("A02")
    for n in range(length):
        teller = bb if n % 2 else aa
        teller.sees(told)
        told = teller.answers(told, "ACCEPT")
    assert len(world.picture()) == 2


def test_what_changed_since_a_mark_is_told_to_each_who_asks():
    world, aa, bb, _ = open_line()
    picture = world.picture()
    mark, changed = picture.changed()
    assert changed is None  # all may have changed
    assert picture.changed(mark) == (mark, [])
    notice = aa.says("A09")
    [key] = _added(picture, notice)
    later, changed = picture.changed(mark)
    assert changed == [key]
    bb.sees(notice)
    late = [aa.says("L11", re=notice.entry.leaf.hex(), changes={"3": "More firing."})]
    late.append(bb.answers(notice, "RECOGNISE"))
    for told in late:
        _added(picture, told)
    [other] = _added(picture, aa.says("A09"))
    assert picture.changed(later)[1] == sorted([key, other])
    assert picture.changed(mark)[1] == sorted([key, other])
    latest, _ = picture.changed(later)
    _added(picture, aa.says("L11", re=notice.entry.leaf.hex(), changes={"3": "Even more."}))
    assert picture.changed(latest)[1] == [key]  # though another changed since it last did
    latest, _ = picture.changed(latest)
    assert picture.changed(latest) == (latest, [])
    picture.forget()
    assert picture.changed(latest)[1] is None
    assert picture.changed(picture.changed(latest)[0])[1] == []


def _added(picture, told):
    picture.add(told)
    return picture.by_leaf(told.entry.leaf)


def test_a_matter_that_is_not_there_has_no_entries_and_no_readings():
    world, aa, _, _ = open_line()
    aa.says("A02")
    picture = world.picture()
    for level in (0, 1 << 40):  # before all others, and behind
        nowhere = MatterKey(level, "activity", bytes(32))
        assert (picture.leaves(nowhere), picture.readings(nowhere)) == ((), None)


def test_states_saved_of_a_matter_that_no_entry_belongs_to_are_not_those_of_the_record():
    # the picture is folded anew instead
    world, aa, _, _ = open_line()
    notice = aa.says("A02")
    before = world.picture()
    rows = [(key.packed, encode(state)) for key, state in before.matters()]
    for more, is_whole in (((), True), (((b"~" * 40, b""),), False)):
        again = Picture(SHELF, world.charter, Known(world), world.recall)
        for leaf, told in world.told.items():
            again.take_back(leaf, told.level, before.homes_of(leaf))
        assert again.settle_back([*rows, *more], before.cursor()) is is_whole
    assert notice.entry.leaf in before.leaves(before.by_leaf(notice.entry.leaf)[0])


def test_a_word_on_own_entries_that_counts_for_nothing_is_not_heard_back():
    """R-111: what voids it when it comes voids it when a node starts."""
    world, aa, _, _ = open_line()
    notice = aa.says("A02")
    word = aa.says(
        "K09", affirmed=[notice.entry.leaf.hex()], disowned=[], flags=("UNAUTHORISED_TYPE",)
    )
    picture = world.picture()
    before = picture.weighings
    picture.hear_back(word)
    assert picture.weighings == before
