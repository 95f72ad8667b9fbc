// the door, branches and forks, levels, pasts and merged order.
import { attempt, Broken, type Bytes, byText, encode, equal, gather, hex, isBroken, order, type Value } from "./cbor";
import { type Entry, genesis, type Genesis, headId, isFirstOf, isSignedOn, type Layout, layout, shape } from "./entry";
import { grown, type Peaks, rootOf } from "./tree";

/** A run of one branch: the first entries of a feed, or what follows a fork. */
export interface Lane { readonly index: number; readonly feed: string; readonly genesis: Genesis; readonly base: Node | null; readonly nodes: Node[]; from: number }
export interface Node {
  readonly entry: Entry; readonly lane: Lane; readonly before: Node | null; readonly level: number; readonly peaks: Peaks; readonly head: string;
  readonly past: readonly number[]; // by lane: how many numbers of it lie in the past; own lane aside
}
export type Answer =
  | { readonly is: "ADMITTED"; readonly node: Node; readonly isNew: boolean; readonly rival?: Node }
  | { readonly is: "HELD"; readonly entry: Entry; readonly missing: readonly string[]; readonly rivals: readonly Entry[] }
  | { readonly is: "REFUSED"; readonly error: Broken; readonly entry: Entry | null; readonly evidence: boolean };

export class Record {
  readonly nodes: Node[] = []; // in the order in which they joined
  readonly lanes: Lane[] = [];
  readonly feeds = new Map<string, Lane[]>();
  readonly byLeaf = new Map<string, Node>();
  readonly held = new Map<string, Entry>();
  private readonly heads = new Map<string, Node>();
  private readonly waiting = new Map<string, Set<string>>(); // head: leaves that wait for it
  private readonly heldAt = new Map<string, Entry[]>(); // feed and number: good ones that wait

  constructor(readonly line: Bytes) {}

  /** Put octets to the door; what they free follows. */
  take(data: Bytes): Answer[] {
    const answers = [this.admit(data)];
    for (const answer of answers) { // grows as it goes
      if (answer.is !== "ADMITTED" || !answer.isNew) continue;
      for (const head of [answer.node.head, `${answer.node.entry.feed}:genesis`]) {
        for (const leaf of this.waiting.get(head) ?? []) {
          const entry = this.held.get(leaf);
          if (this.held.delete(leaf)) answers.push(this.judge(entry as Entry));
        }
        this.waiting.delete(head);
      }
    }
    return answers;
  }

  admit(data: Bytes): Answer {
    const laid = attempt(() => layout(data));
    if (isBroken(laid)) return refused(laid, null, false);
    const known = this.byLeaf.get(hex(laid.leaf));
    if (known !== undefined) return { is: "ADMITTED", node: known, isNew: false };
    const entry = attempt(() => shape(laid));
    return isBroken(entry) ? refused(entry, null, this.isByAKnownKey(laid)) : this.judge(entry);
  }

  /** evidence only if a key of a held genesis signed the octets. */
  private isByAKnownKey(laid: Layout): boolean { return this.lanes.some(({ genesis: { key } }) => isSignedOn(this.line, key, laid)); }

  private judge(entry: Entry): Answer {
    const opened = entry.number === 0 ? attempt(() => genesis(entry)) : null;
    if (isBroken(opened)) return refused(opened, entry, false);
    if (opened && !equal(opened.line, this.line)) return refused(new Broken("R-11", "of another line"), entry, false);
    const first = this.feeds.get(entry.feed)?.[0];
    const key = opened?.key ?? first?.genesis.key;
    if (key === undefined) return this.hold(entry, [`${entry.feed}:genesis`], false);
    if (!isSignedOn(this.line, key, entry)) return refused(new Broken("R-15", "its signature is not good"), entry);
    if (!isFirstOf(entry)) return refused(new Broken("R-14", "a root that is no genesis of this feed"), entry, true);
    const place = headId(entry.feed, entry.number, entry.root);
    const missing = entry.refs.filter((it) => !this.heads.has(it.id)).map((it) => it.id);
    if (entry.number > 0 && !this.heads.has(place)) missing.unshift(place);
    if (missing.length > 0) return this.hold(entry, missing, true);
    return this.join(entry, opened, this.heads.get(place) ?? null);
  }

  private hold(entry: Entry, missing: readonly string[], isGoodOne: boolean): Answer {
    this.held.set(entry.id, entry);
    for (const it of missing) this.waiting.set(it, (this.waiting.get(it) ?? new Set()).add(entry.id));
    const at = `${entry.feed}:${entry.number}`;
    const rivals = isGoodOne ? (this.heldAt.get(at) ?? []).filter((it) => it.id !== entry.id && this.held.has(it.id)) : [];
    if (isGoodOne && !this.heldAt.get(at)?.includes(entry)) gather(this.heldAt, at, entry);
    return { is: "HELD", entry, missing, rivals };
  }

