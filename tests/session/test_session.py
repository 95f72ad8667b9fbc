import pytest
from hypothesis import given
from hypothesis import strategies as st

from comity.record.keys import SigningKey
from comity.session import beat, frames
from comity.session.beat import Beat
from comity.session.commands import Admit, BeatHeard, Drop, Greeted, NeedBeat, Read, Send
from comity.session.frames import Bye, Entries, Have, Hello, Want, WantBodies
from comity.session.limits import (
    BEAT_MS,
    CHUNK_BYTES,
    CHUNK_ENTRIES,
    GRANT_ENTRIES,
    GREETING_MS,
    HEADS_MAX,
    NOT_READING_MS,
    PATIENCE_MS,
    QUEUE_BYTES,
    SILENT_MS,
    USELESS_MAX,
)
from comity.values.bounds import INT_MAX

from .playbook import (
    FEED_A,
    FEED_B,
    FEED_C,
    FLASH,
    IMMEDIATE,
    LINE,
    OTHER_LINE,
    PRIORITY,
    ROOT,
    Call,
    Frame,
    Node,
    Playbook,
    appended,
    entries,
    entry_bytes,
    greet,
    have,
    head,
    hello,
    holds,
    label,
    offer,
    read_done,
    session,
    tick,
    want,
)

KEY = SigningKey.from_seed(b"k" * 32)


def opened(*heads, **options):
    """A playbook past the greeting, holding these heads."""
    play = Playbook(session(**options))
    play >> holds(*heads) >> greet() << hello("AA") >> hello() << Greeted << NeedBeat
    if heads:
        play << Have(heads=heads)
    return play.ends()


def closes(play, reason):
    (play << Bye(reason=reason) << Drop(reason=reason)).ends()
    play >> tick(10**9) >> have(FEED_A, 1) >> Call("close", ("again",))
    (play >> appended(offer(FEED_A, 0)) >> holds(head(FEED_A, 1)) >> read_done(1)).ends()


def test_both_say_hello_and_then_what_they_have():
    play = Playbook() >> holds(head(FEED_A, 3)) >> greet() << hello("AA")
    play >> hello() << Greeted(hello=hello()) << NeedBeat() << have(FEED_A, 3)
    play.ends()
    assert play.session.is_open


def test_another_line_is_told_so_and_nothing_else():
    play = Playbook() >> holds(head(FEED_A, 3)) >> greet() << hello("AA")
    closes(play >> hello(line_id=OTHER_LINE), "session.other-line")


def test_another_protocol_version_is_told_so():
    closes(Playbook() >> greet() << hello("AA") >> hello(protocol=2), "session.other-protocol")


def test_another_shelf_is_no_reason_to_part():
    play = Playbook() >> greet() << hello("AA")
    (play >> hello(shelf=b"T" * 32) << Greeted << NeedBeat).ends()


@pytest.mark.parametrize("frame", [have(FEED_B, 1), want(FEED_A, 0, 1), entries(b"x")])
def test_nothing_is_heard_before_the_greeting(frame):
    closes(Playbook() >> greet() << hello("AA") >> frame, "session.no-greeting")


def test_a_second_greeting_closes():
    closes(opened() >> hello(), "session.greeted-twice")


def test_who_does_not_greet_is_dropped():
    play = Playbook() >> greet(5) << hello("AA") >> tick(4 + GREETING_MS)
    closes(play >> tick(5 + GREETING_MS), "session.no-greeting")


def test_a_goodbye_is_passed_on_as_theirs():
    play = opened() >> Bye(reason="node.stopping")
    (play << Drop(reason="node.stopping", theirs=True) >> Call("close", ("again",))).ends()


@pytest.mark.parametrize(
    ("frame", "reason"),
    [(b"garbage", "frame.not-canonical"), (b"\x82\x08\x00", "frame.not-built")],
)
def test_garbage_closes_with_its_reason(frame, reason):
    closes(opened() >> frame, reason)


def test_a_feed_the_peer_names_is_asked_for():
    (opened() >> have(FEED_B, 9) << want(FEED_B, 0, GRANT_ENTRIES) >> have(FEED_B, 9)).ends()


