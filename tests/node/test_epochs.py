"""May a node go on in its own feed? Restores, clones, kills and rollbacks (R-120 to R-123)."""

import shutil

import pytest

from comity.node.alarms import Word
from comity.node.config import StoreConfig
from comity.node.home import Home
from comity.node.marks import INSIDE, Mark, Reason
from comity.record.entry import Draft, parse
from comity.record.standing import Cause, Standing
from comity.session import beat as beats
from comity.session.beat import Beat
from tests.support import lines
from tests.support.backups import (
    Machine,
    clone_of,
    epoch_of,
    epochs_of,
    forks_in,
    starts_alone,
    starts_with,
)
from tests.support.lines import NOON, TEXT, Side, Wire


def text(words):
    return {**TEXT, "subject": words}


def says(side, words):
    return side.says("L09", text(words))["entry"]


def restored_of(side, party="AA"):
    rows = side.ask("status")["lines"][0]["restored"]
    return [row for row in rows if row["party"] == party]


# --- restored while mail was in flight


def test_a_store_put_back_forks_nothing_opens_an_epoch_and_tells_both(wire):
    """X10: yesterday's store goes on in a new feed, also when mail of the old one arrives late."""
    aa, bb = wire.sides
    machine = Machine(aa)
    says(aa, "yesterday")
    yesterday = machine.backs_up()
    Wire(aa, bb).joins()
    wire = Wire(aa, bb)
    wire.joins()
    for words in ("one", "two"):
        says(aa, words)
        wire.runs()
    wire.breaks()
    in_flight = aa.entry(says(aa, "in flight"))["entry"]
    late = aa.keeper.bytes_of(bytes.fromhex(in_flight))
    old, size = aa.keeper.own.feed, bb.keeper.record.lanes.of_feed(aa.keeper.own.feed)[0].size

    machine.puts_back(yesterday)
    assert epochs_of(aa).reason is Reason.BEHIND
    wire = starts_with(aa, bb)
    said = says(aa, "after the restore")
    bb.keeper.take(late)
    bb.links.flush()
    wire.runs()
    wire.passes(20)

    assert epoch_of(aa) == 1
    assert aa.keeper.own.genesis.known[0][:2] == (old, size)
    assert forks_in(aa) == forks_in(bb) == set()
    assert aa.evidence() == bb.evidence() == []
    for side in (aa, bb):
        stand = side.keeper.record.stand(parse(late).leaf)
        assert (stand.standing, stand.cause) == (Standing.DISPUTED, Cause.RESTORED)
    assert bytes.fromhex(said) in bb.leaves()
    assert aa.digest() == bb.digest()
    for side in (aa, bb):
        assert Word.RESTORED in side.alarms()
        (row,) = restored_of(side)
        assert row["beyond"] == 1
        assert "AA's node HQ opened epoch 1" in row["says"]
        assert "after a restore; one entry beyond the close is DISPUTED" in row["says"]
    assert restored_of(aa)[0]["reason"] == "BEHIND"
    assert restored_of(bb)[0]["reason"] is None


def test_alone_it_writes_all_the_same_and_meets_the_others_later_without_a_fork(wire):
    """X10: being alone is no reason not to write."""
    aa, bb = wire.sides
    machine = Machine(aa)
    yesterday = machine.backs_up()
    wire = Wire(aa, bb)
    wire.joins()
    says(aa, "lost here")
    wire.runs()
    machine.puts_back(yesterday)
    starts_alone(aa)
    alone = says(aa, "said alone")
    wire = Wire(aa, bb)
    wire.joins()
    assert epoch_of(aa) == 1
    assert forks_in(aa) == forks_in(bb) == set()
    assert bytes.fromhex(alone) in bb.leaves()
    assert restored_of(bb)[0]["beyond"] > 0


def test_the_first_word_after_a_restore_opens_the_epoch_also_without_a_running_node(line):
    """X10: a command that writes while no node runs is a start too."""
    aa, _ = line
    machine = Machine(aa)
    yesterday = machine.backs_up()
    says(aa, "lost")
    machine.puts_back(yesterday)
    assert epoch_of(aa) == 0
    says(aa, "anew")
    assert epoch_of(aa) == 1


