"""What must never be seen: secrets in logs, output and tracebacks, and files that others can read.

The other security tests stand in their rooms; docs/threats.md lists each with its name.
"""

import base64
import contextlib
import os
import stat
import subprocess
import sys

import pytest

from comity.node import identity, keyfile
from comity.node.home import Home
from comity.wording import fingerprint
from tests.cli.desk import comity
from tests.support.browsers import Browser

PHRASE = "seventeen grey herons"
ROOT_PHRASE = "eleven black kettles"
WRONG = "nobody's guess of it"
PATIENCE_S = 30
BOTH = ("--officer", "DUTY", "--officer", "SECOND")


class Typist:
    """Types commands under umask 000, starts programs, and keeps all that they said."""

    def __init__(self, folder):
        self.folder = folder
        self.heard = []
        for name, phrase in (("pass", PHRASE), ("root-pass", ROOT_PHRASE), ("wrong", WRONG)):
            (folder / name).write_text(phrase + "\n")
        self.given = set(folder.iterdir())
        self.environment = {
            **os.environ, "COMITY_DEBUG": "1", "XDG_STATE_HOME": str(folder / "state"),
        }  # fmt: skip

    def command(self, *words):
        return [sys.executable, "-m", "comity", *map(str, words)]

    def types(self, *words, code=0):
        os.umask(0)
        with contextlib.chdir(self.folder):
            said = comity(*words)
        self.heard += [said.out, said.err]
        assert said.code == code, said.err

    def starts(self, *words):
        return subprocess.Popen(
            self.command(*words), cwd=self.folder, env=self.environment, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, umask=0,
        )  # fmt: skip


def phrases(*names):
    return [word for name in names for word in ("--passphrase-file", name)]


def founds(typist):
    for code in ("AA", "BB"):
        name = code.lower()
        typist.types(
            "init", name, "--party", code, "--name", code, "--roots", 1, *BOTH,
            *phrases("root-pass", "pass"), "--reality", "REAL", "--json",
        )  # fmt: skip
        config = typist.folder / name / "comity.toml"
        config.write_text(config.read_text() + 'log_level = "debug"\n')
        typist.types("card", name, "-o", f"{name}.card")
    for own, other in (("aa", "bb"), ("bb", "aa")):
        words = " ".join(_words(typist.folder / other))
        typist.types("pair", own, f"{other}.card", "--words", words)


def _words(path):
    return fingerprint.spell(Home(path).card().fingerprint, "en")


def agrees(typist):
    terms = ("--with", "BB", "--name", "duty", "--title", "A line", "-o", "duty.line")
    keys = phrases("root-pass", "pass")
    typist.types("line", "propose", "aa", *terms, *BOTH, *keys)
    typist.types("line", "accept", "bb", "duty.line", "--name", "duty", *BOTH, *keys)


def works(typist):
    """A node with its console at its most talkative: a login, wrong ones, words, exports."""
    node = typist.starts("run", "aa", "--console", "--json")
    try:
        assert node.stdout is not None
        typist.heard.append(node.stdout.readline())
        browser = Browser((typist.folder / "aa" / "console").read_text().strip())
        for phrase in (WRONG, PHRASE):
            answer = browser.comes_on_watch(officer="SECOND", passphrase=phrase)
            typist.heard.append(answer.text)
        text = ("--set", "subject=A", "--set", "body=B", "--officer", "DUTY", "--json")
        typist.types("send", "aa", "L09", *text, *phrases("root-pass"))
        typist.types("send", "aa", "L09", *text, *phrases("wrong"), code=2)
        typist.types("doctor", "aa", "--json")
        typist.types("export", "aa", "--open", "-o", "aa.comity", "--json")
        typist.types("store", "copy", "aa", "copy", "--json")
        typist.types("store", "backup", "aa", "backup", "--passphrase-file", "pass", "--json")
    finally:
        node.terminate()
        typist.heard += node.communicate(timeout=PATIENCE_S)
    typist.types("config", "show", "aa", "--json")


