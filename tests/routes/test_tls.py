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
from comity.routes.tls import OPENING_PER_ADDRESS_MAX

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


def test_pinned_nodes_talk_both_ways():
    async def story(one, other):
        link = await one.dials(other)
        link.send(b"question")
        await until(lambda: other.frames == [b"question"])
        other.links[0].send(b"answer")
        await until(lambda: one.frames == [b"answer"])
        assert one.route.links[HIGHER.der] is link

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


def test_strangers_leave_nothing_behind():
    async def story(_one, other):
        for _ in range(10):
            (await Node(STRANGER).dials(other)).abort()
        await until(lambda: other.route.refused.total() == 10 and not other.route._opening)
        left = [it for it in gc.get_objects() if type(it) is Link and not it.dialled]
        assert left == []

    gc.collect()
    gc.disable()
    try:
        run(story)
    finally:
        gc.enable()


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
    async def story(lower, higher):
        await asyncio.gather(lower.dials(higher), higher.dials(lower))
        await until(lambda: len(lower.route.links) == len(higher.route.links) == 1)
        await until(lambda: lower.route.links[HIGHER.der].dialled)
        await until(lambda: not higher.route.links[LOWER.der].dialled)
        lower.route.links[HIGHER.der].send(b"here")
        await until(lambda: higher.frames == [b"here"])
        assert lower.route.refused["link.second"] == higher.route.refused["link.second"] == 1

    run(story)


def test_a_peer_that_dials_anew_takes_the_place_of_its_old_link():
    async def story(one, other):
        old = await one.dials(other)
        new = await one.dials(other)
        await until(lambda: not old.is_up and len(other.links) == 2)
        assert one.route.links[HIGHER.der] is new
        new.send(b"here")
        await until(lambda: other.frames == [b"here"])

    run(story)


def test_a_distrusted_peer_is_cut_off_and_stays_out():
    async def story(one, other):
        await one.dials(other)
        await until(lambda: other.links)
        other.route.distrust(LOWER.der)
        await until(lambda: one.lost)
        await one.dials(other)
        await until(lambda: other.route.refused["link.unknown-certificate"] == 1)

    run(story)


def test_keeping_a_peer_dials_again_after_a_loss():
    async def story(one, other):
        async with asyncio.TaskGroup() as tasks:
            addresses = [(LOCAL, other.port)]
            kept = tasks.create_task(one.route.keep(addresses, HIGHER.der, random.Random(1).random))
            await until(lambda: other.links)
            other.links[0].send(b"word")
            await until(lambda: one.frames)
            other.links[0].abort()
            await until(lambda: len(other.links) == 2)
            kept.cancel()

    run(story)


def test_keeping_a_peer_tries_its_addresses_in_turn_and_counts_what_fails():
    async def story(one, other):
        async with asyncio.TaskGroup() as tasks:
            with socket.socket() as nobody:
                nobody.bind((LOCAL, 0))
                addresses = [nobody.getsockname(), (LOCAL, other.port)]
                chance = random.Random(1).random
                kept = tasks.create_task(one.route.keep(addresses, HIGHER.der, chance))
                await until(lambda: other.links)
                assert one.route.refused == {"link.unreachable": 1}
                kept.cancel()

    run(story)


def test_both_keeping_each_other_end_with_one_link():
    async def story(one, other):
        chances = random.Random(1), random.Random(2)
        async with asyncio.TaskGroup() as tasks:
            kept = [
                tasks.create_task(
                    node.route.keep([(LOCAL, peer.port)], peer.certificate.der, chance.random)
                )
                for node, peer, chance in ((one, other, chances[0]), (other, one, chances[1]))
            ]
            await until(lambda: one.route.links and other.route.links)
            await asyncio.sleep(0.7)
            assert one.route.links[HIGHER.der].dialled != other.route.links[LOWER.der].dialled
            one.route.links[HIGHER.der].send(b"here")
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
            assert HIGHER.der not in node.route.links

        asyncio.run(story())
    finally:
        peer.kill()
        peer.communicate()


def test_a_peer_that_was_cut_off_is_let_in_again_after_a_while_longer_each_time(monkeypatch):
    monkeypatch.setattr(tls, "SHUNNED_S", 0.2)

    async def story(one, other):
        await one.dials(other)
        await until(lambda: other.links)
        assert other.route.shun(LOWER.der) == 0.2
        await until(lambda: one.lost)
        link = await one.dials(other)  # its half of TLS 1.3 ends first
        await until(lambda: not link.is_up)
        assert len(other.links) == 1
        assert other.route.refused == {"link.shunned": 1}
        await asyncio.sleep(0.2)
        await one.dials(other)
        await until(lambda: len(other.links) == 2)
        assert other.route.shun(LOWER.der) == 0.4

    run(story)


def test_a_peer_that_is_shunned_is_not_dialled_either(monkeypatch):
    monkeypatch.setattr(tls, "SHUNNED_S", 0.3)

    async def story(one, other):
        one.route.shun(HIGHER.der)
        keeps = asyncio.create_task(one.route.keep([(LOCAL, other.port)], HIGHER.der, lambda: 0.0))
        await asyncio.sleep(0.2)
        assert other.links == []
        await until(lambda: other.links)
        keeps.cancel()

    run(story)
