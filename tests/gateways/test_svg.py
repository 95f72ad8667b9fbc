"""R-373: one file to look at; nothing of an author's text is markup, nothing is fetched."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from comity.errors import OurError
from comity.gateways import formats, legend, svg
from comity.gateways.found import Reading, Shape
from comity.gateways.pairs import Compared
from comity.values.area import Corridor, Edges, NamedArea, Polygon, Pos
from comity.wording.words import house_words
from tests.volumes.places import at, circle, corridor, polygon

DATA = Path(__file__).parent / "data"
EN = house_words("en")
SVG = "{http://www.w3.org/2000/svg}"


def reading(*areas, name="A"):
    return Reading(
        shapes=tuple(Shape(name=f"{name}{n}", area=it) for n, it in enumerate(areas)), notes=()
    )


def drawn(its, beside=None):
    return ET.fromstring(svg.write(its, EN, beside))  # noqa: S314  # our own


def classed(root, name):
    return [it for it in root.iter() if name in it.get("class", "").split()]


def numbers(path):
    return [float(it) for it in re.findall(r"-?\d+\.\d", path)]


def test_every_area_is_drawn_inside_the_frame_with_its_name_and_number():
    root = drawn(reading(circle(50, 10, 30_000), polygon((50, 11), (51, 12), (50, 12))))
    areas = classed(root, "area")
    assert [it.find(f"{SVG}title").text for it in areas] == ["A0", "A1"]
    for it in areas:
        assert all(10 <= number <= 1_010 for number in numbers(it.get("d")))
    said = [it.text for it in root.iter(f"{SVG}text")]
    assert {"1", "2", "50°N"} <= set(said)
    assert any(it.endswith(" km") for it in said)
    assert any(it.startswith("2  A1; all heights") for it in said)


@pytest.mark.parametrize("turn", [(90, 0), (-90, 0), (0, 180), (62, 180), (45, 7)])
def test_wherever_it_is_a_square_is_drawn_as_one(turn):
    """R-373: a pole and the antimeridian are places like others."""
    lat, lon = turn
    lon = (lon + 180) % 360 - 180
    root = drawn(reading(circle(lat, lon, 100_000)))
    [area] = classed(root, "area")
    found = numbers(area.get("d"))
    xs, ys = found[::2], found[1::2]
    assert max(xs) - min(xs) == pytest.approx(max(ys) - min(ys), rel=0.02)
    assert max(xs) - min(xs) > 300


def test_a_ring_around_a_pole_stays_one():
    ring = tuple(at(84, it) for it in (0, 90, 179.9, -90))
    [area] = classed(drawn(reading(Polygon((ring,), Edges.GEODESIC))), "area")
    assert area.get("d").count("M") == 1


def test_a_hole_is_a_ring_of_its_own_and_a_corridor_as_wide_as_it_is():
    hole = Polygon(
        (
            tuple(at(*it) for it in ((50, 10), (50, 12), (52, 12), (52, 10))),
            tuple(at(*it) for it in ((50.5, 10.5), (50.5, 11), (51, 11))),
        ),
        Edges.GEODESIC,
    )
    root = drawn(reading(hole, corridor((50, 10), (52, 12), half_width_m=10_000)))
    assert classed(root, "area")[0].get("d").count("M") == 2
    [wide], [line] = classed(root, "wide"), classed(root, "line")
    scale = classed(root, "rule")[0].get("d")
    [bar] = re.findall(r"h([\d.]+)", scale)
    kilometre = float(bar) / 50
    assert float(wide.get("stroke-width")) == pytest.approx(20 * kilometre, rel=0.01)
    assert line.get("d") == wide.get("d")


def test_what_meets_is_marked_and_what_is_tiny_can_be_seen():
    root = drawn(reading(circle(50, 10, 60_000), circle(50.1, 10.1, 1), circle(52, 10, 500)))
    assert len(classed(root, "sure")) == 1
    assert len(list(root.iter(f"{SVG}circle"))) == 2
    assert classed(root, "lead")


def test_another_file_is_told_apart_by_its_line_and_only_meets_the_first():
    first = reading(circle(50, 10, 60_000), circle(50, 10, 50_000))
    root = drawn(first, reading(circle(50, 11, 50_000), name="B"))
    assert len(classed(root, "two")) == 1
    assert len(classed(root, "sure")) == 2
    assert "stroke-dasharray" in svg.STYLE


def test_an_author_s_text_is_text_and_nothing_is_fetched():
    name = "<script>alert(1)</script>\" onload='x' &"
    its = Reading(shapes=(Shape(name=name, area=circle(0, 0, 1_000)),), notes=(), title=name)
    data = svg.write(its, EN)
    root = ET.fromstring(data)  # noqa: S314  # our own
    assert {it.tag.removeprefix(SVG) for it in root.iter()} <= {
        *("svg", "title", "style", "clipPath", "rect", "g", "path", "text", "circle", "line")
    }
    told = b"".join(re.findall(rb"=\"[^\"]*\"", data))
    assert told.count(b"http") == 1  # the name of the format
    assert b"url(#map)" in told
    assert b"@import" not in data
    assert root.findtext(f"{SVG}title") == name


def test_of_too_many_the_largest_have_their_names():
    count = legend.AREAS_MAX + 20
    its = [circle(50 + n / 10, 10, 1_000 + 50 * n) for n in range(count)]
    root = drawn(reading(*its))
    said = {it.text for it in root.iter(f"{SVG}text")}
    assert f"A{count - 1}" in said
    assert "1" not in said


@pytest.mark.parametrize("name", ["notam-pslv-c47.txt", "notam-gslv-m1.txt", "airspace_uk.yaml"])
def test_the_real_ones_are_drawn_whole(name, monkeypatch):
    _, its = formats.read((DATA / name).read_bytes(), name)
    if len(its.shapes) > legend.AREAS_MAX:  # what meets among them is tested beside pairs.py
        monkeypatch.setattr(svg, "compared", lambda *_: Compared(()))
    root = drawn(its)
    assert len(classed(root, "area")) == len(its.shapes)


def test_what_cannot_be_drawn_is_said_in_one_sentence():
    for areas, key in (
        ((NamedArea("SEA", "A sea"),), "gateway.nothing-to-draw"),
        ((circle(0, 0, 5), circle(0, -180, 5)), "gateway.too-wide-to-draw"),
        ((Corridor((Pos(lat=0, lon=0), Pos(lat=0, lon=1_700_000_000)), 5),), "area.edge-too-long"),
    ):
        with pytest.raises(OurError) as caught:
            svg.write(reading(*areas), EN)
        assert caught.value.key == key
