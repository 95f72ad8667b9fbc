"""R-666, R-667: the page of a read-out for the public: shown, left out, signed, given."""

from base64 import b64decode

import pytest

from comity.families.call.examples import REQUEST
from comity.families.shelf import SHELF
from comity.node.published import read
from tests.node.test_publishing import POINTS
from tests.support.lines import DESPITE


@pytest.fixture(scope="module")
def readout(desks):
    call = desks[0].says("C01", {**DESPITE, **REQUEST})["entry"]
    said = {**DESPITE, "re": call, "kind": "OWN", "points": POINTS}
    return desks[0].says("C06", said)["entry"]


def test_what_is_not_chosen_is_visibly_left_out_and_a_file_comes_once_it_is_signed(
    desks, duty, readout
):
    here = f"/readout/duty/{readout}"
    page = duty.get(f"{here}?p=2&p=99&p=x").text
    article = page.partition("<article")[2]
    assert "Planned before." in article
    assert "To name the hours." not in article
    assert article.count("left out</bdi>") == 2
    assert "Points left out: 2." in article
    assert "Nobody signed it." in article
    assert duty.get(f"{here}/paper?p=2").status == 409
    fields = desks[0].ask("readout", entry=readout)["fields"]
    assert f"f.commitment={fields['commitment']}" in page
    desks[0].says("L18", {**DESPITE, **fields})
    assert "Signed by AA" in duty.get(here).text.replace("\u00a0", " ")
    refs = desks[0].ask("readout", entry=readout)["grant"]["refs"]
    assert "a grant to PUBLIC (L22) of AA" in duty.get(here).text
    assert "/paper" not in duty.get(here).text
    desks[0].says("L22", {**DESPITE, "refs": refs, "to": ["PUBLIC"], "form": "FULL"})
    assert "L22" not in duty.get(here).text
    assert f'href="{here}/paper?p=2"' in duty.get(f"{here}?p=2").text
    assert duty.get(f"{here}/paper?p=3").status == 409  # there is no point 3
    data = desks[0].ask("publish", entry=readout, numbers=[2])["data"]
    assert [it.n for it in read(b64decode(data), SHELF.codes).lines.values()] == [2]
    assert duty.get(f"{here}/paper?p=2").status == 200


def test_what_is_no_read_out_has_no_page(desks, duty, readout):
    other = desks[0].says("C01", {**DESPITE, **REQUEST})["entry"]
    assert duty.get(f"/readout/duty/{other}").status == 409
    assert readout != other
