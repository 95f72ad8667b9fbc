// evidence files. What one says, and whether it follows from what it holds and from nothing else.
import { attempt, type Bytes, Broken, compare, encode, equal, gather, hex, isBroken, isBytes, join, unhex, type Value } from "./cbor";
import { hash as sha } from "./crypto";
import { amended, charter, type Charter, type Entry, genesis, type Genesis, headId, isFirstOf, isSignedOn, layout, shape } from "./entry";
import { termsOf } from "./laws";
import { eight, type Note, noteOf, unpad } from "./note";
import type { Node } from "./record";
import { Roster, statementOf } from "./roster";
import { any, bytes, count, hash, label, list, made, type Shape, tuple, upTo, wrong } from "./shapes";
import { counts, offices } from "./standing";
import { bracket, type Bracket, type Policy, policy } from "./times";
import { includes } from "./tree";

const [HERE, CUT] = [{ lane: { index: 0 }, entry: { number: 0 } } as Node, [1]]; // all stand in one past
const KINDS = [["", 9, 9], ["HELD", 2, 3], ["FORK", 2, 2], ["SEALED", 1, 2], ["UNANSWERED", 2, 3], ["CUT_OFF", 1, 2]] as const;
const [MANY, CANDIDATES, AMENDMENTS, OPENED, PASSED_ON] = [65536, 64, 64, 2, 4];
interface Run { readonly feed: string; readonly from: number; readonly until: number }
const RUN = made(tuple(label, count, count), ([feed, from, until], rule): Run => (from <= until && until - from <= MANY ? { feed: hex(feed), from, until } : wrong(rule, "no run")));
const RUNS = made(list(any), (flat, rule) => Array.from({ length: Math.ceil(flat.length / 3) }, (_, i) => RUN(flat.slice(3 * i, 3 * i + 3), rule)));

interface Law { readonly by: string | null; readonly policy: Policy; readonly over: ReadonlySet<string> }

type Take = (claim: Claim, value: Value) => void;
/** A section: the rule that its items keep, their shape, and what is done with one. */
function section<T>(rule: string, of: Shape<T>, take: (claim: Claim, its: T) => void): Take {
  return (claim, value) => {
    const found = attempt(() => take(claim, of(value, rule)));
    if (isBroken(found)) throw found.rule === "R-610" ? found : new Broken(rule, found.message);
  };
}
const SECTIONS: { readonly [section: number]: Take } = {
  1: section("R-610", tuple(count, bytes), (claim, [, data]) => claim.founds(data)),
  2: section("R-611", tuple(count, bytes), (claim, [, data]) => claim.opens(shape(layout(data)))),
  3: section("R-611", tuple(count, label, list(bytes, 1 << 20, 1)), (claim, [, feed, its]) => its.forEach((it) => claim.enters(hex(feed), shape(layout(it))))),
  5: section("R-612", tuple(count, hash, bytes), (claim, [, leaf, plain]) => claim.unseals(leaf, plain)),
  6: section("R-612", tuple(count, hash, count, hash, list(hash, 64)), (claim, [, leaf, size, root, path]) => claim.proves(leaf, size, root, path)),
  7: section("R-616", tuple(count, upTo(5), list(hash, 3, 1), count, RUNS), (claim, [, kind, leaves, term, runs]) => claim.says(kind, leaves, term, runs)),
  255: section("R-610", tuple(count, hash), () => undefined),
};

export class Claim {
  charter!: Charter; kind = ""; leaves: readonly Entry[] = []; term = 0; runs: readonly Run[] = [];
  error: string | null = null; end: string | null = null; seals: readonly [number, number, boolean] | null = null; isTermTold: boolean | null = null;
  readonly late: string[] = [];
  readonly geneses = new Map<string, { readonly entry: Entry; readonly its: Genesis }>(); readonly entries = new Map<string, Entry>();
  private roster!: Roster;
  private readonly bodies = new Map<string, Value>();
  private readonly proven = new Map<string, string[]>(); // by head, what 6 proves in it
  private readonly heads = new Map<string, string[]>(); // by entry, the heads in which 6 proves it
  private readonly staters = new Map<string, string[]>(); // by head, the entries that state it
  private readonly stated = new Set<string>();
  private readonly notes: { note: Note; by: string }[] = [];
  private last: Bytes = new Uint8Array(0);
  private found: readonly Law[] | undefined;

