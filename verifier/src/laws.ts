// what the parties said of the line itself, and what it comes to in a past or cut: the charter, who is
// a party, who is gone, and whether the line is suspended. Of messages it reads the seven types that do this, and no other.
import { ascii, attempt, encode, equal, hex, isBroken, isBytes, type Value } from "./cbor";
import { hash } from "./crypto";
import { amended, type Charter, type Entry, lineOf } from "./entry";
import { type Cut, holds, inOrder, isBefore, type Node } from "./record";
import { codeOf, type Judged } from "./standing";

/** What holds in one past. `founded`: of every party that a charter in force has named; `since`: the level at which one joined. */
export interface Bylaws {
  readonly charter: Charter; readonly parties: readonly string[]; readonly founded: ReadonlyMap<string, string>;
  readonly since: ReadonlyMap<string, number>; readonly isSuspended: boolean; readonly departures: readonly Departure[]; readonly divergent: readonly Node[];
}
/** A party goes by an entry, from the level at which that was complete. */
export interface Departure { readonly party: string; readonly node: Node; readonly level: number }
interface Act { readonly node: Node; readonly party: string; readonly laws: Bylaws }
interface Word extends Act { readonly position: number; readonly until: number | null; readonly late: readonly string[] }
interface Proposal extends Act { readonly counts: boolean; readonly needed: readonly string[]; readonly charter: Charter | undefined; readonly out: string | undefined }
interface Motion { readonly type: string; readonly charter: Charter | undefined; readonly proposals: Proposal[]; readonly words: Word[] }
interface Put { readonly type: string; readonly first: Proposal; readonly words: readonly Word[]; readonly level: number; readonly wasAgreed: boolean }
type Content = Map<number, Value>;

const [ACCEPT, WITHDRAW, REMARKS, MOST] = [1, 8, [0, 9], 64]; // code:POSITION; how many words of one party count
const [OPEN, SUSPENDED] = [0, 2]; // code:LINE_STATE
const [CHARTER, RESTORE, EXCLUDE, RESPONSE] = ["line.charter/1", "line.restore/1", "line.exclude/1", "line.response/1"];
const [LEAVE, STATE, DISOWN] = ["line.leave/1", "line.state/1", "key.disown/1"];
const [MOTIONS, PLAIN] = [[CHARTER, RESTORE, EXCLUDE], [LEAVE, STATE, DISOWN]];
const VOID = ["BAD_SCHEMA", "JOINT_NOT_COMMON", "KEYS_NOT_CURRENT", "REPLAYED", "UNAUTHORISED_TYPE"];
const said = ({ node: { entry } }: Act, n: number): Value | undefined => (entry.content as Content).get(n);
const wordOf = (it: Act): number | undefined => { const state = said(it, 1); return typeof state === "number" ? state : undefined; };
const same = (one: Departure) => (other: Departure): boolean => one.party === other.party && one.node === other.node;
const isNamed = (party: string) => (it: Act): boolean => it.party === party;

// --- what was said on one terms hash

/** */
export const termsOf = (type: string, content: Content): string => hex(hash(ascii("comity/terms/1"), encode([type, new Map([...content].filter(([n]) => n !== 64 && n !== 66))])));
const departs = (it: Word): boolean => it.position !== ACCEPT;
const sees = (one: Act, other: Act): boolean => isBefore(other.node, one.node);
const missed = (one: Act, other: Act): boolean => !sees(one, other) && !sees(other, one);
const seenBy = <T extends Act>(node: Node, its: readonly T[]): T[] => its.filter((it) => isBefore(it.node, node));
/** The last words of a party; several if its nodes had not seen each other. */
function last(words: readonly Word[], party: string): Word[] {
  const own = words.filter(isNamed(party));
  return own.filter((it) => !own.some((other) => sees(other, it)));
}

/** no word whose past holds 64 others of its party; each comes after those in its past. */
function counted(words: readonly Word[]): readonly Word[] {
  const found: Word[] = [];
  for (const it of words) if (found.filter((other) => other.party === it.party && sees(it, other)).length < MOST) found.push(it);
  return found;
}

