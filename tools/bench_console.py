"""What an officer waits for at the console, in a real browser, beside a floor in the same run.

`python tools/bench_console.py [--rounds 3] [--flashes 40] [--matters 10000] [--json]`. Two nodes in
processes of their own, TLS over loopback, both durable; at B 10,000 matters and its console in
Debian's Chromium without a window. Each round, in turn: floor, FLASHes, the watch opened, the map
dragged. A FLASH counts from when B took it (before its commit) until the frame that shows it was
handed over; the keys Enter and A, from each press until the message is painted and until the
receipt OPENED is taken, all on one open page. Floor: one event of a bare Starlette stream until its
row is painted.
"""

import argparse
import asyncio
import gzip
import json
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import bench_areas
import uvicorn
from playwright.sync_api import Browser, Page, Route, sync_playwright
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, StreamingResponse
from starlette.routing import Route as Path_

import comity.console
from comity.errors import ComityError
from comity.families.line.examples import GOOD
from comity.node import control, signing
from comity.node.home import Home
from comity.node.keeper import Keeper
from comity.proving import bench_mix, bench_pair
from comity.proving.bench_machine import machine
from comity.proving.bench_mix import Speaker
from comity.record.entry import parse

CHROMIUM = shutil.which("chromium") or "/usr/bin/chromium"
FLAGS = ("--no-sandbox",) if os.geteuid() == 0 else ()
WATCH_OPENED = 5  # times in each round
AREAS = 5_000
DRAG_S = 4.0
PATIENCE_S = 120
NODE = """
import sys
from pathlib import Path
from comity.console.serving import Serving
from comity.node import config
from comity.node.runner import run
home = Path(sys.argv[1])
run(home, companions=(Serving(config.load(home).console),))
"""
FLOOR = """<!doctype html><title>-</title><ol id="alarms"></ol><script>
new EventSource("/stream").onmessage = (event) => {
  const row = document.createElement("li");
  row.dataset.key = event.data; row.textContent = event.data;
  document.getElementById("alarms").append(row);
};</script>"""
# A frame callback comes before the paint of its frame, a message sent in it after.
PAINTED = """([selector]) => new Promise((done) => {
  const seen = () => {
    if (document.querySelector(selector) === null) return;
    watch.disconnect();
    requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.onmessage = () => done(performance.timeOrigin + performance.now());
      after.port2.postMessage(0);
    });
  };
  const watch = new MutationObserver(seen);
  watch.observe(document, { subtree: true, childList: true, attributes: true });
  seen();
})"""
TARGETS = {
    "flash_p50_ms": 50,
    "flash_p99_ms": 150,
    "keys_p50_ms": 150,
    "watch_paint_ms": 1_000,
    "static_mb": 1.5,
    "plain_per_s": 30,
    "north_per_s": 30,
}
AT_LEAST = ("plain_per_s", "north_per_s")
Figures = dict[str, float]


# --- the nodes


def make(folder: Path, matters: int) -> tuple[Home, Home]:
    """Make two homes whose record holds so many matters."""
    homes = bench_pair.make_pair(folder)
    with bench_pair.opened(homes[0]) as one, bench_pair.opened(homes[1]) as other:
        speakers = (_speaker(homes[0], one), _speaker(homes[1], other))
        for done in bench_mix.spoken(speakers, 100 * matters):
            if len(other.picture) >= matters:
                break
            step(f"said: {done}, matters: {len(other.picture)} of {matters}")
    return homes


def _speaker(home: Home, keeper: Keeper) -> Speaker:
    return Speaker(home.config.party, keeper, bench_pair.officer_of(home))


@contextmanager
def running(home: Home) -> Iterator[str]:
    """Run a node with its console; gives where it listens."""
    with (home.path / "node.log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-c", NODE, str(home.path)], stdout=log, stderr=log
        )
    try:
        until(lambda: (home.path / "console").exists() and control.is_running(home.path), process)
        yield (home.path / "listening").read_text().strip()
    finally:
        with suppress(ComityError):
            control.ask(home.path, "stop", {})
        process.wait(PATIENCE_S)


def until(true: Callable[[], bool], process: "subprocess.Popen[bytes] | None" = None) -> None:
    """Wait for something."""
    ends = time.monotonic() + PATIENCE_S
    while not true():
        if time.monotonic() > ends or (process is not None and process.poll() is not None):
            raise TimeoutError("it did not come to pass")
        time.sleep(0.01)


# --- the floor


