// What lies within the edges of the map: the box in sight, and where along them a line is named.
import { type Coordinate } from "ol/coordinate";
import type OlMap from "ol/Map";
import { type Box } from "./map-grid";
import { HALF_WORLD, inverse, type Pair, type View } from "./map-project";

/** Where a line's label stands: at the edge of what is seen. */
export function nameSpot(map: OlMap, view: View, at: Pair[], isMeridian: boolean): Coordinate | null {
  const [wide, tall] = (map.getSize() ?? [0, 0]) as [number, number];
  let best: Coordinate | null = null;
  let least = Infinity;
  const pixels = at.map((it) => map.getPixelFromCoordinate(it) as Pair | null);
  for (let n = 0; n + 1 < pixels.length; n += 1) {
    const [one, other] = [pixels[n], pixels[n + 1]];
    if (!one || !other) return null;
    for (let share = 0; share <= 1; share += 0.05) {
      const [x, y] = [one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share];
      if (x < 34 || y < 14 || x > wide - 34 || y > tall - 34) continue;
      const far = view === "plain" ? (isMeridian ? tall - y : x) : isMeridian ? Math.min(x, y, wide - x, tall - y) : Math.abs(x - wide * 0.5) + (y < tall / 2 ? 4000 : 0);
      if (far < least) {
        least = far;
        best = map.getCoordinateFromPixel([x, y]);
      }
    }
  }
  return best;
}

/** The box of longitudes and latitudes in view. */
export function seen(map: OlMap, view: View, wide: number, tall: number): Box {
  const ends = [0, 0.25, 0.5, 0.75, 1];
  const at = ends.flatMap((x) => ends.map((y) => map.getCoordinateFromPixel([x * wide, y * tall]) as Pair | null)).filter((it): it is Pair => it !== null);
  if (view === "plain") {
    const lats = at.map((it) => inverse("plain", it)[1]);
    const lons = at.map(([x]) => (x / HALF_WORLD) * 180);
    return { west: Math.min(...lons), east: Math.max(...lons), south: Math.min(...lats), north: Math.max(...lats) };
  }
  const places = at.map((it) => inverse(view, it));
  const [x0, y0] = (map.getCoordinateFromPixel([0, tall]) ?? [0, 0]) as Pair;
  const [x1, y1] = (map.getCoordinateFromPixel([wide, 0]) ?? [0, 0]) as Pair;
  const hasPole = x0 < 0 && x1 > 0 && y0 < 0 && y1 > 0;
  const lats = places.map(([, lat]) => lat);
  const sign = view === "north" ? 1 : -1;
  const far = sign > 0 ? Math.max(-10, Math.min(...lats)) : Math.min(10, Math.max(...lats));
  const close = hasPole ? sign * 90 : sign > 0 ? Math.max(...lats) : Math.min(...lats);
  const base = places[12]?.[0] ?? 0;
  const turns = places.map(([lon]) => base + ((((lon - base + 180) % 360) + 360) % 360) - 180);
  return {
    west: hasPole ? -180 : Math.min(...turns), east: hasPole ? 180 : Math.max(...turns),
    south: Math.min(far, close), north: Math.max(far, close),
  };
}
