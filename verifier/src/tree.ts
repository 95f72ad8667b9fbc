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

/** Climb from leaf `fn` of a tree whose last leaf is `sn`; `meet` is told each part, and whether it stands on the left. */
function climbs(fn: number, sn: number, proof: readonly Bytes[], meet: (part: Bytes, isLeft: boolean) => void): boolean {
  for (const part of proof) {
    if (sn === 0) return false;
    const isLeft = fn % 2 === 1 || fn === sn;
    meet(part, isLeft);
    while (isLeft && fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)];
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  return sn === 0;
}

/** Whether `leaf` is number `index` of the tree of `size` leaves with this root (RFC 9162, 2.1.3.2). */
export function includes(leaf: Bytes, index: number, size: number, proof: readonly Bytes[], root: Bytes): boolean {
  let found = leaf;
  return index < size && climbs(index, size - 1, proof, (part, isLeft) => { found = isLeft ? inner(part, found) : inner(found, part); }) && equal(found, root);
}

/** Whether the tree of `size` begins with that of `earlier` (RFC 9162, 2.1.4.2). */
export function extend(earlier: number, size: number, proof: readonly Bytes[], oldRoot: Bytes, newRoot: Bytes): boolean {
  if (earlier >= size || earlier === 0) return earlier <= size && proof.length === 0 && equal(oldRoot, earlier === 0 ? NOTHING : newRoot);
  const [first, ...parts] = Number.isInteger(Math.log2(earlier)) ? [oldRoot, ...proof] : proof;
  if (first === undefined) return false;
  let [fn, sn, was, is] = [earlier - 1, size - 1, first, first];
  while (fn % 2 === 1) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  return climbs(fn, sn, parts, (part, isLeft) => { [was, is] = isLeft ? [inner(part, was), inner(part, is)] : [was, inner(is, part)]; }) && equal(was, oldRoot) && equal(is, newRoot);
}
