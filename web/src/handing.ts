// The checklist of a handover: every tick is kept here, sealed, until the node says that it holds it.
import { Sealed } from "./sealed";
import { hex, label, type Said, standing, type Stands, type Tick, ticked, values } from "./ticks";

interface Told { stands: Stands; lacks: string | null; now: number }
interface Listed extends Told { persons: string[]; own: string; lasts: number }

const SOON_MS = 5_000;
const PATIENCE_MS = 8_000;
const page = document.getElementById("page") as HTMLElement;
const list = JSON.parse(page.dataset["list"] ?? "{}") as Listed;
const until = Date.now() + list.lasts; // by the tablet's clock: that of the node may be a story's
const lines = document.getElementById("hands") as HTMLElement;
const KEPT_HEADERS = new Set(["content-type", "content-security-policy", "x-content-type-options", "referrer-policy"]);
const rows = `${list.own}/`;
let sealed: Sealed | null = null;
let tablet = hex(4);
let told: Told = list;
let waiting: Tick[] = [];
let isHeard = true;
let isAsking = false;

const word = (name: string): string => page.dataset[name] ?? "";
const at = (name: string): HTMLElement => document.getElementById(name) as HTMLElement;
const now = (): Stands => standing(told.stands, waiting);

// --- drawn

function named(value: string): string {
  if (value === "") return word("wordNone");
  const [code = "", more = ""] = value.split(":");
  const said = page.dataset[`word${code[0]}${code.slice(1).toLowerCase()}`];
  return said ?? `${code} ${more}`.trim();
}

function drawApart(place: HTMLElement, its: Said[], choose: (value: string) => void): void {
  const all = values(its);
  const note = place.querySelector<HTMLElement>(".apart");
  place.toggleAttribute("data-apart", all.length > 1);
  if (note === null) return;
  note.hidden = all.length < 2;
  note.replaceChildren();
  if (all.length < 2) return;
  note.append(word("wordApart"), " ");
  for (const value of all) {
    const button = document.createElement("button");
    button.type = "button";
    const who = its.filter((it) => it.value === value).map((it) => `${it.by} ${it.tablet}`.trim());
    button.textContent = `${named(value)} (${who.join(", ")})`;
    button.onclick = () => choose(value);
    note.append(button, " ");
  }
}

function drawSubject(place: HTMLElement, stands: Stands): void {
  const subject = place.dataset["subject"] ?? "";
  const its = stands[subject] ?? [];
  const all = values(its);
  const value = all.length === 1 ? (all[0] ?? "") : "";
  place.dataset["said"] = all.length > 1 ? "apart" : value === "" ? "open" : (value.split(":")[0] ?? "");
  for (const it of place.querySelectorAll<HTMLButtonElement>(".marks button")) {
    it.setAttribute("aria-pressed", String(value !== "" && it.dataset["value"] === value));
  }
  const head = place.querySelector<HTMLInputElement>("input[name=head]");
  const by = place.querySelector<HTMLInputElement>("input[name=by]");
  const count = place.querySelector<HTMLInputElement>("input[name=condition]");
  if (head !== null && by !== null && value !== "" && document.activeElement !== head && document.activeElement !== by) {
    [head.value, by.value] = [value.split(":")[0] ?? "", value.split(":")[1] ?? ""];
  }
  if (count !== null && document.activeElement !== count) count.value = value;
  drawApart(place, its, (chosen) => say(subject, chosen));
}

