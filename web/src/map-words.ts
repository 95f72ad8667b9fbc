// The map in words: a table of what is on it, and what is selected. Everything that is drawn stands here.
import type { Styles } from "./map-style";
import { type Chart, type Feature as Told } from "./map-when";

const ROWS_MAX = 300;

export type Args = Record<string, string | number>;

/** What of the map is told of. */
export interface Facts {
  line: string;
  chart: Chart;
  marked: string;
  styles: Styles;
  word: (name: string, args?: Args) => string;
}

/** How much is on the map. */
export function status(facts: Facts, its: Told[]): string {
  const { chart, word } = facts;
  const more = chart.more > 0 ? ` ${word("more", { n: chart.more })}` : "";
  return word("status", { n: matters(its).size, meets: chart.conflicts.length }) + more;
}

/** A row for each matter, and for each that cannot be drawn. */
export function rows(facts: Facts, its: Told[], mark: (matter: string) => void): HTMLElement[] {
  const first = [...matters(its).values()].slice(0, ROWS_MAX);
  return [...first.map((it) => row(facts, it, mark)), ...facts.chart.undrawn.map((it) => unrow(facts, it))];
}

function matters(its: Told[]): Map<string, Told[]> {
  const by = new Map<string, Told[]>();
  for (const it of its) by.set(it.properties.matter, [...(by.get(it.properties.matter) ?? []), it]);
  return by;
}

function row(facts: Facts, rows: Told[], mark: (matter: string) => void): HTMLElement {
  const its = (rows[0] as Told).properties;
  const meets = facts.chart.conflicts.filter((it) => it.entry === its.matter || it.with === its.matter);
  const made = document.createElement("tr");
  made.dataset["matter"] = its.matter;
  if (its.matter === facts.marked) made.setAttribute("aria-current", "true");
  const show = document.createElement("button");
  show.type = "button";
  show.textContent = facts.word("show");
  show.setAttribute("aria-label", `${facts.word("show")}: ${its.says}`);
  show.onclick = () => mark(its.matter);
  const swatch = document.createElement("span");
  swatch.className = "swatch";
  swatch.dataset["slot"] = String(facts.styles.slot(its.party) + 1);
  const first = cell(its.party);
  first.prepend(swatch);
  const what = cell("");
  what.append(link(page(facts, its), its.short, its.says));
  made.append(
    first, what,
    cell(its.stands),
    cell([...new Set(rows.flatMap((it) => it.properties.windows_says))].slice(0, 4).join("\n"), "ltr"),
    cell([...new Set(rows.map((it) => it.properties.band.says))].join("\n")),
    cell(recognised(facts, its)),
    cell(meets.map((it) => it.says).join("\n")),
    wrap(show),
  );
  return made;
}

/** Where it is read: its message, or its row on this page. */
function page(facts: Facts, its: Told["properties"]): string {
  return its.entry === "" ? `#${its.matter}` : `/watch?line=${encodeURIComponent(facts.line)}&entry=${its.entry}`;
}

function recognised(facts: Facts, its: Told["properties"]): string {
  const parts = [
    its.recognised_by.length > 0 ? facts.word("recognised", { parties: its.recognised_by.join(", ") }) : "",
    its.not_by.length > 0 ? facts.word("not", { parties: its.not_by.join(", ") }) : "",
  ];
  return parts.filter(Boolean).join("\n") || "–";
}

function unrow(facts: Facts, it: Chart["undrawn"][number]): HTMLElement {
  const made = document.createElement("tr");
  const what = cell("");
  what.append(link(`/watch?line=${encodeURIComponent(facts.line)}&entry=${it.entry}`, it.short, it.says));
  const why = cell(it.why);
  (why as HTMLTableCellElement).colSpan = 5;
  made.append(cell(it.party), what, cell(it.stands), why);
  return made;
}

/** Tell of what is selected; not where it is told `beside`. */
export function tell(facts: Facts, at: HTMLElement, beside: string): void {
  const its = facts.chart.features.features.filter((it) => it.properties.matter === facts.marked);
  const first = its[0]?.properties;
  at.hidden = first === undefined || (first.entry !== "" && first.entry === beside); // told beside it
  if (first === undefined) return;
  const lines = [
    first.says, first.short, ...new Set(its.flatMap((it) => it.properties.windows_says)), ...new Set(its.map((it) => it.properties.band.says)),
    ...facts.chart.conflicts.filter((it) => it.entry === facts.marked || it.with === facts.marked).map((it) => it.says),
  ];
  const open = link(page(facts, first), facts.word("open"), "");
  at.replaceChildren(...[...new Set(lines.slice(0, 8))].filter(Boolean).map((it) => paragraph(it)), ...(first.entry === "" ? [] : [open]));
}

function cell(text: string, dir = ""): HTMLElement {
  const made = document.createElement("td");
  const inner = document.createElement(dir === "" ? "bdi" : "span");
  inner.textContent = text;
  if (dir !== "") inner.dir = dir;
  made.append(inner);
  return made;
}

function wrap(its: HTMLElement): HTMLElement {
  const made = document.createElement("td");
  made.append(its);
  return made;
}

function link(href: string, text: string, title: string): HTMLElement {
  const made = document.createElement("a");
  made.href = href;
  const inner = document.createElement("bdi");
  inner.textContent = text;
  made.append(inner);
  if (title !== "") made.title = title;
  return made;
}

function paragraph(text: string): HTMLElement {
  const made = document.createElement("p");
  made.dir = "auto";
  made.textContent = text;
  return made;
}
