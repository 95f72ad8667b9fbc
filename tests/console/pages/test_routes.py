"""R-485: two routes to one party, and one that is down, on the first screen and in the findings."""

import shutil

import pytest

from comity.node.home import Home
from comity.proving.torture_pair import free_ports
from tests.console.conftest import QUICK, START_S, Desk
from tests.support.lines import settings, until


@pytest.fixture
def routed(agreed, tmp_path):
    """AA's console, with BB on two addresses of this machine and nobody on a third."""
    for name in ("aa", "aa.marks", "bb", "bb.marks"):
        shutil.copytree(agreed / name, tmp_path / name)
    (port,) = free_ports(1)
    hosts = [f"127.0.0.{n}:{port}" for n in (1, 2, 3)]
    bb = settings(Home(tmp_path / "bb"), listen_port=port, listen=(hosts[1],), **QUICK)
    answering = Desk(bb)
    dialling = Desk(settings(Home(tmp_path / "aa"), peers={"BB": tuple(hosts)}, **QUICK))
    yield dialling, answering
    for it in (dialling, answering):
        it.stop()


def roles(desk):
    return [it["role"] for it in desk.ask("status")["lines"][0]["routes"]]


def test_every_route_is_shown_and_one_that_is_down_asks_for_a_look(routed):
    aa, bb = routed
    until(lambda: roles(aa) == ["BEST", "SPARE", "DOWN"], START_S)
    assert roles(bb) == ["BEST", "SPARE"]
    browser = aa.browser()
    browser.comes_on_watch()
    page = browser.get("/").text
    shown = page.split('class="routes"')[1].split("</ul>")[0]
    for role in ("BEST", "SPARE", "DOWN"):
        assert f'data-role="{role}"' in shown
    assert "Route to BB by 127.0.0.3:" in shown
    found = browser.get("/health").text
    assert "down since" in found
    assert "the line goes on over what is up" in found
