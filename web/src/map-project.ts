// Where a place is on the screen's chart: a plain view (Mercator) and one of each pole (polar
// stereographic on WGS 84, true at 71 degrees). Pure numbers: no canvas, no library.
export type Pair = [number, number];
export type Ring = Pair[];
export type View = "plain" | "north" | "south";

const A = 6378137;
const E = Math.sqrt((2 - 1 / 298.257223563) / 298.257223563);
const RAD = Math.PI / 180;
export const HALF_WORLD = Math.PI * A;
const LAT_MOST = 89; // the plain view ends short of the poles
const TRUE_AT = 71 * RAD;

/** The factor of polar stereographic projection that shrinks towards the pole. */
function shrink(phi: number): number {
  const s = E * Math.sin(phi);
  return Math.tan(Math.PI / 4 - phi / 2) / ((1 - s) / (1 + s)) ** (E / 2);
}

const SCALE = (A * Math.cos(TRUE_AT)) / Math.sqrt(1 - (E * Math.sin(TRUE_AT)) ** 2) / shrink(TRUE_AT);

function polar(lon: number, lat: number, sign: 1 | -1): Pair {
  const rho = SCALE * shrink(Math.max(-89.999, sign * lat) * RAD);
  const lam = lon * RAD;
  return [rho * Math.sin(lam), -sign * rho * Math.cos(lam)];
}

function unpolar(x: number, y: number, sign: 1 | -1): Pair {
  const t = Math.hypot(x, y) / SCALE;
  let phi = Math.PI / 2 - 2 * Math.atan(t);
  for (let round = 0; round < 8; round += 1) {
    const s = E * Math.sin(phi);
    phi = Math.PI / 2 - 2 * Math.atan(t * ((1 - s) / (1 + s)) ** (E / 2));
  }
  return [Math.atan2(x, -sign * y) / RAD, (sign * phi) / RAD];
}

/** Longitude and latitude in degrees to metres of a view. */
export function forward(view: View, [lon, lat]: Pair): Pair {
  if (view !== "plain") return polar(lon, lat, view === "north" ? 1 : -1);
  const phi = Math.max(-LAT_MOST, Math.min(LAT_MOST, lat)) * RAD;
  return [A * lon * RAD, A * Math.log(Math.tan(Math.PI / 4 + phi / 2))];
}

/** And back; longitude between 180 west and east. */
export function inverse(view: View, [x, y]: Pair): Pair {
  if (view !== "plain") return unpolar(x, y, view === "north" ? 1 : -1);
  const lon = x / A / RAD;
  return [((((lon + 180) % 360) + 360) % 360) - 180, (2 * Math.atan(Math.exp(y / A)) - Math.PI / 2) / RAD];
}

/** A closed ring whose longitudes never leap; one that goes around a pole is closed over it. */
export function continued(ring: Ring): { ring: Ring; pole: number } {
  const made: Ring = [];
  for (const [lon, lat] of ring) {
    const last = made[made.length - 1]?.[0] ?? lon;
    made.push([last + ((((lon - last + 180) % 360) + 360) % 360) - 180, lat]);
  }
  const [first, end] = [made[0] as Pair, made[made.length - 1] as Pair];
  if (Math.abs(first[0] - end[0]) < 1) return { ring: made, pole: 0 };
  const pole = first[1] > 0 ? 1 : -1;
  return { ring: [...made, [end[0], pole * 90], [first[0], pole * 90], first], pole };
}

/** A ring without the way over the pole that closes it on a plain chart. */
export function uncapped(ring: Ring, pole: number): Ring {
  return pole === 0 ? ring : ring.filter(([, lat]) => Math.abs(lat) < 90);
}

/** The part of a ring on one side of a meridian. */
function side(ring: Ring, at: number, way: 1 | -1): Ring {
  const made: Ring = [];
  ring.forEach(([lon, lat], n) => {
    const [lon2, lat2] = ring[(n + 1) % ring.length] as Pair;
    const here = (lon - at) * way;
    const there = (lon2 - at) * way;
    if (here >= 0) made.push([lon, lat]);
    if (here * there < 0) made.push([at, lat + ((lat2 - lat) * here) / (here - there)]);
  });
  return made.length > 2 ? made : [];
}

/** Rings of a polygon, cut at 180 degrees and put beside each other on a plain chart. */
export function cut(rings: Ring[]): Ring[][] {
  const lons = (rings[0] ?? []).map(([lon]) => lon);
  const from = Math.floor((Math.min(...lons) + 180) / 360);
  const to = Math.floor((Math.max(...lons) + 180) / 360);
  if (from === 0 && to === 0) return [rings];
  const parts: Ring[][] = [];
  for (let turn = from; turn <= to; turn += 1) {
    const west = turn * 360 - 180;
    const part = rings.map((it) => side(side(it, west, 1), west + 360, -1)).filter((it) => it.length > 0);
    if (part.length > 0) parts.push(part.map((it) => it.map(([lon, lat]) => [lon - turn * 360, lat])));
  }
  return parts;
}

/** A line once for each turn of the earth that it lies on. */
export function beside(line: Ring): Ring[] {
  const lons = line.map(([lon]) => lon);
  const from = Math.floor((Math.min(...lons) + 180) / 360);
  const to = Math.floor((Math.max(...lons) + 180) / 360);
  const made: Ring[] = [];
  for (let turn = from; turn <= to; turn += 1) made.push(line.map(([lon, lat]) => [lon - turn * 360, lat]));
  return made;
}

export interface Drawn { fill: Ring[][]; edge: Ring[] }
export interface Shape { type: "Point" | "LineString" | "Polygon"; coordinates: unknown }

/** What to fill and what to draw of a shape, in metres of a view. */
export function drawn(view: View, shape: Shape, pole: number): Drawn {
  const to = (ring: Ring): Ring => ring.map((it) => forward(view, it));
  if (shape.type === "Point") return { fill: [], edge: [to([shape.coordinates as Pair])] };
  if (shape.type === "LineString") {
    const line = shape.coordinates as Ring;
    return { fill: [], edge: (view === "plain" ? beside(line) : [line]).map(to) };
  }
  const rings = shape.coordinates as Ring[];
  if (view !== "plain") {
    const its = rings.map((it) => uncapped(it, pole));
    const closed = its.map((it) => to([...it, ...it.slice(0, 1)]));
    return { fill: [closed], edge: closed };
  }
  const fill = cut(rings.map((it) => it.slice(0, -1))).map((part) => part.map(to));
  return { fill, edge: rings.map((it) => openly(it, pole)).flatMap(beside).map(to) };
}

/** The line of a ring that is drawn: of one around a pole, not the way that closes it. */
function openly(ring: Ring, pole: number): Ring {
  return pole === 0 ? ring : uncapped(ring, pole).slice(0, -1);
}

/** Whether a view of one pole can show it: what lies at or around the other one is not drawn. */
export function isNear(view: View, ring: Ring, pole: number): boolean {
  if (view === "plain") return true;
  const sign = view === "north" ? 1 : -1;
  return pole !== -sign && ring.some(([, lat]) => lat * sign > -20);
}