def test_a_feed_the_node_does_not_allow_is_not_asked_for():
    allowed = {FEED_B: 10}
    play = opened(allowance=lambda feed: allowed.get(feed, 0))
    (play >> have(FEED_C, 9) >> have(FEED_B, 9) << want(FEED_B, 0, 10)).ends()


def test_entries_go_to_the_door_as_they_came():
    play = opened() >> have(FEED_B, 2) << Want
    (play >> entries(b"one", b"two") << Admit(entries=(b"one", b"two")) >> entries()).ends()


def test_unasked_entries_close():
    play = opened(allowance=lambda _feed: 1)
    full = Entries(entries=(b"x",) * 1_000)
    closes(play >> full, "session.unasked")


def test_what_is_asked_for_is_pushed_as_it_becomes_durable():
    play = opened(head(FEED_A, 0)) >> want(FEED_A, 0, 10)
    play >> appended(offer(FEED_A, 0)) << entries(entry_bytes(FEED_A, 0))
    both = offer(FEED_A, 1), offer(FEED_A, 2)
    (play >> appended(*both) << entries(*(it.data for it in both))).ends()


def test_a_backlog_is_read_by_command():
    play = opened(head(FEED_A, 40)) >> want(FEED_A, 8, 100)
    play << Read(feed=FEED_A, start=8, stop=40, limit=32, token=1)
    play >> read_done(1, *((n, b"%d" % n) for n in range(8, 40)))
    (play << entries(*(b"%d" % n for n in range(8, 40)))).ends()


def test_a_grant_is_made_longer_as_we_admit():
    play = opened() >> have(FEED_B, 5_000) << want(FEED_B, 0, GRANT_ENTRIES)
    data = tuple(entry_bytes(FEED_B, n) for n in range(1_024))
    for start in (0, 1_024):
        play >> Entries(entries=data) << Admit
        play >> appended(*(offer(FEED_B, n) for n in range(start, start + 1_024)))
    (play << want(FEED_B, 4_096, 6_144)).ends()


def test_a_new_feed_is_named_at_once_and_a_grown_one_with_the_next_beat():
    play = opened(head(FEED_A, 1)) >> holds(head(FEED_C, 1)) << have(FEED_C, 1)
    play >> holds(head(FEED_A, 4)) >> tick(BEAT_MS - 1)
    (play >> tick(BEAT_MS) << NeedBeat << have(FEED_A, 4) >> holds(head(FEED_A, 4))).ends()


def test_both_heads_of_a_forked_feed_are_named():
    both = head(FEED_A, 1), head(FEED_A, 2)
    opened(*both).ends()


def test_many_heads_go_in_several_frames():
    heads = [head(n.to_bytes(16, "big"), 1) for n in range(HEADS_MAX + 1)]
    play = Playbook() >> holds(*heads) >> greet() << hello("AA")
    (play >> hello() << Greeted << NeedBeat << Have << Have(heads=tuple(heads[-1:]))).ends()


def a_beat(counter=1, line=LINE):
    its = Beat(line=line, feed=FEED_B, size=1, root=ROOT, counter=counter, time_ms=1)
    return its, beat.signed(its, KEY)


def test_a_beat_is_passed_on_with_its_signature():
    its, data = a_beat()
    heard = opened().session.receive(data, 0)
    (only,) = heard
    assert only.beat == its
    assert beat.is_good(only.beat, only.payload, only.signature, KEY.key)


def test_a_beat_for_another_line_closes():
    closes(opened() >> a_beat(line=OTHER_LINE)[1], "session.other-line")


def test_beats_without_pause_are_passed_on_once_a_second():
    play = opened()
    for ms in range(0, 2_000, 100):
        play = play >> Frame(a_beat(ms)[1], ms)
        if ms % 1_000 == 0:
            play << BeatHeard
    play.ends()


