// The strip under the map: time across, height up. Each volume a box in the colour and line of its
// party, a line for now, one for the moment that is drawn, and the heights that are asked for.
import type { Styles } from "./map-style";
import { HEIGHTS, HOUR, isOn, level, moment, type Told, type Wanted } from "./map-when";

const NS = "http://www.w3.org/2000/svg";
const TALL = 150;
const FOOT = 22;
const SIDE = 74;
const BOXES = 400;
const NAME = 66; // pixels that the name of a day takes

function piece(name: string, facts: Record<string, string | number>, text = ""): SVGElement {
  const made = document.createElementNS(NS, name);
  for (const [key, value] of Object.entries(facts)) made.setAttribute(key, String(value));
  if (text !== "") made.textContent = text;
  return made;
}

export interface Strip { wide: number; svg: SVGElement; told: Told[]; wanted: Wanted; now: number; styles: Styles; marked: string; height: (metres: number) => string }

/** Which moment lies so far from the left of a strip so wide. */
export function under(x: number, wide: number, from: number, to: number): number {
  const inner = (x - SIDE) / (wide - SIDE);
  return Math.round((from + Math.max(0, Math.min(1, inner)) * (to - from)) / (HOUR / 4)) * (HOUR / 4);
}

export function draw({ wide, svg, told, wanted, now, styles, marked, height }: Strip): void {
  const x = (ms: number): number => SIDE + moment(ms, wanted.from, wanted.to) * (wide - SIDE);
  const y = (share: number): number => (1 - share) * (TALL - FOOT - 6) + 6;
  const made: SVGElement[] = [];
  HEIGHTS.forEach((metres, n) => {
    const at = y(n / (HEIGHTS.length - 1));
    made.push(piece("line", { x1: SIDE, x2: wide, y1: at, y2: at, class: "mark" }));
    if (n % 2 === 1 || n === 0) made.push(piece("text", { x: SIDE - 6, y: at + 4, "text-anchor": "end" }, height(metres)));
  });
  const every = Math.ceil(NAME / (x(wanted.from + 24 * HOUR) - SIDE));
  for (let day = Math.ceil(wanted.from / (24 * HOUR)); day * 24 * HOUR <= wanted.to; day += 1) {
    const ms = day * 24 * HOUR;
    const at = new Date(ms);
    made.push(piece("line", { x1: x(ms), x2: x(ms), y1: 0, y2: TALL - FOOT, class: "mark" }));
    if (day % every !== 0) continue;
    made.push(piece("text", { x: x(ms) + 4, y: TALL - 6 }, `${String(at.getUTCDate()).padStart(2, "0")}0000Z`));
  }
  for (const it of told.slice(0, BOXES)) {
    for (const [start, end] of it.windows) {
      if (end < wanted.from || start > wanted.to) continue;
      const [top, foot] = [y(level(it.band.upper_m, 1)), y(level(it.band.lower_m, 0))];
      const facts = {
        x: x(start), y: top, width: Math.max(3, x(end) - x(start)), height: Math.max(3, foot - top), stroke: styles.colour(it.party),
        fill: styles.colour(it.party), "stroke-dasharray": styles.dash(it.party).join(" "),
        class: `box${isOn(it, wanted) ? "" : " off"}${it.matter === marked ? " marked" : ""}`, "data-matter": it.matter,
      };
      const box = piece("rect", facts);
      box.append(piece("title", {}, it.says));
      made.push(box);
    }
  }
  const low = y(level(wanted.low, 0));
  const high = y(level(wanted.high, 1));
  made.push(piece("rect", { x: SIDE, width: wide - SIDE, y: 0, height: Math.max(0, high), class: "shut" }));
  made.push(piece("rect", { x: SIDE, width: wide - SIDE, y: low, height: Math.max(0, TALL - FOOT - low), class: "shut" }));
  made.push(piece("line", { x1: x(now), x2: x(now), y1: 0, y2: TALL - FOOT, class: "now" }));
  if (wanted.at !== null) made.push(piece("line", { x1: x(wanted.at), x2: x(wanted.at), y1: 0, y2: TALL - FOOT, class: "at" }));
  svg.setAttribute("viewBox", `0 0 ${wide} ${TALL}`);
  svg.replaceChildren(...made);
}
