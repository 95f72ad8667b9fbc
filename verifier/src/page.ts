// The verifier as one page: no network, no storage; works from a file on a stick.
import { judge, type Report } from "./bundle";
import { entrySteps, type Language, LANGUAGES, type Said, say, steps } from "./say";
import { about, tell, type Told } from "./tell";

const at = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
let language: Language = LANGUAGES.find((it) => it === navigator.language.slice(0, 2)) ?? "en";
let [report, told]: [Report | null, Told | null] = [null, null];

function made<T extends keyof HTMLElementTagNameMap>(tag: T, className: string, ...within: (Node | string)[]): HTMLElementTagNameMap[T] {
  const its = Object.assign(document.createElement(tag), { className });
  its.append(...within);
  return its;
}
function lines(to: HTMLElement, said: readonly Said[]): void {
  const states = (["amiss", "shown", "open"] as const).filter((state) => said.some((it) => it.state === state));
  const rows = (state: string): Node[] => said.filter((it) => it.state === state).map((it) => made("li", "", it.text));
  to.replaceChildren(...states.flatMap((state) => [made("h2", "", say(language, state)), made("ul", state, ...rows(state))]));
}

function draw(): void {
  document.documentElement.lang = language;
  document.title = at("title").textContent = say(language, "title");
  for (const it of ["choose", "licences", "look"] as const) at(it).textContent = say(language, it);
  at("entry-part").hidden = !report?.record;
  at("verdict").textContent = report ? say(language, `verdict.${report.verdict}`) : "";
  at("verdict").className = report?.verdict ?? "";
  if (told) lines(at("steps"), steps(told, language));
}

async function verify(file: File): Promise<void> {
  [report, told] = [null, null];
  for (const it of ["steps", "held"]) at(it).replaceChildren();
  draw();
  const bar = at<HTMLProgressElement>("bar");
  bar.hidden = false;
  const heard = (step: "signatures" | "entries" | "record", done: number, all: number): void => {
    [bar.value, bar.max] = [done, Math.max(1, all)];
    at("busy").textContent = say(language, `busy.${step}`, { done, all });
  };
  const found = await judge(new Uint8Array(await file.arrayBuffer()), heard);
  heard("record", 1, 1);
  await new Promise((next) => { setTimeout(next, 20); });
  [report, told] = [found, tell(found)];
  bar.hidden = true;
  at("busy").textContent = file.name;
  draw();
}

const choice = at<HTMLSelectElement>("language");
choice.append(...LANGUAGES.map((it) => new Option(it, it, it === language, it === language)));
choice.addEventListener("change", () => { language = choice.value as Language; draw(); });
let isBusy = false; // one file at a time: the signatures of one are no other's
function take(file?: File): void { if (file && !isBusy) { isBusy = true; void verify(file).finally(() => { isBusy = false; }); } }
const box = at<HTMLInputElement>("file"); // emptied at once: the same name, chosen again after a change, is another file
box.addEventListener("change", () => { const [file] = box.files ?? []; box.value = ""; take(file); });
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => { event.preventDefault(); const [file] = event.dataTransfer?.files ?? []; take(file); });
at<HTMLInputElement>("entry").addEventListener("change", (event) => { if (report) lines(at("held"), entrySteps(about(report, (event.target as HTMLInputElement).value.trim().toLowerCase()), language)); });
draw();
