"""A place is read back as distance and bearing from a known point (F7, U8)."""

import pytest

from comity.node import points
from comity.values.area import Pos

DEGREE = 10_000_000


def pos(lat, lon):
    return Pos(lat=round(lat * DEGREE), lon=round(lon * DEGREE))


def known(*rows):
    made = (points.Point(name=name, lat=pos(*at).lat, lon=pos(*at).lon) for name, at in rows)
    return points.Points(tuple(made))


PORTS = known(("NORTH PORT", (54.5, 18.5)), ("SOUTH PORT", (44.0, 33.0)), ("DATE", (0.0, 179.9)))


def near(lat, lon, of=PORTS):
    found = of.near(pos(lat, lon).lat, pos(lat, lon).lon)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("lat", "lon", "name", "km", "degrees"),
    [
        (55.5, 18.5, "NORTH PORT", 111.3, 0),
        (54.5, 19.5, "NORTH PORT", 64.8, 90),
        (43.0, 33.0, "SOUTH PORT", 111.1, 180),
        (54.5, 17.5, "NORTH PORT", 64.8, 270),
        (54.5, 18.5, "NORTH PORT", 0.0, 0),
        (0.0, -179.9, "DATE", 22.3, 90),  # over the date line
    ],
)
def test_distance_and_bearing_are_those_of_the_nearest_point(lat, lon, name, km, degrees):
    found = near(lat, lon)
    assert (found.name, type(found.metres), type(found.degrees)) == (name, int, int)
    assert abs(found.metres - km * 1000) < 60
    assert min((found.degrees - degrees) % 360, (degrees - found.degrees) % 360) <= 1
    assert not found.is_swapped


@pytest.mark.parametrize(("lat", "lon"), [(18.5, 54.5), (18.4, 54.6), (33.0, 44.0)])
def test_latitude_and_longitude_swapped_are_seen_by_the_points_alone(lat, lon):
    assert near(lat, lon).is_swapped


@pytest.mark.parametrize(("lat", "lon"), [(54.4, 18.6), (10.0, -30.0), (20.0, 130.0)])
def test_a_place_that_is_merely_far_is_not_called_swapped(lat, lon):
    assert not near(lat, lon).is_swapped


def test_a_slip_of_one_figure_is_read_back_as_another_place():
    """Deir ez-Zor: a position kilometres off. 54.57 for 54.51: six kilometres, not one."""
    right, wrong = near(54.51, 18.5), near(54.57, 18.5)
    assert (right.metres // 100, wrong.metres // 100) == (11, 77)


def test_without_points_nothing_is_said():
    assert points.Points(()).near(0, 0) is None


# --- the file


def test_points_are_read_from_the_nodes_directory(tmp_path):
    assert points.of(tmp_path).points == ()
    (tmp_path / points.FILE).write_text('NORTH PORT, 54.5, 18.5\n\n"PORT, OLD",-1.25,-0.5\n')
    found = points.of(tmp_path)
    assert [(it.name, it.lat, it.lon) for it in found.points] == [
        ("NORTH PORT", 545_000_000, 185_000_000),
        ("PORT, OLD", -12_500_000, -5_000_000),
    ]
    assert found.fault is None


@pytest.mark.parametrize(
    "line",
    [
        *("A", "A,1", "A,1,2,3", ",1,2", "A,91,0", "A,0,181", "A,1e3,0", "A,nan,0", "A,54°N,1"),
        *("A\x1b[31m,1,2", "\u202eA,1,2", "A,1.12345678901,2"),
    ],
)
def test_a_line_that_is_no_point_is_named_and_keeps_nobody_from_speaking(line, tmp_path):
    (tmp_path / points.FILE).write_text(f"GOOD,1,2\n{line}\n")
    found = points.of(tmp_path)
    assert found.points == ()
    assert found.fault is not None
    assert (found.fault.key, found.fault.facts["line"]) == ("points.bad-line", 2)


def test_a_file_that_is_too_long_is_not_read_whole(tmp_path):
    (tmp_path / points.FILE).write_text("A,1,2\n" * (points.POINTS_MAX + 1))
    assert points.of(tmp_path).fault is not None
    (tmp_path / points.FILE).write_text("A" * (points.BYTES_MAX + 1))
    assert points.of(tmp_path).fault is not None
