"""Other people's ways to find what meets, each beside our engine on the same load.

Shapely, DuckDB and PostGIS are measured where they are installed; what is not is named, with the
reason. All are planar in degrees, without separations and margins: an easier question than ours.
Knows how to lay the load before each and to ask it; prints nothing.
"""

import contextlib
import importlib
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final, TypeAlias

from comity.proving import bench_trees
from comity.volumes.engine.columns import LOWER, UPPER, Table

Ask: TypeAlias = Callable[[], int]  # counts the pairs that meet
PATIENCE_S: Final = 20
MEET: Final = (
    "SELECT count(*) FROM areas a JOIN areas b ON ST_Intersects(a.place, b.place) "
    "WHERE a.id < b.id AND a.begun < b.ended AND b.begun < a.ended AND a.foot < b.top "
    "AND b.foot < a.top AND NOT ST_Touches(a.place, b.place)"
)
MEET_BY_TIME: Final = (
    "SELECT count(*) FROM areas a JOIN areas b ON a.place && b.place AND a.during && b.during "
    "WHERE a.id < b.id AND a.foot < b.top AND b.foot < a.top "
    "AND ST_Intersects(a.place, b.place) AND NOT ST_Touches(a.place, b.place)"
)


class MissingError(Exception):
    """A peer that is not here, and why."""


@contextlib.contextmanager
def one_tree(table: Table) -> Iterator[Ask]:
    """Make ready one STRtree over all."""
    areas = _areas(table)
    yield lambda: bench_trees.one_tree(table, areas)


@contextlib.contextmanager
def slabs(table: Table) -> Iterator[Ask]:
    """Make ready an STRtree for each slab of time."""
    areas = _areas(table)
    yield lambda: bench_trees.slabs(table, areas)


@contextlib.contextmanager
def duckdb(table: Table) -> Iterator[Ask]:
    """Make ready DuckDB with its extension for places, from its package and not the network."""
    module, extension = _module("duckdb"), _module("duckdb_extension_spatial")
    files = sorted(Path(extension.__file__ or "").parent.rglob("*.duckdb_extension"))
    if not files:
        raise MissingError("duckdb_extension_spatial holds no extension")
    with tempfile.TemporaryDirectory(prefix="comity-bench-") as folder:
        path = Path(folder) / "peer-areas"
        _write(table, path)
        base = module.connect(config={"allow_unsigned_extensions": "true"})
        base.execute(f"LOAD '{files[-1]}'")
        base.execute(
            "CREATE TABLE areas AS SELECT column0 id, column1 begun, column2 ended, column3 foot, "  # noqa: S608
            "column4 top, ST_GeomFromHEXWKB(column5) place "
            f"FROM read_csv('{path}', header=false, delim='\t')"
        )
        base.execute("SET threads=2")
        yield lambda: int(base.execute(MEET).fetchone()[0])
        base.close()


@contextlib.contextmanager
def postgis(table: Table) -> Iterator[Ask]:
    """Make ready a PostgreSQL of its own with PostGIS, which is thrown away after."""
    module = _module("psycopg")
    with tempfile.TemporaryDirectory(prefix="comity-bench-") as folder:
        path = Path(folder) / "peer-areas"
        _write(table, path)
        with cluster() as address, module.connect(address, autocommit=True) as base:
            try:
                base.execute("CREATE EXTENSION postgis")
                base.execute("CREATE EXTENSION btree_gist")
            except module.Error as fault:
                raise MissingError(str(fault).splitlines()[0]) from fault
            base.execute(
                "CREATE TABLE areas (id int, begun bigint, ended bigint, foot bigint, top bigint, "
                "place geometry, during int8range GENERATED ALWAYS AS "
                "(int8range(begun, ended)) STORED)"
            )
            with (
                base.cursor().copy(
                    "COPY areas (id, begun, ended, foot, top, place) FROM STDIN"
                ) as copy,
                path.open("rb") as lines,
            ):
                for line in lines:
                    copy.write(line)
            base.execute("CREATE INDEX ON areas USING gist (place, during)")
            base.execute("ANALYZE areas")
            yield lambda: int(base.execute(MEET_BY_TIME).fetchone()[0])


# Each with the number of activities beyond which it takes minutes.
PEERS: Final = {
    "STRtree": (one_tree, 100_000),
    "STRtree by slab": (slabs, 1_000_000),
    "DuckDB spatial": (duckdb, 10_000),
    "PostGIS": (postgis, 100_000),
}


def _areas(table: Table) -> Any:  # noqa: ANN401  # it has no types here
    try:
        return bench_trees.polygons(table)
    except ImportError as fault:
        raise MissingError("shapely is not installed") from fault


def _module(name: str) -> Any:  # noqa: ANN401
    try:
        return importlib.import_module(name)
    except ImportError as fault:
        raise MissingError(f"{name} is not installed") from fault


def _write(table: Table, path: Path) -> None:
    """Write the load as lines that both databases read."""
    its = _module("shapely").to_wkb(_areas(table), hex=True)
    rows = zip(
        table.span.tolist(),
        table.whole[:, [LOWER + 1, UPPER + 1]].tolist(),
        its.tolist(),
        strict=True,
    )
    with path.open("w", encoding="ascii") as lines:
        for number, ((begun, ended), (foot, top), place) in enumerate(rows):
            lines.write(f"{number}\t{begun}\t{ended}\t{foot}\t{top}\t{place}\n")


@contextlib.contextmanager
def cluster() -> Iterator[str]:
    """Start a PostgreSQL on a socket in a folder of its own, and stop it; gives its address."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    program = str(found[-1]) if found else shutil.which("initdb")
    if program is None:
        raise MissingError("PostgreSQL is not installed")
    base = Path(tempfile.mkdtemp(prefix="comity-bench-"))
    who: dict[str, Any] = {"cwd": base, "env": {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}}
    if os.geteuid() == 0:  # it refuses to run as root
        its = pwd.getpwnam("postgres")
        os.chown(base, its.pw_uid, its.pw_gid)
        who |= {"user": its.pw_uid, "group": its.pw_gid, "extra_groups": []}
    made = [program, "-D", str(base / "data"), "-U", "comity", "--auth=trust", "-E", "UTF8"]
    subprocess.run([*made, "--no-sync", "--no-locale"], check=True, capture_output=True, **who)  # noqa: S603
    options = ("listen_addresses=", "unix_socket_permissions=0777", "jit=off", "work_mem=256MB")
    server = subprocess.Popen(  # noqa: S603  # our own cluster
        [
            str(Path(program).parent / "postgres"),
            *("-D", str(base / "data"), "-k", str(base)),
            *(part for it in options for part in ("-c", it)),
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        **who,
    )
    try:
        _wait(base, server, str(Path(program).parent / "pg_isready"))
        yield f"host={base} user=comity dbname=postgres"
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(PATIENCE_S)
        shutil.rmtree(base)


def _wait(base: Path, server: "subprocess.Popen[bytes]", asking: str) -> None:
    ends = time.monotonic() + PATIENCE_S
    while subprocess.run([asking, "-q", "-h", str(base)], check=False).returncode:  # noqa: S603
        if server.poll() is not None or time.monotonic() > ends:
            raise MissingError("PostgreSQL does not start")
        time.sleep(0.05)
