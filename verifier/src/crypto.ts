// keys, and the one rule by which a signature is good. The mathematics is of @noble; the platform's own
// Ed25519, where there is one and it passes the test below, only says sooner what the library would say.
import { ed25519 } from "@noble/curves/ed25519.js";
import { sha256, sha512 } from "@noble/hashes/sha2.js";
import { ml_dsa44 } from "@noble/post-quantum/ml-dsa.js";
import { ascii, Broken, type Bytes, compare, encode, hex, isBytes, join, unhex, type Value } from "./cbor";

export const hash = (...parts: readonly Bytes[]): Bytes => sha256(parts.length === 1 ? (parts[0] as Bytes) : join(...parts)) as Bytes;
export const [ED25519, ML_DSA_44, KEM] = [-19, -48, 0x647a];
const LENGTH = new Map([[ED25519, 32], [ML_DSA_44, 1312], [KEM, 1216]]);
const { Point } = ed25519;
const ORDER = Point.Fn.ORDER;

export interface Key {
  readonly alg: number; readonly raw: Bytes; readonly kid: string;
  readonly name: string; // the whole key: two keys with one kid are not one key
}

const little = (data: Bytes): bigint => data.reduceRight((sum, it) => (sum << 8n) | BigInt(it), 0n);

/** a key where it is enrolled. */
export function key(value: Value | undefined, ...algs: number[]): Key {
  if (!Array.isArray(value) || value.length !== 2) throw new Broken("R-4", "a key is [alg, octets]");
  const [alg, raw] = value as [Value, Value];
  if (typeof alg !== "number" || !isBytes(raw) || LENGTH.get(alg) !== raw.length) throw new Broken("R-4", "no such key");
  if (algs.length > 0 && !algs.includes(alg)) throw new Broken("R-4", "a key of another kind");
  if (alg === ED25519 && !isSafePoint(raw)) throw new Broken("R-4", "a point that is no key");
  return Object.freeze({ alg, raw, kid: hex(hash(encode(value)).subarray(0, 8)), name: hex(raw) });
}

/** canonical, on the curve and not of small order. */
function isSafePoint(raw: Bytes): boolean { try { return !Point.fromBytes(raw, false).isSmallOrder(); } catch { return false; } }

/** Sig_structure of RFC 9052 for an act of R-6. */
export const structure = (alg: number, kid: Bytes, context: Bytes, payload: Bytes): Bytes =>
  encode(["Signature1", encode(new Map<number, Value>([[1, alg], [4, kid]])), context, payload]);

/** What must hold before any equation is looked at: S below the order, R not of small order, in whatever spelling. */
const TORSION = Point.fromHex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"); // of order 8
const heightOf = (data: Bytes): string => hex(Uint8Array.from(data, (it, i) => (i === 31 ? it & 127 : it)));
const SMALL = new Set(Array.from({ length: 8 }, (_, i) => heightOf(TORSION.multiplyUnsafe(BigInt(i)).toBytes() as Bytes)));
for (const it of ["ed", "ee"]) SMALL.add(`${it}${"ff".repeat(30)}7f`); // 0 and 1, written as p and p + 1
const isInForm = (signature: Bytes): boolean => signature.length === 64 && little(signature.subarray(32)) < ORDER && !SMALL.has(heightOf(signature.subarray(0, 32)));

/** The equation without the cofactor: R equals SB - hA octet for octet. */
function equation(raw: Bytes, message: Bytes, signature: Bytes): boolean {
  const r = signature.subarray(0, 32);
  const h = little(sha512(join(r, raw, message)) as Bytes) % ORDER;
  const s = little(signature.subarray(32));
  const found = Point.BASE.multiplyUnsafe(s).add(Point.fromBytes(raw, false).negate().multiplyUnsafe(h));
  return compare(found.toBytes() as Bytes, r) === 0;
}

