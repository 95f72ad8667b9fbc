"""`comity coarsen`: what others will see of a plan, before it is sent (R-368, R-369)."""

import json

import pytest

from tests.cli.desk import comity, done, refused
from tests.cli.shapes import check_command

TEXT = """A1234/26 NOTAMN
Q) EETT/QRTCA/IV/BO/W/000/195/5412N02043E020
A) EETT B) 2611251030 C) 2611251530
E) TEMPO DANGER AREA CIRCLE OF RADIUS 20NM CENTRED ON 541234N 0204321E
F) 1500FT AMSL G) 19500FT AMSL)
"""


@pytest.fixture
def plan(tmp_path):
    path = tmp_path / "plan.json"
    path.write_text(json.dumps(done("describe", "A02")["example"]))
    return path


def test_a_plan_is_widened_shown_and_becomes_a_form_that_can_be_checked(parties, tmp_path, plan):
    target = tmp_path / "notice.json"
    before = plan.read_bytes()
    found = done("coarsen", plan, "--from", "A02", "--degrees", "1", "--hours", "24", "-o", target)
    check_command("coarsen", found)
    assert json.loads(target.read_text()) == found["fields"]
    assert plan.read_bytes() == before
    assert found["area"]["times"] >= 1
    assert found["area"]["box_km2"] >= found["area"]["plan_km2"]
    assert found["time"]["window_s"] % 86_400 == 0
    assert len(found["fields"]["phases"]) == 1
    assert found["text"].count("\n") > 5
    check_command("check", done("check", parties / "aa", "A02", "--file", target))


@pytest.mark.parametrize("language", ["en", "fr", "ru", "uk"])
def test_it_is_said_in_each_language(plan, language):
    said = comity("coarsen", plan, "--from", "A02", "--lang", language)
    assert said.code == 0, said.err
    assert "{" not in said.out


def test_a_file_of_others_becomes_the_fields_that_say_where_and_when(tmp_path):
    path = tmp_path / "plan.txt"
    path.write_text(TEXT)
    found = done("coarsen", path, "--degrees", "0.1", "--height", "1000", "-o", tmp_path / "form")
    check_command("coarsen", found)
    assert found["text"] is None
    assert sorted(found["fields"]) == ["area", "vband", "window"]
    assert found["fields"]["vband"]["lo"] % 1000 == 0
    assert comity("coarsen", path).code == 0
    ring = [[20.0, 54.0], [20.4, 54.0], [20.4, 54.3], [20.0, 54.0]]
    timeless = tmp_path / "plan.geojson"
    timeless.write_text(json.dumps({"type": "Polygon", "coordinates": [ring]}))
    refused("coarsen", timeless)


def test_a_draft_is_read_as_it_is_shown(tmp_path, plan):
    draft = tmp_path / "draft.json"
    whole = {"type": "activity.notify/1", "fields": json.loads(plan.read_text())}
    draft.write_text(json.dumps(whole))
    assert done("coarsen", draft)["fields"] == done("coarsen", plan, "--from", "A02")["fields"]


def test_steps_that_there_are_not_are_refused(plan):
    for words in (("--degrees", "2"), ("--hours", "5"), ("--height", "10")):
        refused("coarsen", plan, "--from", "A02", *words)
