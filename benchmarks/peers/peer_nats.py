"""NATS JetStream between A and B: `peer_nats.py 1|3` servers, each message flushed (sync always).

A keeps its copy and publishes; the stream has it; B takes it from the stream, keeps its copy, takes
it off and publishes its acknowledgement, which A takes from another stream. Nothing is signed.
"""

import asyncio
import contextlib
import sys
from pathlib import Path
from typing import Any

import job
import nats
from nats.errors import Error
from nats.js.api import AckPolicy, ConsumerConfig, StorageType, StreamConfig

PENDING = 5_000


def _configure(folder: Path, ports: list[int], routes: list[int]) -> list[Path]:
    made = []
    joined = ", ".join(f"nats-route://{job.HOST}:{it}" for it in routes)
    for number, (port, route) in enumerate(zip(ports, routes, strict=True)):
        cluster = f"cluster {{ name: c, listen: {job.HOST}:{route}, routes: [{joined}] }}\n"
        path = folder / f"{number}.conf"
        path.write_text(
            f"server_name: n{number}\nlisten: {job.HOST}:{port}\n"
            f'jetstream {{ store_dir: "{folder}/js{number}", sync_interval: always }}\n'
            + (cluster if len(ports) > 1 else "")
        )
        made.append(path)
    return made


async def _streams(stream: Any, copies: int) -> None:  # noqa: ANN401  # it has few types
    """Make both streams, once the servers have found a leader."""
    for name in ("ab", "ba"):
        config = StreamConfig(
            name=name, subjects=[f"{name}.>"], storage=StorageType.FILE, num_replicas=copies
        )
        for _ in range(job.PATIENCE_S):
            with contextlib.suppress(Error, asyncio.TimeoutError):
                await stream.add_stream(config)
                break
            await asyncio.sleep(0.5)


async def run(folder: Path) -> None:
    """Start the servers and take orders."""
    copies = int(sys.argv[1])
    ports = [job.free_port() for _ in range(copies)]
    routes = [job.free_port() for _ in range(copies)]
    with contextlib.ExitStack() as stack:
        for path in _configure(folder, ports, routes):
            command = [job.program("nats-server"), "-c", str(path)]
            stack.enter_context(job.server(command, path.with_suffix(".log")))
        for port in ports:
            job.wait_for(port)
        a = await nats.connect(f"nats://{job.HOST}:{ports[0]}")
        b = await nats.connect(f"nats://{job.HOST}:{ports[-1]}")
        await _ends(a, b, folder, copies)
        await a.close()
        await b.close()


async def _ends(a: Any, b: Any, folder: Path, copies: int) -> None:  # noqa: ANN401
    most = {"timeout": 20, "publish_async_max_pending": 20_000}
    of_a, of_b = a.jetstream(**most), b.jetstream(**most)
    await _streams(of_a, copies)
    kept_a, kept_b, waiting = job.Log(folder / "a"), job.Log(folder / "b"), job.Waiting()
    tasks: set[asyncio.Task[None]] = set()

    async def take(message: Any) -> None:  # noqa: ANN401
        await kept_b.keep(message.data)
        await asyncio.gather(message.ack(), of_b.publish("ba.x", message.data[:8]))

    async def at_b(message: Any) -> None:  # noqa: ANN401
        task = asyncio.create_task(take(message))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    async def at_a(message: Any) -> None:  # noqa: ANN401
        waiting.came(message.data)
        await message.ack()

    def config() -> ConsumerConfig:
        return ConsumerConfig(ack_policy=AckPolicy.EXPLICIT, max_ack_pending=PENDING)

    for stream, name, taken in ((of_b, "ab", at_b), (of_a, "ba", at_a)):
        await stream.subscribe(
            f"{name}.>", durable=name, cb=taken, manual_ack=True, config=config()
        )

    async def send(number: int) -> None:
        message = job.body(number)
        await kept_a.keep(message)
        waits = waiting.open(message[:8])
        await of_a.publish("ab.x", message)
        await waits

    await job.serve(send, means="B's program has kept it; unsigned")


if __name__ == "__main__":
    job.main(run)
