"""The names of an archive's files: no other is read or served."""

import pytest

from comity.archive import names

LOG = f"comity/{'ab' * 32}/{'cd' * 16}"


@pytest.mark.parametrize(
    "path",
    [
        "charter",
        "feeds",
        f"evidence/{'00' * 32}",
        "renewals/1",
        f"{LOG}/checkpoint",
        f"{LOG}/held",
        f"{LOG}/genesis",
        f"{LOG}/checkpoints/600",
        f"{LOG}/tile/0/000",
        f"{LOG}/tile/entries/000.p/3",
        f"{LOG}/signatures/x001/000",
        f"{LOG}~{'0f' * 8}/tile/0/000",
    ],
)
def test_these_are_files_of_an_archive(path):
    """R-632."""
    assert names.is_one(path)


@pytest.mark.parametrize(
    "path",
    [
        "",
        "charter/",
        "../charter",
        "bodies/00",
        "evidence/../charter",
        "renewals/01",
        LOG,
        f"{LOG}/",
        f"{LOG}/../charter",
        f"{LOG}/tile/0/000/../../../held",
        f"{LOG}/signatures/0/000",
        f"{LOG}/checkpoints/",
        f"{LOG.upper()}/held",
        f"{LOG}~0f/held",
        f"{LOG}/held.fresh",
    ],
)
def test_these_are_none(path):
    """R-634: no name from outside leads out of the archive, or to what is half written."""
    assert not names.is_one(path)


def test_what_may_change_is_known():
    """R-634: tiles never change; what its owner last signed does."""
    names_of = ("held", "checkpoint", "tile/0/000", "checkpoints/3", "genesis")
    paths = ["charter", "feeds", *(f"{LOG}/{it}" for it in names_of)]
    assert [it for it in paths if names.is_mutable(it)] == [
        "feeds",
        *(f"{LOG}/{it}" for it in ("held", "checkpoint", "checkpoints/3")),
    ]


def test_a_branch_has_a_folder_of_its_own():
    assert names.is_log(names.branch_name(names.log_name(bytes(32), bytes(16)), bytes(32)))
