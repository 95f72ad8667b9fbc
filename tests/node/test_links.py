"""Sessions over links, and the liar at the other end: bounded, refused, proved (R-40 to R-50)."""

import pytest

from comity.node.intake import Intake
from comity.node.links import GATHER_MS
from comity.node.terms import LineTerms
from comity.record.entry import Head
from comity.record.keys import SigningKey
from comity.routes.certificate import make_certificate
from comity.session.frames import Ask, Bye, Entries, Have, Want, decode, encode
from comity.values.bounds import ENTRY_BYTES_MAX
from comity.values.composites import Budget
from tests.support.lines import LAUNCH, NOON, TEXT, FakeLink, Liar, Side, Wire, note


def goes_on(line):
    """AA's node still exchanges with an honest BB."""
    aa, bb = line
    wire = Wire(aa, bb)
    wire.joins()
    said = aa.says("L09", TEXT)
    wire.runs()
    return bytes.fromhex(said["entry"]) in bb.leaves()


# --- two honest nodes


def test_what_one_says_the_other_holds_and_both_show_the_same(wire):
    aa, bb = wire.sides
    aa.says("M01", LAUNCH)
    bb.says("L09", TEXT)
    wire.runs()
    wire.passes(120)
    assert aa.leaves() == bb.leaves()
    assert aa.digest() == bb.digest()


def test_a_beat_lights_the_path_lamp_of_both(wire):
    wire.passes(10)
    for side in wire.sides:
        assert side.look() == ("WATCH_UNPROVEN", True, False)


def test_what_was_said_while_the_wire_was_cut_crosses_afterwards(wire):
    aa, bb = wire.sides
    wire.breaks()
    urgent = aa.says("M01", LAUNCH, precedence="FLASH")
    for n in range(5):
        bb.says("L09", {**TEXT, "subject": f"Word {n}"})
    assert aa.links.sent_ms("BB", bytes.fromhex(urgent["entry"])) is None
    wire.joins()
    assert aa.leaves() == bb.leaves()
    assert aa.links.sent_ms("BB", bytes.fromhex(urgent["entry"])) == NOON


def test_paths_are_shown_with_group_and_age_of_the_beat(wire):
    """R-485: each way with its address, since when, and whether it leads."""
    aa, _ = wire.sides
    wire.passes(10)
    (path,) = aa.links.shown()
    assert (path["party"], path["group"], path["same_shelf"]) == ("BB", "X25519MLKEM768", True)
    assert path["beat_age_ms"] <= 5_000
    assert (path["route"], path["role"], path["address"]) == ("tls", "BEST", "wire")
    assert path["since"] is not None
    assert path["rtt_ms"] is None
    wire.breaks()
    assert aa.links.shown() == []


def test_a_full_route_holds_back_entries_until_it_has_room(wire):
    aa, bb = wire.sides
    aa.links.paused(wire.ends[0])
    said = bytes.fromhex(aa.says("L09", TEXT)["entry"])
    wire.runs()
    assert said not in bb.leaves()
    aa.links.resumed(wire.ends[0])
    wire.runs()
    assert said in bb.leaves()


def test_a_peer_that_says_nothing_is_cut_off_without_goodbye(line):
    aa, bb = line
    wire = Wire(aa, bb)
    wire.joins()
    end = wire.ends[0]
    for _ in range(4):
        aa.clock.passes(5)
        aa.links.tick()
    assert end.is_aborted
    assert aa.links.shown() == []


def test_nobody_is_greeted_who_is_no_party_of_the_line_or_no_peer_of_this_line(line):
    aa, _ = line
    link = FakeLink()
    aa.links.up(link, aa.home.card().__class__.read(aa.home.card().data))
    assert link.sent  # a second node of its own party is a party of the line
    stranger = FakeLink()
    aa.links.frames(stranger, [b"\x80"])
    aa.links.paused(stranger)
    aa.links.resumed(stranger)
    assert stranger.sent == []


# --- the liar


