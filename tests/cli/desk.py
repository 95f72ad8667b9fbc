"""An officer at the keyboard: types commands and reads what they say; also starts real nodes."""

import json
import os
import socket
import subprocess
import sys
import time
from pathlib import Path

from click.testing import CliRunner

from comity.cli import main

PATIENCE_S = 20


class Said:
    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    @property
    def data(self):
        return json.loads(self.out)

    @property
    def fault(self):
        return json.loads(self.err)["error"]


def comity(*words, given=None):
    """Type a command in this process."""
    found = CliRunner().invoke(main, [str(word) for word in words], input=given)
    if isinstance(found.exception, Exception):
        raise found.exception
    return Said(found.exit_code, found.stdout, found.stderr)


def done(*words, given=None):
    """Type a command that must succeed; gives its data."""
    said = comity(*words, "--json", given=given)
    assert said.code == 0, said.err
    return said.data


def refused(*words, code=1, given=None):
    """Type a command that must not; gives its one sentence."""
    said = comity(*words, given=given)
    assert said.code == code, (said.code, said.out, said.err)
    assert not said.out
    sentence = said.err.rstrip("\n")
    assert "\n" not in sentence
    assert sentence.endswith(".")
    assert "Traceback" not in sentence
    return sentence


def program(*words):
    """Start the program itself."""
    return subprocess.run(
        [sys.executable, "-m", "comity", *map(str, words)],
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
        env={**os.environ, "COLUMNS": "80"},
    )


class Running:
    """A node that runs as a program of its own."""

    def __init__(self, home, *options, waits=True):
        self.home = Path(home)
        self.log = (self.home / "run.txt").open("w+")
        self.process = subprocess.Popen(
            [sys.executable, "-m", "comity", "run", str(home), "--json", *options],
            stdout=subprocess.PIPE,
            stderr=self.log,
            text=True,
        )
        if waits:
            self.is_up()

    def is_up(self):
        """Wait until it says where it listens."""
        self.ready = json.loads(self.said.readline())

    @property
    def said(self):
        assert self.process.stdout is not None
        return self.process.stdout

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
        code = self.process.wait(PATIENCE_S)
        self.said.close()
        self.log.close()
        return code

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def until(ask, wanted):
    """Ask again and again until the answer is as wanted; gives it."""
    deadline = time.monotonic() + PATIENCE_S
    while not wanted(answer := ask()):
        assert time.monotonic() < deadline, answer
        time.sleep(0.05)
    return answer


def begin(folder, *, ports=(0, 0)):
    """Two parties from nothing to a line agreed by both: AA speaks English, BB French."""
    for party, language, port in (("AA", "en", ports[0]), ("BB", "fr", ports[1])):
        home = folder / party.lower()
        listen = ("--listen", f"127.0.0.1:{port}") if port else ()
        officers = ("--officer", "DUTY", "--officer", "SECOND")
        common = ("--party", party, "--name", f"Party {party}", "--reality", "EXERCISE")
        done("init", home, *common, *officers, *listen, "--lang", language, "--roots", 1)
        done("card", home, "-o", folder / f"{party.lower()}.card")
    for own, other in (("aa", "bb"), ("bb", "aa")):
        words = " ".join(done("card", folder / other)["words"])
        done("pair", folder / own, folder / f"{other}.card", "--words", words)
    both = ("--officer", "DUTY", "--officer", "SECOND")
    terms = ("--with", "BB", "--name", "staff", "--title", "Staff line")
    done("line", "propose", folder / "aa", *terms, "-o", folder / "staff.line", *both)
    done("line", "accept", folder / "bb", folder / "staff.line", "--name", "staff", *both)
    return folder
