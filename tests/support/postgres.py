"""A PostgreSQL server of the tests' own: made, started and stopped by them, reached by a socket."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

START_S = 20


def programs() -> Path | None:
    """Where initdb and postgres are: Debian's folder, or the path."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda it: int(it.parent.name))
    for folder in reversed(folders):
        if (folder / "initdb").exists():
            return folder
    found = shutil.which("initdb")
    return Path(found).parent if found else None


class Server:
    """One server with its data; `where` is how to reach it."""

    def __init__(self, folder: Path, commands: Path, **settings: str) -> None:
        self.folder = folder
        self.where = f"postgresql://comity@/postgres?host={folder}"
        self._commands = commands
        self._settings = {
            "listen_addresses": "",
            "unix_socket_permissions": "0777",
            "max_connections": "40",
            **settings,
        }
        self._environment = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": str(folder)}
        self._process: subprocess.Popen[bytes] | None = None

    def make(self) -> None:
        """Make its data, with checksums in the pages."""
        command = [str(self._commands / "initdb"), "-D", str(self.folder / "data"), "-U", "comity"]
        options = ["--auth=trust", "--no-sync", "-E", "UTF8", "--no-locale", "--data-checksums"]
        made = self._run([*command, *options])
        assert made.wait(START_S) == 0, self._said()

    def start(self) -> None:
        """Start it and wait until it answers."""
        options = [it for pair in self._settings.items() for it in ("-c", "=".join(pair))]
        command = [str(self._commands / "postgres"), "-D", str(self.folder / "data")]
        self._process = self._run([*command, "-k", str(self.folder), *options])
        until = time.monotonic() + START_S
        while time.monotonic() < until:
            try:
                psycopg.connect(self.where).close()
            except psycopg.OperationalError:
                time.sleep(0.05)
            else:
                return
        raise AssertionError(self._said())

    def _run(self, command: list[str]) -> "subprocess.Popen[bytes]":
        who = _user()
        with (self.folder / "log").open("ab") as log:
            return subprocess.Popen(
                command,
                env=self._environment,
                cwd=self.folder,
                stdout=log,
                stderr=log,
                user=who and who.pw_uid,
                group=who and who.pw_gid,
                extra_groups=None if who is None else [],
            )

    def _said(self) -> str:
        return (self.folder / "log").read_text()

    def stop(self, how: signal.Signals = signal.SIGINT) -> None:
        """Stop it: SIGINT ends its sessions first, SIGQUIT is a crash."""
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(START_S)
            self._process = None

    def restart(self, how: signal.Signals = signal.SIGQUIT) -> None:
        """Stop it so, and start it again on the same data."""
        self.stop(how)
        self.start()


def _user() -> pwd.struct_passwd | None:
    """PostgreSQL refuses to run as root: then it runs as its own user, or as nobody."""
    if os.geteuid() != 0:
        return None
    names = {user.pw_name for user in pwd.getpwall()}
    return pwd.getpwnam("postgres" if "postgres" in names else "nobody")


@contextmanager
def running(**settings: str) -> Iterator[Server]:
    """A server of one's own; a test that needs one is skipped, aloud, where there is none."""
    commands = programs()
    if commands is None:
        pytest.skip("there is no PostgreSQL here: tools/need postgres says how to have it")
    folder = Path(tempfile.mkdtemp(prefix="comity-pg-"))  # pytest's own are for one user only
    who = _user()
    if who is not None:
        os.chown(folder, who.pw_uid, who.pw_gid)
    server = Server(folder, commands, **settings)
    try:
        server.make()
        server.start()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder)
