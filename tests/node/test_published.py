"""R-666: a leaf for each point, salted from what was signed, and one root over them."""

from hypothesis import given
from hypothesis import strategies as st

from comity.node.published import About, parts_of, root_of
from tests.support.tellers import message_of

ABOUT = About(b"\x01" * 32, b"\x02" * 32, b"\x03" * 32, "AA", 1, 1_770_292_800_000)


def readout(*texts):
    points = [{"n": n, "kind": "STATED", "by": "AA", "text": it} for n, it in enumerate(texts, 1)]
    return message_of("C06", points=points)


TEXTS = st.lists(st.sampled_from(("Yes.", "No.", "Perhaps.")), min_size=1, max_size=9)


@given(TEXTS, st.binary(max_size=40), st.binary(max_size=40))
def test_one_text_has_another_leaf_in_each_entry_and_at_each_place(texts, payload, other):
    said = readout(*texts)
    verdicts = dict.fromkeys(range(1, 10), 2)
    parts = parts_of(ABOUT, said, verdicts, payload)
    assert len(parts) == len(texts) + 1
    assert len({it.salt for it in parts}) == len(parts)
    assert root_of(parts) == root_of(parts_of(ABOUT, said, verdicts, payload))
    if payload != other:
        again = parts_of(ABOUT, said, verdicts, other)
        assert not {it.hash for it in parts} & {it.hash for it in again}  # nobody tries texts
