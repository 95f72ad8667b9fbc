"""Backups of a node's home: taken, put back, and the node started again, alone or with its peer."""

import shutil

from comity.node import marks
from comity.node.epochs import Epochs
from tests.support.lines import LINE, Side, Wire


def clone_of(side, path):
    """A second program with the same keys, from a copy of the home as it lies there."""
    side.closes()
    shutil.copytree(side.home.path, path)
    side.opens()
    return Side(type(side.home)(path), side.clock)


class Machine:
    """One side, its machine, and the backups that its administrator took."""

    def __init__(self, side):
        self.side = side
        self.folder = side.home.path / "lines" / LINE
        self.shelf = side.home.path.parent / f"{side.home.path.name}-backups"
        self.count = 0

    def backs_up(self):
        """Copy the store while the node is down; gives the number of the backup."""
        self.side.closes()
        number, self.count = self.count, self.count + 1
        shutil.copytree(self.folder, self.shelf / str(number) / "store")
        marks = self.side.home.mark_folder
        if marks.exists():
            shutil.copytree(marks, self.shelf / str(number) / "marks")
        self.side.opens()
        return number

    def copies_running(self):
        """Copy the store's files while the node runs, as a careless backup does; its number."""
        number, self.count = self.count, self.count + 1
        shutil.copytree(self.folder, self.shelf / str(number) / "store")
        shutil.copytree(self.side.home.mark_folder, self.shelf / str(number) / "marks")
        return number

    def loses_power(self, monkeypatch):
        """What was written without a flush is lost with the machine, which then starts anew."""
        self.side.is_killed()
        start = self.side.home.path.parent / "boot_id"
        start.write_text("another start of the machine\n", encoding="ascii")
        monkeypatch.setattr(marks, "BOOT_ID", start)
        for path in self.side.home.mark_folder.glob("*.head"):
            path.write_bytes(path.read_bytes()[:20])
        self.side.opens()

    def puts_back(self, number, *, whole_machine=False):
        """Put a backup in the place of the store, and start the node; alone so far."""
        self.side.is_killed()
        shutil.rmtree(self.folder)
        shutil.copytree(self.shelf / str(number) / "store", self.folder)
        marks = self.side.home.mark_folder
        if whole_machine:
            shutil.rmtree(marks, ignore_errors=True)
            if (self.shelf / str(number) / "marks").exists():
                shutil.copytree(self.shelf / str(number) / "marks", marks)
        self.side.opens()

    def is_killed_and_starts(self):
        self.side.is_killed()
        self.side.opens()


def starts_with(side, other):
    """Start as a node does: ask the other for the own head, then begin; gives their wire."""
    side.links.ask()
    wire = Wire(side, other)
    wire.joins()
    side.links.begin()
    wire.runs()
    return wire


def starts_alone(side):
    side.links.ask()
    side.links.begin()


def epoch_of(side):
    return side.keeper.own.genesis.epoch


def epochs_of(side):
    epochs = side.keeper.epochs
    assert isinstance(epochs, Epochs)
    return epochs


def forks_in(side):
    """Feeds of which this side holds two entries with one number."""
    lanes = side.keeper.record.lanes
    return {lane.feed for lane in lanes.all if lanes.forked(lane.feed)}
