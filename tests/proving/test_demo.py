"""The demonstration as a program: what it shows, what it gives as data, what it leaves behind."""

import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import msgspec
import pytest

from comity.errors import ConfigError, OurError
from comity.node.verify import verify_file
from comity.proving import demo
from comity.proving.processes import is_alive
from comity.proving.scenario import demonstrated, load
from tests.support.browsers import Browser
from tests.support.second import differences, told_here, told_there

COMMAND = [sys.executable, "-m", "comity", "demo"]


@pytest.fixture
def environment(tmp_path):
    """Whatever a demonstration leaves lies below the test's own folder."""
    return {**os.environ, "XDG_DATA_HOME": str(tmp_path / "data"), "COLUMNS": "80"}


def nodes_below(folder):
    """Process ids of nodes whose folder lies below `folder`."""
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        with contextlib.suppress(OSError):
            words = path.read_bytes().decode().split("\0")
            if "run" in words and any(word.startswith(f"{folder}/") for word in words):
                found.append(int(path.parent.name))
    return found


def test_it_plays_shows_compares_and_verifies(environment, tmp_path):
    began = time.monotonic()
    told = subprocess.run(
        COMMAND, env=environment, capture_output=True, text=True, check=False, timeout=90
    )
    assert told.returncode == 0, told.stderr
    assert time.monotonic() - began < 90
    for words in (
        "EXERCISE: reconstruction",
        "ligne staff\u00a0: OUVERTE",
        "The same digest",
        "SOUND",
        "US, in English; officer DUTY",
        "RU, in French; officer DUTY",
        "comity demo --keep",
        "comity exercise play abu-dhabi-2026",
    ):
        assert words in told.stdout
    assert told.stdout.count("http://localhost:") == 2
    assert told.stdout.index("http://localhost:") < told.stdout.index("051100ZFEB26")
    assert "IMPLAUSIBLE" not in told.stdout
    at = [told.stdout.find(f"/{it.name}/") for it in demonstrated()]
    assert -1 not in at
    assert at == sorted(at)
    prose = [it for it in told.stdout.splitlines() if str(tmp_path) not in it]
    assert max(map(len, prose)) <= 80
    assert nodes_below(tmp_path) == []