class Floor:
    """A bare stream of events, in a thread of its own."""

    def __init__(self) -> None:
        self._waiting: asyncio.Queue[str] = asyncio.Queue()
        routes = [Path_("/", self._page), Path_("/stream", self._stream)]
        self._server = uvicorn.Server(
            uvicorn.Config(Starlette(routes=routes), port=0, log_level="error", loop="asyncio")
        )
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._server.serve())

    def start(self) -> str:
        """Begin; gives where it listens."""
        self._thread.start()
        until(lambda: self._server.started)
        return f"http://127.0.0.1:{self._server.servers[0].sockets[0].getsockname()[1]}/"

    def tell(self, name: str) -> float:
        """Send an event; gives when, in milliseconds."""
        now_ms = time.time() * 1_000
        self._loop.call_soon_threadsafe(self._waiting.put_nowait, name)
        return now_ms

    async def _page(self, _request: Request) -> HTMLResponse:
        return HTMLResponse(FLOOR)

    async def _stream(self, _request: Request) -> StreamingResponse:
        async def events() -> AsyncGenerator[str, None]:
            yield ": open\n\n"
            while True:
                yield f"data: {await self._waiting.get()}\n\n"

        return StreamingResponse(events(), media_type="text/event-stream")


# --- one measurement each


def waits(page: Page, selector: str) -> None:
    """From now on the page waits until something is painted; `window.wait_` gives when."""
    page.evaluate(f"() => {{ window.wait_ = ({PAINTED})([{json.dumps(selector)}]); }}")


def floor_ms(page: Page, floor: Floor, name: str) -> float:
    """From an event until its row is painted."""
    waits(page, f'[data-key="{name}"]')
    began = floor.tell(name)
    return float(page.evaluate("window.wait_")) - began


class Flash:
    """One FLASH: what it is, and when each step was painted or pressed."""

    def __init__(self, page: Page, desk: Home, keys: list[Any]) -> None:
        fields = dict(GOOD["L13"][0])
        waits(page, "#alarms li[data-precedence=FLASH]")
        said = signing.say(_asks(desk), keys, "L13", fields, precedence="FLASH")
        self.leaf = bytes.fromhex(said["entry"])
        self.painted_ms = float(page.evaluate("window.wait_"))
        row = f'#alarms li[data-key*="{said["entry"]}"] a'
        waits(page, f'.message[data-entry="{said["entry"]}"]:focus button[data-key="a"]')
        page.focus(row)
        began = time.time() * 1_000
        page.keyboard.press("Enter")
        self.shown_ms = float(page.evaluate("window.wait_")) - began
        self.pressed_ms = time.time() * 1_000
        page.keyboard.press("a")
        page.wait_for_selector("#alarms li[data-precedence=FLASH]", state="detached")
        page.wait_for_selector(".message button[data-key=a]", state="detached")  # and drawn anew


def _is_joined(home: Home) -> bool:
    return bool(control.ask(home.path, "status", {})["lines"][0]["paths"])


def _asks(home: Home) -> signing.Ask:
    return lambda verb, args: control.ask(home.path, verb, args)


def watch_ms(page: Page, address: str) -> float:
    """From asking for the watch until its first paint, which has every bay in it."""
    page.goto(f"{address}watch", wait_until="load")
    paint = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0"
    until(lambda: page.evaluate(paint) > 0)  # the policy of the page lets no script be made of text
    if page.locator(".bay .strip").count() == 0:
        raise RuntimeError("the bays are empty")
    return float(page.evaluate(paint))


def static_mb() -> float:
    """Everything the console serves that is no page, compressed."""
    folder = Path(comity.console.__file__).parent / "static"
    return sum(len(gzip.compress(it.read_bytes(), 9)) for it in folder.iterdir()) / 1e6


def opened_ms(home: Home, flashes: list[Flash]) -> tuple[list[float], list[float]]:
    """Of each FLASH: from when B took it until it was painted, and both keys together."""
    painted, keys = [], []
    with bench_pair.opened(home) as keeper:
        taken = {
            leaf: row.arrived_ms
            for row in keeper.store.entries()
            if (entry := parse(row.data)).type == "line.receipt/1"
            and isinstance(entry.content, dict)
            and entry.content[2] == _OPENED
            for leaf in entry.content[1]
        }
        for it in flashes:
            arrived = keeper.arrived_ms(it.leaf) or 0
            painted.append(it.painted_ms - arrived)
            keys.append(it.shown_ms + taken[it.leaf] - it.pressed_ms)
    return painted, keys


_OPENED = 2


# --- all of it


