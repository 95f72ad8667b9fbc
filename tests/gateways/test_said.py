"""The areas of a message of ours. R-330, R-336."""

import pytest

from comity.errors import OurError
from comity.families.shelf import SHELF, example_of
from comity.gateways import geojson, said
from comity.gateways.found import Reading
from comity.gateways.guard import PROTECTED
from comity.values.plain import from_plain
from tests.gateways import settled


def messages():
    for entry in SHELF.types.values():
        plain = example_of(entry.message)
        if plain is not None:
            yield from_plain(entry.message, plain)


def test_every_example_is_drawn_or_refused_with_a_sentence():
    drawn = set()
    for message in messages():
        code = message.SPEC.code
        if code in PROTECTED:
            with pytest.raises(OurError, match=r"gateway.protected-export"):
                said.read(message)
            continue
        reading = settled(said.read, message)
        if isinstance(reading, Reading):
            drawn.add(code)
            again = geojson.read(geojson.write(reading))
            assert [it.area for it in again.shapes] == [it.area for it in reading.shapes]
    assert {"A02", "M01"} <= drawn


@pytest.mark.parametrize("code", ["A02", "M01"])
def test_a_message_gives_its_window_to_each_area(code):
    message = next(it for it in messages() if it.SPEC.code == code)
    assert all(it.windows for it in said.read(message).shapes)
