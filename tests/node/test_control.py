"""The control socket's words: requests read, answers said, errors carried (ADR 0016)."""

import socket
import threading

import pytest

from comity.errors import ConfigError, OurError, StoreError, TheirError
from comity.node import control


def answering(home, said):
    """Somebody who answers one request with these bytes, as a dying node would."""
    listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    with control.reachable(home) as path:
        listening.bind(path)
    listening.listen()

    def serve():
        connection, _ = listening.accept()
        with connection:
            while connection.recv(1 << 16):
                pass
            connection.sendall(said)
        listening.close()

    thread = threading.Thread(target=serve)
    thread.start()
    return thread


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n",
        b"nonsense",
        b"[]",
        b'{"verb": 7}',
        b'{"args": {}}',
        b'{"verb": "x", "args": []}',
        b'{"verb": "x", "colour": 1}',
        b'{"verb": "\xff"}',
        b'{"verb": "x", "args": {"a": ' + b"[" * 100_000,
    ],
)
def test_what_is_no_request_is_refused(data):
    with pytest.raises(TheirError, match=r"control\.bad-request"):
        control.read_request(data)


def test_a_request_too_long_is_not_sent(tmp_path):
    with pytest.raises(OurError, match=r"control\.request-too-long"):
        control.ask(tmp_path, "compose", {"fields": {"body": "x" * (9 << 20)}})


def test_an_answer_is_given_as_it_was_said(tmp_path):
    thread = answering(tmp_path, control.answer({"a": [1, "é"]}))
    assert control.ask(tmp_path, "status", {}) == {"a": [1, "é"]}
    thread.join()


@pytest.mark.parametrize(
    "error",
    [
        OurError("draft.unknown", draft="x", found=0),
        StoreError("store.full", path="p", reason="r"),
        ConfigError("line.unknown", name="n", known="-"),
        TheirError("entry.bad-signature", leaf=b"\xab" * 32),
    ],
)
def test_an_error_arrives_with_its_kind_key_and_facts(tmp_path, error):
    thread = answering(tmp_path, control.refusal(error))
    with pytest.raises(type(error)) as caught:
        control.ask(tmp_path, "status", {})
    thread.join()
    shown = {k: v.hex() if isinstance(v, bytes) else v for k, v in error.facts.items()}
    assert (caught.value.key, caught.value.facts) == (error.key, shown)


@pytest.mark.parametrize("said", [b"", b'{"result": [1, 2'])
def test_a_node_that_dies_in_mid_answer_is_named(tmp_path, said):
    thread = answering(tmp_path, said)
    with pytest.raises(ConfigError, match=r"control\.no-answer"):
        control.ask(tmp_path, "status", {})
    thread.join()


def test_where_nobody_listens_nobody_runs(tmp_path):
    assert not control.is_running(tmp_path)
    assert not control.is_running(tmp_path / "none")
    with pytest.raises(ConfigError, match=r"control\.no-answer"):
        control.ask(tmp_path, "status", {})
