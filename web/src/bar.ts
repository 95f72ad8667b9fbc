// The alarm bar: what stands, as text and never as markup, the most urgent first. All that were
// told are in it, a few at a time in sight; how many there are is always said.
import { type Alarm, type Alarms, key, type Moment } from "./alarm";

export interface Acts {
  silence(): void;
  see(it: Alarm): void;
  inSight(names: string[]): void;
}
let before = "";

function piece(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function time(className: string, at: Moment): HTMLElement {
  const made = piece("time", className, at.dtg);
  made.dataset["ms"] = String(at.ms);
  made.dir = "ltr";
  return made;
}

/** Composed then; when it arrived stands beside it. */
function times(composed: Moment, bar: HTMLElement): HTMLElement {
  const made = piece("span", "times", "");
  made.append(`${bar.dataset["composed"] ?? ""} `, time("", composed), ` → ${bar.dataset["arrived"] ?? ""}`);
  return made;
}

/** Whom it called, and whom it calls next. */
function climbing(it: Alarm): HTMLElement[] {
  const found: HTMLElement[] = [];
  if (it.called !== null) found.push(piece("span", it.failed ? "called flag" : "called", it.called));
  if (it.next !== null) {
    const next = piece("span", "next due", it.next.says);
    next.dataset["ms"] = String(it.next.ms);
    found.push(next);
  }
  return found;
}

function row(it: Alarm, bar: HTMLElement, acts: Acts): HTMLElement {
  const made = document.createElement("li");
  const isEarly = it.word === "EARLY";
  const data = { precedence: it.precedence, word: it.word, key: key(it), seen: it.seen === null ? "no" : "yes" };
  Object.assign(made.dataset, data, { security: it.security ? "yes" : "no" });
  const link = document.createElement("a");
  const query = new URLSearchParams({ line: it.line, ...(it.entry ? { entry: it.entry } : {}) });
  link.href = it.security ? "/health#security" : `/watch?${query}`;
  link.append(
    piece("span", "level", it.security ? (bar.dataset["security"] ?? "") : it.level),
    piece("strong", "says", it.says),
    ...(it.party !== "" ? [piece("span", "party", it.party)] : []),
    ...(it.security || it.short === null ? [] : [piece("bdi", "short", it.short)]),
    ...(isEarly ? [piece("span", "times", bar.dataset["notYet"] ?? "")] : []),
    ...(it.word === "LATE" && it.composed !== null ? [times(it.composed, bar)] : []),
    ...climbing(it),
    ...(it.seen === null ? [] : [piece("span", "seen", it.seen)]),
    time("age", it.since),
  );
  link.title = (it.security ? bar.dataset["securityOpen"] : isEarly ? bar.dataset["notYet"] : bar.dataset["open"]) ?? "";
  made.append(link);
  if (!it.opened_only && it.seen === null) {
    const button = piece("button", "see", bar.dataset["see"] ?? "") as HTMLButtonElement;
    button.type = "button";
    button.title = bar.dataset["seeNote"] ?? "";
    button.onclick = () => acts.see(it);
    made.append(button);
  }
  return made;
}

/** Entries whose rows can be seen now: what lies below the edge of the list was not drawn for anybody. */
function inSight(list: HTMLElement, standing: readonly Alarm[]): string[] {
  const { top, bottom } = list.getBoundingClientRect();
  return [...list.children].flatMap((row, n) => {
    const it = standing[n];
    const at = row.getBoundingClientRect();
    const isSeen = at.bottom > top && at.top < bottom && at.top + Math.min(at.height, 24) <= bottom + 1;
    return it !== undefined && isSeen && it.entry !== "" && !it.security ? [`${it.line} ${it.entry}`] : [];
  });
}

/** Draw the bar if anything in it is new; where one was in it, one stays. */
export function draw(bar: HTMLElement, alarms: Alarms, more: number, acts: Acts): void {
  const now = JSON.stringify([alarms.standing, more]);
  if (now === before) return;
  before = now;
  const old = bar.querySelector("ol");
  const at = { top: old?.scrollTop ?? 0, key: document.activeElement?.closest<HTMLElement>("#alarms li")?.dataset["key"] };
  bar.hidden = alarms.standing.length === 0;
  const list = document.createElement("ol");
  list.tabIndex = 0;
  list.append(...alarms.standing.map((it) => row(it, bar, acts)));
  const said = (bar.dataset["count"] ?? "")
    .replace("{n}", String(alarms.standing.length + more))
    .replace("{m}", String(alarms.unseen + more));
  const button = piece("button", "silence", bar.dataset["silence"] ?? "") as HTMLButtonElement;
  button.type = "button";
  button.dataset["key"] = "s";
  button.onclick = acts.silence;
  const side = piece("div", "beside", "");
  side.append(piece("p", "count", said), button);
  if (more > 0) side.append(piece("p", "more", (bar.dataset["more"] ?? "").replace("{n}", String(more))));
  bar.replaceChildren(list, side);
  list.scrollTop = at.top;
  const kept = [...list.children].find((it) => (it as HTMLElement).dataset["key"] === at.key);
  if (at.key !== undefined) kept?.querySelector("a")?.focus({ preventScroll: true });
  const look = (): void => acts.inSight(inSight(list, alarms.standing));
  list.addEventListener("scrollend", look);
  requestAnimationFrame(() => requestAnimationFrame(look));
}
