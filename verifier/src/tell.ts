// What a file shows, as data. Words for it are in say.ts.
import { ascii, type Bytes, encode, gather, hex, order, unhex } from "./cbor";
import { EXIT, type Report } from "./bundle";
import type { Claim } from "./claim";
import type { Entry } from "./entry";
import { hash } from "./crypto";
import { type Bylaws, Laws } from "./laws";
import type { Signer } from "./note";
import { pastCut, type Lane, type Node, type Record } from "./record";
import { isShort, type Standings } from "./standing";
import { Notes, policy } from "./times";
import { rootOver } from "./tree";

export type Told = { [key: string]: unknown };
export const countBy = <T>(its: readonly T[], of: (it: T) => string): { [key: string]: number } => {
  const found = new Map<string, number>();
  for (const it of its) found.set(of(it), (found.get(of(it)) ?? 0) + 1);
  return Object.fromEntries([...found].sort(([one], [other]) => order(one, other)));
};
const sum = <T>(its: readonly T[], of: (it: T) => number): number => its.reduce((all, it) => all + of(it), 0);

/** twelve indices of four figures, that are the same words in every list. */
export function fingerprint(founded: Bytes): string {
  const bits = [...founded.subarray(0, 16), hash(founded.subarray(0, 16))[0] as number].map((it) => it.toString(2).padStart(8, "0")).join("");
  return Array.from({ length: 12 }, (_, i) => String(Number.parseInt(bits.slice(11 * i, 11 * i + 11), 2)).padStart(4, "0")).join(" ");
}

/** by which entry each party held each entry first, in merged order. */
export function holdings(record: Record, merged: readonly Node[]): Map<string, Map<Node, Node>> {
  const found = new Map<string, Map<Node, Node>>();
  const reached = new Map<string, number[]>();
  for (const proof of merged) {
    const { party } = proof.lane.genesis;
    const [its, sizes] = [found.get(party) ?? new Map<Node, Node>(), reached.get(party) ?? []];
    found.set(party, its);
    reached.set(party, sizes);
    its.set(proof, proof);
    proof.past.forEach((size, i) => {
      const lane = record.lanes[i] as Lane;
      for (let n = Math.max(sizes[i] ?? 0, lane.from); n < size; n++) { const node = lane.nodes[n - lane.from] as Node; if (!its.has(node)) its.set(node, proof); }
      sizes[i] = Math.max(sizes[i] ?? 0, size);
    });
  }
  return found;
}

/** Everything that was found, as names and numbers. */
export function tell(report: Report): Told {
  const { verdict, faults, forks, findings, waiting, record, charter, standings } = report;
  const head = {
    verdict, exit: EXIT[verdict], faults, waiting, forks,
    evidence: findings.map((it) => ({ kind: it.kind, line_id: hex(it.line), party: it.party, node: it.node, feed: it.feed, number: it.number })),
  };
  const laws = standings?.laws.at((record as Record).cut());
  const { parties: named = [], founded: pins } = laws ?? charter ?? {};
  const parties = named.map((party) => ({ party, founded: pins?.get(party) as string, fingerprint: fingerprint(unhex(pins?.get(party) as string)) }));
  const line = charter && { line_id: hex(charter.line), reality: ["REAL", "EXERCISE", "TEST"][charter.reality] ?? String(charter.reality), parties };
  if (report.claim) return { ...head, ...line, claim: claimed(report.claim) };
  if (!record || !charter || !standings || !laws) return head;
  const merged = record.merged();
  const level = standings.stableLevel();
  const prefix = standings.prefix(level);
  const digest = (nodes: readonly Node[]): string => hex(rootOver(nodes.map((it) => it.entry.leaf)));
  const judged = (node: Node): readonly string[] => standings.judged.get(node)?.flags ?? [];
  const stands = merged.map((node) => [node, standings.stand(node)] as const).filter(([, it]) => it.standing !== "GOOD");
  const held = holdings(record, merged);
  const lawsOf = (node: Node): Bylaws => standings.laws.ofNode.get(node) ?? laws;
  const times = record.nodes.map((it) => it.entry.time).sort((one, other) => one - other);
  return {
    ...head, ...line,
    parties: parties.map((it) => ({
      ...it, entries: record.nodes.filter(({ lane }) => lane.genesis.party === it.party).length,
      is_founded: standings.roster.isInForce(it.founded, record.cut()), grants: standings.roster.grants(it.party, record.cut()).length, holds: held.get(it.party)?.size ?? 0,
    })),
    entries: record.nodes.length, feeds: record.feeds.size, types: countBy(record.nodes, (it) => it.entry.type),
    heads: record.lanes.filter((lane) => !record.lanes.some((it) => it.base === lane.nodes.at(-1))).map((lane) => (lane.nodes.at(-1) as Node).head).sort(),
    first: times[0] ?? null, last: times.at(-1) ?? null,
    order: digest(merged), stable_level: level, prefix: { entries: prefix.size, digest: digest(merged.filter((it) => prefix.has(it))) },
    flags: Object.fromEntries(merged.filter((it) => judged(it).length > 0).map((it) => [it.entry.id, judged(it)])),
    releases: { stated: sum(record.nodes, (it) => it.entry.releases.length), good: sum([...standings.judged.values()], (it) => it.offices.length) },
    short: merged.filter((it) => isShort(it.entry, lawsOf(it).charter, standings.judged.get(it)?.offices.length ?? 0)).map((it) => it.entry.id),
    standing: Object.fromEntries(stands.map(([node, it]) => [node.entry.id, [it.standing, it.cause, it.by]])),
    joints: joints(record, standings), covered: new Notes(record, standings).covered().length, held: digestOf([...held].flatMap(([party, its]) => [...its].map(([node, proof]) => `${party} ${node.entry.id} ${proof.entry.id}\n`)), ""),
    sealed: record.nodes.filter((it) => it.entry.content instanceof Uint8Array).length,
    laws: {
      charter: hex(hash(encode(laws.charter.terms))), suspended: laws.isSuspended, divergent: laws.divergent.map((it) => it.entry.id).sort(),
      gone: laws.departures.filter((it) => !laws.parties.includes(it.party)).map((it) => [it.party, it.node.entry.id]).sort(),
    },
    shut: merged.filter((it) => Laws.isShut(it.entry, lawsOf(it))).map((it) => it.entry.id),
  };
}

