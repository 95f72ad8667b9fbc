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
export const isBroken = (it: unknown): it is Broken => it instanceof Broken;
/** Put one more under a key. */
export function gather<K, T>(to: Map<K, T[]>, key: K, it: T): T[] {
  const its = to.get(key);
  if (its) its.push(it);
  else to.set(key, [it]);
  return its ?? [it];
}

const [DEPTH, MOST] = [16, Number.MAX_SAFE_INTEGER];
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const utf8 = new TextEncoder();

export const ascii = (text: string): Bytes => utf8.encode(text);
export const isBytes = (it: unknown): it is Bytes => it instanceof Uint8Array;

export const join = (...parts: readonly Bytes[]): Bytes => concatBytes(...parts) as Bytes;

/** Octets in ascending order, as compare them. */
export function compare(one: Bytes, other: Bytes): number {
  const least = Math.min(one.length, other.length);
  for (let i = 0; i < least; i++) { const by = (one[i] as number) - (other[i] as number); if (by !== 0) return by; }
  return one.length - other.length;
}

export const equal = (one: Bytes, other: Bytes): boolean => one.length === other.length && compare(one, other) === 0;
/** Of texts in hexadecimal. */
export const order = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
export const byText = (one: string, other: string): number => compare(ascii(one), ascii(other));

export const hex = (data: Bytes): string => bytesToHex(data);
export const unhex = (text: string): Bytes => hexToBytes(text) as Bytes;

function utf8Of(data: Bytes): string {
  try {
    return strict.decode(data);
  } catch { throw new Broken("R-1", "text that is not UTF-8"); }
}

/** One value at `at`; how deep it may nest, since what stands around it counts. */
export class Reader {
  constructor(readonly data: Bytes, public at = 0, private open = 0) {}

  private head(): [number, number] {
    const first = this.data[this.at];
    if (first === undefined) throw new Broken("R-3", "the octets end too early");
    this.at += 1;
    const short = first & 31;
    if (short < 24) return [first >> 5, short];
    if (short > 27) throw new Broken("R-2", "a length without end, or a head that nothing uses");
    const width = 1 << (short - 24);
    if (this.at + width > this.data.length) throw new Broken("R-3", "the octets end too early");
    let n = 0;
    for (let i = 0; i < width; i++) n = n * 256 + (this.data[this.at + i] as number);
    this.at += width;
    if (first >> 5 === 7) throw new Broken("R-2", "a number with a point, or a simple value");
    if (n > MOST) throw new Broken("R-2", "an integer beyond 2^53 - 1");
    if (n < (width === 1 ? 24 : 2 ** (4 * width))) throw new Broken("R-3", "a head longer than it need be");
    return [first >> 5, n];
  }

  private take(size: number): Bytes {
    if (size > this.data.length - this.at) throw new Broken("R-3", "the octets end too early");
    this.at += size;
    return this.data.subarray(this.at - size, this.at);
  }

  value(): Value {
    const [major, n] = this.head();
    switch (major) {
      case 0: return n;
      case 1:
        if (n === MOST) throw new Broken("R-2", "an integer below -(2^53 - 1)");
        return -1 - n;
      case 2: return this.take(n);
      case 3:
        return utf8Of(this.take(n));
      case 4: return this.list(n);
      case 5: return this.map(n);
      case 7:
        if (n === 20 || n === 21) return n === 21;
        if (n === 22) return null;
    }
    throw new Broken("R-2", major === 6 ? "a tag" : "a simple value");
  }

  private enter(items: number): void {
    if (++this.open > DEPTH) throw new Broken("R-1", "more than 16 arrays and maps open at once");
    if (items > this.data.length - this.at) throw new Broken("R-3", "more items than octets");
  }

  private list(size: number): Value[] {
    this.enter(size);
    const items: Value[] = [];
    for (let i = 0; i < size; i++) items.push(this.value());
    this.open -= 1;
    return items;
  }

  private map(size: number): Map<number, Value> {
    this.enter(2 * size);
    const items = new Map<number, Value>();
    let before = -1;
    for (let i = 0; i < size; i++) {
      const [major, key] = this.head();
      if (major !== 0) throw new Broken("R-2", "a key that is not an unsigned integer");
      if (key <= before) throw new Broken(key === before ? "R-2" : "R-3", "keys not in ascending order");
      before = key;
      items.set(key, this.value());
    }
    this.open -= 1;
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

function head(major: number, n: number): number[] {
  const top = major << 5;
  if (n < 24) return [top | n];
  const width = n < 256 ? 1 : n < 65536 ? 2 : n < 2 ** 32 ? 4 : 8;
  const octets = [top | (24 + Math.log2(width))];
  for (let i = width - 1; i >= 0; i--) octets.push(Math.floor(n / 256 ** i) % 256);
  return octets;
}

/** cbor(x): of what has been read, or of what is put together here. */
export function encode(value: Value): Bytes {
  if (typeof value === "number") return new Uint8Array(value < 0 ? head(1, -1 - value) : head(0, value));
  if (typeof value === "boolean") return new Uint8Array([value ? 0xf5 : 0xf4]);
  if (value === null) return new Uint8Array([0xf6]);
  if (typeof value === "string") { const text = ascii(value); return join(new Uint8Array(head(3, text.length)), text); }
  if (isBytes(value)) return join(new Uint8Array(head(2, value.length)), value);
  if (Array.isArray(value)) return join(new Uint8Array(head(4, value.length)), ...value.map(encode));
  const parts = [...value].sort(([one], [other]) => one - other).flatMap(([key, it]) => [encode(key), encode(it)]);
  return join(new Uint8Array(head(5, value.size)), ...parts);
}
