"""Fetch the real tracks of the tests into the folder that COMITY_SAMPLES names; checked by hash.

They are samples inside the wheel of `traffic` (licence MIT; where the samples come from is not
stated, so they are not kept here). The package is not installed.
"""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

WANTED = "traffic==2.13"
WHEEL = "traffic-2.13-py3-none-any.whl"
SHA256 = "5e0cd61d931d03103294361542188f08f959a55e862d5cba80ab61291021e66c"


def main() -> int:
    """Fetch the wheel unless it is there, and check it."""
    folder = os.environ.get("COMITY_SAMPLES")
    if folder is None:
        print("Set COMITY_SAMPLES to a folder outside this repository.", file=sys.stderr)
        return 2
    wheel = Path(folder) / WHEEL
    if not wheel.is_file():
        wanted = ("download", "--no-deps", "--only-binary", ":all:", "-d", folder, WANTED)
        subprocess.run((sys.executable, "-m", "pip", *wanted), check=True)
    if hashlib.sha256(wheel.read_bytes()).hexdigest() != SHA256:
        print(f"{wheel} is another file than the tests were written for.", file=sys.stderr)
        return 1
    print(f"{wheel} is there.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
