"""PostgreSQL between A and B: `peer_postgres.py notify|logical`.

notify: A keeps its copy and writes the row in B's database with a NOTIFY; B's program writes a row
that acknowledges it, with a NOTIFY back. logical: A commits in its own server, which waits until
B's server has flushed it (synchronous logical replication). Nothing is signed; one administrator
trusts the other's database.
"""

import asyncio
import contextlib
import os
import pwd
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import job
import psycopg

CONNECTIONS = 16
ROW = "INSERT INTO msg VALUES (%s, %s)"


class Pool:
    """Connections for those who take turns."""

    def __init__(self) -> None:
        self._free: asyncio.Queue[psycopg.AsyncConnection[Any]] = asyncio.Queue()

    async def fill(self, where: str) -> None:
        """Open them."""
        for _ in range(CONNECTIONS):
            self._free.put_nowait(await psycopg.AsyncConnection.connect(where, autocommit=True))

    @contextlib.asynccontextmanager
    async def one(self) -> Any:  # noqa: ANN401
        """Have one for a while."""
        connection = await self._free.get()
        try:
            yield connection
        finally:
            self._free.put_nowait(connection)


def _programs() -> Path:
    its = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return (its[-1] if its else Path(job.program("initdb"))).parent


@contextlib.contextmanager
def _server(folder: Path, name: str) -> Any:  # noqa: ANN401
    """Make and run a server; gives where it is."""
    base, programs, port = folder / name, _programs(), job.free_port()
    base.mkdir()
    who: dict[str, Any] = {"cwd": base, "env": {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}}
    if os.geteuid() == 0:  # it refuses to run as root
        its = pwd.getpwnam("postgres")
        os.chown(base, its.pw_uid, its.pw_gid)
        who |= {"user": its.pw_uid, "group": its.pw_gid, "extra_groups": []}
    make = [str(programs / "initdb"), "-D", str(base / "data"), "-A", "trust", "-U", "comity"]
    subprocess.run(make, check=True, capture_output=True, **who)
    options = (
        f"listen_addresses={job.HOST}", f"port={port}", "wal_level=logical",
        f"unix_socket_directories={base}",
    )  # fmt: skip
    command = [str(programs / "postgres"), "-D", str(base / "data")]
    command += [part for it in options for part in ("-c", it)]
    with job.server(command, folder / f"{name}.log", end=signal.SIGINT, **who):
        job.wait_for(port)
        yield f"host={job.HOST} port={port} user=comity dbname=postgres"


async def _connect(where: str) -> "psycopg.AsyncConnection[Any]":
    for _ in range(job.PATIENCE_S):
        with contextlib.suppress(psycopg.OperationalError):  # it listens before it is ready
            return await psycopg.AsyncConnection.connect(where, autocommit=True)
        await asyncio.sleep(0.5)
    raise job.MissingError("PostgreSQL does not answer")


async def _notify(folder: Path) -> None:
    with _server(folder, "b-server") as where:
        a, b = await _connect(where), await _connect(where)
        await a.execute("CREATE TABLE msg (i bigint PRIMARY KEY, b bytea)")
        await a.execute("CREATE TABLE ack (i bigint PRIMARY KEY)")
        pool, kept, waiting = Pool(), job.Log(folder / "a"), job.Waiting()
        await pool.fill(where)
        await a.execute("LISTEN ack")
        await b.execute("LISTEN msg")

        async def tell(channel: str, row: str, number: int, *more: object) -> None:
            async with pool.one() as its, its.transaction():
                await its.execute(row, (number, *more))
                await its.execute("SELECT pg_notify(%s, %s)", (channel, str(number)))

        async def at_b() -> None:
            async with asyncio.TaskGroup() as tasks:
                async for it in b.notifies():
                    row = "INSERT INTO ack VALUES (%s)"
                    tasks.create_task(tell("ack", row, int(it.payload)))

        async def at_a() -> None:
            async for it in a.notifies():
                waiting.came(int(it.payload))

        async def send(number: int) -> None:
            await kept.keep(job.body(number))
            waits = waiting.open(number)
            await tell("msg", ROW, number, job.body(number))
            await waits

        tasks = [asyncio.create_task(at_a()), asyncio.create_task(at_b())]
        await job.serve(send, means="B's program has seen it, B's server keeps both; unsigned")
        for task in tasks:
            task.cancel()


async def _logical(folder: Path) -> None:
    with _server(folder, "b-server") as there, _server(folder, "a-server") as here:
        a, b = await _connect(here), await _connect(there)
        for its in (a, b):
            await its.execute("CREATE TABLE msg (i bigint PRIMARY KEY, b bytea)")
        await a.execute("CREATE PUBLICATION p FOR TABLE msg")
        # Without this option each commit costs 200 ms: B flushes when it likes.
        await b.execute(
            f"CREATE SUBSCRIPTION s CONNECTION '{here}' PUBLICATION p "
            "WITH (synchronous_commit = on)"
        )
        await a.execute("ALTER SYSTEM SET synchronous_standby_names = 's'")
        await a.execute("SELECT pg_reload_conf()")
        pool = Pool()
        await pool.fill(here)
        await asyncio.sleep(2)  # until the subscription has begun

        async def send(number: int) -> None:
            async with pool.one() as its:
                await its.execute(ROW, (number, job.body(number)))

        await job.serve(send, means="B's server has kept it; unsigned; nobody at B has seen it")
        await a.execute("ALTER SYSTEM SET synchronous_standby_names = ''")
        await a.execute("SELECT pg_reload_conf()")
        await b.execute("ALTER SUBSCRIPTION s DISABLE")


async def run(folder: Path) -> None:
    """Start the servers and take orders."""
    await {"notify": _notify, "logical": _logical}[sys.argv[1]](folder)


if __name__ == "__main__":
    job.main(run)
