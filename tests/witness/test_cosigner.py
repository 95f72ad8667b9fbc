"""The cosigner signs that a log grew, and nothing that contradicts what it signed before."""

import pytest

from comity.record import note
from comity.record.keys import QuantumSigningKey, SigningKey
from comity.record.note import COSIGNED, QUANTUM, Tip, VerifierKey
from comity.record.tree import EMPTY_ROOT
from comity.witness import asked
from comity.witness.cosigner import (
    FORK,
    NOTHING,
    UNPROVED,
    Cosigner,
    Refusal,
    Step,
    cosign,
)
from tests.support.parties import seed
from tests.support.witnesses import Log

NOW = 1_800_000_000


def cosigner(*logs, a_minute=1_000, states=None):
    trusted = {it.name: tuple(it.keys) for it in logs}
    return Cosigner(trusted, states or {}, a_minute=a_minute)


def status(found):
    return 200 if isinstance(found, Step) else found.status


def test_a_log_that_grows_is_cosigned_at_each_size():
    """R-593."""
    log = Log()
    it = cosigner(log)
    for old, size in ((0, 0), (0, 1), (1, 1), (1, 5), (5, 8), (8, 100), (100, 1_000)):
        found = it.consider(log.ask(old, size), NOW)
        assert isinstance(found, Step), (old, size)
        assert found.tip == log.tip(size)
        assert found.state.time_s == NOW


def test_its_lines_are_judged_good_by_both_of_its_keys():
    """R-591."""
    log = Log()
    step = cosigner(log).consider(log.ask(0, 4), NOW)
    plain, quantum = SigningKey.from_seed(seed("w")), QuantumSigningKey.from_seed(seed("w"))
    one, two = cosign("w", (plain, quantum), step)
    assert VerifierKey("w", COSIGNED, plain.key).signed(log.tip(4), one) == NOW
    assert VerifierKey("w", QUANTUM, quantum.key).signed(log.tip(4), two) == NOW


def test_a_log_that_nobody_named_is_not_known():
    assert cosigner(Log()).consider(Log("log.example/two").ask(0, 1), NOW) == Refusal(404)


def test_a_checkpoint_that_its_log_did_not_sign_is_not_looked_at_further():
    """R-593: nor one signed by another log, by one kind of key of two, or altered after."""
    log, other = Log(), Log("log.example/two")
    one, two = log.sign(log.tip(4)), log.sign(log.tip(5))
    forged = other.sign(other.tip(4)).replace("log.example/two", "log.example/one")
    plain = "\n".join(one.split("\n")[:5]) + "\n"
    spliced = two.partition("\n\n")[0] + "\n\n" + one.partition("\n\n")[2]
    damaged = one.rpartition("\n\u2014")[0] + "\n\u2014" + two.rpartition("\u2014")[2]
    for text in (forged, plain, spliced, damaged):
        data = asked.written(0, (), text)
        assert cosigner(log, other).consider(data, NOW) == Refusal(403), text


def test_lines_of_others_are_not_looked_at_and_not_kept():
    log = Log()
    others = note.cosign("somebody", SigningKey.from_seed(seed("x")), log.tip(4), 1).text
    found = cosigner(log).consider(log.ask(0, 4, note=log.sign(log.tip(4)) + others), NOW)
    assert found.state.kept == log.sign(log.tip(4))


def test_a_log_with_one_kind_of_key_needs_one_kind_of_line():
    log = Log(quantum=False)
    assert status(cosigner(log).consider(log.ask(0, 4), NOW)) == 200


def test_who_begins_elsewhere_is_told_what_is_known():
    """R-593: replayed, rewound and lagging requests change nothing."""
    log = Log()
    it = cosigner(log)
    it.consider(log.ask(0, 8), NOW)
    for old, size in ((0, 8), (0, 20), (3, 8), (3, 20), (7, 7), (9, 20)):
        assert it.consider(log.ask(old, size), NOW) == Refusal(409, 8), (old, size)
    assert it.consider(log.ask(9, 8, proof=()), NOW) == Refusal(400)
    assert status(it.consider(log.ask(8, 20), NOW)) == 200


def test_another_root_of_the_size_it_signed_is_a_fork_whatever_the_request_says():
    """R-595."""
    log, liar = Log(), Log(begins="another past")
    it = cosigner(log)
    it.consider(log.ask(0, 8), NOW)
    for old, code in ((8, 422), (0, 409), (3, 409)):
        found = it.consider(liar.ask(old, 8), NOW)
        assert status(found) == code
        assert found.evidence.kind == FORK
        assert found.evidence.known == log.sign(log.tip(8))
        assert found.evidence.refused == liar.sign(liar.tip(8))
    assert status(it.consider(log.ask(8, 9), NOW)) == 200


def test_a_larger_tree_that_did_not_grow_out_of_it_is_refused_and_kept():
    """R-595: a proof that does not hold, or one of another tree, says no more than that."""
    log, liar = Log(), Log(begins="another past")
    it = cosigner(log)
    it.consider(log.ask(0, 8), NOW)
    honest = log.proof(8, 20)
    for data in (
        liar.ask(8, 20),
        log.ask(8, 20, proof=liar.proof(8, 20)),
        log.ask(8, 20, proof=honest[:-1]),
        log.ask(8, 20, proof=[*honest, honest[0]]),
        log.ask(8, 20, proof=[*honest[1:], honest[0]]),
        log.ask(8, 20, proof=()),
    ):
        found = it.consider(data, NOW)
        assert (status(found), found.evidence.kind) == (422, UNPROVED)
    assert status(it.consider(log.ask(8, 20), NOW)) == 200


