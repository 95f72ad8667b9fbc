"""PostGIS as an oracle: a server of its own, started in a folder that goes with it.

Its `geography` measures between the places that are nearest on a sphere, so what it says is never
too little, and too much by a small share. Only the server's own programs are asked; as root they
run as another user, because PostgreSQL will not be root.
"""

import contextlib
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

import shapely

from tests.oracles import judging, scenes
from tests.oracles.judging import Truth

SAMPLE = 10  # one pair in so many
LOOSE = 2e-4  # of a distance: how much too long the way between those two places may be
LOOSE_M = 0.05
_SCRIPT = """
CREATE TEMP TABLE area (n int PRIMARY KEY, g geography);
CREATE TEMP TABLE pair (one int, two int);
COPY area FROM STDIN;
{areas}
\\.
COPY pair FROM STDIN;
{pairs}
\\.
COPY (SELECT ST_Distance(a.g, b.g, true) FROM pair JOIN area a ON a.n = one JOIN area b ON b.n = two
  ORDER BY one, two) TO STDOUT;
"""


def folder():
    """Where the server's programs are, if PostGIS is there at all."""
    for found in sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True):
        version = found.parent.name
        if Path(f"/usr/share/postgresql/{version}/extension/postgis.control").exists():
            return found
    return None


@contextlib.contextmanager
def server(programs):
    """A server on a socket in a folder of its own; gives the words that reach it."""
    base = Path(tempfile.mkdtemp(prefix="comity-oracle-"))
    who: dict[str, Any] = {}
    if os.geteuid() == 0:
        user = pwd.getpwnam("postgres")
        os.chown(base, user.pw_uid, user.pw_gid)
        who = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    env = {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": str(base)}
    common: dict[str, Any] = {"env": env, "cwd": base, "stdout": subprocess.DEVNULL, **who}
    made = [programs / "initdb", "-D", base / "data", "-U", "oracle", "--auth=trust", "--no-sync"]
    subprocess.run([*made, "-E", "UTF8", "--no-locale"], check=True, **common)
    reach = [programs / "psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", base, "-U", "oracle"]
    options = ["-c", "listen_addresses=", "-c", "unix_socket_permissions=0777", "-c", "fsync=off"]
    start = [programs / "postgres", "-D", base / "data", "-k", base, *options]
    with subprocess.Popen(start, stderr=subprocess.DEVNULL, **common) as running:
        try:
            for _ in range(200):
                ready = [programs / "pg_isready", "-q", "-h", base]
                if subprocess.run(ready, env=env, check=False).returncode == 0:
                    break
                time.sleep(0.05)
            reach += ["-d", "postgres"]
            subprocess.run([*reach, "-c", "CREATE EXTENSION postgis"], check=True, env=env)
            yield reach
        finally:
            running.send_signal(signal.SIGINT)
            running.wait(20)
            shutil.rmtree(base)


def asker(reach):
    """What asks the server about a sample of the pairs of each scene."""

    def ask(tally, dice, made, pairs, grades):
        sample = sorted(dice.sample(range(len(pairs)), max(1, len(pairs) // SAMPLE)))
        areas = "\n".join(f"{n}\t{_written(it)}" for n, it in enumerate(made.drawn))
        asked = "\n".join(f"{a}\t{b}" for a, b in pairs[sample].tolist())
        script = _SCRIPT.format(areas=areas, pairs=asked)
        found = subprocess.run(reach, input=script, capture_output=True, text=True, check=True)
        for at, metres in zip(sample, map(float, found.stdout.split()), strict=True):
            _add(tally, made, pairs[at].tolist(), grades[at], metres)

    return ask


def _add(tally, made, pair, grade, metres):
    asked_m, error_m, loose_m = made.asked(*pair)
    line_m = 2 * made.look.line_m + LOOSE_M
    truth = Truth(-float("inf"), 0.0)
    if metres > 0:
        truth = Truth(max(0.0, metres * (1 - LOOSE) - line_m), metres + line_m)
    tally.add(
        "postgis", grade, truth, judging.thresholds(asked_m, error_m, loose_m), made.told(*pair)
    )


def _written(drawn):
    lines = drawn.rings
    if drawn.form == scenes.PLACE:
        shape = shapely.Point(*lines[0][0])
    elif drawn.form == scenes.LINE:
        shape = shapely.LineString(lines[0])
    else:
        shape = shapely.Polygon(lines[0], lines[1:])
    return shapely.to_wkb(shape, hex=True)
