// The page of a call that is held: takes a seat, makes a connection to each other seat, and says in a
// sentence how each of them stands. What it signals is signed by the officer's key at the node.
import { draw, follow, lamp, tile } from "./call-draw";
import { Keep } from "./call-keep";
import { hex, Leg, type Measured, type Signal } from "./call-leg";
import { devices, Media } from "./call-media";
import { NARROW, type Told } from "./call-sdp";

interface Room { seats: Signal[]; aside: (Signal & { why: string })[]; speaks: Signal[]; words: { devices: string[]; words: string[]; numbers: string[] }[] }
export interface Live {
  own: string; parties: string[]; is_open: boolean; kept: number; recording: string; unagreed: string[];
  ticks: { party: string; item: number; is_discussed: boolean }[];
  events: { party: string; what: string; at: { dtg: string }; says: string }[];
  held: { party: string; seat: string }[];
  not_come: { by: string; party: string }[];
  call: Room; test: Room;
}

const page = document.getElementById("live") as HTMLElement;
const given = (name: string): string => page.dataset[name] ?? "";
const kind = given("test") === "yes" ? "test" : "call";
const relays = JSON.parse(given("relays")) as { servers: RTCIceServer[]; only: boolean };
const random = (octets: number): string => hex(crypto.getRandomValues(new Uint8Array(octets)).buffer);
const media = new Media();
const keep = new Keep();
const legs = new Map<string, Leg>();
const measured = new Map<string, Measured>();
const said = new Set<string>();  // events that are stated once a visit
const same = new Set<string>();  // keys whose words somebody here compared
const refused = new Set<string>();  // keys that were not the signed ones
const drops = new Map<string, number>();  // of each seat, how often its route was lost
const lostAt = new Map<string, number>();  // of each seat whose loss was stated, since when
let device = "";
const names = new Set<string>();  // every name that this page had: one a visit
let certificate: RTCCertificate | null = null;
let fingerprint = "";
let n = 0;
let joined = Infinity;  // number of the JOIN that took our seat, once it is stated
let isJoining = false;
let isLeaving = false;
let isStating = false;
let isTurning = false;  // between a wide way and a narrow one
let freed = "";  // the name whose LEAVE is stated
let freeAt = 0;
let live: Live | null = null;
let state = "IDLE";
let isHeld = false;
let isShown = true;
let rate = 0;
let narrowS = 0;
let measuredS = 0;
const statedS = new Map<string, number>();  // of each console, when its figures were stated
const QUALITY_S = 60;
const POLL_S = 5;
const AGAIN_MS = [0, 2_500, 5_000, 10_000, 20_000];  // and so on every 20 s: a record is not filled by a closed page
const ROOM_MIN = 150_000;  // bit/s; below it for three seconds picture goes, and sound stays
const LOSS_MAX = 100;  // of 1000
const TESTED_S = 5;
const LEAVES_MS = 2_500;  // at least, between two tries
const DROPS_MAX = 10;  // of one visit; later ones are in the figures

// --- to the node

async function say(act: "signal" | "event" | "tidy", fields: object): Promise<string> {
  const once = random(12);
  const body = { token: document.body.dataset["token"] ?? "", line: given("line"), entry: given("entry"), act, once, fields: JSON.stringify(fields) };
  const answer = await fetch("/call/live", { method: "POST", body: new URLSearchParams(body), keepalive: true });
  if (!answer.ok) throw new Error(String(answer.status));
  return ((await answer.json()) as { entry: string }).entry;
}

/** One after the other: numbers of a console grow in the order in which the node hears them. */
let told: Promise<unknown> = Promise.resolve();
function signal(step: string, more: object = {}): Promise<string> {
  const by = device;
  const next = told.then(async () => {
    const number = (n += 1);
    const entry = await say("signal", { step, seat: given("seat"), device: by, n: number, fingerprint, ...(kind === "test" ? { test: true } : {}), ...more });
    if (step === "JOIN") joined = number;
    return entry;
  });
  told = next.catch(() => undefined);
  return next;
}

/** What this console takes: in each signal, for one without it says that there is room again. */
const taken = (): object => (rate > 0 ? { rate } : {});

function event(what: string, more: object = {}): void {
  void say("event", { what, seat: given("seat"), ...more }).catch(() => undefined).then(refresh);
}

