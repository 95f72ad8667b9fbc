// What every page of the console does: the clock, the live stream, the alarms and their sound.
import htmx from "htmx.org";
import { type Alarm, Alarms } from "./alarm";
import * as bar from "./bar";
import * as busy from "./busy";
import * as clock from "./clock";
import * as compose from "./compose";
import * as keys from "./keys";
import * as passkey from "./passkey";
import * as selected from "./selected";
import * as sites from "./sites";
import * as sound from "./sound";
import * as stream from "./stream";
import * as timeline from "./timeline";

const body = document.body;
const token = body.dataset["token"];
const isExercise = document.documentElement.dataset["reality"] !== "REAL";
const word = document.documentElement.dataset["word"] ?? "";
const alarms = new Alarms();
const drawn = new Set<string>();
let more = 0;
let beats = 0;
const NEWS_MS = 500;
const AGAIN_MS = 5_000;
let newsAt = 0;

function draw(): void {
  const at = document.getElementById("alarms");
  if (at === null) return;
  bar.draw(at, alarms, more, {
    silence() {
      alarms.silence(performance.now());
      tick();
    },
    see: ({ line, word, entry, party }) => void post("/alarm/seen", { line, word, entry, party }),
    inSight: (names) => names.forEach(tellDisplayed),
  });
}

const post = (path: string, fields: Record<string, string>): Promise<Response> =>
  fetch(path, { method: "POST", body: new URLSearchParams({ token: token ?? "", ...fields }) });

/** DISPLAYED: on a staffed console, painted, on a page that somebody can see. */
function tellDisplayed(name: string): void {
  if (body.dataset["watch"] !== "yes" || document.visibilityState !== "visible" || drawn.has(name)) return;
  drawn.add(name);
  const [line, entry] = name.split(" ") as [string, string];
  void post("/displayed", { line, entry }).then((it) => it.status, () => 0).then((status) => {
    if (status >= 200 && status < 400) return;
    drawn.delete(name);  // an early entry is refused: told when its alarm is drawn anew
    if (status === 0 || status >= 500) setTimeout(() => tellDisplayed(name), AGAIN_MS);
  });
}

/** Many news at once are one, and what came last is never left out: others may send without end. */
function tellNews(): void {
  body.dispatchEvent(new CustomEvent("comity:record"));  // a call that is held waits for nothing
  if (newsAt !== 0) return;
  newsAt = window.setTimeout(() => {
    newsAt = 0;
    body.dispatchEvent(new CustomEvent("comity:news"));
  }, NEWS_MS);
}

function lamp(id: string, ok: boolean): void {
  const at = document.getElementById(id);
  if (at === null) return;
  at.dataset["ok"] = ok ? "yes" : "no";
  at.textContent = (ok ? at.dataset["yes"] : at.dataset["no"]) ?? "";
}

function tick(): void {
  clock.draw();
  lamp("sound", sound.canSound());
  const blind = document.getElementById("blind");
  if (blind !== null) blind.hidden = !stream.isBlind();
  const level = stream.isBlind() ? "FLASH" : alarms.sounding(performance.now());
  document.documentElement.dataset["alarm"] = level ?? "none";
  beats += 1;
  if (level !== null && (level === "FLASH" || beats % 4 === 0)) sound.play(level, isExercise, word);
  const title = document.title.replace(/^\(\d+\) /, "");
  document.title = alarms.standing.length > 0 ? `(${alarms.standing.length}) ${title}` : title;
}

/** One page locks them all: no other page of this browser goes on showing what it showed. */
function lockAllPages(): void {
  const all = new BroadcastChannel("comity-lock");
  if (body.dataset["locked"] === "yes") all.postMessage("locked");
  else all.onmessage = () => location.assign(`/locked?back=${encodeURIComponent(location.pathname + location.search)}`);
}

/** A browser lets a page sound only after somebody touched it: any touch will do, and the lamp is a button. */
function sounds(): void {
  sound.begin();
  for (const kind of ["pointerdown", "keydown"]) addEventListener(kind, () => void sound.wake().then(tick), { capture: true });
  document.getElementById("sound")?.addEventListener("click", () => {
    void sound.wake().then(() => sound.play("IMMEDIATE", isExercise));
  });
}

/** What somebody opened to read stays open when the message is drawn anew. */
function keepsOpen(): void {
  let open: string | undefined;  // of this message
  let held: string | undefined;
  const its = (at: Element | null): string | undefined => at?.closest<HTMLElement>(".message")?.dataset["entry"];
  body.addEventListener("toggle", ({ target }) => {
    if (target instanceof HTMLDetailsElement && target.matches(".theirs")) open = target.open ? its(target) : undefined;
  }, true);
  body.addEventListener("htmx:before:swap", () => { held = open; });
  body.addEventListener("htmx:after:swap", () => {
    const at = document.querySelector<HTMLDetailsElement>(".selected .theirs");
    if (at !== null && held !== undefined && its(at) === held) at.open = true;
  });
}

htmx.config.history = false;  // pages are never put together again out of what a browser kept
busy.listen();
passkey.listen();
clock.speak(body.dataset);
if (token !== undefined) {
  compose.begin();
  timeline.begin();
  sites.begin();
  sounds();
  keepsOpen();
  keys.listen();
  selected.listen();
  stream.listen({
    alarms(says) {
      const told = says as { alarms: Alarm[]; more: number };
      more = told.more;
      const fresh = alarms.take(told.alarms);
      draw();
      if (fresh) tick();
    },
    news: tellNews,
    beat: clock.set,
    ended: () => location.assign("/login"),
  });
  lockAllPages();
  new Worker("/static/timer.js").onmessage = tick;
  document.getElementById("begin")?.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    event.preventDefault();
    void sound.wake().then(() => {
      sound.play("IMMEDIATE", isExercise, word);
      setTimeout(() => form.submit(), word === "" ? 700 : 2000);
    });
  });
} else {
  setInterval(clock.draw, 1000);
}
for (const it of document.querySelectorAll<HTMLElement>("[data-print]")) {
  it.hidden = false;
  it.addEventListener("click", () => print());
}
clock.set(Number(body.dataset["now"]));
clock.draw();
