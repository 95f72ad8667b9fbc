"""What others announce becomes drafts, and a draft is told what it meets, before it is sent."""

from pathlib import Path

import pytest

from comity.families.launch.examples import GOOD as LAUNCH
from comity.gateways import drafting, formats
from comity.gateways.found import Reading
from comity.values.plain import from_plain
from comity.volumes import shapes
from tests.node.test_meetings import PHASE, PLAN, check
from tests.support.lines import LINE

DATA = Path(__file__).parents[1] / "gateways" / "data"


def loaded(name):
    return formats.read((DATA / name).read_bytes(), name)[1]


@pytest.mark.parametrize("name", ["notam-pslv-c47.txt", "notam-gslv-m1.txt"])
def test_a_launch_warning_becomes_a_draft_and_meets_a_plan_in_one_of_its_zones(wire, name):
    aa, bb = wire.sides
    form, notes = drafting.form(loaded(name), "M01")
    assert not notes
    zones = form["impact_areas"]
    launch = {**LAUNCH["M01"][0], **form, "launch_area": zones[0]}
    starts, ends = form["window"]["start"], form["alternatives"][-1]["end"]
    window = {"start": starts, "end": ends}
    plans = []
    for area in (zones[-1], {**zones[0], "centre": {"lat": 0, "lon": 0}}):
        phases = [{**PHASE, "window": window, "area": area}]
        plans.append({**PLAN, "window": window, "area": area, "phases": phases})
    for plan in plans:
        bb.says("A02", {**plan, "override": "Of another year."})
    wire.runs()
    found = check(aa, "M01", launch)["conflicts"]
    assert {(row["party"], row["kind"], row["grade"]) for row in found["rows"]} == {
        ("BB", PLAN["kind"], "CONFLICT")
    }
    assert len(found["rows"]) == 1
    assert found["undrawn"] == []
    draft = aa.ask("compose", type="M01", fields=launch)["draft"]
    assert aa.ask("preview", draft=draft)["conflicts"]["rows"] == found["rows"]


def test_every_area_of_an_aeronautical_publication_becomes_one_of_an_activity(line):
    aa, _ = line
    desk = aa.office.desks[LINE]
    reading = loaded("airspace_uk.yaml")
    for shape in reading.shapes:
        form, _ = drafting.form(Reading(shapes=(shape,), notes=()), "A02")
        vband = {"vband": form["vband"]} if "vband" in form else {}
        message = from_plain(desk.type_of("A02"), {**PLAN, "area": form["area"], **vband})
        assert shapes.shape(message.area).pieces
