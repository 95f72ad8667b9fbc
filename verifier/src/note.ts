// checkpoints of C2SP; R-84: proofs of misconduct: the commitment to a sealed body.
import { ascii, attempt, type Bytes, Broken, compare, decode, encode, equal, hex, isBroken, join, must, Reader, type Value } from "./cbor";
import { ED25519, hash, isSigned, key, type Key, ML_DSA_44 } from "./crypto";
import { type Entry, genesis, isFirstOf, isSignedOn, type Layout, layout, shape } from "./entry";
import { bytes, hash as hash32, label, list, plain, tuple } from "./shapes";

const [CHARS, LINES] = [16384, 16];
export interface Note { readonly line: string; readonly feed: string; readonly size: number; readonly root: Bytes; readonly text: string; readonly lines: readonly (readonly [string, Bytes])[]; readonly isCosigned?: boolean }
/** of what a name is made, whatever a later Unicode makes of other code points. */
const NAME = String.raw`[^\0-\x20+\x7f-\xa0\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000`
  + String.raw`\ud800-\uf8ff\ufdd0-\ufdef\ufeff\ufff0-\ufffb\ufffe\uffff\u{110bd}\u{110cd}\u{13430}-\u{1343f}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{10ffff}]+`;
const [WHOLE, LINE, VKEY] = [`^${NAME}$`, `^\u2014 (${NAME}) ([A-Za-z0-9+/]+={0,2})$`, `^(${NAME})\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]+={0,2})$`].map((it) => new RegExp(it, "u")) as [RegExp, RegExp, RegExp];
export const isName = (it: string): boolean => WHOLE.test(it) && ascii(it).length <= 255;
const bad = (): never => { throw new Broken("R-135", "no checkpoint in its one spelling"); };

function base64(text: string): Bytes {
  const found = must(() => atob(text), "R-135", "not base64");
  return btoa(found) === text ? Uint8Array.from(found, (it) => it.charCodeAt(0)) : bad();
}

export function note(said: string): Note {
  const gap = said.indexOf("\n\n");
  const lines = said.slice(gap + 2).split("\n");
  if ([...said].length > CHARS || gap < 0 || lines.pop() !== "" || lines.length < 1 || lines.length > LINES) bad();
  const [origin = "", size = "", root = "", ...more] = said.slice(0, gap).split("\n");
  const named = /^comity\/([0-9a-f]{64})\/([0-9a-f]{32})$/.exec(origin);
  if (!named || !/^(0|[1-9][0-9]{0,15})$/.test(size) || Number(size) > Number.MAX_SAFE_INTEGER || more.length > 0) return bad();
  const signed = lines.map((it) => {
    const [, name = "", rest = ""] = LINE.exec(it) ?? bad();
    return isName(name) && base64(rest).length > 4 ? ([name, base64(rest)] as const) : bad();
  });
  return { line: named[1] as string, feed: named[2] as string, size: Number(size), root: hash32(base64(root), "R-135"), text: said.slice(0, gap + 1), lines: signed };
}

export function noteOf(entry: Entry): Note | null {
  const said = entry.type === "line.checkpoint/1" && entry.content instanceof Map ? entry.content.get(4) : undefined;
  const found = typeof said === "string" ? attempt(() => note(said)) : null;
  return isBroken(found) || !found ? null : { ...found, isCosigned: (entry.content as Map<number, Value>).has(3) };
}

export const eight = (n: number): Bytes => Uint8Array.from({ length: 8 }, (_, i) => Math.floor(n / 256 ** (7 - i)) % 256);
const short = (text: string): Bytes => join(new Uint8Array([ascii(text).length]), ascii(text));

/** Who signs a note: the log itself, or a witness. Type 1 is Ed25519 of a log, 4 of a witness, 6 ML-DSA-44 of either. */
export interface Signer { readonly name: string; readonly type: number; readonly key: Key }
const idOf = ({ name, type, key: { raw } }: Signer): Bytes => hash(ascii(`${name}\n`), new Uint8Array([type]), raw).subarray(0, 4);

export const spelled = (its: Signer): string => `${its.name}+${hex(idOf(its))}+${btoa(String.fromCharCode(its.type, ...its.key.raw))}`;
/** a key as it is handed over: name, id and octets. */
export function signer(text: string): Signer {
  const [, name = "", id, rest = ""] = VKEY.exec(text) ?? bad();
  const data = base64(rest);
  const type = [1, 4, 6].find((it) => it === data[0]) ?? bad();
  const its = { name, type, key: key([type === 6 ? ML_DSA_44 : ED25519, data.subarray(1)]) };
  return isName(name) && hex(idOf(its)) === id ? its : bad();
}