/** What words come to: the acceptances by which all agree, if they do; and whether all ever agreed. */
export function comesTo(parties: readonly string[], said: readonly Word[], before = new Map<Word, readonly Word[]>()): { accepts: readonly Word[]; wasAgreed: boolean } {
  const words = counted(said.filter((it) => parties.includes(it.party) && !REMARKS.includes(it.position)));
  const lasts = new Map(parties.map((party) => [party, last(words, party)]));
  const lastOf = (party: string): readonly Word[] => lasts.get(party) ?? [];
  const isParting = (it: Word): boolean => departs(it) && (it.position === WITHDRAW || last(seenBy(it.node, words), it.party).some((own) => !departs(own)));
  const partings = words.filter(isParting);
  const endings = partings.filter((it) => {
    const accepts = before.get(it) ?? comesTo(parties, seenBy(it.node, words), before).accepts;
    before.set(it, accepts);
    return accepts.length > 0 && !accepts.some((one) => partings.some((other) => other.party !== one.party && missed(one, other)));
  });
  const crosses = (it: Word, party: string): boolean => party !== it.party && last(words.filter((one) => !sees(one, it)), party).some((one) =>
    !departs(one) && !sees(it, one) && (lastOf(party).includes(one) || lastOf(it.party).includes(it)));
  const isCrossed = partings.some((it) => !endings.includes(it) && parties.some((party) => crosses(it, party)));
  const stands = (it: Word): boolean => !departs(it) && endings.every((end) => end.party === it.party || sees(it, end))
    && it.late.every((party) => !parties.includes(party) || lastOf(party).some((anew) => !departs(anew) && sees(anew, it)));
  const isOne = parties.every((party) => new Set(lastOf(party).map((it) => it.position)).size === 1);
  const isAccepted = isOne && !isCrossed && parties.every((party) => lastOf(party).some(stands));
  return { accepts: isAccepted ? parties.flatMap(lastOf) : [], wasAgreed: isAccepted || endings.length > 0 };
}

// --- what the line is

export class Laws {
  readonly ofNode = new Map<Node, Bylaws>();
  readonly usual: Bylaws;
  private readonly acts: Act[] = [];
  private readonly motions = new Map<string, Motion>();
  private readonly founding = new Map<string, Node>(); // entries that carry the founding charter
  private readonly saysWhoGoes = new Set<Node>();
  private readonly joins = new Set<Node>();
  private readonly known = new Map<string, Bylaws>();

  /** `standing`: of an entry in a cut, by what cuts its feed there, membership aside. */
  constructor(private readonly charter: Charter, private readonly standing: (node: Node, cut: Cut) => string) {
    this.usual = { charter, parties: charter.parties, founded: charter.founded, since: new Map(), isSuspended: false, departures: [], divergent: [] };
  }

  /** whether a suspension shuts out an entry of a type. */
  static isShut({ type }: Entry, { isSuspended, charter }: Bylaws): boolean {
    const [code, , isOpen] = codeOf(type);
    return isSuspended && code !== "" && !isOpen && !charter.alsoOpen.includes(code);
  }
  /** the foundation that an amendment names for a party which answers it. */
  offered(node: Node): string | undefined {
    const { entry: { type, content }, lane: { genesis: { party } } } = node;
    const terms = type === RESPONSE && content instanceof Map ? content.get(3) : undefined;
    const motion = isBytes(terms) ? this.motions.get(hex(terms)) : undefined;
    return motion && seenBy(node, motion.proposals).length > 0 ? motion.charter?.founded.get(party) : undefined;
  }

