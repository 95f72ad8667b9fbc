// How a call that is held looks: one tile a seat, one sentence for each state, lamps that never hide.
import { type Leg, type Measured, type Signal } from "./call-leg";
import type { Live } from "./call-live";
import type { Media } from "./call-media";

type Room = Live["call"];
export interface Drawn {
  page: HTMLElement; live: Live | null; room: Room | null; state: string; legs: Map<string, Leg>; device: string; seat: string;
  isHeld: boolean; isShown: boolean; rate: number; media: Media; isKept: boolean; isCompared: (leg: Leg) => boolean; isTurning: boolean; isOurs: (signal: Signal) => boolean;
}

const at = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const LOUD = 0.5;  // of full scale, at which the meter is full

/** The sentence of a name, in the reader's language. */
function says(name: string, party = "", count = ""): string {
  const found = document.querySelector<HTMLElement>(`#live-says [data-name="${name}"]`)?.textContent ?? name;
  return found.replaceAll("%p", party).replaceAll("%n", count);
}

export function lamp(id: string, isOn: boolean): void {
  at(id).hidden = !isOn;
}

export function draw(it: Drawn): void {
  const isSeated = it.state === "SEATED";
  it.page.dataset["look"] = look(it);
  text("live-state", sentence(it));
  at("live-state").dataset["state"] = look(it);
  for (const button of it.page.querySelectorAll<HTMLButtonElement>("[data-act]")) {
    const when = button.dataset["when"];
    if (when !== undefined) button.hidden = !when.split(" ").includes(isSeated ? "SEATED" : it.state);
  }
  const join = it.page.querySelector<HTMLButtonElement>('[data-act="join"]');
  if (join !== null) join.disabled = it.state === "JOINING";  // it stays where it is: a second click must not meet another button
  const narrow = it.page.querySelector<HTMLButtonElement>('[data-act="narrow"]');
  if (narrow !== null) narrow.disabled = it.isTurning || [...it.legs.values()].some((leg) => leg.state === "CONNECTING");  // both ends turn, then again
  press("hold", it.isHeld);
  press("narrow", it.rate > 0);
  press("picture", !it.isShown);
  press("record", it.isKept);
  lamp("live-dead", isSeated && it.media.isDead);
  lamp("live-kept", it.isKept);
  lamp("live-no-way", isSeated && [...it.legs.values()].some((leg) => leg.hasNoWay));
  if (it.isShown) lamp("live-spared", false);
  (at("live-level") as HTMLMeterElement).value = Math.min(1, it.media.level / LOUD);
  if (it.live === null || it.room === null) return;
  const record = it.page.querySelector<HTMLButtonElement>('[data-act="record"]');
  const isAgreed = it.live.recording !== "NONE";
  if (record !== null) Object.assign(record, { disabled: !isAgreed && !it.isKept, title: isAgreed ? "" : says("NO_RECORDING") });
  text("live-recording", says(`RECORDING_${it.live.recording}`));
  text("live-unagreed", it.live.unagreed.map((party) => says("UNAGREED", party)).join(" "));
  lamp("live-unagreed", it.live.unagreed.length > 0);
  absent(it, it.live);
  aside(it, it.room, it.live.own);
  seats(it, it.room);
  ticks(it.live);
  events(it.live);
}

function press(act: string, isOn: boolean): void {
  document.querySelector(`#live [data-act="${act}"]`)?.setAttribute("aria-pressed", String(isOn));
}

function text(id: string, said: string): void {
  if (at(id).textContent !== said) at(id).textContent = said;
}

/** The one word for all connections: the worst of them that matters most. */
function look(it: Drawn): string {
  if (it.state !== "SEATED") return it.state;
  const states = [...it.legs.values()].map((leg) => leg.state);
  for (const one of ["NOT_PROVED", "LOST", "CONNECTING"]) if (states.some((its) => its === one)) return one;
  if (states.length === 0) return "WAITING";
  if (it.isHeld) return "HELD";
  return [...it.legs.values()].every(it.isCompared) ? "COMPARED" : "PROVED";  // by who sits here, and these very keys
}

function sentence(it: Drawn): string {
  const word = look(it);
  const leg = [...it.legs.values()].find((its) => its.state === word);
  const others = it.live === null ? "" : [...new Set([...it.legs.values()].map((its) => its.peer.party))].join(", ");
  const seconds = leg === undefined ? "" : String(Math.round((performance.now() - leg.lostAt) / 1_000));
  return says(word, leg?.peer.party ?? others, seconds);
}

const COME_MS = 600_000;  // so long after the call was to begin

/** Who should be there and has not come: the page asks, and an officer states it. */
function absent(it: Drawn, live: Live): void {
  const from = Number(it.page.dataset["from"] ?? Infinity);
  const isDue = it.state === "SEATED" && live.is_open && it.room === live.call && Date.now() > from + COME_MS;
  const there = new Set(live.call.seats.filter((its) => its.seat === "PRINCIPAL").map((its) => its.party));
  const stated = new Set(live.not_come.filter((its) => its.by === live.own).map((its) => its.party));
  const missing = isDue ? live.parties.filter((party) => party !== live.own && !there.has(party) && !stated.has(party)) : [];
  text("live-absent", missing.map((party) => says("ABSENT", party)).join(" "));
  lamp("live-absent", missing.length > 0);
}

