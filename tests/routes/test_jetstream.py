"""One connection to a real nats-server (R-510, R-515): proved both ways, bounded, not believed."""

import asyncio
import ssl

import pytest
from nats.aio.client import Client
from nats.errors import ProtocolError
from nats.js.api import AckPolicy, ConsumerConfig

from comity.errors import TheirError
from comity.routes import jetstream
from comity.routes.jetstream import JetStream
from comity.routes.relay_server import FRAMES, STREAM, where_of
from tests.support.relays import member, operating, relay_key, servers, until


def told(story, **options):
    with servers(**options) as its:
        asyncio.run(story(its))


async def opened(its, name="AA", server=0):
    stream = JetStream(where_of(its.join, server), relay_key(name))
    await stream.open()
    return stream


async def refused(its, name="AA", join=None):
    stream = JetStream(where_of(join or its.join, 0), relay_key(name))
    with pytest.raises(TheirError) as caught:
        await stream.open()
    return caught.value.key


def test_what_one_member_puts_another_is_given_in_order_and_once():
    async def story(its):
        one, other = await opened(its), await opened(its, "BB")
        came: list[jetstream.Arrived] = []
        assert await other.read("*", 1, came.append) == 0
        futures = [await one.put(FRAMES, bytes((n,)), str(n)) for n in (1, 2, 3, 3)]
        answers = await asyncio.gather(*futures)
        await until(lambda: len(came) == 3)
        assert [it.data for it in came] == [b"\1", b"\2", b"\3"]
        assert {it.member for it in came} == {member("AA")}
        assert answers[3].duplicate
        late: list[jetstream.Arrived] = []
        assert await other.read("*", 3, late.append) == 1
        await until(lambda: len(late) == 1)
        await one.close()
        await other.close()

    told(story)


def test_an_impostor_with_another_certificate_is_refused_before_a_word_is_said():
    async def story(its):
        with servers() as impostor:
            machine = impostor.plan.machines[0]
            join = type(its.join)(
                **{
                    **{f: getattr(its.join, f) for f in its.join.__struct_fields__},
                    "servers": (f"127.0.0.1:{machine.port}",),
                }
            )
            assert await refused(its, join=join) == "relay.impostor"
            assert "TLS handshake error" in impostor.said()
            assert "authentication" not in impostor.said()

    told(story)


def test_a_node_that_the_relay_does_not_know_is_told_so():
    async def story(its):
        assert await refused(its, "ZZ") == "relay.not-known-there"

    told(story)


def test_nobody_there_is_an_error_of_the_wire():
    async def story(its):
        with pytest.raises(ConnectionRefusedError):
            await opened(its)

    told(story, start=False)


def test_a_member_cannot_speak_under_anothers_name_nor_take_away_what_is_kept():
    """R-510: the server itself refuses, by the settings that were written for it."""

    async def story(its):
        async with operating(its) as operator:
            one = await opened(its)
            client = one._client
            before = (await operator.js.stream_info(STREAM)).state.messages
            for subject in (
                f"c.{member('BB')}.f",
                f"$JS.API.STREAM.DELETE.{STREAM}",
                f"$JS.API.STREAM.PURGE.{STREAM}",
                f"$JS.API.STREAM.UPDATE.{STREAM}",
                f"$JS.API.CONSUMER.DELETE.{STREAM}.{member('BB')}-f",
            ):
                await client.publish(subject, b"{}")
            await client.flush()
            await asyncio.sleep(0.2)
            after = (await operator.js.stream_info(STREAM)).state.messages
            assert before == after == 0
            await one.close()

    told(story)


def test_a_connection_that_ends_is_noticed_at_once():
    async def story(its):
        one = await opened(its)
        await one.read("*", 1, lambda _: None)
        its.kill()
        async with asyncio.timeout(5):
            await one.ended()
        await one.close()

    told(story)


def test_a_relay_that_falls_silent_is_left(monkeypatch):
    monkeypatch.setattr(jetstream, "SILENT_S", -1)

    async def story(its):
        one = await opened(its)
        await one.read("*", 1, lambda _: None)
        async with asyncio.timeout(5):
            await one.ended()
        await one.close()

    told(story)


def test_a_gap_in_what_comes_ends_the_connection():
    async def story(its):
        one = await opened(its)
        reading = jetstream._Reading(one, lambda _: None)
        reading._next = 7
        came: list[jetstream.Arrived] = []
        await one.read("*", 1, came.append)
        message = await gotten(one)
        await reading.take(message)
        async with asyncio.timeout(5):
            await one.ended()
        await one.close()

    async def gotten(one):
        inbox, held = one._client.new_inbox(), []

        async def keep(message):
            if "Status" not in (message.headers or {}):
                held.append(message)

        await one._client.subscribe(inbox, cb=keep)
        config = ConsumerConfig(
            name=f"{one.member}-k", deliver_subject=inbox, filter_subject="c.*.f"
        )
        config.ack_policy = AckPolicy.NONE
        await one._js.add_consumer(STREAM, config)
        await (await one.put(FRAMES, b"x", "x"))
        await until(lambda: held)
        return held[0]

    told(story)


def test_a_message_that_says_not_where_it_stands_ends_the_connection():
    async def story(its):
        one = await opened(its)
        came: list[jetstream.Arrived] = []
        await one.read("*", 1, came.append)
        async with operating(its) as operator:
            *_, inbox = (it.subject for it in one._client._subs.values())
            await operator.client.publish(inbox, b"from nowhere")
            await operator.client.flush()
            async with asyncio.timeout(5):
                await one.ended()
        assert came == []
        await one.close()

    told(story)


@pytest.mark.parametrize(
    "said",
    [
        b"MSG a 1 99999999\r\n" + b"x" * 200,
        b"x" * (jetstream.BUFFER_BYTES_MAX + 1),
        b"INFO {\r\n",
        b"HMSG a x 1 1\r\n",
        b"MSG a 1 4\r\nabcd\r\nNONSENSE\r\n",
        b"-ERR '\xff'\r\n",
    ],
)
def test_a_relay_that_says_more_or_other_than_it_may_is_left(said):
    """Foreign bytes are bounded: nats-py would gather whatever length is announced."""

    async def story():
        parser = jetstream._Parser(Client())
        await parser.parse(said[:-1])
        await parser.parse(said[-1:])

    with pytest.raises(ProtocolError):
        asyncio.run(story())


def test_certificates_of_others_are_not_believed():
    with servers(start=False) as its:
        context = jetstream._context(its.join.certificate)
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert len(context.get_ca_certs()) == 1
    assert context.minimum_version is ssl.TLSVersion.TLSv1_3


def test_a_relay_that_keeps_nothing_is_said():
    async def story(its):
        path = its.folder / "server-1" / "nats.conf"
        text = path.read_text()
        begin = text.index("    jetstream {")
        path.write_text(text[:begin] + text[text.index("    users [") :])
        its.start()
        assert await refused(its) == "relay.cannot-keep"

    told(story, start=False)
