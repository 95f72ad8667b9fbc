"""XMPP between A and B: one Prosody with two domains, which is kinder than two that federate.

A keeps its copy and sends with a request for a receipt (XEP-0184); the server archives it (MAM);
B's client keeps it and sends the receipt. No TLS, no OMEMO, nothing is signed.
"""

import asyncio
import itertools
import logging
from pathlib import Path
from typing import Any

import job
import slixmpp

CONFIG = """pidfile = "{folder}/p.pid"; run_as_root = true; data_path = "{folder}/data"
log = {{ warn = "{folder}/p.log" }}; interfaces = {{ "127.0.0.1" }}; c2s_ports = {{ {port} }}
s2s_ports = {{}}; c2s_require_encryption = false; allow_unencrypted_plain_auth = true
authentication = "internal_plain"; modules_disabled = {{ "s2s", "tls" }}; limits = {{}}
modules_enabled = {{ "roster", "saslauth", "disco", "posix", "ping", "smacks", "offline", "mam" }}
archive_expires_after = "never"; default_archive_policy = true; storage = {{ archive = "internal" }}
VirtualHost "a.test"
VirtualHost "b.test"
"""


class Client(slixmpp.ClientXMPP):  # type: ignore[misc]
    """One end; its plug-in for receipts sends none by itself."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "x")
        self.ready = asyncio.get_running_loop().create_future()
        self.enable_starttls = self.enable_direct_tls = False
        self.enable_plaintext = True
        self.register_plugin("xep_0184")
        self["xep_0184"].auto_ack = False
        self["feature_mechanisms"].unencrypted_plain = True
        self["feature_mechanisms"].unencrypted_scram = True
        self.add_event_handler("session_start", self._up)

    async def _up(self, _: object) -> None:
        self.send_presence()
        if not self.ready.done():
            self.ready.set_result(None)


async def run(folder: Path) -> None:
    """Start the server and take orders."""
    logging.disable(logging.CRITICAL)
    port, config = job.free_port(), folder / "p.cfg.lua"
    (folder / "data").mkdir()
    config.write_text(CONFIG.format(folder=folder, port=port))
    command = [job.program("prosody"), "--config", str(config), "-F"]
    with job.server(command, folder / "p.out"):
        job.wait_for(port)
        for name in "ab":
            registers = [job.program("prosodyctl"), "--config", str(config), "register"]
            job.once(*registers, name, f"{name}.test", "x")
        a, b = Client("a@a.test/x"), Client("b@b.test/x")
        for its in (a, b):
            its.connect(job.HOST, port)
            await asyncio.wait_for(its.ready, job.PATIENCE_S)
        await _ends(a, b, folder)


async def _ends(a: Client, b: Client, folder: Path) -> None:
    kept_a, kept_b, waiting = job.Log(folder / "a"), job.Log(folder / "b"), job.Waiting()
    ids, tasks = itertools.count(), set()

    async def take(message: Any) -> None:  # noqa: ANN401
        await kept_b.keep(message["body"].encode())
        b["xep_0184"].ack(message)

    def at_b(message: Any) -> None:  # noqa: ANN401
        if message["body"]:
            task = asyncio.ensure_future(take(message))
            tasks.add(task)
            task.add_done_callback(tasks.discard)

    b.add_event_handler("message", at_b)
    a.add_event_handler("receipt_received", lambda it: waiting.came(it["receipt"]))

    async def send(number: int) -> None:
        await kept_a.keep(job.body(number))
        message = a.make_message("b@b.test/x", mbody=job.body(number).decode(), mtype="chat")
        message["id"] = f"m{next(ids)}"
        message["request_receipt"] = True
        waits = waiting.open(message["id"])
        message.send()
        await waits

    await job.serve(send, means="B's client has kept it; unsigned; one server for both", share=0.5)


if __name__ == "__main__":
    job.main(run)
