"""Checking an archive against the line id alone: every tile, every entry, every checkpoint.

Carries out R-635. What is not there is said to be not checked, and never to be good: the verdict
PRUNED speaks for hashes and for the entries that are there, and for nothing else.
"""

from collections.abc import Callable, Iterator, Mapping
from enum import StrEnum
from hashlib import sha256
from typing import Final, NamedTuple

import msgspec

from comity.archive import names, tiles
from comity.archive.held import BYTES_MAX, Held
from comity.archive.source import Source
from comity.errors import ConfigError, TheirError
from comity.record import bundle, checkpoint, note
from comity.record.charter import Charter, line_id_of
from comity.record.entry import ENTRY_CONTEXT, parse, signed
from comity.record.genesis import Genesis
from comity.record.keys import Checker
from comity.record.tree import leaf_hash, root_of
from comity.record.verdict import Report, judge
from comity.values.bounds import ENTRY_BYTES_MAX, EVIDENCE_BYTES_MAX, NOTE_CHARS_MAX

LOGS_MAX: Final = 10_000
ENTRIES_MAX: Final = 50_000_000  # of one log: what one machine can check
_FEEDS_BYTES_MAX: Final = LOGS_MAX * 128
_BUNDLE_BYTES_MAX: Final = tiles.WIDTH * (ENTRY_BYTES_MAX + 2)
_SIGNATURE: Final = 64
FAULTS_MAX: Final = 1_000


class Found(StrEnum):
    """What an archive is; beside the verdicts of R-85 on the record in it."""

    SOUND = "SOUND"
    PRUNED = "PRUNED"  # hashes and checkpoints fit; not every entry is here
    INCOMPLETE = "INCOMPLETE"
    FORKED = "FORKED"
    REFUSED = "REFUSED"
    DAMAGED = "DAMAGED"


class Flaw(NamedTuple):
    """One thing that is wrong, and in which file."""

    key: str
    path: str


class Look(msgspec.Struct, kw_only=True):
    """What was found of one log."""

    name: str
    party: str = ""
    node: str = ""
    held: int = 0
    signed: int = 0  # how much its owner's last checkpoint covers
    checkpoints: int = 0
    cosigners: tuple[str, ...] = ()  # names on the last one; not judged here
    entries: int = 0  # that are here, with a good signature
    pruned: int = 0  # that are not here: not checked


class Checked(msgspec.Struct, kw_only=True):
    """What was found of an archive."""

    verdict: Found
    line_id: bytes
    reality: int | None  # of the charter; None: that cannot be read
    logs: list[Look]
    flaws: list[Flaw]
    report: Report | None  # of the record in it, if all of it is here
    entries: dict[str, dict[int, bytes]]  # of each log, by number: those that are here and good


class _Read(NamedTuple):
    look: Look
    entries: dict[int, bytes]


