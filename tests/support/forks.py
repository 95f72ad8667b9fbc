"""Processes that need not load the program anew: a server that has loaded it forks each of them.

A node of a test stays a process of its own, with its own loop, sockets and files; only the second
or more of a core that importing takes is spent once for all.
"""

import multiprocessing
import os
import subprocess
import sys

FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(["comity.console.serving", "comity.node.runner"])


def _run(script, arguments, log, folder, environment):
    """What the process does: as `python -c script arguments` would, its errors to a file."""
    nothing = os.open(os.devnull, os.O_RDWR)
    said = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    for number, what in ((0, nothing), (1, nothing), (2, said)):
        os.dup2(what, number)
    os.close(nothing)
    os.close(said)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = ["-c", *arguments]
    exec(compile(script, "<node>", "exec"), {"__name__": "__main__"})  # noqa: S102


class Forked:
    """A process as `subprocess.Popen` shows one."""

    def __init__(self, script, arguments, log, folder):
        given = (script, arguments, str(log), str(folder), dict(os.environ))
        self._process = FORKS.Process(target=_run, args=given, daemon=True)
        self._process.start()
        self.pid: int = self._process.pid or 0

    def poll(self):
        return self._process.exitcode

    def wait(self, timeout=None):
        self._process.join(timeout)
        if self._process.exitcode is None:
            raise subprocess.TimeoutExpired("a node of a test", timeout)
        return self._process.exitcode

    def send_signal(self, number):
        if self.poll() is None:
            os.kill(self.pid, number)

    def terminate(self):
        self._process.terminate()

    def kill(self):
        self._process.kill()