def test_an_altered_entry_is_refused_and_the_rest_stays(liar, line):
    aa, _ = line
    good = liar.feed.write(note("good"))
    before = aa.leaves()
    for at in (20, len(good.data) // 2, len(good.data) - 10):
        liar.gives(good.data[:at] + bytes([good.data[at] ^ 1]) + good.data[at + 1 :])
    assert aa.leaves() == before
    liar.gives(good.data)
    assert aa.leaves() == before | {good.leaf}
    assert goes_on(line)


@pytest.mark.parametrize(
    ("frame", "reason"),
    [
        (b"", "frame.not-canonical"),
        (b"\x00garbage\xff", "frame.not-canonical"),
        (b"\x80", "frame.bad-shape"),
        (b"\x82\x18\x63\x80", "frame.unknown-kind"),
        (b"\x82\x08\x80", "frame.not-built"),
        (b"\x82\x18\x04\x80", "frame.not-canonical"),
    ],
)
def test_garbage_ends_the_session_and_nothing_else(liar, line, frame, reason):
    liar.sends(frame)
    assert liar.reasons() == [reason]
    assert liar.link.is_closed
    assert goes_on(line)


def test_a_have_of_what_nobody_has_does_no_harm(liar, line):
    """X15: HAVE is a hint to ask, and neither a proof nor a reason to wait."""
    aa, _ = line
    lies = (
        Head(liar.feed.label, 1 << 40, bytes(32)),
        Head(b"no such feed....", 7, bytes(32)),
        Head(aa.keeper.own.feed, 1 << 40, b"r" * 32),
    )
    before = aa.keeper.record.lanes.of_feed(liar.feed.label)[0].size
    liar.sends(Have(heads=lies))
    for _ in range(30):
        aa.clock.passes(2)
        aa.links.tick()
        liar.beats()
    assert aa.keeper.record.lanes.of_feed(liar.feed.label)[0].size == before
    assert aa.ask("status")["lines"][0]["lamps"][0]["path_proven"]
    assert not liar.link.is_closed
    assert goes_on(line)


def test_a_have_is_no_receipt(liar, line):
    """X15: what HAVE claims to hold is shown as not delivered."""
    aa, _ = line
    said = aa.says("L09", TEXT)
    liar.sends(Have(heads=(aa.keeper.own.head,)))
    assert aa.ask("held", party="BB", entry=said["entry"])["word"] == "QUEUED"


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"party": "AA"}, "session.other-party"),
        ({"party": "CC"}, "session.other-party"),
        ({"protocol": 2}, "session.other-protocol"),
        ({"line_id": b"l" * 32}, "session.other-line"),
    ],
)
def test_a_false_greeting_ends_the_session(liar, line, changes, reason):
    liar.joins(**changes)
    assert liar.reasons() == [reason]
    assert liar.link.is_closed
    assert goes_on(line)


def test_a_greeting_with_the_feed_of_another_party_ends_the_session(liar, line):
    aa, _ = line
    liar.joins(feed=aa.keeper.own.feed)
    assert liar.reasons() == ["session.other-party"]


def test_entries_flow_with_another_shelf_and_it_is_shown(liar, line):
    aa, _ = line
    liar.joins(shelf=bytes(32))
    entry = liar.feed.write(note())
    liar.gives(entry.data)
    assert entry.leaf in aa.leaves()
    assert [path["same_shelf"] for path in aa.links.shown()] == [False]


def test_a_beat_counts_only_with_a_good_signature(liar, line):
    aa, _ = line
    liar.beats(key=SigningKey.from_seed(b"x" * 32))
    assert aa.look()[1] is False
    aa.clock.passes(2)
    liar.beats()
    assert aa.look()[1] is True


def test_an_old_beat_proves_nothing_anew(liar, line):
    """X20: what was signed yesterday lights no lamp today."""
    aa, _ = line
    liar.beats()
    heard = aa.watch.heard("BB").path_ms
    aa.clock.passes(60)
    liar.beats(counter=liar.counter)
    liar.beats(counter=1)
    assert aa.watch.heard("BB").path_ms == heard
    liar.joins()
    aa.clock.passes(60)
    liar.beats(counter=5)  # nor over another connection
    assert aa.watch.heard("BB").path_ms == heard


