"""R-416: where the console listens, and how it ends."""

import asyncio
import socket
from types import SimpleNamespace
from typing import Any, cast

import pytest
import uvicorn

from comity.console import serving
from comity.console.serving import Serving
from comity.errors import ConfigError
from comity.node.config import ConsoleConfig
from comity.node.home import Home
from tests.console.conftest import Desk
from tests.support.indoors import Room
from tests.support.lines import Side, make_home, make_line


def test_beyond_this_machine_it_never_listens_without_tls():
    with pytest.raises(ConfigError, match=r"console\.needs-tls"):
        Serving(ConsoleConfig(host="0.0.0.0")).open(cast("Any", None))  # noqa: S104  # it is refused


def test_an_address_that_is_taken_is_one_sentence():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(ConfigError, match=r"run\.cannot-listen"):
            Serving(ConsoleConfig(port=port)).open(cast("Any", None))


def test_a_node_with_its_console_ends_cleanly_while_a_page_listens(tmp_path):
    desk = Desk(make_home(tmp_path / "aa", "AA"))
    browser = desk.browser()
    browser.comes_on_watch()
    with socket.create_connection(("127.0.0.1", browser.port)) as page:
        cookie = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
        host = f"localhost:{browser.port}"
        page.sendall(f"GET /stream HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\n\r\n".encode())
        assert b"200 OK" in page.recv(4096)
        assert desk.stop() == 0
    assert not (desk.home.path / "console").exists()


@pytest.mark.parametrize("fault", [None, OSError("no more files")])
def test_a_console_that_ends_by_itself_is_logged_and_the_line_goes_on(
    tmp_path, monkeypatch, caplog, fault
):
    make_line(tmp_path)
    side = Side(Home(tmp_path / "aa"))

    async def serve(_self, sockets=None):
        assert sockets
        if fault is not None:
            raise fault

    monkeypatch.setattr(uvicorn.Server, "serve", serve)
    monkeypatch.setattr(serving, "Face", lambda _: Room(side))
    it = Serving(ConsoleConfig(port=0))
    it.open(cast("Any", SimpleNamespace(home=side.home)))

    async def told():
        runs = asyncio.create_task(it.run())
        for _ in range(5):
            await asyncio.sleep(0)
        assert not runs.done()
        runs.cancel()
        await asyncio.wait([runs])

    asyncio.run(told())
    (said,) = (it for it in caplog.records if it.name == "comity.console")
    assert said.levelname == "CRITICAL"
    assert said.facts["fault"] == ("it ended" if fault is None else repr(fault))
    side.closes()
