"""Names of the files of an archive: what is there, and what of it may be shown to others.

Carries out R-632 and R-634. Every name that is read or served is one of these, so that no name from
outside leads out of the archive.
"""

import re
from typing import Final

from comity.archive import tiles

CHARTER: Final = "charter"
FEEDS: Final = "feeds"  # the folders of the logs, one a line; written last
CHECKPOINT: Final = "checkpoint"  # of a log: what its owner last signed
HELD: Final = "held"  # of a log: how much is here, which is more than what is signed
GENESIS: Final = "genesis"
SIGNATURES: Final = "signatures"  # of entries, cut like their bundles
CHECKPOINTS: Final = "checkpoints"  # every one, by size
EVIDENCE: Final = "evidence"
RENEWALS: Final = "renewals"
PRUNED: Final = "pruned"  # which entries were let go of
_LOG: Final = re.compile(r"comity/[0-9a-f]{64}/[0-9a-f]{32}(~[0-9a-f]{16})?")
_NUMBERED: Final = re.compile(r"(0|[1-9][0-9]{0,15})")
_HASH: Final = re.compile(r"[0-9a-f]{64}")


def log_name(line_id: bytes, feed: bytes) -> str:
    """The folder of a feed: the origin of its checkpoints (R-135)."""
    return f"comity/{line_id.hex()}/{feed.hex()}"


def branch_name(name: str, leaf: bytes) -> str:
    """The folder of another branch of the same feed, which begins with this entry."""
    return f"{name}~{leaf[:8].hex()}"


def is_log(name: str) -> bool:
    """Whether this is the folder of a log."""
    return _LOG.fullmatch(name) is not None


def is_evidence(path: str) -> bool:
    """Whether a path is that of a proof of misconduct."""
    head, _, last = path.rpartition("/")
    return head == EVIDENCE and _HASH.fullmatch(last) is not None


def is_mutable(path: str) -> bool:
    """Whether what lies there may be another thing later."""
    return (
        path.rpartition("/")[2] in (CHECKPOINT, HELD, FEEDS, PRUNED) or f"/{CHECKPOINTS}/" in path
    )


def is_one(path: str) -> bool:
    """Whether a path is that of a file of an archive."""
    if path in (CHARTER, FEEDS, PRUNED):
        return True
    head, _, last = path.rpartition("/")
    if head == EVIDENCE:
        return is_evidence(path)
    if head == RENEWALS:
        return _NUMBERED.fullmatch(last) is not None
    log, rest = "/".join(path.split("/", 3)[:3]), path.split("/", 3)[3:]
    if not is_log(log) or not rest:
        return False
    return _is_of_log(rest[0])


def _is_of_log(path: str) -> bool:
    if path in (CHECKPOINT, HELD, GENESIS):
        return True
    if path.startswith(f"{CHECKPOINTS}/"):
        return _NUMBERED.fullmatch(path.removeprefix(f"{CHECKPOINTS}/")) is not None
    if path.startswith(f"{SIGNATURES}/"):
        return tiles.is_path(path.replace(SIGNATURES, f"tile/{tiles.ENTRIES}", 1))
    return tiles.is_path(path)
