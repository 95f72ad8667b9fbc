// The verdict in words, step by step: what is shown, what is amiss, and what is not shown. Four languages.
import words from "./words.json";
import { countBy, type Told } from "./tell";
import type { Bracket } from "./times";

export type Language = keyof typeof words;
export type Word = keyof typeof words.en;
export const LANGUAGES = Object.keys(words) as Language[];
export interface Said { readonly state: "shown" | "amiss" | "open"; readonly text: string }
const LISTED = 20;

export function say(language: Language, word: Word, facts: Told = {}): string {
  return words[language][word].replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? "–"));
}
/** milliseconds since 1970 as RFC 3339; nothing where no calendar goes so far. */
export const moment = (ms: unknown): string => (typeof ms === "number" && ms < 253402300800000 ? new Date(ms).toISOString().replace(".000Z", "Z") : "–");
const seconds = (s: unknown): string => (typeof s === "number" ? moment(s * 1000) : "–");

/** Each step of a report, in the order in which one rests on the one before. */
export function steps(told: Told, language: Language): Said[] {
  const found: Said[] = [];
  const add = (state: Said["state"], word: Word, facts: Told = told): void => { found.push({ state, text: say(language, word, facts) }); };
  const rows = (name: string): Told[] => (told[name] ?? []) as Told[];
  const isProof = told.verdict === "PROVED";
  if (!isProof && told.verdict !== "DAMAGED" && told.line_id !== undefined) add("shown", "file");
  for (const it of rows("faults").slice(0, LISTED)) add("amiss", "fault", it);
  if (rows("faults").length > LISTED) add("amiss", "faults.more", { n: rows("faults").length - LISTED });
  for (const it of rows("evidence")) add(isProof ? "shown" : "amiss", "proof", it);
  for (const [one, other] of (told.forks ?? []) as [string, string][]) add("amiss", "fork", { one, other });
  if (told.claim) found.push(...claim(told, language));
  else if (told.line_id !== undefined) record(told, add, rows);
  add("open", "not.true"); add("open", told.claim ? "claim.not-all" : "not.all");
  return found;
}

/** an evidence file: what it says, of which entries and times, and what is not said. */
function claim(told: Told, language: Language): Said[] {
  const its = told.claim as Told;
  const step = (state: Said["state"], word: string, facts: Told = its): Said => ({ state, text: say(language, word as Word, { ...facts, term: moment(its.term), claimed: moment(facts.claimed) }) });
  const rows = (name: string): Told[] => its[name] as Told[];
  const [is, seals] = [its.error === null, its.seals as [number, number, boolean] | null];
  return [
    step(is ? "shown" : "amiss", is ? `claim.${its.kind}` : `claim.lack.${its.error}`),
    ...(is && its.by && !/HELD|UNANSWERED/.test(its.kind as string) ? [step("shown", "claim.holder")] : []),
    ...(is && its.third ? [step("shown", "claim.opened", { ...its, officers: (its.officers as string[]).join(", "), claimed: rows("entries")[2]?.claimed })] : []),
    ...(is && its.envelope ? [step("open", "claim.envelope")] : []),
    ...(seals ? [step(is ? "shown" : "open", seals[2] ? "claim.seals" : "claim.seals-least", { opened: seals[0], k: seals[1] })] : []),
    ...(its.end ? [step(is ? "shown" : "open", `claim.${its.end}`), step(its.is_term_told ? "shown" : "open", its.is_term_told ? "claim.term" : "claim.no-term")] : []),
    ...(its.late as string[]).map((entry) => step("open", "claim.late", { entry })),
    ...rows("entries").flatMap((it) => [step("shown", "claim.entry", it), ...bracketSteps(it.times as Bracket, language, `${(it.entry as string).slice(0, 8)} — `)]),
    ...rows("as_of").map((it) => step("shown", "claim.as-of", it)), step("shown", "claim.signed"),
    step("shown", "line", { line: told.line_id, reality: told.reality }), ...(told.parties as Told[]).map((it) => step("shown", "party", it)),
    step("open", "claim.not-person"), step("open", "claim.not-since"), step("open", "claim.not-feeds"), ...(its.end ? [step("open", "claim.not-after")] : []),
  ];
}