def test_restored_twice_alone_the_second_epoch_has_another_number(line):
    aa, _ = line
    machine = Machine(aa)
    first = machine.backs_up()
    says(aa, "lost")
    feeds = {aa.keeper.own.feed}
    for number in (1, 2, 3):
        machine.puts_back(first)
        says(aa, f"restored {number}")
        assert epoch_of(aa) == number
        feeds.add(aa.keeper.own.feed)
    assert len(feeds) == 4


def test_what_was_said_in_a_new_epoch_is_there_after_a_restart(wire):
    aa, bb = wire.sides
    machine = Machine(aa)
    yesterday = machine.backs_up()
    says(aa, "lost")
    machine.puts_back(yesterday)
    starts_with(aa, bb)
    says(aa, "one")
    aa.restarts()
    starts_with(aa, bb)
    says(aa, "two")
    assert epoch_of(aa) == 1


# --- a kill -9 is no restore


def test_a_kill_opens_no_epoch(line):
    """X17: the inside head may be past the outside one."""
    aa, _ = line
    machine = Machine(aa)
    for number in range(3):
        says(aa, f"before kill {number}")
        machine.is_killed_and_starts()
        says(aa, f"after kill {number}")
        machine.is_killed_and_starts()
    assert epochs_of(aa).reason is None
    assert epoch_of(aa) == 0


@pytest.mark.parametrize("lost", [0, 1, 2])
def test_a_kill_between_the_two_marks_opens_no_epoch(line, monkeypatch, lost):
    """X17: at whichever of the three writes of a start the power fails."""
    aa, _ = line
    machine = Machine(aa)
    says(aa, "before")
    aa.restarts()
    epochs, store = epochs_of(aa), aa.keeper.store
    commit, done = store.commit, list[object]()

    def fails_later(act):
        def acts(what):
            notes = [name for name, _ in getattr(what, "notes", ())]
            if isinstance(what, Mark) or INSIDE in notes:
                if len(done) == lost:
                    raise KeyboardInterrupt
                done.append(what)
            act(what)

        return acts

    monkeypatch.setattr(store, "commit", fails_later(commit))
    monkeypatch.setattr(epochs.marks, "write", fails_later(epochs.marks.write))
    with pytest.raises(KeyboardInterrupt):
        says(aa, "the power fails now")
    monkeypatch.undo()
    machine.is_killed_and_starts()
    says(aa, "after")
    assert epoch_of(aa) == 0


# --- the mark outside


def deleted(path, _other):
    path.unlink()


def corrupted(path, _other):
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def cut_short(path, _other):
    path.write_bytes(path.read_bytes()[:40])


def of_another_home(path, other):
    shutil.copy(next(other.home.mark_folder.glob("*.mark")), path)


@pytest.mark.parametrize(
    ("happens", "reason"),
    [
        (deleted, Reason.NO_MARK),
        (corrupted, Reason.BAD_MARK),
        (cut_short, Reason.BAD_MARK),
        (of_another_home, Reason.BAD_MARK),
    ],
)
def test_a_mark_that_does_not_fit_opens_an_epoch(line, happens, reason):
    """X17: what cannot be compared is not trusted."""
    aa, bb = line
    says(aa, "before")
    says(bb, "before")
    aa.closes()
    happens(epochs_of(aa).marks.path, bb)
    aa.opens()
    assert epochs_of(aa).reason is reason
    says(aa, "after")
    assert epoch_of(aa) == 1
    aa.restarts()
    assert epochs_of(aa).reason is None


def test_a_store_of_the_same_head_and_another_boot_opens_an_epoch(line):
    """X17: between backup and restore the node had only started."""
    aa, bb = line
    says(aa, "before")
    machine = Machine(aa)
    backup = machine.backs_up()
    starts_with(aa, bb)
    machine.puts_back(backup)
    assert epochs_of(aa).reason is Reason.OTHER_BOOT


def test_a_mark_that_cannot_be_written_opens_an_epoch_at_the_next_start(line):
    aa, _ = line
    folder = aa.home.mark_folder
    says(aa, "before")
    aa.closes()
    shutil.rmtree(folder)
    folder.write_bytes(b"no folder")
    aa.opens()
    says(aa, "anew")
    assert epoch_of(aa) == 1
    assert aa.ask("status")["lines"][0]["marked"] is False
    aa.restarts()
    assert epochs_of(aa).reason is not None


