"""Files of others at the terminal: what they hold, and where they may go."""

import json
from pathlib import Path

import pytest

from comity.cli.converting import is_new, save
from comity.errors import ConfigError
from comity.gateways import formats
from comity.wording.words import languages
from tests.cli.desk import comity, done, refused
from tests.cli.shapes import check_command

DATA = Path(__file__).parents[1] / "gateways" / "data"
NOTAM = DATA / "notam-gslv-m1.txt"


def test_a_launch_warning_is_shown_with_its_notes():
    data = done("convert", NOTAM)

    check_command("convert", data)
    assert data["format"] == "notam"
    assert len(data["shapes"]) == 4
    assert data["shapes"][0]["any_one"]
    assert all(it["sentence"] for it in data["notes"])
    assert data["output"] is None


@pytest.mark.parametrize("language", languages())
def test_it_is_shown_in_every_language_on_80_columns(language):
    said = comity("convert", NOTAM, "--lang", language)

    assert said.code == 0
    assert "A1550/19 DANGER ZONE 1" in " ".join(said.out.split())
    assert max(map(len, said.out.splitlines())) <= 80


@pytest.mark.parametrize("name", ["geojson", "kml", "gpx", "ics", "svg"])
def test_it_is_written_in_another_format_and_never_over_a_file(name, tmp_path):
    file = tmp_path / f"x.{name}"
    data = done("convert", NOTAM, "--to", name, "-o", file)

    check_command("convert", data)
    if name in formats.READERS:
        assert done("convert", file)["shapes"]
    again = comity("convert", NOTAM, "--to", name, "-o", file)
    assert (again.code, "x." in again.err) == (2, True)


def test_a_form_is_filled_from_a_notice_and_sent_with_what_it_lacks(parties, tmp_path):
    form = tmp_path / "launch.json"
    done("convert", NOTAM, "--to", "M01", "-o", form)
    made = json.loads(form.read_text())
    made["launch_area"] = made["impact_areas"][0]
    form.write_text(json.dumps(made))
    rest = ("class=SLV", "count=1", "purpose=SPACE", "payload=SPACE",
            "nuclear_capable=NO", "directed_at_line_party=NO")  # fmt: skip
    said = comity(
        "send", parties / "aa", "M01", "--file", form, "--officer", "DUTY",
        *(it for one in rest for it in ("--set", one)),
    )  # fmt: skip

    assert "draft" in said.out + said.err


def test_what_a_format_cannot_say_is_told_to_whoever_writes_it(tmp_path):
    said = comity("convert", NOTAM, "--to", "gpx", "-o", tmp_path / "x.gpx")
    assert "enclose nothing" in " ".join(said.out.split())


def test_a_list_of_sites_is_shown_and_goes_no_further(tmp_path):
    (tmp_path / "a.csv").write_text("name,lat,lon\nA,45,30\n")
    assert done("convert", tmp_path / "a.csv")["shapes"]
    target = tmp_path / "a.kml"
    assert "no-strike" in refused("convert", tmp_path / "a.csv", "--to", "kml", "-o", target)
    assert not target.exists()


def test_a_message_of_ours_is_drawn_for_other_maps(tmp_path):
    file, target = tmp_path / "a02.json", tmp_path / "a02.kml"
    file.write_text(json.dumps(done("describe", "A02")["example"]))
    data = done("convert", file, "--from", "A02", "--to", "kml", "-o", target)

    assert data["format"] == "A02"
    assert target.read_bytes().startswith(b"<?xml")


def test_a_notice_is_drawn_with_a_plan_and_what_meets_is_marked(tmp_path):
    """R-373, R-374."""
    plan, target = tmp_path / "plan.json", tmp_path / "notice.svg"
    example = done("describe", "A02")["example"]
    first = done("convert", NOTAM)["shapes"][1]
    window = {"start": "2019-07-15T00:00:00Z", "end": "2019-08-15T00:00:00Z"}
    phases = [{**example["phases"][0], "area": first["area"], "window": window}]
    whole = {**example, "area": first["area"], "window": window, "phases": phases}
    plan.write_text(json.dumps(whole))
    beside = ("--beside", plan, "--beside-from", "A02")
    data = done("convert", NOTAM, "--to", "svg", "-o", target, *beside)

    check_command("convert", data)
    drawn = target.read_text()
    assert drawn.startswith("<svg ")
    assert 'class="area two"' in drawn
    assert "CONFLICT</text>" in drawn
    told = refused("convert", NOTAM, "--to", "kml", "-o", tmp_path / "x.kml", *beside, code=2)
    assert "--to svg" in told


