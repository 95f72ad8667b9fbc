"""R-83, R-85, R-87: both implementations say the same of what exercises leave behind."""

import pytest

from comity.proving.scenario import names
from tests.support.exported import exports
from tests.support.second import differences, told_here, told_there

QUICK = ("launch-2024", "call-2024")  # tools/differ.py begins with all of them


@pytest.mark.parametrize("name", QUICK)
def test_both_say_the_same_of_the_exports_of_an_exercise(name, tmp_path):
    assert name in names()
    files = exports(name, tmp_path)
    here = [told_here(data) for data in files.values()]
    there = told_there(list(files.values()))
    found = [differences(one, other) for one, other in zip(here, there, strict=True)]
    assert found == [[]] * len(files)
    assert {it["verdict"] for it in here} == {"SOUND"}
    assert sum(it["entries"] for it in here) > 10