def test_a_beat_of_another_feed_or_line_does_not_count(liar, line):
    aa, _ = line
    liar.beats(feed=aa.keeper.own.feed)
    liar.beats(feed=bytes(16))
    assert aa.watch.heard("BB").path_ms is None
    aa.clock.passes(2)
    liar.beats(line=bytes(32))
    assert liar.reasons() == ["session.other-line"]


def test_two_entries_of_one_number_are_both_kept_and_proved(liar, line):
    aa, _ = line
    one, other = liar.forks()
    assert {one.leaf, other.leaf} <= aa.leaves()
    assert aa.evidence() == ["FORK"]
    assert aa.alarms().count("EVIDENCE") == 1
    liar.gives(one.data, other.data)
    assert aa.evidence() == ["FORK"]
    aa.restarts()
    assert aa.evidence() == ["FORK"]
    assert {one.leaf, other.leaf} <= aa.leaves()
    assert goes_on(line)


def test_an_entry_of_64_kib_and_one_octet_ends_the_session(liar, line):
    aa, _ = line
    before = aa.leaves()
    liar.gives(b"\xd2" + bytes(ENTRY_BYTES_MAX))
    assert liar.reasons() == ["frame.bad-shape"]
    assert aa.leaves() == before
    assert goes_on(line)


def test_entries_nobody_asked_for_end_the_session(liar, line):
    """X15: entries are pulled; who pushes more than was asked for is cut off."""
    aa, _ = line
    flood = [liar.feed.write(note(f"{n}")).data for n in range(2_000)]
    for at in range(0, len(flood), 500):
        liar.gives(*flood[at : at + 500])
    assert not liar.link.is_closed or liar.reasons() == ["session.unasked"]
    fresh = Liar(aa, liar.home, [])
    fresh.feed.label = liar.feed.label
    fresh.joins()
    for at in range(0, len(flood), 500):
        fresh.gives(*flood[at : at + 500])
    assert fresh.reasons() == ["session.unasked"]
    assert goes_on(line)


def test_a_frame_before_the_greeting_ends_the_session(line):
    aa, bb = line
    liar = Liar(aa, bb.home, bb.entries())
    aa.links.up(liar.link, bb.home.card())
    liar.gives(b"early")
    assert liar.reasons() == ["session.no-greeting"]


def test_a_goodbye_is_taken(liar, line):
    liar.sends(Bye(reason="session.silent"))
    assert liar.reasons() == []
    assert goes_on(line)


def test_what_is_asked_for_is_read_from_the_store(liar, line):
    aa, _ = line
    liar.link.takes()
    liar.sends(Want(asks=(Ask(feed=aa.keeper.own.feed, start=0, until=100),)))
    given = [entry for frame in liar.link.heard() for entry in getattr(frame, "entries", ())]
    own = aa.keeper.store.range(aa.keeper.own.feed, 0, 100, 100)
    assert given == [row.data for row in own]


def test_a_certificate_that_their_genesis_does_not_name_is_cut_off(liar, line):
    """R-47: a card's words cover its root keys; who swapped the certificate in it gets no word."""
    aa, _ = line
    liar.joins(certificate=make_certificate(bytes(32), "HQ").der)
    assert liar.reasons() == ["session.other-certificate"]
    assert liar.link.is_closed
    assert aa.links.shown() == []


# --- what a peer leaves out, invents, withholds or floods (X11, X15)


def test_a_stranger_who_wants_is_given_nothing(line):
    """X15: WANT is honoured on an authenticated session, and there is no other."""
    aa, _ = line
    stranger = FakeLink()
    own = aa.keeper.own.feed
    aa.links.frames(stranger, [encode(Want(asks=(Ask(feed=own, start=0, until=9),)))])
    assert stranger.sent == []


def test_what_one_peer_invents_keeps_nobody_from_asking_another(liar, line):
    """X15: HAVE is a hint; the honest peer is asked for the same feeds."""
    aa, bb = line
    lies = tuple(Head(bytes([n]) * 16, 1 << 50, bytes(32)) for n in range(200))
    liar.sends(Have(heads=lies))
    assert not liar.link.is_closed
    said = bb.says("L09", TEXT)
    wire = Wire(aa, bb)
    wire.joins()  # of the same node: until now the liar's route leads
    wire.passes(10)
    assert bytes.fromhex(said["entry"]) in aa.leaves()