def test_a_beat_is_due_every_five_seconds():
    play = opened() >> tick(BEAT_MS - 1) >> tick(BEAT_MS) << NeedBeat
    data = a_beat()[1]
    play >> Call("send_beat", (data,)) << frames.decode(data)
    play = play >> Frame(a_beat()[1], BEAT_MS) << BeatHeard
    (play >> tick(2 * BEAT_MS - 1) >> tick(2 * BEAT_MS) << NeedBeat).ends()


def test_three_missed_beats_are_silence():
    play = opened() >> tick(5_000) << NeedBeat >> tick(10_000) << NeedBeat
    closes(play >> tick(SILENT_MS), "session.silent")


def test_whatever_is_heard_keeps_the_line_open():
    play = opened() >> Frame(have(FEED_B, 1), 14_000) << Want >> tick(15_000) << NeedBeat
    closes(play >> tick(14_000 + SILENT_MS), "session.silent")


def test_who_does_not_read_is_dropped_in_the_end():
    play = opened() >> Call("paused")
    for ms in range(0, NOT_READING_MS, 5_000):
        play = play >> Frame(entries(), ms) >> tick(ms)
    play = play >> Frame(entries(), NOT_READING_MS) >> tick(NOT_READING_MS)
    closes(play, "session.not-reading")


def test_nothing_but_what_is_small_goes_to_a_full_route():
    play = opened(head(FEED_A, 100)) >> Call("paused") >> want(FEED_A, 0, 1_000)
    play >> appended(offer(FEED_A, 100, FLASH)) >> tick(BEAT_MS)
    play >> have(FEED_B, 1) << want(FEED_B, 0, GRANT_ENTRIES)
    play >> Call("resumed") << entries(entry_bytes(FEED_A, 100)) << Read
    (play >> tick(BEAT_MS) << NeedBeat).ends()


def test_flash_waits_behind_no_more_than_one_chunk():
    play = opened(head(FEED_A, 10_000)) >> want(FEED_A, 0, 10_000) << Read
    for at in range(0, 320, CHUNK_ENTRIES):
        rows = [(n, entry_bytes(FEED_A, n, 2_000)) for n in range(at, at + CHUNK_ENTRIES)]
        token = at // CHUNK_ENTRIES + 1
        said = play.session.read_done(token, [offer(FEED_A, n, 0, 2_000) for n, _ in rows])
        sends = [it for it in said if isinstance(it, Send)]
        assert len(sends) == 1
        assert len(sends[0].frame) < CHUNK_BYTES + 1_000
    urgent = play.session.appended([offer(FEED_A, 10_000, IMMEDIATE)])
    assert urgent[0].precedence == IMMEDIATE
    assert frames.decode(urgent[0].frame) == entries(entry_bytes(FEED_A, 10_000))


def test_memory_stays_bounded_under_a_peer_that_asks_and_does_not_read():
    play = opened(head(FEED_A, 10_000)) >> Call("paused")
    for n in range(USELESS_MAX):
        play >> want(FEED_A, n, INT_MAX) >> appended(offer(FEED_A, 10_000 + n, n % 4, 30_000))
        assert play.session.bytes_held <= sum(QUEUE_BYTES)


def test_a_liar_in_have_is_asked_rarely_and_stalls_nobody_else():
    liar, honest = Playbook(session()), Playbook(session())
    for play in (liar, honest):
        play >> greet() << hello("AA") >> hello() << Greeted << NeedBeat
    liar >> have(FEED_C, INT_MAX) << want(FEED_C, 0, GRANT_ENTRIES)
    honest >> have(FEED_C, 1) << want(FEED_C, 0, GRANT_ENTRIES)
    (honest >> entries(entry_bytes(FEED_C, 0)) << Admit).ends()
    asked = 0
    for ms in range(1_000, 10 * PATIENCE_MS, 1_000):
        liar.session.receive(frames.encode(have(FEED_C, INT_MAX)), ms)
        said = [frames.decode(it.frame) for it in liar.session.tick(ms) if isinstance(it, Send)]
        asked += sum(isinstance(it, Want) for it in said)
    assert asked == 3


def test_have_is_never_a_reason_not_to_send():
    play = opened(head(FEED_A, 0)) >> have(FEED_A, INT_MAX) << Want >> want(FEED_A, 0, 10)
    (play >> appended(offer(FEED_A, 0)) << Entries).ends()


