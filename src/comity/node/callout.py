"""Runs the hook: the administrator's own program, with one JSON object on its stdin.

Carries out R-151. No shell; nothing of an entry in its arguments or its environment; a process
group of its own, which ends with its first process or at the limit, whichever comes first.
Never waits: it starts, and looks again when it is asked to.
"""

import os
import signal
import subprocess
from contextlib import suppress
from typing import Final, NamedTuple

from comity.node.hook import Call

ROOM: Final = 4_096  # octets on stdin: a pipe takes so many at once, whether anybody reads or not
DYING_S: Final = 1  # a killed process is gone long before


class _Running(NamedTuple):
    call: Call
    process: "subprocess.Popen[bytes]"
    until_ms: int


class Ended(NamedTuple):
    """A call that ended, and what went wrong."""

    call: Call
    fault: str | None


class Callout:
    """Every process of the hook that runs."""

    def __init__(self, command: tuple[str, ...], limit_ms: int) -> None:
        self._command = command
        self._limit_ms = limit_ms
        self._running: list[_Running] = []
        self._killed: list[subprocess.Popen[bytes]] = []

    def start(self, call: Call, data: bytes, now_ms: int) -> str | None:
        """Start the program; gives what went wrong at once, if anything did."""
        assert len(data) <= ROOM, "a call names things, it does not carry them"  # noqa: S101
        try:
            process = subprocess.Popen(  # noqa: S603  # the administrator's program, no shell
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                cwd="/",
                bufsize=0,
                start_new_session=True,
            )
        except OSError as error:
            return error.strerror or type(error).__name__
        self._running.append(_Running(call, process, now_ms + self._limit_ms))
        assert process.stdin is not None, "asked for"  # noqa: S101
        with suppress(OSError):  # it may have ended without reading
            process.stdin.write(data)
        with suppress(OSError):
            process.stdin.close()
        return None

    def ended(self, now_ms: int) -> list[Ended]:
        """What ended since, the too slow ones killed with all their children."""
        self._killed = [it for it in self._killed if it.poll() is None]
        found: list[Ended] = []
        for one in tuple(self._running):
            has_ended = _has_ended(one.process)
            if has_ended or now_ms >= one.until_ms:
                self._running.remove(one)
                self._kill(one.process)
                code = one.process.poll() if has_ended else None
                fault = "limit" if code is None else None if code == 0 else f"exit {code}"
                found.append(Ended(one.call, fault))
        return found

    def close(self) -> None:
        """The node ends: nothing of the hook outlives it."""
        for one in self._running:
            self._kill(one.process)
        self._running.clear()
        for process in self._killed:
            with suppress(subprocess.TimeoutExpired):
                process.wait(DYING_S)
        self._killed.clear()

    def _kill(self, process: "subprocess.Popen[bytes]") -> None:
        """End a group. Its first process is not reaped yet, so its number is nobody else's."""
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
        if process.poll() is None:
            self._killed.append(process)


def _has_ended(process: "subprocess.Popen[bytes]") -> bool:
    flags = os.WEXITED | os.WNOHANG | os.WNOWAIT
    return os.waitid(os.P_PID, process.pid, flags) is not None