/** what an evidence file says, and as of which entries. */
function claimed(claim: Claim): Told {
  const { kind, leaves, error, end, seals, term, isTermTold, late } = claim;
  const last = new Map([...claim.geneses.values(), ...[...claim.entries.values()].map((entry) => ({ entry }))].map(({ entry }) => [entry.feed, entry.number]));
  const [[first, holder], opened] = [leaves as [Entry, Entry | undefined], claim.opening()];
  return {
    kind, error, author: claim.author(), by: holder && kind !== "FORK" ? claim.party(holder) : null, officers: opened ? claim.offices(opened) : [], seals, end, term, is_term_told: isTermTold, late,
    envelope: claim.isEnvelope(), type: first.type, number: first.number, first: first.id, second: holder?.id, third: opened?.id, opened: opened?.time,
    entries: leaves.map((it) => ({ entry: it.id, party: claim.party(it), feed: it.feed, number: it.number, type: it.type, claimed: it.time, times: claim.times(it) })),
    as_of: [...last].map(([feed, number]) => ({ feed, number, party: claim.party({ feed }) })),
  };
}

/** R-26, as far as it goes without the picture: stated levels judged over their own past, and which digests all parties stated. */
function joints(record: Record, standings: Standings): Told {
  const stated = record.nodes.filter((it) => it.entry.joint);
  const wrong = stated.filter((it) => standings.stableLevel(new Set(it.entry.joint?.without.map(hex)), pastCut(it)) !== it.entry.joint?.level);
  const by = new Map<string, string[]>();
  for (const { entry: { joint }, lane } of stated) gather(by, `${joint?.level}:${hex(joint?.shelf as Bytes)}:${hex(joint?.fold as Bytes)}`, lane.genesis.party);
  const common = [...by].filter(([, parties]) => new Set(parties).size === standings.charter.parties.length).map(([at]) => Number(at.split(":")[0]));
  return { stated: stated.length, other_level: wrong.map((it) => it.entry.id), common_level: common.sort((one, other) => one - other).at(-1) ?? null };
}
const digestOf = (rows: string[], between: string): string => hex(hash(ascii(rows.sort().join(between))));

/** One entry: its place, who released it, how it stands, and who held it no later than what. */
export function about(report: Report, id: string, witnesses: readonly Signer[] = []): Told | null {
  const { record, standings, charter } = report;
  const node = record?.byLeaf.get(id);
  if (!record || !standings || !charter || !node) return null;
  const [merged, notes] = [record.merged(), new Notes(record, standings)];
  const proofs = [...holdings(record, merged)].flatMap(([party, its]) => ({ party, proof: its.get(node) }));
  const held = proofs.flatMap(({ party, proof }) => (proof ? [{ party, by: proof.entry.id, level: proof.level, claimed: proof.entry.time }] : []));
  return {
    entry: id, party: node.lane.genesis.party, feed: node.entry.feed, number: node.entry.number, type: node.entry.type, claimed: node.entry.time, level: node.level,
    ...standings.stand(node), ...standings.judged.get(node), held, times: notes.bracket(node, policy(standings.laws.at(record.cut()).charter.terms)),
    named: witnesses.map((it) => ({ name: it.name, ...notes.bracket(node, { k: 1, names: [it.name], keys: [it] }, true) })),
    stable: standings.prefix(standings.stableLevel()).has(node),
  };
}
