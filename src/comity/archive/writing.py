"""Writing an archive: tiles before checkpoints, and nothing a second time.

Carries out R-631 to R-633. What is there already is not written again, so a second run costs what
came since; a run that was cut off is gone on with by the next.
"""

from collections.abc import Callable, Iterable
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from comity.archive import names, tiles
from comity.archive.files import Files
from comity.archive.held import BYTES_MAX, Held
from comity.archive.logs import Log
from comity.archive.pruning import pruned
from comity.errors import ConfigError, OurError
from comity.record.entry import layout, unsigned
from comity.record.note import LINES_MAX, read, read_lines
from comity.record.tree import root_of
from comity.values.bounds import ENTRY_BYTES_MAX, NOTE_CHARS_MAX


class Written(NamedTuple):
    """What a run did."""

    logs: int
    entries: int  # that are here now
    fresh: int  # of these, since the last run
    files: int


class Writing:
    """One archive that grows."""

    def __init__(self, folder: Path, charter: bytes) -> None:
        """Begin an archive, or go on with it.

        Raises:
            ConfigError: the folder holds something else, or the archive of another line.
        """
        self._files = Files(folder)
        self._charter = charter
        self._gone = pruned(self._files)
        known = self._files.read(names.CHARTER, ENTRY_BYTES_MAX)
        if known is None and folder.exists() and any(folder.iterdir()):
            raise ConfigError("archive.not-one", path=str(folder))
        if known not in (None, charter):
            raise ConfigError("archive.other-line", path=str(folder))

    def write(
        self,
        logs: Iterable[Log],
        evidence: Iterable[bytes],
        heard: Callable[[int], None] = lambda _: None,
    ) -> Written:
        """Take in a record; `heard`: told how many entries were looked at so far.

        Raises:
            OurError: "archive.other-past": the archive holds what is not in this record.
            StoreError: the disk says no; what was signed before still fits what is there.
        """
        its = list(logs)
        begun = [self._begun(log) for log in its]
        done = 0
        for log in its:
            self._fill(log)
            done += len(log.entries)
            heard(done)
        proofs = {f"{names.EVIDENCE}/{sha256(it).hexdigest()}": it for it in evidence}
        for path, proof in proofs.items():
            self._files.put(path, proof)
        self._files.put(names.CHARTER, self._charter)
        self._files.sync()
        for log in its:
            self._sign(log)
        listed = (*(it.name for it in its), *sorted(proofs))
        self._files.put(names.FEEDS, "".join(f"{it}\n" for it in listed).encode(), once=False)
        self._files.sync()
        for log in its:
            self._tidy(log)
        return Written(len(its), done, done - sum(begun), self._files.written)

    def _begun(self, log: Log) -> int:
        """How much of a log is here already; it must be the beginning of what comes."""
        data = self._files.read(f"{log.name}/{names.HELD}", BYTES_MAX)
        if data is None:
            return 0
        held = Held.read(data)
        levels = log.leaves[: held.size]
        if held.size > len(log.leaves) or root_of(levels) != held.root:
            raise OurError("archive.other-past", feed=log.name, size=held.size)
        return held.size

    def _fill(self, log: Log) -> None:
        levels = tiles.Levels(log.leaves)
        self._files.put(f"{log.name}/{names.GENESIS}", log.entries[0])
        whole = len(log.entries)
        for size in sorted({*log.notes, whole}):
            for tile in tiles.tiles_of(size) if size == whole else tiles.edge(size, whole):
                self._put_tile(log, levels, tile)
        for index, width in tiles.bundles_of(whole):
            self._put_bundle(log, index, width)
        for size in log.notes:
            if size // tiles.WIDTH == whole // tiles.WIDTH and size % tiles.WIDTH:
                self._put_bundle(log, size // tiles.WIDTH, size % tiles.WIDTH)

    def _put_tile(self, log: Log, levels: tiles.Levels, tile: tiles.Tile) -> None:
        if not self._is_there(f"{log.name}/{tile.path}"):
            self._files.put(f"{log.name}/{tile.path}", levels.data(tile))

    def _put_bundle(self, log: Log, index: int, width: int) -> None:
        if index * tiles.WIDTH < self._gone.get(log.name, 0):
            return  # let go of, and not brought back by the way
        path = f"{log.name}/{tiles.bundle_path(index, width)}"
        beside = f"{log.name}/{tiles.bundle_path(index, width, names.SIGNATURES)}"
        if self._is_there(path) and self._is_there(beside):
            return
        its = log.entries[index * tiles.WIDTH : index * tiles.WIDTH + width]
        self._files.put(path, tiles.packed(unsigned(it) for it in its))
        self._files.put(beside, b"".join(layout(it).signature for it in its))

    def _is_there(self, path: str) -> bool:
        """Whether a file is there, or the full one of which it is a part."""
        full, _, _ = path.partition(".p/")
        return (self._files.folder / path).is_file() or (self._files.folder / full).is_file()

    def _sign(self, log: Log) -> None:
        """R-633: only now that all below is durable, say how much it is."""
        for size, text in log.notes.items():
            path = f"{log.name}/{names.CHECKPOINTS}/{size}"
            self._files.put(path, self._merged(path, text), once=False)
        held = Held(len(log.entries), log.root)
        self._files.put(f"{log.name}/{names.HELD}", held.data, once=False)
        if log.notes:
            size = max(log.notes)
            path = f"{log.name}/{names.CHECKPOINTS}/{size}"
            data = self._files.read(path, NOTE_CHARS_MAX) or b""
            self._files.put(f"{log.name}/{names.CHECKPOINT}", data, once=False)

    def _merged(self, path: str, text: str) -> bytes:
        """Keep the lines that a checkpoint has here, whoever wrote them; new ones come behind."""
        data = self._files.read(path, NOTE_CHARS_MAX)
        if data is None:
            return text.encode()
        head, _, lines = data.decode().partition("\n\n")
        known = dict.fromkeys(it.text for it in read_lines(lines))
        fresh = [it.text for it in read(text).lines if it.text not in known]
        return (f"{head}\n\n" + "".join((*known, *fresh)[:LINES_MAX])).encode()

    def _tidy(self, log: Log) -> None:
        """Partial tiles and bundles go once the full one is there, as C2SP lets them."""
        for tile in tiles.tiles_of(len(log.entries)):
            if tile.width == tiles.WIDTH:
                self._files.drop(f"{log.name}/{tile.path}.p")
        for index, width in tiles.bundles_of(len(log.entries)):
            if width == tiles.WIDTH:
                for what in (f"tile/{tiles.ENTRIES}", names.SIGNATURES):
                    self._files.drop(f"{log.name}/{tiles.bundle_path(index, width, what)}.p")
