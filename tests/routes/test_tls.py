import asyncio
import gc
import random
import socket
import ssl
import subprocess
import sys
from contextlib import suppress

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from comity.errors import TheirError
from comity.routes import tls
from comity.routes.link import Link
from comity.routes.tls import LINKS_MAX, OPENING_PER_ADDRESS_MAX

from .nodes import HIGHER, LOCAL, LOWER, STRANGER, Node, pair, until

GONE = (ConnectionResetError, asyncio.IncompleteReadError)
PEER = """
import asyncio, sys
from tests.routes.nodes import HIGHER, LOWER, Node
async def main():
    node = await Node(HIGHER, LOWER, echoes=True).listens()
    print(node.port, flush=True)
    await asyncio.sleep(60)
asyncio.run(main())
"""


def run(story, **options):
    async def told():
        async with pair(**options) as (one, other):
            await story(one, other)

    asyncio.run(told())


def run_uncollected(story):
    """What is left in circles stays, as it does for hours in a quiet node (collecting.py)."""
    gc.collect()
    gc.disable()
    try:
        run(story)
    finally:
        gc.enable()


def links_left(*, dialled):
    return [it for it in gc.get_objects() if type(it) is Link and it.dialled is dialled]


def test_pinned_nodes_talk_both_ways():
    async def story(one, other):
        link = await one.dials(other)
        link.send(b"question")
        await until(lambda: other.frames == [b"question"])
        other.links[0].send(b"answer")
        await until(lambda: one.frames == [b"answer"])
        assert one.route.links_to(HIGHER.der) == (link,)

    run(story)


def test_a_stranger_is_refused_silently_and_counted():
    async def story(one, other):
        stranger = Node(STRANGER)
        link = await stranger.dials(other)  # its half of TLS 1.3 ends first
        link.send(b"hello?")
        await until(lambda: stranger.lost)
        assert stranger.frames == other.frames == []
        assert other.links == []
        assert other.route.refused == {"link.unknown-certificate": 1}
        assert one.route.refused == {}

    run(story)


def test_dials_that_lead_nowhere_leave_nothing_behind():
    """Nobody there, somebody who hangs up, somebody else."""

    async def story(one, other):
        async def hangs_up(_reader, writer):
            writer.close()

        server = await asyncio.start_server(hangs_up, LOCAL, 0)
        port = server.sockets[0].getsockname()[1]
        for _ in range(5):
            assert await one.route._try(LOCAL, port, HIGHER.der) is None
            assert await one.route._try(LOCAL, other.port, STRANGER.der) is None
        server.close()
        await server.wait_closed()
        for _ in range(5):
            assert await one.route._try(LOCAL, port, HIGHER.der) is None
        assert one.route.refused.total() == 15
        await until(lambda: links_left(dialled=True) == [])

    run_uncollected(story)


def test_strangers_leave_nothing_behind():
    async def story(_one, other):
        for _ in range(10):
            (await Node(STRANGER).dials(other)).abort()
        await until(lambda: other.route.refused.total() == 10 and not other.route._opening)
        assert links_left(dialled=False) == []

    run_uncollected(story)


def test_a_stranger_is_told_nothing_once_it_has_shown_its_certificate():
    async def story(_one, other):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        reader, writer = await asyncio.open_connection(LOCAL, other.port, ssl=context)
        with pytest.raises(GONE):
            await reader.readexactly(1)
        writer.close()
        await until(lambda: other.route.refused == {"link.bad-handshake": 1})

    run(story)


def test_another_node_at_the_address_is_refused():
    async def story(one, other):
        with pytest.raises(TheirError, match=r"^link\.unknown-certificate"):
            await one.route.dial(LOCAL, other.port, STRANGER.der)
        assert one.links == []

    run(story)


def test_tls_1_2_is_refused():
    async def story(_one, other):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        context.maximum_version = ssl.TLSVersion.TLSv1_2
        with pytest.raises((ConnectionResetError, ssl.SSLError)):
            await asyncio.open_connection(LOCAL, other.port, ssl=context)
        await until(lambda: other.route.refused == {"link.bad-handshake": 1})

    run(story)


