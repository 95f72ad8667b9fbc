"""How a running node is, in findings: what is well, what somebody should look at, what is bad.

Carries out R-428: what `doctor` and `status` know, without stopping anything and without reading
the record anew. Gives words of its own only where the node has them already; the rest is
said by whoever shows it.
"""

import shutil
import stat
from collections.abc import Iterator
from typing import Final, NamedTuple

import comity
from comity.errors import TheirError
from comity.node import identity
from comity.node.alarms import Word
from comity.node.home import Home
from comity.node.keeper import Keeper
from comity.node.paths import DOWN
from comity.node.showing import Json
from comity.node.watch import CLOCKS_APART_S, LineWatch
from comity.record import evidence
from comity.record.grant import Grant
from comity.values.moment import DAY_MS, dtg

OK, LOOK, BAD = "ok", "look", "bad"
ROOM_MIB: Final = 256
SOON_MS: Final = 30 * DAY_MS
RENEW_MS: Final = 31 * DAY_MS
_MIB: Final = 1 << 20


class Finding(NamedTuple):
    """One finding: what was looked at, how it is, and what a sentence about it names."""

    check: str
    state: str
    facts: dict[str, str | int]
    says: str | None = None  # where the node has the sentence already

    def shown(self) -> Json:
        """As JSON."""
        return {"check": self.check, "state": self.state, "facts": self.facts, "says": self.says}


# --- of the node


def of_node(home: Home, now_ms: int) -> list[Json]:
    """Findings about the node itself."""
    looks = (_version, _disk, _enrolled, _opening, _rights, _hook)
    return [it.shown() for look in looks for it in look(home, now_ms)]


def _version(_home: Home, _now_ms: int) -> Iterator[Finding]:
    yield Finding("version", OK, {"version": comity.__version__})


def _disk(home: Home, _now_ms: int) -> Iterator[Finding]:
    free = shutil.disk_usage(home.path).free // _MIB
    state = OK if free > ROOM_MIB else BAD
    yield Finding("disk", state, {"free": free, "reserve": home.config.reserve_mib})


def _enrolled(home: Home, now_ms: int) -> Iterator[Finding]:
    grant = Grant.read(identity.node_grant(home.statements(), home.keys)[0])
    state = LOOK if grant.end_ms - now_ms < SOON_MS else OK
    if not grant.start_ms <= now_ms < grant.end_ms:
        state = BAD
    yield Finding("enrolled", state, {"until": dtg(grant.end_ms)})


def _opening(home: Home, now_ms: int) -> Iterator[Finding]:
    """R-127: the key to which bodies are sealed is to be renewed monthly."""
    since = identity.opening_since_ms(home.path)
    if since is not None:
        state = LOOK if now_ms - since > RENEW_MS else OK
        yield Finding("opening", state, {"since": dtg(since)})


def _rights(home: Home, _now_ms: int) -> Iterator[Finding]:
    wide = [
        str(path.relative_to(home.path))
        for path in sorted(home.path.rglob("*.key"))
        if stat.S_IMODE(path.stat().st_mode) & 0o077
    ]
    yield Finding("rights", BAD if wide else OK, {"files": ", ".join(wide[:3])})


def _hook(home: Home, _now_ms: int) -> Iterator[Finding]:
    hook = home.config.watch.hook
    yield Finding("hook", OK if hook else LOOK, {"program": hook[0] if hook else "-"})


# --- of one line


def of_line(keeper: Keeper, watch: LineWatch, status: Json) -> list[Json]:
    """Findings about a line, from how it stands."""
    looks = (_lamps, _routes, _waiting, _told, _pictures, _mark, _skew, _called)
    return [it.shown() for look in looks for it in look(keeper, watch, status)]


def _lamps(_keeper: Keeper, _watch: LineWatch, status: Json) -> Iterator[Finding]:
    for lamp in status["lamps"]:
        for what in ("path", "watch"):
            at = lamp[f"{what}_at"]
            facts: dict[str, str | int] = {
                "party": lamp["party"],
                "when": "—" if at is None else at["dtg"],
            }
            yield Finding(what, OK if lamp[f"{what}_proven"] else BAD, facts)


def _routes(_keeper: Keeper, _watch: LineWatch, status: Json) -> Iterator[Finding]:
    for row in status["routes"]:
        state = LOOK if row["role"] == DOWN else OK
        yield Finding("route", state, {"party": row["party"]}, row["says"])


def _waiting(_keeper: Keeper, _watch: LineWatch, status: Json) -> Iterator[Finding]:
    facts: dict[str, str | int] = {"count": status["waiting"], "early": status["early"]}
    yield Finding("waiting", LOOK if status["waiting"] else OK, facts)
    yield Finding("record", OK, {"count": status["entries"], "level": status["stable_level"]})


def _told(_keeper: Keeper, _watch: LineWatch, status: Json) -> Iterator[Finding]:
    """Of whom not everything is here, and who began anew: in the node's own sentences."""
    for check in ("over", "cites", "behind", "restored"):
        rows = status[check]
        for row in rows:
            yield Finding(check, LOOK, {"party": row["party"]}, row["says"])
        if not rows:
            yield Finding(check, OK, {})


def _pictures(_keeper: Keeper, _watch: LineWatch, status: Json) -> Iterator[Finding]:
    if not status["pictures"]:
        yield Finding("pictures", LOOK, {"party": "-", "level": 0, "look": "-"})
    for row in status["pictures"]:
        facts: dict[str, str | int] = {
            "party": f"{row['party']}/{row['node']}",
            "level": row["level"],
            "look": row["look"],
        }
        yield Finding("pictures", BAD if row["look"] == "DIFFERS" else OK, facts)


def _mark(_keeper: Keeper, _watch: LineWatch, status: Json) -> Iterator[Finding]:
    facts: dict[str, str | int] = {"epoch": status["epoch"] or 0}
    is_well = status["marked"] and status["unfit"] is None
    yield Finding("mark", OK if is_well else LOOK, facts)


def _skew(_keeper: Keeper, watch: LineWatch, _status: Json) -> Iterator[Finding]:
    for party, skew_ms in sorted(watch.skews_ms.items()):
        seconds = abs(skew_ms) // 1000
        state = LOOK if seconds > CLOCKS_APART_S else OK
        yield Finding("clock", state, {"party": party, "seconds": seconds})


def _called(_keeper: Keeper, watch: LineWatch, _status: Json) -> Iterator[Finding]:
    if any(it.word is Word.HOOK for it in watch.alarms):
        yield Finding("called", BAD, {})


# --- what is proved


def proved(keeper: Keeper) -> list[Json]:
    """Every proof of misconduct that is held: who, what, at which number of which feed."""
    rows: list[Json] = []
    for row in keeper.store.evidence():
        try:
            finding = evidence.check(row.data)
        except TheirError:
            continue  # the store's own check tells of damage
        entries = _entries(keeper, finding.feed, finding.number)
        rows.append(
            {
                "id": row.id.hex(),
                "kind": row.kind,
                "found_ms": row.found_ms,
                "party": finding.party,
                "node": finding.node,
                "feed": finding.feed.hex(),
                "number": finding.number,
                "entries": entries,
            }
        )
    return rows


def _entries(keeper: Keeper, feed: bytes, number: int) -> list[str]:
    branches = keeper.record.lanes.of_feed(feed)
    return sorted({it.leaf(number).hex() for it in branches if it.size > number})
