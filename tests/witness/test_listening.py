"""Where strangers may connect."""

import asyncio
import socket

import pytest

from comity.errors import ConfigError
from comity.witness.listening import is_loopback, listening


@pytest.mark.parametrize(
    ("host", "is_own"),
    [
        ("127.0.0.1", True),
        ("127.8.8.8", True),
        ("::1", True),
        ("localhost", True),
        ("0.0.0.0", False),  # noqa: S104
        ("::", False),
        ("192.0.2.1", False),
        ("comity.example", False),
    ],
)
def test_loopback_is_told_from_everything_else(host, is_own):
    assert is_loopback(host) is is_own


def test_a_place_that_is_taken_is_said():
    taken = listening("127.0.0.1", 0)
    with pytest.raises(ConfigError) as told:
        listening("127.0.0.1", taken.getsockname()[1])
    taken.close()
    assert told.value.key == "run.cannot-listen"


def test_a_small_answer_in_two_parts_does_not_wait_for_a_receipt():
    """Else each answer of a console, a witness or an archive takes 40 ms longer than it need."""

    async def accepted():
        found = asyncio.get_running_loop().create_future()
        listener = listening("127.0.0.1", 0)
        server = await asyncio.start_server(
            lambda _, writer: found.set_result(writer), sock=listener
        )
        async with server:
            port = listener.getsockname()[1]
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            its = (await found).get_extra_info("socket")
            option = its.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
            writer.close()
            (await found).close()
        return option

    assert asyncio.run(accepted()) == 1
