// an open bundle, read item by item and judged.
import { ascii, attempt, type Bytes, Broken, compare, encode, equal, hex, isBroken, isBytes, join, Reader, type Value } from "./cbor";
import { hash, verified } from "./crypto";
import { type Charter, charter, type Entry, layout, shape } from "./entry";
import { Claim } from "./claim";
import { evidence, type Finding, PROOF } from "./note";
import { type Answer, Record } from "./record";
import { bytes, count, list, tuple } from "./shapes";
import { Standings } from "./standing";

export type Verdict = keyof typeof EXIT;
export const EXIT = { SOUND: 0, PROVED: 0, REFUSED: 1, UNPROVED: 1, DAMAGED: 4, INCOMPLETE: 4, FORKED: 4 };
export interface Fault { readonly rule: string; readonly why: string; readonly item: number | null; readonly octet: number | null; readonly entry: string | null }
export interface Report {
  readonly verdict: Verdict; readonly waiting: number; readonly faults: readonly Fault[]; readonly findings: readonly Finding[];
  readonly forks: readonly (readonly [string, string])[];
  readonly charter?: Charter | undefined; readonly record?: Record | undefined; readonly standings?: Standings | undefined; readonly claim?: Claim;
}
export type Heard = (step: "signatures" | "entries" | "record", done: number, all: number) => void;

const [MAGIC, CLAIM] = [ascii("comity/bundle/open/1    "), ascii("comity/evidence/file/1  ")];
const UNCLOSED = new Broken("R-82", "the closing hash is missing or does not fit");
const [FAULTS, ITEM, CLAIM_MOST] = [1000, 2 * 64 * 65536, 1 << 24];
interface At { readonly item: number; readonly octet: number }
interface Row extends At { readonly data: Bytes; readonly feed: string | null }
const [ONE, MANY] = [tuple(count, bytes), tuple(count, bytes, list(bytes, ITEM, 1))];

class Reading {
  readonly faults: Fault[] = []; readonly findings: Finding[] = []; readonly rows: Row[] = []; readonly forks: [string, string][] = [];
  charter?: Charter; record?: Record; standings?: Standings;
  private readonly places = new Map<string, Row>();
  private readonly rivals: [string, string][] = [];
  private before: Bytes = new Uint8Array(0);
  private readonly last = new Map<string, [number, Bytes]>();

  fault({ rule, message }: Broken, at: At | null, entry: string | null = null): void {
    this.faults.push({ rule, why: message, item: at?.item ?? null, octet: at?.octet ?? null, entry });
  }
  /** sections ascend, and so does what they are sorted by; only a feed may go on. */
  private place(section: number, key: Bytes, at: At): void {
    const its = join(new Uint8Array([section]), key);
    const by = compare(this.before, its);
    if (by > 0 || (by === 0 && section !== 3)) this.fault(new Broken("R-81", "out of order"), at);
    this.before = its;
  }

  item(value: readonly Value[], at: At): void {
    const section = value[0] as number;
    if (section === 3) {
      const [, label, its] = MANY(value as Value[], "R-81");
      this.place(3, label, at);
      const head = (n: number): number => (n < 24 ? 1 : n < 256 ? 2 : n < 65536 ? 3 : 5);
      let octet = at.octet + 2 + head(label.length) + label.length + head(its.length);
      for (const data of its) { this.rows.push({ data, item: at.item, octet, feed: hex(label) }); octet += head(data.length) + data.length; }
      return;
    }
    const [, data] = ONE(value as Value[], "R-81");
    if (section === 1 && !this.charter) {
      this.place(1, new Uint8Array(0), at);
      this.charter = charter(data);
      this.record = new Record(this.charter.line);
      this.standings = new Standings(this.record, this.charter);
    } else if (section === 2) {
      if (!this.charter) throw new Broken("R-81", "a genesis before the charter");
      this.rows.push({ data, ...at, feed: null });
      const its = attempt(() => shape(layout(data))); // what is wrong with it, the door says
      if (!isBroken(its)) this.place(2, its.leaf.subarray(0, 16), at);
    } else if (section === 4) {
      this.place(4, hash(data), at);
      this.findings.push(evidence(data));
    } else if (section === 255) this.place(255, new Uint8Array(0), at);
    else throw new Broken("R-81", "an item of no known form");
  }

  /** Put an entry to the door; note what it says of it and of those that it frees. */
  put(record: Record, row: Row): void {
    const answers = record.take(row.data);
    const [first] = answers as [Answer];
    const entry = first.is === "ADMITTED" ? first.node.entry : first.entry;
    const [n, leaf] = this.last.get(row.feed ?? "") ?? [-1, new Uint8Array(0)];
    const isLate = entry !== null && row.feed !== null && (n - entry.number || compare(leaf, entry.leaf)) >= 0;
    const isStrange = row.feed === null ? entry?.number !== 0 : entry !== null && (entry.feed !== row.feed || entry.number === 0);
    if (isLate || isStrange || (first.is === "ADMITTED" && !first.isNew)) this.fault(new Broken("R-81", "out of order"), row, entry?.id);
    if (entry && row.feed !== null) this.last.set(row.feed, [entry.number, entry.leaf]);
    for (const answer of answers) this.hear(answer, row);
  }

