// standing, stable level and prefix, authority.
import { ascii, type Bytes, encode, gather, hex, isBytes, join, order, unhex, type Value } from "./cbor";
import { isGood } from "./crypto";
import { type Charter, type Entry, type Grant, type Head, KEY_TYPES } from "./entry";
import { type Bylaws, Laws } from "./laws";
import { type Cut, holds, isBefore, isOn, lastOf, type Lane, lineage, type Node, pastCut, type Record, releasePayload, union } from "./record";
import { Roster } from "./roster";
import codes from "./codes.json";

export interface Stand { readonly standing: "GOOD" | "DISPUTED" | "AFTER"; readonly cause: string | null; readonly by: string | null }
interface Reason { readonly is: "DISPUTED" | "AFTER"; readonly cause: string; readonly by: Node }
interface Closing { readonly node: Node; readonly cause: string; readonly heads: readonly Head[]; readonly endsRest: boolean; readonly below: number }
interface Open { readonly lane: Lane; readonly last: Node; readonly since: number; readonly closers: readonly { readonly level: number; readonly start: number }[] }
export interface Judged { readonly offices: readonly string[]; readonly flags: readonly string[] }
const [YEAR_2000, YEAR_2200, BACKWARDS] = [946684800000, 7258118400000, 900000];

/** code, least releases, 1 for what is always open, by the heading of a type and its line in docs/messages. */
export const codeOf = (type: string): [string, number, 1?] => (codes as unknown as { [type: string]: [string, number, 1?] })[type] ?? ["", 0];
/** whether fewer releases count than the type asks for whatever it says, or the charter for its type. */
export function isShort({ type }: Entry, { twoPerson }: Charter, count: number): boolean {
  const [code, least] = codeOf(type);
  return count < least || (count === 1 && least === 1 && twoPerson.includes(code));
}
/** whether a grant counts for an entry. */
export const counts = (its: Grant | undefined, { time, type, precedence }: Entry, kind: number): boolean =>
  its?.kind === kind && time >= its.window.start && time < its.window.end && precedence <= its.precedence
  && (its.codes.length === 0 || its.codes.includes(codeOf(type)[0]));
/** offices whose release of an entry is good, by the grants that count for it. */
export function offices(entry: Entry, line: Bytes, grantOf: (kid: string) => Grant | undefined): string[] {
  const signed = entry.releases.length > 0 ? releasePayload(entry) : line;
  const good = entry.releases.flatMap(({ kid, signature }): [string, string][] => {
    const its = grantOf(kid);
    return its && isGood(its.key, join(ascii("comity/release/1"), line), signed, signature) ? [[kid, its.office]] : [];
  });
  return [...new Map(good).values()];
}

/** Number of entries that a branch shares with the first ones under a head. */
function shared(lane: Lane, last: Node): number {
  const other = new Map(lineage(last.lane).map(([its, below]) => [its, Math.min(below, last.entry.number + 1)]));
  const [its, below] = lineage(lane).find(([one]) => other.has(one)) ?? [lane, 0];
  return Math.min(below, other.get(its) ?? 0);
}
const ofKey = ({ genesis: { party, key } }: Lane): string => `${party}:${key.name}`;
const releaseId = (it: { kid: string; signature: Bytes }): string => `${it.kid}:${hex(it.signature)}`;

export class Standings {
  readonly laws: Laws;
  readonly roster: Roster;
  readonly judged = new Map<Node, Judged>();
  private readonly joints: Node[] = [];
  private readonly closings = new Map<string, Closing[]>(); // by party and key
  private readonly ends = new Map<string, { readonly node: Node; readonly isOwn: boolean }[]>();
  private readonly used = new Map<string, Node[]>();

  constructor(private readonly record: Record, readonly charter: Charter) {
    this.laws = new Laws(charter, (node, cut) => gravest(this.reasons(node, cut)).standing);
    this.roster = new Roster((party, cut) => charter.founded.get(party) ?? this.laws.at(cut).founded.get(party));
  }

