import json

from comity.cli import exits
from tests.cli.desk import comity, refused

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


def test_a_bug_that_nobody_knows_is_named():
    assert "frob" in refused(*SHORT, "--planted", "frob", code=1)
