"""`comity doctor`: what is well and what is not with a node's directory, each with what to do.

Looks and changes nothing. A check gives a state (ok, look, bad) and facts; the words are elsewhere.
"""

import shutil
import stat
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import click

from comity.cli import exits, options
from comity.cli.options import examples
from comity.cli.verb import Verb
from comity.errors import ComityError, StoreError
from comity.values.moment import DAY_MS, MINUTE_MS

if TYPE_CHECKING:
    from comity.cli.output import Output
    from comity.node.home import Home

OK: Final = "ok"
LOOK: Final = "look"  # works, and somebody should look
BAD: Final = "bad"
ROOM_BYTES: Final = 256 << 20
SOON_MS: Final = 30 * DAY_MS
RENEW_MS: Final = 31 * DAY_MS
BEHIND_MS: Final = MINUTE_MS
_MIB: Final = 1 << 20


class Check(NamedTuple):
    """One finding."""

    check: str
    state: str
    facts: dict[str, str | int]
    exit: int = 0


@click.command(
    cls=Verb,
    short_help="Look at rights, keys, clock, disk and records.",
    epilog=examples("doctor aa", "doctor aa --json"),
)
@options.directory
@click.pass_context
def doctor(ctx: click.Context, directory: Path) -> None:
    """Look at a node's directory: rights, keys, certificate, clock, disk, records.

    Every record is exported and verified from nothing. The exit code is that of the gravest
    finding; what only asks for a look leaves it at 0.
    """
    from comity.node.home import Home

    out: Output = ctx.obj
    home = Home(directory)
    out.of(home.config.reality)
    found: list[Check] = []
    with out.working("looking"):
        for name, look in _CHECKS.items():
            found += _safely(name, look, home, out)
    code = max(it.exit for it in found)
    rows = [
        {
            "check": it.check,
            "state": it.state,
            "says": out.say(f"check-{it.check}-{it.state}", **it.facts),
            "facts": it.facts,
        }
        for it in found
    ]
    data = {"directory": str(directory), "checks": rows, "exit": code}
    out.give(data, lambda to: _show(to, rows))
    ctx.exit(code)


def _show(out: "Output", rows: list[dict[str, Any]]) -> None:
    heads = [out.say("head-check"), out.say("head-state"), out.say("head-says")]
    out.table(
        heads,
        (
            (out.say(f"check-{row['check']}"), out.say(f"state-{row['state']}"), row["says"])
            for row in rows
        ),
    )


def _safely(
    name: str, look: "Callable[[Home, Output], Iterator[Check]]", home: "Home", out: "Output"
) -> list[Check]:
    """A check that cannot be done is a finding too."""
    from comity.wording.explain import explain

    try:
        return list(look(home, out))
    except ComityError as error:
        code = exits.code_of(error)
        return [Check(name, BAD, {"reason": explain(error, out.language)}, code)]
    except OSError as error:
        reason = error.strerror or type(error).__name__
        return [Check(name, BAD, {"reason": reason}, exits.STORE)]


def _config(home: "Home", _out: "Output") -> Iterator[Check]:
    from comity.node import config

    changed = sum(origin == "file" for _, _, origin in config.origins(home.path))
    yield Check("config", OK, {"count": changed})


def _rights(home: "Home", _out: "Output") -> Iterator[Check]:
    wide = [
        str(path.relative_to(home.path))
        for path in sorted(home.path.rglob("*.key"))
        if stat.S_IMODE(path.stat().st_mode) & 0o077
    ]
    if stat.S_IMODE(home.path.stat().st_mode) & 0o077:
        wide.insert(0, ".")
    if wide:
        yield Check("rights", BAD, {"reason": ", ".join(wide[:3])}, exits.REFUSED)
    else:
        yield Check("rights", OK, {})


def _roots(home: "Home", _out: "Output") -> Iterator[Check]:
    lying = len(list((home.path / "roots").glob("root-*.key")))
    path = str(home.path / "roots")
    yield Check("roots", LOOK, {"path": path, "count": lying}) if lying else Check("roots", OK, {})


def _enrolled(home: "Home", _out: "Output") -> Iterator[Check]:
    from comity.node import identity
    from comity.record.grant import Grant
    from comity.values.moment import dtg

    grant = Grant.read(identity.node_grant(home.statements(), home.keys)[0])
    now = home.clock.now_ms()
    until = dtg(grant.end_ms)
    if not grant.start_ms <= now < grant.end_ms:
        yield Check("enrolled", BAD, {"reason": until}, exits.REFUSED)
    else:
        yield Check("enrolled", LOOK if grant.end_ms - now < SOON_MS else OK, {"until": until})


