// the layout and shape of entries, geneses, key statements and charters.
import { ascii, attempt, type Bytes, byText, compare, decode, encode, equal, hex, isBytes, join, Reader, type Value } from "./cbor";
import { ED25519, hash, isGood, KEM, type Key, ML_DSA_44 } from "./crypto";
import { any, bytes, count, hash as hash32, label, list, LONG, made, map, maybe, octets, plain, pub, type Shape, table, text, tuple, upTo, wrong } from "./shapes";
import { NOTHING } from "./tree";

export interface Layout { readonly kid: string; readonly payload: Bytes; readonly signature: Bytes; readonly leaf: Bytes; readonly data: Bytes }
export type Head = ReturnType<typeof head>;
export type RootRelease = ReturnType<typeof rootsig>;
type Body = Omit<ReturnType<typeof BODY>, "feed" | "version" | "signed">;
export type Entry = Layout & Body & { readonly feed: string; readonly id: string; readonly releases: readonly ReturnType<typeof release>[]; readonly rootReleases: readonly RootRelease[] };
export type Statement = ReturnType<typeof statement>;
export type Grant = ReturnType<typeof grant>;
export type Genesis = ReturnType<typeof genesis>;
export type Charter = ReturnType<typeof charter>;
export type Roots = ReturnType<typeof roots>;

export const KEY_TYPES = new Set(["party.found/1", "key.grant/1", "key.revoke/1", "party.rotate/1"]);
const START = new Uint8Array([0xd2, 0x84, 0x4d, 0xa2, 0x01, 0x32, 0x04, 0x48]);
const ZERO = new Uint8Array([0]);

// --- the CDDL, as tables

export const headId = (feed: string, n: number, root: Bytes): string => `${feed}:${n}:${hex(root)}`;
export const head = made(tuple(label, count, hash32), ([feed, size, root]) => ({ feed, size, root, id: headId(hex(feed), size, root) }));
const signed = (size: number): Shape<{ kid: string; signature: Bytes }> => made(tuple(octets(8), octets(size)), ([kid, signature]) => ({ kid: hex(kid), signature }));
const release = signed(64);
export const rootsig = made(tuple(any, any, any, any), ([kid, one, pq, two], rule) => ({ plain: release([kid, one], rule), quantum: signed(2420)([pq, two], rule) }));
const root = tuple(pub(ED25519), pub(ML_DSA_44));
const JOINT = made(tuple(count, hash32, list(label, 512), hash32), ([level, shelf, without, fold]) => ({ level, shelf, without, fold }));
const BODY = table({
  version: [1, count], feed: [2, bytes], number: [3, count], root: [4, hash32], refs: [5, list(head, 512)], time: [6, count], type: [7, text(64)],
  content: [8, any], precedence: [9, upTo(3)], addressees: [10, list(text(12), 64)], signed: [11, maybe(list(any, 16, 1))], joint: [12, maybe(JOINT)],
});
const GENESIS = table({
  line: [1, hash32], party: [2, text(12)], node: [3, text(64)], epoch: [4, count], known: [5, list(head, 512)], key: [6, pub(ED25519)], notes: [7, root],
  kem: [8, pub(KEM)], tls: [9, pub(ED25519)], granted: [10, maybe(tuple(any, list(rootsig, 16, 1)))],
});
const GRANT = table({
  terminal: [1, plain], key: [2, pub()], office: [3, plain], codes: [4, list(plain)], precedence: [5, upTo(3)],
  window: [6, table({ start: [1, count], end: [2, count] }, true)], more: [7, maybe(any)], others: [8, maybe(any)], kind: [9, upTo(3)], n: [10, count], prev: [11, hash32],
});
const ROOTS = { holders: list(root, 15, 1), threshold: upTo(15) };
const FOUND = table({ party: [1, plain], names: [2, list(tuple(plain, plain))], holders: [3, ROOTS.holders], threshold: [4, ROOTS.threshold], next: [5, hash32], what: [6, upTo(4)] });
const ROTATE = table({ holders: [1, ROOTS.holders], threshold: [2, ROOTS.threshold], next: [3, hash32], n: [4, count], prev: [5, hash32] });
const REVOKE = table({ terminal: [1, plain], why: [2, upTo(5)], heads: [3, list(made(head, (it) => (it.size < 1 ? wrong("R-102", "a cut at nothing") : it)), 512)], since: [4, maybe(count)], at: [5, count], n: [6, count], prev: [7, hash32] });
const CHARTER = table({
  parties: [2, list(plain, LONG, 2)], added: [10, maybe(list(any))], reality: [15, upTo(2)], two: [18, maybe(list(any))], nonce: [24, label],
  founded: [25, list(tuple(plain, made(hash32, hex)))],
}, true);

// --- what a table does not say

const read = new WeakMap<Bytes, Entry>(); // octets are read once, whoever asks

