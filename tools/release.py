"""What a release is made of: a wheel that anybody can build again, and the list of what it needs.

`make release` writes into `dist/` the wheel, `sbom.json` (CycloneDX 1.6: every locked package with
its hashes and licence) and `SHA256SUMS`. The wheel is built twice, at two paths, under two umasks
and in two time zones; if the two differ in one octet nothing is written and the exit code is 1.

With `--wheelhouse` also every wheel that it needs, for this platform and this Python, by its locked
hash, and a list of them with which pip installs without an index; it is so installed once.
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
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


def sums(made: Sequence[Path]) -> str:
    """What `sha256sum --check` reads, with names as they lie below `dist/`."""
    return "".join(f"{sha256(it)}  {it.relative_to(DIST).as_posix()}\n" for it in made)


def locked(lock: str, wheel: Path) -> str:
    """The lock with our own wheel at its end: all that pip needs to install without an index."""
    name, version = wheel.name.split("-")[:2]
    return f"{lock.rstrip()}\n{name}=={version} \\\n    --hash=sha256:{sha256(wheel)}\n"


def pip(*words: str | Path) -> None:
    """Run pip, and end if it does not end well."""
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", *map(str, words)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def wheelhouse(wheel: Path, folder: Path) -> list[Path]:
    """Fill a new folder with every wheel; gives what lies there."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    lock = ROOT / "requirements" / "run.txt"
    exact = ("--require-hashes", "--only-binary", ":all:", "--no-deps")
    pip("download", "--quiet", *exact, "-r", lock, "-d", folder)
    shutil.copyfile(wheel, folder / wheel.name)
    (folder / "requirements.txt").write_text(locked(lock.read_text(), wheel))
    return sorted(folder.iterdir())


def installed_from(folder: Path, into: Path) -> str:
    """Install from a wheelhouse into a room of its own, without an index; what it says it is."""
    subprocess.run([sys.executable, "-m", "venv", into], check=True)
    python = into / "bin" / "python"
    offline = ("--no-index", "--find-links", folder, "--require-hashes")
    pip("--python", python, "install", "--quiet", *offline, "-r", folder / "requirements.txt")
    told = subprocess.run(
        [into / "bin" / "comity", "--version"], check=True, capture_output=True, text=True
    )
    return told.stdout.strip()


def main(words: Sequence[str] = ()) -> int:
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
    made = [wheel, DIST / "sbom.json"]
    if "--wheelhouse" in words:
        made += wheelhouse(wheel, DIST / "wheelhouse")
        with TemporaryDirectory() as folder:
            print(installed_from(DIST / "wheelhouse", Path(folder) / "room"), "without an index")
    (DIST / "SHA256SUMS").write_text(sums(made))
    print((DIST / "SHA256SUMS").read_text(), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
