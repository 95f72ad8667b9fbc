"""R-473: a row of a list typed into the form of an A15; what its page shows is in test_sites.py."""

import asyncio
from typing import Any

from comity.console.composing import Composer, Work
from comity.console.listing import KIND, Lister
from comity.gateways.sitelists import Row
from comity.node.home import Home
from tests.support.indoors import Room
from tests.support.lines import LINE, Side, make_line

CELLS = {
    "site_id": "H-1",
    "lat": "54",
    "lon": "18",
    "function": "hôpital",
    "operator": "Secours",
    "verified_by": "NONE",
    "valid.start": "+1h",
    "valid.end": "+30d",
    "contact.role": "Veille",
}


def test_a_row_is_typed_in_the_language_of_the_page(tmp_path):
    make_line(tmp_path)
    side = Side(Home(tmp_path / "aa"))
    here: Any = Room(side)
    lister = Lister(Composer(here, "fr"), Work(line=LINE, kind=KIND, to=("BB",)), "fr")
    rows = (
        Row(number=2, cells=CELLS, names={"": "Nord", "en": "North"}),
        Row(number=3, cells={}, names={"": "Sud"}),
    )
    good, bad = asyncio.run(lister.read(rows, []))
    side.closes()

    assert good.said is not None
    assert good.said.fields["function"] == "HOSPITAL"
    assert good.said.fields["names"] == {"fr": "Nord", "en": "North"}
    assert bad.said is None
    assert bad.fault
    assert bad.site_id == "Sud"