/** Whether a signature is good. While signatures are collected, each that was not judged yet is taken for good. */
export function isGood(its: Key, context: Bytes, payload: Bytes, signature: Bytes, kid = unhex(its.kid)): boolean {
  const known = judged.get(signature)?.get(its.name);
  if (known !== undefined) return known;
  const message = structure(its.alg, kid, context, payload);
  if (collected === null) return isSigned(its, message, signature);
  collected.push({ key: its, message, signature });
  return true;
}

/** Whether `message` is signed, by the rule of R-6. */
export function isSigned(its: Key, message: Bytes, signature: Bytes): boolean {
  if (its.alg === ML_DSA_44) return signature.length === 2420 && ml_dsa44.verify(signature, message, its.raw);
  return its.alg === ED25519 && isInForm(signature) && isSafePoint(its.raw) && equation(its.raw, message, signature);
}

// --- sooner: the platform's verification, many at a time

export interface Asked { readonly key: Key; readonly message: Bytes; readonly signature: Bytes }
const judged = new WeakMap<Bytes, Map<string, boolean>>();
let collected: Asked[] | null = null;

let platform: Promise<boolean> | undefined;
const subtle = globalThis.crypto?.subtle;

async function importKey(raw: Bytes): Promise<CryptoKey> { return subtle.importKey("raw", raw, { name: "Ed25519" }, false, ["verify"]); }

/** Whether the platform decides as R-6 does where implementations are known to differ: of the second R = rB + T, T of order 8. */
const [PROBE, GOOD, COFACTORED] = [
  "33a73590507d501e4b5e58b45da709059adfaccbde1004fbeedb6034c0b510b5",
  "ce1a32994e835c193e2bf33909f44373ae2cf94ddef0fd922035c483670637c2b5b624f5ee1ec6a28d98b17e08a304914d5e934254652e2855d490e2d69db50e",
  "4649fbbf68c162d1d94e2f3c5698be66de4ed984501c27d8ed7ec147a070d85d87d6476af695f2fc3c74cae0be1283ae2df0aa970ee0a1f3596259b0fd983104",
].map(unhex) as [Bytes, Bytes, Bytes];
async function isUsable(): Promise<boolean> {
  const [its, message] = [await importKey(PROBE), ascii("R-6")];
  return (await subtle.verify("Ed25519", its, GOOD, message)) && !(await subtle.verify("Ed25519", its, COFACTORED, message));
}

/** What `act` gives: first as if every signature were good; and once more, with what is known then, if one is not. */
export async function verified<T>(act: () => Promise<T>, heard: (done: number, all: number) => void): Promise<T> {
  const asked: Asked[] = [];
  collected = asked;
  const found = await act().finally(() => { collected = null; });
  return (await verifySoon(asked, heard)) ? found : act();
}

/** Verify many signatures, of which `isGood` knows afterwards; whether all are good. */
export async function verifySoon(asked: readonly Asked[], heard: (done: number, all: number) => void): Promise<boolean> {
  const isQuick = await (platform ??= subtle === undefined ? Promise.resolve(false) : isUsable().catch(() => false));
  const keys = new Map<string, CryptoKey | null>();
  let areGood = true;
  const verify = async ({ key: its, message, signature }: Asked): Promise<void> => {
    if (isQuick && its.alg === ED25519 && !keys.has(its.name)) keys.set(its.name, isSafePoint(its.raw) ? await importKey(its.raw).catch(() => null) : null);
    const handle = keys.get(its.name);
    const good = handle ? isInForm(signature) && (await subtle.verify("Ed25519", handle, signature, message)) : isSigned(its, message, signature);
    judged.set(signature, (judged.get(signature) ?? new Map<string, boolean>()).set(its.name, good));
    areGood &&= good;
  };
  const STEP = 512;
  for (let at = 0; at < asked.length; at += STEP) {
    await Promise.all(asked.slice(at, at + STEP).map(verify));
    heard(Math.min(asked.length, at + STEP), asked.length);
  }
  return areGood;
}
