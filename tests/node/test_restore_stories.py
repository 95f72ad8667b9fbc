"""Any story of words, kills, stops and restores: no feed ever forks by itself (R-120 to R-122)."""

import shutil

from hypothesis import given, settings
from hypothesis import strategies as st

from comity.node.config import StoreConfig
from comity.node.home import Home
from comity.record.entry import Draft
from tests.support import lines
from tests.support.backups import Machine, forks_in, starts_alone, starts_with
from tests.support.lines import LINE, NOON, TEXT, Side, until

RESTORES = st.tuples(st.just("restore"), st.integers(0, 3))
ROLLBACKS = st.tuples(st.just("rollback"), st.integers(0, 3))
WORDS = st.sampled_from(["say", "say", "hold"])
STARTS = st.sampled_from(["kill", "stop", "alone", "peer"])
STEPS = st.lists(
    st.one_of(
        WORDS, STARTS, RESTORES, RESTORES, st.sampled_from(["backup", "copy", "remark"]), ROLLBACKS
    ),
    min_size=3,
    max_size=10,
)


@given(steps=STEPS)
@settings(max_examples=12)
def test_no_story_forks_unless_both_marks_went_back_and_nobody_was_there(
    steps, tmp_path_factory, founded
):
    """X10, X17, X25: say, commit, kill, restore, start alone or with the peer, in any order."""
    folder = tmp_path_factory.mktemp("story")
    for name in ("aa", "aa.marks", "bb", "bb.marks"):
        shutil.copytree(founded / name, folder / name)
    aa, bb = Side(Home(folder / "aa")), Side(Home(folder / "bb"))
    story = Story(aa, bb)
    try:
        for step in ("say", "backup", "say", *steps, "say"):
            story.takes(step)
        story.ends()
    finally:
        aa.is_killed()
        bb.closes()
        shutil.rmtree(folder)


class Story:
    """Steps, and every place that AA's key ever signed, by hand of this process."""

    def __init__(self, aa, bb):
        self.aa, self.bb = aa, bb
        self.machine = Machine(aa)
        self.signed = {}
        self.may_fork = False
        self.told = 0

    def takes(self, step):  # noqa: C901 - one case for each step
        kind, number = (step, 0) if isinstance(step, str) else step
        aa = self.aa
        match kind:
            case "say" | "hold":
                self.told += 1
                aa.keeper.say(Draft(type="line.text/1", content={1: str(self.told)}, time_ms=NOON))
                if kind == "say":
                    aa.links.flush()
            case "kill":
                self.machine.is_killed_and_starts()
            case "stop":
                aa.links.flush()
                aa.restarts()
            case "alone":
                starts_alone(aa)
            case "peer":
                starts_with(aa, self.bb)
            case "remark":
                aa.links.remark()
            case "backup":
                aa.links.flush()
                self.notes()
                self.machine.backs_up()
            case "copy":
                aa.links.flush()
                self.notes()
                self.machine.copies_running()
            case "restore" if self.machine.count:
                self.machine.puts_back(number % self.machine.count)
            case "rollback" if self.machine.count:
                self.machine.puts_back(number % self.machine.count, whole_machine=True)
                self.may_fork = True
        self.notes()

    def notes(self):
        """What is durable may have gone anywhere."""
        lanes = self.aa.keeper.record.lanes
        for row in self.aa.keeper.store.entries():
            if lanes.of_feed(row.feed)[0].genesis.party == "AA":
                leaf = self.signed.setdefault((row.feed, row.number), row.leaf)
                assert leaf == row.leaf or self.may_fork

    def ends(self):
        starts_with(self.aa, self.bb)
        self.notes()
        assert self.may_fork or not (forks_in(self.aa) | forks_in(self.bb))


# --- nodes as people run them


def test_a_process_killed_goes_on_and_one_put_back_opens_an_epoch(started):
    """X10, X17: over real sockets, and the other node shows the same."""
    aa, bb, start = started

    def of(node):
        return node.ask("status")["lines"][0]

    aa.says("L09", {**TEXT, "subject": "before"})
    aa.kill()
    patient = lines.settings(aa.home, store=StoreConfig(ask_ms=10_000))  # BB is up: it answers
    aa = start(patient)
    assert of(aa)["epoch"] == 0
    assert aa.stop() == 0
    folder = aa.home.path / "lines" / LINE
    shutil.copytree(folder, aa.home.path.parent / "backup")
    aa = start(aa.home)
    lost = aa.says("L09", {**TEXT, "subject": "lost here"})["entry"]
    until(lambda: aa.ask("held", party="BB", entry=lost)["word"] == "HELD")
    until(lambda: of(aa)["heads"] == of(bb)["heads"])  # nothing is on its way that BB lacks
    aa.kill()
    shutil.rmtree(folder)
    shutil.copytree(aa.home.path.parent / "backup", folder)
    aa = start(aa.home)
    until(lambda: of(aa)["epoch"] == 1)
    assert lost in {row["entry"] for row in aa.ask("log")}  # fetched back before it spoke
    (row,) = until(lambda: of(bb)["restored"])
    assert (row["party"], row["epoch"], row["beyond"]) == ("AA", 1, 0)
    assert of(aa)["evidence"] == of(bb)["evidence"] == 0
