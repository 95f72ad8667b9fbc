"""Contact: the state of the line, its lamps, its tests, and what is said where there is none."""

import re

from tests.support.lines import until


def test_the_line_its_tests_and_its_contacts_stand_together(desks, duty):
    desks[0].ask("test")
    until(lambda: desks[0].ask("matters", kinds=["test"])["rows"])
    page = duty.get("/contact?line=duty").text
    assert "AA — BB" in page
    assert re.search(r'class="state" data-state="\w+"', page)
    assert page.count('class="lamp" data-ok=') >= 2
    assert "None is agreed." in page
    tests = page.split("Last tests")[1].split("</ul>")[0]
    assert "/contact?" in tests
    assert "not tested yet" not in page