class Checking:
    """One look at an archive."""

    def __init__(
        self,
        source: Source,
        codes: Mapping[str, str],
        heard: Callable[[int, int], None] = lambda _done, _of: None,
    ) -> None:
        """`codes` as `judge` has it; `heard`: told how many entries were looked at, of how many."""
        self._source = source
        self._codes = codes
        self._heard = heard
        self._flaws: list[Flaw] = []
        self._done = self._known = 0

    def check(self, line_id: bytes | None = None) -> Checked:
        """Look at all of it; `line_id`: of the line that it must be of; none: as it says itself.

        Raises:
            ConfigError: it cannot be read, is no archive, or is of another line.
        """
        charter = self._source.read(names.CHARTER, ENTRY_BYTES_MAX)
        feeds = self._source.read(names.FEEDS, _FEEDS_BYTES_MAX)
        if charter is None or feeds is None:
            raise ConfigError("archive.not-one", path=self._source.name)
        found = line_id_of(charter)
        if line_id not in (None, found):
            raise ConfigError("archive.other-line", path=self._source.name)
        logs = list(dict.fromkeys(feeds.decode("latin-1").split("\n")[:-1]))
        prefix = f"comity/{found.hex()}/"
        good = [it for it in logs if names.is_log(it) and it.startswith(prefix)][:LOGS_MAX]
        proofs = [it for it in logs if names.is_evidence(it)][:LOGS_MAX]
        if len(good) + len(proofs) != len(logs):
            self._flaw("archive.bad-file", names.FEEDS)
        helds = {it: self._held(it) for it in good}
        self._known = sum(it.size for it in helds.values() if it is not None)
        reads = [self._log(name, held, found) for name, held in helds.items() if held is not None]
        return self._concluded(charter, found, reads, self._proofs(proofs))

    def _flaw(self, key: str, path: str) -> None:
        if len(self._flaws) < FAULTS_MAX:
            self._flaws.append(Flaw(key, path))

    def _held(self, name: str) -> Held | None:
        path = f"{name}/{names.HELD}"
        try:
            held = Held.read(self._source.read(path, BYTES_MAX) or b"")
        except TheirError:
            self._flaw("archive.bad-file", path)
            return None
        if held.size > ENTRIES_MAX or not held.size:
            self._flaw("archive.bad-file", path)
            return None
        return held

    # --- one log

    def _log(self, name: str, held: Held, line_id: bytes) -> _Read:
        look = Look(name=name, held=held.size)
        leaves = self._leaves(name, held.size)
        if leaves is None:
            return _Read(look, {})
        self._tree(name, leaves, held)
        genesis = self._genesis(name, leaves[0], line_id)
        entries: dict[int, bytes] = {}
        for index, width in tiles.bundles_of(held.size):
            entries.update(self._bundle(name, index, width, leaves, look))
            self._done += width
            self._heard(self._done, 2 * self._known)
        if genesis is not None:
            look.party, look.node = genesis.party, genesis.node
            checker, known = _checker(genesis), len(entries)
            entries = {at: it for at, it in entries.items() if _is_signed(it, checker)}
            look.entries = len(entries)
            if look.entries < known:
                self._flaw("archive.bad-signature", name)
            self._checkpoints(look, leaves, genesis)
        return _Read(look, entries)

    def _leaves(self, name: str, size: int) -> list[bytes] | None:
        leaves: list[bytes] = []
        for index, width in tiles.bundles_of(size):
            row = self._tile(name, tiles.Tile(0, index, width))
            if row is None:
                return None
            leaves += row
        return leaves

    def _tile(self, name: str, tile: tiles.Tile) -> list[bytes] | None:
        path = f"{name}/{tile.path}"
        most = tile.width * tiles.HASH
        data = self._source.read(path, most)
        if data is None or len(data) != most:
            self._flaw("archive.bad-tile", path)
            return None
        return tiles.hashes(data, tile.width)

    def _tree(self, name: str, leaves: list[bytes], held: Held) -> None:
        """Every tile above is that of the leaves, and so is the root."""
        levels = tiles.Levels(leaves)
        for tile in tiles.tiles_of(held.size):
            if tile.level:
                row = self._tile(name, tile)
                if row is not None and b"".join(row) != levels.data(tile):
                    self._flaw("archive.bad-tile", f"{name}/{tile.path}")
        if root_of(leaves) != held.root:
            self._flaw("archive.bad-file", f"{name}/{names.HELD}")

    def _genesis(self, name: str, leaf: bytes, line_id: bytes) -> Genesis | None:
        path = f"{name}/{names.GENESIS}"
        try:
            entry = parse(self._source.read(path, ENTRY_BYTES_MAX) or b"")
            genesis = Genesis.read(entry)
        except TheirError:
            self._flaw("archive.bad-file", path)
            return None
        label = name.rpartition("/")[2].partition("~")[0]
        is_its = entry.leaf == leaf and genesis.line_id == line_id and entry.feed.hex() == label
        if not is_its or not _is_signed(entry.data, _checker(genesis)):
            self._flaw("archive.bad-file", path)
            return None
        return genesis

    def _bundle(
        self, name: str, index: int, width: int, leaves: list[bytes], look: Look
    ) -> Iterator[tuple[int, bytes]]:
        """Entries of one bundle whose hash is that of their tile; none if they were taken away."""
        path = f"{name}/{tiles.bundle_path(index, width)}"
        beside = f"{name}/{tiles.bundle_path(index, width, names.SIGNATURES)}"
        data = self._source.read(path, _BUNDLE_BYTES_MAX)
        signatures = self._source.read(beside, width * _SIGNATURE)
        if data is None or signatures is None:
            look.pruned += width
            return
        try:
            its = tiles.unpacked(data, width)
        except TheirError:
            self._flaw("archive.bad-bundle", path)
            return
        if len(signatures) != width * _SIGNATURE:
            self._flaw("archive.bad-bundle", beside)
            return
        for at, it in enumerate(its):
            if leaf_hash(it) != leaves[index * tiles.WIDTH + at]:
                self._flaw("archive.bad-bundle", path)
                return
            signature = signatures[at * _SIGNATURE : (at + 1) * _SIGNATURE]
            yield index * tiles.WIDTH + at, signed(it, signature)

    def _checkpoints(self, look: Look, leaves: list[bytes], genesis: Genesis) -> None:
        path = f"{look.name}/{names.CHECKPOINT}"
        data = self._source.read(path, NOTE_CHARS_MAX)
        if data is None:
            return  # its owner has signed none yet
        try:
            text = data.decode()
            said, lines = checkpoint.read(text), note.read(text).lines
        except (TheirError, UnicodeDecodeError):
            self._flaw("archive.bad-checkpoint", path)
            return
        what = said.checkpoint
        origin = look.name.partition("~")[0]
        is_its = what.origin == origin and 0 < what.size <= look.held
        fits = is_its and root_of(leaves[: what.size]) == what.root
        if not fits or not all(said.is_signed(key) for key in genesis.note_keys):
            self._flaw("archive.bad-checkpoint", path)
            return
        look.signed = what.size
        others = (line for line in lines if line.name != origin)
        look.cosigners = tuple(dict.fromkeys(line.name for line in others))

    # --- all of it

    def _proofs(self, paths: list[str]) -> list[bytes]:
        """Proofs of misconduct, each under its own hash."""
        found: list[bytes] = []
        for path in paths:
            data = self._source.read(path, EVIDENCE_BYTES_MAX) or b""
            if sha256(data).hexdigest() == path.rpartition("/")[2]:
                found.append(data)
            else:
                self._flaw("archive.bad-file", path)
        return found

    def _concluded(
        self, charter: bytes, line_id: bytes, reads: list[_Read], proofs: list[bytes]
    ) -> Checked:
        looks = [it.look for it in reads]
        report: Report | None = None
        if any(it.pruned for it in looks):
            verdict = Found.PRUNED
        else:
            entries = {sha256(it).digest(): it for read in reads for it in read.entries.values()}
            data = bundle.encode(charter, entries.values(), proofs)
            report = judge(data, self._codes, self._judged)
            verdict = Found(report.verdict.value)
        self._heard(2 * self._known, 2 * self._known)
        if self._flaws:
            verdict = Found.DAMAGED
        return Checked(
            verdict=verdict,
            line_id=line_id,
            reality=_reality(charter),
            logs=looks,
            flaws=self._flaws,
            report=report,
            entries={it.look.name: it.entries for it in reads},
        )

    def _judged(self, done: int, _: int) -> None:
        self._heard(self._known + done, 2 * self._known)


def _is_signed(data: bytes, checker: Checker) -> bool:
    """R-13: by the key of the feed's genesis, over the octets as they are."""
    try:
        entry = parse(data)
    except TheirError:
        return False
    return checker.has_signed(entry.kid, entry.payload, entry.signature)


def _reality(charter: bytes) -> int | None:
    try:
        return Charter.read(charter).reality
    except TheirError:
        return None


def _checker(genesis: Genesis) -> Checker:
    return Checker(genesis.entry_key, ENTRY_CONTEXT + genesis.line_id)
