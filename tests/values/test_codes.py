"""R-72: codes are the catalogue's, their numbers are places in its lists, and both stay."""

import json
import runpy
from hashlib import sha256
from pathlib import Path
from types import SimpleNamespace

import pytest

from comity.values import codes
from comity.values.codes import ENUMS, Code

ROOT = Path(__file__).parents[2]
CATALOGUE = json.loads((ROOT / "tests" / "data" / "catalogue.json").read_text("utf-8"))
LISTS = {name: values for name, values in CATALOGUE["enums"].items() if name != "TYPE"}
# A list may grow at its end; what this digest covers is given and stays.
GIVEN = "f7a4d1750fb567c83083a6ee2fd7c2396b6b0bba0e83d7ed9a0fc434d69220b6"


def maker():
    return SimpleNamespace(**runpy.run_path(str(ROOT / "tools" / "make_codes.py")))


def test_every_list_of_the_catalogue_is_there():
    assert len(LISTS) == 124
    assert ENUMS.keys() == LISTS.keys()


@pytest.mark.parametrize("name", sorted(LISTS))
def test_the_number_of_a_code_is_its_place(name):
    assert [code.name for code in ENUMS[name]] == LISTS[name]
    assert [int(code) for code in ENUMS[name]] == list(range(len(LISTS[name])))
    assert issubclass(ENUMS[name], Code)


def test_numbers_once_given_stay():
    given = [[name, [code.name for code in ENUMS[name]]] for name in sorted(ENUMS)]

    assert sha256(json.dumps(given).encode()).hexdigest() == GIVEN


def test_the_written_files_are_not_stale():
    written = maker().written(CATALOGUE)

    assert {name: (maker().FOLDER / name).read_text("utf-8") for name in written} == written
    assert {path.name for path in maker().FOLDER.glob("*.py")} == written.keys()


def test_no_written_file_is_too_long():
    assert max(text.count("\n") for text in maker().written(CATALOGUE).values()) <= 500


def test_a_list_is_found_by_its_class_name():
    assert codes.CallAnswer is ENUMS["CALL_ANSWER"]
    assert int(codes.Precedence.FLASH) == 3
