// what checkpoints cover, and between which times an entry was written, by whose clocks.
import { attempt, gather, hex, isBroken, type Value } from "./cbor";
import { type Key, ML_DSA_44 } from "./crypto";
import { headId } from "./entry";
import { type Note, noteOf, signedBy, signer, type Signer } from "./note";
import { holds, isBefore, type Lane, lineage, type Node, type Record, union } from "./record";
import type { Standings } from "./standing";

/** Whose cosignatures count, and how many of them it takes. */
export interface Policy { readonly k: number; readonly names: readonly string[]; readonly keys: readonly Signer[] }
/** By witness, the latest time that is cited and the earliest that covers; and what k of them come to, in seconds. */
export interface Bracket { readonly k: number; readonly n: number; readonly before: Times; readonly after: Times; readonly not_before: number | null; readonly not_after: number | null }
type Times = { readonly [name: string]: number };

/** a charter that asks for more than it names, or for none, asks for no witness. */
export function policy(charter: ReadonlyMap<number, Value>): Policy {
  const [k, said] = [charter.get(26), charter.get(28)];
  const read = (Array.isArray(said) ? said : []).map((it) => attempt(() => signer(typeof it === "string" ? it : "")));
  const keys = read.filter((it): it is Signer => !isBroken(it) && it.type !== 1);
  const names = [...new Set(keys.map((it) => it.name))].sort();
  return typeof k === "number" && k > 0 && k <= names.length ? { k, names, keys } : { k: 0, names: [], keys: [] };
}

const judged = new WeakMap<Note, Map<string, { time: number | null } | null>>(); // a signature is judged once
function signed(note: Note, key: Key, by?: Signer): { time: number | null } | null {
  const [its, at] = [judged.get(note) ?? new Map<string, { time: number | null } | null>(), `${by?.name}:${by?.type}:${key.name}`];
  judged.set(note, its);
  if (!its.has(at)) its.set(at, signedBy(note, key, by));
  return its.get(at) ?? null;
}

/** of each witness the best of its times; of these the k-th. */
export function bracket({ k, names, keys }: Policy, cited: readonly Note[], over: readonly Note[]): Bracket {
  const [before, after] = [[cited, 1], [over, -1]].map(([notes, sign]): Times => {
    const found = new Map<string, (number | null)[]>();
    for (const note of notes as readonly Note[]) for (const it of keys) { gather(found, it.name, signed(note, it.key, it)?.time ?? null); }
    const best = (its: readonly (number | null)[]): number[] => its.filter((it) => it !== null).sort((one, other) => (other - one) * (sign as number)).slice(0, 1);
    return Object.fromEntries([...found].flatMap(([name, its]) => best(its).map((it) => [name, it])));
  }) as [Times, Times];
  const kth = (its: Times, sign: number): number | null => (k > 0 ? Object.values(its).sort((a, b) => (a - b) * sign)[k - 1] ?? null : null);
  return { k, n: names.length, before, after, not_before: kth(before, -1), not_after: kth(after, 1) };
}

/** The checkpoints and cosignatures of a record. */
export class Notes {
  private readonly found: { note: Note; node: Node }[];

  constructor(private readonly record: Record, private readonly standings: Standings) {
    this.found = record.nodes.flatMap((node) => {
      const note = noteOf(node.entry);
      return note?.line === hex(record.line) ? [{ note, node }] : [];
    });
  }

  private under = ({ feed, size, root }: Note): Node | undefined => this.record.under(headId(feed, size, root));

  /** the last entries under checkpoints of a feed that a granted ML-DSA-44 key signed. */
  private underGood(lane: Lane): Node[] {
    const { party, key, notes } = lane.genesis;
    const its = this.found.filter(({ note }) => !note.isCosigned && note.feed === lane.feed && this.under(note));
    if (its.length === 0) return [];
    const cut = this.record.cut();
    const others = this.standings.roster.grants(party, cut).filter((it) => it.kind === 3 && it.key.alg === ML_DSA_44).map((it) => it.key);
    const keys: Key[] = this.standings.roster.granted(party, key.kid, cut) ? [notes[1], ...others] : others;
    return its.filter(({ note }) => keys.some((it) => signed(note, it))).map(({ note }) => this.under(note) as Node);
  }

  covered(): Node[] {
    const lasts = [...this.record.feeds.values()].flatMap(([feed]) => this.underGood(feed as Lane));
    const cuts = lasts.map((last) => lineage(last.lane).reduce<number[]>((cut, [{ index }, below]) => cut.with(index, Math.min(below, last.entry.number + 1)), this.record.lanes.map(() => 0)));
    const sizes = union(cuts);
    return this.record.nodes.filter((it) => holds(sizes, it));
  }

  /** by cosignatures; or, of a witness that the reader names, by all that it signed. */
  bracket(node: Node, by: Policy, isNamed = false): Bracket {
    const its = this.found.filter((it) => isNamed || it.note.isCosigned);
    const isOver = (last: Node | undefined): boolean => last !== undefined && (last === node || isBefore(node, last));
    return bracket(by, its.filter((it) => isBefore(it.node, node)).map((it) => it.note), its.filter(({ note }) => isOver(this.under(note))).map((it) => it.note));
  }
}
