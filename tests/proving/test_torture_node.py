"""A node that is to be killed claims only what must survive."""

import subprocess
import sys

import msgspec

from comity.proving import bench_pair
from comity.proving.bench_orders import Address
from comity.proving.torture_node import Claim


def test_alone_it_claims_what_is_durable_and_nothing_that_is_held(tmp_path):
    home, _ = bench_pair.make_pair(tmp_path)
    command = [sys.executable, "-m", "comity.proving.torture_node", str(home.path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        msgspec.json.decode(process.stdout.readline(), type=Address)
        claims = [msgspec.json.decode(process.stdout.readline(), type=Claim) for _ in range(5)]
        process.kill()
    assert {claim.what for claim in claims} == {"durable"}
    assert [claim.size for claim in claims] == sorted(claim.size for claim in claims)
    with bench_pair.opened(home) as keeper:
        assert keeper.own is not None
        roots = [keeper.own.root_at(claim.size) for claim in claims]
        assert roots == [bytes.fromhex(claim.root) for claim in claims]