def _opening(home: "Home", _out: "Output") -> Iterator[Check]:
    """R-127: the key to which bodies are sealed is to be renewed monthly."""
    from comity.node import identity
    from comity.record.grant import Grant
    from comity.values.moment import dtg

    since = identity.opening_since_ms(home.path)
    if since is None:
        grant = Grant.read(identity.node_grant(home.statements(), home.keys)[0])
        since = grant.start_ms + identity.BACKDATED_MS
    is_old = home.clock.now_ms() - since > RENEW_MS
    yield Check("opening", LOOK if is_old else OK, {"since": dtg(since)})


def _certificate(home: "Home", _out: "Output") -> Iterator[Check]:
    from comity.node.card import certificate_key

    if certificate_key(home.certificate()) == home.keys.tls_key:
        yield Check("certificate", OK, {})
    else:
        yield Check("certificate", BAD, {"reason": "tls.der"}, exits.REFUSED)


def _clock(home: "Home", _out: "Output") -> Iterator[Check]:
    from comity.node.clock import Clock
    from comity.values.moment import dtg

    now = Clock().now_ms()
    newest = max(
        (int(path.stat().st_mtime * 1000) for path in home.path.rglob("*") if path.is_file()),
        default=0,
    )
    is_behind = newest > now + BEHIND_MS
    yield Check("clock", LOOK if is_behind else OK, {"now": dtg(now)})


def _disk(home: "Home", _out: "Output") -> Iterator[Check]:
    free = shutil.disk_usage(home.path).free
    facts: dict[str, str | int] = {"free": free // _MIB, "reserve": home.config.reserve_mib}
    yield Check("disk", OK if free > ROOM_BYTES else LOOK, facts)


def _records(home: "Home", out: "Output") -> Iterator[Check]:
    from comity.cli.reach import reach
    from comity.node import control

    names = home.line_names()
    if not names:
        yield Check("record", LOOK, {"line": "-"})
        return
    with reach(home.path, out) as node:
        lines = {it["line"]: it for it in node.ask("status")["lines"]}
        for name in names:
            if name not in lines:
                yield Check("served", LOOK, {"line": name})
                continue
            yield _verified(node.ask, name)
            yield from _waiting(lines[name])
            yield _marked(home, lines[name], out)
    if not control.is_running(home.path):
        yield from _stored(home)


def _marked(home: "Home", line: dict[str, Any], out: "Output") -> Check:
    """Whether the mark outside the store lets the node go on in its feed."""
    facts: dict[str, str | int] = {"line": line["line"], "path": str(home.mark_folder)}
    if line["unfit"] is not None:
        return Check("mark", LOOK, {**facts, "reason": out.words.say(f"restored-{line['unfit']}")})
    if not line["marked"]:
        return Check("mark", LOOK, {**facts, "reason": out.say("unmarked")})
    return Check("mark", OK, facts)


def _verified(ask: Callable[..., Any], line: str) -> Check:
    """Export the line and judge it from nothing, as a third person would."""
    from comity.node import exporting
    from comity.node.verify import verify_file

    with tempfile.TemporaryDirectory(prefix="comity-doctor-") as folder:
        path = Path(folder) / "record"
        exporting.take(ask, path, line)
        code, found = verify_file(path)
    facts: dict[str, str | int] = {
        "line": line,
        "count": found.get("entries", 0),
        "reason": found["verdict"],
    }
    return Check("record", OK if code == 0 else BAD, facts, code)


def _waiting(line: dict[str, Any]) -> Iterator[Check]:
    facts: dict[str, str | int] = {"line": line["line"], "count": line["waiting"]}
    yield Check("waiting", LOOK if line["waiting"] else OK, facts)


def _stored(home: "Home") -> Iterator[Check]:
    """The store's own check, and refs that go out when the node runs; needs the lock."""
    for name in home.line_names():
        keeper = home.open_line(name)
        try:
            faults = keeper.store.integrity()
            if faults:
                raise StoreError("store.damaged", reason=faults[0])
            yield Check("store", OK, {"line": name})
            owes = keeper.next_due_ms() is not None
            yield Check("refs", LOOK if owes else OK, {"line": name})
        finally:
            keeper.store.close()


def _lists(home: "Home", _out: "Output") -> "Iterator[Check]":
    """R-557, R-558: the log of lists is whole, and none lies here longer than it is to be kept."""
    from comity.node.lists.vault import Vault

    vault = Vault(home.path)
    if not vault.folder.exists():
        return
    vault.audit.acts(lambda _: None)
    kept = [vault.about(name) for name in vault.names()]
    late = [it.name for it in kept if it.retain_until_ms <= home.clock.now_ms()]
    facts: dict[str, str | int] = {"count": len(kept), "late": ", ".join(late)}
    yield Check("lists", LOOK if late else OK, facts)


_CHECKS: Final[dict[str, "Callable[[Home, Output], Iterator[Check]]"]] = {
    "config": _config,
    "rights": _rights,
    "roots": _roots,
    "enrolled": _enrolled,
    "opening": _opening,
    "certificate": _certificate,
    "clock": _clock,
    "disk": _disk,
    "lists": _lists,
    "record": _records,
}
