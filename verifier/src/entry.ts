// the layout and shape of entries, geneses, key statements and charters.
import { ascii, attempt, type Bytes, Broken, byText, compare, decode, encode, equal, hex, isBytes, join, Reader, type Value } from "./cbor";
import { ED25519, hash, KEM, key, type Key, ML_DSA_44 } from "./crypto";
import { NOTHING } from "./tree";

export interface Head { readonly feed: Bytes; readonly size: number; readonly root: Bytes; readonly id: string }
export interface Release { readonly kid: string; readonly signature: Bytes }
export interface RootRelease { readonly plain: Release; readonly quantum: Release }
export interface Layout { readonly kid: string; readonly payload: Bytes; readonly signature: Bytes; readonly leaf: Bytes; readonly data: Bytes }
export interface Joint { readonly level: number; readonly shelf: Bytes; readonly without: readonly Bytes[]; readonly fold: Bytes }
export interface Entry extends Layout {
  readonly id: string; // the leaf in hexadecimal
  readonly feed: string; readonly number: number; readonly root: Bytes; readonly refs: readonly Head[]; readonly time: number; readonly type: string;
  readonly content: Value; readonly precedence: number; readonly addressees: readonly string[];
  readonly releases: readonly Release[]; readonly rootReleases: readonly RootRelease[]; readonly joint?: Joint;
}
export interface Statement {
  readonly party: string; readonly n: number; readonly prev: Bytes; readonly type: string;
  readonly content: Map<number, Value>; readonly hash: string; readonly octets: Bytes;
}
export interface Grant {
  readonly kind: number; readonly key: Key; readonly terminal: string; readonly office: string; readonly codes: readonly string[];
  readonly precedence: number; readonly start: number; readonly end: number;
}
export interface Genesis {
  readonly line: Bytes; readonly party: string; readonly node: string; readonly epoch: number; readonly known: readonly Head[];
  readonly key: Key; readonly notes: readonly Key[]; readonly grant?: readonly [Statement, readonly RootRelease[]];
}
export interface Charter { readonly line: Bytes; readonly parties: readonly string[]; readonly reality: number; readonly founded: ReadonlyMap<string, string> }

export const KEY_TYPES = new Set(["party.found/1", "key.grant/1", "key.revoke/1", "party.rotate/1"]);
const START = new Uint8Array([0xd2, 0x84, 0x4d, 0xa2, 0x01, 0x32, 0x04, 0x48]);
const ZERO = new Uint8Array([0]);
const ENTRY_MOST = 65536;

const wrong = (rule: string, what: string): never => { throw new Broken(rule, what); };
const size = (data: string): number => [...data].length;
export const octets = (it: Value | undefined, length: number, rule = "R-10"): Bytes =>
  isBytes(it) && it.length === length ? it : wrong(rule, `not ${length} octets`);
const text = (it: Value | undefined, most: number, rule = "R-10"): string =>
  typeof it === "string" && size(it) >= 1 && size(it) <= most ? it : wrong(rule, "not a text within its length");
const count = (it: Value | undefined, most = Number.MAX_SAFE_INTEGER, rule = "R-10"): number =>
  typeof it === "number" && it >= 0 && it <= most ? it : wrong(rule, "not a number within its bounds");
const list = (it: Value | undefined, most: number, rule = "R-10", least = 0): Value[] =>
  Array.isArray(it) && it.length >= least && it.length <= most ? it : wrong(rule, "not a list within its length");
const map = (it: Value | undefined, rule: string): Map<number, Value> => (it instanceof Map ? it : wrong(rule, "not a map"));
function keys(its: Map<number, Value>, rule: string, must: number[], may: number[] = []): void {
  if (must.some((it) => !its.has(it)) || [...its.keys()].some((it) => !must.includes(it) && !may.includes(it))) wrong(rule, "other keys than it has");
}

export const headId = (feed: string, n: number, root: Bytes): string => `${feed}:${n}:${hex(root)}`;
function head(it: Value, rule = "R-10"): Head {
  const [feed, n, root] = list(it, 3, rule, 3);
  const its = { feed: octets(feed, 16, rule), size: count(n, undefined, rule), root: octets(root, 32, rule) };
  return { ...its, id: headId(hex(its.feed), its.size, its.root) };
}
const release = (kid: Value | undefined, signature: Value | undefined, length = 64): Release =>
  ({ kid: hex(octets(kid, 8)), signature: octets(signature, length) });
export function rootRelease(it: Value): RootRelease {
  const [kid, plain, pq, quantum] = list(it, 4, "R-10", 4);
  return { plain: release(kid, plain), quantum: release(pq, quantum, 2420) };
}

const read = new WeakMap<Bytes, Entry>(); // octets are read once, whoever asks