def measure(rounds: int, flashes: int, matters: int) -> dict[str, Any]:
    """Measure; the shape of the result is in benchmarks/README.md."""
    with TemporaryDirectory(prefix="comity-bench-") as folder, ExitStack() as stack:
        where = machine(Path(folder))
        ours, theirs = make(Path(folder), matters)
        with ExitStack() as nodes:
            address = nodes.enter_context(running(theirs))
            nodes.enter_context(running(bench_pair.dials(ours, "BB", address)))
            until(lambda: _is_joined(theirs))
            console = (theirs.path / "console").read_text().strip()
            browser = stack.enter_context(_browser())
            made, said = _rounds(browser, console, ours, rounds, flashes)
        painted, keys = opened_ms(theirs, said)
    for number, figures in enumerate(made):
        part = slice(number * flashes, (number + 1) * flashes)
        figures.update(_centiles("flash", painted[part]) | _centiles("keys", keys[part]))
        figures["flash_x_floor"] = figures["flash_p50_ms"] / figures["floor_p50_ms"]
    found: Figures = {name: round(median(it[name] for it in made), 2) for name in made[0]}
    found |= {k: round(v, 2) for k, v in _centiles("flash", painted).items() if "p99" in k}
    found["static_mb"] = round(static_mb(), 3)
    return {
        "bench": "console",
        "machine": where,
        "counts": {"flashes": len(said), "matters": matters, "areas": AREAS},
        "rounds": rounds,
        **found,
        "targets": TARGETS,
        "met": {
            name: found[name] >= it if name in AT_LEAST else found[name] <= it
            for name, it in TARGETS.items()
        },
        "by_round": [{k: round(v, 2) for k, v in it.items()} for it in made],
    }


def _centiles(name: str, times: list[float]) -> Figures:
    rows = sorted(times)
    return {f"{name}_p50_ms": median(rows), f"{name}_p99_ms": rows[int(len(rows) * 0.99)]}


@contextmanager
def _browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        try:
            yield browser
        finally:
            browser.close()


def _rounds(
    browser: Browser, console: str, ours: Home, rounds: int, flashes: int
) -> tuple[list[Figures], list[Flash]]:
    keys = [bench_pair.officer_of(ours)]
    floor = Floor()
    bare, page = browser.new_page(), _on_watch(browser, console)
    bare.goto(floor.start())
    map_page = page.context.new_page()
    told = bench_areas.areas(AREAS, time.time_ns() // 1_000_000)

    def give(route: Route) -> None:
        route.fulfill(body=told, content_type="application/geo+json")

    map_page.route("**/map/features*", give)
    made: list[Figures] = []
    said: list[Flash] = []
    for number in range(rounds):
        step(f"round {number + 1} of {rounds}: floor")
        bare.bring_to_front()
        times = [floor_ms(bare, floor, f"{number}-{it}") for it in range(flashes)]
        figures = _centiles("floor", times)
        page.bring_to_front()
        for it in range(flashes):
            step(f"round {number + 1} of {rounds}: FLASH {it + 1}")
            said.append(Flash(page, ours, keys))
        step(f"round {number + 1} of {rounds}: watch")
        opened = [watch_ms(page, console) for _ in range(WATCH_OPENED)]
        figures["watch_paint_ms"] = median(opened)
        step(f"round {number + 1} of {rounds}: map")
        map_page.bring_to_front()
        figures |= bench_areas.moved(map_page, console, DRAG_S)
        map_page.goto("about:blank")
        made.append(figures)
    return made, said


def _on_watch(browser: Browser, console: str) -> Page:
    page = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
    page.set_default_timeout(1_000 * PATIENCE_S)
    page.route("**/map/features*", _an_empty_map)
    page.goto(f"{console}login")
    page.select_option("#officer", bench_pair.OFFICER)
    page.click("button.main")
    page.wait_for_url(console)
    page.goto(f"{console}watch")
    page.click("#sound-test")
    page.wait_for_selector("body[data-watch=yes]")
    return page


def _an_empty_map(route: Route) -> None:
    """All areas of the mix lie in few places and meet: comparing them is another measurement."""
    told = bench_areas.areas(0, time.time_ns() // 1_000_000)
    route.fulfill(body=told, content_type="application/geo+json")


def step(what: str) -> None:
    """Show how far it has come, on one line that does not stay."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\x1b[K{what}")
        sys.stderr.flush()


def main() -> None:
    """Measure and say it."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("--rounds", type=int, default=3)
    given.add_argument("--flashes", type=int, default=40, help="in each round")
    given.add_argument("--matters", type=int, default=10_000)
    given.add_argument("--json", action="store_true")
    asked = given.parse_args()
    result = measure(asked.rounds, asked.flashes, asked.matters)
    step("")
    if asked.json:
        print(json.dumps(result))
        return
    where = result["machine"]
    print(f"{where['processor']}, {where['cores']} cores, load {where['load_1_min']}")
    print(f"{result['rounds']} rounds, medians; {result['counts']}")
    for name in result["by_round"][0] | {"static_mb": 0}:
        seen = [it[name] for it in result["by_round"] if name in it] or [result[name]]
        target = TARGETS.get(name)
        met = "" if target is None else f"{target}: {'met' if result['met'][name] else 'missed'}"
        print(f"{name:16}{result[name]:>10}   {min(seen)} to {max(seen)}   {met}")


if __name__ == "__main__":
    main()