@pytest.mark.parametrize(
    "garbage", [b"GET / HTTP/1.1\r\n\r\n", bytes(100), b"\x16\x03\x01\xff\xff"]
)
def test_garbage_before_the_handshake_is_dropped_without_a_word(garbage):
    async def story(_one, other):
        reader, writer = await asyncio.open_connection(LOCAL, other.port)
        writer.write(garbage)
        writer.write_eof()
        with suppress(ConnectionResetError):
            assert await reader.read() == b""
        writer.close()
        await until(lambda: sum(other.route.refused.values()) == 1)

    run(story)


@pytest.mark.parametrize("any_group", [False, True])
def test_a_key_agreed_without_the_hybrid_group_is_refused_or_shown_as_such(tmp_path, any_group):
    """R-47: nobody is talked down to what a quantum computer will read."""

    async def story(one, other):
        other.route._any_group = any_group
        key, its = tmp_path / "key.pem", one.certificate
        pem = (Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        key.write_bytes(its.key.private_bytes(*pem) + its.x509.public_bytes(Encoding.PEM))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
        context.load_cert_chain(key)
        context.set_ecdh_curve("prime256v1")
        _, writer = await asyncio.open_connection(LOCAL, other.port, ssl=context)
        if any_group:
            await until(lambda: other.links)
            assert other.links[0].group == "secp256r1"
            writer.close()
            await until(lambda: other.lost)
        else:
            await until(lambda: other.route.refused == {"link.no-hybrid-group": 1})
            assert other.links == []
            writer.close()

    run(story)


def test_nobody_at_the_address_is_an_os_error():
    async def story(one, _other):
        with socket.socket() as taken:
            taken.bind((LOCAL, 0))  # bound and not listening: nobody answers
            with pytest.raises(ConnectionRefusedError):
                await one.route.dial(LOCAL, taken.getsockname()[1], HIGHER.der)

    run(story)


def test_a_listener_that_says_nothing_is_given_up():
    async def story(one, _other):
        with socket.create_server((LOCAL, 0)) as mute, pytest.raises(TimeoutError):
            await one.route.dial(LOCAL, mute.getsockname()[1], HIGHER.der)

    run(story, handshake_s=0.1)


def test_a_caller_that_does_not_prove_itself_in_time_is_dropped():
    async def story(_one, other):
        reader, writer = await asyncio.open_connection(LOCAL, other.port)
        with pytest.raises(GONE):
            await reader.readexactly(1)
        writer.close()
        assert other.route.refused == {"link.late-handshake": 1}
        assert not other.route._opening

    run(story, handshake_s=0.1)


def test_half_open_connections_from_one_address_are_bounded():
    async def story(_one, other):
        crowd = [socket.create_connection((LOCAL, other.port)) for _ in range(20)]
        await until(lambda: other.route.refused["link.crowded"] == 20 - OPENING_PER_ADDRESS_MAX)
        assert len(other.route._opening) == OPENING_PER_ADDRESS_MAX
        for caller in crowd:
            caller.close()
        await until(lambda: not other.route._opening)

    run(story)


def test_half_open_connections_are_bounded_in_all_and_the_oldest_goes(monkeypatch):
    monkeypatch.setattr("comity.routes.tls.OPENING_MAX", 4)

    async def story(one, other):
        crowd = [socket.create_connection((LOCAL, other.port)) for _ in range(6)]
        await until(lambda: other.route.refused["link.crowded"] == 2)
        await one.dials(other)  # a peer still comes through
        await until(lambda: other.links)
        assert len(other.route._opening) == 3
        for caller in crowd:
            caller.close()

    run(story)


def test_strangers_do_not_crowd_out_a_caller_from_where_a_peer_came(monkeypatch):
    monkeypatch.setattr("comity.routes.tls.OPENING_MAX", 4)

    async def story(one, other):
        link = await one.dials(other)
        await until(lambda: other.links)
        link.abort()
        home = socket.create_connection((LOCAL, other.port))  # from the peer's own address
        far = [
            socket.create_connection((LOCAL, other.port), source_address=("127.1.0.9", 0))
            for _ in range(6)
        ]
        await until(lambda: other.route.refused["link.crowded"] == 3)
        assert [it.address for it in other.route._opening].count(LOCAL) == 1
        for caller in (home, *far):
            caller.close()

    run(story)


def test_of_two_links_the_one_dialled_by_the_lower_fingerprint_is_kept():
    """R-481: what the higher one dialled to a host gives way to what comes from there."""

    async def story(lower, higher):
        await asyncio.gather(lower.dials(higher), higher.dials(lower))
        await until(lambda: len(lower.route.links_to(HIGHER.der)) == 1)
        await until(lambda: len(higher.route.links_to(LOWER.der)) == 1)
        assert lower.route.links_to(HIGHER.der)[0].dialled
        assert not higher.route.links_to(LOWER.der)[0].dialled
        lower.route.links_to(HIGHER.der)[0].send(b"here")
        await until(lambda: higher.frames == [b"here"])
        assert higher.route.refused["link.second"] == 1

    run(story)


def test_a_peer_has_as_many_links_as_it_dials_and_no_more_than_a_card_names_addresses():
    """R-480, X11: the attack of a peer that opens many."""

    async def story(one, other):
        links = [await one.dials(other) for _ in range(LINKS_MAX)]
        await until(lambda: len(other.links) == LINKS_MAX)
        more = [asyncio.create_task(other.dials(one)), asyncio.create_task(one.dials(other))]
        await until(lambda: other.route.refused["link.too-many"] >= 1)
        await asyncio.gather(*more, return_exceptions=True)
        assert len(other.route.links_to(LOWER.der)) == LINKS_MAX
        assert all(it.is_up for it in links)
        links[0].abort()
        await until(lambda: len(other.route.links_to(LOWER.der)) == LINKS_MAX - 1)
        await one.dials(other)
        await until(lambda: len(other.route.links_to(LOWER.der)) == LINKS_MAX)

    run(story)


def test_each_address_of_a_peer_has_its_link_and_one_that_is_lost_takes_none_with_it():
    """R-480: an address that does not answer keeps no other waiting, and is said to be down."""

    async def story(one, other):
        elsewhere = await other.route.listen("127.0.0.2", 0)
        with socket.socket() as nobody:
            nobody.bind((LOCAL, 0))
            addresses = [nobody.getsockname(), (LOCAL, other.port), ("127.0.0.2", elsewhere)]
            kept = [
                asyncio.create_task(one.route.keep(it, HIGHER.der, random.Random(1).random))
                for it in addresses
            ]
            await until(lambda: len(other.links) == 2)
            assert {it.address for it in one.links} == {LOCAL, "127.0.0.2"}
            assert all(it.local and it.rtt_ms is not None for it in one.links)
            await until(lambda: one.route.lacking(HIGHER.der).keys() == {addresses[0]})
            assert one.route.lacking(HIGHER.der)[addresses[0]] >= 0
            far = next(it for it in one.links if it.address == "127.0.0.2")
            far.abort()
            await until(lambda: len(one.lost) == 1)
            assert [it.address for it in one.route.links_to(HIGHER.der)] == [LOCAL]
            assert addresses[2] in one.route.lacking(HIGHER.der)
            await until(lambda: len(one.route.links_to(HIGHER.der)) == 2)
            for task in kept:
                task.cancel()
            await asyncio.gather(*kept, return_exceptions=True)
            assert one.route.lacking(HIGHER.der) == {}

    run(story)


def test_an_address_that_waited_long_is_tried_when_the_last_link_is_lost():
    """R-480: the second machine of a node is found as soon as the first one is gone."""

    async def story(one, other):
        with socket.socket() as standby:
            standby.bind((LOCAL, 0))  # bound and not listening: it waits for its turn
            addresses = [(LOCAL, other.port), standby.getsockname()]
            kept = [
                asyncio.create_task(one.route.keep(it, HIGHER.der, lambda: 0.999))
                for it in addresses
            ]
            await until(lambda: one.route.refused["link.unreachable"] >= 3)  # 2 s till the next
            before = one.route.refused["link.unreachable"]
            other.route.distrust(LOWER.der)
            await until(lambda: one.lost)
            began = asyncio.get_running_loop().time()
            await until(lambda: one.route.refused["link.unreachable"] > before)
            assert asyncio.get_running_loop().time() - began < 1.5
            for task in kept:
                task.cancel()

    run(story)


def test_a_name_is_the_hosts_it_stands_for():
    """R-481: one dials no name of a host from which the peer has come."""

    async def story(one, other):
        await other.dials(one)
        await until(lambda: one.links)
        kept = asyncio.create_task(one.route.keep(("localhost", other.port), HIGHER.der, float))
        await asyncio.sleep(0.2)
        assert len(one.links) == 1
        assert one.route.lacking(HIGHER.der) == {}
        kept.cancel()
        nowhere = asyncio.create_task(one.route.keep(("host.invalid", 1), HIGHER.der, float))
        await until(lambda: one.route.refused["link.unreachable"])
        nowhere.cancel()

    run(story)


def test_a_distrusted_peer_is_cut_off_and_stays_out():
    async def story(one, other):
        await one.dials(other)
        await one.dials(other)
        await until(lambda: len(other.links) == 2)
        other.route.distrust(LOWER.der)
        await until(lambda: len(one.lost) == 2)
        await one.dials(other)
        await until(lambda: other.route.refused["link.unknown-certificate"] == 1)

    run(story)


def test_keeping_a_peer_dials_again_after_a_loss():
    async def story(one, other):
        async with asyncio.TaskGroup() as tasks:
            address, chance = (LOCAL, other.port), random.Random(1).random
            kept = tasks.create_task(one.route.keep(address, HIGHER.der, chance))
            await until(lambda: other.links)
            other.links[0].send(b"word")
            await until(lambda: one.frames)
            other.links[0].abort()
            await until(lambda: len(other.links) == 2)
            kept.cancel()

    run(story)


def test_both_keeping_each_other_end_with_one_link():
    async def story(one, other):
        chances = random.Random(1), random.Random(2)
        async with asyncio.TaskGroup() as tasks:
            kept = [
                tasks.create_task(
                    node.route.keep((LOCAL, peer.port), peer.certificate.der, chance.random)
                )
                for node, peer, chance in ((one, other, chances[0]), (other, one, chances[1]))
            ]
            await until(lambda: one.route.links_to(HIGHER.der) and other.route.links_to(LOWER.der))
            await asyncio.sleep(0.7)
            (its,), (theirs,) = one.route.links_to(HIGHER.der), other.route.links_to(LOWER.der)
            assert its.dialled != theirs.dialled
            its.send(b"here")
            await until(lambda: other.frames == [b"here"])
            for task in kept:
                task.cancel()

    run(story)


def test_two_processes_talk_and_the_death_of_one_is_noticed():
    peer = subprocess.Popen([sys.executable, "-c", PEER], stdout=subprocess.PIPE, text=True)
    try:
        assert peer.stdout is not None
        port = int(peer.stdout.readline())

        async def story():
            node = Node(LOWER)
            link = await node.route.dial(LOCAL, port, HIGHER.der)
            for n in range(500):
                link.send(b"%d" % n)
            await until(lambda: len(node.frames) == 500)
            assert node.frames == [b"%d" % n for n in range(500)]
            peer.kill()
            await until(lambda: node.lost)
            assert node.route.links_to(HIGHER.der) == ()

        asyncio.run(story())
    finally:
        peer.kill()
        peer.communicate()


def test_a_peer_that_was_cut_off_is_let_in_again_after_a_while_longer_each_time(monkeypatch):
    monkeypatch.setattr(tls, "SHUNNED_S", 0.2)

    async def story(one, other):
        await one.dials(other)
        await one.dials(other)
        await until(lambda: len(other.links) == 2)
        assert other.route.shun(LOWER.der) == 0.2
        await until(lambda: len(one.lost) == 2)
        link = await one.dials(other)  # its half of TLS 1.3 ends first
        await until(lambda: not link.is_up)
        assert len(other.links) == 2
        assert other.route.refused == {"link.shunned": 1}
        await asyncio.sleep(0.2)
        await one.dials(other)
        await until(lambda: len(other.links) == 3)
        assert other.route.shun(LOWER.der) == 0.4

    run(story)


def test_a_peer_that_is_shunned_is_not_dialled_either(monkeypatch):
    monkeypatch.setattr(tls, "SHUNNED_S", 0.3)

    async def story(one, other):
        one.route.shun(HIGHER.der)
        keeps = asyncio.create_task(one.route.keep((LOCAL, other.port), HIGHER.der, lambda: 0.0))
        await asyncio.sleep(0.2)
        assert other.links == []
        await until(lambda: other.links)
        keeps.cancel()

    run(story)