def test_the_mark_follows_the_head_while_the_node_runs(line):
    aa, _ = line
    says(aa, "one")
    aa.links.remark()
    path = epochs_of(aa).marks.path
    before = path.read_bytes()
    aa.links.remark()
    assert path.read_bytes() == before
    says(aa, "two")
    assert path.read_bytes() == before
    aa.links.remark()
    assert path.read_bytes() != before


def test_the_settings_may_ask_for_an_epoch_at_each_start(line):
    """X25: where the whole machine may be rolled back, nothing that lies on it is trusted."""
    aa, _ = line
    aa.home = lines.settings(aa.home, store=StoreConfig(after_start="new-epoch"))
    for number in (1, 2):
        aa.restarts()
        says(aa, f"start {number}")
        says(aa, "and on")
        assert epoch_of(aa) == number


# --- the whole machine rolled back: both marks with it


def rolled_back(wire):
    aa, bb = wire.sides
    machine = Machine(aa)
    says(aa, "before")
    backup = machine.backs_up()
    wire = Wire(aa, bb)
    wire.joins()
    for words in ("after", "the", "backup"):
        says(aa, words)
        wire.runs()
    wire.breaks()
    machine.puts_back(backup, whole_machine=True)
    assert epochs_of(aa).reason is None
    return aa, bb


def test_a_peer_that_is_asked_proves_a_rollback_before_anything_is_said(wire):
    """X25: both marks agree, and the other node holds what our key signed."""
    aa, bb = rolled_back(wire)
    starts_with(aa, bb)
    says(aa, "anew")
    assert epoch_of(aa) == 1
    assert forks_in(aa) == forks_in(bb) == set()
    assert restored_of(aa)[0]["reason"] == "PROVED"
    assert restored_of(aa)[0]["beyond"] == 0  # its own tail was fetched first


def test_a_rollback_that_nobody_could_see_is_seen_when_a_peer_proves_more(wire):
    """X25: the residue. Alone and rolled back it forks; it stops at once and says so."""
    aa, bb = rolled_back(wire)
    starts_alone(aa)
    says(aa, "in the old feed")
    base = aa.keeper.own.size - 1
    wire = Wire(aa, bb)
    wire.joins()
    wire.passes(20, step_s=0.5)
    assert forks_in(aa) == forks_in(bb) != set()
    assert aa.digest() == bb.digest()
    assert epoch_of(aa) == 1
    assert aa.keeper.own.genesis.known[0].size == base
    assert restored_of(aa)[0]["reason"] == "FORKED"
    assert Word.RESTORED in aa.alarms()
    assert Word.RESTORED in bb.alarms()


def test_a_rollback_is_seen_later_too_and_the_tail_is_awaited(wire):
    """X25: alone at its start, it had said nothing yet when the others came."""
    aa, bb = rolled_back(wire)
    starts_alone(aa)
    wire = Wire(aa, bb)
    wire.joins()
    wire.passes(3, step_s=1)
    assert epoch_of(aa) == 1
    assert restored_of(bb)[0]["beyond"] == 0
    assert forks_in(bb) == set()


def test_what_was_proved_is_not_forgotten_by_a_kill(wire):
    """X25: the own tail came, and the power failed before the new epoch."""
    aa, bb = rolled_back(wire)
    aa.links.ask()
    Wire(aa, bb).joins()
    Machine(aa).is_killed_and_starts()
    assert epochs_of(aa).reason is Reason.PROVED
    says(aa, "anew")
    assert epoch_of(aa) == 1


def test_an_own_entry_that_must_wait_proves_as_much(wire):
    """X25: the end of the tail came before its middle."""
    aa, bb = rolled_back(wire)
    old = aa.keeper.own.feed
    last = bb.keeper.store.range(old, bb.keeper.record.lanes.of_feed(old)[0].size - 1, 1 << 20, 1)
    aa.keeper.take(last[0].data)
    assert aa.keeper.record.waiting == 1
    assert epochs_of(aa).reason is Reason.PROVED
    says(aa, "anew")
    assert epoch_of(aa) == 1


