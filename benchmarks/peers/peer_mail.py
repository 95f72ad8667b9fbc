"""Mail from A to B: a Postfix of B's that answers 250 once its queue file is on the disk.

A keeps its copy and speaks SMTP over up to 16 connections. The 250 is the queue's word and not the
reader's: no one at B has seen the message. No TLS, nothing is signed.
"""

import asyncio
import os
import pwd
import smtplib
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import job

SESSIONS, EACH = 16, 90  # so many messages, then a new connection
NOBODY = 65534
CONFIG = """compatibility_level = 3.6
queue_directory = {folder}/spool
data_directory = {folder}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = b.test
mydestination =
virtual_mailbox_domains = a.test, b.test
virtual_mailbox_base = {folder}/mail
virtual_mailbox_maps = static:all/
virtual_uid_maps = static:{nobody}
virtual_gid_maps = static:{nobody}
virtual_minimum_uid = 1
mynetworks = 127.0.0.0/8
smtpd_recipient_restrictions = permit_mynetworks, reject
smtpd_client_connection_rate_limit = 0
smtpd_client_connection_count_limit = 0
in_flow_delay = 0
maillog_file = {folder}/data/mail.log
maillog_file_prefixes = {folder}
virtual_destination_concurrency_limit = 20
"""
_SERVICES = Path("/usr/share/postfix/master.cf.dist"), Path("/etc/postfix/master.cf")


def _services(port: int) -> str:
    """Debian's services, none in a cage, with one door on our port."""
    lines = next(it for it in _SERVICES if it.exists()).read_text().splitlines()
    kept = []
    for line in lines:
        parts = line.split()
        if line.startswith(("smtp      inet", "postlog")):
            continue
        if line and line[0] not in "# " and len(parts) >= 8:
            parts[4] = "n"
            kept.append(" ".join(parts))
        else:
            kept.append(line)
    kept.append(f"127.0.0.1:{port} inet n - n - - smtpd")
    kept.append("postlog unix-dgram n - n - 1 postlogd")
    return "\n".join(kept) + "\n"


def _prepare(folder: Path, port: int) -> Path:
    if os.geteuid() != 0:
        raise job.MissingError("Postfix wants to be started by root")
    etc = folder / "etc"
    for name in ("etc", "spool", "data", "mail"):
        (folder / name).mkdir()
    os.chown(folder / "mail", NOBODY, NOBODY)
    os.chown(folder / "data", pwd.getpwnam("postfix").pw_uid, -1)
    (etc / "main.cf").write_text(CONFIG.format(folder=folder, nobody=NOBODY))
    (etc / "master.cf").write_text(_services(port))
    return etc


async def run(folder: Path) -> None:
    """Start Postfix and take orders."""
    postfix, port = job.program("postfix"), job.free_port()
    etc = _prepare(folder, port)
    job.once(postfix, "-c", str(etc), "start", must=False)
    try:
        job.wait_for(port)
        await _ends(folder, port)
    finally:
        job.once(postfix, "-c", str(etc), "stop", must=False)


async def _ends(folder: Path, port: int) -> None:
    mine, kept = threading.local(), job.Log(folder / "a")
    loop, threads = asyncio.get_running_loop(), ThreadPoolExecutor(SESSIONS)

    def deliver(number: int) -> None:
        if getattr(mine, "left", 0) == 0:
            mine.session, mine.left = smtplib.SMTP(job.HOST, port, local_hostname="a.test"), EACH
        mine.left -= 1
        head = b"From: a@a.test\r\nTo: b@b.test\r\nSubject: n\r\n\r\n"
        mine.session.sendmail("a@a.test", ["b@b.test"], head + job.body(number) + b"\r\n")

    async def send(number: int) -> None:
        await kept.keep(job.body(number))
        await loop.run_in_executor(threads, deliver, number)

    await job.serve(send, means="B's queue has kept it; unsigned; no reader has seen it", share=0.5)


if __name__ == "__main__":
    job.main(run)
