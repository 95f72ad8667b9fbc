"""Shapes for the tests of every format."""

from hypothesis import strategies as st

from comity.gateways.found import Shape
from comity.values.area import Circle, Corridor, Edges, Polygon, Pos, Sector
from comity.values.codes import Vref
from comity.values.composites import Window
from comity.volumes.bands import ALL_HEIGHTS, Band, Limit

lats = st.integers(-840_000_000, 840_000_000)
lons = st.integers(-1_800_000_000, 1_799_999_999)
positions = st.builds(Pos, lat=lats, lon=lons)


def beside(at, lat, lon):
    """A position some way from another, on either side of 180 degrees."""
    turned = (at.lon + lon + 1_800_000_000) % 3_600_000_000 - 1_800_000_000
    return Pos(lat=at.lat + lat, lon=turned)


@st.composite
def polygons(draw):
    at = draw(positions)
    size = draw(st.integers(1_000, 20_000_000))
    ring = tuple(beside(at, y * size, x * size) for y, x in ((0, 0), (0, 2), (2, 2), (2, 0)))
    inner = tuple(
        beside(at, y * size // 4, x * size // 4) for y, x in ((2, 2), (2, 4), (4, 4), (4, 2))
    )
    rings = (ring, inner) if draw(st.booleans()) else (ring,)
    return Polygon(rings, draw(st.sampled_from(Edges)))


radii = st.integers(2, 300_000)
circles = st.builds(Circle, positions, radii)
azimuths = st.integers(0, 359_999)
sectors = st.builds(
    Sector, positions, st.integers(0, 1_000), st.integers(1_001, 300_000), azimuths, azimuths
)
corridors = st.builds(
    lambda at, lat, lon, half: Corridor((at, beside(at, lat, lon)), half),
    positions,
    st.integers(1, 10_000_000),
    st.integers(1, 10_000_000),
    radii,
)
areas = st.one_of(polygons(), circles, sectors, corridors)
limits = st.builds(
    Limit,
    mm=st.one_of(st.integers(-400_000, 30_000_000), st.integers(1, 600).map(lambda n: n * 30_480)),
    datum=st.sampled_from(Vref),
)
bands = st.one_of(
    st.just(ALL_HEIGHTS),
    st.builds(lambda it: Band(lower=it), limits),
    st.builds(lambda it: Band(upper=it), limits),
    st.builds(
        lambda it, more: Band(lower=it, upper=Limit(mm=it.mm + more, datum=it.datum)),
        limits,
        st.integers(1, 20_000_000),
    ),
)
moments = st.integers(0, 4_000_000_000_000)
windows = st.builds(
    lambda start, length: Window(start=start, end=start + length),
    moments,
    st.integers(0, 100_000_000),
)
names = st.text(
    st.characters(min_codepoint=33, max_codepoint=0x4FF, categories=["L", "N", "P", "S"]),
    min_size=1,
    max_size=40,
)
shapes = st.builds(
    Shape,
    name=names,
    area=areas,
    band=bands,
    windows=st.lists(windows, max_size=3, unique=True).map(tuple),
)
