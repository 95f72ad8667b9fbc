"""The archive over HTTP: its files, and nothing else of this machine."""

import asyncio

import pytest

from comity.archive import serving as archive_serving
from comity.archive.checking import Checking, Found
from comity.archive.serving import Face, Serving
from comity.archive.source import Url
from comity.errors import ConfigError
from tests.support.archives import folder_of, long_line, write
from tests.support.parties import CODES


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("served") / "a"
    write(long_line(), made)
    (made / "bodies").mkdir()
    (made / "bodies" / "secret").write_text("sealed")
    return made


def ask(folder, path, method="GET"):
    sent = []

    async def send(event):
        sent.append(event)

    asyncio.run(Face(folder)({"type": "http", "method": method, "path": path}, None, send))
    return sent[0]["status"], dict(sent[0]["headers"]), sent[1]["body"]


def test_it_is_checked_over_its_own_server(folder):
    """R-634, R-635."""

    async def main():
        serving = Serving(folder, "127.0.0.1", 0, None)
        task = asyncio.create_task(serving.run())
        source = Url(serving.address)
        found = await asyncio.to_thread(Checking(source, CODES).check)
        source.close()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        return found

    assert asyncio.run(main()).verdict is Found.SOUND


def test_tiles_may_be_kept_for_ever_and_checkpoints_not(folder):
    """R-634: as C2SP tlog-tiles has it."""
    log = f"/{folder_of(long_line(), 'BB')}"
    status, headers, body = ask(folder, f"{log}/genesis")
    assert (status, headers[b"content-type"]) == (200, b"application/octet-stream")
    assert b"immutable" in headers[b"cache-control"]
    assert headers[b"content-length"] == str(len(body)).encode()
    _, headers, _ = ask(folder, f"{log}/held")
    assert headers[b"content-type"] == b"text/plain; charset=utf-8"
    assert headers[b"cache-control"] == b"no-cache"


@pytest.mark.parametrize(
    "path", ["/", "/bodies/secret", "/../a/charter", "//charter", "/charter/", "/feeds.fresh"]
)
def test_whatever_is_not_the_name_of_a_file_of_an_archive_is_not_there(folder, path):
    """R-634: sealed bodies and half-written files neither."""
    assert ask(folder, path) == (404, {b"content-length": b"0"}, b"")


def test_a_file_that_is_not_there_is_not_there(folder):
    log = f"/{folder_of(long_line(), 'BB')}"
    assert ask(folder, f"{log}/tile/0/x001/000")[0] == 404


def test_nothing_can_be_written_through_it(folder):
    assert [ask(folder, "/charter", it)[0] for it in ("POST", "PUT", "DELETE")] == [405] * 3
    status, headers, body = ask(folder, "/charter", "HEAD")
    assert (status, body) == (200, b"")
    assert int(headers[b"content-length"]) > 0


def test_beyond_this_machine_it_asks_for_a_certificate(folder, tmp_path):
    with pytest.raises(ConfigError) as told:
        Serving(folder, "0.0.0.0", 0, None)  # noqa: S104  # it is refused
    assert told.value.key == "archive.needs-tls"
    with pytest.raises(ConfigError) as told:
        Serving(tmp_path, "127.0.0.1", 0, None)
    assert told.value.key == "archive.not-one"
    assert archive_serving.CONNECTIONS_MAX < 10_000