def test_who_cites_what_nobody_has_holds_up_only_itself(liar, line):
    """X1: its entries wait; nobody is accused, and nobody else waits."""
    aa, _ = line
    nobody = Head(b"n" * 16, 7, b"r" * 32)
    cites = liar.feed.write(note("I saw it"), (nobody,))
    liar.gives(cites.data)
    assert cites.leaf not in aa.leaves()
    assert aa.evidence() == []
    assert aa.alarms() == []
    assert aa.ask("status")["lines"][0]["waiting"] == 1
    said = aa.says("L09", TEXT)
    assert bytes.fromhex(said["entry"]) in aa.leaves()


def test_a_peer_over_its_budget_is_shown_and_its_flash_passes(homes):
    """X11: what is beyond the budget waits at its author; FLASH within the reserve does not."""
    aa, bb = (Side(home) for home in homes)
    budget = Budget(bytes_day=1 << 30, entries_day=3, flash_reserve=1)
    terms = LineTerms(budget=budget)
    aa.keeper.intake = Intake(aa.keeper.record, lambda: terms, aa.clock.now_ms)
    peer = Liar(aa, bb.home, bb.entries())
    peer.joins()
    flood = [peer.feed.write(note(f"{n}")) for n in range(5)]
    fire = peer.feed.write(note("fire", precedence=3))
    peer.sends(Have(heads=(peer.feed.head,)))
    for it in (*flood, fire):
        peer.gives(it.data)
        aa.links.tick()
        aa.clock.passes(5)
        peer.beats()
    assert [it.leaf in aa.leaves() for it in flood] == [True] * 3 + [False] * 2
    (over,) = aa.ask("status")["lines"][0]["over"]
    assert (over["party"], over["why"], over["waiting"]) == ("BB", "BUDGET", 3)
    assert over["says"] == "BB over its budget, 3 waiting"
    assert "early" in [news_word(it) for it in aa.news]
    aa.clock.passes(86_400)
    peer.joins()
    peer.gives(*(it.data for it in flood[3:]))
    assert fire.leaf in aa.leaves()
    for side in (aa, bb):
        side.closes()


def news_word(news):
    return "early" if news.early is not None else ""


# --- turns: several share one commit


def kept(side):
    """How many entries are durable."""
    return sum(1 for _ in side.keeper.store.entries())


def said_apart(wire, *levels):
    """Frames in which AA gives what it says, one each."""
    aa, _ = wire.sides
    frames = []
    for level in levels:
        aa.says("L09", TEXT, precedence=level)
        sent = [frame[8:] for frame in wire.ends[0].takes()]
        frames += [it for it in sent if isinstance(decode(it), Entries)]
    return frames


def test_what_came_together_is_made_durable_together_after_its_last_turn(wire):
    _, bb = wire.sides
    frames, before = said_apart(wire, *("ROUTINE",) * 4), kept(bb)
    while frames:
        assert kept(bb) == before
        del frames[: bb.links.frames(wire.ends[1], frames, lambda: True)]
    assert kept(bb) >= before + 4


def test_no_turn_waits_for_longer_than_a_moment(wire):
    _, bb = wire.sides
    frames, before = said_apart(wire, *("ROUTINE",) * 3), kept(bb)
    assert bb.links.frames(wire.ends[1], frames, lambda: True) == 1
    bb.clock.passes(GATHER_MS / 1000)
    assert bb.links.frames(wire.ends[1], frames[1:], lambda: True) == 1
    assert kept(bb) >= before + 2


def test_what_is_urgent_is_durable_in_its_own_turn(wire):
    _, bb = wire.sides
    frames, before = said_apart(wire, "FLASH", "ROUTINE"), kept(bb)
    bb.links.frames(wire.ends[1], frames, lambda: True)
    assert kept(bb) > before
