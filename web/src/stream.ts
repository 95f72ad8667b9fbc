// The page's one live stream. It comes back by itself; where it stood in the record goes with it,
// so whatever was missed is told. Beats say that the node lives: without them the page is blind.
export interface Told {
  alarms(says: unknown): void;
  news(): void;
  beat(nodeMs: number, speed: number): void;
  ended(): void;
}

interface Clock { time: number; speed: number }

const AGAIN_MS = 3_000;
export const BLIND_MS = 12_000;
let heardAt = performance.now();
let last = "";

export const isBlind = (): boolean => performance.now() - heardAt > BLIND_MS;

export function listen(told: Told): void {
  const source = new EventSource(last === "" ? "/stream" : `/stream?last=${last}`);
  const on = (kind: string, act: (says: never) => void): void => {
    source.addEventListener(kind, (event: MessageEvent<string>) => {
      heardAt = performance.now();
      last = event.lastEventId;
      act(JSON.parse(event.data) as never);
    });
  };
  on("alarms", (says) => told.alarms(says));
  on("news", (says: Clock) => {
    told.beat(says.time, says.speed);
    told.news();
  });
  on("beat", (says: Clock) => told.beat(says.time, says.speed));
  on("ended", () => told.ended());
  source.onerror = () => {
    if (source.readyState === EventSource.CLOSED) setTimeout(() => void again(told), AGAIN_MS);
  };
}

/** Refused, not cut off: the session may be over, with nobody there to say so. */
async function again(told: Told): Promise<void> {
  const stop = new AbortController();
  const status = await fetch("/stream", { signal: stop.signal }).then((it) => it.status, () => 0);
  stop.abort();
  if (status === 403) told.ended();
  else listen(told);
}
