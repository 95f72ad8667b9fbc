"""Reading an archive from a folder or from a server that may be anybody's."""

import asyncio
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from typing_extensions import override

from comity.archive.checking import Checking, Found
from comity.archive.source import Folder, Url, source_of
from comity.errors import ConfigError
from tests.support.archives import long_line, write
from tests.support.parties import CODES


@contextmanager
def serving(answer):
    """A server whose every answer is made by `answer`."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            status, data = answer(self.path)
            self.send_response(status)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        @override
        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def test_any_server_of_static_files_will_do(tmp_path):
    """R-634: what a folder says, an address says too, below whatever path it lies."""
    write(long_line(), tmp_path / "a")

    def static(path):
        file = tmp_path / path.removeprefix("/archives/")
        return (200, file.read_bytes()) if file.is_file() else (404, b"nothing")

    with serving(static) as url:
        source = source_of(f"{url}/archives/a/")
        found = Checking(source, CODES).check(long_line().charter.line_id)
        source.close()
    assert found.verdict is Found.SOUND


def test_what_a_server_says_is_bounded_and_its_silence_is_named():
    """R-635: more than such a file ever has is not read; an error is none of the archive's."""
    with serving(lambda _: (200, bytes(1000))) as url:
        with pytest.raises(ConfigError) as told:
            Url(url).read("charter", 999)
        assert told.value.facts["reason"] == "> 999"
        source = Url(url)
        assert source.read("charter", 1000) == bytes(1000)
        source.close()
    with serving(lambda _: (500, b"")) as url, pytest.raises(ConfigError) as told:
        Url(url).read("charter", 9)
    assert told.value.facts["reason"] == "HTTP 500"
    with pytest.raises(ConfigError) as told:
        Url(url).read("charter", 9)
    assert told.value.key == "archive.cannot-read"


def test_a_redirection_is_not_followed():
    with serving(lambda _: (301, b"")) as url, pytest.raises(ConfigError) as told:
        Url(url).read("charter", 9)
    assert told.value.facts["reason"] == "HTTP 301"


@pytest.mark.parametrize(
    "url", ["ftp://a/b", "http://", "http://a:x/", "http://a/?b=c", "http://a/#b", "file:///etc"]
)
def test_these_are_no_addresses(url):
    with pytest.raises(ConfigError, match=r"archive\.bad-url"):
        Url(url)


def test_a_place_is_a_folder_or_an_address(tmp_path):
    assert isinstance(source_of(str(tmp_path)), Folder)
    with pytest.raises(ConfigError) as told:
        source_of(str(tmp_path / "none"))
    assert told.value.key == "archive.not-there"


def test_a_connection_that_was_let_go_is_opened_once_more():
    async def main():
        asked = []

        async def talk(reader, writer):
            asked.append(await reader.readuntil(b"\r\n\r\n"))
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
            await writer.drain()
            writer.close()  # without a word

        server = await asyncio.start_server(talk, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        source = Url(f"http://127.0.0.1:{port}")
        for _ in range(2):
            assert await asyncio.to_thread(source.read, "charter", 9) == b"ok"
        source.close()
        server.close()
        return len(asked)

    assert asyncio.run(main()) == 2
