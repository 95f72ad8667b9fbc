import json

from comity.cli import exits
from tests.cli.desk import comity, refused

PLANT = "drop-on-load"
SHORT = ("sim", "--hours", 1, "--chapter", 1, "--parties", 2, "--quick")


def test_a_short_simulation_says_that_all_held():
    said = comity(*SHORT)

    assert said.code == exits.DONE
    assert "Every promise held." in said.out
    assert "Simulated hours" in said.out


def test_the_hash_alone_is_that_of_the_data():
    told = json.loads(comity(*SHORT, "--json").out)

    assert comity(*SHORT, "--hash").out.strip() == told["trace"]
    assert told["good"]
    assert told["options"]["seed"] == 1


def test_the_trace_is_written_line_by_line():
    said = comity(*SHORT, "--trace")

    assert "boots" in said.out
    assert "heals" in said.out


def test_there_may_be_several_routes_between_two_nodes():
    told = json.loads(comity(*SHORT, "--routes", 2, "--json").out)

    assert told["good"]
    assert told["options"]["routes"] == 2


def test_a_bug_that_nobody_knows_is_named():
    assert "frob" in refused(*SHORT, "--planted", "frob", code=1)


def test_a_finding_ends_with_4_and_names_the_command_that_plays_it_again():
    asked = ("--hours", 3, "--chapter", 3, "--quick", "--heat", 30, "--planted", PLANT)
    said = comity("sim", *asked)
    shown = " ".join(said.out.split())

    assert said.code == exits.DAMAGED
    assert "comity sim --seed 1 --first 0 --hours 3 --chapter 3 --mode safety" in shown
    assert f"--heat 30 --rate 6 --planted {PLANT} --trace" in shown
