"""What leaves a line for others: areas in force, and nothing sealed or protected. R-336, R-375."""

import pytest

from comity.errors import OurError
from comity.families.activity.areas_examples import DECLARED
from comity.families.activity.sites_examples import SITE
from tests.support.lines import NOTIFY

DAY = {"start": "2026-02-05T00:00:00Z", "end": "2026-02-06T00:00:00Z"}


def declared(side, kind="DANGER", **more):
    fields = {**DECLARED, "kind": kind, "window": DAY, **more}
    return side.says("A09", fields, by=["DUTY"], override="It is short.")


def test_an_area_in_force_is_given_with_how_long_it_holds(line):
    aa, _ = line
    leaf = declared(aa)["entry"]
    said = aa.ask("in-force")
    (area,) = said["areas"]
    assert area["name"] == f"AA AREA_DANGER {leaf[:8]}"
    assert area["left_ms"] == 12 * 3_600_000
    assert (said["reality"], said["kept_back"], said["more"]) == ("TEST", 0, 0)


def test_what_is_not_in_force_is_not_given(line):
    aa, _ = line
    aa.says("A02", NOTIFY)
    declared(aa)
    aa.clock.passes(12 * 3_600)
    assert aa.ask("in-force")["areas"] == []


@pytest.mark.parametrize("kind", ["NO_STRIKE", "SILENCE", "SAFETY"])
def test_what_is_protected_is_kept_back_and_counted(line, kind):
    aa, _ = line
    declared(aa, kind)
    said = aa.ask("in-force")
    assert (said["areas"], said["kept_back"]) == ([], 1)


def test_what_is_sealed_is_not_even_counted(wire):
    aa, bb = wire.sides
    aa.says("A15", {**SITE, "valid": DAY}, to=["BB"], by=["DUTY"])
    hidden = {**DECLARED, "window": DAY, "visibility": "NAMED"}
    aa.says("A09", hidden, to=["BB"], by=["DUTY"], override="It is short.")
    wire.runs()
    for side in (aa, bb):
        assert (side.ask("in-force")["areas"], side.ask("in-force")["kept_back"]) == ([], 0)


def test_an_area_that_is_only_named_is_counted(line):
    aa, _ = line
    declared(aa, area={"shape": "named", "code": "R-12", "text": "North"})
    said = aa.ask("in-force")
    assert (said["areas"], said["unplaced"]) == ([], 1)


def test_places_that_cannot_be_are_one_sentence(line):
    with pytest.raises(OurError, match=r"gateway.no-such-position"):
        line[0].ask("no-strike-trace", places=[[1]], said="")
    with pytest.raises(OurError, match=r"no-strike.not-of-now"):
        line[0].ask("no-strike-release", payload="80", releases=[["a"]])
