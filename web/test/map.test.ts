import { strict as assert } from "node:assert";
import { test } from "node:test";
import { grid, label, step } from "../src/map-grid";
import { beside, continued, cut, drawn, forward, inverse, type Pair, type Ring, uncapped } from "../src/map-project";
import { tiles } from "../src/tiles";
import { HOUR, isOn, level, moment, slots, type Told } from "../src/map-when";

const near = (a: number, b: number, by: number): void => assert.ok(Math.abs(a - b) <= by, `${a} is not ${b}`);
const area = (ring: Ring): number =>
  ring.reduce((sum, [x, y], n) => sum + x * (ring[(n + 1) % ring.length] as Pair)[1] - y * (ring[(n + 1) % ring.length] as Pair)[0], 0) / 2;

test("the polar view is EPSG's polar stereographic, by its own example", () => {
  // Guidance note 7-2, variant B: 75 S 120 E, true at 71 S, meridian 70 E, less the false origin.
  const [x, y] = forward("south", [120 - 70, -75]);
  near(x, 7255380.79 - 6000000, 0.01);
  near(y, 7053389.56 - 6000000, 0.01);
});

test("every view gives back where a place was", () => {
  for (const view of ["plain", "north", "south"] as const)
    for (const lat of [-84, -30, 0, 45, 84])
      for (const lon of [-179.5, -90, 0, 33, 179.5]) {
        const [lon2, lat2] = inverse(view, forward(view, [lon, lat]));
        near(lon2, lon, 1e-9);
        near(lat2, lat, 1e-9);
      }
});

test("in the view of the north Greenwich is down and 90 east is right; in that of the south it is up", () => {
  assert.ok(forward("north", [0, 80])[1] < 0 && forward("north", [90, 80])[0] > 0);
  assert.ok(forward("south", [0, -80])[1] > 0 && forward("south", [90, -80])[0] > 0);
});

test("what crosses 180 degrees becomes two parts that together are as large", () => {
  const ring: Ring = [[170, 10], [190, 10], [190, 20], [170, 20]];
  const parts = cut([ring]);
  assert.equal(parts.length, 2);
  near(parts.reduce((sum, [outer]) => sum + area(outer as Ring), 0), area(ring), 1e-9);
  for (const [outer] of parts) for (const [lon] of outer as Ring) assert.ok(lon >= -180 && lon <= 180);
  assert.equal(beside(ring).length, 2);
});

test("a hole is cut with its ring", () => {
  const hole: Ring = [[178, 12], [182, 12], [182, 14], [178, 14]];
  assert.deepEqual(cut([[[170, 10], [190, 10], [190, 20], [170, 20]], hole]).map((it) => it.length), [2, 2]);
});

test("a ring around the pole is filled to the pole on the plain chart, and has no spoke at the pole", () => {
  const line: Ring = Array.from({ length: 37 }, (_, n): Pair => [n * 10 - 180, 85]);
  const ring: Ring = [...line, [180, 90], [-180, 90], [-180, 85]];
  assert.ok(uncapped(ring, 1).every(([, lat]) => lat < 90));
  const polar = drawn("north", { type: "Polygon", coordinates: [ring] }, 1);
  assert.ok((polar.edge[0] as Ring).every(([x, y]) => Math.hypot(x, y) > 500000));
  const plain = drawn("plain", { type: "Polygon", coordinates: [ring] }, 1);
  assert.equal(plain.edge.flat().filter(([, y]) => y > forward("plain", [0, 86])[1]).length, 0);
  assert.ok(plain.fill.flat(2).some(([, y]) => y > forward("plain", [0, 88])[1]));
});

test("labels are written in degrees, minutes and seconds, as far as there are any", () => {
  assert.equal(label(33, true), "033°E");
  assert.equal(label(190, true), "170°W");
  assert.equal(label(180, true), "180°");
  assert.equal(label(-44.5, false), "44°30′S");
  assert.equal(label(44.5125, false), "44°30′45″N");
  assert.equal(label(0, false), "00°");
});

test("a few lines are drawn whatever is in view", () => {
  for (const wide of [360, 90, 20, 3, 0.4, 0.01]) {
    assert.ok(wide / step(wide) >= 4 && wide / step(wide) <= 25);
    const lines = grid({ west: 10, east: 10 + wide, south: 50, north: 50 + Math.min(wide, 35) }, false);
    assert.ok(lines.length >= 6 && lines.length < 60, `${wide}: ${lines.length}`);
  }
  const whole = grid({ west: -180, east: 180, south: 30, north: 90 }, true).filter((it) => it.isMeridian);
  assert.equal(new Set(whole.map((it) => it.label)).size, whole.length);
});

const told = (windows: [number, number][], lower: number | null, upper: number | null): Told =>
  ({ windows, band: { says: "", lower_m: lower, upper_m: upper } }) as unknown as Told;

test("drawn is what is on at the moment and between the heights that are asked for", () => {
  const it = told([[10 * HOUR, 12 * HOUR]], 1000, 3000);
  const all = { at: null, from: 0, to: 100 * HOUR, low: null, high: null };
  assert.ok(isOn(it, all));
  assert.ok(isOn(it, { ...all, at: 10 * HOUR }));
  assert.ok(!isOn(it, { ...all, at: 12 * HOUR }));
  assert.ok(!isOn(it, { ...all, from: 13 * HOUR }));
  assert.ok(isOn(it, { ...all, low: 3000 }) && !isOn(it, { ...all, low: 3001 }));
  assert.ok(!isOn(it, { ...all, high: 999 }));
  assert.ok(isOn(told([[0, 1]], null, null), { ...all, low: 50000 }));
  assert.ok(isOn(told([[5, 5]], null, null), { ...all, at: 5 }));
});

test("a height without an end goes to the end of the strip", () => {
  assert.equal(level(null, 0), 0);
  assert.equal(level(null, 1), 1);
  assert.equal(level(0, 1), 0);
  assert.equal(level(500000, 0), 1);
  assert.ok(level(1000, 0) < level(3000, 0));
  assert.equal(moment(5, 0, 10), 0.5);
});

test("a party keeps its colour whoever is listed first", () => {
  assert.deepEqual([...slots(["BB", "AA"])], [["AA", 0], ["BB", 1]]);
});

test("a ring of the coast goes on past 180 degrees, and one around a pole is closed over it", () => {
  const chukotka: Ring = [[178, 66], [-178, 66], [-178, 68], [178, 68], [178, 66]];
  assert.deepEqual(continued(chukotka).ring.map(([lon]) => lon), [178, 182, 182, 178, 178]);
  const antarctica: Ring = Array.from({ length: 37 }, (_, n): Pair => [((n * 10 + 180) % 360) - 180, -70]);
  const { ring, pole } = continued(antarctica);
  assert.equal(pole, -1);
  assert.deepEqual(ring.slice(-3), [[360, -90], [0, -90], [0, -70]]);
});

test("the tiles of a box are those that it touches, each once, across 180 degrees too", () => {
  assert.deepEqual(tiles({ west: -180, east: 180, south: -85, north: 85 }, 1).length, 4);
  assert.deepEqual(tiles({ west: 33, east: 34, south: 44, north: 44.5 }, 0), [[0, 0]]);
  assert.deepEqual(new Set(tiles({ west: 170, east: 190, south: 1, north: 2 }, 2).map(([x]) => x)), new Set([3, 0]));
  const many = tiles({ west: -200, east: 400, south: -10, north: 10 }, 3).map(String);
  assert.equal(new Set(many).size, many.length);
});
