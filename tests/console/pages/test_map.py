"""R-438 to R-441: an area is drawn where it is, in every view, and stands in the table as well."""

import gzip
import json
import re
import struct
import time
from urllib.parse import urljoin

import pytest
from geographiclib.geodesic import Geodesic

from comity.console.app import STATIC
from comity.console.pages.map import LAYER_BYTES_MAX
from comity.values.moment import HOUR_MS, iso
from tests.node.test_meetings import AREA
from tests.support.lines import DESPITE, LINE, until
from tests.support.screens import CHROMIUM, chromium, looks_like, on_watch

RADIUS = 60_000
LOOKS = ("en.dark.roomy", "ar.red.dense")
ROW = """(y) => {
  const canvas = document.querySelector('.chart-canvas canvas');
  const scale = canvas.width / canvas.clientWidth;
  const pen = canvas.getContext('2d', {willReadFrequently: true});
  const wide = Math.floor(canvas.clientWidth);
  const at = (x) => [...pen.getImageData(x * scale, y * scale, 1, 1).data];
  return Array.from({length: wide}, (_, x) => at(x));
}"""


def circle(lat, lon, radius=RADIUS):
    centre = {"lat": round(lat * 1e7), "lon": round(lon * 1e7)}
    return {"shape": "circle", "centre": centre, "radius_m": radius}


def declares(desk, shape):
    now = time.time_ns() // 1_000_000
    window = {"start": iso(now - HOUR_MS), "end": iso(now + 24 * HOUR_MS)}
    fields = {**AREA, **DESPITE, "area": shape, "window": window}
    return desk.says("A09", fields)["entry"]


@pytest.fixture(scope="module")
def areas(desks):
    """Areas in open water, across 180 degrees, and around the pole, each held by both."""
    shapes = {
        "open": circle(73.5, 35),
        "across": circle(55, 179.8),
        "pole": circle(89, 40, 300_000),
    }
    said = {name: declares(desks[0], shape) for name, shape in shapes.items()}
    for entry in said.values():
        until(lambda it=entry: desks[0].ask("held", party="BB", entry=it)["word"] == "HELD")
    return said


@pytest.fixture(scope="module")
def page(desks):
    """A page at BB, kept for the tests of this file."""
    if CHROMIUM is None:
        pytest.skip("no Chromium here (apt-get install chromium): no map was looked at")
    with chromium() as browser:
        made, _ = on_watch(browser, desks[1])
        made.emulate_media(reduced_motion="reduce")
        made.set_viewport_size({"width": 1280, "height": 900})
        yield made


# --- what the routes answer


def test_features_are_those_of_the_node(theirs, areas):
    def whole():
        answer = theirs.get(f"/map/features?line={LINE}", Sec_Fetch_Dest="empty")
        return answer if json.loads(answer.text)["pending"] == 0 else None

    answer = until(whole)
    found = json.loads(answer.text)["features"]["features"]
    assert {it["properties"]["entry"] for it in found} >= set(areas.values())
    assert answer.headers["content-type"] == "application/geo+json"


def test_a_place_is_told_in_every_form(duty):
    forms = json.loads(duty.get("/map/place?lat=445125000&lon=336000000").text)["forms"]
    assert {"form": "MGRS", "datum": "WGS 84", "text": "36T WQ 47688 28972"} in forms
    assert {it["datum"] for it in forms} == {"WGS 84", "SK-42"}


@pytest.mark.parametrize(
    "query", ["", "lat=x&lon=1", "lat=900000001&lon=0", "lat=1&lon=9999999999"]
)
def test_no_place_is_one_sentence(duty, query):
    answer = duty.get(f"/map/place?{query}", Sec_Fetch_Dest="empty")
    assert answer.status == 409
    assert "beyond the pole" in answer.text


