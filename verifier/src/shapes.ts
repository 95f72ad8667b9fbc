// Shapes of the CDDL as tables: each is asked of a value, and gives it back with its parts under names.
import { Broken, type Bytes, isBytes, type Value } from "./cbor";
import { key, type Key } from "./crypto";

/** Takes a value of its shape; of any other it says which rule is broken. */
export type Shape<T> = (it: Value | undefined, rule: string) => T;
type Of<S> = S extends Shape<infer T> ? T : never;
export const LONG = 65536;

export const wrong = (rule: string, what: string): never => { throw new Broken(rule, what); };
const must = <T extends Value>(is: (it: Value | undefined) => it is T, what: string): Shape<T> => (it, rule) => (is(it) ? it : wrong(rule, what));

export const any = must((it): it is Value => it !== undefined, "something is missing");
export const bytes = must(isBytes, "not octets");
export const octets = (size: number): Shape<Bytes> => must((it): it is Bytes => isBytes(it) && it.length === size, `not ${size} octets`);
export const hash = octets(32);
export const label = octets(16);
export const plain = must((it): it is string => typeof it === "string", "not a text");
export const text = (most: number): Shape<string> => must((it): it is string => typeof it === "string" && it !== "" && [...it].length <= most, "not a text within its length");
export const upTo = (most: number): Shape<number> => must((it): it is number => typeof it === "number" && it >= 0 && it <= most, "not a number within its bounds");
export const count = upTo(Number.MAX_SAFE_INTEGER);
export const map = must((it): it is Map<number, Value> => it instanceof Map, "not a map");
export const pub = (...algs: number[]): Shape<Key> => (it) => key(it, ...algs);

export const maybe = <T>(of: Shape<T>): Shape<T | undefined> => (it, rule) => (it === undefined ? undefined : of(it, rule));
export const made = <S, T>(of: Shape<S>, into: (it: S, rule: string) => T): Shape<T> => (it, rule) => into(of(it, rule), rule);
export const list = <T>(of: Shape<T>, most = LONG, least = 0): Shape<T[]> => (it, rule) =>
  Array.isArray(it) && it.length >= least && it.length <= most ? it.map((one) => of(one, rule)) : wrong(rule, "not a list within its length");
export const tuple = <T extends readonly Shape<unknown>[]>(...of: T): Shape<{ [I in keyof T]: Of<T[I]> }> => (it, rule) =>
  Array.isArray(it) && it.length === of.length ? (of.map((one, i) => one(it[i], rule)) as { [I in keyof T]: Of<T[I]> }) : wrong(rule, `not ${of.length} items`);

/** A map by numbers: each name with its number and shape; no other number, unless it is open. */
export const table = <T extends { [name: string]: readonly [number, Shape<unknown>] }>(rows: T, isOpen = false): Shape<{ readonly [N in keyof T]: Of<T[N][1]> }> => {
  const known = new Set(Object.values(rows).map(([n]) => n));
  return (it, rule) => {
    const its = map(it, rule);
    if (!isOpen) for (const n of its.keys()) if (!known.has(n)) wrong(rule, "other keys than it has");
    return Object.fromEntries(Object.entries(rows).map(([name, [n, of]]) => [name, of(its.get(n), rule)])) as { [N in keyof T]: Of<T[N][1]> };
  };
};
