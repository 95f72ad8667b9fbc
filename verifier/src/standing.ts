// standing, stable level and prefix, authority.
import { ascii, type Bytes, encode, gather, hex, isBytes, join, order, unhex, type Value } from "./cbor";
import { isGood } from "./crypto";
import { type Charter, type Entry, type Grant, type Head, KEY_TYPES } from "./entry";
import { type Cut, holds, isBefore, isOn, lastOf, type Lane, type Node, pastCut, type Record, releasePayload } from "./record";
import { type Bylaws, Laws } from "./laws";
import { Roster } from "./roster";
import codes from "./codes.json";

export type Cause = "REVOKED" | "OFFICER_REVOKED" | "RESTORED" | "FORKED" | "EXCLUDED";
export interface Stand { readonly standing: "GOOD" | "DISPUTED" | "AFTER"; readonly cause: Cause | null; readonly by: string | null }
interface Closing { readonly node: Node; readonly cause: Cause; readonly heads: readonly Head[]; readonly endsRest: boolean; readonly below: number }
interface Reason { readonly is: "DISPUTED" | "AFTER"; readonly cause: Cause; readonly by: Node }
interface End { readonly node: Node; readonly isOwn: boolean }
export interface Judged { readonly offices: readonly string[]; readonly flags: readonly string[] }
const [YEAR_2000, YEAR_2200, BACKWARDS] = [946684800000, 7258118400000, 900000];

/** the code of a type, and how many releases it asks for at least, by its heading and line in docs/messages. */
export const codeOf = (type: string): [string, number, 1?] => (codes as unknown as { [type: string]: [string, number, 1?] })[type] ?? ["", 0];
/** whether fewer releases count than the type asks for whatever it says, or the founding charter for its type. */
export const isShort = ({ type }: Entry, { twoPerson }: Charter, count: number): boolean =>
  count < codeOf(type)[1] || (count === 1 && codeOf(type)[1] === 1 && twoPerson.includes(codeOf(type)[0]));

/** whether a grant counts for an entry. */
export function counts(its: Grant | undefined, { time, type, precedence }: Entry, kind: number): boolean {
  return its?.kind === kind && time >= its.window.start && time < its.window.end && precedence <= its.precedence
    && (its.codes.length === 0 || its.codes.includes(codeOf(type)[0]));
}
/** offices whose release of an entry is good, by the grants that count for it. */
export function offices(entry: Entry, line: Bytes, grantOf: (kid: string) => Grant | undefined): string[] {
  const found = new Map<string, string>();
  const signed = entry.releases.length > 0 ? releasePayload(entry) : line;
  for (const { kid, signature } of entry.releases) {
    const its = grantOf(kid);
    if (its && !found.has(kid) && isGood(its.key, join(ascii("comity/release/1"), line), signed, signature)) found.set(kid, its.office);
  }
  return [...found.values()];
}

/** Number of entries that a branch shares with the first ones under a head. */
function shared(lane: Lane, last: Node): number {
  for (let its: Lane | undefined = lane, most = Infinity; its; its = its.base?.lane) {
    for (let other: Lane | undefined = last.lane, size = last.entry.number + 1; other; size = Math.min(size, other.from), other = other.base?.lane) {
      if (its === other) return Math.min(most, size);
    }
    most = Math.min(most, its.from);
  }
  return 0;
}

export class Standings {
  private readonly closings = new Map<string, Closing[]>(); // by party and key
  private readonly ends = new Map<string, End[]>();
  private readonly used = new Map<string, Node[]>();

  readonly laws: Laws;
  readonly roster: Roster;
  private readonly joints: Node[] = [];

  constructor(private readonly record: Record, readonly charter: Charter) {
    this.laws = new Laws(charter, (node, cut) => this.gravest(this.cuts(node, cut)).standing);
    this.roster = new Roster((party, cut) => charter.founded.get(party) ?? this.laws.at(cut).founded.get(party));
  }

