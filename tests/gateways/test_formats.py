"""Every format by its name, in and out. R-330."""

from pathlib import Path

import pytest

from comity.errors import OurError
from comity.gateways import formats

DATA = Path(__file__).parent / "data"
NOTAM = (DATA / "notam-gslv-m1.txt").read_bytes()
DURING = 1_563_397_200_000  # within its first window


def test_a_file_is_known_by_its_name():
    assert formats.read(NOTAM, "a.TXT")[0] == "notam"
    assert formats.read(NOTAM, "a.dat", "notam")[0] == "notam"
    with pytest.raises(OurError, match=r"gateway.no-such-format"):
        formats.read(NOTAM, "a.docx")


@pytest.mark.parametrize("name", formats.WRITERS)
def test_a_launch_warning_is_written_in_every_format(name):
    _, reading = formats.read(NOTAM, "a.txt")
    made = formats.write(reading, name, DURING)

    assert made
    if name in formats.READERS:
        again = formats.READERS[name](made)
        assert {it.area for it in again.shapes if name == "geojson"} <= {
            it.area for it in reading.shapes
        }


def test_an_unknown_format_is_not_written():
    _, reading = formats.read(NOTAM, "a.txt")
    with pytest.raises(OurError, match=r"gateway.no-such-format"):
        formats.write(reading, "docx", DURING)
