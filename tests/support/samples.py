"""Real tracks from the package `traffic`, if they were fetched: see tools/fetch_samples.py.

Where the samples come from is not stated in the package, so they are no part of this repository.
"""

import gzip
import os
import zipfile
from functools import cache
from pathlib import Path

import pytest

WHERE = "COMITY_SAMPLES"
WHEEL = "traffic-2.13-py3-none-any.whl"


def sample(name):
    """The bytes of one sample; without the package the test says that it was not run."""
    folder = os.environ.get(WHERE)
    wheel = Path(folder or ".") / WHEEL
    if folder is None or not wheel.is_file():
        pytest.skip(f"REAL TRACKS NOT TESTED: set {WHERE} and run tools/fetch_samples.py")
    return _unpacked(wheel, name)


@cache
def _unpacked(wheel, name):
    with zipfile.ZipFile(wheel) as archive:
        return gzip.decompress(archive.read(f"traffic/data/samples/{name}.json.gz"))
