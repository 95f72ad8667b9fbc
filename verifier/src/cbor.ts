// the values of a line and their one encoding. Refuses every other spelling.
import { bytesToHex, concatBytes, hexToBytes } from "@noble/hashes/utils.js";

export type Value = number | string | boolean | null | Bytes | Value[] | Map<number, Value>;
export type Bytes = Uint8Array<ArrayBuffer>;

/** A rule that some bytes break; `rule` is its number in docs/protocol.md. */
export class Broken extends Error { constructor(readonly rule: string, what: string) { super(what); } }

/** What `act` gives, or the rule that it breaks. */
export function attempt<T>(act: () => T): T | Broken {
  try {
    return act();
  } catch (error) {
    if (error instanceof Broken) return error;
    throw error;
  }
}
/** What `act` gives; whatever goes wrong in it breaks a rule. */
export function must<T>(act: () => T, rule: string, what: string): T {
  try { return act(); } catch { throw new Broken(rule, what); }
}
export const isBroken = (it: unknown): it is Broken => it instanceof Broken;
/** Put one more under a key. */
export function gather<K, T>(to: Map<K, T[]>, key: K, it: T): T[] {
  const its = to.get(key) ?? [];
  its.push(it);
  to.set(key, its);
  return its;
}

const [DEPTH, MOST] = [16, Number.MAX_SAFE_INTEGER];
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const utf8 = new TextEncoder();

export const ascii = (text: string): Bytes => utf8.encode(text);
export const isBytes = (it: unknown): it is Bytes => it instanceof Uint8Array;

export const join = (...parts: readonly Bytes[]): Bytes => concatBytes(...parts) as Bytes;

/** Octets in ascending order, as compare them. */
export function compare(one: Bytes, other: Bytes): number {
  const at = one.findIndex((octet, i) => octet !== other[i]);
  return at < 0 ? one.length - other.length : (one[at] as number) - (other[at] ?? -1);
}

export const equal = (one: Bytes, other: Bytes): boolean => one.length === other.length && compare(one, other) === 0;
/** Of texts in hexadecimal. */
export const order = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
export const byText = (one: string, other: string): number => compare(ascii(one), ascii(other));

export const hex = (data: Bytes): string => bytesToHex(data);
export const unhex = (text: string): Bytes => hexToBytes(text) as Bytes;

const utf8Of = (data: Bytes): string => must(() => strict.decode(data), "R-1", "text that is not UTF-8");
const early = (isEarly: boolean): void => { if (isEarly) throw new Broken("R-3", "the octets end too early"); };

/** One value at `at`; how deep it may nest, since what stands around it counts. */
export class Reader {
  constructor(readonly data: Bytes, public at = 0, private open = 0) {}

  private head(): [number, number] {
    early(this.at >= this.data.length);
    const first = this.data[this.at++] as number;
    const [major, short] = [first >> 5, first & 31];
    if (short < 24) return [major, short];
    if (short > 27) throw new Broken("R-2", "a length without end, or a head that nothing uses");
    const width = 1 << (short - 24);
    const n = this.take(width).reduce((sum, octet) => sum * 256 + octet, 0);
    if (major === 7) throw new Broken("R-2", "a number with a point, or a simple value");
    if (n > MOST) throw new Broken("R-2", "an integer beyond 2^53 - 1");
    if (n < (width === 1 ? 24 : 2 ** (4 * width))) throw new Broken("R-3", "a head longer than it need be");
    return [major, n];
  }
  private take(size: number): Bytes {
    early(size > this.data.length - this.at);
    this.at += size;
    return this.data.subarray(this.at - size, this.at);
  }

  value(): Value {
    const [major, n] = this.head();
    if (major === 0) return n;
    if (major === 1 && n < MOST) return -1 - n;
    if (major === 2) return this.take(n);
    if (major === 3) return utf8Of(this.take(n));
    if (major === 4) return this.inside(n, () => Array.from({ length: n }, () => this.value()));
    if (major === 5) return this.inside(2 * n, () => this.map(n));
    if (major === 7 && n > 19 && n < 23) return n === 22 ? null : n === 21;
    throw new Broken("R-2", "a tag, a simple value, or an integer below -(2^53 - 1)");
  }
  private inside<T>(items: number, read: () => T): T {
    if (++this.open > DEPTH) throw new Broken("R-1", "more than 16 arrays and maps open at once");
    early(items > this.data.length - this.at);
    const found = read();
    this.open -= 1;
    return found;
  }
  private map(size: number): Map<number, Value> {
    const items = new Map<number, Value>();
    for (let i = 0, before = -1; i < size; i++) {
      const [major, key] = this.head();
      if (major !== 0) throw new Broken("R-2", "a key that is not an unsigned integer");
      if (key <= before) throw new Broken(key === before ? "R-2" : "R-3", "keys not in ascending order");
      before = key;
      items.set(key, this.value());
    }
    return items;
  }
}

/** The one value that these octets are. */
export function decode(data: Bytes): Value {
  const reader = new Reader(data);
  const value = reader.value();
  if (reader.at !== data.length) throw new Broken("R-2", "octets after the value");
  return value;
}

function head(major: number, n: number): Bytes {
  if (n < 24) return new Uint8Array([(major << 5) | n]);
  const width = n < 256 ? 1 : n < 65536 ? 2 : n < 2 ** 32 ? 4 : 8;
  const octets = Array.from({ length: width }, (_, i) => Math.floor(n / 256 ** (width - 1 - i)) % 256);
  return new Uint8Array([(major << 5) | (24 + Math.log2(width)), ...octets]);
}

/** cbor(x): of what has been read, or of what is put together here. */
export function encode(value: Value): Bytes {
  if (typeof value === "number") return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === "boolean" || value === null) return head(7, value === null ? 22 : 20 + Number(value));
  if (typeof value === "string") return join(head(3, ascii(value).length), ascii(value));
  if (isBytes(value)) return join(head(2, value.length), value);
  if (Array.isArray(value)) return join(head(4, value.length), ...value.map(encode));
  const rows = [...value].sort(([one], [other]) => one - other);
  return join(head(5, value.size), ...rows.flatMap(([key, it]) => [encode(key), encode(it)]));
}
