"""R-80 to R-82: the open bundle as a file."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.errors import TheirError
from comity.record import bundle, canonical
from comity.record.entry import parse
from comity.record.evidence import Evidence
from tests.support.histories import bench

LINE = bench("AA", "BB")
for number in range(70):
    LINE.note("AA", f"note {number}")
FILE = bundle.encode(LINE.charter.data, LINE.everything())
ITEMS = list(bundle.items(FILE))


def test_a_bundle_begins_with_its_24_octets_and_ends_with_its_hash():
    #
    assert FILE[:24] == b"comity/bundle/open/1    "
    assert ITEMS[-1].section == 255
    assert ITEMS[-1].values == [sha256(FILE[: ITEMS[-1].offset]).digest()]
    assert len(FILE) - ITEMS[-1].offset == bundle.CLOSING_BYTES


def test_items_say_where_they_lie():
    # a CBOR sequence without gaps
    ends = [item.offset for item in ITEMS[1:]] + [len(FILE)]
    assert ITEMS[0].offset == 24
    for item, end in zip(ITEMS, ends, strict=True):
        whole = canonical.decode(FILE[item.offset : end], bytes_max=1 << 24)
        assert whole == [item.section, *item.values]
    assert [item.at for item in ITEMS] == list(range(len(ITEMS)))


def test_everything_admitted_is_in_it_in_one_order_and_nothing_else():
    #
    assert [item.section for item in ITEMS] == [1, 2, 2, 3, 3, 3, 255]
    assert ITEMS[0].values == [LINE.charter.data]
    openings = [parse(item.values[0]) for item in ITEMS if item.section == 2]
    assert [it.feed for it in openings] == sorted(feed.label for feed in LINE.feeds.values())
    rows = [data for item in ITEMS if item.section == 3 for data in item.values[1]]
    assert sorted([it.data for it in openings] + rows) == sorted(LINE.everything())
    places = [(it.feed, it.number, it.leaf) for it in map(parse, rows)]
    assert places == sorted(places)
    mixed = bundle.encode(LINE.charter.data, reversed(LINE.everything()))
    assert mixed == FILE


def test_evidence_stands_by_the_hash_of_its_bytes():
    #
    line = bench("AA", "BB")
    one, opening = line.note("AA", "one").data, line.feeds["AA"].entries[0]
    proofs = [
        Evidence.fork(line.charter.line_id, opening, one, bytes((number,))).data
        for number in range(5)
    ]
    file = bundle.encode(line.charter.data, line.everything(), proofs)
    found = [item.values[0] for item in bundle.items(file) if item.section == 4]
    assert found == sorted(proofs, key=lambda it: sha256(it).digest())


@pytest.mark.parametrize(
    "data", [b"", b"comity/bundle/open/2    ", b"age-encryption.org/v1", FILE[1:]]
)
def test_another_file_is_no_bundle(data):
    #
    with pytest.raises(TheirError, match=r"bundle\.not-one"):
        list(bundle.items(data))


@pytest.mark.parametrize("size", [1, 2, 10, 36, 37, 38, 100, 5_000])
def test_a_file_cut_off_is_named_with_item_and_octet(size):
    #
    cut = FILE[:-size]
    fault = None
    try:
        read = list(bundle.items(cut))
    except TheirError as error:
        read, fault = [], error
    wanted = next(it for it in reversed(ITEMS) if it.offset < len(cut))
    if fault is None:  # cut between two items: only the closing one is missing
        assert read[-1].section != 255
    else:
        facts = fault.facts
        assert (fault.key, facts["item"], facts["octet"]) == (
            "bundle.cut-off",
            wanted.at,
            wanted.offset,
        )


@pytest.mark.parametrize(
    ("attack", "item"),
    [
        ("map instead of an array", "a10000"),
        ("text", "6161"),
        ("section that is true", "82f540"),
        ("empty array", "80"),
        ("longer head", "980100"),
        ("indefinite array", "9f01ff"),
        ("tag", "d28101"),
        ("octets longer than the file", "82015bffffffffffffffff"),
        ("array longer than the file", "9bffffffffffffffff"),
        ("brackets", "81" * 5_000),
        ("reserved head", "9c"),
    ],
)
def test_an_item_of_another_form_is_their_error(attack, item):
    #
    data = bundle.MAGIC + canonical.encode([1, b""]) + bytes.fromhex(item)
    with pytest.raises(TheirError, match=r"^bundle\.") as caught:
        list(bundle.items(data))
    assert caught.value.facts["item"] == 1, attack
    assert caught.value.facts["octet"] == 24 + 3


@given(st.binary(max_size=120))
def test_chance_octets_after_the_magic_are_items_or_their_error(data):
    try:
        keys = {item.section for item in bundle.items(bundle.MAGIC + data)}
    except TheirError as error:
        keys = {error.key.partition(".")[0]}
    assert keys <= {*range(256), "bundle"} or all(type(key) is int for key in keys)
