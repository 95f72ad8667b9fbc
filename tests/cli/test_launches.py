"""A launch and lead times as they are written: every sentence of the node, a line each."""

import pytest

from comity.cli import launches
from comity.cli.output import Output

REPORT = {"party": "BB", "says": "reported by BB"}
PLAN = {"says": "sealed plan: COMMITTED", "held": [{"says": "held by BB no later than 1"}]}
LEAD = {"party": "BB", "says": "lead time 30 min (agreed: 1 d): SHORT NOTICE"}
LAUNCH = {"says": "NOTIFIED", "told": "0 of 1", "reports": [REPORT], "plan": PLAN}
SEEN = {"says": "ASKED", "told": "reported by BB", "words": [REPORT], "notices": [REPORT]}


@pytest.fixture
def written(capsys):
    def write(launch=None, leads=()):
        out = Output(as_json=False, language="en")
        launches.launch(out, launch)
        launches.leads(out, list(leads))
        return capsys.readouterr().out

    return write


def test_an_entry_of_no_launch_adds_no_line(written):
    assert written() == ""


def test_a_notice_shows_its_leads_reports_and_plan(written):
    said = written(launch=LAUNCH, leads=[LEAD])
    for it in ("Launch: NOTIFIED", "0 of 1", "reported by BB", "sealed plan", "no later than"):
        assert it in said
    assert "BB: lead time 30 min (agreed: 1 d): SHORT NOTICE" in said


def test_a_report_shows_each_party_s_words(written):
    assert written(launch=SEEN).count("reported by BB") == 3
