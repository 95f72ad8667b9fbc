"""Both engines; a test of the compiled one is skipped, with the reason, where numba is not."""

import importlib

import pytest

from comity.volumes.engine.plain import Plain


@pytest.fixture(params=["numpy", "numba"])
def engine(request):
    if request.param == "numpy":
        return Plain
    pytest.importorskip(
        "numba", reason="the extra [fast] is not installed: its engine goes untested"
    )
    return importlib.import_module("comity.volumes.engine.quick").Quick