  /** the next item; nothing stands twice, or out of its place. */
  item(value: Value): void {
    const n = Array.isArray(value) && typeof value[0] === "number" ? value[0] : -1;
    if (n !== 1 && !this.charter) wrong("R-610", "no charter");
    if (n === 1 || n === 7 || n === 255) this.place(n);
    (SECTIONS[n] ?? wrong("R-610", "an item of no known form"))(this, value);
  }
  private place(n: number, ...key: Bytes[]): void {
    const at = join(new Uint8Array([n]), ...key);
    if (compare(this.last, at) >= 0) wrong("R-610", "out of order, or twice");
    this.last = at;
  }

  // --- what stands in it

  founds(data: Bytes): void { this.charter = charter(data); this.roster = new Roster((party) => this.charter.founded.get(party)); }
  opens(entry: Entry): void {
    this.place(2, entry.leaf.subarray(0, 16));
    const its = genesis(entry);
    if (entry.number !== 0 || !equal(its.line, this.charter.line) || !isSignedOn(this.charter.line, its.key, entry)) wrong("R-611", "no genesis of this line");
    this.geneses.set(entry.feed, { entry, its });
    if (its.grant) this.roster.hear(its.grant[0], its.grant[1], HERE);
    for (const it of its.known) this.stated.add(it.id);
    this.hears(entry);
    this.shows(entry.feed, entry.id);
  }
  enters(feed: string, entry: Entry): void {
    this.place(3, unhex(feed), eight(entry.number), entry.leaf);
    const of = this.geneses.get(feed)?.its;
    if (!of || entry.feed !== feed || entry.number === 0 || !isFirstOf(entry) || !isSignedOn(this.charter.line, of.key, entry)) wrong("R-611", "no entry of its feed");
    this.entries.set(entry.id, entry);
    const [said, note] = [statementOf(entry), noteOf(entry)];
    if (said) attempt(() => this.roster.hear(said, entry.rootReleases, HERE)); // malformed: without force
    if (note?.isCosigned && note.line === hex(this.charter.line)) this.notes.push({ note, by: entry.id });
    if (note) this.stated.add(headId(note.feed, note.size, note.root));
    this.hears(entry);
  }
  private at(leaf: Bytes | string): Entry { return this.entries.get(typeof leaf === "string" ? leaf : hex(leaf)) ?? wrong("R-616", "of no entry here"); }
  unseals(leaf: Bytes, plain: Bytes): void {
    this.place(5, leaf);
    const [{ content }, body] = [this.at(leaf), unpad(plain)];
    if (!isBytes(content) || !equal(content, body.commitment)) wrong("R-612", "another body");
    this.bodies.set(hex(leaf), body.content);
  }
  proves(leaf: Bytes, size: number, root: Bytes, path: readonly Bytes[]): void {
    this.place(6, leaf, eight(size), root);
    const entry = this.at(leaf);
    const head = headId(entry.feed, size, root);
    if (!this.stated.has(head) || !includes(leaf, entry.number, size, path, root)) wrong("R-612", "a proof that does not hold, or of a tree that nothing names");
    this.shows(head, entry.id);
  }
  /** The shape of. */
  says(kind: number, leaves: readonly Bytes[], term: number, runs: readonly Run[]): void {
    const [name, least, most] = KINDS[kind] as readonly [string, number, number];
    [this.kind, this.term, this.runs, this.leaves] = [name, term, runs, leaves.map((it) => this.at(it))];
    const isDue = name === "UNANSWERED";
    const isOne = leaves.length >= least && leaves.length <= most && new Set(this.leaves).size === leaves.length
      && (term > 0) === isDue && (isDue ? runs.length > 0 : runs.length === 0 || name === "SEALED") && (name !== "FORK" || compare(leaves[0] as Bytes, leaves[1] as Bytes) < 0)
      && runs.every((it, i) => this.geneses.has(it.feed) && (i === 0 || (runs[i - 1] as Run).feed < it.feed));
    if (!isOne) wrong("R-616", "not the shape of what is said");
  }

  // --- what builds on what, when, and whose it is

