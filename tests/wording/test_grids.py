"""R-440: one position in every form, as other software for the same grids writes it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.values.area import Pos
from comity.values.bounds import LAT_MAX, LON_MAX, LON_MIN
from comity.wording.grids import forms, to_sk42, utm_zone

# Computed with PROJ 9 and GEOTRANS: MGRS, UTM, SK-42 as Gauss-Krueger (X, Y).
KNOWN = [
    (44.5125, 33.6, "36T WQ 47688 28972", "36N 547688 E 4928973 N", (4931055.2, 6547825.4)),
    (70.5, 33.0, "36W WD 00000 21633", "36N 500000 E 7821633 N", (7824879.4, 6500128.4)),
    (60.0, 5.0, "32V KM 76979 58157", "32N 276980 E 6658157 N", (6655938.0, 1611719.8)),
    (78.2, 15.6, "33X WG 13696 80760", "33N 513697 E 8680760 N", (8684396.0, 3513842.5)),
    (-33.86, 151.2, "56H LH 33491 51909", "56S 333491 E 6251909 N", (-3749550.9, 26333284.5)),
    (0.0001, -179.9999, "01N AA 66032 00011", "01N 166033 E 11 N", (80.1, 30833963.4)),
    (83.9, 100.0, "47X NP 11863 17033", "47N 511863 E 9317033 N", (9320786.0, 17511877.3)),
    (-79.9, 10.0, "32C NS 19576 29407", "32S 519577 E 1129407 N", (-8874270.9, 2519722.0)),
]


def written(lat, lon):
    made = forms(Pos(lat=round(lat * 1e7), lon=round(lon * 1e7)))
    return {(it.form, it.datum): it.text for it in made}


@pytest.mark.parametrize(("lat", "lon", "mgrs", "utm", "gk"), KNOWN)
def test_every_grid_is_as_others_compute_it(lat, lon, mgrs, utm, gk):
    found = written(lat, lon)
    assert found["MGRS", "WGS 84"] == mgrs
    assert found["UTM", "WGS 84"] == utm
    x, y = found["GK", "SK-42"].removeprefix("X ").split(" Y ")
    assert int(x) == pytest.approx(gk[0], abs=0.6)
    assert int(y) == pytest.approx(gk[1], abs=0.6)


def test_degrees_are_written_three_ways_and_the_datum_is_named():
    found = written(44.5125, -33.6)
    assert found["DMS", "WGS 84"] == "44°30\u203245.00\u2033N 033°36\u203200.00\u2033W"
    assert found["DM", "WGS 84"] == "44°30.7500\u2032N 033°36.0000\u2032W"
    assert found["DD", "WGS 84"] == "44.5125000 -33.6000000"


def test_a_minute_is_never_written_as_60():
    assert written(0.99999999, 0)["DM", "WGS 84"].startswith("01°00.0000")


def test_beyond_84_north_and_80_south_there_is_no_utm():
    assert ("UTM", "WGS 84") not in written(84.1, 0)
    assert ("MGRS", "WGS 84") not in written(-80.1, 0)
    assert ("DMS", "SK-42") in written(89, 0)


def test_the_soviet_datum_is_some_hundred_metres_off_in_the_black_sea():
    lat, lon = to_sk42(44.5, 33.6)
    assert (lat - 44.5) * 111_000 == pytest.approx(22, abs=3)
    assert (lon - 33.6) * 79_000 == pytest.approx(117, abs=3)


def test_zones_off_norway_and_svalbard_are_those_of_the_grid():
    assert [utm_zone(60, it) for it in (2.9, 3, 11.9, 12)] == [31, 32, 32, 33]
    assert [utm_zone(78, it) for it in (0, 8.9, 9, 20.9, 21, 33, 41.9, 42)] == [
        *(31, 31, 33, 33, 35, 37, 37, 38),
    ]


@given(st.integers(-LAT_MAX, LAT_MAX), st.integers(LON_MIN, LON_MAX))
def test_every_position_has_its_forms(lat, lon):
    made = forms(Pos(lat=lat, lon=lon))
    assert {it.form for it in made} >= {"DMS", "DM", "DD", "GK"}
    assert all("nan" not in it.text for it in made)
