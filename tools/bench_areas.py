"""Many areas on a console's map, and a hand that drags it: what tools/bench_console.py measures.

The areas are made here and given to the page in place of the node's own; all else is as it is for
an officer, every layer on.
"""

import json
import random
import time
from typing import Any

from playwright.sync_api import Page

from comity.node.mapping import outlined
from comity.node.showing import words_of
from comity.values.moment import DAY_MS, HOUR_MS

VIEWS = ("plain", "north")
FRAMES = """() => { window.frames_ = []; let last = performance.now();
  const next = (now) => {
    window.frames_.push(now - last); last = now; requestAnimationFrame(next);
  };
  requestAnimationFrame(next); }"""


def areas(count: int, now_ms: int) -> bytes:
    """What the node would tell of so many areas: circles, polygons and corridors, all around."""
    chance, words = random.Random(5), words_of("en")
    features = []
    for number in range(count):
        plain = _plain(chance, number)
        told = outlined(plain, words)
        party = ("AA", "BB", "CC")[number % 3]
        name = f"{number:064x}"
        about = {
            "matter": name,
            "entry": name,
            "party": party,
            "code": "A09",
            "kind": "AREA_DANGER",
            "what": "danger area",
            "short": told["says"][:120],
            "says": f"danger area, declared by {party}",
            "state": "DECLARED",
            "now": None,
            "stands": "DECLARED",
            "precedence": "ROUTINE",
            "protected": number % 7 == 0,
            "recognised_by": [],
            "not_by": [],
            "contested": number % 5 == 0,
            "volume": 0,
            "at": _middle(plain),
            "pole": told["pole"],
            "any_one": False,
            "windows": [[now_ms - HOUR_MS, now_ms + 2 * DAY_MS]],
            "windows_says": ["-"],
            "band": {"says": "all heights", "lower_m": None, "upper_m": None},
        }
        features.append({"id": f"{number}/0", "geometry": told["geometry"], "properties": about})
    shown = {
        "line": "-",
        "time": {"ms": now_ms},
        "more": 0,
        "pending": 0,
        "comparing": 0,
        "undrawn": [],
        "conflicts": [],
        "parties": ["AA", "BB", "CC"],
        "more_conflicts": 0,
        "features": {"features": features},
    }
    return json.dumps(shown).encode()


def _plain(chance: random.Random, number: int) -> Any:  # noqa: ANN401  # JSON
    lat, lon = (
        chance.randint(-700_000_000, 750_000_000),
        chance.randint(-1_790_000_000, 1_700_000_000),
    )

    def at(north: int, east: int) -> dict[str, int]:
        return {"lat": lat + north * 100_000, "lon": lon + east * 100_000}

    size = chance.randint(20, 100)
    match number % 3:
        case 0:
            return {"shape": "circle", "centre": at(0, 0), "radius_m": size * 1_000}
        case 1:
            ring = [at(0, 0), at(0, size), at(size, size + 20), at(size, 10)]
            return {"shape": "polygon", "rings": [ring], "edges": "GEODESIC"}
        case _:
            path = [at(0, 0), at(size, size), at(0, 2 * size)]
            return {"shape": "corridor", "path": path, "half_width_m": size * 100}


def _middle(plain: Any) -> list[float]:  # noqa: ANN401  # JSON
    at = plain.get("centre") or plain.get("path", plain.get("rings", [[]])[0])[0]
    return [at["lon"] / 1e7, at["lat"] / 1e7]


def drag(page: Page, seconds: float) -> list[float]:
    """Drag the map about and let it go; gives how long each frame took, in milliseconds."""
    box = page.locator(".chart-canvas").bounding_box()
    if box is None:
        raise RuntimeError("there is no map")
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.mouse.move(x, y)
    page.mouse.down()
    page.evaluate(FRAMES)
    ends, step = time.monotonic() + seconds, 0
    while time.monotonic() < ends:
        step += 1
        page.mouse.move(x + 200 * ((step % 80) / 40 - 1), y + 60 * ((step % 50) / 25 - 1))
    page.mouse.up()
    page.wait_for_timeout(500)
    taken: list[float] = page.evaluate("window.frames_")
    return taken[1:]


def moved(page: Page, address: str, seconds: float) -> dict[str, float]:
    """Frames in a second of each view while it is dragged about; the page is given the areas."""
    found: dict[str, float] = {}
    for view in VIEWS:
        page.goto(f"{address}map")
        page.wait_for_selector("[data-chart][data-ready=yes]")
        page.click(f'[data-view="{view}"]')
        page.wait_for_timeout(1_500)
        frames = sorted(drag(page, seconds))
        found[f"{view}_per_s"] = 1_000 * len(frames) / sum(frames)
        found[f"{view}_p95_ms"] = frames[int(len(frames) * 0.95)]
    return found