@given(st.lists(st.one_of(st.binary(max_size=60), st.sampled_from([have(FEED_B, 1), hello()]))))
def test_whatever_comes_a_session_answers_or_closes(script):
    it = session()
    it.greet(0)
    for part in script:
        data = part if isinstance(part, bytes) else frames.encode(part)
        for command in it.receive(data, 0):
            assert isinstance(command, Send | Read | Admit | BeatHeard | NeedBeat | Greeted | Drop)


# --- two sessions joined by a pipe


class Pipe:
    """Two nodes and what is on its way between them, delivered as chance says."""

    def __init__(self, left, right):
        self.nodes = left, right
        self.connect()

    def connect(self):
        self.wires: tuple[list[bytes], list[bytes]] = ([], [])
        for node, wire in zip(self.nodes, self.wires, strict=True):
            node.connect(wire)

    def deliver(self, towards):
        wire = self.wires[1 - towards]
        if wire:
            self.nodes[towards].hear(wire.pop(0))

    def settle(self):
        while any(self.wires) or any(node.offered for node in self.nodes):
            for towards in (0, 1):
                self.nodes[towards].tell()
                self.deliver(towards)
        assert all(node.dropped is None for node in self.nodes)


STEPS = st.lists(
    st.one_of(
        st.tuples(
            st.just("write"),
            st.sampled_from([0, 1]),
            st.integers(0, 3),
            st.sampled_from([0, 500, 30_000]),
            st.integers(1, 50),
        ),
        st.tuples(
            st.sampled_from(["tell", "deliver", "pause", "resume", "cut"]), st.sampled_from([0, 1])
        ),
    ),
    max_size=60,
)


def take(pipe, step):
    kind, which, *rest = step
    node = pipe.nodes[which]
    match kind:
        case "write":
            precedence, size, count = rest
            for _ in range(count):
                node.write(label(node.party), precedence, size)
        case "tell":
            node.tell()
        case "deliver":
            pipe.deliver(which)
        case "pause":
            node.session.paused()
        case "resume":
            node.do(node.session.resumed())
        case _:
            pipe.connect()


@given(STEPS)
def test_whatever_the_order_all_entries_arrive_and_in_the_order_of_their_feed(steps):
    pipe = Pipe(Node("AA"), Node("BB"))
    for step in steps:
        take(pipe, step)
    for node in pipe.nodes:
        node.do(node.session.resumed())
    pipe.settle()
    left, right = pipe.nodes
    assert left.feeds == right.feeds
    assert not left.held
    assert not right.held


@given(STEPS)
def test_on_one_connection_nothing_is_sent_twice(steps):
    pipe = Pipe(Node("AA"), Node("BB"))
    for step in steps:
        if step[0] != "cut":
            take(pipe, step)
    for node in pipe.nodes:
        node.do(node.session.resumed())
    pipe.settle()
    for node in pipe.nodes:
        assert len(node.heard) == len(set(node.heard))
        assert len(node.heard) == len(node.admitted)


def test_a_connection_cut_anywhere_is_resumed_without_loss():
    for cut_after in range(1, 40):
        writer = Node("AA", {FEED_A: [entry_bytes(FEED_A, n) for n in range(300)]})
        pipe = Pipe(writer, Node("BB"))
        for _ in range(cut_after):
            pipe.deliver(1)
            pipe.nodes[1].tell()
            pipe.deliver(0)
        pipe.connect()
        pipe.settle()
        assert pipe.nodes[1].feeds == writer.feeds


def test_a_resumed_connection_sends_only_what_is_missing():
    writer = Node("AA", {FEED_A: [entry_bytes(FEED_A, n) for n in range(300)]})
    pipe = Pipe(writer, Node("BB"))
    pipe.settle()
    for _ in range(3):
        writer.write(FEED_A)
    pipe.connect()
    pipe.settle()
    assert len(pipe.nodes[1].heard) == 303
    assert len(writer.heard) == 0