function record(told: Told, add: (state: Said["state"], word: Word, facts?: Told) => void, rows: (name: string) => Told[]): void {
  add("shown", "line", { line: told.line_id, reality: told.reality });
  for (const it of rows("parties")) add("shown", "party", it);
  add("shown", "signed"); add("shown", "feeds");
  if (told.waiting) add("open", "missing", { n: told.waiting });
  else add("shown", "complete");
  if (((told.forks ?? []) as unknown[]).length === 0) add("shown", "no-fork");
  for (const it of rows("parties")) add(it.is_founded ? "shown" : "open", it.is_founded ? "keys" : "no-keys", it);
  add("shown", "allowed");
  for (const [flag, n] of Object.entries(countBy(Object.values(told.flags as { [leaf: string]: string[] }).flat(), (it) => it))) add("amiss", "flagged", { flag, n });
  add("shown", "releases", told.releases as Told);
  if ((told.short as string[]).length > 0) add("amiss", "short", { n: (told.short as string[]).length });
  const stands = Object.values(told.standing as { [leaf: string]: [string, string, string] });
  if (stands.length === 0) add("shown", "all-good");
  for (const [at, n] of Object.entries(countBy(stands, ([standing, cause]) => `${standing} ${cause}`))) add("amiss", "standing", { standing: at.split(" ")[0], cause: at.split(" ")[1], n });
  const prefix = told.prefix as { entries: number; digest: string };
  add("shown", "order", { level: told.stable_level, n: prefix.entries, digest: prefix.digest });
  const joints = told.joints as { stated: number; other_level: string[]; common_level: number | null };
  if (joints.stated > 0) add("shown", "joints", { stated: joints.stated, level: joints.common_level });
  if (joints.other_level.length > 0) add("amiss", "joint-level", { n: joints.other_level.length });
  add("shown", "cover");
  for (const it of rows("parties")) add("shown", "holds", { party: it.party, n: it.holds, entries: told.entries });
  add("open", "no-picture");
  if (told.sealed) add("open", "sealed", { n: told.sealed });
  const laws = told.laws as { charter: string; suspended: boolean; gone: [string, string][]; divergent: string[] };
  add("shown", "laws", laws);
  for (const [party, by] of laws.gone) add("shown", "laws.gone", { party, by });
  if (laws.divergent.length > 0) add("amiss", "laws.apart", { n: laws.divergent.length });
  if (laws.suspended) add("shown", "laws.suspended");
  if ((told.shut as string[]).length > 0) add("amiss", "laws.shut", { n: (told.shut as string[]).length });
  if (told.entries) add("open", "times", { first: moment(told.first), last: moment(told.last) });
}

/** a time is never said without the number of those who signed it. */
export function bracketSteps(its: Bracket, language: Language, of = ""): Said[] {
  const { k, n } = its;
  if (k === 0) return [{ state: "open", text: of + say(language, "times.none") }];
  return ([["before", its.not_after, its.after], ["after", its.not_before, its.before]] as const).map(([word, at, by]): Said => {
    const names = Object.keys(by).sort();
    return { state: at === null ? "open" : "shown", text: of + say(language, at === null ? `times.no-${word}` : `times.${word}`, { at: seconds(at), k, n, signed: names.length, names: names.join(", ") || "–" }) };
  });
}

/** One entry: where it stands, and who held it no later than what. */
export function entrySteps(told: Told | null, language: Language): Said[] {
  if (told === null) return [{ state: "amiss", text: say(language, "entry.none") }];
  return [
    { state: told.standing === "GOOD" ? "shown" : "amiss", text: say(language, "entry", { ...told, claimed: moment(told.claimed) }) },
    ...(told.held as Told[]).map((it): Said => ({ state: "shown", text: say(language, "entry.held", { ...it, claimed: moment(it.claimed) }) })),
    ...(told.named as Told[]).map((it): Said => ({ state: "shown", text: say(language, "entry.witness", { name: it.name, after: seconds(it.not_before), before: seconds(it.not_after) }) })),
    ...bracketSteps(told.times as Bracket, language),
  ];
}