  /** Take in an entry that joined, in the order of joining. */
  join(node: Node): Judged {
    this.roster.join(node);
    const { genesis, feed } = node.lane;
    if (node.before === null && feed === node.entry.feed) {
      const heads = genesis.known.filter((it) => this.isHeadBefore(it, node));
      if (heads.length > 0) gather(this.closings, ofKey(node.lane), { node, cause: "RESTORED", heads, endsRest: false, below: genesis.epoch });
    }
    const { party = "", heads = [], grants = [] } = this.roster.revoke(node, (it) => this.isHeadBefore(it, node)) ?? {};
    for (const { kind, key } of grants) {
      if (kind === 0) gather(this.closings, `${party}:${key.name}`, { node, cause: "REVOKED", heads, endsRest: true, below: Infinity });
      if (kind === 1) gather(this.ends, `${party}:${key.kid}`, { node, isOwn: genesis.party === party });
    }
    const laws = this.laws.at(pastCut(node));
    const judged = this.judge(node, laws);
    this.judged.set(node, judged);
    this.laws.hear(node, laws, judged);
    if (node.entry.joint) this.joints.push(node);
    for (const it of node.entry.releases) gather(this.used, releaseId(it), node);
    return judged;
  }
  private isHeadBefore(head: Head, node: Node): boolean {
    const last = this.record.under(head.id);
    return last !== undefined && isBefore(last, node);
  }

  /** What closes a lane, and the first number that each cuts. */
  private closers(lane: Lane): { its: Closing; start: number }[] {
    return (this.closings.get(ofKey(lane)) ?? []).filter((it) => lane.genesis.epoch < it.below).flatMap((its) => {
      const heads = its.heads.filter((it) => hex(it.feed) === lane.feed);
      const start = Math.max(0, ...heads.map((it) => shared(lane, this.record.under(it.id) as Node)));
      return heads.length > 0 || its.endsRest ? [{ its, start }] : [];
    });
  }
  /** standing in a cut; of several causes the gravest, then the lowest by level and leaf. */
  stand(node: Node, cut: Cut = this.record.cut()): Stand { return gravest([...this.reasons(node, cut), ...this.laws.reasons(node, cut)]); }

  private reasons(node: Node, cut: Cut): Reason[] {
    const closed = this.closers(node.lane).filter(({ start }) => node.entry.number >= start).map(({ its }) => ({ cause: its.cause, by: its.node }));
    const officers = [...new Set(node.entry.releases.map((it) => it.kid))].flatMap((kid) => {
      const ends = this.ends.get(`${node.lane.genesis.party}:${kid}`) ?? [];
      const hasOwn = ends.some((it) => it.isOwn && holds(cut, it.node));
      return ends.filter((it) => isBefore(it.node, node) || (it.isOwn === hasOwn && !isBefore(node, it.node)));
    });
    const found = [...closed, ...officers.map((it) => ({ cause: "OFFICER_REVOKED", by: it.node }))].map((it) => ({ ...it, is: isBefore(it.by, node) ? "AFTER" : "DISPUTED" } as const));
    const rival = this.rival(node, cut);
    return [...found.filter((it) => it.is === "AFTER" || holds(cut, it.by)), ...(rival ? [{ is: "DISPUTED", cause: "FORKED", by: rival } as const] : [])];
  }
  /** at the lowest number at or below the entry's that a cut holds twice, the entry of another branch. */
  private rival(node: Node, cut: Cut): Node | undefined {
    const lanes = this.record.feeds.get(node.entry.feed) ?? [];
    const bases = [...new Set(lanes.filter((it) => it.base).map((it) => it.from))].filter((it) => it <= node.entry.number).sort((a, b) => a - b);
    const held = bases.map((at) => lanes.flatMap((it) => it.nodes[at - it.from] ?? []).filter((it) => holds(cut, it))).find((its) => its.length > 1) ?? [];
    return held.filter((it) => it !== node && !isOn(it, node)).sort((one, other) => order(one.entry.id, other.entry.id))[0];
  }

