"""R-451: only a node of an exercise is under one, and only while it is played."""

import socket
import threading

import pytest

from comity.errors import OurError
from comity.node import control, exercise


@pytest.fixture
def player(tmp_path):
    """Somebody who plays: answers what it was asked, once for each request."""
    listening = control.listening(tmp_path, exercise.SOCKET)
    listening.listen()

    def answers():
        while True:
            try:
                connection, _ = listening.accept()
            except OSError:
                return
            with connection:
                request = control.read_request(connection.recv(4_096))
                if request.verb == "fire":
                    connection.sendall(control.refusal(OurError("exercise.over")))
                else:
                    connection.sendall(control.answer({"verb": request.verb, **request.args}))

    thread = threading.Thread(target=answers)
    thread.start()
    yield tmp_path
    listening.shutdown(socket.SHUT_RDWR)
    listening.close()
    thread.join()


def test_it_asks_whoever_plays_and_hears_why_not(player):
    found = exercise.ask(player, "EXERCISE", "speed", {"speed": 2})
    assert found == {"verb": "speed", "speed": 2}
    with pytest.raises(OurError, match=r"exercise\.over"):
        exercise.ask(player, "EXERCISE", "fire", {})


def test_a_node_that_is_real_or_of_a_test_never_asks(player):
    for reality in ("REAL", "TEST"):
        assert exercise.ask(player, reality, "status", {}) is None


def test_where_nobody_plays_or_does_no_more_there_is_none(tmp_path):
    assert exercise.ask(tmp_path, "EXERCISE", "status", {}) is None
    control.listening(tmp_path, exercise.SOCKET).close()
    assert exercise.ask(tmp_path, "EXERCISE", "status", {}) is None