def test_of_a_log_that_is_new_no_proof_is_taken_and_an_empty_one_has_one_root():
    log = Log()
    assert status(cosigner(log).consider(log.ask(0, 8, proof=[bytes(32)]), NOW)) == 422
    wrong = log.sign(Tip(log.name, 0, bytes(32)))
    assert status(cosigner(log).consider(log.ask(0, 0, note=wrong), NOW)) == 422
    right = log.sign(Tip(log.name, 0, EMPTY_ROOT))
    assert status(cosigner(log).consider(log.ask(0, 0, note=right), NOW)) == 200


def test_a_clock_that_went_back_signs_nothing_for_that_log():
    """R-594."""
    log, other = Log(), Log("log.example/two")
    it = cosigner(log, other)
    it.consider(log.ask(0, 8), NOW)
    assert it.consider(log.ask(8, 9), NOW - 1) == Refusal(503)
    assert status(it.consider(other.ask(0, 9), NOW - 1)) == 200
    assert status(it.consider(log.ask(8, 9), NOW)) == 200


def test_a_log_that_asks_too_often_waits_and_no_other_does():
    log, other = Log(), Log("log.example/two")
    it = cosigner(log, other, a_minute=3)
    found = [status(it.consider(log.ask(n, n + 1), NOW + n)) for n in range(4)]
    assert found == [200, 200, 200, 429]
    assert status(it.consider(other.ask(0, 4), NOW)) == 200
    assert status(it.consider(log.ask(3, 4), NOW + 60)) == 200


def test_it_goes_on_from_what_was_kept():
    log = Log()
    first = cosigner(log).consider(log.ask(0, 8), NOW)
    it = cosigner(log, states={log.name: first.state})
    assert it.consider(log.ask(0, 9), NOW) == Refusal(409, 8)
    assert status(it.consider(log.ask(8, 9), NOW)) == 200


def test_it_is_told_a_name_a_size_and_a_root_and_keeps_nothing_else():
    """R-597: of what a line says nothing reaches a witness, not even a type or a time."""
    log = Log()
    step = cosigner(log).consider(log.ask(0, 8), NOW)
    assert step._fields == ("tip", "state", "fresh")
    assert step.tip._fields == ("origin", "size", "root")
    assert NOTHING._fields == ("size", "root", "time_s", "kept")
    assert note.read(step.state.kept).tip == step.tip


@pytest.mark.parametrize("data", [b"", b"old 0\n\n", b"\xff" * 50])
def test_junk_is_a_bad_request(data):
    assert cosigner(Log()).consider(data, NOW) == Refusal(400)


FEED, ANEW = (f"comity/{'1a' * 32}/{label * 16}" for label in ("0b", "2c"))


def test_a_feed_that_begins_anew_is_known_by_its_keys_and_starts_from_nothing():
    """R-693: nobody has to tell it, and nothing is said of the feed before."""
    feed, anew = Log(FEED), Log(ANEW, "other", keys_of=FEED)
    it = cosigner(feed)
    assert it.consider(feed.ask(0, 9), NOW).fresh == ()
    step = it.consider(anew.ask(0, 4), NOW)
    assert isinstance(step, Step)
    assert {key.text for key in step.fresh} == {key.text for key in anew.keys}
    again = it.consider(anew.ask(4, 6), NOW)
    assert isinstance(again, Step)
    assert again.fresh == ()
    assert it.consider(anew.ask(0, 6), NOW) == Refusal(409, 6, None)


@pytest.mark.parametrize(
    "other",
    [
        Log(f"comity/{'2b' * 32}/{'2c' * 16}", keys_of=FEED),  # of another line
        Log(ANEW),  # with other keys
        Log(ANEW, keys_of=FEED, quantum=False),  # with one of its two keys
        Log("log.example/two", keys_of="log.example/one"),  # that is no feed
        Log(f"{ANEW}/more", keys_of=FEED),
    ],
    ids=lambda it: it.name[-20:],
)
def test_a_log_of_another_line_or_with_other_keys_is_no_successor(other):
    """R-693: 404, whatever it is called."""
    assert cosigner(Log(FEED), Log()).consider(other.ask(0, 1), NOW) == Refusal(404)


def test_feeds_do_not_begin_anew_without_end():
    """R-693: who has the keys of a feed fills no memory with names."""
    trusted = {FEED: tuple(Log(FEED).keys)}
    for most in (0, 1):
        it = Cosigner(trusted, {}, a_minute=9, successors=most)
        names = [f"comity/{'1a' * 32}/{n:032x}" for n in range(3)]
        asks = [Log(name, keys_of=FEED).ask(0, 1) for name in names]
        assert [status(it.consider(data, NOW)) for data in asks].count(200) == most


def test_a_successor_whose_clock_or_proof_is_refused_is_not_kept():
    """R-693: trusted with the first signature, and not before."""
    it, anew = cosigner(Log(FEED)), Log(ANEW, keys_of=FEED)
    assert status(it.consider(anew.ask(0, 4, proof=[bytes(32)]), NOW)) == 422
    found = it.consider(anew.ask(0, 4), NOW)
    assert isinstance(found, Step)
    assert found.fresh