/** What was set aside, at every console alike: a second console, a key that is not the one that joined. */
function aside(it: Drawn, room: Room, own: string): void {
  const rows = room.aside.filter((its) => !it.isOurs(its) && its.why !== "OLD" && its.why !== "TURN").slice(-3);
  text("live-aside", rows.map((its) => says(its.why === "TAKEN" ? (its.party === own ? "ASIDE_OURS" : "ASIDE_THEIRS") : "ASIDE_KEY", its.party)).join(" "));
  lamp("live-aside", rows.length > 0);
}

function seats(it: Drawn, room: Room): void {
  const others = room.seats.filter((its) => !it.isOurs(its));
  for (const old of document.querySelectorAll<HTMLElement>("#live-tiles .seat[data-device]")) {
    if (!others.some((its) => its.device === old.dataset["device"])) old.remove();
  }
  for (const its of others) {
    const found = document.querySelector<HTMLElement>(`#live-tiles [data-device="${its.device}"]`) ?? made(its.device, its.party, its.seat);
    const leg = it.legs.get(its.device);
    fill(found, it, leg, room);
  }
}

function made(device: string, party: string, seat: string): HTMLElement {
  const copy = (at("live-tile") as HTMLTemplateElement).content.cloneNode(true) as DocumentFragment;
  const found = copy.firstElementChild as HTMLElement;
  found.dataset["device"] = device;
  found.dataset["party"] = party;
  found.dataset["seat"] = seat;
  (found.querySelector(".name") as HTMLElement).textContent = says(`SEAT_${seat}`, party);
  for (const it of found.querySelectorAll<HTMLElement>("[data-act]")) it.dataset["party"] = party;
  at("live-tiles").append(found);
  return found;
}

function fill(found: HTMLElement, it: Drawn, leg: Leg | undefined, room: Room): void {
  const state = leg?.state ?? "CONNECTING";
  found.dataset["state"] = state;
  const said = found.querySelector(".says") as HTMLElement;
  const party = found.dataset["party"] ?? "";
  const isHeld = it.live?.held.some((its) => its.party === party && its.seat === found.dataset["seat"]) ?? false;
  const told = leg?.isSilent && !isHeld ? says("SILENT", party) : isHeld && state === "PROVED" ? says("THEY_HOLD", party) : says(`TILE_${state}`, party);
  if (said.textContent !== told) said.textContent = told;
  const video = found.querySelector("video") as HTMLVideoElement;
  const stream = state === "PROVED" || state === "LOST" ? (leg?.stream ?? null) : null;
  if (video.srcObject !== stream) video.srcObject = stream;
  const words = room.words.find((its) => its.devices.includes(it.device) && its.devices.includes(found.dataset["device"] ?? ""));
  const isRead = words !== undefined && (state === "PROVED" || state === "LOST");
  (found.querySelector(".words") as HTMLElement).hidden = !isRead;
  if (!isRead) return;
  (found.querySelector(".aloud") as HTMLElement).textContent = words.words.join(" ");
  const numbers = found.querySelector(".numbers") as HTMLElement;
  numbers.textContent = words.numbers.join(" ");
  numbers.hidden = words.numbers.join(" ") === words.words.join(" ");  // a language without a list reads numbers
}

export const tile = (leg: Leg): HTMLElement | null => document.querySelector(`#live-tiles [data-device="${leg.peer.device}"]`);

/** Numbers of a connection beside its tile. */
export function follow(found: HTMLElement | null, its: Measured, leg: Leg): void {
  if (found === null) return;
  const values = { loss: its.loss / 10, delay: its.delay, jitter: its.jitter, rate: Math.round(its.rate / 1_000), drops: leg.total.drops };
  for (const [name, value] of Object.entries(values)) {
    const cell = found.querySelector<HTMLElement>(`[data-measure="${name}"]`);
    if (cell !== null) cell.textContent = String(value);
  }
  (found.querySelector("meter") as HTMLMeterElement).value = Math.min(1, its.level / LOUD);
}

function ticks(live: Live): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('#live input[data-act="tick"]')) {
    const its = live.ticks.filter((it) => String(it.item) === box.dataset["item"]);
    const isDone = its.some((it) => it.party === live.own && it.is_discussed);
    if (box.dataset["asked"] === String(isDone)) delete box.dataset["asked"];
    if (box.dataset["asked"] === undefined) box.checked = isDone;
    const who = its.filter((it) => it.is_discussed && it.party !== live.own).map((it) => it.party).join(", ");
    const beside = box.closest("li")?.querySelector<HTMLElement>(".by");
    if (beside !== null && beside !== undefined) beside.textContent = who;
  }
}

let drawn = "";
function events(live: Live): void {
  const now = live.events.map((it) => `${it.party} ${it.what} ${it.at.dtg}`).join("|");
  if (now === drawn) return;
  drawn = now;
  at("live-events").replaceChildren(...live.events.slice(-12).reverse().map((it) => {
    const row = document.createElement("li");
    const when = document.createElement("time");
    when.dir = "ltr";
    when.textContent = it.at.dtg;
    const who = document.createElement("strong");
    who.textContent = it.party;
    row.append(when, " ", who, " ", it.says);
    return row;
  }));
}