  /** Heads that an entry states, and their feeds: in the label of a feed stands its genesis. */
  private states = ({ feed, number, root, refs }: Entry): string[] =>
    [...(number > 0 ? [headId(feed, number, root)] : []), ...refs.map((it) => it.id)].flatMap((it) => [it, it.slice(0, 32)]);
  private hears(entry: Entry): void { for (const it of this.states(entry)) { this.stated.add(it); gather(this.staters, it, entry.id); } }
  private shows(head: string, leaf: string): void { gather(this.proven, head, leaf); gather(this.heads, leaf, head); }
  /** Entries that one is shown to build on. */
  private past(of: Entry): ReadonlySet<string> {
    const [found, heads] = [new Set<string>(), new Set(this.states(of))];
    for (const head of heads) { // grows as it goes
      for (const leaf of this.proven.get(head) ?? []) {
        if (!found.has(leaf)) for (const it of this.states(this.read(leaf))) heads.add(it);
        found.add(leaf);
      }
    }
    return found;
  }
  private read(leaf: string): Entry { return this.geneses.get(leaf.slice(0, 32))?.entry ?? this.at(leaf); }
  /** Heads that an entry, or something it builds on, states. */
  private seen(of: Entry): Set<string> { return new Set([of, ...[...this.past(of)].map((it) => this.read(it))].flatMap((it) => this.states(it))); }
  times(of: Entry): Bracket {
    const [before, after] = [this.past(of), this.above(of).add(of.id)];
    const covers = ({ note: { feed, size, root } }: { note: Note }): boolean => (this.proven.get(headId(feed, size, root)) ?? []).some((leaf) => after.has(leaf));
    const its = this.laws().map((law) => {
      const notes = this.notes.filter((it) => this.lawOf(it.by) === law);
      return { ...bracket(law.policy, notes.filter((it) => before.has(it.by)).map((it) => it.note), notes.filter(covers).map((it) => it.note)), by: law.by };
    });
    const best = (sign: number, of: (it: Bracket) => number | null, by: (it: Bracket) => object): Bracket => {
      const rank = (it: Bracket): number => (of(it) === null ? (it.k > 0 ? 100 : 0) + Object.keys(by(it)).length : 1e12 - sign * (of(it) as number));
      return its.reduce((one, other) => (rank(other) > rank(one) ? other : one));
    };
    const from = best(-1, (it) => it.not_before, (it) => it.before);
    return { ...best(1, (it) => it.not_after, (it) => it.after), before: from.before, not_before: from.not_before };
  }
  /** the founding charter, and each amendment with what builds on all that made it one. */
  private laws(): readonly Law[] {
    const spoken = this.found ? [] : [...this.entries.values()].filter((it) => /^line\.(charter|response)\/1$/.test(it.type) && this.offices(it).length > 0);
    const proposals = spoken.filter((it) => it.type === "line.charter/1");
    return (this.found ??= [{ by: null, policy: policy(this.charter.terms), over: new Set() }, ...(proposals.length > AMENDMENTS ? [] : proposals).flatMap((it): Law[] => {
      const terms = it.content instanceof Map && isBytes(it.content.get(23)) ? it.content : undefined;
      const its = terms && attempt(() => amended(this.charter, terms, this.charter.founded));
      const parties = [...this.charter.founded.keys()];
      if (!terms || !its || isBroken(its) || its.founded.size !== parties.length || !parties.every((party) => its.founded.has(party))) return [];
      const [onward, acts] = [this.above(it), new Map([[this.party(it), it]])];
      for (const one of spoken) if (onward.has(one.id) && !acts.has(this.party(one)) && accepts(one, it.leaf, termsOf(it.type, terms))) acts.set(this.party(one), one);
      const isAgreed = acts.size === parties.length && parties.every((party) => acts.has(party));
      const over = [...acts.values()].map((act) => this.above(act));
      return [{ by: it.id, policy: policy(its.terms), over: new Set(isAgreed ? [...onward].filter((leaf) => over.every((set) => set.has(leaf))) : []) }];
    })]);
  }
  private lawOf(by: string): Law | undefined {
    const standing = this.laws().filter((it) => it.over.has(by));
    return standing.length === 0 ? this.laws()[0] : standing.find((it) => standing.every((other) => other === it || other.over.has(it.by as string)));
  }
  /** What is shown to build on an entry. */
  private above(of: Entry): Set<string> {
    const found = new Set([of.id]);
    for (const leaf of found) for (const head of this.heads.get(leaf) ?? []) for (const it of this.staters.get(head) ?? []) found.add(it);
    found.delete(of.id);
    return found;
  }
  party({ feed }: { readonly feed: string }): string { return this.geneses.get(feed)?.its.party ?? wrong("R-611", "of no feed here"); }
  /** Officers whose release of an entry counts. */
  offices(of: Entry): string[] { return offices(of, this.charter.line, (kid) => { const its = this.roster.granted(this.party(of), kid, CUT); return counts(its, of, 1) ? its : undefined; }); }
  /** Whom it is about: who signed the first leaf, or whose terminal was cut off. */
  author(): string { const [first] = this.leaves as [Entry]; return (this.kind === "CUT_OFF" && statementOf(first)?.party) || this.party(first); }

