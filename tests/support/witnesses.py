"""Logs that ask a witness, honest or not, and witnesses to ask."""

from contextlib import contextmanager, suppress
from http.client import HTTPConnection
from threading import Event, Thread
from typing import Any

from comity.record.keys import QuantumSigningKey, SigningKey
from comity.record.note import QUANTUM, SIGNED, Line, Tip, VerifierKey, cosign, key_id
from comity.record.tree import consistency_proof, leaf_hash, root_of
from comity.witness import asked
from comity.witness.home import Settings, WitnessHome
from comity.witness.serving import Serving, run_until_told
from tests.support.parties import seed


class Log:
    """A log of leaves with keys of both kinds; `begins` makes another past of the same log."""

    def __init__(self, name="log.example/one", begins="leaf", *, quantum=True, keys_of=""):
        self.name, self._begins = name, begins
        of = keys_of or name
        self.plain = SigningKey.from_seed(seed(f"{of} plain"))
        self.quantum = QuantumSigningKey.from_seed(seed(f"{of} quantum")) if quantum else None
        self.leaves = []
        self._signed = {}  # a signature by ML-DSA-44 is another one each time

    @property
    def keys(self):
        found = [VerifierKey(self.name, SIGNED, self.plain.key)]
        if self.quantum:
            found.append(VerifierKey(self.name, QUANTUM, self.quantum.key))
        return found

    def grow(self, size):
        while len(self.leaves) < size:
            self.leaves.append(leaf_hash(f"{self._begins} {len(self.leaves)}".encode()))
        return self

    def tip(self, size):
        return Tip(self.name, size, root_of(self.grow(size).leaves[:size]))

    def sign(self, tip):
        if tip not in self._signed:
            self._signed[tip] = self._sign(tip)
        return self._signed[tip]

    def _sign(self, tip):
        raw = self.plain.key.raw
        data = self.plain.sign_raw(tip.text.encode())
        lines = [Line(self.name, key_id(self.name, SIGNED, raw), data)]
        if self.quantum:
            lines.append(cosign(self.name, self.quantum, tip, 1))
        return tip.text + "\n" + "".join(it.text for it in lines)

    def proof(self, old, size):
        return consistency_proof(self.grow(size).leaves[:size], old)

    def ask(self, old, size, *, proof=None, note=None):
        """The bytes of an honest request, unless told otherwise."""
        steps = self.proof(old, size) if proof is None else proof
        return asked.written(old, steps, self.sign(self.tip(size)) if note is None else note)


def home_of(folder, *logs, a_minute=100_000, name="witness.example/w"):
    home = WitnessHome.make(folder, Settings(name=name, a_minute=a_minute))
    home.trust([key for log in logs for key in log.keys])
    return home


class Clock:
    """Seconds that pass when told."""

    def __init__(self, now_s=1_800_000_000):
        self.now_s = now_s

    def __call__(self):
        return self.now_s


class Asked:
    def __init__(self, status, body, kind):
        self.status, self.body, self.kind = status, body, kind


class Open:
    """A witness that listens, in a thread of this process."""

    def __init__(self, serving):
        self.serving = serving
        self.address = serving.address
        self.port = int(serving.address.rpartition(":")[2])

    def post(self, data, path="/add-checkpoint", method="POST"):
        link = HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            link.request(method, path, data)
            found = link.getresponse()
            return Asked(found.status, found.read(), found.headers.get("content-type"))
        finally:
            link.close()


@contextmanager
def listening(home, clock=None):
    """Let a witness work; its thread has ended when this ends."""
    serving = Serving(home, clock or Clock())
    is_up, box = Event(), list[Any]()
    thread = Thread(target=_work, args=(serving, is_up, box))
    thread.start()
    is_up.wait(10)
    if not is_up.is_set() or not box:
        thread.join(1)
        raise AssertionError(box)
    try:
        yield Open(serving)
    finally:
        with suppress(RuntimeError):  # it had ended by itself
            box[0]()
        thread.join(10)
        assert not thread.is_alive()


def _work(serving, is_up, box):
    def ready():
        box.append(serving.stop)
        is_up.set()

    try:
        run_until_told(serving, ready)
    except BaseException as error:  # noqa: BLE001 - handed to the test
        box.append(error)
        is_up.set()