def test_an_area_that_is_drawn_comes_back_as_the_node_draws_it(duty):
    token = duty.get("/map").form("/logout")["token"]
    area = json.dumps(circle(73.5, 35))
    told = json.loads(duty.post("/map/area", {"token": token, "area": area}).text)
    assert told["geometry"]["type"] == "Polygon"
    assert "60,000 m" in told["says"]
    for bad in ("{", "[]", "[" * 5_000, '{"shape": "circle"}', '{"shape": "blob"}'):
        assert duty.post("/map/area", {"token": token, "area": bad}).status == 409


def test_own_layers_are_read_from_the_nodes_directory_and_nowhere_else(desks, duty):
    home = desks[0].home.path
    before = (home / "comity.toml").read_text()
    (home / "coast.geojson").write_text('{"type": "FeatureCollection", "features": []}')
    (home / "long.geojson").write_bytes(b" " * (LAYER_BYTES_MAX + 1))
    (home / "bad.geojson").write_text('{"type": "Topology"}')
    names = [
        "coast.geojson",
        "../bb/comity.toml",
        "officers/DUTY.key",
        "long.geojson",
        "bad.geojson",
    ]
    try:
        (home / "comity.toml").write_text(f"{before}\n[console]\nlayers = {json.dumps(names)}\n")
        page = duty.get("/map").text
        assert re.findall(r'data-layer="(\d+)"', page) == ["0", "3", "4"]
        answers = [duty.get(f"/map/layer/{it}", Sec_Fetch_Dest="empty") for it in range(5)]
        assert [it.status for it in answers] == [200, 409, 409, 409, 409]
        assert json.loads(answers[0].text)["features"] == []
    finally:
        (home / "comity.toml").write_text(before)


def test_all_files_of_the_console_are_small_and_say_whose_work_is_in_them():
    files = [it.read_bytes() for it in STATIC.iterdir()]
    assert sum(len(gzip.compress(it)) for it in files) < 1_500_000
    licences = (STATIC / "LICENCES.txt").read_text()
    for name in ("ol 10.", "milsymbol 3.", "world-atlas 2.", "Natural Earth", "OpenLayers Contri"):
        assert name in licences


def test_the_coast_has_no_border_and_no_name():
    """Natural Earth's land alone: whose what is, no map of ours says."""
    for name in ("land-50m.json", "land-10m.json"):
        coast = json.loads((STATIC / name).read_text())
        assert list(coast["objects"]) == ["land"]
        assert "properties" not in json.dumps(coast["objects"])


# --- what a person sees


def shown(page, entry, view="plain"):
    """The map, turned to a view and gone to one area, its names off: they would cover it."""
    page.goto(urljoin(page.url, f"/map?line={LINE}"))
    page.wait_for_selector("[data-chart][data-ready=yes]")
    page.click('[data-role="names"]')
    page.click(f'[data-view="{view}"]')
    page.wait_for_timeout(300)
    page.click(f'tr:has(a[href$="{entry}"]) button')
    page.wait_for_timeout(500)
    page.mouse.move(1, 1)
    return page.locator(".chart-canvas").bounding_box()


def told_at(page, box, x, y):
    """Latitude and longitude that the page tells of a point of the canvas."""
    page.mouse.move(box["x"] + x, box["y"] + y)
    page.wait_for_timeout(250)
    text = page.locator(".chart-place dd").nth(2).inner_text()
    return tuple(map(float, text.split()))


def is_marked(pixel):
    """Whether it has the colour of the line around what is selected."""
    red, _, blue, _ = pixel
    return blue > 240 and red < 190


def metres(one, other):
    return Geodesic.WGS84.Inverse(*one, *other)["s12"]


