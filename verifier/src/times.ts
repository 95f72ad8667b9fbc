// what checkpoints cover, and between which times an entry was written, by whose clocks.
import { attempt, gather, hex, isBroken, type Value } from "./cbor";
import { type Key, ML_DSA_44 } from "./crypto";
import { headId } from "./entry";
import { type Note, noteOf, signedBy, signer, type Signer } from "./note";
import { isBefore, type Lane, type Node, type Record } from "./record";
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

const judged = new WeakMap<Note, Map<Signer, number | null>>(); // a signature is judged once
function time(note: Note, by: Signer): number | null {
  const its = judged.get(note) ?? new Map<Signer, number | null>();
  judged.set(note, its);
  if (!its.has(by)) its.set(by, signedBy(note, by.key, by)?.time ?? null);
  return its.get(by) ?? null;
}

/** of each witness the best of its times; of these the k-th. */
export function bracket({ k, names, keys }: Policy, cited: readonly Note[], over: readonly Note[]): Bracket {
  const [before, after] = [[cited, 1], [over, -1]].map(([notes, sign]): Times => {
    const found = new Map<string, number[]>();
    for (const note of notes as readonly Note[]) for (const it of keys) { const at = time(note, it); if (at !== null) gather(found, it.name, at); }
    return Object.fromEntries([...found].map(([name, its]) => [name, its.reduce((one, it) => ((one - it) * (sign as number) < 0 ? it : one))]));
  }) as [Times, Times];
  const kth = (its: Times, sign: number): number | null => (k > 0 ? Object.values(its).sort((a, b) => (a - b) * sign)[k - 1] ?? null : null);
  return { k, n: names.length, before, after, not_before: kth(before, -1), not_after: kth(after, 1) };
}

/** The checkpoints and cosignatures of a record. */
export class Notes {
  private readonly found: { note: Note; node: Node }[];
  private readonly good = new Map<string, { time: number | null } | null>();

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
    return its.filter(({ note, node }) => keys.some((it) => {
      const at = `${node.entry.id}:${it.name}`;
      if (!this.good.has(at)) this.good.set(at, signedBy(note, it));
      return this.good.get(at);
    })).map(({ note }) => this.under(note) as Node);
  }

  covered(): Node[] {
    const lasts = [...this.record.feeds.values()].flatMap(([feed]) => this.underGood(feed as Lane));
    const sizes: number[] = [];
    for (const last of lasts) for (let its: Node | null = last; its; its = its.lane.base) sizes[its.lane.index] = Math.max(sizes[its.lane.index] ?? 0, its.entry.number + 1);
    return this.record.nodes.filter(({ lane, entry }) => entry.number < (sizes[lane.index] ?? 0));
  }

  /** by cosignatures; or, of a witness that the reader names, by all that it signed. */
  bracket(node: Node, by: Policy, isNamed = false): Bracket {
    const its = this.found.filter((it) => isNamed || it.note.isCosigned);
    const isOver = (last: Node | undefined): boolean => last !== undefined && (last === node || isBefore(node, last));
    return bracket(by, its.filter((it) => isBefore(it.node, node)).map((it) => it.note), its.filter(({ note }) => isOver(this.under(note))).map((it) => it.note));
  }
}