  // --- whether it follows

  private must(is: boolean | undefined, error: string): void { if (!is) this.error ??= error; }
  judge(): this {
    if (this.leaves.length === 0) wrong("R-610", "it says nothing");
    const [first, second, third] = this.leaves as [Entry, Entry, Entry | undefined];
    const granted = new Map([...new Set([...this.geneses.values()].map((it) => it.its.party))].map((party) => [party, this.roster.grants(party, CUT).filter((it) => it.kind === 0)]));
    this.must([...this.geneses.values()].every(({ its }) => granted.get(its.party)?.some((it) => it.key.name === its.key.name)), "not-granted");
    if (this.kind === "FORK") this.must(first.feed === second.feed && first.number === second.number, "no-fork");
    else if (second) { this.must(this.party(first) !== this.party(second), "own-entry"); this.must(this.past(second).has(first.id), "not-held"); }
    if (third) this.must(this.past(third).has(first.id) && this.party(third) === this.party(second) && this.rung(third, first) === OPENED && this.offices(third).length > 0, "not-opened");
    if (this.kind === "SEALED") this.sealed(first);
    if (this.kind === "UNANSWERED") this.unanswered(first, second);
    if (this.kind === "CUT_OFF") this.must(this.isCutOff(first), "no-revocation");
    return this;
  }
  /** What a receipt says of a notice: a number up to 4, or nothing. */
  private rung({ type, content }: Entry, notice: Entry): number | null {
    const [named, level] = type === "line.receipt/1" && content instanceof Map && !content.has(6) ? [content.get(1), content.get(2)] : [];
    return Array.isArray(named) && named.some((it) => isBytes(it) && equal(it, notice.leaf)) && typeof level === "number" && level >= 0 && level <= PASSED_ON ? level : null;
  }
  /** the entry by which an officer is shown to have opened it, if any is. */
  opening(): Entry | undefined {
    const [notice, holder, opened] = this.leaves as [Entry, Entry | undefined, Entry | undefined];
    return opened ?? (holder && this.kind !== "FORK" && this.rung(holder, notice) === OPENED && this.offices(holder).length > 0 ? holder : undefined);
  }
  /** whether of a sealed notice the envelope alone is shown to be held. */
  isEnvelope(): boolean {
    const [notice, holder, opened] = this.leaves as [Entry, Entry | undefined, Entry | undefined];
    return isBytes(notice.content) && holder !== undefined && !opened && this.rung(holder, notice) === null;
  }

  /** how many seals of the class are opened here, of how many, and whether these are all. */
  private sealed(first: Entry): void {
    const of = classOf(first);
    this.must(of !== undefined, "not-sealed");
    const its = [...this.entries.values()].filter((it) => of !== undefined && classOf(it) === of && this.party(it) === this.party(first));
    const openings = [...this.entries.values()].filter((it) => it.type === "line.seal_open/1" && this.party(it) === this.party(first)).map((it) => this.bodies.get(it.id) ?? it.content);
    const named = new Map(openings.flatMap((it): [string, Map<number, Value>[]][] => (it instanceof Map && isBytes(it.get(1)) ? [[hex(it.get(1) as Bytes), []]] : [])));
    for (const it of openings) if (it instanceof Map && isBytes(it.get(1))) named.get(hex(it.get(1) as Bytes))?.push(it);
    const isOpen = (it: Entry): boolean => this.bodies.has(it.id) || (named.get(it.id) ?? []).some((by) => opensSeal(by, it));
    const isAll = this.feedsOf(this.party(first)).every((feed) => this.runs.some((it) => it.feed === feed && it.from === 0)) && this.runs.every((it) => this.isWhole(it));
    this.must(isAll || this.runs.length === 0, "not-whole");
    this.seals = [its.filter(isOpen).length, its.length, isAll];
  }
  private feedsOf(party: string): string[] { return [...this.geneses].filter(([, { its }]) => its.party === party).map(([feed]) => feed); }
  /** the entries of a run. */
  private of({ feed, from, until }: Run): Entry[] {
    const its = [...this.entries.values()].filter((it) => it.feed === feed && it.number >= from && it.number < until);
    return from === 0 && until > 0 ? [this.read(feed), ...its] : its;
  }
  /** The head in which a genesis of a later epoch closes a feed at the end of a run. */
  private closing({ feed, until }: Run): string | undefined {
    const own = this.geneses.get(feed)?.its as Genesis;
    const later = [...this.geneses.values()].filter(({ its }) => its.party === own.party && its.key.name === own.key.name && its.epoch > own.epoch);
    return later.flatMap((it) => it.its.known).find((it) => hex(it.feed) === feed && it.size === until)?.id;
  }
  private isWhole(run: Run): boolean {
    const [its, end] = [this.of(run), this.closing(run)];
    const last = its.at(-1);
    const proven = new Set(this.proven.get(end ?? (last ? headId(last.feed, last.number, last.root) : "")));
    return its.length === run.until - run.from && its.every((it, i) => it.number === run.from + i && (it.number === 0 || (it === last && !end) || proven.has(it.id)));
  }
  private isAfterTerm(it: Entry | undefined): boolean { return it !== undefined && (this.times(it).not_before ?? 0) * 1000 >= this.term; }

