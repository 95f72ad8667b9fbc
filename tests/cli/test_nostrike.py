"""The no-strike list at the keyboard: two officers, a receiver, a log, a leak. R-338, R-339."""

import json

import pytest

from comity.wording.words import languages
from tests.cli.desk import comity, done, refused
from tests.cli.shapes import check_command

BOTH = ("--officer", "DUTY", "--officer", "SECOND")


AREA = {
    "kind": "NO_STRIKE",
    "area": {"shape": "circle", "centre": {"lat": 541234567, "lon": 181234567}, "radius_m": 90},
    "window": {"start": "2026-01-01T00:00:00Z", "end": "2040-01-01T00:00:00Z"},
    "basis": "A hospital.",
    "applies_to": ["AIRCRAFT"],
    "lang": "en",
}


@pytest.fixture
def listed(aa, tmp_path):
    """A party that declared what is not to be struck."""
    form = tmp_path / "area.json"
    form.write_text(json.dumps(AREA))
    words = ("--officer", "DUTY", "--yes", "--override", "It is short.")
    done("send", aa, "A09", "--file", form, *words)
    return aa


def copied(home, target, receiver="3 BDE FIRES", *more):
    words = ("--for", receiver, "--to", target.suffix[1:], "-o", target, *BOTH, "--yes")
    return done("no-strike", "write", home, *words, *more)


def test_a_copy_is_written_logged_and_traced(listed, tmp_path):
    made = copied(listed, tmp_path / "a.geojson")
    check_command("no-strike write", made)
    assert "3 BDE FIRES" in (tmp_path / "a.geojson").read_text()
    assert (tmp_path / "a.geojson").stat().st_mode & 0o777 == 0o600

    rows = done("no-strike", "list", listed)
    check_command("no-strike list", rows)
    assert [(it["number"], it["receiver"]) for it in rows] == [(1, "3 BDE FIRES")]
    copied(listed, tmp_path / "b.kml", "4 BDE FIRES")
    rows = done("no-strike", "trace", listed, tmp_path / "b.kml")
    check_command("no-strike trace", rows)
    assert (rows[0]["receiver"], rows[0]["named"]) == ("4 BDE FIRES", True)


@pytest.mark.parametrize("officers", [(), ("--officer", "DUTY"), ("--officer", "DUTY") * 2])
def test_one_officer_writes_nothing(listed, tmp_path, officers):
    target = tmp_path / "a.kml"
    said = refused(
        "no-strike", "write", listed, "--for", "X", "--to", "kml", "-o", target, "--yes", *officers
    )
    assert "two officers" in said
    assert not target.exists()
    assert done("no-strike", "list", listed) == []


def test_no_file_is_written_over_and_none_without_being_sure(listed, tmp_path):
    target = tmp_path / "a.kml"
    words = ("no-strike", "write", listed, "--for", "X", "--to", "kml", "-o", target, *BOTH)
    said = comity(*words, given="n\n")
    assert said.code != 0
    assert "list of targets" in " ".join(said.err.split())
    target.write_text("somebody's")
    assert "a.kml" in refused(*words, "--yes")
    assert done("no-strike", "list", listed) == []


@pytest.mark.parametrize("name", ["a.kml", "a.geojson"])
def test_a_copy_is_not_written_on_by_convert(listed, tmp_path, name):
    copied(listed, tmp_path / name)
    words = ("convert", tmp_path / name, "--to", "gpx", "-o", tmp_path / "b.gpx")
    assert "no-strike" in refused(*words)
    assert not (tmp_path / "b.gpx").exists()


@pytest.mark.parametrize("language", languages())
def test_all_of_it_is_shown_in_every_language_on_80_columns(listed, tmp_path, language):
    target = tmp_path / "a.kml"
    words = ("--for", "3 BDE FIRES", "--to", "kml", "-o", target, *BOTH, "--yes")
    shown = [
        comity("no-strike", "list", listed, "--lang", language),
        comity("no-strike", "write", listed, *words, "--lang", language),
        comity("no-strike", "list", listed, "--lang", language),
        comity("no-strike", "trace", listed, target, "--lang", language),
    ]
    for said in shown:
        assert said.code == 0
        assert said.out
        lines = [it for it in said.out.splitlines() if str(tmp_path) not in it]
        assert max(map(len, lines)) <= 80
    assert "3 BDE FIRES" in shown[2].out