/** the good lines of a key on a note; with the earliest of their times, in seconds, where they have one. */
export function signedBy(its: Note, own: Key, by?: Signer): { time: number | null } | null {
  const origin = `comity/${its.line}/${its.feed}`;
  const who = by ?? { name: origin, type: own.alg === ED25519 ? 1 : 6, key: own };
  const times = its.lines.flatMap(([name, data]) => {
    const [at, size] = who.type === 1 ? [4, 68] : [12, who.type === 4 ? 76 : 2432];
    if (name !== who.name || data.length !== size || !equal(data.subarray(0, 4), idOf(who))) return [];
    const time = who.type === 1 ? 0n : new DataView(data.buffer, data.byteOffset + 4, 8).getBigUint64(0);
    const message = who.type === 1 ? ascii(its.text) : who.type === 4 ? ascii(`cosignature/v1\ntime ${time}\n${its.text}`)
      : join(ascii("subtree/v1\n\0"), short(name), data.subarray(4, 12), short(origin), eight(0), eight(its.size), its.root);
    return time <= 253402300799n && isSigned(who.key, message, data.subarray(at)) ? [Number(time)] : [];
  });
  return times.length > 0 ? { time: who.type === 1 ? null : Math.min(...times) } : null;
}

// --- evidence

export interface Finding { readonly kind: string; readonly line: Bytes; readonly party: string; readonly node: string; readonly feed: string; readonly number: number }
export const PROOF = "comity/evidence/1";
const EVIDENCE = tuple(plain, plain, hash32, bytes, list(bytes));

/** what a proof shows, from its octets alone. */
export function evidence(data: Bytes): Finding {
  const nothing = (what: string): never => { throw new Broken("R-84", what); };
  if (data.length > 1 << 24) nothing("longer than a proof may be");
  const [magic, kind, line, first, entries] = EVIDENCE(decode(data), "R-84");
  if (magic !== PROOF) nothing("no proof");
  const opening = shape(layout(first));
  const opened = genesis(opening);
  const isOwn = (it: Layout): boolean => isSignedOn(line, opened.key, it);
  if (!equal(opened.line, line) || !isOwn(opening)) nothing("its genesis is not good");
  if (entries.some((it, i) => i > 0 && compare(entries[i - 1] as Bytes, it) > 0)) nothing("entries out of order");
  const laid = entries.map(layout);
  const found = (number: number): Finding => ({ kind, line, party: opened.party, node: opened.node, feed: opening.feed, number });
  if (kind === "CHECKPOINT" && entries.length <= 2) {
    const own = laid.filter(isOwn).map(shape);
    for (const it of laid.map(shape)) {
      const said = noteOf(it);
      if (!said || said.line !== hex(line) || said.feed !== opening.feed || !opened.notes.some((one) => signedBy(said, one))) continue;
      const held = own.find((one) => one.feed === opening.feed && one.number === said.size && !equal(one.root, said.root));
      if (held) return found(held.number);
    }
  } else if (!laid.every(isOwn)) nothing("an entry of it is signed by another");
  if (kind === "FORK" && laid.length === 2) {
    const [one, other] = laid.map(shape) as [Entry, Entry];
    if (one.feed === opening.feed && other.feed === opening.feed && one.number === other.number && one.id !== other.id) return found(one.number);
  }
  if (kind === "MALFORMED" && laid.length === 1) {
    const only = attempt(() => shape(laid[0] as Layout));
    if (isBroken(only)) return found(0);
    if (only.feed === opening.feed && !isFirstOf(only)) return found(only.number);
  }
  return nothing("it proves nothing");
}

// --- sealed bodies

/** the length to which a body of some size is padded. */
export const step = (size: number): number => [256, 1024, 4096, 16384].find((it) => size <= it) ?? Math.ceil(size / 65536) * 65536;

/** the commitment that a plain body, cbor([salt, content]), stands for. */
export function commitment(value: Value): Bytes {
  const [salt, content] = Array.isArray(value) && value.length === 2 ? value : [];
  if (!(content instanceof Map)) throw new Broken("R-126", "no body");
  return hash(new Uint8Array([2]), label(salt, "R-126"), encode(content));
}

/** a plain body with its padding; what it commits to. */
export function unpad(data: Bytes): { salt: Bytes; commitment: Bytes; content: Value } {
  const reader = new Reader(data);
  const value = reader.value();
  const padded = data.length === step(reader.at) || (data.length === 65536 && reader.at < 65536);
  if (!padded || data.length > 1 << 22 || data.subarray(reader.at).some((it) => it !== 0)) throw new Broken("R-126", "not padded as a body is");
  const found = commitment(value);
  const [salt, content] = value as [Bytes, Value];
  return { salt, commitment: found, content };
}
