"""A node that says nothing by itself says where it listens; its tortures ask it the rest."""

from types import SimpleNamespace

import msgspec

from comity.proving import torture_quiet
from comity.proving.bench_orders import Address


def test_its_first_line_is_where_it_listens(capsysbinary):
    torture_quiet._ready(SimpleNamespace(address=("127.0.0.1", 7400)))  # type: ignore[arg-type]
    told = msgspec.json.decode(capsysbinary.readouterr().out, type=Address)
    assert told.address == "127.0.0.1:7400"