@pytest.mark.parametrize(
    ("name", "view", "centre"),
    [
        ("open", "plain", (73.5, 35)),
        ("open", "north", (73.5, 35)),
        ("across", "plain", (55, 179.8)),
        ("pole", "north", (89, 40)),
    ],
)
def test_an_area_is_drawn_where_it_is(page, areas, name, view, centre):
    radius = 300_000 if name == "pole" else RADIUS
    box = shown(page, areas[name], view)
    middle = box["width"] / 2, box["height"] / 2
    assert metres(told_at(page, box, *middle), centre) < radius * 0.02
    row = page.evaluate(ROW, middle[1])
    edge = next(x for x in range(int(middle[0]), 5, -1) if is_marked(row[x]))
    assert metres(told_at(page, box, edge, middle[1]), centre) == pytest.approx(radius, rel=0.03)


def test_everything_on_the_map_stands_in_the_table_by_keyboard(desks, page, areas):
    page.goto(f"{desks[1].url}map?line={LINE}")
    page.wait_for_selector("[data-chart][data-ready=yes]")
    rows = page.locator("[data-role=rows] tr")
    assert rows.count() >= len(areas)
    button = page.locator(f'tr:has(a[href$="{areas["open"]}"]) button')
    button.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("[data-role=told]:not([hidden])")
    assert "declared by AA" in page.inner_text("[data-role=told]")
    assert page.evaluate("document.activeElement.dataset.role") == "canvas"
    page.keyboard.press("ArrowRight")
    until(lambda: page.evaluate("document.querySelectorAll('.chart-place dd').length > 4"))


def test_the_time_says_what_is_drawn(desks, page, areas):
    page.goto(f"{desks[1].url}map?line={LINE}")
    page.wait_for_selector("[data-chart][data-ready=yes]")
    rows = page.locator("[data-role=rows] tr")
    assert rows.count() >= len(areas)
    page.locator("[data-role=time]").focus()
    page.keyboard.press("End")  # a week ahead nothing stands any more
    until(lambda: page.evaluate("document.querySelectorAll('[data-role=rows] tr').length === 0"))
    assert re.fullmatch(r"\d{6}Z[A-Z]{3}\d\d", page.inner_text("[data-role=time-says]"))
    page.click("[data-role=all]")
    assert rows.count() >= len(areas)


@pytest.mark.parametrize("look", LOOKS)
def test_the_map_breaks_no_rule_of_the_browser_in_any_look(request, desks, page, areas, look):
    """Nothing of it needs what the policy forbids, and no script fails."""
    request.addfinalizer(lambda: looks_like(page, desks[1], "en.dark.roomy"))
    looks_like(page, desks[1], look)
    said = []
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("console", lambda it: said.append(it.text) if it.type == "error" else None)
    for path in (f"map?line={LINE}", f"watch?line={LINE}&entry={areas['open']}"):
        page.goto(desks[1].url + path)
        page.wait_for_selector("[data-chart][data-ready=yes]")
        for view in ("north", "south", "plain"):
            page.click(f'[data-view="{view}"]')
            page.wait_for_timeout(150)
    assert said == []


# --- drawing an area for a message


def test_what_is_drawn_becomes_an_area_in_the_field_and_is_echoed(desks, page):
    """R-441: the island as it stands where one composes, beside a field of a form."""

    def with_field(route):
        body = route.fetch(max_retries=3).text()  # a connection kept alive may end just then
        body = body.replace("data-chart ", 'data-chart data-draw="area" ')
        tools = "".join(
            f'<button type="button" data-draw-kind="{it}">{it}</button>'
            for it in ("circle", "polygon")
        )
        field = f'<textarea id="area"></textarea>{tools}<p data-role="drawn"></p>'
        route.fulfill(
            body=body.replace('<div class="chart-canvas"', f'{field}<div class="chart-canvas"')
        )

    page.route("**/map?drawing=1", with_field)
    page.goto(f"{desks[1].url}map?drawing=1")
    page.wait_for_selector("[data-chart][data-ready=yes]")
    box = page.locator(".chart-canvas").bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    page.click("[data-draw-kind=circle]")
    page.mouse.click(x, y)
    page.mouse.move(x + 60, y)
    page.mouse.click(x + 60, y)
    until(lambda: page.evaluate("document.querySelector('[data-role=drawn]').textContent !== ''"))
    area = json.loads(page.input_value("#area"))
    assert area["shape"] == "circle"
    assert "circle of" in page.inner_text("[data-role=drawn]")
    assert "WGS 84" in page.inner_text("[data-role=drawn]")
    page.fill("#area", json.dumps(circle(60, 10)))
    until(
        lambda: page.evaluate(
            "document.querySelector('[data-role=drawn]').textContent.includes('60°00')"
        )
    )
    page.fill("#area", '{"shape": "blob"}')
    until(
        lambda: page.evaluate(
            "document.querySelector('[data-role=drawn]').textContent.includes('not an area')"
        )
    )


