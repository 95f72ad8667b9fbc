"""Markers as clients of TAK take them: pytak over the wire, takproto as a message. R-375."""

import asyncio
import configparser
import warnings
from contextlib import asynccontextmanager

import pytest
import takproto
from hypothesis import given, settings

from comity.gateways import cot
from comity.gateways.found import Reading, Shape
from comity.node import markers
from comity.values.area import Circle, Corridor, Edges, Polygon, Pos
from tests.cli.desk import free_port
from tests.gateways.shapes import shapes

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it tells at once which of its extras are not there
    import pytak

NOW = 1_900_000_000_000
PLACE, OTHER = Pos(lat=451_666_667, lon=302_500_000), Pos(lat=452_666_667, lon=302_500_000)
RING = Polygon(((PLACE, OTHER, Pos(lat=452_666_667, lon=303_500_000)),), Edges.GEODESIC)
SHAPES = (
    Shape(name="A <&>", area=Circle(PLACE, 18_520)),
    Shape(name="B", area=Corridor((PLACE, OTHER), 500)),
    Shape(name="C", area=RING),
)


def written(*made, reality="REAL"):
    return cot.markers(Reading(shapes=made, notes=()), NOW, reality=reality)[0]


def understood(event):
    """What takproto makes of a marker: the message of the newer protocol."""
    made = takproto.parse_proto(bytes(takproto.xml2proto(event.decode())))
    assert made != -1
    return made.cotEvent


class Taken(pytak.RXWorker):  # type: ignore[misc]  # it ships no types
    """A client that keeps what it takes."""

    async def handle_data(self, data):
        """Nothing more than to keep it."""


async def taken(url, count, send):
    """What a client at an address takes, as soon as it listens, of what is then sent."""
    config = configparser.ConfigParser()
    config["here"] = {"COT_URL": url}
    queue: asyncio.Queue[bytes] = asyncio.Queue()
    reader, writer = await pytak.protocol_factory(config["here"])
    client = Taken(queue, config["here"], reader)
    work = asyncio.ensure_future(client.run())
    try:
        await asyncio.to_thread(send)
        return [await asyncio.wait_for(queue.get(), 10) for _ in range(count)]
    finally:
        work.cancel()
        await asyncio.gather(work, return_exceptions=True)
        for end in (reader, writer):
            if hasattr(end, "close"):
                end.close()


@asynccontextmanager
async def relay():
    """A server as of a TAK network: what one client says, all others hear."""
    others: list[asyncio.StreamWriter] = []

    async def joined(reader, writer):
        others.append(writer)
        while data := await reader.read(65_536):
            for it in others:
                if it is not writer:
                    it.write(data)
        others.remove(writer)
        writer.close()

    server = await asyncio.start_server(joined, "127.0.0.1", 0)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for it in others:
            it.close()


def test_a_client_takes_every_marker_over_tcp_through_a_server():
    events = written(*SHAPES)

    async def story():
        async with relay() as port:
            to = markers.address(f"tcp://127.0.0.1:{port}")
            return await taken(f"tcp://127.0.0.1:{port}", 3, lambda: markers.send(events, to))

    heard = asyncio.run(story())
    assert tuple(heard) == events
    assert [understood(it).detail.contact.callsign for it in heard] == ["A <&>", "B", "C"]


def test_a_client_takes_every_marker_as_a_datagram():
    events, port = written(*SHAPES), free_port()
    to = markers.address(f"udp://127.0.0.1:{port}")
    heard = asyncio.run(taken(f"udp+ro://127.0.0.1:{port}", 3, lambda: markers.send(events, to)))
    assert tuple(heard) == events


def test_a_client_understands_a_neutral_marker_that_ends():
    event = understood(written(SHAPES[0], reality="EXERCISE")[0])
    assert (event.type, event.how, event.opex) == ("a-n-G", "h-e", "e-exercise")
    assert event.staleTime - event.sendTime == 600_000
    assert (event.lat, event.lon) == (pytest.approx(45.1666667), pytest.approx(30.25))
    assert event.detail.contact.callsign == "EXERCISE A <&>"
    assert 'major="18520"' in event.detail.xmlDetail


@given(shapes)
@settings(max_examples=30)
def test_a_client_understands_whatever_is_sent(shape):
    for it in cot.markers(Reading(shapes=(shape,), notes=()), NOW, reality="TEST")[0]:
        event = understood(it)
        assert event.type == "a-n-G"
        assert event.sendTime < event.staleTime <= NOW + 600_000
