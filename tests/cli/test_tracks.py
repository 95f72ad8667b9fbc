"""`comity tracks`: files of tracks against what is on record (R-359)."""

import json

import pytest

from tests.cli.desk import comity, done, refused
from tests.cli.shapes import check_command

ROWS = ["time,callsign,lat,lon,altitude_ft,speed"]
ROWS += [f"{1777636800 + n * 60},ALFA,{71 - n * 0.05:.2f},33,10000,9" for n in range(21)]
AREA = {
    "kind": "DANGER",
    "area": {"shape": "circle", "centre": {"lat": 705000000, "lon": 330000000}, "radius_m": 20_000},
    "window": {"start": "2026-05-01T10:00:00Z", "end": "2026-05-01T14:00:00Z"},
    "basis": "Firing.",
    "applies_to": ["AIRCRAFT"],
    "lang": "en",
}


@pytest.fixture
def track(tmp_path):
    file = tmp_path / "alfa.csv"
    file.write_text("\n".join(ROWS) + "\n")
    return file


@pytest.fixture
def area(parties):
    given = json.dumps(AREA)
    said = ("send", parties / "bb", "A09", "--file", "-", "--officer", "DUTY", "--yes")
    return done(*said, "--override", "A test.", given=given)["entry"]


def test_a_track_is_told_with_what_it_entered_and_nothing_is_kept(parties, track, area):
    bb = parties / "bb"
    other = track.with_name("bravo.csv")
    other.write_text(track.read_text().replace("ALFA", "BRAVO").replace(",33,", ",33.01,"))
    before = done("log", bb)
    found = done("tracks", bb, "--file", track, "--file", other, "--party", "AA")
    check_command("tracks", found)
    assert done("log", bb) == before
    one = found["tracks"][0]
    [passed] = one["places"]
    assert passed["entry"] == area
    [visit] = passed["visits"]
    assert (visit["grade"], visit["held"]["look"]) == ("CONFLICT", "NOT_PROVEN")
    assert len(found["approaches"]) == 1
    assert found["notes"][0]["key"] == "gateway.property-left"
    for language in ("en", "fr", "ru", "uk"):
        said = comity("tracks", bb, "--file", track, "--party", "AA", "--lang", language)
        assert said.code == 0
        assert max(map(len, said.out.splitlines())) <= 80
        assert "033°00" in said.out
        assert "{" not in said.out


def test_its_error_is_that_of_the_command_where_the_file_says_none(parties, track, area):
    found = done("tracks", parties / "bb", "--file", track, "--error", "25000", "--party", "AA")
    [passed] = found["tracks"][0]["places"]
    assert (passed["entry"], passed["visits"][0]["grade"]) == (area, "MARGINAL")


@pytest.mark.usefixtures("area")
def test_beside_everything_it_says_so(parties, track):
    track.write_text(track.read_text().replace(",33,", ",43,"))
    said = comity("tracks", parties / "bb", "--file", track, "--lang", "en")
    assert "Not inside anything on record" in said.out


def test_what_cannot_be_read_is_one_sentence(parties, track, tmp_path):
    bb = parties / "bb"
    assert "alfa.exe" in comity("tracks", bb, "--file", tmp_path / "alfa.exe").err
    track.write_text("lat,lon\n1,2\n")
    refused("tracks", bb, "--file", track)
    track.write_text("\n".join(ROWS) + "\n")
    said = comity("tracks", bb, "--file", track, "--party", "ZZ", "--json")
    assert (said.code, said.fault["key"]) == (1, "send.no-such-party")
