// The keyboard first: one key does what one button says; none of it while somebody types, and none
// where somebody switched single keys off. Ctrl-K finds any page or act by its name.
const TYPED = new Set(["INPUT", "SELECT", "TEXTAREA"]);
const OFF = "comity-single-keys-off";
const isOn = (): boolean => localStorage.getItem(OFF) === null;

function step(by: number): void {
  const beside = document.querySelector<HTMLAnchorElement>(`a[data-step="${by}"]`);
  if (beside !== null) return beside.click();
  const all = [...document.querySelectorAll<HTMLAnchorElement>(".strip > a")];
  const isIn = all.indexOf(document.activeElement as HTMLAnchorElement);
  const at = isIn >= 0 ? isIn : all.findIndex((it) => it.parentElement?.ariaCurrent === "true");
  all[Math.min(all.length - 1, Math.max(0, at + by))]?.focus();
}

const dialog = (id: string): HTMLDialogElement | null => document.querySelector(`dialog#${id}`);

/** What can be gone to or done on this page: its own places and buttons, by what they say. */
function doings(): HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>("header nav a, :is(a, button, summary)[data-key], .doors a, main .tabs a, a.beside");
  return [...new Set(all)].filter((it) => it.closest("dialog") === null && it.innerText.trim() !== "");
}

function fill(found: HTMLElement, wanted: string, none: HTMLElement): void {
  const words = wanted.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const rows = doings().filter((it) => words.every((word) => it.innerText.toLocaleLowerCase().includes(word)));
  none.hidden = rows.length > 0;
  found.replaceChildren(...rows.map((it) => {
    const row = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = it.innerText.trim();
    const short = it.dataset["key"];
    if (short !== undefined) button.dataset["shown"] = short;
    button.onclick = () => {
      dialog("palette")?.close();
      it.click();
    };
    row.append(button);
    return row;
  }));
}

function palette(): void {
  const [box, find, found] = ["", "-find", "-found"].map((it) => document.getElementById(`palette${it}`));
  const none = box?.querySelector<HTMLElement>(".empty");
  if (!(box instanceof HTMLDialogElement) || !(find instanceof HTMLInputElement) || !found || !none) return;
  find.value = "";
  find.oninput = () => fill(found, find.value, none);
  box.onkeydown = (event) => {
    const rows = [...found.querySelectorAll("button")];
    const at = rows.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === "ArrowDown") rows[Math.min(rows.length - 1, at + 1)]?.focus();
    else if (event.key === "ArrowUp") (rows[at - 1] ?? find).focus();
    else if (event.key === "Enter" && event.target === find) rows[0]?.click();
    else return;
    event.preventDefault();
  };
  fill(found, "", none);
  box.showModal();
  find.focus();
}

function pressed(event: KeyboardEvent): boolean {
  if (event.key === "j") step(1);
  else if (event.key === "k") step(-1);
  else {
    // What is on its way out, because another was chosen or it was just pressed, hears no key.
    const button = document.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key.toLowerCase())}"]:not([aria-busy="true"] *)`);
    button?.click();
    return button !== null;
  }
  return true;
}

export function listen(): void {
  addEventListener("keydown", (event) => {
    const target = event.target as HTMLElement;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
      event.preventDefault();
      palette();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || TYPED.has(target.tagName)) return;
    if (!isOn() || document.querySelector("dialog[open]") !== null) return;
    if (pressed(event)) event.preventDefault();
  });
  for (const it of document.querySelectorAll<HTMLElement>("[data-opens]")) {
    it.onclick = () => (it.dataset["opens"] === "palette" ? palette() : dialog(it.dataset["opens"] ?? "")?.showModal());
  }
  const box = document.getElementById("keys-on") as HTMLInputElement | null;
  if (box === null) return;
  box.checked = isOn();
  box.onchange = () => (box.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "yes"));
}
