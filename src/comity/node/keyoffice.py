"""The key office of a party: what its root holders say next of its keys.

Carries out R-34, R-101 and R-102 on the side of the party itself: grants, revocations, rotations,
each released by enough of the present holders before it is kept. Needs a folder with the party's
statements and one with root keys, and no node: a party that lost everything else can still speak.
"""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from comity.errors import ConfigError, OurError
from comity.node import identity, passkeys
from comity.node.identity import Released
from comity.record.entry import Head
from comity.record.foundation import Foundation, Roots, Rotation, roots_hash, rotate
from comity.record.grant import OFFICER, Grant, grant
from comity.record.revocation import Revocation, revoke
from comity.record.statement import ROTATE, RootHolder, Statement, release

NEXT: Final = "next"  # the next root keys, fixed by their hash and not in use yet
_FRESH: Final = "next-but-one"
_GONE: Final = "revoked"


def roots_of(known: Sequence[Released]) -> Roots:
    """The root keys that release the next statement (R-101)."""
    roots: Roots = Foundation.read(known[0][0])
    for statement, _ in known:
        if statement.type == ROTATE:
            roots = Rotation.read(statement)
    return roots


def check_holders(known: Sequence[Released], holders: Sequence[RootHolder]) -> None:
    """See that enough holders of the present root keys are there.

    Raises:
        ConfigError: too few; what they release would have no force.
    """
    roots = roots_of(known)
    given = len({holder.public for holder in holders}.intersection(roots.roots))
    if given < roots.threshold:
        raise ConfigError("root.too-few", given=given, needed=roots.threshold)


def released(
    known: Sequence[Released], statement: Statement, holders: Sequence[RootHolder]
) -> Released:
    """Let enough holders release a statement.

    Raises:
        ConfigError: too few of them hold present root keys.
    """
    check_holders(known, holders)
    return statement, release(statement, holders)


def next_grant(known: Sequence[Released], holders: Sequence[RootHolder], what: Grant) -> Released:
    """Make the party's next statement: a grant."""
    return released(known, grant(known[-1][0], what), holders)


def granted_to(known: Sequence[Released], terminal: str) -> Grant:
    """Find the last grant to a terminal that is not revoked.

    Raises:
        OurError: there is none, or its keys have ended.
    """
    found = [it for it in identity.grants(known) if it.terminal == terminal]
    if not found:
        names = sorted({it.terminal for it in identity.grants(known)})
        raise OurError("terminal.unknown", terminal=terminal, known=", ".join(names) or "-")
    if terminal in identity.ended(known):
        raise OurError("terminal.revoked-already", terminal=terminal)
    return found[-1]


def terminal_of(known: Sequence[Released], name: str) -> str:
    """Find the terminal of an officer.

    Raises:
        ConfigError: no such officer is enrolled.
    """
    gone = identity.ended(known)
    for it in reversed(identity.grants(known)):
        is_named = it.office.rpartition("/")[2] == name
        if it.kind == OFFICER and is_named and it.terminal not in gone:
            return it.terminal
    names = ", ".join(one.name for one in identity.officers(known)) or "-"
    raise ConfigError("officer.unknown", name=name, known=names)


def end_terminal(
    folder: Path,
    what: Revocation,
    cuts: Sequence[Sequence[Head]],
    holders: Sequence[RootHolder],
) -> list[Released]:
    """Revoke a terminal: one statement for each line that its feeds stand on; gives them.

    A statement has effect where its whole cut was seen (R-102), and no line sees the feeds of
    another: a cut that named feeds of two lines would end nothing on either.

    Raises:
        OurError: no such terminal, or it is revoked already.
        ConfigError: too few root holders.
    """
    known = identity.statements(folder)
    granted = granted_to(known, what.terminal)
    made: list[Released] = []
    for cut in cuts or [()]:
        this = Revocation(
            terminal=what.terminal,
            reason=what.reason,
            cut=tuple(cut),
            effective_ms=what.effective_ms,
            doubtful_ms=what.doubtful_ms,
        )
        made.append(released(known, revoke(known[-1][0], this), holders))
        known.append(made[-1])
    identity.keep_statements(folder, known)
    if granted.kind == OFFICER:
        _put_away(folder, granted)
    return made


def _put_away(home: Path, granted: Grant) -> None:
    """An officer's key that ended is kept, out of the way of a new one; its passkeys are not."""
    name = granted.office.rpartition("/")[2]
    passkeys.forget(home, name)
    folder = home / "officers"
    path = folder / f"{name}.key"
    if path.exists():
        gone = folder / _GONE
        gone.mkdir(exist_ok=True, mode=0o700)
        path.rename(gone / f"{name}-{granted.terminal.rpartition('/')[2]}.key")


def rotate_roots(folder: Path, keys: Path, passphrase: bytes | None) -> Released:
    """Put in the next root keys, and make those after them (R-101).

    No key is deleted: the old ones move to a folder of their own, for until every line carries the
    statement they may be needed. The statement is kept before any file moves.

    Raises:
        ConfigError: the next root keys are not there, not the ones fixed, or too few holders.
    """
    known = identity.statements(folder)
    before = roots_of(known)
    holders = identity.roots(keys, passphrase)
    coming = identity.roots(keys / NEXT, passphrase)
    public = [holder.public for holder in coming]
    if roots_hash(public) != before.next_root:
        raise ConfigError("root.not-the-next", path=str(keys / NEXT))
    check_holders(known, holders)
    after = [identity.make_root(keys / _FRESH, n + 1, passphrase) for n in range(len(coming))]
    statement = rotate(
        known[-1][0],
        roots=public,
        threshold=len(coming) // 2 + 1,
        next_root=roots_hash([holder.public for holder in after]),
    )
    made = released(known, statement, (*holders, *coming))
    identity.keep_statements(folder, [*known, made])
    _move(keys, keys / f"before-{statement.n}")
    _move(keys / NEXT, keys)
    _move(keys / _FRESH, keys / NEXT)
    return made


def _move(source: Path, target: Path) -> None:
    target.mkdir(exist_ok=True, mode=0o700)
    for path in sorted(source.glob("root-[0-9]*.key")):
        path.rename(target / path.name)
    if not any(source.iterdir()):
        source.rmdir()


def adopt(folder: Path, heard: Sequence[Released]) -> None:
    """Take over later statements of the own party that a line holds: another node made them.

    Raises:
        OurError: they are others than the own ones: a statement more would fork the roots.
    """
    known = identity.statements(folder)
    ours, theirs = ([one.hash for one, _ in it] for it in (known, heard))
    common = min(len(ours), len(theirs))
    if ours[:common] != theirs[:common]:
        raise OurError("statements.forked", party=known[0][0].party)
    if len(theirs) > common:
        identity.keep_statements(folder, heard)


def write_new(path: Path, known: Sequence[Released]) -> None:
    """Write statements to a new file, to be carried by hand.

    Raises:
        OurError: the file is there.
        ConfigError: it cannot be written.
    """
    if path.exists():
        raise OurError("export.exists", path=str(path))
    try:
        with path.open("wb") as file:
            file.write(identity.statements_data(known))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise ConfigError("export.cannot-write", path=str(path), reason=reason) from None
