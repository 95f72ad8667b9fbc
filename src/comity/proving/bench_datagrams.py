"""What a FLASH takes over a bad radio in signed datagrams, and how many octets are on the air.

Two nodes' own parts (keeper, links, posts, compact form) in one process, and the air between them
on a clock that goes when it is told to: 20 % lost each way, 300 ms, 9,600 bit/s. Time on the air
and waits are exact; the machine's own work counts as nothing. Knows how to measure; prints nothing.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import msgspec

from comity.node.home import Home
from comity.node.keeper import Keeper
from comity.node.links import LineLinks
from comity.node.radios import form
from comity.proving import bench_pair
from comity.proving.air import Air, StillClock, radio
from comity.proving.bench_flood import centile
from comity.proving.bench_line import Step
from comity.proving.bench_machine import machine
from comity.proving.bench_pair import Speech
from comity.record.entry import Draft, Entry, parse
from comity.routes.carrier import FIRST
from comity.routes.compact import Compact
from comity.routes.parcels import TAG_BYTES, Parcel
from comity.routes.profiles import named
from comity.values.codes import Precedence

BACKLOG: Final = 1_000
FLASHES: Final = 60  # a round, while the backlog crosses
APART_S: Final = 2.5
LOSS, DELAY_MS, PROFILE = 20, 300, "9600"
TARGETS: Final = {
    "back_p50_ms": 1_500,
    "back_p99_ms": 7_000,
    "lost": 0,
    "notice_octets": 170,
    "release_octets": 66,
    "ack_octets": 100,
}
_SEEN: Final = "line.seen/1"


class Side:
    """One party's node, as far as the air concerns it."""

    def __init__(self, home: Home, keeper: Keeper, clock: StillClock) -> None:
        self.home = home
        self.keeper = keeper
        self.clock = clock
        name = home.line_names()[0]
        self.failures: list[Exception] = []
        self.links = LineLinks(
            name, keeper, home, on_news=lambda _line, _news: None, on_failure=self.failures.append
        )
        self.officers = tuple(home.officer(it.name, None) for it in home.officers())

    def says(self, draft: Draft) -> Entry:
        """Say something, durable and published."""
        said = self.keeper.say(draft)
        self.links.flush()
        return said

    def refers(self) -> Entry:
        """Sign what is held."""
        self.keeper.refer()
        self.links.flush()
        own = self.keeper.own
        assert own is not None  # noqa: S101  # it was begun
        return parse(self.keeper.bytes_of(own.leaf(own.size - 1)) or b"")


@contextmanager
def sides(folder: Path) -> Iterator[tuple[Side, Side]]:
    """Two that hold the beginning of each other's feeds, and know it by signed word."""
    made = []
    homes = bench_pair.make_pair(folder)
    clock = StillClock(homes[0].clock.now_ms() + 1_000)  # keys are granted from now on
    for home in homes:
        home.clock = clock
        made.append(Side(home, home.open_line(home.line_names()[0]), clock))
    try:
        for _ in range(2):
            for side in made:
                cross(*made)
                side.refers()
        cross(*made)
        yield made[0], made[1]
    finally:
        for side in made:
            side.keeper.close()


def cross(*them: Side) -> None:
    """All that one holds is with the other too."""
    for side in them:
        for other in them:
            for row in tuple(side.keeper.store.entries()):
                if row.leaf not in other.keeper.record.lanes:
                    other.keeper.take(row.data)
            other.links.flush()


def measure(rounds: int, step: Step, count: int | None = None) -> dict[str, Any]:
    """Measure; `count`: entries of the backlog. benchmarks/README.md has the shape."""
    count = BACKLOG if count is None else count
    made: list[dict[str, Any]] = []
    with TemporaryDirectory(prefix="comity-bench-") as folder:
        where = machine(Path(folder))
        step("octets on the air")
        table = sizes(Path(folder) / "sizes")
        for number in range(rounds):
            step(f"round {number + 1} of {rounds}: {FLASHES} FLASHes before {count} entries")
            made.append(one_round(Path(folder) / str(number), count, number + 1))
    there = [ms for it in made for ms in it["there_ms"] if ms is not None]
    back = [ms for it in made for ms in it["back_ms"] if ms is not None]
    every = sum(len(it["back_ms"]) for it in made)
    found = {
        "there_p50_ms": centile(there, 0.5),
        "there_p99_ms": centile(there, 0.99),
        "back_p50_ms": centile(back, 0.5),
        "back_p99_ms": centile(back, 0.99),
        "back_worst_ms": max(back, default=0),
        "flashes": every,
        "lost": every - len(back),
        "sent_octets": sum(it["sent_octets"] for it in made),
        **table,
    }
    return {
        "bench": "datagrams",
        "machine": where,
        "fixture": {
            "backlog": count,
            "loss": LOSS,
            "delay_ms": DELAY_MS,
            "profile": PROFILE,
            "message": bench_pair.FIXTURE,
        },
        "rounds": rounds,
        **found,
        "targets": TARGETS,
        "met": {name: found[name] <= most for name, most in TARGETS.items()},
        "by_round": made,
    }


