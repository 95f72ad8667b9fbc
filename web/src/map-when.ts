// What is drawn at a moment and between two heights, and where a height stands on the strip. Pure.
import type { Shape } from "./map-project";

export interface Band { says: string; lower_m: number | null; upper_m: number | null }
export interface Told {
  matter: string; entry: string; party: string; code: string | null; kind: string; what: string; short: string; says: string;
  state: string; now: string | null; stands: string; precedence: string; protected: boolean; contested: boolean;
  recognised_by: string[]; not_by: string[]; volume: number; at: [number, number]; pole: number;
  windows: [number, number][]; windows_says: string[]; any_one: boolean; band: Band;
}
export interface Feature { id: string; geometry: Shape; properties: Told }
export interface Conflict {
  entry: string; with: string; party: string; grade: string; state: string; says: string; short: string;
  distance_m: number | null; places: { lat: number; lon: number }[]; start: { ms: number } | null; end: { ms: number } | null;
}
export interface Chart {
  line: string; time: { ms: number }; parties: string[]; pending: number; comparing: number; more: number; more_conflicts: number;
  features: { features: Feature[] }; conflicts: Conflict[];
  undrawn: (Told & { why: string })[];
}
/** `at`: a moment; none: any time from a day ago to a week ahead. Heights in metres; none: no end. */
export interface Wanted { at: number | null; from: number; to: number; low: number | null; high: number | null }

export const HOUR = 3_600_000;
export const BEFORE_H = 24;
export const AFTER_H = 168;
/** Heights at which the strip has a mark: close together where most is flown. */
export const HEIGHTS = [0, 300, 1000, 3000, 6000, 10000, 15000, 20000, 50000, 100000];

export function isOn(it: Told, wanted: Wanted): boolean {
  const [from, to] = wanted.at === null ? [wanted.from, wanted.to] : [wanted.at, wanted.at + 1];
  if (!it.windows.some(([start, end]) => start < to && Math.max(end, start + 1) > from)) return false;
  const low = it.band.lower_m ?? -Infinity;
  const high = it.band.upper_m ?? Infinity;
  return low <= (wanted.high ?? Infinity) && high >= (wanted.low ?? -Infinity);
}

/** The matter of the message that is chosen on the page; empty: none, or it is nowhere. */
export function chosen(chart: Chart, root: HTMLElement): string {
  const entry = root.dataset["entry"] ?? "";
  return entry === "" ? "" : chart.features.features.find((it) => it.properties.entry === entry)?.properties.matter ?? "";
}

/** Share of the strip's height, 0 at the ground and 1 at the top: even steps between the marks. */
export function level(metres: number | null, ifNone: 0 | 1): number {
  if (metres === null) return ifNone;
  const last = HEIGHTS.length - 1;
  for (let n = 0; n < last; n += 1) {
    const [low, high] = [HEIGHTS[n] as number, HEIGHTS[n + 1] as number];
    if (metres <= high) return Math.max(0, (n + (metres - low) / (high - low)) / last);
  }
  return 1;
}

/** Share of the strip's width. */
export function moment(ms: number, from: number, to: number): number {
  return Math.max(0, Math.min(1, (ms - from) / (to - from)));
}

/** Which colour and line each party has: by its place among all, so that it never changes. */
export function slots(parties: string[]): Map<string, number> {
  return new Map([...parties].sort().map((party, n) => [party, n % 6]));
}
