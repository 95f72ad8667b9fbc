"""A node asks its witnesses: real ones over real sockets, and those that answer something else."""

import socket
from threading import Thread

import pytest

from comity.node.config import WitnessConfig
from comity.node.home import Home
from comity.node.witnesses import Said, posted
from comity.record import note
from comity.record.tree import verify_consistency
from comity.witness import asked
from tests.support.cosigners import (
    KEYS,
    NAMES,
    NOW,
    ROWS,
    SECRETS,
    bracket,
    looks,
    looks_again,
    posts,
    signs,
)
from tests.support.lines import TEXT, Side, make_line
from tests.support.witnesses import Clock, home_of, listening


@pytest.fixture
def aa(tmp_path):
    make_line(tmp_path, witness_keys=KEYS, witness_k=2)
    side = Side(Home(tmp_path / "aa"))
    yield side
    side.closes()


def cosigned(side):
    """How many entries with cosignatures the own feed has."""
    return len(side.keeper.cover.brackets.notes)


def test_each_checkpoint_is_asked_for_once_and_by_whom_it_is_not_signed_yet(aa):
    """R-600, R-601."""
    asks = []

    def post(row, data):
        asks.append(row.name)
        return signs(one=NOW, two=NOW)(row, data)

    it = looks(aa, post)
    assert asks == []
    posts(aa)
    looks_again(it)
    looks_again(it)
    assert sorted(asks) == sorted(NAMES)  # the third is asked again after a minute
    assert cosigned(aa) == 1
    (found,) = aa.keeper.cover.brackets.notes
    assert [line.name for line in found.signed.lines] == ["one", "two"]
    posts(aa)
    looks_again(it)
    assert cosigned(aa) == 2


def test_a_witness_that_lags_is_given_the_proof_from_where_it_stands(aa):
    """R-600."""
    known, heard = {"root": aa.keeper.own.root_at(1)}, []

    def post(row, data):
        request = asked.read(data)
        heard.append(request.old)
        if request.old != 1:
            return Said(409, b"1\n")
        tip = request.signed.tip
        assert verify_consistency(1, tip.size, request.proof, known["root"], tip.root)
        return signs(one=NOW)(row, data)

    posts(aa)
    looks(aa, post, ROWS[:1])
    assert heard == [0, 1]
    assert cosigned(aa) == 1


@pytest.mark.parametrize(
    "answer",
    [
        lambda _: Said(200, b""),
        lambda _: Said(200, b"\xff" * 50),
        lambda _: Said(200, b"junk\n"),
        lambda tip: Said(200, line(tip._replace(root=bytes(32)))),
        lambda tip: Said(200, line(tip._replace(size=tip.size + 1))),
        lambda tip: Said(200, line(tip).replace(b"one", b"six")),
        lambda tip: Said(200, line(tip) * 20),
        lambda _: Said(409, b"999999\n"),
        lambda _: Said(409, b"0\n"),
        lambda _: Said(409, b"junk"),
        lambda _: Said(422, b""),
        lambda _: Said(500, b"x" * 100),
    ],
)
def test_a_witness_that_answers_anything_else_costs_nothing_and_proves_nothing(aa, answer):
    """R-600, R-601: nothing of it comes on the record."""
    said = aa.says("L09", TEXT)["entry"]
    asks = []

    def post(_row, data):
        asks.append(1)
        return answer(asked.read(data).signed.tip)

    posts(aa)
    size = aa.keeper.own.size
    it = looks(aa, post)
    looks_again(it)
    assert len(asks) <= 2 * 3
    assert (cosigned(aa), aa.keeper.own.size) == (0, size)
    assert bracket(aa, said)["not_after_signed"] == 0


def line(tip):
    return note.cosign("one", SECRETS["one"], tip, NOW).text.encode()


def test_a_note_of_cosignatures_by_nobody_in_the_charter_is_not_said(aa):
    posts(aa)
    latest = aa.ask("checkpointed")
    with pytest.raises(Exception, match=r"witness\.nothing-good"):
        aa.ask("cosigned", entry=latest["entry"], lines="junk\n")
    with pytest.raises(Exception, match=r"witness\.not-the-last"):
        aa.ask("cosigned", entry="00" * 32, lines="junk\n")
    with pytest.raises(Exception, match=r"witness\.no-growth"):
        aa.ask("growth", old=5, size=1 << 40)


def test_two_real_witnesses_cosign_a_real_feed_and_a_third_is_away(tmp_path):
    """R-591 to R-593, R-598 to R-604: from the checkpoint to the bracket, over sockets."""
    homes = [home_of(tmp_path / name, name=name) for name in NAMES]
    keys = [key.text for home in homes for key in home.verifier_keys()]
    make_line(tmp_path, witness_keys=keys)
    aa = Side(Home(tmp_path / "aa"))
    said = aa.says("L09", TEXT)["entry"]
    feed = next(it for it in aa.ask("feeds") if it["party"] == "AA")
    for home in homes:
        home.trust([note.VerifierKey.read(it) for it in feed["keys"]])
    clocks = [Clock(NOW), Clock(NOW + 60)]
    with listening(homes[0], clocks[0]) as one, listening(homes[1], clocks[1]) as two:
        with socket.create_server(("127.0.0.1", 0)) as free:
            away = f"http://127.0.0.1:{free.getsockname()[1]}"
        rows = tuple(
            WitnessConfig(name=name, url=url)
            for name, url in zip(NAMES, (one.address, two.address, away), strict=True)
        )
        posts(aa)
        it = looks(aa, posted, rows)
        found = bracket(aa, said)
        assert (found["k"], found["n"], found["not_after_signed"]) == (2, 3, 2)
        assert found["not_after"]["iso"] == "2026-02-05T14:01:00Z"
        posts(aa)
        looks_again(it)
    assert cosigned(aa) == 2
    aa.closes()


def test_an_answer_without_end_is_not_read_to_its_end():
    server = socket.create_server(("127.0.0.1", 0))

    def flood():
        peer, _ = server.accept()
        peer.recv(10_000)
        peer.sendall(b"HTTP/1.1 200 OK\r\ncontent-length: 99999999\r\n\r\n")
        try:
            while True:
                peer.sendall(b"x" * 65_536)
        except OSError:
            peer.close()

    thread = Thread(target=flood)
    thread.start()
    row = WitnessConfig(name="w", url=f"http://127.0.0.1:{server.getsockname()[1]}")
    with pytest.raises(ValueError, match="too long"):
        posted(row, b"old 0\n")
    thread.join(5)
    server.close()
    assert not thread.is_alive()