def test_its_data_name_the_record_and_the_record_is_sound(environment):
    stories = ("contact", "call")  # the whole of it is played above
    asked = [word for it in stories for word in ("--only", it)]
    told = subprocess.run(
        [*COMMAND, "--json", *asked], env=environment, capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stderr
    data = json.loads(told.stdout)
    code, report = verify_file(Path(data["export"]))
    assert (code, data["verdict"], data["same"]) == (0, "SOUND", True)
    assert set(data["digests"]["staff"].values()) == {report["digest"]}
    assert set(data["flash"]) >= {"sent", "held", "opened", "answered"}
    files = [Path(it["export"]).read_bytes() for it in data["exports"]]
    for file, there in zip(files, told_there(files), strict=True):  # the second implementation
        assert (there["verdict"], differences(told_here(file), there)) == ("SOUND", [])
    first, *then = demonstrated(stories)
    assert len(data["transcript"]) == len(first.steps)
    assert [it["state"] for it in data["lines"]] == ["SUSPENDED", "OPEN"]  # it comes back elsewhere
    assert data["exercise"] == first.name
    assert [it["exercise"] for it in data["then"]] == [it.name for it in then] != []


def _address(folder):
    """Where the console of RU is, once it is written there."""
    return "".join(it.read_text().strip() for it in folder.glob("**/ru/console"))


def watched(environment, folder):
    """The demonstration with somebody at the console of RU; gives its data and what was seen."""
    words = ["--keep", "--json", "--only", "contact", "--lang", "fr"]
    process = subprocess.Popen([*COMMAND, *words], env=environment, stdout=subprocess.PIPE)
    seen: list[str] = []

    def looks():
        deadline = time.monotonic() + 60
        while not (found := _address(folder)) and time.monotonic() < deadline:
            time.sleep(0.02)
        browser = Browser(found)
        browser.comes_on_watch()
        seen.extend(browser.hears(("FLASH",)))

    watching = threading.Thread(target=looks)
    watching.start()
    out, _ = process.communicate(timeout=120)
    watching.join()
    assert process.returncode == 0
    return json.loads(out), seen


def test_nodes_that_are_kept_go_on_with_their_consoles_and_can_be_spoken_to(environment, tmp_path):
    data, seen = watched(environment, tmp_path)
    try:
        assert sorted(nodes_below(tmp_path)) == sorted(data["kept"].values())
        flash = next(it for it in data["transcript"] if it["step"] == "flash")
        assert flash["shown"]["RU"]["precedence"] == "FLASH"
        assert flash["entry"] in "".join(seen)  # it alarmed while it was played
        steps = [it["step"] for it in data["transcript"]]
        order = ["flash", "flash-opened", "flash-checking", "flash-answered"]
        assert [it for it in steps if it in order] == order
        assert list(data["consoles"]) == ["US", "RU"]
        for code, language in (("US", "fr"), ("RU", "en")):
            page = Browser(data["consoles"][code]).get("/login").text
            assert f'<html lang="{language}"' in page
            assert "EXERCISE" in page.split("<title>")[1].split("</title>")[0]
        theirs = Browser(data["consoles"]["RU"])
        theirs.comes_on_watch()
        assert flash["entry"] in theirs.get("/watch?line=risk-reduction").text
        assert "nothing to control" in theirs.get("/exercise").text
        show = ["inbox", f"{data['directory']}/ru", "--line", "risk-reduction", "--json"]
        said = subprocess.run([*COMMAND[:-1], *show], capture_output=True, text=True, check=True)
        assert "I06" in said.stdout
        log = [*COMMAND[:-1], "log", *show[1:], "--last", "10000"]
        said = subprocess.run(log, capture_output=True, text=True, check=True)
        times = {it["time"]["iso"] for it in json.loads(said.stdout)}
        assert max(times) < "2026-04"  # no node said a word in the time of this machine
    finally:
        for pid in data["kept"].values():
            os.kill(pid, signal.SIGTERM)
    deadline = time.monotonic() + 20
    while any(map(is_alive, data["kept"].values())) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert nodes_below(tmp_path) == []


def test_three_nodes_play_and_exercises_come_one_after_the_other(tmp_path, monkeypatch, capsys):
    three = load(Path(__file__).parent / "three.toml")
    again = msgspec.structs.replace(three, name="again", steps=three.steps[:3])
    monkeypatch.setattr(demo, "demonstrated", lambda _only: (three, again))
    assert demo.run(keep=False, languages=(), as_json=True, directory=tmp_path) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["exercise"], data["then"][0]["exercise"]) == ("three", "again")
    assert len(set(data["digests"]["duty"].values())) == 1
    assert sorted(data["digests"]["duty"]) == ["AA", "BB", "CC"]
    assert data["seconds"] >= data["then"][0]["seconds"]
    assert nodes_below(tmp_path) == []


def test_one_that_differs_or_is_not_sound_is_not_hidden_by_the_others():
    first = demo.Result(
        exercise="one", directory="", export="", exports=[], lines=[], digests={}, same=True,
        flash=None, transcript=[], verdict="SOUND", seconds=1.5, kept={},
    )  # fmt: skip
    bad = msgspec.structs.replace(first, same=False, verdict="DAMAGED")
    found = demo._together([first, bad])
    assert (found.same, found.verdict, found.seconds) == (False, "DAMAGED", 3.0)


@pytest.mark.parametrize(
    "how", [signal.SIGINT, pytest.param(signal.SIGTERM, marks=pytest.mark.deep)]
)
def test_interrupted_it_leaves_no_node_behind(environment, tmp_path, how):
    process = subprocess.Popen(
        COMMAND, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    deadline = time.monotonic() + 30
    while len(nodes_below(tmp_path)) < 2 and time.monotonic() < deadline:
        time.sleep(0.02)
    process.send_signal(how)
    process.communicate(timeout=30)
    assert process.returncode == 130
    assert nodes_below(tmp_path) == []


def test_a_folder_in_use_is_left_alone(tmp_path):
    (tmp_path / "mine").write_text("keep")
    with pytest.raises(ConfigError, match=r"init\.not-empty"):
        demo.run(keep=False, languages=(), as_json=True, directory=tmp_path)


def test_a_story_that_is_not_there_starts_nothing(tmp_path):
    with pytest.raises(OurError, match=r"exercise\.no-such-part"):
        demo.run(keep=False, languages=(), as_json=True, only=("war",), directory=tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_one_language_is_that_of_the_first_screen():
    scenario = load()
    assert demo.read_in(scenario, ()) == {"US": "en", "RU": "fr"}
    assert demo.read_in(scenario, ("fr",)) == {"US": "fr", "RU": "en"}
    assert demo.read_in(scenario, ("fr", "fr")) == {"US": "fr", "RU": "fr"}
