// What stands of each subject of a checklist: the node's words, and over them those that wait here.
export interface Said { id: string; tablet: string; value: string; by: string; at: number }
export interface Tick { id: string; tablet: string; subject: string; value: string; over: string[]; at: number }
export type Stands = Record<string, Said[]>;

export function standing(node: Stands, waiting: Tick[]): Stands {
  const found: Stands = {};
  for (const [subject, its] of Object.entries(node)) found[subject] = [...its];
  for (const { id, tablet, subject, value, over, at } of waiting) {
    const its = found[subject] ?? [];
    if (its.some((it) => it.id === id)) continue; // the node has it, and its answer was lost
    found[subject] = [...its.filter((it) => !over.includes(it.id)), { id, tablet, value, by: "", at }];
  }
  return found;
}

/** What is said of a subject: one value, or several that differ; nothing said is the empty one. */
export function values(its: Said[] | undefined): string[] {
  return [...new Set((its ?? []).map((it) => it.value))].sort();
}

export function hex(bytes: number): string {
  return [...crypto.getRandomValues(new Uint8Array(bytes))].map((it) => it.toString(16).padStart(2, "0")).join("");
}

/** What a person beside the plan is called: one spelling of it, so that two tablets mean one person. */
export function label(text: string): string {
  return text.normalize("NFKC").toLowerCase().split(/\s+/).filter((it) => it !== "").join(" ");
}

/** A tick over all that stands here, so that it decides between them and undoes nothing unseen. */
export function ticked(stands: Stands, tablet: string, subject: string, value: string): Tick {
  return { id: hex(16), tablet, subject, value, over: (stands[subject] ?? []).map((it) => it.id), at: Date.now() };
}
