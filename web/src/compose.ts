// Beside a field stands what is wrong with it: where that changes, so does what a screen reader hears;
// and the map draws the area as it was read.
function mark(): void {
  for (const told of document.querySelectorAll<HTMLElement>("#sheet .told")) {
    const asked = document.getElementById(told.id.replace("told-", "at-"));
    if (asked === null || asked.tagName === "FIELDSET") continue;
    if (told.querySelector(".wrong") === null) asked.removeAttribute("aria-invalid");
    else asked.setAttribute("aria-invalid", "true");
  }
}

function draw(): void {
  const field = document.getElementById("drawn") as HTMLTextAreaElement | null;
  const area = document.getElementById("preview")?.dataset["drawn"];
  if (field === null || area === undefined || area === field.value) return;
  field.value = area;
  field.dispatchEvent(new Event("comity:area"));
}

export function begin(): void {
  document.addEventListener("htmx:after:swap", () => {
    mark();
    draw();
  });
}
