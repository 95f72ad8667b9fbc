"""The open bundle as a file: R-80 to R-82."""

from hashlib import sha256

import pytest

from comity.errors import TheirError
from comity.record import bundle, canonical
from comity.record.entry import parse
from tests.support.bundles import (
    bench,
    closed,
    fork,
    item,
    made,
    of_items,
    parts,
    proof,
    whole,
    written,
)


def test_a_bundle_gives_back_every_entry_and_the_charter():
    items = list(bundle.items(whole()))
    (charter,) = [it.values[0] for it in items if it.section == bundle.CHARTER]
    geneses = [it.values[0] for it in items if it.section == bundle.GENESES]
    rest = [data for it in items if it.section == bundle.ENTRIES for data in it.values[1]]
    assert charter == bench().charter.data
    assert sorted([*geneses, *rest]) == sorted(bench().everything())


def test_what_a_bundle_holds_is_its_charter_and_its_entries_whatever_else_lies_in_it():
    charter, entries = bundle.contents(made(bench().everything(), [b"\x80"]))
    assert charter == bench().charter.data
    assert sorted(entries) == sorted(bench().everything())


def test_the_same_record_makes_the_same_file_in_whatever_order_it_came():
    assert made(reversed(bench().everything())) == whole()


def test_a_bundle_begins_with_its_name_in_24_octets():
    assert whole()[:24] == b"comity/bundle/open/1    "
    assert len(bundle.MAGIC) == 24


def test_sections_ascend_and_each_has_its_order():
    data = made([*bench().everything(), *fork()], [proof(), b"\x80"])
    items = list(bundle.items(data))
    assert [it.section for it in items] == sorted(it.section for it in items)
    geneses = [parse(it.values[0]).feed for it in items if it.section == bundle.GENESES]
    assert geneses == sorted(geneses)
    entries = [
        parse(entry) for it in items if it.section == bundle.ENTRIES for entry in it.values[1]
    ]
    order = [(it.feed, it.number, it.leaf) for it in entries]
    assert order == sorted(order)
    proofs = [sha256(it.values[0]).digest() for it in items if it.section == bundle.EVIDENCE]
    assert proofs == sorted(proofs)


def test_a_long_feed_takes_several_items():
    items = [it for it in bundle.items(made(long_feed())) if it.section == bundle.ENTRIES]
    sizes = [len(it.values[1]) for it in items]
    assert max(sizes) == bundle.ITEM_ENTRIES
    assert len({it.values[0] for it in items}) < len(items)


def long_feed():
    feed = bench().feeds["AA"].twin()
    for n in range(150):
        written(feed, str(n))
    return [*feed.entries, *bench().feeds["BB"].entries]


def test_the_last_item_is_the_hash_of_all_octets_before_it():
    last = parts(whole())[-1]
    assert len(last) == bundle.CLOSING_BYTES
    assert canonical.decode(last) == [255, sha256(whole()[: -len(last)]).digest()]


def test_items_lie_where_they_say():
    for it in bundle.items(whole()):
        size = bundle.item_size(whole(), it.offset)
        assert size is not None
        assert canonical.decode(
            whole()[it.offset : it.offset + size], bytes_max=bundle.ITEM_BYTES_MAX
        ) == [it.section, *it.values]


def test_an_item_that_is_cut_off_is_named_with_its_octet():
    offset = [it.offset for it in bundle.items(whole())][3]
    with pytest.raises(TheirError) as caught:
        list(bundle.items(whole()[: offset + 5]))
    assert caught.value.key == "bundle.cut-off"
    assert caught.value.facts == {"item": 3, "octet": offset}


@pytest.mark.parametrize("octets", ["c1820140", "a0", "8161", "5f4100ff", "9fff", "00", "f6"])
def test_what_is_no_array_of_numbers_octets_and_arrays_is_no_item(octets):
    with pytest.raises(TheirError) as caught:
        list(bundle.items(closed(bundle.MAGIC + bytes.fromhex(octets))))
    assert caught.value.key in ("bundle.cut-off", "bundle.bad-item")
    assert caught.value.facts["octet"] == 24


def test_an_item_in_a_longer_spelling_is_refused():
    with pytest.raises(TheirError) as caught:
        list(bundle.items(bundle.MAGIC + bytes.fromhex("82180140")))
    assert caught.value.facts["reason"] == "cbor.not-canonical"


BOMBS = {
    "2^60 entries": bytes.fromhex("830340") + b"\x9b\x10" + bytes(7),
    "2^64 - 1 octets": b"\x82\x01\x5b" + b"\xff" * 8,
    "2^60 items": b"\x9b\x10" + bytes(7),
    "deep nesting": b"\x81" * 100_000,
    "wide and deep": b"\x83\x03\x40" + b"\x9a\x00\x0f\xff\xff" * 1_000,
}


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS.keys())
@pytest.mark.timeout(5)
def test_a_bomb_is_refused_before_anything_is_built(bomb):
    with pytest.raises(TheirError) as caught:
        list(bundle.items(bundle.MAGIC + bomb))
    assert caught.value.key in ("bundle.cut-off", "bundle.bad-item")


def test_what_is_no_bundle_is_said_to_be_none():
    for data in (b"", b"comity/bundle/open/2    ", whole()[:23], b"\x89PNG" + bytes(99)):
        with pytest.raises(TheirError) as caught:
            list(bundle.items(data))
        assert caught.value.key == "bundle.not-one"


def test_items_made_one_by_one_are_the_bundle():
    assert of_items(parts(whole())[:-1]) == whole()
    assert parts(whole())[0] == item(1, bench().charter.data)


@pytest.mark.parametrize("value", [[], [b"x", 3]])
def test_an_item_that_begins_with_no_number_is_named(value):
    #
    broken = bundle.MAGIC + item(bundle.CHARTER, bench().charter.data) + canonical.encode(value)
    with pytest.raises(TheirError) as caught:
        list(bundle.items(broken))
    assert (caught.value.key, caught.value.facts["item"]) == ("bundle.bad-item", 1)
    assert caught.value.facts["octet"] == len(broken) - len(canonical.encode(value))