  /** Branches of granted feeds as a cut holds them: since which level, last level, who closes them. */
  private open(cut: Cut): Open[] {
    const { since } = this.laws.at(cut);
    return this.record.lanes.flatMap((lane) => {
      const [last, { party, key }] = [lastOf(lane, cut), lane.genesis];
      const levels = last ? this.roster.carriersOf(party, key.kid, cut).map((it) => it.level) : [];
      if (!last || levels.length === 0) return [];
      const closers = this.closers(lane).filter(({ its }) => holds(cut, its.node)).map(({ its, start }) => ({ level: its.node.level, start }));
      const left = this.laws.closers(party, cut).map(({ level, node }) => ({ level, start: pastCut(node, true)[lane.index] ?? 0 }));
      return [{ lane, last, since: Math.max(Math.min(...levels), since.get(party) ?? 0), closers: [...closers, ...left] }];
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
    const lasts = this.open(cut).filter((it) => it.since <= level && !without.has(it.lane.feed)).map(({ lane, closers }) =>
      lastOf(lane, cut, level, Math.min(...closers.filter((it) => it.level <= level).map((it) => it.start))));
    const sizes = union(lasts.flatMap((it) => (it ? [pastCut(it, true)] : [])));
    return new Set(this.record.nodes.filter((it) => holds(sizes, it)));
  }

  // --- authority, from the entry's past alone

  private judge(node: Node, laws: Bylaws): Judged {
    const { entry, lane: { genesis: { party, key } } } = node;
    const isFree = node.before === null || KEY_TYPES.has(entry.type); // asks for no grant
    const pin = this.charter.founded.get(party) ?? laws.founded.get(party) ?? this.laws.offered(node);
    const allows = (kid: string, kind: number): Grant | undefined => {
      const its = this.roster.grantFor(node, party, kid, pin);
      return counts(its, entry, kind) ? its : undefined;
    };
    const its = isFree ? [] : offices(entry, this.charter.line, (kid) => allows(kid, 1));
    const isOutside = !laws.parties.includes(party) && entry.type !== "line.response/1";
    const isBad = isFree ? node.before !== null && !this.roster.hasForce(node)
      : isOutside || allows(key.kid, 0)?.key.name !== key.name || its.length !== entry.releases.length;
    const isUntimely = entry.time < YEAR_2000 || entry.time >= YEAR_2200 || entry.time + BACKWARDS < (node.before?.entry.time ?? 0);
    const isReplayed = !isFree && entry.releases.some((it) => this.used.get(releaseId(it))?.some((other) => isBefore(other, node)));
    const flags = {
      BAD_SCHEMA: entry.addressees.some((it) => !laws.parties.includes(it)), TIME_IMPLAUSIBLE: isUntimely, UNAUTHORISED_TYPE: isBad, REPLAYED: isReplayed,
      ...(entry.type === "line.restore/1" && entry.content instanceof Map ? this.faults(node, entry.content, laws) : {}),
    };
    return { offices: its, flags: Object.entries(flags).filter(([, is]) => is).map(([flag]) => flag).sort() };
  }

  /** what a restoration names that was not so in its past. */
  private faults(node: Node, content: ReadonlyMap<number, Value>, { parties, charter }: Bylaws): { [flag: string]: boolean } {
    const [digest, rows] = [content.get(5), content.get(7)];
    const joints = this.joints.filter((it) => isBefore(it, node)).map((it) => ({ party: it.lane.genesis.party, fold: hex(it.entry.joint?.fold as Bytes) }));
    const isCommon = (fold: string): boolean => parties.every((party) => joints.some((it) => it.party === party && it.fold === fold));
    const named = isBytes(digest) ? hex(digest) : "";
    const current = parties.map((party) => encode([party, unhex(this.roster.current(party, pastCut(node)) ?? charter.founded.get(party) as string)])).map(hex);
    const stated = Array.isArray(rows) ? rows.map((it) => hex(encode(it))) : [];
    return {
      JOINT_NOT_COMMON: !isCommon(named) && (named !== "0".repeat(64) || joints.some((it) => isCommon(it.fold))),
      KEYS_NOT_CURRENT: stated.length !== current.length || !current.every((it) => stated.includes(it)),
    };
  }
}

function gravest(found: readonly Reason[]): Stand {
  const standing = found.some((it) => it.is === "AFTER") ? "AFTER" : "DISPUTED";
  const [first] = found.filter((it) => it.is === standing).sort((one, other) =>
    one.by.level - other.by.level || order(one.by.entry.id, other.by.entry.id) || order(one.cause, other.cause));
  return first ? { standing, cause: first.cause, by: first.by.entry.id } : { standing: "GOOD", cause: null, by: null };
}
