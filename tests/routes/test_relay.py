"""A carrier at a real nats-server: whatever the relay does costs time, and that is all."""

import asyncio

import msgspec
import pytest

from comity.record import canonical
from comity.routes import jetstream
from comity.routes import relay as module
from comity.routes.sealing import FRAME_BYTES_MAX, SEALED_BYTES_MAX
from tests.record.test_seal import opening
from tests.support.parties import seed
from tests.support.relays import (
    LINE,
    End,
    author,
    member,
    operating,
    running,
    servers,
    until,
    word,
)

FRAMES = [b"entry %d" % n for n in range(12)]


def told(story, **options):
    """Tell a story of AA and BB at a relay."""

    async def run(its):
        aa, bb = End("AA", its.join), End("BB", its.join)
        async with running(aa, bb):
            await story(its, aa, bb)

    with servers(**options) as its:
        asyncio.run(run(its))


def got(end, frames=tuple(FRAMES)):
    return lambda: sorted(end.frames) == sorted(frames)


def test_what_one_says_the_other_is_given_and_the_relay_says_that_it_has_it():
    async def story(_, aa, bb):
        await aa.says(*FRAMES)
        await until(got(bb))
        await until(lambda: sorted(aa.passed) == sorted(FRAMES))
        await bb.says(b"answer")
        await until(got(aa, [b"answer"]))
        assert aa.fault is bb.fault is None
        assert aa.relay.shown()["since_ms"] > 0

    told(story)


def test_who_was_away_is_given_what_came_meanwhile_and_not_what_it_had():
    async def story(its, aa, bb):
        await aa.says(*FRAMES[:6])
        await until(got(bb, FRAMES[:6]))
        await until(lambda: len(aa.passed) == 6)
        async with running(third := End("BB", its.join, note=None)):
            await until(got(third, FRAMES[:6]))
        note = third.notes[-1]
        await aa.says(*FRAMES[6:])
        await until(lambda: len(aa.passed) == 12)
        async with running(again := End("BB", its.join, note=note)):
            await until(got(again, FRAMES[6:]))

    told(story)


def test_a_relay_that_is_down_takes_nothing_and_what_is_said_to_it_is_lost():
    async def run(its):
        async with running(aa := End("AA", its.join)):
            await until(lambda: aa.fault == "relay.unreachable")
            assert aa.relay.ready() == 0
            aa.relay.send(b"x", 0, b"x")
            its.start()
            await until(lambda: aa.is_up)
            assert aa.fault is None
            assert aa.passed == []

    with servers(start=False) as its:
        asyncio.run(run(its))


def test_a_relay_that_loses_all_it_had_is_noticed_and_said_so():
    """R-516: it is a new one as far as we know; those above say everything again."""

    async def story(its, aa, bb):
        await aa.says(*FRAMES[:6])
        await until(got(bb, FRAMES[:6]))
        its.kill()
        await until(lambda: not aa.is_up and not bb.is_up)
        its.wipe()
        its.start()
        await until(lambda: aa.lost == 1 and aa.is_up and bb.is_up)
        await aa.says(*FRAMES)
        await until(got(bb, FRAMES + FRAMES[:6]))

    told(story)


def test_a_relay_put_back_from_an_old_copy_is_noticed():
    async def story(its, aa, bb):
        await aa.says(*FRAMES)
        await until(got(bb))
        await until(lambda: len(aa.passed) == 12)
        aa.relay._highest = 10_000  # it had said to have so many
        its.kill()
        await until(lambda: not aa.is_up)
        its.start()
        await until(lambda: aa.lost == 1 and aa.is_up)

    told(story)


def test_a_relay_that_loses_a_key_costs_the_time_until_the_next_one(monkeypatch):
    """R-514: frames wait for it; a frame said again brings the key again."""
    monkeypatch.setattr(module, "KEY_AGAIN_S", -1.0)
    monkeypatch.setattr(module, "ONCE_S", -1.0)

    async def story(its, aa, _):
        await aa.says(*FRAMES[:2])
        await until(lambda: len(aa.passed) == 2)
        async with operating(its) as operator:
            held = [it for it in await operator.held() if it.subject.endswith(".f")]
            await operator.empty()
            async with running(late := End("BB", its.join)):
                await until(lambda: late.is_up)
                await operator.put(*held)
                await until(lambda: late.relay.shown()["unopened"] == 2)
                await until(lambda: aa.is_up)
                await aa.says(*FRAMES[:2])
                await until(lambda: set(late.frames) == set(FRAMES[:2]))

    told(story)


def test_a_relay_that_repeats_reorders_and_plays_back_gives_each_frame_once():
    async def story(its, aa, bb):
        await aa.says(*FRAMES)
        await until(got(bb))
        async with operating(its) as operator:
            held = await operator.held()
            await operator.put(*reversed(held), *held, *held[3:7])
            await aa.says(b"last")
            await until(lambda: b"last" in bb.frames)
        assert sorted(bb.frames) == sorted([*FRAMES, b"last"])

    told(story)