/** What it signalled is of no more use: whoever sat here has it erased. */
function tidy(): void {
  said.add("TIDIED");
  void say("tidy", {}).catch(() => undefined).then(refresh);
}

/** A console of this page's own, of this visit or of one before. */
const isOurs = (it: Signal): boolean => it.party === live?.own && names.has(it.device);
const chair = (it: Signal): string => `${it.party} ${it.seat}`;

/** State it once for this visit: a state that comes and goes fills no record. */
function eventOnce(what: string, party: string, of = party): void {
  const name = `${what} ${of}`;
  if (said.has(name)) return;
  said.add(name);
  event(what, { party });
}

let isAsking = false;
let isAskedAgain = false;
async function refresh(): Promise<void> {
  if (isAsking) { isAskedAgain = true; return; }
  isAsking = true;
  try {
    const answer = await fetch(given("signals"));
    if (answer.ok) apply((await answer.json()) as Live);
  } catch { /* the page says CONSOLE BLIND by itself, and asks again */ } finally {
    isAsking = false;
    if (isAskedAgain) { isAskedAgain = false; void refresh(); }
  }
}

// --- the seat

async function join(over: string | null = null): Promise<void> {
  if (isJoining) return;
  isJoining = true;
  joined = Infinity;
  become("JOINING");
  try {
    await sits(over);
  } finally {
    isJoining = false;
  }
}

async function sits(over: string | null): Promise<void> {
  try {
    if (media.stream === null && !(await media.open(chosen("microphone"), chosen("camera")))) return;
  } catch {
    if (state === "JOINING") become("NO_DEVICES");
    return;
  }
  media.hold(isHeld);
  fillDevices();
  if (certificate === null) {
    certificate = await RTCPeerConnection.generateCertificate({ name: "ECDSA", namedCurve: "P-256" } as EcKeyGenParams);
    const its = certificate.getFingerprints().find((it) => it.algorithm === "sha-256")?.value ?? "";
    fingerprint = its.replaceAll(":", "").toLowerCase();
  }
  if (state !== "JOINING") return;  // somebody left meanwhile
  const of = over ?? seat()?.entry ?? null;  // a seat of ours that its LEAVE has not freed yet
  visits();
  (document.getElementById("live-own") as HTMLVideoElement).srcObject = media.stream;
  await signal("JOIN", { ...(of === null ? {} : { of }), ...taken() }).then(() => { if (over !== null) event("HANDED_OVER"); }, () => {
    if (state !== "JOINING") return;
    media.close();
    become("NOT_OPEN");
  });
  await refresh();
}

/** A visit has a name of its own: under an old one the other end would go on with its old connection. */
function visits(): void {
  device = random(16);
  names.add(device);
  for (const it of said) if (it !== "TIDIED") said.delete(it);
  drops.clear();
  lostAt.clear();
}

/** The seat that this console holds on the record, whatever the page shows. */
const seat = (): Signal | undefined => live?.[kind].seats.find((it) => it.party === live?.own && it.device === device);

function leave(): void {
  if (isHeld) event("TAKEN_UP");  // whoever comes back is heard
  fallSilent();
  joined = Infinity;
  freeAt = 0;
  become("LEFT");
  frees();
}

/** A seat that could not be freed is held against all others: it is tried again, and no more once it is stated. */
function frees(): void {
  if (isLeaving || freed === device || performance.now() < freeAt) return;
  isLeaving = true;
  freeAt = performance.now() + LEAVES_MS;
  const by = device;
  void signal("LEAVE").then(() => { freed = by; }, () => undefined).then(() => { isLeaving = false; }).then(refresh);
}

function fallSilent(): void {
  if (keep.runs) void record(false);
  isHeld = false;
  hangUp();
  media.close();
}

function hangUp(): void {
  for (const it of legs.values()) it.close();
  legs.clear();
  measured.clear();
  statedS.clear();
}

function become(next: string): void {
  state = next;
  show();
}