  private of(type: string | undefined): Act[] { return this.acts.filter((it) => it.node.entry.type === type); }
  /** Take in an entry, its past taken in before. */
  hear(node: Node, laws: Bylaws, { offices, flags }: Judged): void {
    this.ofNode.set(node, laws);
    const { type, content } = node.entry;
    const act = { node, party: node.lane.genesis.party, laws };
    const counts = offices.length > 0 && !flags.some((it) => VOID.includes(it)) && !Laws.isShut(node.entry, laws);
    if (!(content instanceof Map)) return;
    const isWord = counts && type === RESPONSE && this.answers(act, [1, 2, 3, 6].map((n) => content.get(n)));
    if (!isWord && !(counts && PLAIN.includes(type)) && !(MOTIONS.includes(type) && this.moves(act, content, counts))) return;
    if (type === LEAVE) this.saysWhoGoes.add(node);
    this.acts.push(act);
    this.known.clear();
  }
  private moves(act: Act, content: Content, counts: boolean): boolean {
    const { node, node: { entry: { id, type } }, party, laws } = act;
    const isFounding = equal(lineOf(encode(content)), this.charter.line);
    if (isFounding && counts) this.founding.set(id, node);
    if (isFounding) return false;
    const read = (founded: ReadonlyMap<string, string>): Charter | undefined => {
      const found = type === CHARTER ? attempt(() => amended(this.charter, content, founded)) : undefined;
      return isBroken(found) ? undefined : found;
    };
    const terms = termsOf(type, content);
    const motion = this.motions.get(terms) ?? { type, charter: read(this.charter.founded), proposals: [], words: [] };
    this.motions.set(terms, motion);
    const [re, named, charter] = [content.get(23), content.get(1), read(laws.founded)];
    const founding = isBytes(re) ? this.founding.get(hex(re)) : undefined;
    const out = type === EXCLUDE && typeof named === "string" && named !== party && laws.parties.includes(named) ? named : undefined;
    const mayPut = type === RESTORE || out !== undefined || (charter !== undefined && founding !== undefined && isBefore(founding, node));
    const needed = new Set([...laws.parties, ...(charter?.parties ?? [])].filter((it) => it !== out));
    motion.proposals.push({ ...act, counts: counts && mayPut, needed: [...needed], charter, out });
    if (out !== undefined) this.saysWhoGoes.add(node);
    if (counts && mayPut) motion.words.push({ ...act, position: ACCEPT, until: null, late: [] });
    return true;
  }
  /** an ACCEPT that came after the term of others needs theirs anew; by claimed times alone. */
  private answers(act: Act, [re, position, terms, until]: readonly (Value | undefined)[]): boolean {
    const [{ node, party, laws }, motion] = [act, isBytes(terms) ? this.motions.get(hex(terms)) : undefined];
    const isOn = motion && isBytes(re) && seenBy(node, motion.proposals).some((it) => equal(it.node.entry.leaf, re));
    if (!isOn || typeof position !== "number" || REMARKS.includes(position)) return false;
    const known = position === ACCEPT ? counted(seenBy(node, motion.words)) : [];
    const isLate = (it: Word): boolean => !departs(it) && it.until !== null && it.until < node.entry.time;
    const late = [...new Set(known.map((it) => it.party))].filter((it) => it !== party && last(known, it).some(isLate));
    if (motion.type === EXCLUDE) this.saysWhoGoes.add(node);
    if (motion.charter && !laws.parties.includes(party)) this.joins.add(node);
    motion.words.push({ ...act, position, until: typeof until === "number" ? until : null, late });
    return true;
  }

  // --- what holds in a cut

  /** what holds in a cut, by what counts there. */
  at(cut: Cut): Bylaws {
    if (this.acts.length === 0) return this.usual;
    const held = this.acts.filter((it) => holds(cut, it.node));
    const affirmed = held.filter((it) => this.isAffirmed(it.node, cut));
    const good = held.filter((it) => affirmed.includes(it) || this.standing(it.node, cut) === "GOOD");
    const at = [good, affirmed].map((its) => its.map((it) => it.node.entry.id).join()).join(";");
    const found = this.known.get(at) ?? this.judge(new Set(good.map((it) => it.node)), new Set(affirmed.map((it) => it.node)));
    this.known.set(at, found);
    return found;
  }
  /** by its party's own later words, where these are in good standing and agree. */
  private isAffirmed(node: Node, cut: Cut): boolean {
    const own = this.of(DISOWN).filter(isNamed(node.lane.genesis.party)).filter((it) => isBefore(node, it.node) && holds(cut, it.node));
    const words = own.filter((it) => this.standing(it.node, cut) === "GOOD").map((it) => [said(it, 2), said(it, 3)]).filter((its) => its.every(Array.isArray));
    const names = (list: Value | undefined): boolean => (list as Value[]).some((it) => isBytes(it) && equal(it, node.entry.leaf));
    return words.some(([affirmed]) => names(affirmed)) && !words.some(([, disowned]) => names(disowned)) && this.standing(node, cut) !== "AFTER";
  }