def test_a_relay_that_gives_other_parts_to_each_gives_nobody_anything_false():
    """A fork of the relay: two servers with one certificate, each with a part of what was said."""

    async def run(one, other):
        join = msgspec.structs.replace(one.join, servers=other.join.servers)
        aa, bb = End("AA", one.join), End("BB", join)
        async with running(aa, bb), operating(one) as here, operating(other) as there:
            await until(lambda: aa.is_up and bb.is_up)
            await aa.says(*FRAMES)
            await until(lambda: len(aa.passed) == 12)
            held = await here.held()
            await there.put(*held[::2])
            await until(lambda: bb.relay.shown()["unopened"] or len(bb.frames) >= 6)
            await there.put(*held)
            await until(got(bb))

    with servers() as one, servers(authority=one) as other:
        asyncio.run(run(one, other))


def test_a_relay_that_reads_sees_sizes_in_steps_and_times_and_nothing_else():
    """R-513: no content, no party, no line, no key of a node stands in what it keeps."""

    async def story(its, aa, bb):
        await aa.says(b"FLASH " + b"x" * 40, b"ROUTINE")
        await until(lambda: len(bb.frames) == 2)
        async with operating(its) as operator:
            held = await operator.held()
        settings = (its.folder / "server-1" / "nats.conf").read_bytes()
        stored = b"".join(it.read_bytes() for it in its.data().rglob("*") if it.is_file())
        seen = b"".join(it.data + it.subject.encode() + repr(it.headers).encode() for it in held)
        for secret in (b"FLASH", b"ROUTINE", LINE, LINE.hex().encode(), author("AA").kid, b"AA/"):
            assert secret not in seen + settings + stored
        assert opening("BB").key.raw not in seen + stored
        assert len({len(it.data) for it in held if it.subject.endswith(".f")}) == 1

    told(story)


def test_a_relay_or_a_member_that_makes_frames_up_is_not_heard():
    async def story(its, aa, bb):
        await aa.says(b"true")
        await until(got(bb, [b"true"]))
        async with operating(its) as operator:
            held = await operator.held()
            for it in held:
                it.data = it.data[:-1] + bytes((it.data[-1] ^ 1,))
            await operator.put(*held)
            for data in (b"", b"junk", b"\x01" * 300, b"\x02" * 3_000):
                await operator.js.publish(f"c.{member('AA')}.f", data)
        await until(lambda: bb.relay.shown()["refused"] >= 4)
        assert bb.frames == [b"true"]
        assert bb.is_up

    told(story)


def test_an_impostor_is_one_word_and_gets_nothing():
    async def run(ours, impostor):
        join = msgspec.structs.replace(ours.join, servers=impostor.join.servers)
        async with running(aa := End("AA", join)):
            await until(lambda: aa.fault == "relay.impostor")
            aa.relay.send(b"secret", 3, b"x")
            assert not aa.is_up
        assert not any(impostor.data().rglob("*.blk"))

    with servers() as ours, servers() as impostor:
        asyncio.run(run(ours, impostor))


def test_a_relay_that_does_not_know_us_is_one_word():
    async def run(its):
        async with running(it := End("ZZ", its.join)):
            await until(lambda: it.fault == "relay.not-known-there")

    with servers() as its:
        asyncio.run(run(its))


def test_a_cluster_that_is_killed_whole_and_loses_a_disk_gives_all_it_had_said_to_have():
    async def story(its, aa, _):
        await aa.insists(*FRAMES)
        its.kill()
        its.wipe(2)
        its.start()
        async with running(late := End("BB", its.join)):
            await until(got(late), 60)
        await until(lambda: aa.is_up, 60)
        assert aa.lost == 0

    told(story, count=3)


def test_what_several_want_at_once_goes_to_the_relay_once():
    async def story(its, aa, bb):
        await until(lambda: aa.is_up)
        for _ in range(3):
            aa.relay.send(b"x", 0, b"x")
        await until(lambda: aa.passed)
        await aa.says(b"x")
        await until(lambda: len(aa.passed) == 2)
        await until(lambda: aa.relay._bytes == 0)
        assert bb.frames == [b"x"]
        async with operating(its) as operator:
            held = [it for it in await operator.held() if it.subject.endswith(".f")]
        assert len(held) == 1

    told(story)


def test_what_did_not_leave_is_given_back():
    async def story(its, aa, _):
        await until(lambda: aa.is_up)
        its.kill()
        aa.relay.send(b"x", 0, b"token")
        await until(lambda: aa.dropped == [b"token"])
        aa.relay.send(b"y", 0, b"other")
        assert aa.dropped == [b"token", b"other"]

    told(story)


