// key statements, whose key is whose, and what ends a key.
import { ascii, attempt, type Bytes, gather, hex, isBroken, order } from "./cbor";
import { isGood } from "./crypto";
import { type Entry, type Grant, grant, type Head, KEY_TYPES, revocation, type RootRelease, type Roots, roots, statement, type Statement } from "./entry";
import { type Cut, holds, isBefore, type Node, pastCut } from "./record";

const CONTEXT = ascii("comity/key/1");
interface Carrier { readonly node: Node; readonly releases: readonly RootRelease[]; enough?: boolean }
export interface Said { readonly statement: Statement; readonly grant?: Grant; readonly roots?: Roots; readonly revokes?: ReturnType<typeof revocation>; readonly carriers: Carrier[] }
const READERS: { readonly [type: string]: (its: Statement) => Partial<Said> } = {
  "key.grant/1": (its) => ({ grant: grant(its) }), "key.revoke/1": (its) => ({ revokes: revocation(its) }),
  "party.found/1": (its) => ({ roots: roots(its) }), "party.rotate/1": (its) => ({ roots: roots(its) }),
};
interface End { readonly party: string; readonly heads: readonly Head[]; readonly grants: readonly Grant[] }

/** enough distinct holders, each with both kinds of key. */
export function hasReleased(its: Roots, said: Bytes, releases: readonly RootRelease[]): boolean {
  const good = its.holders.filter(([plain, quantum]) => releases.some((it) =>
    plain.kid === it.plain.kid && quantum.kid === it.quantum.kid
    && isGood(plain, CONTEXT, said, it.plain.signature) && isGood(quantum, CONTEXT, said, it.quantum.signature)));
  return new Set(good.map(([plain, quantum]) => plain.name + quantum.name)).size >= its.threshold;
}

/** the key statement that an entry of its type carries, if it is one. */
export function statementOf(entry: Entry): Statement | undefined {
  const its = KEY_TYPES.has(entry.type) ? attempt(() => statement(entry.content)) : undefined;
  return its === undefined || isBroken(its) || its.type !== entry.type ? undefined : its;
}

export class Roster {
  private readonly known = new Map<string, Said>();
  private readonly byNumber = new Map<string, Said[]>();
  private readonly byKid = new Map<string, Said[]>();
  private readonly effects = new Set<Node>();
  private readonly ended = new Map<string, Node[]>();
  private readonly settled = new Map<string, Grant>();
  private readonly twinned = new Set<string>();

  /** `pinned`: the hash of statement 0 of a party, as the charter in force in a cut has it. */
  constructor(private readonly pinned: (party: string, cut: Cut) => string | undefined) {}

  /** Note what an entry that joined carries; a malformed statement is without force. */
  join(node: Node): void {
    const { entry, lane } = node;
    const its = node.before === null ? lane.genesis.grant?.[0] : statementOf(entry);
    if (its) attempt(() => this.hear(its, lane.genesis.grant && node.before === null ? lane.genesis.grant[1] : entry.rootReleases, node));
  }

  hear(its: Statement, releases: readonly RootRelease[], node: Node): void {
    (this.known.get(its.hash) ?? this.meet(its)).carriers.push({ node, releases });
  }

  private meet(its: Statement): Said {
    const made: Said = { statement: its, carriers: [], ...READERS[its.type]?.(its) };
    this.known.set(its.hash, made);
    if (gather(this.byNumber, `${its.party}:${its.n}`, made).length > 1) this.twinned.add(its.party);
    if (made.grant) gather(this.byKid, `${its.party}:${made.grant.key.kid}`, made);
    return made;
  }

  /** The statement and all before it, first to last; nothing if one lacks or the pinned one is another. */
  private chain(said: Said, pin: string | undefined): Said[] {
    const chain = [said];
    for (let its = said.statement; its.n > 0; its = (chain[0] as Said).statement) {
      const before = this.known.get(hex(its.prev));
      if (before?.statement.party !== its.party || before.statement.n !== its.n - 1) return [];
      chain.unshift(before);
    }
    return (chain[0] as Said).statement.hash === pin ? chain : [];
  }

  private isEnough(carrier: Carrier, { statement: its, roots: next }: Said, present: Roots | undefined): boolean {
    carrier.enough ??= present !== undefined && hasReleased(present, its.octets, carrier.releases)
      && (its.type !== "party.rotate/1" || next === undefined || (next.digest === present.next && hasReleased(next, its.octets, carrier.releases)));
    return carrier.enough;
  }