function apply(next: Live): void {
  live = next;
  const room = next[kind];
  const mine = seat();
  const holder = room.seats.find((it) => it.party === next.own && it.seat === given("seat"));
  if (mine !== undefined && mine.n >= joined) {
    if (["JOINING", "TAKEN"].includes(state)) state = "SEATED";
    if (state === "SEATED" && !isTurning) connect(room, mine);
  } else if (["JOINING", "SEATED"].includes(state)) {
    if (state === "SEATED" && holder !== undefined && holder.device !== device) moved();
    else if (state === "JOINING" && room.aside.some((it) => it.party === next.own && it.device === device && it.n >= joined)) state = "TAKEN";
  }
  if (["LEFT", "NOT_OPEN", "NO_DEVICES"].includes(state) && mine !== undefined) frees();
  if (next.recording === "NONE" && keep.runs) void record(false);  // what was agreed was taken back
  if (!next.is_open && next.kept > 0 && state === "LEFT" && !said.has("TIDIED")) tidy();
  if (mine !== undefined) for (const it of room.aside) if (it.why === "TAKEN" && it.party === next.own && it.seat === mine.seat && !isOurs(it)) eventOnce("SET_ASIDE", it.party);
  show();
}

/** Another console of ours took the seat over: this one falls silent at once. */
function moved(): void {
  fallSilent();
  state = "MOVED";
}

// --- connections

function connect(room: Room, mine: Signal): void {
  const others = room.seats.filter((it) => !isOurs(it));
  for (const [name, leg] of legs) {
    const its = others.find((it) => it.device === name);
    if (its !== undefined && its.fingerprint === leg.peer.fingerprint && (its.rate === leg.peer.rate || leg.state === "NOT_PROVED")) continue;
    leg.close();
    legs.delete(name);
    measured.delete(name);
    statedS.delete(name);
  }
  for (const peer of others) {
    let leg = legs.get(peer.device);
    if (leg === undefined) {
      const own = { certificate: certificate as RTCCertificate, tracks: { audio: media.track("audio"), video: media.track("video") }, servers: relays.servers, isRelayed: relays.only, rate };
      leg = new Leg(peer, own, changed);
      legs.set(peer.device, leg);
      if (refused.has(peer.fingerprint)) leg.refuse();
    }
    step(leg, peer, mine, room);
  }
}

/** Whose fingerprint is the lower offers, to the other's last JOIN; the other answers. */
function step(leg: Leg, peer: Signal, mine: Signal, room: Room): void {
  if (leg.state === "NOT_PROVED") return;
  const speaks = room.speaks.filter((it) => it.device === peer.device && it.n > peer.n);  // of this JOIN, not of one before
  if (fingerprint < peer.fingerprint) {
    if (leg.offeredTo !== peer.entry) offer(leg, peer);
    const answer = speaks.find((it) => it.step === "ANSWER" && it.of === leg.offer);
    if (answer !== undefined && leg.heard !== answer.entry) {
      leg.heard = answer.entry;
      void leg.then(() => leg.accepts(answer)).catch(failed);
    }
    return;
  }
  const last = speaks.filter((it) => it.step === "OFFER" && it.of === mine.entry).sort((a, b) => b.n - a.n)[0];
  if (last === undefined || leg.heard === last.entry) return;
  leg.heard = last.entry;
  void leg.then(async () => {
    const its = await leg.answers(last);
    await signal("ANSWER", { of: last.entry, ...its, ...taken() });
    await refresh();
  }).catch(failed);
}

function offer(leg: Leg, peer: Signal): void {
  leg.offeredTo = peer.entry;
  leg.offer = "";
  void leg.then(async () => {
    const its: Told = await leg.offers();
    leg.offer = await signal("OFFER", { of: peer.entry, ...its, ...taken() });
    await refresh();
  }).catch(failed);
}

const failed = (error: unknown): void => console.info("call:", String(error));

function changed(leg: Leg): void {
  const { party, fingerprint: key } = leg.peer;
  const at = chair(leg.peer);
  if (leg.state === "NOT_PROVED") {
    refused.add(key);
    eventOnce("NOT_PROVED", party, `${at} ${key}`);
  }
  if (leg.state === "LOST" && !lostAt.has(at) && (drops.get(at) ?? 0) < DROPS_MAX) {
    lostAt.set(at, performance.now());
    drops.set(at, (drops.get(at) ?? 0) + 1);
    event("LOST", { party });
  }
  const since = lostAt.get(at);
  if (leg.state === "PROVED") {
    keep.add(leg.stream);
    lostAt.delete(at);
    if (since !== undefined) event("RESUMED", { party, seconds: Math.round((performance.now() - since) / 1_000) });
  }
  void leg.show(isShown && !leg.isNarrow);
  show();
}

