// The message that is chosen on the watch comes into the page that is open, whole, and what an officer
// does with it leaves the page open too. A link stays a link: elsewhere, without scripts, or where the
// node gives no message, the browser goes there. While one is awaited the one before it hears no key,
// so that nobody signs for a message which they no longer look at.
import htmx from "htmx.org";
import * as busy from "./busy";
import * as clock from "./clock";

const ALONE = { "HX-Request": "true", "HX-Target": "div#selected" };
let at = here(location);
let asked = 0;
let acting: Promise<boolean> = Promise.resolve(true); // whether what was done last went well
let isUnheard = false; // no answer came to what was asked last
let isDue = false; // there was news while another was awaited

type Focus = "message" | "if-lost" | "stays";
interface Told { isGood: boolean; text: string; url: string }

const box = (): HTMLElement | null => document.getElementById("selected");
const message = (): HTMLElement | null => box()?.querySelector<HTMLElement>(".message") ?? null;

function here({ pathname, search }: URL | Location): string {
  return pathname + search;
}

async function ask(url: string, body: URLSearchParams | null = null): Promise<Told> {
  busy.begin();
  try {
    const answer = await fetch(url, { headers: ALONE, ...(body === null ? {} : { method: "POST", body }) });
    const isPage = answer.headers.get("content-type")?.startsWith("text/html") ?? false;
    return { isGood: answer.ok && isPage, text: await answer.text(), url: here(new URL(answer.url)) };
  } catch {
    return { isGood: false, text: "", url };
  } finally {
    busy.end();
  }
}

function wait(waits: boolean): void {
  box()?.setAttribute("aria-busy", String(waits));
}

/** Why it was not done, in the node's own sentence; where none came nobody knows, and the lamp says it. */
function refuse(says: string | null): void {
  const place = document.getElementById("refused");
  isUnheard = says === "";
  if (place === null) return;
  place.textContent = isUnheard ? (document.getElementById("blind")?.textContent ?? "") : says;
  place.hidden = says === null;
  if (says !== null) place.scrollIntoView({ block: "nearest" });
}

/** What else on the page depends on the message. */
function point(url: string): void {
  at = url;
  const entry = new URL(url, location.href).searchParams.get("entry") ?? "";
  document.getElementById("bays")?.setAttribute("data-hx-get", url);
  document.querySelectorAll<HTMLInputElement>("input[name=back]").forEach((it) => { it.value = url; });
  const chart = document.querySelector<HTMLElement>("[data-chart]");
  if (chart !== null && chart.dataset["entry"] !== entry) {
    chart.dataset["entry"] = entry;
    requestAnimationFrame(() => setTimeout(() => chart.dispatchEvent(new Event("comity:chosen")))); // the message first
  }
}

function mark(): void {
  const entry = message()?.dataset["entry"];
  document.querySelector(".watch")?.toggleAttribute("data-selected", entry !== undefined);
  for (const it of document.querySelectorAll<HTMLAnchorElement>(".strip > a")) {
    const its = new URL(it.href).searchParams.get("entry");
    if (its === entry) it.parentElement?.setAttribute("aria-current", "true");
    else it.parentElement?.removeAttribute("aria-current");
  }
}

async function show({ text, url }: Told, focus: Focus): Promise<void> {
  const target = box();
  if (target === null) return;
  const isSame = message()?.dataset["entry"] === new URL(url, location.href).searchParams.get("entry");
  const how = isSame ? { swap: "outerMorph" } : { select: "#selected > *" };
  await htmx.swap({ text, target, sourceElement: target, ...how });
  wait(false);
  if (!isSame) target.scrollTop = 0;
  point(url);
  clock.draw();
  const isLost = focus === "if-lost" && document.activeElement === document.body;
  if (isLost || focus === "message") message()?.focus({ preventScroll: isLost });
  if (isDue) void renew();
}

/** Put the message of an address here; where the node gives none, go there. */
async function choose(url: string, isNew: boolean): Promise<void> {
  const mine = ++asked;
  wait(true);
  const went = await acting.catch(() => true); // signed first, then the next
  if (mine !== asked) return;
  if (!went) return wait(false);
  const told = await ask(url);
  if (mine !== asked) return;
  if (!told.isGood && told.text !== "") return location.assign(url);
  if (!told.isGood) {
    wait(false);
    return refuse("");
  }
  refuse(null);
  if (isNew && url !== here(location)) history.pushState(null, "", url);
  await show(told, "message");
}

/** Send a form of the message, once; what came of it is drawn where the message stands. */
async function act(form: HTMLFormElement): Promise<boolean> {
  const mine = ++asked;
  const said = [...new FormData(form)].map(([name, it]) => [name, String(it)]);
  wait(true);
  const told = await ask(form.getAttribute("action") ?? "", new URLSearchParams(said));
  refuse(told.isGood ? null : told.text);
  if (mine !== asked) return told.isGood;
  if (!told.isGood) wait(false);
  else {
    history.replaceState(null, "", told.url);
    await show(told, "if-lost");
  }
  return told.isGood;
}

/** With each news the message is drawn anew, unless another is awaited. */
async function renew(): Promise<void> {
  const mine = asked;
  isDue = box()?.getAttribute("aria-busy") === "true";
  if (isDue || message() === null) return;
  const told = await ask(at);
  if (mine !== asked || !told.isGood) return;
  if (isUnheard) refuse(null);
  await show(told, "stays");
}

function chosen(event: MouseEvent): string | null {
  const link = (event.target as Element).closest?.("a[href]");
  const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!(link instanceof HTMLAnchorElement) || !isPlain || event.defaultPrevented || link.target !== "") return null;
  const to = new URL(link.href);
  const isHere = to.origin === location.origin && to.pathname === location.pathname && to.searchParams.has("entry");
  return isHere && to.searchParams.get("line") === box()?.dataset["line"] ? here(to) : null;
}

export function listen(): void {
  if (box() === null) return;
  document.addEventListener("click", (event) => {
    const url = chosen(event);
    if (url === null) return;
    event.preventDefault();
    void choose(url, true);
  });
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || form.closest("#selected") === null) return;
    event.preventDefault();
    if (form.closest("[aria-busy=true]") === null) acting = act(form);
  });
  addEventListener("popstate", () => {
    if (here(location) !== at) void choose(here(location), false);
  });
  document.body.addEventListener("comity:news", () => void renew());
  document.body.addEventListener("htmx:after:swap", mark);
}