  /** Carriers in a cut of each link, if each link has one whose own releases suffice. */
  private carried(said: Said, cut: Cut, pin: string | undefined): Node[][] {
    const chain = this.chain(said, pin);
    const rootsOf = (i: number): Roots | undefined => chain.slice(0, Math.max(1, i)).findLast((it) => it.roots)?.roots;
    const found = chain.map((link, i) => link.carriers.filter((it) => holds(cut, it.node) && this.isEnough(it, link, rootsOf(i))).map((it) => it.node));
    return found.some((its) => its.length === 0) ? [] : found;
  }

  /** in force in a past or cut; the entries that carry it there. */
  force(said: Said, cut: Cut, pin = this.pinned(said.statement.party, cut)): Node[] {
    const carried = this.carried(said, cut, pin);
    const isForked = (n: number): boolean => {
      const twins = this.byNumber.get(`${said.statement.party}:${n}`) ?? [];
      return twins.length > 1 && twins.filter((it) => this.carried(it, cut, pin).length > 0).length > 1;
    };
    for (let n = 0; n < said.statement.n; n++) if (this.twinned.has(said.statement.party) && isForked(n)) return [];
    return carried.at(-1) ?? [];
  }

  isInForce(hash: string, cut: Cut): boolean { const said = this.known.get(hash); return said !== undefined && this.force(said, cut).length > 0; }

  hasForce(entry: Node): boolean {
    const said = this.known.get(statementOf(entry.entry)?.hash ?? "");
    return said !== undefined && (said.revokes ? this.effects.has(entry) : this.force(said, pastCut(entry, true)).length > 0);
  }

  /** the grant that counts for a kid: of those in force in the cut, the earliest of the chain. */
  granted(party: string, kid: string, cut: Cut, pin = this.pinned(party, cut)): Grant | undefined {
    return this.inForce(this.byKid.get(`${party}:${kid}`) ?? [], party, cut, pin)[0]?.grant;
  }

  /** The same for an entry's own past; what a lane has seen in force it has seen for good, but for a root fork. */
  grantFor(node: Node, party: string, kid: string, pin: string | undefined): Grant | undefined {
    const at = `${node.lane.index}:${party}:${kid}:${pin}`;
    const known = this.twinned.has(party) ? undefined : this.settled.get(at);
    const its = known ?? this.granted(party, kid, pastCut(node), pin);
    if (its !== undefined && known === undefined) this.settled.set(at, its);
    return (this.ended.get(`${party}:${kid}`) ?? []).some((it) => isBefore(it, node)) ? undefined : its;
  }

  /** the keys that an entry ends, if what it carries takes effect through it. */
  revoke(node: Node, isBehind: (head: Head) => boolean): End | undefined {
    const its = node.before === null ? undefined : this.ends(node.entry, pastCut(node, true));
    if (!its?.heads.every(isBehind)) return undefined;
    this.effects.add(node);
    for (const it of its.grants) gather(this.ended, `${its.party}:${it.key.kid}`, node);
    return its;
  }
  /** What a revocation with force in a cut ends, and up to where feeds stand: of each key the first grant counts. */
  ends(entry: Entry, cut: Cut): End | undefined {
    const said = this.known.get(statementOf(entry)?.hash ?? "");
    if (!said?.revokes || this.force(said, cut).length === 0) return undefined;
    const { terminal, heads } = said.revokes;
    const first = new Map<string, Grant>();
    for (const { grant: it } of this.chain(said, this.pinned(said.statement.party, cut))) if (it && !first.has(it.key.kid)) first.set(it.key.kid, it);
    return { party: said.statement.party, heads, grants: [...first.values()].filter((it) => it.terminal === terminal) };
  }

  /** Entries of a cut that carry a grant in force for a key. */
  carriersOf(party: string, kid: string, cut: Cut): Node[] { return (this.byKid.get(`${party}:${kid}`) ?? []).flatMap((it) => this.force(it, cut)); }

  /** the hash of a party's statement with the greatest n in force. */
  current(party: string, cut: Cut): string | undefined {
    return this.inForce(this.known.values(), party, cut).sort(({ statement: one }, { statement: other }) => other.n - one.n || order(one.hash, other.hash))[0]?.statement.hash;
  }

  grants(party: string, cut: Cut): Grant[] {
    const isEnded = (it: Grant): boolean => (this.ended.get(`${party}:${it.key.kid}`) ?? []).some((end) => holds(cut, end));
    return this.inForce(this.known.values(), party, cut).flatMap((it) => (it.grant && !isEnded(it.grant) ? [it.grant] : []));
  }
  /** Of several statements those of a party in force in a cut, first to last. */
  private inForce(its: Iterable<Said>, party: string, cut: Cut, pin = this.pinned(party, cut)): Said[] {
    const found = [...its].filter((it) => it.statement.party === party && this.force(it, cut, pin).length > 0);
    return found.sort(({ statement: one }, { statement: other }) => one.n - other.n || order(one.hash, other.hash));
  }
}
