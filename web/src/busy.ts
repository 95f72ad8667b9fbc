// What takes longer than a moment says so: nobody presses twice because nothing seems to happen.
const SOON_MS = 400;
let running = 0;
let timer = 0;

function show(isBusy: boolean): void {
  const at = document.getElementById("busy");
  if (at === null) return;
  at.hidden = !isBusy;
  at.textContent = isBusy ? (at.dataset["says"] ?? "") : "";
}

export function begin(): void {
  running += 1;
  if (timer === 0) timer = setTimeout(() => show(true), SOON_MS);
}

export function end(): void {
  running = Math.max(0, running - 1);
  if (running > 0) return;
  clearTimeout(timer);
  timer = 0;
  show(false);
}

export function listen(): void {
  document.body.addEventListener("htmx:before:request", begin);
  document.body.addEventListener("htmx:finally:request", end);
  addEventListener("submit", (event) => {
    if (!event.defaultPrevented) begin();
  });
  addEventListener("click", (event) => {
    const link = (event.target as Element).closest?.("a[href]");
    if (link instanceof HTMLAnchorElement && !event.defaultPrevented && !link.download && link.origin === location.origin && link.hash === "") begin();
  });
  addEventListener("pageshow", () => {
    running = 0;
    end();
  });
}
