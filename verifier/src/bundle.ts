// an open bundle, read item by item and judged.
import { ascii, attempt, type Bytes, Broken, compare, encode, equal, hex, isBroken, isBytes, Reader, type Value } from "./cbor";
import { hash, verified } from "./crypto";
import { type Charter, charter, type Entry, layout, shape } from "./entry";
import { Claim } from "./claim";
import { evidence, type Finding, PROOF } from "./note";
import { type Answer, type Node, Record } from "./record";
import { Roster } from "./roster";
import { type Judged, Standings } from "./standing";

export type Verdict = keyof typeof EXIT;
export const EXIT = { SOUND: 0, PROVED: 0, REFUSED: 1, UNPROVED: 1, DAMAGED: 4, INCOMPLETE: 4, FORKED: 4 };
export interface Fault { readonly rule: string; readonly why: string; readonly item: number | null; readonly octet: number | null; readonly entry: string | null }
export interface Report {
  readonly verdict: Verdict; readonly waiting: number; readonly faults: readonly Fault[]; readonly findings: readonly Finding[];
  readonly forks: readonly (readonly [string, string])[]; readonly judged: ReadonlyMap<Node, Judged>;
  readonly charter?: Charter; readonly record?: Record; readonly standings?: Standings; readonly claim?: Claim;
}
export type Heard = (step: "signatures" | "entries" | "record", done: number, all: number) => void;

const [MAGIC, CLAIM] = [ascii("comity/bundle/open/1    "), ascii("comity/evidence/file/1  ")];
const [FAULTS, ITEM, CLAIM_MOST] = [1000, 2 * 64 * 65536, 1 << 24];
interface Row { readonly data: Bytes; readonly item: number; readonly octet: number; readonly feed: string | null }

class Reading {
  readonly faults: Fault[] = []; readonly findings: Finding[] = []; readonly rows: Row[] = [];
  readonly judged = new Map<Node, Judged>(); readonly forks: [string, string][] = [];
  founded?: Charter; record?: Record; standings?: Standings;
  private readonly places = new Map<string, Row>();
  private readonly rivals: [string, string][] = [];
  private before: [number, Bytes] = [0, new Uint8Array(0)];
  private readonly last = new Map<string, [number, Bytes]>();

  fault(error: Broken, at: { item: number; octet: number } | null, entry: string | null = null): void {
    this.faults.push({ rule: error.rule, why: error.message, item: at?.item ?? null, octet: at?.octet ?? null, entry });
  }

  /** sections ascend, and so does what they are sorted by; only a feed may go on. */
  private place(section: number, key: Bytes, at: { item: number; octet: number }): void {
    const by = this.before[0] - section || compare(this.before[1], key);
    if (by > 0 || (by === 0 && section !== 3)) this.fault(new Broken("R-81", "out of order"), at);
    this.before = [section, key];
  }

  item(value: readonly Value[], at: { item: number; octet: number }): void {
    const [section, first, second] = value;
    if (section === 1 && value.length === 2 && isBytes(first) && !this.founded) {
      this.place(1, new Uint8Array(0), at);
      this.founded = charter(first);
      this.record = new Record(this.founded.line);
      this.standings = new Standings(this.record, new Roster(this.founded.founded), this.founded);
    } else if (section === 2 && value.length === 2 && isBytes(first)) {
      if (!this.founded) throw new Broken("R-81", "a genesis before the charter");
      this.rows.push({ data: first, ...at, feed: null });
      const its = attempt(() => shape(layout(first))); // what is wrong with it, the door says
      if (!isBroken(its)) this.place(2, its.leaf.subarray(0, 16), at);
    } else if (section === 3 && value.length === 3 && isBytes(first) && Array.isArray(second) && second.length > 0 && second.every(isBytes)) {
      this.place(3, first, at);
      const head = (n: number): number => (n < 24 ? 1 : n < 256 ? 2 : n < 65536 ? 3 : 5);
      let octet = at.octet + 2 + head(first.length) + first.length + head(second.length);
      for (const data of second as Bytes[]) { this.rows.push({ data, item: at.item, octet, feed: hex(first) }); octet += head(data.length) + data.length; }
    } else if (section === 4 && value.length === 2 && isBytes(first)) {
      this.place(4, hash(first), at);
      this.findings.push(evidence(first));
    } else if (section === 255 && value.length === 2 && isBytes(first)) this.place(255, new Uint8Array(0), at);
    else throw new Broken("R-81", "an item of no known form");
  }