@pytest.mark.parametrize("code", ["A15", "Q02"])
def test_what_is_protected_is_not_drawn_beside_a_notice(code, tmp_path):
    file, target = tmp_path / "x.json", tmp_path / "x.svg"
    file.write_text(json.dumps(done("describe", code)["example"]))
    beside = ("--beside", file, "--beside-from", code)

    assert code in refused("convert", NOTAM, "--to", "svg", "-o", target, *beside)
    assert not target.exists()


@pytest.mark.parametrize("code", ["A15", "A16", "Q02"])
def test_sites_and_movements_are_not_written_as_a_list_of_targets(code, tmp_path):
    file, target = tmp_path / "x.json", tmp_path / "x.kml"
    file.write_text(json.dumps(done("describe", code)["example"]))

    assert code in refused("convert", file, "--from", code, "--to", "kml", "-o", target)
    assert not target.exists()


def test_what_cannot_be_read_is_one_sentence(tmp_path):
    absent = comity("convert", tmp_path / "absent.kml")
    assert (absent.code, "absent" in absent.err) == (2, True)
    (tmp_path / "x.kml").write_text("<!DOCTYPE a><kml/>")
    assert "document type" in refused("convert", tmp_path / "x.kml")
    (tmp_path / "x.docx").write_text("x")
    assert "geojson" in refused("convert", tmp_path / "x.docx")
    assert comity("convert", NOTAM, "--to", "kml").code == 2


BAD = {
    "bow-tie.geojson": '{"type":"Polygon","coordinates":[[[0,0],[1,1],[1,0],[0,1],[0,0]]]}',
    "hole-outside.geojson": '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]],'
    "[[5,5],[6,5],[6,6],[5,5]]]}",
    "zero-area.geojson": '{"type":"Polygon","coordinates":[[[0,0],[1,0],[2,0],[0,0]]]}',
    "many.geojson": '{"type":"LineString","coordinates":[%s[0,0]]}' % ("[0,0]," * 50_000),
    "nan.geojson": '{"type":"Point","coordinates":[NaN,0]}',
    "swapped.geojson": '{"type":"Point","coordinates":[45,130]}',
    "leap.gpx": '<gpx><trk><trkseg><trkpt lat="1" lon="2"><time>2016-12-31T23:59:60Z</time></trkpt>'
    '<trkpt lat="1" lon="3"><time>2017-01-01T00:00:00Z</time></trkpt></trkseg></trk></gpx>',
    "bomb.kml": '<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><kml>&b;</kml>',
    "backwards.txt": "B) 2001020000 C) 2001010000\nE) 010000N 0010000E",
    "absurd.txt": "B) 2001010000 C) 2002010000 D) SR-SS EXC HOL\n"
    "E) CIRCLE RADIUS 9 NM CENTRED ON 450000N 0300000E",
    "nothing.csv": "a,b\n1,2\n",
    "empty.yaml": "",
}


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("name", BAD)
def test_bad_input_is_told_in_whole_sentences_of_every_language(name, language, tmp_path):
    (tmp_path / name).write_text(BAD[name])
    said = comity("convert", tmp_path / name, "--lang", language)

    told = said.err if said.code else said.out
    assert said.code in (0, 1)
    assert told.rstrip().endswith((".", "»."))
    assert "gateway." not in told
    assert said.code == 0 or told.count("\n") == 1


def test_no_file_is_written_over_and_one_with_names_is_for_its_owner_alone(tmp_path):
    """T: a proof of a row, a table, a seed: whoever shares the machine reads none of them."""
    target = tmp_path / "x"
    is_new(None)
    is_new(target)
    save(target, b"a row", 0o600)
    assert target.stat().st_mode & 0o777 == 0o600
    for again in (lambda: is_new(target), lambda: save(target, b"other", 0o600)):
        with pytest.raises(ConfigError, match=r"gateway\.cannot-save"):
            again()
    assert target.read_bytes() == b"a row"
