"""A cable passes octets both ways until it is cut, and can be dialled again."""

import socket
import threading

import pytest

from comity.proving.cable import HERE, Cable


@pytest.fixture
def echoing():
    """A port that gives back what it gets."""
    listener = socket.create_server((HERE, 0))

    def serve():
        while True:
            try:
                end, _ = listener.accept()
            except OSError:
                return
            with end:
                while piece := end.recv(100):
                    end.sendall(piece)

    thread = threading.Thread(target=serve)
    thread.start()
    yield listener.getsockname()[1]
    listener.shutdown(socket.SHUT_RDWR)
    thread.join()
    listener.close()


def said_back(end, what):
    end.sendall(what)
    return end.recv(100)


def test_what_is_said_comes_through_until_the_cable_is_cut_and_then_again(echoing):
    cable = Cable(echoing)
    with socket.create_connection((HERE, cable.port), 10) as end:
        assert said_back(end, b"one") == b"one"
        assert cable.cut() == 2
        assert end.recv(100) == b""
    with socket.create_connection((HERE, cable.port), 10) as end:
        assert said_back(end, b"two") == b"two"
        cable.close()
        assert end.recv(100) == b""
    with pytest.raises(OSError, match=r"refused|timed out"):
        socket.create_connection((HERE, cable.port), 10)


def test_where_nobody_listens_the_cable_ends_at_once():
    with socket.create_server((HERE, 0)) as gone:
        port = gone.getsockname()[1]
    cable = Cable(port)
    with socket.create_connection((HERE, cable.port), 10) as end:
        assert end.recv(100) == b""
    cable.close()
