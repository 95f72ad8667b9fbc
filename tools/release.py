"""What a release is made of: a wheel that anybody can build again, and the list of what it needs.

`make release` writes into `dist/` the wheel, `sbom.json` (CycloneDX 1.6: every locked package with
its hashes and licence) and `SHA256SUMS`. The wheel is built twice, at two paths, under two umasks
and in two time zones; if the two differ in one octet nothing is written and the exit code is 1.
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).parents[1]
DIST = ROOT / "dist"
# Where, how private, and in which time zone: nothing of it may be in the wheel.
PLACES = (("here", 0o022, "UTC0"), ("far/away/from/there", 0o077, "XXX-11:30"))
_PINNED = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)(?: ;[^\\]*)?", re.MULTILINE)
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


def files() -> list[str]:
    """What belongs to the project, and nothing that lies about."""
    told = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    return [it for it in told.stdout.decode().split("\0") if it and (ROOT / it).is_file()]


def moment() -> str:
    """Seconds of the last commit: the time that every file of the wheel bears."""
    command = ["git", "log", "-1", "--format=%ct"]
    return (
        subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode().strip()
    )


def built(folder: Path, umask: int, zone: str, since_epoch: str) -> Path:
    """Copy the project into a folder and build its wheel there."""
    for name in files():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, target)
        target.chmod(0o666 & ~umask)
    subprocess.run(
        [sys.executable, "-m", "flit_core.wheel", "--outdir", "out"],
        cwd=folder,
        env={**os.environ, "SOURCE_DATE_EPOCH": since_epoch, "TZ": zone},
        umask=umask,
        stdout=subprocess.DEVNULL,
        check=True,
    )
    (wheel,) = (folder / "out").glob("*.whl")
    return wheel


def sha256(path: Path) -> str:
    """The hash of a file, as `sha256sum` writes it."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def wheels(folder: Path) -> list[Path]:
    """The wheel, built at each of the places."""
    since = moment()
    return [built(folder / at, umask, zone, since) for at, umask, zone in PLACES]


def _first(told: metadata.PackageMetadata, field: str) -> str:
    return next(iter(told.get_all(field) or ()), "")


def licence(name: str) -> str:
    """What the package says of itself."""
    try:
        told = metadata.metadata(name)
    except metadata.PackageNotFoundError:  # of another platform
        return "NOASSERTION"
    by_class = [
        it.rpartition(" :: ")[2] for it in told.get_all("Classifier") or () if "License ::" in it
    ]
    said = _first(told, "License-Expression") or ", ".join(by_class) or _first(told, "License")
    return said.splitlines()[0][:80] if said else "NOASSERTION"


def component(name: str, version: str, hashes: list[str]) -> dict[str, Any]:
    """One package, as CycloneDX writes it."""
    return {
        "type": "library",
        "name": name,
        "version": version,
        "purl": f"pkg:pypi/{name.lower()}@{version}",
        "licenses": [{"license": {"name": licence(name)}}],
        "hashes": [{"alg": "SHA-256", "content": it} for it in sorted(hashes)],
    }


def components(lock: str) -> list[dict[str, Any]]:
    """Every package of a lock with all its hashes, in the order of the lock."""
    found = list(_PINNED.finditer(lock))
    ends = [it.start() for it in found[1:]] + [len(lock)]
    return [
        component(it[1], it[2], _HASH.findall(lock[it.end() : end]))
        for it, end in zip(found, ends, strict=True)
    ]


def sbom(wheel: Path) -> str:
    """The list of what the wheel needs to run; the same bytes for the same commit."""
    name, version = wheel.name.split("-")[:2]
    said = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {"type": "application", "name": name, "version": version}},
        "components": components((ROOT / "requirements" / "run.txt").read_text()),
    }
    return json.dumps(said, indent=1, sort_keys=True) + "\n"


def main() -> int:
    """Build, compare, write; 1 if the two wheels differ."""
    with TemporaryDirectory() as folder:
        one, other = wheels(Path(folder))
        if sha256(one) != sha256(other):
            print("The two wheels differ: nothing is released.", file=sys.stderr)
            return 1
        DIST.mkdir(exist_ok=True)
        wheel = DIST / one.name
        shutil.copyfile(one, wheel)
    (DIST / "sbom.json").write_text(sbom(wheel))
    made = (wheel, DIST / "sbom.json")
    (DIST / "SHA256SUMS").write_text("".join(f"{sha256(it)}  {it.name}\n" for it in made))
    print((DIST / "SHA256SUMS").read_text(), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
