"""Two parties with an agreed line, made once and copied for every test that changes them."""

import shutil

import pytest

from tests.cli.desk import begin


@pytest.fixture(scope="session")
def begun(tmp_path_factory):
    return begin(tmp_path_factory.mktemp("begun"))


@pytest.fixture
def parties(begun, tmp_path):
    folder = tmp_path / "parties"
    shutil.copytree(begun, folder)
    return folder


@pytest.fixture
def aa(parties):
    return parties / "aa"


@pytest.fixture(autouse=True)
def own_settings(monkeypatch):
    for name in ("COMITY_OFFICER", "COMITY_LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COMITY_DEBUG", "1")  # a fault of ours is seen where it happens
    monkeypatch.setenv("COLUMNS", "80")