/** the one layout; says nothing of the payload. */
export function layout(data: Bytes): Layout {
  const known = read.get(data);
  if (known) return known;
  if (data.length > ENTRY_MOST) wrong("R-8", "longer than an entry may be");
  if (data.length < 84 || !equal(data.subarray(0, 8), START) || data[16] !== 0xa0) wrong("R-8", "not laid out as an entry");
  const reader = new Reader(data, 17);
  const payload = attempt(() => reader.value());
  const at = reader.at;
  if (!isBytes(payload) || payload.length < 24 || data.length !== at + 66 || data[at] !== 0x58 || data[at + 1] !== 0x40) return wrong("R-8", "not laid out as an entry");
  const leaf = hash(ZERO, new Uint8Array([0x82]), data.subarray(2, 16), data.subarray(17, at));
  return { kid: hex(data.subarray(8, 16)), payload, signature: data.subarray(at + 2), leaf, data };
}

/** the shape of a payload that is laid out as an entry. */
export function shape(laid: Layout): Entry {
  const known = read.get(laid.data);
  if (known) return known;
  const body = map(decode(laid.payload), "R-10");
  keys(body, "R-10", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [11, 12]);
  if (body.get(1) !== 1) wrong("R-10", "another version of the format");
  const number = count(body.get(3));
  const label = body.get(2);
  if (!isBytes(label) || label.length !== (number === 0 ? 0 : 16)) wrong("R-10", "number and label do not go together");
  const root = octets(body.get(4), 32);
  const type = text(body.get(7), 64);
  const content = body.get(8) as Value;
  const isKey = KEY_TYPES.has(type);
  if (!(content instanceof Map) && !Array.isArray(content) && !(isBytes(content) && content.length === 32)) wrong("R-10", "no content, statement or commitment");
  const addressees = list(body.get(10), 64).map((it) => text(it, 12));
  if (addressees.some((it, i) => i > 0 && byText(addressees[i - 1] as string, it) >= 0)) wrong("R-10", "addressees out of order");
  const refs = list(body.get(5), 512).map((it) => head(it));
  const feed = number === 0 ? hex(laid.leaf.subarray(0, 16)) : hex(label as Bytes);
  refs.forEach((it, i) => {
    if (it.size < 1 || (number > 0 && hex(it.feed) === feed)) wrong("R-13", "a ref of nothing, or of the own feed");
    const before = refs[i - 1];
    if (before !== undefined && (compare(before.feed, it.feed) || before.size - it.size || compare(before.root, it.root)) >= 0) wrong("R-13", "refs out of order");
  });
  const signed = body.has(11) ? list(body.get(11), 16, "R-10", 1) : [];
  const parts = isKey ? [] : signed.map((it) => { const [kid, its] = list(it, 2, "R-10", 2); return release(kid, its); });
  const entry = {
    ...laid, id: hex(laid.leaf), feed, number, root, refs, type, content, addressees,
    time: count(body.get(6)), precedence: count(body.get(9), 3), releases: parts, rootReleases: isKey ? signed.map(rootRelease) : [],
  };
  const made = body.has(12) ? { ...entry, joint: joint(body.get(12)) } : entry;
  read.set(laid.data, made);
  return made;
}

function joint(it: Value | undefined): Joint {
  const [level, shelf, without, fold] = list(it, 4, "R-10", 4);
  return { level: count(level), shelf: octets(shelf, 32), without: list(without, 512).map((feed) => octets(feed, 16)), fold: octets(fold, 32) };
}

/** a key statement. */
export function statement(it: Value): Statement {
  const [party, said, before, type, content] = list(it, 5, "R-30", 5);
  if (typeof party !== "string" || typeof type !== "string") return wrong("R-30", "no names");
  const [n, prev] = [count(said, undefined, "R-30"), octets(before, 32, "R-30")];
  if (n === 0 && prev.some((octet) => octet !== 0)) wrong("R-30", "before statement 0 there is nothing");
  const data = encode(it);
  return { party, n, prev, type, content: map(content, "R-30"), hash: hex(hash(data)), octets: data };
}

/** Last sentence of R-14: the root at size 1 begins with the label. */
export const isFirstOf = (entry: Entry): boolean => entry.number !== 1 || hex(entry.root.subarray(0, 16)) === entry.feed;

/** content of a genesis. */
export function genesis(entry: Entry): Genesis {
  if (entry.type !== "feed.genesis/1" || !equal(entry.root, NOTHING)) wrong("R-11", "number 0 is a genesis");
  const its = map(entry.content, "R-11");
  keys(its, "R-11", [1, 2, 3, 4, 5, 6, 7, 8, 9], [10]);
  const [plain, quantum] = list(its.get(7), 2, "R-11", 2);
  key(its.get(8), KEM);
  key(its.get(9), ED25519);
  const made = {
    line: octets(its.get(1), 32, "R-11"), party: text(its.get(2), 12, "R-11"), node: text(its.get(3), 64, "R-11"),
    epoch: count(its.get(4), undefined, "R-11"), known: list(its.get(5), 512, "R-11").map((it) => head(it, "R-11")),
    key: key(its.get(6), ED25519), notes: [key(plain, ED25519), key(quantum, ML_DSA_44)],
  };
  if (!its.has(10)) return entry.refs.length > 0 ? made : wrong("R-11", "neither a grant nor a ref");
  const [said, given] = list(its.get(10), 2, "R-12", 2);
  const carried = statement(said as Value);
  const found = grant(carried);
  if (found.kind !== 0 || carried.party !== made.party || found.key.name !== made.key.name) wrong("R-12", "a grant of something else");
  return { ...made, grant: [carried, list(given, 16, "R-12", 1).map(rootRelease)] };
}

