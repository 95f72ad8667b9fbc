// A list of sites from a file: its text goes into the form, a sheet of another program as it is.
function encoded(data: Uint8Array): string {
  let made = "";
  for (let at = 0; at < data.length; at += 0x8000) made += String.fromCharCode(...data.subarray(at, at + 0x8000));
  return btoa(made);
}

export function begin(): void {
  const chosen = document.getElementById("list-file") as HTMLInputElement | null;
  const form = chosen?.form;
  if (!chosen || !form) return;
  const field = (name: string): HTMLInputElement => form.elements.namedItem(name) as HTMLInputElement;
  const says = document.getElementById("list-says");
  const most = Number(chosen.dataset["most"]);
  (chosen.closest("[hidden]") as HTMLElement).hidden = false;
  chosen.addEventListener("change", () => void take());
  field("list").addEventListener("input", () => {
    for (const it of ["sheet", "file"]) field(it).value = "";
    if (says !== null) says.textContent = "";
  });

  async function take(): Promise<void> {
    const file = chosen?.files?.[0];
    if (file === undefined || says === null) return;
    const data = new Uint8Array(await file.arrayBuffer());
    const isSheet = data[0] === 0x50 && data[1] === 0x4b;
    const text = isSheet ? encoded(data) : new TextDecoder().decode(data);
    const isLong = text.length > most;
    field("sheet").value = isSheet && !isLong ? text : "";
    field("list").value = isSheet || isLong ? "" : text;
    field("file").value = isLong ? "" : file.name.slice(0, 120);
    says.textContent = isLong ? (says.dataset["long"] ?? "") : file.name;
  }
}
