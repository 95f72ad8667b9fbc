"""Matrix between A and B: one Synapse (SQLite), two clients in one room, encrypted end to end.

A keeps its copy and sends to the room; B's client decrypts it, keeps it, and sends a message back
that names it, which A decrypts. Two servers that federate would be slower and are not measured.
"""

import asyncio
import contextlib
import logging
import sys
from pathlib import Path
from typing import Any

import aiohttp
import job
import nio
import nio.exceptions

RETRIES = 50
PASSING = aiohttp.ServerDisconnectedError, nio.exceptions.GroupEncryptionError
RATE = "{per_second: 1000000, burst_count: 1000000}"
CONFIG = """
listeners:
  - port: {port}
    bind_addresses: ["127.0.0.1"]
    tls: false
    type: http
    resources: [{{names: [client], compress: false}}]
registration_shared_secret: s
trusted_key_servers: []
rc_message: {rate}
rc_login: {{address: {rate}, account: {rate}, failed_attempts: {rate}}}
rc_joins: {{local: {rate}, remote: {rate}}}
rc_invites: {{per_room: {rate}, per_user: {rate}, per_issuer: {rate}}}
rc_key_requests: {rate}
presence: {{enabled: false}}
"""
# With the usual filter of ten events a client misses messages under load.
FILTER = {"room": {"timeline": {"limit": 1000}}}


async def run(folder: Path) -> None:
    """Start the homeserver and take orders."""
    logging.disable(logging.CRITICAL)
    port, module = job.free_port(), [sys.executable, "-m", "synapse.app.homeserver"]
    config, more = folder / "hs.yaml", folder / "more.yaml"
    made = ["--server-name", "m.test", "--config-path", str(config), "--generate-config"]
    made += ["--report-stats=no", "--data-directory", str(folder)]
    job.once(*module, *made, folder=folder)
    more.write_text(CONFIG.format(port=port, rate=RATE))
    started = [*module, "-c", str(config), "-c", str(more)]
    with job.server(started, folder / "hs.out", cwd=folder):
        job.wait_for(port)
        for name in "ab":
            register = [job.program("register_new_matrix_user"), "-u", name, "-p", "x"]
            register += ["--no-admin", "-k", "s", f"http://{job.HOST}:{port}"]
            job.once(*register)
        a, b = [await _client(name, port, folder) for name in "ab"]
        await _ends(a, b, await _room(a, b), folder)
        await a.close()
        await b.close()


async def _client(name: str, port: int, folder: Path) -> Any:  # noqa: ANN401
    store = folder / f"store-{name}"
    store.mkdir()
    settings = nio.AsyncClientConfig(encryption_enabled=True, store_sync_tokens=False)
    where = f"http://{job.HOST}:{port}"
    client = nio.AsyncClient(where, f"@{name}:m.test", store_path=str(store), config=settings)
    await client.login("x")
    if client.should_upload_keys:
        await client.keys_upload()
    return client


async def _room(a: Any, b: Any) -> str:  # noqa: ANN401
    """One encrypted room for both, whose devices trust each other."""
    encrypted = [nio.EnableEncryptionBuilder().as_dict()]
    room = (await a.room_create(invite=["@b:m.test"], initial_state=encrypted)).room_id
    await b.join(room)
    for client in (a, b):
        await client.sync(1000, full_state=True)
    for client in (a, b):
        if client.should_query_keys:
            await client.keys_query()
        for device in client.device_store:
            client.verify_device(device)
    return str(room)


async def _say(client: Any, room: str, text: str) -> None:  # noqa: ANN401
    content = {"msgtype": "m.text", "body": text}
    told = {"room_id": room, "message_type": "m.room.message", "content": content}
    for _ in range(RETRIES):
        # The server closes what was idle; a session that has carried 100 messages is changed.
        with contextlib.suppress(*PASSING):
            sent = await client.room_send(**told, ignore_unverified_devices=True)
            break
        await asyncio.sleep(0.1)
    else:
        raise job.MissingError("it no longer sends")
    if isinstance(sent, nio.ErrorResponse):
        raise job.MissingError(str(sent))


async def _ends(a: Any, b: Any, room: str, folder: Path) -> None:  # noqa: ANN401
    kept_a, kept_b, waiting = job.Log(folder / "a"), job.Log(folder / "b"), job.Waiting()
    tasks: set[asyncio.Future[None]] = set()

    async def take(text: str) -> None:
        await kept_b.keep(text.encode())
        await _say(b, room, f"ack{text[:8]}")

    def at_b(_: object, event: Any) -> None:  # noqa: ANN401
        if event.sender == "@a:m.test":
            task = asyncio.ensure_future(take(event.body))
            tasks.add(task)
            task.add_done_callback(tasks.discard)

    def at_a(_: object, event: Any) -> None:  # noqa: ANN401
        if event.sender == "@b:m.test":
            waiting.came(event.body[3:])

    b.add_event_callback(at_b, nio.RoomMessageText)
    a.add_event_callback(at_a, nio.RoomMessageText)
    syncs = [asyncio.create_task(it.sync_forever(30_000, sync_filter=FILTER)) for it in (a, b)]
    await asyncio.sleep(1)

    async def send(number: int) -> None:
        text = job.body(number).decode()
        await kept_a.keep(text.encode())
        waits = waiting.open(text[:8])
        await _say(a, room, text)
        await waits

    await job.serve(send, means="B's client has kept it; sealed end to end, unsigned", share=0.04)
    for task in syncs:
        task.cancel()


if __name__ == "__main__":
    job.main(run)