  private hear(answer: Answer, row: Row): void {
    if (answer.is === "HELD") {
      this.places.set(answer.entry.id, this.places.get(answer.entry.id) ?? row);
      for (const it of answer.rivals) this.rivals.push([it.id, answer.entry.id]);
    } else if (answer.is === "REFUSED") this.fault(answer.error, (answer.entry && this.places.get(answer.entry.id)) || row, answer.entry?.id ?? null);
    else if (answer.isNew) {
      this.standings?.join(answer.node);
      if (answer.rival) this.forks.push([answer.rival.entry.id, answer.node.entry.id]);
    }
  }

  report(isClosed: boolean): Report {
    const held = this.record?.held ?? new Map<string, Entry>();
    const waiting = this.rivals.filter((its) => its.every((it) => held.has(it)));
    for (const its of waiting) if (!this.forks.some((known) => its.every((it) => known.includes(it)))) this.forks.push(its);
    if (!isClosed) this.fault(UNCLOSED, null);
    else if (!this.record && this.faults.length === 0) this.fault(new Broken("R-81", "no charter"), null);
    const isForked = this.forks.length > 0 || this.findings.length > 0;
    const verdict = !isClosed ? "DAMAGED" : this.faults.length > 0 ? "REFUSED" : isForked ? "FORKED" : held.size > 0 ? "INCOMPLETE" : "SOUND";
    const { faults, forks, findings, charter: founded, record, standings } = this;
    return { verdict, faults, forks, findings, waiting: held.size, charter: founded, record, standings };
  }
}

/** an array of unsigned integers, octet strings and arrays of these, that begins with its section. */
const isItem = (it: Value, depth = 0): boolean => Array.isArray(it)
  ? depth < 2 && (depth > 0 || typeof it[0] === "number") && it.every((part) => isItem(part, depth + 1))
  : depth > 0 && (isBytes(it) || (typeof it === "number" && it >= 0));

const only = (verdict: Verdict, error?: Broken, at = { item: 0, octet: 0 }): Report =>
  ({ verdict, faults: error ? [{ rule: error.rule, why: error.message, ...at, entry: null }] : [], forks: [], findings: [], waiting: 0 });

/** the verdict on a file. Never fails on foreign octets. */
export const judge = (data: Bytes, heard: Heard = () => undefined): Promise<Report> => verified(() => read(data, heard), (done, all) => heard("signatures", done, all));

/** the last item is the hash of all octets before it. */
const isWhole = (data: Bytes): boolean => data.length >= 37 + MAGIC.length && equal(data.subarray(-37), encode([255, hash(data.subarray(0, -37))]));

/** the verdict on an evidence file; at the first thing that breaks a rule reading ends. */
function readClaim(data: Bytes): Report {
  const [claim, reader, at] = [new Claim(), new Reader(data, MAGIC.length), { item: 0, octet: 0 }];
  const found = attempt(() => {
    if (data.length > CLAIM_MOST) throw new Broken("R-610", "longer than an evidence file may be");
    for (; reader.at < data.length; at.item++) { at.octet = reader.at; claim.item(reader.value()); }
    return claim.judge();
  });
  if (!isWhole(data)) return only("DAMAGED", UNCLOSED);
  return isBroken(found) ? only("REFUSED", found, at) : { ...only(found.error === null ? "PROVED" : "UNPROVED"), charter: claim.charter, claim: found };
}

async function read(data: Bytes, heard: Heard): Promise<Report> {
  if (equal(data.subarray(0, CLAIM.length), CLAIM)) return readClaim(data);
  if (!equal(data.subarray(0, MAGIC.length), MAGIC)) {
    const found = attempt(() => evidence(data));
    if (!isBroken(found)) return { ...only("PROVED"), findings: [found] };
    return only("REFUSED", hex(data.subarray(0, 32)).includes(hex(ascii(PROOF))) ? found : new Broken("R-80", "no open bundle"));
  }
  const reading = new Reading();
  const reader = new Reader(data, MAGIC.length);
  for (let item = 0; reader.at < data.length && reading.faults.length < FAULTS; item++) {
    const at = { item, octet: reader.at };
    const value = attempt(() => reader.value());
    const isOne = !isBroken(value) && isItem(value) && reader.at - at.octet <= ITEM;
    const found = isOne ? attempt(() => reading.item(value as Value[], at)) : new Broken("R-80", "not built as an item is");
    if (isBroken(found)) reading.fault(found, at);
    if (!isOne) break;
  }
  if (reading.record) {
    for (const [i, row] of reading.rows.entries()) {
      if (reading.faults.length >= FAULTS) break;
      reading.put(reading.record, row);
      if (i % 1000 === 999) { heard("entries", i, reading.rows.length); await new Promise((next) => { setTimeout(next, 0); }); }
    }
  }
  return reading.report(isWhole(data));
}
