"""README.md and LISEZMOI.md are run: every command of the tour is typed for real, in order.

Only what a reader would put in by hand is put in: the twelve words, the entry, free ports.
"""

import json
import os
import re
import shlex
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from comity.node import control

ROOT = Path(__file__).parents[2]
PAGES = ("README.md", "LISEZMOI.md")
PROGRAM = [sys.executable, "-m", "comity"]
WORDS_OF = {"aa": r"(?:THE|LES) .* (?:OF|DE) AA", "bb": r"(?:THE|LES) .* (?:OF|DE) BB"}
PATIENCE_S = 20


def typed(page):
    """Every line of the page's code blocks that calls the program, as words."""
    blocks = re.findall(r"^```\n(.*?)^```", (ROOT / page).read_text(), re.DOTALL | re.MULTILINE)
    lines = [line for block in blocks for line in block.splitlines()]
    return [shlex.split(line)[1:] for line in lines if line.startswith("comity ")]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Tour:
    """A reader at two terminals."""

    def __init__(self, folder):
        self.folder = folder
        self.running = []
        self.ports = {"7401": str(free_port()), "7402": str(free_port())}
        self.environment = {**os.environ, "COLUMNS": "80"}

    def ask(self, *words):
        told = subprocess.run(
            [*PROGRAM, *words],
            cwd=self.folder,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert told.returncode == 0, f"{' '.join(words)}: {told.stderr}"
        return told.stdout

    def types(self, words):
        words = [self.filled(word) for word in words]
        if words[0] == "run":
            return self.starts(words)
        return self.ask(*words)

    def filled(self, word):
        for home, pattern in WORDS_OF.items():
            if re.fullmatch(pattern, word):
                return " ".join(json.loads(self.ask("card", home, "--json"))["words"])
        if word == "ENTRY":
            return self.newest()["entry"][:8]
        for written, free in self.ports.items():
            word = word.replace(f":{written}", f":{free}")
        return word

    def newest(self):
        """What BB's inbox shows last, once the free text has come."""
        return self.until(lambda: next((it for it in self.inbox() if it["code"] == "L09"), None))

    def inbox(self):
        return control.ask(self.folder / "bb", "inbox", {})

    def starts(self, words):
        log = (self.folder / f"{words[1]}.log").open("wb")
        self.running.append(
            subprocess.Popen([*PROGRAM, *words], cwd=self.folder, stdout=log, stderr=log)
        )
        log.close()
        if len(self.running) == 2:
            self.until(lambda: self.connected("aa") and self.connected("bb"))
        return ""

    def connected(self, home):
        if not control.is_running(self.folder / home):
            return False
        return all(it["paths"] for it in control.ask(self.folder / home, "status", {})["lines"])

    def until(self, look):
        deadline = time.monotonic() + PATIENCE_S
        while not (found := look()):
            assert time.monotonic() < deadline, "it did not come"
            time.sleep(0.1)
        return found

    def ends(self):
        for process in self.running:
            process.send_signal(signal.SIGTERM)
        assert [process.wait(20) for process in self.running] == [0, 0]


@pytest.fixture
def tour(tmp_path):
    made = Tour(tmp_path)
    yield made
    for process in made.running:
        if process.poll() is None:
            process.kill()
            process.wait()


@pytest.mark.timeout(300)  # some thirty programs, one after the other
@pytest.mark.parametrize(
    "page",
    [PAGES[0], pytest.param(PAGES[1], marks=pytest.mark.deep)],  # the same commands
)
def test_every_command_of_the_tour_does_what_the_page_says(tour, page):
    said = {}
    for words in typed(page):
        said[" ".join(words[:2])] = tour.types(words)
    assert "BB/DUTY" in said["held aa"]
    assert said["verify staff.comity"]
    path = tour.folder / "staff.comity"
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    told = subprocess.run([*PROGRAM, "verify", str(path)], capture_output=True, check=False)
    assert told.returncode in (1, 4)
    tour.ends()


def test_both_pages_show_the_same_commands():
    english, french = (
        [
            [words[0], *(it for it in words if it.startswith("-") and it != "--lang")]
            for words in its
        ]
        for its in map(typed, PAGES)
    )
    assert english == french


@pytest.mark.parametrize("page", PAGES)
def test_every_link_leads_somewhere(page):
    for target in re.findall(r"\]\(([^)#]+)\)", (ROOT / page).read_text()):
        assert (ROOT / target).exists(), target
