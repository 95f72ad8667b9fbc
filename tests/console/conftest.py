"""Two nodes with their consoles, as processes of their own, and a browser at each."""

import shutil
import time

import pytest

from comity.node import keyfile
from comity.node.home import Home
from tests.support.browsers import CONSOLE, Browser
from tests.support.lines import Process, make_line, settings, until

QUICK = {"seen_priority_ms": 50, "seen_routine_ms": 50, "joint_every_ms": 50}
PHRASE = "a long phrase"
START_S = 60  # on a machine with much else to do


class Desk(Process):
    """One node with its console."""

    def __init__(self, home):
        super().__init__(home, CONSOLE)
        try:
            until(lambda: self.is_up() and (home.path / "console").exists(), START_S)
        except AssertionError:
            self.kill()
            raise

    @property
    def url(self):
        return (self.home.path / "console").read_text().strip()

    def browser(self):
        return Browser(self.url)

    def said(self):
        """What people of this party said, receipts last; what nodes say by themselves goes on."""
        found = (self.ask("search", party=self.home.config.party, code=it) for it in ("", "L06"))
        return [it["entry"] for told in found for it in told["rows"]]


@pytest.fixture(scope="session")
def agreed(tmp_path_factory):
    """Two homes that have agreed on a line, now."""
    folder = tmp_path_factory.mktemp("agreed")
    make_line(folder, now_ms=time.time_ns() // 1_000_000)
    return folder


@pytest.fixture(scope="module")
def desks(agreed, tmp_path_factory):
    """Both nodes and consoles running, AA dialling BB; kept for the tests of one file."""
    yield from pair_of(agreed, tmp_path_factory.mktemp("desks"))


def pair_of(agreed, folder, **changes):
    """Two desks from copies of the homes in `agreed`, with settings of a test's own."""
    for name in ("aa", "aa.marks", "bb", "bb.marks"):
        shutil.copytree(agreed / name, folder / name)
    aa, bb = (settings(Home(folder / name), **QUICK, **changes) for name in ("aa", "bb"))
    answering = Desk(bb)
    dialling = Desk(settings(aa, peers={"BB": answering.address()}))
    until(lambda: dialling.ask("status")["lines"][0]["paths"])
    yield dialling, answering
    for it in (dialling, answering):
        it.stop()


@pytest.fixture
def duty(desks):
    """A browser at AA at which DUTY is on watch."""
    browser = desks[0].browser()
    browser.comes_on_watch()
    return browser


@pytest.fixture
def theirs(desks):
    """A browser at BB at which DUTY is on watch."""
    browser = desks[1].browser()
    browser.comes_on_watch()
    return browser


@pytest.fixture(scope="module")
def sealed(agreed, tmp_path_factory):
    """A console of AA at which the officers' keys lie sealed."""
    folder = tmp_path_factory.mktemp("sealed")
    for name in ("aa", "aa.marks"):
        shutil.copytree(agreed / name, folder / name)
    home = Home(folder / "aa")
    for name in ("DUTY", "SECOND"):
        path = home.path / "officers" / f"{name}.key"
        (seed,) = keyfile.read(path, None, (32,))
        path.unlink()
        keyfile.write(path, [seed], PHRASE.encode())
    desk = Desk(settings(home, **QUICK))
    yield desk
    desk.stop()