  /** Take in an entry that joined, in the order of joining. */
  join(node: Node): Judged {
    this.roster.join(node);
    const { genesis, feed } = node.lane;
    if (node.before === null && feed === node.entry.feed) {
      const heads = genesis.known.filter((it) => { const last = this.record.under(it.id); return last !== undefined && isBefore(last, node); });
      if (heads.length > 0) gather(this.closings, `${genesis.party}:${genesis.key.name}`, { node, cause: "RESTORED", heads, endsRest: false, below: genesis.epoch });
    }
    const { party = "", heads = [], grants = [] } = this.roster.revoke(node, this.record) ?? {};
    for (const { kind, key } of grants) {
      if (kind === 0) gather(this.closings, `${party}:${key.name}`, { node, cause: "REVOKED", heads, endsRest: true, below: Infinity });
      if (kind === 1) gather(this.ends, `${party}:${key.kid}`, { node, isOwn: genesis.party === party });
    }
    const laws = this.laws.at(pastCut(node));
    const judged = this.judge(node, laws);
    this.laws.hear(node, laws, judged.offices, judged.flags);
    if (node.entry.joint) this.joints.push(node);
    for (const it of node.entry.releases) gather(this.used, releaseId(it), node);
    return judged;
  }

  /** First number of a lane that a closing cuts; nothing if it does not close it. */
  private start(lane: Lane, its: Closing): number | undefined {
    if (lane.genesis.epoch >= its.below) return undefined;
    const heads = its.heads.filter((it) => hex(it.feed) === lane.feed);
    if (heads.length === 0 && !its.endsRest) return undefined;
    return Math.max(0, ...heads.map((it) => shared(lane, this.record.under(it.id) as Node)));
  }
  private closers(lane: Lane, cut: Cut): { its: Closing; start: number }[] {
    const all = this.closings.get(`${lane.genesis.party}:${lane.genesis.key.name}`) ?? [];
    return all.flatMap((its) => { const start = holds(cut, its.node) ? this.start(lane, its) : undefined; return start === undefined ? [] : [{ its, start }]; });
  }

  /** standing in a cut; of several causes the gravest, then the lowest by level and leaf. */
  stand(node: Node, cut: Cut = this.record.cut()): Stand {
    return this.gravest([...this.cuts(node, cut), ...this.laws.reasons(node, cut).map((it) => ({ ...it, cause: "EXCLUDED" as const }))]);
  }
  private cuts(node: Node, cut: Cut): Reason[] {
    const found: Reason[] = [];
    const all = this.closings.get(`${node.lane.genesis.party}:${node.lane.genesis.key.name}`) ?? [];
    for (const its of all) {
      const start = this.start(node.lane, its);
      if (start === undefined || node.entry.number < start) continue;
      if (isBefore(its.node, node)) found.push({ is: "AFTER", cause: its.cause, by: its.node });
      else if (holds(cut, its.node)) found.push({ is: "DISPUTED", cause: its.cause, by: its.node });
    }
    for (const kid of new Set(node.entry.releases.map((it) => it.kid))) {
      const ends = this.ends.get(`${node.lane.genesis.party}:${kid}`) ?? [];
      const held = ends.filter((it) => holds(cut, it.node));
      const hasOwn = held.some((it) => it.isOwn);
      for (const it of ends) if (isBefore(it.node, node)) found.push({ is: "AFTER", cause: "OFFICER_REVOKED", by: it.node });
      for (const it of held) if (it.isOwn === hasOwn && !isBefore(node, it.node)) found.push({ is: "DISPUTED", cause: "OFFICER_REVOKED", by: it.node });
    }
    const rival = this.rival(node, cut);
    if (rival) found.push({ is: "DISPUTED", cause: "FORKED", by: rival });
    return found;
  }
  private gravest(found: readonly Reason[]): Stand {
    const gravest = found.some((it) => it.is === "AFTER") ? "AFTER" : "DISPUTED";
    const [first] = found.filter((it) => it.is === gravest).sort((one, other) =>
      one.by.level - other.by.level || order(one.by.entry.id, other.by.entry.id) || order(one.cause, other.cause));
    return first ? { standing: gravest, cause: first.cause, by: first.by.entry.id } : { standing: "GOOD", cause: null, by: null };
  }

