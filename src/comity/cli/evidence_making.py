"""Where the commands of evidence take their record from, and what lies beside a file they made."""

import shutil
from base64 import b64decode
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final

from comity.errors import ConfigError, OurError
from comity.families.shelf import SHELF
from comity.values.bounds import EVIDENCE_BYTES_MAX

if TYPE_CHECKING:
    from collections.abc import Mapping

    from comity.cli.output import Output
    from comity.evidence.making import Making
    from comity.evidence.saying import Judged
    from comity.record.record import Record
    from comity.record.verdict import Report

_PREFIX_MIN: Final = 4
_BUNDLE_BYTES_MAX: Final = 2 << 30
_SHIPPED: Final = Path(__file__).parents[1] / "evidence"  # the verifier, as it was built


def judged_of(path: Path) -> "Judged":
    """Judge a file; of one that is too long no more is read than shows it.

    Raises:
        ConfigError: it cannot be read, or is what another command checks.
    """
    from comity.evidence.saying import judge
    from comity.node import otherwise

    try:
        with path.open("rb") as file:
            data = file.read(EVIDENCE_BYTES_MAX + 1)
    except OSError as error:
        raise ConfigError("verify.cannot-read", path=str(path), reason=str(error)) from None
    otherwise.check(path, data, otherwise.Kind.EVIDENCE)
    return judge(data, SHELF.codes)


def made(
    out: "Output", source: Path, kind: str, entry: str, given: "Mapping[str, Any]"
) -> "tuple[bytes, Judged]":
    """Make a file of a kind out of a node's record or an exported one.

    Raises:
        OurError: no such entry, or nothing of the kind is held.
        ConfigError: the source is neither.
    """
    from comity.cli import evidence_release
    from comity.evidence.file import Kind
    from comity.evidence.making import Asked
    from comity.values import moment

    bodies: dict[bytes, bytes] = {}
    if source.is_dir():
        making, report, bodies = _of_node(out, source, given)
    else:
        if given["opened"]:
            raise OurError("evidence.opened-by-node")
        making, report = _of_bundle(out, source)
    record = report.record
    assert record is not None, "a source that was read"  # noqa: S101
    asked = Asked(
        Kind[kind.upper().replace("-", "_")],
        _find(record, entry),
        given["by"] or "",
        _find(record, given["other"]) if given["other"] else b"",
        moment.parse(given["term"]) if given["term"] else 0,
        opened=not given["held_only"],
        whole=given["whole"],
    )
    with out.working("evidence-making"):
        data, judged = making.make(asked, bodies, SHELF.codes)
        evidence_release.check(data, report, record, given["reader"])
    return data, judged


def _of_node(
    out: "Output", home: Path, given: "Mapping[str, Any]"
) -> "tuple[Making, Report, dict[bytes, bytes]]":
    from comity.cli.reach import reach
    from comity.node import exporting

    bodies: dict[bytes, bytes] = {}
    with TemporaryDirectory() as folder, reach(home, out) as node:
        path = Path(folder) / "record"
        with out.progress(1, "exporting") as show:
            exporting.take(node.ask, path, given["line"], show)
        if given["opened"]:
            found = node.ask("plain", entries=list(given["opened"]), line=given["line"])
            bodies = {bytes.fromhex(leaf): b64decode(it) for leaf, it in found["bodies"]}
        return *_of_bundle(out, path), bodies


def _of_bundle(out: "Output", path: Path) -> "tuple[Making, Report]":
    from comity.evidence.making import Making
    from comity.record.bundle import is_one
    from comity.record.verdict import judge

    try:
        if path.stat().st_size > _BUNDLE_BYTES_MAX:
            raise ConfigError("verify.too-long", path=str(path), most=_BUNDLE_BYTES_MAX)
        data = path.read_bytes()
    except OSError as error:
        raise ConfigError("verify.cannot-read", path=str(path), reason=str(error)) from None
    if not is_one(data):
        raise ConfigError("evidence.wrong-source", path=str(path))
    with out.progress(1, "verifying") as show:
        report = judge(data, SHELF.codes, show)
    if report.record is None:
        raise ConfigError("evidence.wrong-source", path=str(path))
    by_leaf = {told.entry.leaf: told.entry for told in report.told}
    making = Making(report.record, by_leaf.values(), by_leaf.__getitem__)
    return making, report


def _find(record: "Record", prefix: str) -> bytes:
    """The one entry whose leaf begins with these figures.

    Raises:
        OurError: none or several begin so.
    """
    begins = prefix.lower()
    found = [leaf for leaf in record.lanes.leaves() if leaf.hex().startswith(begins)]
    if len(found) != 1 or len(begins) < _PREFIX_MIN:
        raise OurError("entry.which", prefix=prefix, found=len(found))
    return found[0]


def verifier_beside(file: Path, given: Path | None) -> Path | None:
    """Lay the independent verifier beside a file; where it is, unless it is nowhere to be had."""
    there = file.with_name("verify").with_suffix(".html")
    source = given or _SHIPPED / there.name
    if there.exists():
        return there
    if not source.is_file():
        return None
    shutil.copyfile(source, there)
    return there