/** A route that is gone is sought anew: by a new offer, or by asking for one. */
let askedAt = 0;
let asked = 0;
function again(): void {
  const now = performance.now();
  const lost = [...legs.values()].filter((it) => it.state === "LOST");
  if (lost.length === 0) asked = 0;
  if (lost.length === 0 || now - askedAt < (AGAIN_MS[Math.min(asked, AGAIN_MS.length - 1)] as number)) return;
  askedAt = now;
  asked += 1;
  if (lost.some((it) => fingerprint > it.peer.fingerprint)) void signal("JOIN", taken()).then(refresh, failed);
  for (const it of lost) if (fingerprint < it.peer.fingerprint) offer(it, live?.[kind].seats.find((its) => its.device === it.peer.device) ?? it.peer);
}

// --- what one sees and does

function show(): void {
  page.dataset["state"] = state;
  draw({ page, live, room: live?.[kind] ?? null, state, legs, device, seat: given("seat"), isHeld, isShown, rate, media, isKept: keep.runs, isCompared: (leg) => same.has(leg.peer.fingerprint), isTurning, isOurs });
}

const chosen = (name: string): string => (document.getElementById(`live-${name}`) as HTMLSelectElement).value;

function fillDevices(): void {
  void devices().then((all) => {
    for (const [name, its] of [["microphone", "audioinput"], ["camera", "videoinput"]] as const) {
      const at = document.getElementById(`live-${name}`) as HTMLSelectElement;
      const was = at.value;
      at.replaceChildren(at.options[0] as Node, ...all.filter((it) => it.kind === its).map((it) => new Option(it.label, it.deviceId)));
      at.value = was;
    }
  });
}

/** What cannot be opened changes nothing: the call goes on with what there was. */
async function changeDevice(): Promise<void> {
  if (media.stream === null) return;
  const isOpen = await media.open(chosen("microphone"), chosen("camera")).catch(() => null);
  if (isOpen === false) return;  // another choice, or the end of the call, came meanwhile
  if (isOpen === null) {
    for (const [name, its] of [["microphone", "audio"], ["camera", "video"]] as const) {
      (document.getElementById(`live-${name}`) as HTMLSelectElement).value = media.track(its)?.getSettings().deviceId ?? "";
    }
    return;
  }
  (document.getElementById("live-own") as HTMLVideoElement).srcObject = media.stream;
  media.hold(isHeld);
  if (media.stream !== null) keep.add(media.stream);
  for (const it of legs.values()) for (const one of ["audio", "video"] as const) await it.replace(one, media.track(one));
}

function hold(): void {
  isHeld = !isHeld;
  media.hold(isHeld);
  event(isHeld ? "HELD" : "TAKEN_UP");
  show();
}

/** Sound alone at 24 kbit/s: our JOIN says what we take, and connections are made anew by it. */
function narrow(): void {
  if (isTurning) return;
  isTurning = true;
  const was = rate;
  rate = was === 0 ? NARROW : 0;
  show();
  void signal("JOIN", taken()).then(hangUp, () => { rate = was; }).then(() => { isTurning = false; }).then(refresh);
}

/** Nothing is recorded before it is on the record that it is. */
async function record(isOn: boolean): Promise<void> {
  if (isOn === keep.runs || isStating || (isOn && live?.recording === "NONE")) return;
  if (!isOn) {
    keep.end(`${given("entry").slice(0, 8)}.webm`);
    event("RECORDS_NO_MORE");
    show();
    return;
  }
  isStating = true;
  const isStated = await say("event", { what: "RECORDS", seat: given("seat") }).then(() => true, () => false);
  isStating = false;
  lamp("live-unstated", !isStated);
  if (isStated && !begins()) event("RECORDS_NO_MORE");
  await refresh();
  show();
}

