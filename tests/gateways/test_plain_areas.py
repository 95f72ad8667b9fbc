"""Areas in the plain form: back as they were, or nothing. R-79."""

from hypothesis import given
from hypothesis import strategies as st

from comity.gateways import plain_areas
from tests.gateways.shapes import areas


@given(areas)
def test_an_area_comes_back_as_it_was(area):
    assert plain_areas.read(plain_areas.write(area)) == area


@given(
    st.none()
    | st.integers()
    | st.dictionaries(
        st.sampled_from(["shape", "centre", "rings", "radius_m", "edges"]),
        st.none()
        | st.integers()
        | st.sampled_from(["circle", "polygon"])
        | st.lists(st.integers()),
    )
)
def test_what_is_no_area_is_nothing(plain):
    made = plain_areas.read(plain)
    assert made is None or plain_areas.read(plain_areas.write(made)) == made
