"""T17: a release can be built again octet by octet, and says what it needs."""

import json
import re
import sys
import zipfile
from importlib import metadata
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "tools"))

import release


@pytest.fixture(scope="module")
def wheels(tmp_path_factory):
    return release.wheels(tmp_path_factory.mktemp("wheels"))


def test_two_builds_at_two_places_give_the_same_octets(wheels):
    one, other = wheels
    assert one.parent != other.parent
    assert release.sha256(one) == release.sha256(other)


def test_another_moment_would_be_seen(wheels, tmp_path):
    later = release.built(tmp_path / "later", 0o022, "UTC0", "1800000000")
    assert release.sha256(later) != release.sha256(wheels[0])


def test_the_wheel_holds_the_program_and_nothing_else(wheels):
    with zipfile.ZipFile(wheels[0]) as wheel:
        names = wheel.namelist()
    assert "comity/record/admission.py" in names
    assert "comity/console/static/console.js" in names
    strays = [it for it in names if not re.match(r"comity(-[\d.]+\.dist-info)?/", it)]
    assert strays == []
    assert not [it for it in names if "__pycache__" in it or it.endswith((".pyc", ".key"))]


def test_the_list_names_every_package_that_is_installed_with_its_hashes(wheels):
    said = json.loads(release.sbom(wheels[0]))
    found = {(it["name"], it["version"]): it for it in said["components"]}
    for line in metadata.requires("comity") or ():
        if "extra" in line:
            continue
        name = re.split(r"[<>=;\[ ]", line)[0]
        entry = found[name.replace(".", "-"), metadata.version(name)]
        assert entry["hashes"]
        assert entry["licenses"][0]["license"]["name"] != "NOASSERTION"


def test_a_wheelhouse_is_locked_with_our_own_wheel_in_it(wheels):
    lock = (release.ROOT / "requirements" / "run.txt").read_text()
    text = release.locked(lock, wheels[0])
    assert text.startswith(lock.rstrip())
    assert f"--hash=sha256:{release.sha256(wheels[0])}" in text
    named = release.components(text)[-1]
    assert named["name"] == "comity"
    assert [it["content"] for it in named["hashes"]] == [release.sha256(wheels[0])]


def test_sums_name_files_as_they_lie_there(tmp_path, monkeypatch):
    monkeypatch.setattr(release, "DIST", tmp_path)
    (tmp_path / "wheelhouse").mkdir()
    (tmp_path / "wheelhouse" / "a.whl").write_bytes(b"a")
    said = release.sums([tmp_path / "wheelhouse" / "a.whl"])
    assert said.split() == [release.sha256(tmp_path / "wheelhouse" / "a.whl"), "wheelhouse/a.whl"]


def test_a_lock_is_read_whole():
    lock = "a==1 \\\n    --hash=sha256:" + "0" * 64 + "\nb-c==2.0 ; os_name == 'nt' \\\n"
    lock += "    --hash=sha256:" + "1" * 64 + " \\\n    --hash=sha256:" + "2" * 64 + "\n"
    one, two = release.components(lock)
    assert (one["name"], one["version"], len(one["hashes"])) == ("a", "1", 1)
    assert (two["name"], two["version"], len(two["hashes"])) == ("b-c", "2.0", 2)
