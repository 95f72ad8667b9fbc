// the Merkle tree of RFC 9162 over the leaves of a feed.
import { type Bytes, equal } from "./cbor";
import { hash } from "./crypto";

export const NOTHING = hash(new Uint8Array(0));
const ONE = new Uint8Array([1]);
const inner = (left: Bytes, right: Bytes): Bytes => hash(ONE, left, right);

/** Roots of the full trees that a tree of some size is made of, largest first; one more leaf makes new ones. */
export type Peaks = readonly Bytes[];
export function grown(peaks: Peaks, size: number, leaf: Bytes): Peaks {
  const its = [...peaks];
  let last = leaf;
  for (let n = size; n % 2 === 1; n = (n - 1) / 2) last = inner(its.pop() as Bytes, last);
  return [...its, last];
}

export function rootOf(peaks: Peaks): Bytes { return peaks.length === 0 ? NOTHING : peaks.reduceRight((right, left) => inner(left, right)); }

export const rootOver = (leaves: readonly Bytes[]): Bytes => rootOf(leaves.reduce<Peaks>((its, leaf, n) => grown(its, n, leaf), []));

/** Whether `leaf` is number `index` of the tree of `size` leaves with this root (RFC 9162, 2.1.3.2). */
export function includes(leaf: Bytes, index: number, size: number, proof: readonly Bytes[], root: Bytes): boolean {
  let [fn, sn, found] = [index, size - 1, leaf];
  for (const part of proof) {
    if (sn <= 0) return false;
    const isLeft = fn % 2 === 1 || fn === sn;
    found = isLeft ? inner(part, found) : inner(found, part);
    while (isLeft && fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)];
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  return index < size && sn === 0 && equal(found, root);
}