  /** at the lowest number at or below the entry's that a cut holds twice, the entry of another branch. */
  private rival(node: Node, cut: Cut): Node | undefined {
    const lanes = this.record.feeds.get(node.entry.feed) ?? [];
    const bases = [...new Set(lanes.filter((it) => it.base).map((it) => it.from))].filter((it) => it <= node.entry.number).sort((a, b) => a - b);
    for (const at of bases) {
      const held = lanes.flatMap((it) => it.nodes[at - it.from] ?? []).filter((it) => holds(cut, it));
      if (held.length > 1) return held.filter((it) => it !== node && !isOn(it, node)).sort((one, other) => (one.entry.id < other.entry.id ? -1 : 1))[0];
    }
    return undefined;
  }

  /** Branches of granted feeds as a cut holds them: since which level, last level, who closes them. */
  private open(cut: Cut): { lane: Lane; last: Node; since: number; closers: { level: number; start: number }[] }[] {
    const { since } = this.laws.at(cut);
    return this.record.lanes.flatMap((lane) => {
      const [last, { party }] = [lastOf(lane, cut), lane.genesis];
      if (!last) return [];
      const levels = this.roster.carriersOf(party, lane.genesis.key.kid, cut).map((it) => it.level);
      if (levels.length === 0) return [];
      const closers = [
        ...this.closers(lane, cut).map(({ its, start }) => ({ level: its.node.level, start })),
        ...this.laws.closers(party, cut).map(({ level, node }) => ({ level, start: pastCut(node, true)[lane.index] ?? 0 })),
      ];
      return [{ lane, last, since: Math.max(Math.min(...levels), since.get(party) ?? 0), closers }];
    });
  }

  /** L of a cut. */
  stableLevel(without: ReadonlySet<string> = new Set(), cut: Cut = this.record.cut()): number {
    const open = this.open(cut);
    if (this.laws.at(cut).parties.some((party) => !open.some((it) => it.lane.genesis.party === party))) return 0;
    const goesOn = (last: Node): boolean => this.record.lanes.some((it) => it.base === last && holds(cut, it.nodes[0] as Node));
    const counted = open.filter((it) => !without.has(it.lane.feed) && !goesOn(it.last));
    for (let level = Math.max(0, ...counted.map((it) => it.last.level)); level > 0;) {
      const against = counted.filter((it) => it.since <= level && it.last.level < level && !it.closers.some((by) => by.level <= level));
      if (against.length === 0) return level;
      level = Math.min(...against.map((it) => Math.max(it.since, it.last.level + 1))) - 1;
    }
    return 0;
  }

  /** the stable prefix. */
  prefix(level: number, without: ReadonlySet<string> = new Set(), cut: Cut = this.record.cut()): Set<Node> {
    const found = new Set<Node>();
    const sizes: number[] = [];
    const reach = (lane: Lane, size: number): void => { sizes[lane.index] = Math.max(sizes[lane.index] ?? 0, size); };
    for (const { lane, since, closers } of this.open(cut)) {
      if (since > level || without.has(lane.feed)) continue;
      const stop = Math.min(...closers.filter((it) => it.level <= level).map((it) => it.start));
      const last = lastOf(lane, cut, level, stop);
      if (!last) continue;
      last.past.forEach((size, i) => reach(this.record.lanes[i] as Lane, size));
      reach(lane, last.entry.number + 1);
    }
    for (const lane of this.record.lanes) for (const node of lane.nodes) if (node.entry.number < (sizes[lane.index] ?? 0)) found.add(node);
    return found;
  }