def test_what_the_connection_broke_under_is_given_back(monkeypatch):
    async def refuse(_self, _kind, _data, _name):
        raise ConnectionResetError("broken")

    async def story(_, aa, __):
        await until(lambda: aa.is_up)
        monkeypatch.setattr(jetstream.JetStream, "put", refuse)
        aa.relay.send(b"x", 0, b"token")
        await until(lambda: aa.dropped == [b"token"])
        monkeypatch.undo()

    told(story)


def test_what_the_relay_refuses_is_given_back():
    async def story(its, aa, _):
        await until(lambda: aa.is_up)
        async with operating(its) as operator:
            await operator.empty()
        aa.relay.send(b"x", 0, b"token")
        await until(lambda: aa.dropped == [b"token"])

    told(story)


def test_nothing_is_sealed_to_nobody():
    async def run(its):
        async with running(aa := End("AA", its.join, readers=())):
            await until(lambda: aa.fault == "relay.nobody-reads")
            assert not aa.is_up

    with servers() as its:
        asyncio.run(run(its))


def test_a_frame_that_the_relay_did_not_answer_is_no_second_copy_when_said_again(monkeypatch):
    """R-515: what it took before and is said again is meant to be one."""
    monkeypatch.setattr(module, "ONCE_S", -1.0)

    async def story(its, aa, bb):
        await aa.says(b"x")
        await until(lambda: aa.passed == [b"x"])
        aa.relay._taken.clear()  # as if its answer had been lost
        await aa.says(b"x")
        await until(lambda: len(aa.passed) == 2)
        await aa.says(b"x")
        await until(lambda: len(aa.passed) == 3)
        async with operating(its) as operator:
            held = [it for it in await operator.held() if it.subject.endswith(".f")]
        assert len(held) == 2
        await until(lambda: bb.frames == [b"x", b"x"])

    told(story)


def test_the_longest_frame_passes_and_a_longer_one_is_not_taken():
    async def story(_, aa, bb):
        await aa.says(b"x" * FRAME_BYTES_MAX)
        await until(lambda: bb.frames == [b"x" * FRAME_BYTES_MAX])
        before = aa.relay._bytes
        aa.relay.send(b"x" * (FRAME_BYTES_MAX + 1), 0)
        assert aa.relay._bytes == before
        assert SEALED_BYTES_MAX > FRAME_BYTES_MAX

    told(story)


def test_the_urgent_goes_before_what_waits():
    async def story(_, aa, bb):
        await until(lambda: aa.is_up)
        for n in range(4):
            aa.relay.send(b"routine %d" % n, 0)
        aa.relay.send(b"flash", 3)
        await until(lambda: len(bb.frames) == 5)
        assert bb.frames[0] == b"flash"

    told(story)


def test_no_more_is_on_its_way_than_the_relay_answers_soon(monkeypatch):
    monkeypatch.setattr(module, "LATE_S", -1.0)

    async def story(_, aa, bb):
        await until(lambda: aa.is_up)
        for n in range(200):
            await aa.says(b"%d" % n + bytes(200))
        await until(lambda: len(bb.frames) == 200)
        assert aa.relay._window == module.WINDOW_MIN
        assert aa.relay.ready() == FRAME_BYTES_MAX  # with nothing on its way there is room for one

    told(story)


def test_a_relay_that_does_not_answer_to_frames_is_left(monkeypatch):
    monkeypatch.setattr(module, "UNANSWERED_S", -1.0)

    async def story(_, aa, __):
        await until(lambda: aa.is_up)
        aa.relay._under_way[asyncio.get_running_loop().create_future()] = module._Out(b"x", b"")
        await until(lambda: aa.fault == "relay.cannot-keep")

    told(story)


def test_a_stream_that_is_taken_away_meanwhile_is_made_anew(monkeypatch):
    monkeypatch.setattr(jetstream, "BEAT_S", 1)
    monkeypatch.setattr(jetstream, "SILENT_S", 3)

    async def story(its, aa, bb):
        await until(lambda: aa.is_up and bb.is_up)
        async with operating(its) as operator:
            await operator.empty()
        aa.relay.send(b"into nothing", 0)
        await until(lambda: aa.lost == 1 and aa.is_up and bb.is_up)
        await until(lambda: bb.lost == 1)
        await aa.says(b"again")
        await until(lambda: b"again" in bb.frames)

    told(story)


@pytest.mark.parametrize("note", [None, b"", b"junk", b"\x80", canonical.encode([1, 2])])
def test_a_damaged_note_of_how_far_it_was_read_costs_time_only(note):
    assert module._read_note(note) == ("", 0)


def test_every_test_has_two_parties_and_their_keys_are_known_to_the_relay_alone():
    assert word("AA") != word("BB")
    assert seed("AA", "relay") != seed("AA", "entry")