def test_own_entries_that_are_held_already_prove_nothing(wire):
    aa, bb = wire.sides
    says(aa, "here and there")
    wire.runs()
    for data in bb.entries():
        aa.keeper.take(data)
    assert epochs_of(aa).reason is None


def test_a_beat_of_ours_proves_how_far_we_had_come(wire):
    """X20: what the key of the feed signed, whoever gives it."""
    aa, bb = wire.sides
    own = aa.keeper.own
    beat = Beat(
        line=aa.keeper.line_id,
        feed=own.feed,
        size=own.size + 1,
        root=bytes(32),
        counter=1,
        time_ms=NOON,
    )
    good = beats.signed(beat, aa.home.keys.entry)
    bad = beats.signed(beat, bb.home.keys.entry)
    wire.passes(2)
    aa.links.frames(wire.ends[0], [bad])
    assert epochs_of(aa).reason is None
    wire.passes(2)
    aa.links.frames(wire.ends[0], [good])
    assert epochs_of(aa).reason is Reason.PROVED
    says(aa, "anew")
    assert epoch_of(aa) == 1


# --- copies and clones


def test_a_clone_opens_its_own_epoch_and_the_key_office_hears_of_both(wire):
    """X25: two programs with one key: shown, and no equivocation."""
    aa, bb = wire.sides
    clone = clone_of(aa, aa.home.path.parent / "clone")
    assert epochs_of(clone).reason is Reason.NO_MARK
    starts_with(clone, bb)
    says(clone, "from the clone")
    starts_with(aa, bb)
    says(aa, "from the first")
    for _ in range(3):  # they hear of each other through the other party
        Wire(clone, bb).joins()
        Wire(aa, bb).joins()
        aa.clock.passes(10)
        for side in (aa, bb, clone):
            side.links.tick()
    assert epoch_of(aa) == 2  # it had been told at its start
    assert epoch_of(clone) == 2  # and the clone, running, takes the same number: no race
    assert aa.evidence() == bb.evidence() == clone.evidence() == []
    assert forks_in(bb) == set()
    assert Word.CLONE in aa.alarms()
    assert Word.CLONE in clone.alarms()
    assert Word.CLONE not in bb.alarms()
    assert not any(row["clone"] for row in restored_of(bb))
    assert any(row["clone"] for row in restored_of(aa))
    assert len({lane.feed for lane in bb.keeper.record.lanes.of_party("AA")}) == 4
    clone.closes()


def test_clones_that_go_on_in_one_epoch_fork_and_that_is_proved(wire, tmp_path):
    """X5: nothing excuses two entries with one number."""
    aa, bb = wire.sides
    says(aa, "before")
    aa.closes()
    for name in ("aa", "aa.marks"):
        shutil.copytree(tmp_path / name, tmp_path / name.replace("aa", "zz"))
    aa.opens()
    clone = Side(Home(tmp_path / "zz"), aa.clock)
    assert epochs_of(clone).reason is None
    says(clone, "the clone")
    says(aa, "the first")
    Wire(clone, bb).joins()
    wire = Wire(aa, bb)
    wire.joins()
    wire.passes(90)  # until the refs to the branches cross
    assert bb.evidence()[0] == aa.evidence()[0] == "FORK"
    assert epoch_of(aa) == 1
    clone.closes()


# --- what the old epoch signed does not count twice


def test_a_release_of_the_old_epoch_is_flagged_in_the_new_one(wire):
    """X12: the release covers no feed, and counts once all the same (R-38)."""
    aa, bb = wire.sides
    machine = Machine(aa)
    said = parse(aa.keeper.bytes_of(bytes.fromhex(says(aa, "once"))))
    backup = machine.backs_up()
    says(aa, "lost")
    machine.puts_back(backup)
    starts_with(aa, bb)
    again = Draft(
        type=said.type,
        content=said.content,
        time_ms=said.time_ms,
        precedence=said.precedence,
        addressees=said.addressees,
        releases=said.releases,
    )
    entry = aa.keeper.say(again)
    aa.links.flush()
    assert epoch_of(aa) == 1
    assert "REPLAYED" in aa.entry(entry.leaf.hex())["flags"]