def one_round(folder: Path, count: int, seed: int) -> dict[str, Any]:
    """A backlog of one feed, and FLASHes of the same feed while it crosses."""
    profile = named(PROFILE)
    with sides(folder) as (aa, bb):
        ends = [radio(side, to, profile) for side, to in ((aa, "BB"), (bb, "AA"))]
        air = Air(*ends, loss=LOSS, delay_ms=DELAY_MS, seed=seed)
        speech = Speech(aa.keeper.line_id)
        for _ in range(count):
            aa.keeper.say(speech.draft(aa.clock.now_ms()))
        aa.links.flush()
        there, back = _flashes(air, aa, bb, speech)
        octets = sum(len(it[1]) for end in ends for it in end.carrier.every)
        return {"there_ms": there, "back_ms": back, "sent_octets": octets}


def _flashes(
    air: Air, aa: Side, bb: Side, speech: Speech
) -> tuple[list[int | None], list[int | None]]:
    """Say FLASHes apart; how long until each was there, and until its signed word was back."""
    said: dict[bytes, int] = {}
    there: dict[bytes, int] = {}
    back: dict[bytes, int] = {}
    post = air.ends[0].post

    def looks() -> bool:
        held = {it.entry.leaf for it in bb.keeper.record.early()}
        for leaf, said_ms in said.items():
            if leaf not in there and (leaf in held or leaf in bb.keeper.record.lanes):
                there[leaf] = air.now_ms - said_ms
            if leaf not in back and post.standing(leaf) is None:
                back[leaf] = air.now_ms - said_ms
        return len(back) == len(said)

    def is_over(ends_ms: int) -> bool:
        looks()
        return air.now_ms >= ends_ms

    for _ in range(FLASHES):
        draft = speech.draft(aa.clock.now_ms())
        flash = aa.says(msgspec.structs.replace(draft, precedence=int(Precedence.FLASH)))
        said[flash.leaf] = air.now_ms
        air.until(partial(is_over, air.now_ms + round(APART_S * 1_000)))
    air.until(looks)
    return [there.get(it) for it in said], [back.get(it) for it in said]


# --- how short


def sizes(folder: Path) -> dict[str, int]:
    """Octets of frames on the air, each made whole at the other end to what was signed."""
    profile = named("300")
    with sides(folder) as (aa, bb):
        forms = {side: form({side.links.tag: side.links}, profile) for side in (aa, bb)}
        speech = Speech(aa.keeper.line_id)
        said = aa.says(speech.draft(aa.clock.now_ms() + 1_234))
        notice = _frame(forms, aa, bb, said)
        cross(aa, bb)
        signed = Speech(aa.keeper.line_id, aa.officers).draft(aa.clock.now_ms() + 2_345)
        released = _frame(forms, aa, bb, aa.says(signed))
        cross(aa, bb)
        word = bb.refers()
        assert word.type == _SEEN  # noqa: S101  # it owed one
        return {
            "notice_octets": notice,
            "released_octets": released,
            "release_octets": round((released - notice) / max(1, len(aa.officers))),
            "ack_octets": _frame(forms, bb, aa, word),
            "plain_octets": len(Parcel(aa.links.tag, said.data).laid),
        }


def _frame(forms: dict[Side, Compact], side: Side, other: Side, entry: Entry) -> int:
    to = other.home.config.party
    parcel = Parcel(side.keeper.line_id[:TAG_BYTES], entry.data)
    frame = forms[side].pack(parcel, (to,), FIRST._replace(follows=True))
    if forms[other].unpack(frame) != [parcel]:
        raise AssertionError("not the octets that were signed")
    return len(frame)