function drawExtras(stands: Stands): void {
  for (const subject of Object.keys(stands)) {
    if (!subject.startsWith("extra:") || document.querySelector(`[data-subject="${CSS.escape(subject)}"]`) !== null) continue;
    const made = (document.getElementById("extra") as HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
    const row = made.querySelector("li") as HTMLElement;
    row.dataset["subject"] = subject;
    (row.querySelector("bdi") as HTMLElement).textContent = subject.slice(6);
    lines.append(made);
  }
}

function draw(): void {
  const stands = now();
  drawExtras(stands);
  for (const it of document.querySelectorAll<HTMLElement>("[data-subject]")) drawSubject(it, stands);
  const said = [...lines.querySelectorAll<HTMLElement>("li")].map((it) => it.dataset["said"] ?? "open");
  const counts = new Map<string, number>();
  for (const it of said) counts.set(it, (counts.get(it) ?? 0) + 1);
  const its = [...counts].filter(([name]) => name !== "open" && name !== "apart").map(([name, n]) => `${named(name)} ${n}`);
  const ticks = said.filter((it) => it !== "open").length;
  at("ticked").textContent = [word("count").replace("%1", String(ticks)).replace("%2", String(said.length)), ...its].join(" · ");
  const held = at("held");
  held.dataset["ok"] = waiting.length === 0 && isHeard ? "yes" : "no";
  held.textContent = waiting.length === 0 && isHeard ? word("kept") : `${waiting.length} ${word(sealed === null ? "memory" : "waits")}`;
  at("lacks").textContent = told.lacks ?? word("ready");
  const button = document.querySelector<HTMLButtonElement>("#tally button");
  if (button !== null) button.disabled = told.lacks !== null || waiting.length > 0 || !isHeard;
}

// --- said, and told to the node

function say(subject: string, value: string): void {
  const tick = ticked(now(), tablet, subject, value);
  waiting.push(tick);
  draw();
  void (sealed?.put(`tick/${rows}${tick.id}`, tick, until) ?? Promise.resolve()).catch(() => undefined).then(sync);
}

function refuse(says: string, mayEnter: boolean): void {
  at("refused").textContent = says;
  at("refused").hidden = says === "";
  at("enter").hidden = !mayEnter;
}

/** Bring what waits to the node; what it has said that it holds is let go here, and nothing else. */
async function sync(): Promise<void> {
  if (isAsking) return;
  isAsking = true;
  const sent = waiting.slice(0, 500);
  try {
    const form = new URLSearchParams([...new FormData(at("sync") as HTMLFormElement)].map(([name, it]) => [name, String(it)]));
    form.set("ticks", JSON.stringify(sent));
    const answer = await fetch("/exchange/ticks", { method: "POST", body: form, signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!answer.ok) {
      isHeard = false;
      refuse(await answer.text(), answer.status === 403);
    } else {
      const { held, ...now } = (await answer.json()) as Told & { held: string[] };
      told = now;
      const ids = new Set(held);
      waiting = waiting.filter((it) => !ids.has(it.id));
      isHeard = true;
      refuse("", false);
      await sealed?.put(`told/${rows}`, told, until);
      await sealed?.drop([...ids].map((it) => `tick/${rows}${it}`));
    }
  } catch {
    isHeard = false;
  } finally {
    isAsking = false;
    draw();
  }
  if (isHeard && waiting.length > 0) void sync();
}

/** This page as the node gave it, for the worker to draw where the node is not reached. */
async function keepPage(): Promise<void> {
  const answer = await fetch(location.href, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!answer.ok || answer.redirected) return;
  const headers = [...answer.headers].filter(([name]) => KEPT_HEADERS.has(name));
  await navigator.serviceWorker.ready;
  await sealed?.put(`page/${location.pathname}${location.search}`, { text: await answer.text(), headers }, until);
  at("again").hidden = false;
}

// --- what a hand does

function chosen(event: Event): void {
  const button = (event.target as Element).closest<HTMLButtonElement>(".marks button");
  const place = button?.closest<HTMLElement>("[data-subject]");
  if (!button || !place) return;
  const isUndone = button.getAttribute("aria-pressed") === "true";
  say(place.dataset["subject"] ?? "", isUndone ? "" : (button.dataset["value"] ?? ""));
}

function typed(event: Event): void {
  const place = (event.target as Element).closest<HTMLElement>("fieldset[data-subject]");
  if (place === null) return;
  const subject = place.dataset["subject"] ?? "";
  const [head, by, count] = ["head", "by", "condition"].map((it) => place.querySelector<HTMLInputElement>(`input[name=${it}]`)?.value.trim() ?? "");
  const value = subject.startsWith("condition:") ? (count ?? "") : head && by ? `${head}:${by.replace(/[^\p{L}\p{N}_./ -]/gu, " ").trim()}` : "";
  if (values(now()[subject]).join() !== value) say(subject, value);
}

function shows(event: Event): void {
  const button = event.currentTarget as HTMLElement;
  for (const it of document.querySelectorAll<HTMLElement>("[data-show]")) it.setAttribute("aria-pressed", String(it === button));
  lines.dataset["only"] = button.dataset["show"] ?? "all";
}

async function erase(): Promise<void> {
  const button = at("erase");
  if (waiting.length > 0 && button.dataset["sure"] !== "yes") {
    button.dataset["sure"] = "yes";
    at("erased").textContent = word("eraseUnsent");
    return;
  }
  await sealed?.erase();
  sealed = null;
  for (const it of (await navigator.serviceWorker?.getRegistrations()) ?? []) await it.unregister();
  for (const it of await caches.keys()) await caches.delete(it);
  waiting = [];
  at("erased").textContent = word("erased");
  draw();
}

async function begin(): Promise<void> {
  sealed = await Sealed.open();
  if (sealed !== null) {
    await sealed.tidy();
    const kept = (await sealed.get("tablet")) as string | undefined;
    if (kept === undefined) await sealed.put("tablet", tablet, Number.MAX_SAFE_INTEGER);
    else tablet = kept;
    const last = (await sealed.get(`told/${rows}`)) as Told | undefined;
    if (last !== undefined && last.now > told.now) told = last; // this page is one that was kept
    const mine = (await sealed.all(`tick/${rows}`)).map(([, it]) => it as Tick);
    waiting = [...mine.sort((a, b) => a.at - b.at), ...waiting];
    await navigator.serviceWorker?.register("/static/handing-worker.js", { scope: "/exchange/" }).catch(() => undefined);
    await keepPage().catch(() => undefined);
  }
  draw();
  void sync();
}

lines.addEventListener("click", chosen);
page.addEventListener("change", typed);
for (const it of document.querySelectorAll("[data-show]")) it.addEventListener("click", shows);
at("adding").addEventListener("submit", (event) => {
  event.preventDefault();
  const typed = (event.target as HTMLElement).querySelector("input") as HTMLInputElement;
  const subject = `extra:${label(typed.value)}`;
  if (subject === "extra:") return;
  typed.value = "";
  drawExtras({ [subject]: [] });
  document.querySelector<HTMLElement>(`[data-subject="${CSS.escape(subject)}"] button`)?.focus();
});
at("erase").addEventListener("click", () => void erase());
addEventListener("online", () => void sync());
setInterval(() => void (waiting.length > 0 || document.visibilityState === "visible" ? sync() : undefined), SOON_MS);
new BroadcastChannel("comity-lock").onmessage = () => location.assign(`/locked?back=${encodeURIComponent(location.pathname + location.search)}`);
draw();
void begin();