const codes = (it: Value | undefined): string[] => list(it, ENTRY_MOST, "R-36").map((code) => (typeof code === "string" ? code : wrong("R-36", "no code")));
function again(its: Map<number, Value>, said: Statement, n: number, prev: number): void {
  if (its.get(n) !== said.n || !equal(octets(its.get(prev), 32, "R-100"), said.prev)) wrong("R-100", "n or prev differ inside");
}

/** Content of key.grant/1; kinds are NODE 0, OFFICER 1, KEM 2, NOTE 3. */
export function grant(said: Statement): Grant {
  const its = said.content;
  if (said.type !== "key.grant/1" || said.n === 0) wrong("R-30", "no grant");
  keys(its, "R-36", [1, 2, 3, 4, 5, 6, 9, 10, 11], [7, 8]);
  again(its, said, 10, 11);
  const window = map(its.get(6), "R-36");
  const kind = count(its.get(9), 3, "R-36");
  const plain = (it: Value | undefined): string => (typeof it === "string" ? it : wrong("R-36", "not a text"));
  return {
    kind, key: key(its.get(2)), terminal: plain(its.get(1)), office: plain(its.get(3)), codes: codes(its.get(4)),
    precedence: count(its.get(5), 3, "R-36"), start: count(window.get(1), undefined, "R-36"), end: count(window.get(2), undefined, "R-36"),
  };
}

export interface Roots { readonly holders: readonly (readonly [Key, Key])[]; readonly threshold: number; readonly next: string; readonly digest: string }
/** The root keys that a found or a rotation puts in, and how many of them release. */
export function roots(said: Statement): Roots {
  const isFound = said.type === "party.found/1";
  const its = said.content;
  if (isFound !== (said.n === 0) || (!isFound && said.type !== "party.rotate/1")) wrong("R-30", "neither found nor rotation");
  if (isFound) {
    keys(its, "R-34", [1, 2, 3, 4, 5, 6]);
    if (its.get(1) !== said.party) wrong("R-34", "another party inside");
    const names = list(its.get(2), ENTRY_MOST, "R-34").flatMap((it) => list(it, 2, "R-34", 2));
    if (names.some((it) => typeof it !== "string")) wrong("R-34", "a name that is no text");
    count(its.get(6), 4, "R-34");
  } else {
    keys(its, "R-101", [1, 2, 3, 4, 5]);
    again(its, said, 4, 5);
  }
  const held = list(its.get(isFound ? 3 : 1), 15, "R-34", 1);
  const holders = held.map((it): readonly [Key, Key] => {
    const [plain, quantum] = list(it, 2, "R-34", 2);
    return [key(plain, ED25519), key(quantum, ML_DSA_44)];
  });
  const threshold = count(its.get(isFound ? 4 : 2), holders.length, "R-34");
  if (2 * threshold <= holders.length) wrong("R-34", "not more than half of the holders");
  const next = hex(octets(its.get(isFound ? 5 : 3), 32, "R-101"));
  return { holders, threshold, next, digest: hex(hash(encode(held))) };
}

/** Content of key.revoke/1. */
export function revocation(said: Statement): { terminal: string; heads: readonly Head[] } {
  const its = said.content;
  if (said.type !== "key.revoke/1" || said.n === 0) wrong("R-30", "no revocation");
  keys(its, "R-102", [1, 2, 3, 5, 6, 7], [4]);
  again(its, said, 6, 7);
  count(its.get(2), 5, "R-102");
  for (const at of [4, 5]) if (its.has(at)) count(its.get(at), undefined, "R-102");
  const heads = list(its.get(3), 512, "R-102").map((it) => head(it, "R-102"));
  if (heads.some((it) => it.size < 1)) wrong("R-102", "a cut at nothing");
  return { terminal: typeof its.get(1) === "string" ? (its.get(1) as string) : wrong("R-102", "no terminal"), heads };
}

/** what the record must know of a founding charter. */
export function charter(data: Bytes): Charter {
  const its = map(decode(data), "R-33");
  const plain = (it: Value): string => (typeof it === "string" ? it : wrong("R-33", "not a text"));
  const parties = list(its.get(2), ENTRY_MOST, "R-33", 2).map(plain);
  octets(its.get(24), 16, "R-33");
  for (const at of [10, 18]) if (its.has(at)) list(its.get(at), ENTRY_MOST, "R-33");
  const founded = new Map(list(its.get(25), ENTRY_MOST, "R-33").map((row): [string, string] => {
    const [party, said] = list(row, 2, "R-33", 2);
    return [plain(party as Value), hex(octets(said, 32, "R-33"))];
  }));
  if (new Set(parties).size !== parties.length || founded.size !== parties.length || parties.some((it) => !founded.has(it))) wrong("R-33", "parties and statements do not fit");
  return { line: hash(join(ascii("comity/line/1"), data)), parties, reality: count(its.get(15), undefined, "R-33"), founded };
}