# --- a layer of tiles


def varint(number):
    made = bytearray()
    while number > 127:
        made.append(number & 127 | 128)
        number >>= 7
    return bytes(made) + bytes([number])


def part(number, data):
    """A field of a vector tile that holds bytes."""
    return varint(number << 3 | 2) + varint(len(data)) + data


def archive():
    """PMTiles of one tile, the whole world, with a line along the meridian of Greenwich."""
    line = b"".join(map(varint, (1 << 3 | 1, 2048 * 2, 0, 1 << 3 | 2, 0, 4096 * 2)))
    feature = varint(3 << 3) + varint(2) + part(4, line)
    layer = part(1, b"own") + part(2, feature) + bytes((5 << 3,)) + varint(4096)
    tile = part(3, layer + bytes((15 << 3, 2)))
    folder, about = bytes((1, 0, 1)) + varint(len(tile)) + bytes((1,)), b"{}"
    head = 127
    ends = [head, len(folder), head + len(folder), len(about)]
    ends += [head + len(folder) + len(about), 0, head + len(folder) + len(about), len(tile)]
    numbers = struct.pack("<11Q", *ends, 1, 1, 1)
    kinds = bytes((1, 1, 1, 1, 0, 0))
    bounds = struct.pack(
        "<4iB2i", -1_800_000_000, -850_000_000, 1_800_000_000, 850_000_000, 0, 0, 0
    )
    return b"PMTiles\x03" + numbers + kinds + bounds + folder + about + tile


def drawn(page, chart):
    """The chart once it stands still: nothing of it is being drawn any more."""
    seen = [b"", chart.screenshot()]

    def stands():
        page.wait_for_timeout(300)
        seen.append(chart.screenshot())
        return seen[-1] == seen[-2]

    until(stands)
    return seen[-1]


def test_a_layer_of_tiles_is_read_piece_by_piece_and_drawn(desks, page):
    home = desks[1].home.path
    before = (home / "comity.toml").read_text()
    (home / "own.pmtiles").write_bytes(archive())
    (home / "none.pmtiles").write_text("not tiles")
    try:
        layers = '["own.pmtiles", "none.pmtiles"]'
        (home / "comity.toml").write_text(f"{before}\n[console]\nlayers = {layers}\n")
        page.goto(f"{desks[1].url}map?line={LINE}")
        page.wait_for_selector("[data-chart][data-ready=yes]")
        page.click('[data-view="plain"]')
        for _ in range(6):  # until Greenwich is in view, wherever the areas of the record are
            page.click("[data-role=out]")
        chart = page.locator(".chart-canvas")
        plain = drawn(page, chart)
        with page.expect_response("**/map/layer/0") as answered:
            page.locator('[data-layer="0"]').check()
        assert answered.value.status == 206
        page.mouse.move(1, 1)
        until(lambda: chart.screenshot() != plain)
        page.locator('[data-layer="1"]').check()
        until(
            lambda: page.evaluate(
                "document.querySelector('.chart-status').textContent.includes('cannot be read')"
            )
        )
    finally:
        (home / "comity.toml").write_text(before)