/** the one layout; says nothing of the payload. */
export function layout(data: Bytes): Layout {
  const known = read.get(data);
  if (known) return known;
  if (data.length > LONG) wrong("R-8", "longer than an entry may be");
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
  const { feed: named, version, signed: by, ...body } = BODY(decode(laid.payload), "R-10");
  const { number, content, refs } = body;
  if (version !== 1) wrong("R-88", "another version of the format");
  if (named.length !== (number === 0 ? 0 : 16)) wrong("R-10", "number and label do not go together");
  if (!(content instanceof Map) && !Array.isArray(content) && !(isBytes(content) && content.length === 32)) wrong("R-10", "no content, statement or commitment");
  if (body.addressees.some((it, i, all) => i > 0 && byText(all[i - 1] as string, it) >= 0)) wrong("R-10", "addressees out of order");
  const feed = hex(number === 0 ? laid.leaf.subarray(0, 16) : named);
  refs.forEach((it, i) => {
    if (it.size < 1 || (number > 0 && hex(it.feed) === feed)) wrong("R-13", "a ref of nothing, or of the own feed");
    const before = refs[i - 1];
    if (before !== undefined && (compare(before.feed, it.feed) || before.size - it.size || compare(before.root, it.root)) >= 0) wrong("R-13", "refs out of order");
  });
  const isKey = KEY_TYPES.has(body.type);
  const entry = {
    ...laid, ...body, feed, id: hex(laid.leaf), // the leaf in hexadecimal
    releases: isKey ? [] : list(release)(by ?? [], "R-10"), rootReleases: isKey ? list(rootsig)(by ?? [], "R-10") : [],
  };
  read.set(laid.data, entry);
  return entry;
}

/** a key statement. */
const STATEMENT = tuple(plain, count, hash32, plain, map);
export function statement(it: Value) {
  const [party, n, prev, type, content] = STATEMENT(it, "R-30");
  if (n === 0 && prev.some((octet) => octet !== 0)) wrong("R-30", "before statement 0 there is nothing");
  const data = encode(it);
  return { party, n, prev, type, content, hash: hex(hash(data)), octets: data };
}

/** whether the key of a feed of a line signed it, by the rule of R-6. */
export const isSignedOn = (line: Bytes, by: Key, { kid, payload, signature }: Layout): boolean =>
  kid === by.kid && isGood(by, join(ascii("comity/entry/1"), line), payload, signature);
/** Last sentence of R-14: the root at size 1 begins with the label. */
export const isFirstOf = (entry: Entry): boolean => entry.number !== 1 || hex(entry.root.subarray(0, 16)) === entry.feed;

/** content of a genesis. */
export function genesis(entry: Entry) {
  if (entry.type !== "feed.genesis/1" || !equal(entry.root, NOTHING)) wrong("R-11", "number 0 is a genesis");
  const its = GENESIS(entry.content, "R-11");
  if (!its.granted) return entry.refs.length > 0 ? { ...its, grant: undefined } : wrong("R-11", "neither a grant nor a ref");
  const carried = statement(its.granted[0]);
  const found = grant(carried);
  if (found.kind !== 0 || carried.party !== its.party || found.key.name !== its.key.name) wrong("R-12", "a grant of something else");
  return { ...its, grant: [carried, its.granted[1]] as const };
}

/** the content of a statement of its type, with n and prev as they stand outside. */
function inside<T extends object>(said: Statement, type: string, of: Shape<T>, rule: string): T {
  if (said.type !== type || (said.n === 0) !== (type === "party.found/1")) wrong("R-30", "a statement of another type or number");
  const its = of(said.content, rule);
  const { n, prev } = its as { n?: number; prev?: Bytes };
  return prev && (n !== said.n || !equal(prev, said.prev)) ? wrong("R-100", "n or prev differ inside") : its;
}
/** Content of key.grant/1; kinds are NODE 0, OFFICER 1, KEM 2, NOTE 3. */
export const grant = (said: Statement) => inside(said, "key.grant/1", GRANT, "R-36");
/** Content of key.revoke/1. */
export const revocation = (said: Statement) => inside(said, "key.revoke/1", REVOKE, "R-102");
/** The root keys that a found or a rotation puts in, and how many of them release. */
export function roots(said: Statement) {
  const isFound = said.type === "party.found/1";
  const its = isFound ? inside(said, said.type, FOUND, "R-34") : inside(said, "party.rotate/1", ROTATE, "R-101");
  if ("party" in its && its.party !== said.party) wrong("R-34", "another party inside");
  const { holders, threshold } = its;
  if (2 * threshold <= holders.length || threshold > holders.length) wrong("R-34", "not more than half of the holders");
  return { holders, threshold, next: hex(its.next), digest: hex(hash(encode(said.content.get(isFound ? 3 : 1) as Value))) };
}

/** what the record must know of a founding charter. */
export const charter = (data: Bytes) => termsOf(map(decode(data), "R-33"), lineOf(data));
/** the id of the line that these octets found. */
export const lineOf = (data: Bytes): Bytes => hash(join(ascii("comity/line/1"), data));
function termsOf(terms: Map<number, Value>, line: Bytes) {
  const its = CHARTER(terms, "R-33");
  const [parties, founded] = [its.parties.toSorted(byText), new Map(its.founded)];
  const isOne = new Set(parties).size === parties.length && founded.size === its.founded.length && founded.size === parties.length;
  if (!isOne || parties.some((it) => !founded.has(it))) wrong("R-33", "parties and statements do not fit");
  return { line, parties, founded, terms, reality: its.reality, alsoOpen: its.added ?? [], twoPerson: its.two ?? [] };
}
/** a charter that amends another: the line and its reality stay, and what `founded` says of a party. */
export function amended(of: Charter, terms: Map<number, Value>, founded: ReadonlyMap<string, string>): Charter {
  const its = termsOf(terms, of.line);
  const isKept = [...its.founded].every(([party, hash]) => (founded.get(party) ?? hash) === hash);
  return isKept && its.reality === of.reality ? its : wrong("R-143", "it changes what no amendment can");
}
