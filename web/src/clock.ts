// The node's time, not this machine's: its clock is told with every beat.
const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
let told = 0;
let heard = Date.now();
let pace = 1;

/** On an exercise the node's clock may hurry or stand: so many of its seconds go by in one. */
export function set(nodeMs: number, speed = 1): void {
  told = nodeMs;
  heard = Date.now();
  pace = speed;
}

export function now(): number {
  return told + (Date.now() - heard) * pace;
}

const two = (n: number): string => String(n).padStart(2, "0");

/** Date-time group: 051430ZFEB26; `seconds`: what stands between the minute and the Z. */
export function minute(ms: number, seconds = ""): string {
  const at = new Date(ms);
  const day = two(at.getUTCDate()) + two(at.getUTCHours()) + two(at.getUTCMinutes());
  return `${day}${seconds}Z${MONTHS[at.getUTCMonth()]}${two(at.getUTCFullYear() % 100)}`;
}

/** The same with seconds: 051430:07ZFEB26. */
export function group(ms: number): string {
  return minute(ms, `:${two(new Date(ms).getUTCSeconds())}`);
}

let spans = ["{n} s", "{n} min", "{n} h", "{n} d"];
let left = "{t}";
let late = "+{t}";

/** The words of the reader's language, which the page brings. */
export function speak(words: DOMStringMap): void {
  spans = words["spans"]?.split("|") ?? spans;
  left = words["left"] ?? left;
  late = words["late"] ?? late;
}

const say = (unit: number, n: number | string): string => (spans[unit] ?? "{n}").replace("{n}", String(n));

/** An age or a time to come in two parts at most: 12 min, 2 h 05 min, 3 d. */
export function span(ms: number): string {
  const s = Math.max(0, Math.round(Math.abs(ms) / 1000));
  if (s < 60) return say(0, s);
  if (s < 3600) return say(1, Math.floor(s / 60));
  if (s < 86400) return `${say(2, Math.floor(s / 3600))} ${say(1, two(Math.floor((s % 3600) / 60)))}`;
  return say(3, Math.floor(s / 86400));
}

/** A time to come, to the second: 2 d 03:12:44. */
export function count(ms: number): string {
  const s = Math.floor(Math.abs(ms) / 1000);
  const days = Math.floor(s / 86400);
  const rest = `${two(Math.floor((s % 86400) / 3600))}:${two(Math.floor((s % 3600) / 60))}:${two(s % 60)}`;
  return days > 0 ? `${days} d ${rest}` : rest;
}

/** To the beginning of a window, then to its end, then since. */
function countdown(it: HTMLElement, at: number): void {
  const [from, to] = [Number(it.dataset["from"]), Number(it.dataset["to"])];
  const phase = at < from ? "before" : at < to ? "during" : "after";
  const left = it.querySelector("output");
  if (left === null) return;
  left.textContent = count((phase === "before" ? from : to) - at);
  if (it.dataset["phase"] !== phase && it.firstChild !== null) it.firstChild.textContent = `${it.dataset[phase] ?? ""} `;
  it.dataset["phase"] = phase;
}

/** Ages and times to come of the page, once a second. */
export function draw(): void {
  const clock = document.getElementById("clock");
  const at = now();
  if (clock) clock.textContent = group(at);
  const local = document.getElementById("local");
  if (local) local.textContent = new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  for (const it of document.querySelectorAll<HTMLElement>(".age[data-ms]")) {
    it.dataset["age"] = span(at - Number(it.dataset["ms"]));
  }
  document.querySelectorAll<HTMLElement>(".countdown[data-from]").forEach((it) => countdown(it, at));
  for (const it of document.querySelectorAll<HTMLElement>(".due[data-ms]")) {
    const ms = Number(it.dataset["ms"]) - at;
    it.dataset["late"] = ms < 0 ? "yes" : "no";
    it.dataset["age"] = (ms < 0 ? late : left).replace("{t}", span(ms));
  }
}
