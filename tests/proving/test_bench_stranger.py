"""What a stranger says is the first word of TLS 1.3, for which the node has most of the work."""

from comity.proving.bench_stranger import first_word
from comity.routes.certificate import make_certificate
from comity.routes.pump import Pump, context_of


def test_a_stranger_says_what_a_node_has_to_answer():
    word = first_word()
    pump = Pump(
        context_of(make_certificate(b"n" * 32, "node")), dials=False, is_pinned=lambda _: False
    )
    assert pump.take(word) == b""
    assert len(pump.drain()) > 1_000
    assert not pump.is_up


def test_the_same_word_is_answered_as_often_as_it_is_said():
    word = first_word()
    answers = set()
    for _ in range(3):
        pump = Pump(
            context_of(make_certificate(b"n" * 32, "node")), dials=False, is_pinned=lambda _: False
        )
        pump.take(word)
        answers.add(len(pump.drain()))
    assert len(answers) == 1