  private judge(good: Set<Node>, affirmed: ReadonlySet<Node>): Bylaws {
    const departures = this.departures(good);
    const isBeyond = ({ node, party, laws }: Act): boolean => departures.some((by) =>
      by.party === party && !laws.departures.some(same(by)) && !isBefore(node, by.node));
    const free = this.acts.filter(({ node }) => good.has(node) && !affirmed.has(node) && !this.saysWhoGoes.has(node));
    for (const it of free.filter(isBeyond)) good.delete(it.node);
    const put = this.put(good);
    const agreed = put.filter((it) => it.first.charter && it.wasAgreed);
    const apart = agreed.filter((one) => agreed.some((other) => one !== other && missed(one.first, other.first)));
    const standing = agreed.filter((it) => !apart.includes(it)).sort((one, other) => inOrder(one.first.node, other.first.node));
    const charters = [this.charter, ...standing.map((it) => it.first.charter as Charter)];
    const [charter, latest] = [charters.at(-1) as Charter, standing.at(-1)?.first.node];
    const knew = latest ? this.departures(new Set([...good].filter((it) => isBefore(it, latest)))) : [];
    const gone = departures.filter((it) => !knew.some(same(it))).map((it) => it.party); // who was known to have gone is taken in anew
    const since = standing.reduce((before, { first, level }) => {
      const joined = (first.charter as Charter).parties.filter((it) => !this.charter.founded.has(it));
      return new Map(joined.map((it) => [it, before.get(it) ?? level]));
    }, new Map<string, number>());
    const lifts = put.filter((it) => it.type === RESTORE);
    const stops = this.of(STATE).filter((it) => good.has(it.node) && (wordOf(it) ?? OPEN) >= SUSPENDED);
    return {
      charter, since, departures, parties: charter.parties.filter((it) => !gone.includes(it)), founded: new Map(charters.flatMap((it) => [...it.founded])),
      isSuspended: stops.some((stop) => !lifts.some((it) => this.isLifted(stop, it, good))), divergent: apart.map((it) => it.first.node),
    };
  }

  /** Every motion that a cut holds, as who put it first there put it. */
  private put(good: ReadonlySet<Node>): Put[] {
    return [...this.motions.values()].flatMap(({ type, proposals, words: all }) => {
      const [first] = proposals.filter((it) => it.counts && good.has(it.node)).sort((one, other) => inOrder(one.node, other.node));
      if (!first) return [];
      const words = counted(all.filter((it) => good.has(it.node)));
      const levels = first.needed.map((party) => Math.min(...words.filter(isNamed(party)).filter((it) => !departs(it)).map((it) => it.node.level)));
      return [{ type, first, words, level: Math.max(...levels), wasAgreed: comesTo(first.needed, words).wasAgreed }];
    });
  }
  /** who has left, and without whom all others go on. */
  private departures(good: ReadonlySet<Node>): Departure[] {
    const left = this.of(LEAVE).filter((it) => good.has(it.node)).map(({ party, node }) => ({ party, node, level: node.level }));
    const out = this.put(good).filter((it) => it.first.out !== undefined && it.wasAgreed);
    return [...left, ...out.map(({ first, level }) => ({ party: first.out as string, node: first.node, level }))];
  }
  /** whether every ACCEPT of a restoration had seen a stop, and every party then said OPEN. */
  private isLifted(stop: Act, { first, words }: Put, good: ReadonlySet<Node>): boolean {
    const isOpenedBy = (open: Act): boolean => {
      const { accepts } = comesTo(first.needed, seenBy(open.node, words));
      return accepts.length > 0 && accepts.every((it) => sees(it, stop));
    };
    return first.needed.every((party) => this.of(STATE).some((it) => it.party === party && wordOf(it) === OPEN && good.has(it.node) && isOpenedBy(it)));
  }

  // --- what is left of who is gone

  /** Why an entry of who is gone in a cut does not stand there. */
  reasons(node: Node, cut: Cut): { is: "DISPUTED" | "AFTER"; cause: string; by: Node }[] {
    const { party } = node.lane.genesis;
    const own = this.ofNode.get(node) ?? this.usual;
    const beyond = this.at(cut).departures.filter((it) => it.party === party && it.node !== node && !isBefore(node, it.node));
    return beyond.flatMap((it) => {
      const knew = own.departures.some(same(it));
      const stands = knew ? own.parties.includes(party) || this.joins.has(node) : this.saysWhoGoes.has(node);
      return stands ? [] : [{ is: knew ? "AFTER" : "DISPUTED", cause: "EXCLUDED", by: it.node }];
    });
  }
  /** By which departures the feeds of a party are closed for R-23. */
  closers(party: string, cut: Cut): readonly Departure[] {
    const { parties, departures } = this.at(cut);
    return parties.includes(party) ? [] : departures.filter((it) => it.party === party);
  }
}