  private join(entry: Entry, opened: Genesis | null, before: Node | null): Answer {
    const refs = entry.refs.map((it) => this.heads.get(it.id) as Node);
    const onLane = before !== null && before.lane.nodes.at(-1) === before ? before.lane : null;
    const rival = before?.lane.nodes[entry.number - before.lane.from];
    const cuts = [...(onLane === null && before ? [before] : []), ...refs].map((it) => pastCut(it, true));
    const past = before && cuts.length === 0 ? before.past : union([before?.past ?? [], ...cuts]);
    const genesis = opened ?? (before as Node).lane.genesis;
    const lane: Lane = onLane ?? { index: this.lanes.length, feed: entry.feed, base: before, nodes: [], from: entry.number, genesis };
    const peaks = grown(before?.peaks ?? [], entry.number, entry.leaf);
    const level = 1 + Math.max(0, before?.level ?? 0, ...refs.map((it) => it.level));
    const node: Node = { entry, lane, before, past, peaks, level, head: headId(entry.feed, entry.number + 1, rootOf(peaks)) };
    if (onLane === null) { this.lanes.push(lane); gather(this.feeds, entry.feed, lane); }
    lane.nodes.push(node);
    this.nodes.push(node);
    this.byLeaf.set(entry.id, node);
    this.heads.set(node.head, node);
    return rival === undefined ? { is: "ADMITTED", node, isNew: true } : { is: "ADMITTED", node, isNew: true, rival };
  }

  /** All that is held. */
  cut(): Cut { return this.lanes.map((it) => it.from + it.nodes.length); }

  /** The last entry under a head, if a branch that is held has it. */
  under(head: string): Node | undefined { return this.heads.get(head); }

  merged(): Node[] { return this.nodes.toSorted(inOrder); }
}

/** by level, party, feed and leaf. */
export function inOrder(one: Node, other: Node): number {
  const [by, party, another] = [one.level - other.level, one.lane.genesis.party, other.lane.genesis.party];
  if (by !== 0 || party !== another) return by || byText(party, another);
  return order(one.entry.feed, other.entry.feed) || order(one.entry.id, other.entry.id);
}

const refused = (error: Broken, entry: Entry | null, evidence = false): Answer => ({ is: "REFUSED", error, entry, evidence });

/** The largest of several sizes, lane by lane. */
export function union(cuts: readonly Cut[]): number[] {
  const sizes: number[] = [];
  for (const cut of cuts) cut.forEach((size, i) => { sizes[i] = Math.max(sizes[i] ?? 0, size); });
  return Array.from(sizes, (it) => it ?? 0); // no holes
}

/** whether `one` lies in the past of `other`. */
export const isBefore = (one: Node, other: Node): boolean =>
  one.entry.number < (one.lane === other.lane ? other.entry.number : other.past[one.lane.index] ?? 0);
/** A lane and those that it goes on from, each with the number below which its entries are on the branch. */
export function lineage(lane: Lane): [Lane, number][] {
  const found: [Lane, number][] = [[lane, Infinity]];
  for (let its = lane; its.base; its = its.base.lane) found.push([its.base.lane, its.from]);
  return found;
}
/** Whether one entry is on the branch that ends with another. */
export const isOn = (one: Node, other: Node): boolean => lineage(other.lane).some(([lane, below]) =>
  lane === one.lane && one.entry.number < Math.min(below, other.entry.number + 1));
/** R-22, as how many numbers of each lane it holds; every cut here is closed under past. */
export type Cut = readonly number[];
export const holds = (cut: Cut, node: Node): boolean => (cut[node.lane.index] ?? 0) > node.entry.number;
export const pastCut = ({ past, lane: { index }, entry: { number } }: Node, withIt = false): Cut =>
  Array.from({ length: Math.max(past.length, index + 1) }, (_, i) => Math.max(past[i] ?? 0, i === index ? number + Number(withIt) : 0));
/** The last entry of a lane that a cut holds, at most up to a level and below a number. */
export function lastOf(lane: Lane, cut: Cut, level = Infinity, below = Infinity): Node | undefined {
  let [low, high] = [0, Math.max(0, Math.min(cut[lane.index] ?? 0, below) - lane.from)];
  high = Math.min(high, lane.nodes.length);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lane.nodes[middle - 1] as Node).level <= level) low = middle;
    else high = middle - 1;
  }
  return lane.nodes[low - 1];
}

/** what a release signs. */
export function releasePayload(entry: Entry): Bytes { return encode([entry.type, entry.content as Value, entry.time, entry.precedence, [...entry.addressees]]); }
