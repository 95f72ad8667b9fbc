// Draws the checklist of a handover where the node is not reached: the page as it was last given,
// sealed, and what it is drawn with. Everything else goes its own way.
import { Sealed } from "./sealed";

interface Kept { text: string; headers: [string, string][] }
interface Waits extends Event { waitUntil(done: Promise<unknown>): void }
interface Asked extends Event { request: Request; respondWith(answer: Promise<Response>): void }
interface Scope {
  addEventListener(name: "install" | "activate", heard: (event: Waits) => void): void;
  addEventListener(name: "fetch", heard: (event: Asked) => void): void;
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
}
const scope = self as unknown as Scope;
const STATIC = "comity-static";
const WITH = ["/static/console.css", "/static/handing.js", "/static/line.svg", "/static/exercise.svg"];
const PATIENCE_MS = 6_000;

/** The node's answer, if it comes soon. */
function soon(request: Request): Promise<Response> {
  const late = new Promise<never>((_, badly) => setTimeout(() => badly(new Error("late")), PATIENCE_MS));
  return Promise.race([fetch(request), late]);
}

/** The page of a checklist: from the node, else as it kept itself when it was last drawn by the node. */
async function shown(request: Request): Promise<Response> {
  try {
    return await soon(request);
  } catch (error) {
    const { pathname, search } = new URL(request.url);
    const kept = (await (await Sealed.open())?.get(`page/${pathname}${search}`)) as Kept | undefined;
    if (kept === undefined) throw error;
    return new Response(kept.text, { headers: kept.headers });
  }
}

async function drawnWith(request: Request): Promise<Response> {
  const cache = await caches.open(STATIC);
  try {
    const answer = await soon(request);
    if (answer.ok) await cache.put(request, answer.clone());
    return answer;
  } catch (error) {
    const kept = await cache.match(request);
    if (kept === undefined) throw error;
    return kept;
  }
}

scope.addEventListener("install", (event) => {
  event.waitUntil(caches.open(STATIC).then((cache) => cache.addAll(WITH)).then(() => scope.skipWaiting()));
});
scope.addEventListener("activate", (event) => event.waitUntil(scope.clients.claim()));
scope.addEventListener("fetch", (event) => {
  const { pathname } = new URL(event.request.url);
  if (event.request.method !== "GET") return;
  if (event.request.mode === "navigate" && pathname.endsWith("/handover")) event.respondWith(shown(event.request));
  else if (WITH.includes(pathname)) event.respondWith(drawnWith(event.request));
});