  // --- authority, from the entry's past alone

  private allows(node: Node, laws: Bylaws, kid: string, kind: number): Grant | undefined {
    const { party } = node.lane.genesis;
    const pin = this.charter.founded.get(party) ?? laws.founded.get(party) ?? this.laws.offered(node.entry, party);
    const its = this.roster.grantFor(node, party, kid, pin);
    return counts(its, node.entry, kind) ? its : undefined;
  }

  private judge(node: Node, laws: Bylaws): Judged {
    const { entry, lane } = node;
    const flags = new Set<string>();
    const before = node.before?.entry.time ?? 0;
    if (entry.time < YEAR_2000 || entry.time >= YEAR_2200 || entry.time + BACKWARDS < before) flags.add("TIME_IMPLAUSIBLE");
    if (entry.addressees.some((it) => !laws.parties.includes(it))) flags.add("BAD_SCHEMA");
    let its: string[] = [];
    if (node.before === null || KEY_TYPES.has(entry.type)) {
      if (node.before !== null && !this.roster.hasForce(node)) flags.add("UNAUTHORISED_TYPE");
    } else {
      const sender = this.allows(node, laws, lane.genesis.key.kid, 0);
      const isOutside = !laws.parties.includes(lane.genesis.party) && entry.type !== "line.response/1";
      if (isOutside || sender?.key.name !== lane.genesis.key.name) flags.add("UNAUTHORISED_TYPE");
      its = offices(entry, this.charter.line, (kid) => this.allows(node, laws, kid, 1));
      if (its.length !== entry.releases.length) flags.add("UNAUTHORISED_TYPE");
      if (entry.releases.some((it) => (this.used.get(releaseId(it)) ?? []).some((other) => isBefore(other, node)))) flags.add("REPLAYED");
      if (entry.type === "line.restore/1" && entry.content instanceof Map) for (const it of this.faults(node, entry.content, laws)) flags.add(it);
    }
    return { offices: its, flags: [...flags].sort() };
  }

  /** what a restoration names that was not so in its past. */
  private faults(node: Node, content: ReadonlyMap<number, Value>, { parties, charter }: Bylaws): string[] {
    const [cut, digest, rows] = [pastCut(node), content.get(5), content.get(7)];
    const joints = this.joints.filter((it) => isBefore(it, node)).map((it) => ({ party: it.lane.genesis.party, fold: hex((it.entry.joint as { fold: Bytes }).fold) }));
    const isCommon = (fold: string): boolean => parties.every((party) => joints.some((it) => it.party === party && it.fold === fold));
    const named = isBytes(digest) ? hex(digest) : "";
    const isSame = isCommon(named) || (named === "0".repeat(64) && !joints.some((it) => isCommon(it.fold)));
    const current = parties.map((party) => hex(encode([party, unhex(this.roster.current(party, cut) ?? charter.founded.get(party) as string)])));
    const stated = Array.isArray(rows) ? rows.map((it) => hex(encode(it))) : [];
    const isCurrent = stated.length === current.length && current.every((it) => stated.includes(it));
    return [...(isSame ? [] : ["JOINT_NOT_COMMON"]), ...(isCurrent ? [] : ["KEYS_NOT_CURRENT"])];
  }

  /** two feeds of one key and one epoch. */
  clones(party: string): [string, string][] {
    const first = [...this.record.feeds.values()].map((it) => it[0] as Lane).filter((it) => it.genesis.party === party).sort((a, b) => (a.feed < b.feed ? -1 : 1));
    return first.flatMap((one, i) => first.slice(i + 1)
      .filter((it) => it.genesis.key.name === one.genesis.key.name && it.genesis.epoch === one.genesis.epoch)
      .map((it): [string, string] => [one.feed, it.feed]));
  }
}

const releaseId = (it: { kid: string; signature: Bytes }): string => `${it.kid}:${hex(it.signature)}`;
