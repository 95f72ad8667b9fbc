import asyncio

import pytest

from comity.errors import OurError
from comity.routes.link import SEND_BYTES_HIGH, SEND_BYTES_MAX
from comity.values.bounds import FRAME_BYTES_MAX

from .nodes import pair, until


def run(story):
    async def told():
        async with pair() as (one, other):
            link = await one.dials(other)
            await until(lambda: other.links)
            await story(one, other, link)

    asyncio.run(told())


def test_frames_arrive_whole_and_in_order():
    async def story(_one, other, link):
        sent = [b"%d" % n * (n % 50 + 1) for n in range(2_000)]
        for frame in sent:
            link.send(frame)
        await until(lambda: len(other.frames) == len(sent))
        assert other.frames == sent

    run(story)


def test_frames_of_one_turn_go_out_together():
    async def story(_one, other, link):
        pieces: list[list[bytes]] = []
        other.links[0].on_frames = pieces.append
        for n in range(100):
            link.send(b"%d" % n)
        await until(lambda: pieces)
        assert len(pieces[0]) == 100

    run(story)


def test_a_frame_of_one_mebibyte_passes():
    async def story(_one, other, link):
        link.send(b"f" * FRAME_BYTES_MAX)
        await until(lambda: other.frames)
        assert other.frames == [b"f" * FRAME_BYTES_MAX]

    run(story)


def test_we_do_not_send_one_byte_more():
    async def story(_one, other, link):
        with pytest.raises(OurError, match=r"^link\.frame-too-long size=1048577"):
            link.send(b"f" * (FRAME_BYTES_MAX + 1))
        link.send(b"next")
        await until(lambda: other.frames == [b"next"])

    run(story)


def test_one_byte_more_from_them_is_refused_by_one_clear_error():
    async def story(one, other, link):
        wire = link._pump.put((FRAME_BYTES_MAX + 1).to_bytes(4, "big") + b"f" * 10)
        link._transport.write(wire)
        await until(lambda: other.lost and one.lost)
        assert str(other.lost[0]) == "link.frame-too-long size=1048577 most=1048576"
        assert len(other.lost) == 1

    run(story)


def test_a_garbled_record_is_refused():
    async def story(_one, other, link):
        link._transport.write(b"\x17\x03\x03\x00\x20" + b"x" * 32)
        await until(lambda: other.lost)
        assert other.lost[0].key == "link.bad-record"

    run(story)


def test_a_peer_that_dies_in_the_middle_of_a_frame_is_noticed():
    async def story(_one, other, link):
        link._transport.write(link._pump.put((100).to_bytes(4, "big") + b"half"))
        await asyncio.sleep(0.05)
        link._transport.abort()
        await until(lambda: other.lost)
        assert other.lost[0].key == "link.cut-mid-frame"
        assert other.frames == []

    run(story)


def test_a_link_closed_in_order_is_nobodys_fault():
    async def story(one, other, link):
        link.send(b"last")
        link.close()
        link.send(b"too late")
        await until(lambda: one.lost and other.lost)
        assert other.frames == [b"last"]
        assert (one.lost, other.lost) == ([None], [None])
        assert not link.is_up

    run(story)


def test_what_is_said_to_a_link_that_just_broke_fills_no_journal(caplog):
    """The loop tells of a broken link in its next turn; in this one much may still be said."""

    async def story(one, _other, link):
        link._transport._force_close(None)  # as the kernel's refusal does
        for _ in range(20):
            link.send(b"lost")
            link.flush()
        await until(lambda: one.lost)

    run(story)
    assert not caplog.records


def test_a_sender_is_told_to_pause_at_once_and_to_go_on_later():
    async def story(one, other, link):
        other.links[0].pause_reading()
        sent = 0
        while not one.pauses:
            link.send(b"f" * 10_000)
            sent += 1
            assert sent * 10_000 < 20 * SEND_BYTES_HIGH + 8_000_000  # before the loop turns
            if sent % 100 == 0:
                await asyncio.sleep(0)
        assert one.pauses == ["pause"]
        other.links[0].resume_reading()
        await until(lambda: one.pauses == ["pause", "resume"])
        await until(lambda: len(other.frames) == sent)

    run(story)


def test_who_does_not_pause_is_stopped():
    async def story(_one, other, link):
        other.links[0].pause_reading()
        while link._transport.get_write_buffer_size() <= SEND_BYTES_MAX:
            link.send(b"f" * FRAME_BYTES_MAX)
        with pytest.raises(OurError, match=r"^link\.full"):
            link.send(b"f")
        link.abort()

    run(story)


def test_a_link_to_a_peer_that_does_not_read_still_closes():
    async def story(one, other, link):
        other.links[0].pause_reading()
        while not one.pauses:
            link.send(b"f" * 100_000)
        link.close()
        await until(lambda: one.lost)
        other.links[0].abort()

    run(story)


def test_a_link_says_how_its_key_was_agreed_and_with_whom():
    async def story(one, other, link):
        assert link.group == "X25519MLKEM768"
        assert link.peer_der == other.certificate.der
        assert other.links[0].peer_der == one.certificate.der
        assert link.dialled
        assert not other.links[0].dialled
        assert link.address == "127.0.0.1"

    run(story)
