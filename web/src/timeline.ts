// The timeline's cursor: what each party's node provably held at a moment, and what was seen by the
// author of the entry that is chosen. Reads the drawing that the server made; decides nothing.
import { group } from "./clock";

const PROGRESS_MS = 300;
const SVG = "http://www.w3.org/2000/svg";
const all = <T extends Element>(at: ParentNode, what: string): T[] => [...at.querySelectorAll<T>(what)];

class Drawing {
  private readonly moments: number[];
  private readonly xs: number[];
  private readonly hand: Element;
  private readonly past: Element;
  private readonly timed: readonly (SVGElement | HTMLElement)[];

  constructor(private readonly at: HTMLElement, private readonly slider: HTMLInputElement) {
    const read = (name: string): number[] => (at.dataset[name] ?? "").split(" ").map(Number);
    this.moments = read("moments");
    this.xs = read("xs");
    this.hand = at.querySelector(".hand") as Element;
    this.past = at.querySelector(".past") as Element;
    this.timed = all(document, ".timeline [data-at], #rows [data-at]");
    slider.addEventListener("input", () => this.show());
    at.querySelector("svg")?.addEventListener("click", (event) => this.clicked(event as MouseEvent));
    for (const row of all<HTMLElement>(document, "#rows tr[data-entry]")) {
      row.addEventListener("click", () => this.choose(row.dataset["entry"] ?? ""));
      row.addEventListener("focusin", () => this.choose(row.dataset["entry"] ?? ""));
    }
    this.show();
    this.choose(at.dataset["chosen"] ?? "");
  }

  /** Everything up to the cursor as it was; what came after is faint. */
  private show(): void {
    const which = Number(this.slider.value);
    const [ms, x] = [this.moments[which] ?? 0, this.xs[which] ?? 0];
    const height = this.past.getAttribute("height") ?? "0";
    this.hand.setAttribute("d", `M${x} 16V${Number(height) + 18}`);
    this.past.setAttribute("width", String(Math.max(0, x - Number(this.past.getAttribute("x")))));
    for (const it of this.timed) it.dataset["when"] = Number(it.dataset["at"]) <= ms ? "by" : "later";
    const says = group(ms);
    (document.getElementById("cursor-at") as HTMLOutputElement).value = says;
    this.slider.setAttribute("aria-valuetext", says);
    for (const it of all<HTMLElement>(this.at, ".counts li")) this.count(it, ms);
  }

  private count(it: HTMLElement, ms: number): void {
    const party = it.dataset["party"] ?? "";
    const by = (what: string): number => all<SVGElement>(this.at, what).filter((one) => Number(one.dataset["at"]) <= ms).length;
    const ticks = `.tick[data-party="${CSS.escape(party)}"]`;
    const says = (it.dataset["says"] ?? "")
      .replace("{held}", String(by(`${ticks}[data-kind="held"]`)))
      .replace("{of}", String(by(`.mark:not([data-party="${CSS.escape(party)}"])`)))
      .replace("{opened}", String(by(`${ticks}[data-kind="opened"]`)));
    (it.lastElementChild as HTMLElement).textContent = says;
  }

  private clicked(event: MouseEvent): void {
    const mark = (event.target as Element).closest<SVGElement>(".mark, .tick");
    if (mark !== null) {
      event.preventDefault();
      const entry = mark.dataset["entry"] ?? "";
      this.choose(entry);
      document.querySelector(`#rows tr[data-entry="${CSS.escape(entry)}"]`)?.scrollIntoView({ block: "nearest" });
      return;
    }
    const box = (event.currentTarget as SVGElement).getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * 1200;
    const near = this.xs.reduce((best, it, at) => (Math.abs(it - x) < Math.abs((this.xs[best] ?? 0) - x) ? at : best), 0);
    this.slider.value = String(near);
    this.show();
  }

  /** What its author had seen, and who came to hold it: thin lines, for this entry alone. */
  private choose(entry: string): void {
    for (const it of all<HTMLElement>(document, ".timeline [data-entry], #rows tr[data-entry]")) {
      it.classList.toggle("chosen", it.dataset["entry"] === entry && entry !== "");
    }
    const drawn: Element[] = [];
    const mark = this.mark(entry);
    if (mark !== null) {
      const [x, y] = [Number(mark.dataset["x"]), Number(mark.dataset["y"])];
      for (const seen of (mark.dataset["seen"] ?? "").trim().split(" ")) {
        const other = this.mark(seen);
        if (other !== null) drawn.push(this.line("saw", x, y, Number(other.dataset["x"]), Number(other.dataset["y"])));
      }
      for (const tick of all(this.at, `.tick[data-entry="${CSS.escape(entry)}"]`)) {
        const kind = (tick as SVGElement).dataset["kind"] ?? "";
        drawn.push(this.line(kind, x, y, Number(tick.getAttribute("cx")), Number(tick.getAttribute("cy"))));
      }
    }
    document.getElementById("lines")?.replaceChildren(...drawn);
  }

  private mark(entry: string): SVGElement | null {
    return entry === "" ? null : this.at.querySelector<SVGElement>(`.mark[data-entry="${CSS.escape(entry)}"]`);
  }

  private line(kind: string, x: number, y: number, toX: number, toY: number): Element {
    const made = document.createElementNS(SVG, "path");
    made.setAttribute("class", kind);
    made.setAttribute("d", `M${x} ${y}C${(x + toX) / 2} ${y} ${(x + toX) / 2} ${toY} ${toX} ${toY}`);
    return made;
  }
}

type Told = { percent: number | null; given: number | null };

/** Ask how far the node is, again and again; gives what ends the asking. */
function follows(line: string, heard: (told: Told) => void): () => void {
  const timer = setInterval(() => {
    void fetch(`/timeline/progress?line=${encodeURIComponent(line)}`)
      .then((it) => it.json())
      .then(heard)
      .catch(() => undefined); // the next one asks again
  }, PROGRESS_MS);
  return () => clearInterval(timer);
}

/** Verify: the answer comes when it is done, and meanwhile the bar says how far it is. */
function verifies(form: HTMLFormElement): void {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const bar = document.getElementById("progress") as HTMLElement;
    const at = bar.querySelector("progress") as HTMLProgressElement;
    const button = form.querySelector("button") as HTMLButtonElement;
    const fields = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
    bar.hidden = false;
    button.disabled = true;
    const end = follows(fields.get("line") ?? "", (told) => (at.value = told.percent ?? at.value));
    void fetch(form.action, { method: "POST", body: fields }).finally(() => {
      end();
      location.hash = "verdict";
      location.reload();
    });
  });
}

/** Export: the browser takes the file, and meanwhile the bar says how much of the record was read. */
function exports(link: HTMLAnchorElement): void {
  const bar = document.getElementById("given") as HTMLElement;
  const at = bar.querySelector("progress") as HTMLProgressElement;
  link.addEventListener("click", () => {
    if (!bar.hidden) return;
    [bar.hidden, at.value] = [false, 0];
    const end = follows(new URL(link.href).searchParams.get("line") ?? "", (told) => {
      at.value = told.given ?? 100;
      if (told.given !== null) return;
      end();
      bar.hidden = true;
    });
  });
}

export function begin(): void {
  const at = document.getElementById("timeline");
  const slider = document.getElementById("cursor") as HTMLInputElement | null;
  if (at !== null && slider !== null) new Drawing(at, slider);
  const form = document.getElementById("verify") as HTMLFormElement | null;
  if (form !== null) verifies(form);
  const link = document.getElementById("export") as HTMLAnchorElement | null;
  if (link !== null) exports(link);
}
