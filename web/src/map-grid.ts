// Meridians and parallels for what is in view, as lines of places, with their labels in degrees,
// minutes and seconds. Pure: the view is given as a box of longitudes and latitudes.
import type { Pair, Ring } from "./map-project";

export interface Box { west: number; south: number; east: number; north: number }
export interface GridLine { at: Ring; label: string; isMeridian: boolean }

const STEPS = [30, 15, 10, 5, 2, 1, 0.5, 1 / 6, 1 / 12, 1 / 30, 1 / 60, 1 / 120, 1 / 360, 1 / 720, 1 / 3600];
const two = (n: number): string => String(n).padStart(2, "0");

/** The widest step that still gives a few lines across so many degrees. */
export function step(degrees: number): number {
  return STEPS.find((it) => degrees / it >= 4) ?? (STEPS[STEPS.length - 1] as number);
}

/** A longitude or latitude as degrees, minutes and seconds, as far as it has any. */
export function label(degrees: number, isMeridian: boolean): string {
  let value = degrees;
  if (isMeridian) value = ((((degrees + 180) % 360) + 360) % 360) - 180;
  const seconds = Math.round(Math.abs(value) * 3600);
  const [d, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const sign = isMeridian ? (value < 0 ? "W" : "E") : value < 0 ? "S" : "N";
  const name = seconds === 0 || (isMeridian && seconds === 648000) ? "" : sign;
  const whole = String(d).padStart(isMeridian ? 3 : 2, "0");
  if (s !== 0) return `${whole}°${two(m)}′${two(s)}″${name}`;
  return m !== 0 ? `${whole}°${two(m)}′${name}` : `${whole}°${name}`;
}

/** Meridians and parallels of a box; `isPolar`: meridians meet, and so are fewer and end early. */
export function grid(box: Box, isPolar: boolean): GridLine[] {
  const tall = step(box.north - box.south);
  const wide = isPolar ? Math.max(step(box.east - box.west), 1 / 6) : step(box.east - box.west);
  const made: GridLine[] = [];
  const most = isPolar ? 90 : 85;
  const south = Math.max(-most, box.south);
  const north = Math.min(most, box.north);
  for (let n = Math.floor(box.west / wide); n * wide <= box.east; n += 1) {
    const lon = n * wide;
    const ends: Pair = isPolar && wide < 30 ? [Math.max(south, -90 + tall), Math.min(north, 90 - tall)] : [south, north];
    made.push({ at: along(ends, 48).map((lat): Pair => [lon, lat]), label: label(lon, true), isMeridian: true });
    if (isPolar && n * wide >= box.west + 360 - wide) break;
  }
  for (let n = Math.ceil(south / tall); n * tall <= north; n += 1) {
    const lat = n * tall;
    if (Math.abs(lat) >= 90) continue;
    made.push({ at: along([box.west, box.east], isPolar ? 180 : 24).map((lon): Pair => [lon, lat]), label: label(lat, false), isMeridian: false });
  }
  return made;
}

function along([from, to]: Pair, parts: number): number[] {
  return Array.from({ length: parts + 1 }, (_, n) => from + ((to - from) * n) / parts);
}