def breaks(typist):
    """A fault of our own, with its traceback, where keys are in hand."""
    script = (
        "import sys; from comity.node import identity, signing; from comity.cli import main;"
        "signing.release = lambda *_: 1 / 0; main(sys.argv[1:])"
    )
    words = ("send", "aa", "L09", "--set", "subject=A", "--set", "body=B", "--officer", "DUTY")
    command = [sys.executable, "-c", script, *words, *phrases("root-pass")]
    for debug in ("0", "1"):
        environment = {**typist.environment, "COMITY_DEBUG": debug}
        said = subprocess.run(
            command, cwd=typist.folder, env=environment, text=True, capture_output=True,
            check=False, timeout=PATIENCE_S, umask=0,
        )  # fmt: skip
        assert said.returncode != 0
        typist.heard += [said.stdout, said.stderr]
    (kept,) = (typist.folder / "state").rglob("faults.txt")
    assert "ZeroDivisionError" in kept.read_text()
    typist.heard.append(kept.read_text())


@pytest.fixture(scope="module")
def typist(tmp_path_factory):
    made = Typist(tmp_path_factory.mktemp("secret"))
    before = os.umask(0)
    try:
        founds(made)
        agrees(made)
        works(made)
        breaks(made)
    finally:
        os.umask(before)
    return made


def spelled(secret):
    """A secret in every way in which a program may let it slip."""
    yield secret.hex()
    yield secret.hex().upper()
    yield base64.b64encode(secret).decode().rstrip("=")
    yield base64.urlsafe_b64encode(secret).decode().rstrip("=")
    yield base64.b32encode(secret).decode().rstrip("=")
    yield repr(secret)[2:-1]
    yield str(list(secret))[1:-1]
    yield str(int.from_bytes(secret))


def secrets_of(folder):
    for path in sorted(folder.rglob("*.key")):
        if "backup" in path.name:
            continue
        name = path.stem
        is_root = path.parent.name in ("roots", "next")
        lengths = {"node": (32, 32, 32, 32, 32, 64)}.get(name, (32, 32) if is_root else (32,))
        phrase = None
        if keyfile.is_sealed(path):
            phrase = (PHRASE if name == "SECOND" else ROOT_PHRASE).encode()
        yield from keyfile.read(path, phrase, lengths)


def test_no_seed_and_no_passphrase_is_in_anything_that_was_said_or_logged(typist):
    """Logs at their most talkative, --json, sentences, pages, tracebacks."""
    said = "\n".join(typist.heard)
    assert len(said) > 10_000
    assert "ZeroDivisionError" in said
    seeds = list(secrets_of(typist.folder / "aa"))
    assert len(seeds) >= 12
    for phrase in (PHRASE, ROOT_PHRASE, WRONG):
        assert phrase not in said
    for seed in seeds:
        for form in spelled(seed):
            assert form not in said


def test_no_seed_and_no_passphrase_is_on_disk_outside_of_its_key_file(typist):
    seeds = list(secrets_of(typist.folder / "aa"))
    for path in typist.folder.rglob("*"):
        if not path.is_file() or path in typist.given:
            continue
        data = path.read_bytes()
        assert PHRASE.encode() not in data, path
        assert ROOT_PHRASE.encode() not in data, path
        if path.suffix != ".key":
            assert not [it for it in seeds if it in data], path


def test_officers_and_root_keys_are_sealed_at_rest(typist):
    sealed = [*(typist.folder / "aa" / "officers").glob("*.key")]
    sealed += (typist.folder / "aa" / "roots").rglob("*.key")
    assert len(sealed) == 4
    assert all(keyfile.is_sealed(it) for it in sealed)
    assert identity.officer_names(typist.folder / "aa") == ["DUTY", "SECOND"]


def test_under_umask_zero_everything_is_its_owners_alone(typist):
    """Directories 0700, files 0600, whatever the umask of the shell was."""
    open_ = {
        str(path.relative_to(typist.folder)): oct(stat.S_IMODE(path.lstat().st_mode))
        for path in typist.folder.rglob("*")
        if path not in typist.given and stat.S_IMODE(path.lstat().st_mode) & 0o077
    }
    assert open_ == {}
