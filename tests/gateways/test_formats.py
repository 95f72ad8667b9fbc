"""Every format by its name, in and out. R-330, R-337."""

from pathlib import Path

import pytest

from comity.errors import OurError
from comity.gateways import formats
from comity.gateways.found import Reading, Shape
from comity.values.area import Circle, Pos

DATA = Path(__file__).parent / "data"
NOTAM = (DATA / "notam-gslv-m1.txt").read_bytes()
PLAIN = ("csv", "xlsx", "yaml")  # which have no times
DURING = 1_563_397_200_000  # within its first window


def test_a_file_is_known_by_its_name():
    assert formats.read(NOTAM, "a.TXT")[0] == "notam"
    assert formats.read(NOTAM, "a.dat", "notam")[0] == "notam"
    with pytest.raises(OurError, match=r"gateway.no-such-format"):
        formats.read(NOTAM, "a.docx")


@pytest.mark.parametrize("name", [it for it in formats.WRITERS if it not in PLAIN])
def test_a_launch_warning_is_written_in_every_format_that_has_times(name):
    _, reading = formats.read(NOTAM, "a.txt")
    made, notes = formats.write(reading, name, DURING)

    assert made
    assert bool(notes) is (name not in ("geojson", "kml"))  # which say all of it
    if name in formats.READERS:
        again = formats.READERS[name](made)
        assert {it.area for it in again.shapes if name == "geojson"} <= {
            it.area for it in reading.shapes
        }


@pytest.mark.parametrize("name", PLAIN)
def test_what_has_no_times_holds_no_launch_warning(name):
    _, reading = formats.read(NOTAM, "a.txt")
    with pytest.raises(OurError, match=r"gateway.(only-circles|cannot-write)"):
        formats.write(reading, name, DURING)


def test_a_list_longer_than_we_read_ourselves_is_not_written():
    shape = Shape(name="A", area=Circle(Pos(lat=0, lon=0), 1))
    reading = Reading(shapes=(shape,) * 300, notes=())
    assert formats.write_list(reading, "csv")
    with pytest.raises(OurError, match=r"gateway.too-many-positions"):
        formats.write_list(reading, "kml")
    with pytest.raises(OurError, match=r"gateway.no-such-format"):
        formats.write_list(reading, "notam")


def test_an_unknown_format_is_not_written():
    _, reading = formats.read(NOTAM, "a.txt")
    with pytest.raises(OurError, match=r"gateway.no-such-format"):
        formats.write(reading, "docx", DURING)
