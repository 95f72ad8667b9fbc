"""`comity blind`: two real nodes check their plans, and learn what both have (R-360 to R-367)."""

import json

import pytest

from tests.cli.desk import comity, done, refused
from tests.cli.shapes import check_command
from tests.volumes.places import at

HERE = {"shape": "circle", "centre": {"lat": 540_000_000, "lon": 200_000_000}, "radius_m": 20_000}
NEAR = {**HERE, "centre": {"lat": 542_000_000, "lon": 202_000_000}}
FAR = {**HERE, "centre": {"lat": 400_000_000, "lon": 100_000_000}}


def plan(folder, name, area):
    example = done("describe", "A02")["example"]
    phases = [{**it, "area": area} for it in example["phases"]]
    path = folder / f"{name}.json"
    path.write_text(json.dumps({**example, "area": area, "phases": phases}))
    return path


@pytest.fixture
def plans(tmp_path):
    return {
        name: plan(tmp_path, name, it)
        for name, it in (("here", HERE), ("near", NEAR), ("far", FAR))
    }


def papers(tmp_path):
    return tuple(tmp_path / f"{name}.blind" for name in ("offer", "answer", "end"))


def check(parties, tmp_path, one, other, *sizes):
    """All steps; gives what each party is told at the end."""
    aa, bb = parties / "aa", parties / "bb"
    offer, reply, end = papers(tmp_path)
    began = done(
        "blind", "start", aa, "--with", "BB", "--file", one, "--from", "A02", *sizes, "-o", offer
    )
    check_command("blind start", began)
    given = done("blind", "answer", bb, offer, "--file", other, "--from", "A02", "-o", reply)
    check_command("blind answer", given)
    assert (began["step"], given["step"]) == ("offer", "answer")
    assert began["grid"] == given["grid"]
    first = done("blind", "finish", aa, reply, "-o", end, "--keep", tmp_path / "proof")
    second = done("blind", "finish", bb, end)
    for found in (first, second):
        check_command("blind finish", found)
    return first, second


def test_two_plans_that_meet_are_known_to_by_both_and_nothing_else_of_them(
    parties, tmp_path, plans
):
    first, second = check(
        parties, tmp_path, plans["here"], plans["near"], "--side", "10", "--slab", "24"
    )
    assert first["shared"] == second["shared"]
    assert 0 < len(first["shared"]) < first["cells"]
    assert (first["party"], second["party"]) == ("BB", "AA")
    centre = at(54.1, 20.1)
    assert all(abs(it["lat"] - centre.lat) < 3_000_000 for it in first["shared"])
    offer, reply, _ = papers(tmp_path)
    told = offer.read_bytes() + reply.read_bytes()
    assert b"540000000" not in told
    assert len(offer.read_bytes()) < 64 * first["cells"] + 1_000
    folders = [parties / it / "blind" for it in ("aa", "bb")]
    assert all(it.suffix == ".over" for folder in folders for it in folder.iterdir())
    shown = done("blind", "verify", parties / "bb", offer, "--opening", tmp_path / "proof")
    check_command("blind verify", shown)
    assert shown["party"] == "AA"
    assert len(shown["cells"]) == first["cells"]
    refused("blind", "verify", parties / "bb", reply, "--opening", tmp_path / "proof")


def test_two_plans_far_from_each_other_have_nothing_in_common(parties, tmp_path, plans):
    first, second = check(parties, tmp_path, plans["here"], plans["far"])
    assert first["shared"] == second["shared"] == []


@pytest.mark.parametrize("language", ["en", "fr", "ru", "uk"])
def test_every_step_says_what_it_did_in_each_language(parties, tmp_path, plans, language):
    aa, bb = parties / "aa", parties / "bb"
    offer, reply, end = papers(tmp_path)
    plan_ = ("--from", "A02", "--lang", language, "--file")
    said = [
        comity("blind", "start", aa, "--with", "BB", *plan_, plans["here"], "-o", offer),
        comity("blind", "answer", bb, offer, *plan_, plans["near"], "-o", reply),
        comity("blind", "finish", aa, reply, "-o", end, "--keep", end.with_suffix(".proof"),
               "--lang", language),
        comity("blind", "finish", bb, end, "--lang", language),
        comity("blind", "verify", bb, offer, "--opening", end.with_suffix(".proof"),
               "--lang", language),
    ]  # fmt: skip
    assert [it.code for it in said] == [0] * 5, [it.err for it in said]
    assert all("{" not in it.out for it in said)


def test_a_check_called_off_is_over(parties, tmp_path, plans):
    aa = parties / "aa"
    offer, *_ = papers(tmp_path)
    plan_ = ("--file", plans["here"], "--from", "A02")
    done("blind", "start", aa, "--with", "BB", *plan_, "-o", offer)
    check_command("blind drop", done("blind", "drop", aa, offer))
    refused("blind", "drop", aa, offer)


def test_what_cannot_be_done_is_refused_in_one_sentence(parties, tmp_path, plans):
    aa, bb = parties / "aa", parties / "bb"
    offer, reply, end = papers(tmp_path)
    plan_ = ("--file", plans["here"], "--from", "A02")
    refused("blind", "start", aa, "--with", "AA", *plan_, "-o", offer)
    refused("blind", "start", aa, "--with", "ZZ", *plan_, "-o", offer)
    refused("blind", "start", aa, "--with", "BB", *plan_, "--side", "7", "-o", offer)
    refused("blind", "start", aa, "--with", "BB", *plan_, "--line", "none", "-o", offer, code=2)
    refused("blind", "start", aa, "--with", "BB", *plan_, "-o", plans["here"], code=2)
    done("blind", "start", aa, "--with", "BB", *plan_, "-o", offer)
    refused("blind", "answer", aa, offer, *plan_, "-o", reply)
    refused("blind", "finish", bb, offer)
    done("blind", "answer", bb, offer, *plan_, "-o", reply)
    refused("blind", "answer", bb, offer, *plan_, "-o", end)
    refused("blind", "finish", aa, reply, code=2)
    named = {**HERE, "shape": "named", "code": "B", "text": "Baltic"}
    vague = plan(tmp_path, "vague", {it: named[it] for it in ("shape", "code", "text")})
    refused("blind", "start", aa, "--with", "BB", "--file", vague, "--from", "A02", "-o", end)