  /** */
  private unanswered(notice: Entry, holder: Entry): void {
    const [author, seen, feeds] = [this.party(notice), this.seen(notice), this.feedsOf(this.party(holder))];
    this.must(feeds.length === this.runs.length && this.runs.every((it) => feeds.includes(it.feed)), "not-all-feeds");
    this.end = this.runs.every((it) => this.closing(it)) ? "CLAIMED" : "WITNESSED";
    for (const run of this.runs) {
      const [its, end] = [this.of(run), this.closing(run)];
      const [first, last] = [its[0], its.at(-1)];
      this.must(this.isWhole(run), "not-whole");
      this.must(run.from === 0 || seen.has(first ? headId(run.feed, run.from, first.root) : end ?? ""), "not-from-known");
      this.must(end !== undefined || (last !== undefined && last.time >= this.term) || this.isAfterTerm(last), "not-past-term");
      if (!end && !this.isAfterTerm(last)) this.end = "CLAIMED";
      const answers = its.filter((it) => this.mayAnswer(it, notice, author));
      this.must(answers.length <= CANDIDATES, "may-answer");
      for (const it of answers.slice(0, CANDIDATES)) {
        if (it.time >= this.term || this.isAfterTerm(it)) this.late.push(it.id);
        else this.must(false, "may-answer");
      }
    }
    this.must(holder.time <= this.term || (this.times(holder).not_after ?? Infinity) * 1000 <= this.term, "held-late");
    const told = this.bodies.get(notice.id) ?? notice.content;
    this.isTermTold = told instanceof Map ? told.get(66) === this.term : null;
  }
  private mayAnswer(it: Entry, notice: Entry, author: string): boolean {
    const body = this.bodies.get(it.id);
    return it.type !== "line.receipt/1" && (it.addressees.length === 0 || it.addressees.includes(author))
      && ((isBytes(it.content) && body === undefined) || holds(it.content, notice.leaf) || holds(body ?? null, notice.leaf));
  }

  /** */
  private isCutOff(by: Entry): boolean {
    const [ended, seen, past] = [this.roster.ends(by, CUT), this.seen(by), [...this.past(by)].map((it) => this.read(it))];
    return ended !== undefined && ended.grants.length > 0 && ended.heads.every((head) => seen.has(head.id) || past.some((it) => headId(it.feed, it.number, it.root) === head.id));
  }
}

/** whether an entry is an ACCEPT of exactly these terms. */
function accepts({ type, content }: Entry, leaf: Bytes, terms: string): boolean {
  const [re, position, its] = type === "line.response/1" && content instanceof Map ? [1, 2, 3].map((n) => content.get(n) ?? null) : [];
  return isBytes(re) && equal(re, leaf) && position === 1 && isBytes(its) && hex(its) === terms;
}
/** what seals are counted together. */
function classOf({ type, content }: Entry): string | undefined {
  if (isBytes(content)) return type;
  const [what, of] = type === "line.seal/1" && content instanceof Map ? [content.get(1), content.get(2)] : [];
  return isBytes(what) && what.length === 32 && typeof of === "number" && of >= 0 ? `${type}:${of}` : undefined;
}
/** whether an opening that names a seal is of what that commits to. */
function opensSeal(by: Map<number, Value>, { content }: Entry): boolean {
  const [salt, plain, what] = [by.get(2), by.get(3), content instanceof Map ? content.get(1) : undefined];
  return isBytes(salt) && plain !== undefined && isBytes(what) && equal(sha(salt, encode(plain)), what);
}
/** Whether an octet string stands anywhere in a value. */
function holds(it: Value, what: Bytes): boolean {
  return isBytes(it) ? equal(it, what) : (Array.isArray(it) || it instanceof Map) && [...it.values()].some((one) => holds(one, what));
}
