"""Signatures checked by another process say what the door would say."""

import os
import signal

from comity.node import verify as verify_module
from comity.node.beside import AT_ONCE, Beside, is_worth_it, signed
from comity.node.verify import verify, verify_file
from comity.record.entry import ENTRY_CONTEXT, layout, parse
from comity.record.genesis import Genesis
from comity.record.keys import Checker
from tests.support.bundles import bench, made, whole
from tests.support.parties import Bench


def one_feed():
    """The checker and the entries of one feed."""
    its = list(map(parse, bench().everything()))
    opening = next(it for it in its if it.is_genesis)
    context = ENTRY_CONTEXT + bench().charter.line_id
    checker = Checker(Genesis.read(opening).entry_key, context)
    return checker, [it.data for it in its if it.feed == opening.feed and not it.is_genesis]


def is_opening(data):
    return parse(data).is_genesis


def test_only_what_the_feeds_own_key_signed_is_called_good():
    checker, entries = one_feed()
    forged = entries[0][:-1] + bytes([entries[0][-1] ^ 1])
    assert layout(forged).payload == layout(entries[0]).payload
    assert signed(checker, [entries[0], forged, b"", entries[1]]) == bytes([1, 0, 0, 1])


def test_the_other_process_answers_for_each_in_its_order():
    checker, entries = one_feed()
    asked = [entries[0], b"", entries[1]] * AT_ONCE
    with Beside() as ahead:
        assert list(ahead(checker, asked)) == [True, False, True] * AT_ONCE


def test_a_process_that_is_ended_leaves_all_to_the_door():
    checker, entries = one_feed()
    with Beside() as ahead:
        assert next(ahead(checker, entries[:1]))
        (pid,) = ahead._pool._processes
        os.kill(pid, signal.SIGKILL)
        assert list(ahead(checker, entries)) == [False] * len(entries)


def test_a_short_file_is_not_worth_another_process():
    assert not is_worth_it(0)


def test_a_file_is_judged_alike_with_and_without(monkeypatch, tmp_path):
    file = tmp_path / "record.comity"
    forged = bytearray(whole())
    last = parse(max(Bench.everything(bench()), key=len)).signature
    forged[bytes(forged).index(last)] ^= 1
    lacking = [it for it in bench().everything() if not is_opening(it)]
    for data in (whole(), bytes(forged), whole()[:-100], made(lacking)):
        file.write_bytes(data)
        monkeypatch.setattr(verify_module, "is_worth_it", lambda _: True)
        beside = verify_file(file)
        monkeypatch.setattr(verify_module, "is_worth_it", lambda _: False)
        assert beside == verify_file(file) == verify(data)
