"""Whoever gives a file to the wrong command is told the right one, and not that it is bad."""

import pytest

from comity.errors import ConfigError
from comity.node import otherwise
from comity.node.otherwise import Kind

BEGINS = {
    Kind.RECORD: b"comity/bundle/open/1    ",
    Kind.EVIDENCE: b"comity/evidence/file/1  ",
    Kind.PART: b"comity/part/1           ",
}


def key_of(act, *args):
    with pytest.raises(ConfigError) as found:
        act(*args)
    return found.value.key


@pytest.mark.parametrize("kind", BEGINS)
@pytest.mark.parametrize("asked", BEGINS)
def test_each_kind_of_file_names_the_command_that_checks_it(tmp_path, kind, asked):
    """R-609, R-610, R-80: they begin alike in nothing but their 24 octets."""
    if kind is asked:
        otherwise.check(tmp_path, BEGINS[kind] + b"x", asked)
    else:
        assert key_of(otherwise.check, tmp_path, BEGINS[kind], asked) == f"{kind.value}.use-check"


@pytest.mark.parametrize("kind", BEGINS)
def test_a_file_of_another_version_is_not_judged_and_not_called_bad(tmp_path, kind):
    """An honest file of a later version is neither refused nor well-formed here."""
    other = BEGINS[kind].replace(b"1 ", b"2 ", 1)
    assert key_of(otherwise.check, tmp_path, other, kind) == "record.other-version"


def test_noise_is_left_to_the_command_that_was_asked(tmp_path):
    otherwise.check(tmp_path, b"", Kind.PART)
    otherwise.check(tmp_path, b"comity/what/2 ", Kind.PART)


def test_the_folder_of_an_archive_is_known_and_any_other_is_not(tmp_path):
    otherwise.check_folder(tmp_path)
    for name in ("charter", "feeds"):
        (tmp_path / name).write_bytes(b"")
    assert key_of(otherwise.check_folder, tmp_path) == "archive.use-check"
