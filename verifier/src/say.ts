// The verdict in words: steps.json says which sentence follows from which fact, words.json says it in four languages.
import words from "./words.json";
import table from "./steps.json";
import { countBy, type Told } from "./tell";
import type { Bracket } from "./times";

export type Language = keyof typeof words;
export interface Said { readonly state: "shown" | "amiss" | "open"; readonly text: string }
/** A sentence: said if a fact is there (`if`), is not (`unless`), once or for each of a list, and what is said after each. */
interface Row { readonly say: string; readonly as: string; readonly if?: string; readonly unless?: string; readonly each?: string; readonly then?: string }
export const LANGUAGES = Object.keys(words) as Language[];
const [LISTED, CALENDAR] = [20, 253402300800000];

/** milliseconds since 1970 as RFC 3339; nothing where no calendar goes so far. */
export const moment = (ms: number): string => (ms < CALENDAR ? new Date(ms).toISOString().replace(".000Z", "Z") : "–");
const FORMS: { readonly [unit: string]: (n: number) => string } = { ms: moment, s: (n) => moment(n * 1000) };
const UNITS: { readonly [name: string]: string } = { claimed: "ms", term: "ms", first: "ms", last: "ms", at: "s", not_before: "s", not_after: "s" };

/** A sentence with its facts: a list by its length or its names, a time as one. */
export function say(language: Language, word: string, facts: Told = {}): string {
  const spelled = (name: string, it: unknown): unknown => {
    if (typeof it === "number") return FORMS[UNITS[name] ?? ""]?.(it) ?? it;
    return Array.isArray(it) ? it.length : it ?? "–";
  };
  return ((words[language] as { [word: string]: string })[word] ?? word).replace(/\{(\w+)\}/g, (_, name: string) => String(spelled(name, facts[name])));
}

function follow(name: string, facts: Told, language: Language, before = ""): Said[] {
  const is = (it: unknown): boolean => (Array.isArray(it) ? it.length > 0 : Boolean(it));
  return (table as unknown as { [name: string]: readonly Row[] })[name]?.flatMap((row) => (row.each ? facts[row.each] as Told[] : [{}]).flatMap((its): Said[] => {
    const all: Told = { ...facts, ...its };
    if ((row.if && !is(all[row.if])) || (row.unless && is(all[row.unless]))) return [];
    const state = row.as === "follows" ? (all.error === null ? "shown" : "open") : row.as as Said["state"];
    const text = say(language, row.say.replace(/\{(\w+)\}/g, (_, fact: string) => String(all[fact])), all);
    return [{ state, text: before + text }, ...(row.then ? bracketSteps(all.times as Bracket, language, `${(all.entry as string).slice(0, 8)} — `) : [])];
  })) ?? [];
}

/** Each step of a report, in the order in which one rests on the one before. */
export function steps(told: Told, language: Language): Said[] {
  const [faults, isProof] = [told.faults as Told[], told.verdict === "PROVED"];
  const about = told.claim ? claimed(told.claim as Told) : told.stable_level === undefined ? {} : recorded(told);
  const file = {
    ...told, is_proof: isProof, is_closed: !isProof && told.verdict !== "DAMAGED" && told.line_id, faults_listed: faults.slice(0, LISTED),
    faults_more: Math.max(0, faults.length - LISTED), forked: (told.forks as string[][]).map(([one, other]) => ({ one, other })), line: told.line_id,
  };
  return [...follow("file", file, language), ...follow(told.claim ? "claim" : told.stable_level === undefined ? "nothing" : "record", { ...file, ...about }, language)];
}
/** Facts of a record by the names that sentences ask for. */
function recorded(told: Told): Told {
  const [laws, stands] = [told.laws as { gone: string[][] }, Object.values(told.standing as { [leaf: string]: string[] })];
  const counted = (its: string[], ...names: string[]): Told[] => Object.entries(countBy(its, (it) => it)).map(([at, n]) =>
    Object.fromEntries([["n", n], ...at.split(" ").map((it, i) => [names[i], it])]));
  return {
    ...told.releases as Told, released: (told.releases as Told).stated, ...told.joints as Told, ...told.prefix as Told, ...laws, level: told.stable_level, whole: told.entries, entries: told.entries, fixed: (told.prefix as Told).entries, went: laws.gone.map(([party, by]) => ({ party, by })),
    flagged: counted(Object.values(told.flags as { [leaf: string]: string[] }).flat(), "flag"), stands: counted(stands.map(([standing, cause]) => `${standing} ${cause}`), "standing", "cause"),
  };
}
/** the same of an evidence file. */
function claimed(its: Told): Told {
  const [isShown, seals] = [its.error === null, its.seals as unknown[] | null];
  return {
    ...its, is_held: isShown && its.by && !/HELD|UNANSWERED/.test(its.kind as string), is_envelope: isShown && its.envelope, terms: its.end ? [{}] : [],
    opened: isShown && its.third ? [{ officers: (its.officers as string[]).join(", "), claimed: its.opened }] : [],
    sealed: seals ? [{ opened: seals[0], k: seals[1], is_all: seals[2] }] : [], came_late: (its.late as string[]).map((entry) => ({ entry })),
  };
}

/** a time is never said without the number of those who signed it. */
export function bracketSteps(its: Bracket, language: Language, before = ""): Said[] {
  const row = (at: number | null, by: object): Told[] => (its.k === 0 ? [] : [{ at, signed: Object.keys(by).length, names: Object.keys(by).sort().join(", ") || "–" }]);
  return follow("bracket", { ...its, until: row(its.not_after, its.after), from: row(its.not_before, its.before) }, language, before);
}
/** One entry: where it stands, and who held it no later than what. */
export function entrySteps(told: Told | null, language: Language): Said[] {
  if (told === null) return [{ state: "amiss", text: say(language, "entry.none") }];
  return [...follow("entry", { ...told, is_good: told.standing === "GOOD" }, language), ...bracketSteps(told.times as Bracket, language)];
}