def test_a_third_node_hears_of_a_feed_through_the_second():
    first, second, third = Node("AA"), Node("BB"), Node("CC")
    for _ in range(100):
        first.write(FEED_A)
    Pipe(first, second).settle()
    Pipe(second, third).settle()
    assert third.feeds == first.feeds


def test_a_long_backlog_passes_through_many_grants():
    writer = Node("AA", {FEED_A: [entry_bytes(FEED_A, n) for n in range(10_000)]})
    pipe = Pipe(writer, Node("BB"))
    pipe.settle()
    assert pipe.nodes[1].feeds == writer.feeds
    assert len(pipe.nodes[1].heard) == 10_000
    assert writer.reads < 10_000 / CHUNK_ENTRIES + 20


# --- several connections to one node


def test_a_session_that_gave_way_before_it_began_asks_for_nothing_but_what_is_urgent():
    """R-482: an empty grant lets what is urgent come, and nothing of the backlog."""
    play = Playbook() >> Call("give_way") >> holds(head(FEED_B, 4)) >> greet() << Hello
    play >> hello() << Greeted << NeedBeat << have(FEED_B, 4)
    (play >> have(FEED_B, 90) << want(FEED_B, 4, 4)).ends()
    (play >> Call("lead") << want(FEED_B, 4, 4 + GRANT_ENTRIES)).ends()
    (play >> Call("give_way") << want(FEED_B, 4, 4)).ends()


def test_over_an_empty_grant_goes_what_is_urgent_and_nothing_else():
    """R-482: the sender's side, which knows nothing of other routes."""
    play = opened(head(FEED_A, 100)) >> want(FEED_A, 100, 100)
    (play >> appended(offer(FEED_A, 100), offer(FEED_A, 101, PRIORITY))).ends()
    (play >> appended(offer(FEED_A, 102, FLASH)) << entries(entry_bytes(FEED_A, 102))).ends()
    play >> want(FEED_A, 100, 200) << Read
    rows = [offer(FEED_A, n) for n in (100, 101, 102)]
    play >> Call("read_done", (1, rows)) << entries(*(it.data for it in rows[:2]))


def test_what_came_over_another_connection_is_not_sent_back_over_this_one():
    """R-482: two copies of what is urgent come in, and none goes back."""
    play = opened() >> have(FEED_B, 0) << want(FEED_B, 0, GRANT_ENTRIES)
    said = (entry_bytes(FEED_B, 0),)
    assert play.session.also_heard(said)
    assert not play.session.also_heard(said)
    play >> Call("holds", ((head(FEED_B, 0),),)) << have(FEED_B, 0)
    (play >> want(FEED_B, 0, 10) >> appended(offer(FEED_B, 0, FLASH))).ends()


def test_an_urgent_entry_that_is_offered_once_more_makes_nobody_forget_what_is_held():
    book = Playbook()
    book >> holds(head(FEED_B, 7)) >> greet()
    book.out.clear()
    book >> hello("BB")
    book.out.clear()
    book >> appended(offer(FEED_B, 2, FLASH))
    book.out.clear()
    book >> have(FEED_B, 9) << want(FEED_B, 7, 7 + GRANT_ENTRIES)


def test_a_branch_is_sought_below_what_is_held_once_the_session_is_open():
    """R-108: from 64 below; of a feed the peer named."""
    seeks = Call("seek", ({FEED_B: (200,)},))
    book = Playbook()
    book >> holds(head(FEED_B, 300)) >> greet()
    book.out.clear()
    book >> seeks
    book.ends()
    book >> hello("BB")
    book.out.clear()
    book >> have(FEED_B, 300)
    book.out.clear()
    book >> seeks << want(FEED_B, 136, 300 + GRANT_ENTRIES)


def test_bodies_are_wanted_over_the_leading_connection_only():
    """R-482: who gives way wants none any more."""
    play = opened() >> Call("want_bodies", ((b"l" * 32,),)) << WantBodies
    (play >> Call("give_way")).ends()
    assert play.session.bytes_held == 0
    (play >> tick(BEAT_MS) << NeedBeat).ends()