  /** Put an entry to the door; note what it says of it and of those that it frees. */
  put(row: Row): void {
    const record = this.record as Record;
    const answers = record.take(row.data);
    const [first] = answers as [Answer];
    const entry = first.is === "ADMITTED" ? first.node.entry : first.entry;
    const again = first.is === "ADMITTED" && !first.isNew;
    if (entry) {
      const feed = row.feed ?? "";
      const [n, leaf] = this.last.get(feed) ?? [-1, new Uint8Array(0)];
      const isLate = row.feed !== null && (n - entry.number || compare(leaf, entry.leaf)) >= 0;
      const isStrange = row.feed === null ? entry.number !== 0 : entry.feed !== row.feed || entry.number === 0;
      if (isLate || isStrange || again) this.fault(new Broken("R-81", "out of order"), row, entry.id);
      if (row.feed !== null) this.last.set(feed, [entry.number, entry.leaf]);
    } else if (row.feed === null) this.fault(new Broken("R-81", "no genesis"), row);
    for (const answer of answers) this.hear(answer, row);
  }

  private hear(answer: Answer, row: Row): void {
    if (answer.is === "HELD") {
      this.places.set(answer.entry.id, this.places.get(answer.entry.id) ?? row);
      for (const it of answer.rivals) this.rivals.push([it.id, answer.entry.id]);
    } else if (answer.is === "REFUSED") {
      this.fault(new Broken(answer.rule, answer.why), (answer.entry && this.places.get(answer.entry.id)) || row, answer.entry?.id ?? null);
    } else if (answer.isNew) {
      this.judged.set(answer.node, (this.standings as Standings).join(answer.node));
      if (answer.rival) this.forks.push([answer.rival.entry.id, answer.node.entry.id]);
    }
  }

  report(isClosed: boolean): Report {
    const held = this.record?.held ?? new Map<string, Entry>();
    for (const [one, other] of this.rivals) {
      if (held.has(one) && held.has(other) && !this.forks.some((it) => it.includes(one) && it.includes(other))) this.forks.push([one, other]);
    }
    if (!this.record && isClosed && this.faults.length === 0) this.fault(new Broken("R-81", "no charter"), null);
    const isForked = this.forks.length > 0 || this.findings.length > 0;
    const verdict = !isClosed ? "DAMAGED" : this.faults.length > 0 ? "REFUSED" : isForked ? "FORKED" : held.size > 0 ? "INCOMPLETE" : "SOUND";
    if (!isClosed) this.fault(new Broken("R-82", "the closing hash is missing or does not fit"), null);
    return {
      verdict, faults: this.faults, forks: this.forks, findings: this.findings, waiting: held.size, judged: this.judged,
      ...(this.founded ? { charter: this.founded } : {}), ...(this.record ? { record: this.record } : {}), ...(this.standings ? { standings: this.standings } : {}),
    };
  }
}

/** an array of unsigned integers, octet strings and arrays of these, that begins with its section. */
const isItem = (it: Value, depth = 0): boolean => Array.isArray(it)
  ? depth < 2 && (depth > 0 || typeof it[0] === "number") && it.every((part) => isItem(part, depth + 1))
  : depth > 0 && (isBytes(it) || (typeof it === "number" && it >= 0));

const only = (verdict: Verdict, error?: Broken, at = { item: 0, octet: 0 }): Report =>
  ({ verdict, faults: error ? [{ rule: error.rule, why: error.message, ...at, entry: null }] : [], forks: [], findings: [], waiting: 0, judged: new Map() });

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
  if (!isWhole(data)) return only("DAMAGED", new Broken("R-82", "the closing hash is missing or does not fit"));
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
      reading.put(row);
      if (i % 1000 === 999) { heard("entries", i, reading.rows.length); await new Promise((next) => { setTimeout(next, 0); }); }
    }
  }
  return reading.report(isWhole(data));
}