/** Whether it runs now: the call may be over, or the browser may have no recorder. */
function begins(): boolean {
  if (state !== "SEATED" || media.stream === null || live?.recording === "NONE") return false;
  try {
    keep.begin([media.stream, ...[...legs.values()].filter((it) => it.isProven).map((it) => it.stream)]);
  } catch (error) {
    failed(error);
  }
  return keep.runs;
}

function compared(isSame: boolean, at: HTMLElement): void {
  const leg = legs.get(at.closest<HTMLElement>(".seat")?.dataset["device"] ?? "");
  event(isSame ? "PROVED" : "NOT_PROVED", { party: at.dataset["party"] ?? "" });
  if (!isSame) leave();
  else if (leg !== undefined) same.add(leg.peer.fingerprint);
  show();
}

const acts: Record<string, (at: HTMLElement) => void> = {
  join: () => void join(),
  over: () => void join(live?.[kind].seats.find((it) => it.party === live?.own && it.seat === given("seat"))?.entry ?? null),
  leave,
  hold,
  narrow,
  picture: () => { isShown = !isShown; for (const it of legs.values()) void it.show(isShown && !it.isNarrow); show(); },
  record: () => void record(!keep.runs),
  same: (at) => compared(true, at),
  differ: (at) => compared(false, at),
  come: (at) => event("NOT_COME", { party: at.dataset["party"] ?? "" }),
  tick: (at) => {
    const isDone = (at as HTMLInputElement).checked;
    at.dataset["asked"] = String(isDone);  // as it was ticked, until the record says so
    event(isDone ? "DISCUSSED" : "NOT_DISCUSSED", { item: Number(at.dataset["item"]) });
  },
};

page.addEventListener("click", ({ target }) => {
  const at = (target as Element).closest<HTMLElement>("[data-act]");
  if (at !== null) acts[at.dataset["act"] ?? ""]?.(at);
});
for (const name of ["microphone", "camera"]) document.getElementById(`live-${name}`)?.addEventListener("change", () => void changeDevice());

// --- once a second

async function pulse(): Promise<void> {
  for (const leg of legs.values()) {
    const its = await leg.measure();
    if (its === null) continue;
    measured.set(leg.peer.device, its);
    follow(tile(leg), its, leg);
  }
  if (state === "SEATED") again();
  show();
}

function second(): void {
  measuredS += 1;
  if (media.isDead && state === "SEATED") eventOnce("MICROPHONE_DEAD", live?.own ?? "");
  const proved = [...legs.values()].filter((it) => it.state === "PROVED" && measured.has(it.peer.device));
  const figures = (leg: Leg): Measured => measured.get(leg.peer.device) as Measured;
  for (const leg of proved) stateQuality(leg, figures(leg));
  spare(proved.map(figures));
  if (measuredS % POLL_S === 0) void refresh();
}

/** Picture makes room for sound where the worst way has little, and comes back only when somebody asks. */
function spare(all: Measured[]): void {
  const isPoor = all.some((its) => (its.room !== null && its.room < ROOM_MIN) || its.loss > LOSS_MAX);
  narrowS = isPoor ? narrowS + 1 : 0;
  if (narrowS < 3 || !isShown) return;
  isShown = false;
  lamp("live-spared", true);
  for (const it of legs.values()) void it.show(false);
}

function stateQuality(leg: Leg, its: Measured): void {
  const isTest = kind === "test";
  const due = isTest ? TESTED_S : QUALITY_S;
  const since = statedS.get(leg.peer.device);
  if (since === undefined) statedS.set(leg.peer.device, measuredS);  // its time begins
  if (since === undefined || measuredS - since < due) return;
  statedS.set(leg.peer.device, measuredS);
  const sum = leg.total.packets + leg.total.lost;
  const loss = sum > 0 ? Math.min(1_000, Math.round((1_000 * leg.total.lost) / sum)) : 0;
  event(isTest ? "TESTED" : "QUALITY", { party: leg.peer.party, loss, delay: its.delay, jitter: its.jitter, rate: its.rate, seconds: due });
}

document.body.addEventListener("comity:record", () => void refresh());
addEventListener("pagehide", () => { if (["SEATED", "JOINING"].includes(state)) leave(); });
setInterval(second, 1_000);
setInterval(() => void pulse(), 500);
setInterval(() => media.listen(), 100);  // a word lasts longer
void refresh();
show();
