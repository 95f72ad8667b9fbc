// Puts the files of vectors/ to this verifier: node verifier/vectors.mjs [FOLDER]. One JSON line for each case that
// concerns it: {file, name, found, expect, same}. Ends with 1 if one differs.
import { createHash, createHmac } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as v from "./dist/verify.mjs";

const folder = process.argv[2] ?? join(import.meta.dirname, "..", "vectors");
const load = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
const blobs = { ...load("ml-dsa.json"), ...load("blobs.json") };
const unhex = (text) => Uint8Array.from(text.match(/../g) ?? [], (it) => Number.parseInt(it, 16));

/** Octets of words: hexadecimal, @name, xx*n. */
const spelled = (text) => text.split(" ").filter(Boolean).map((word) => {
  if (word.startsWith("@")) return spelled(blobs[word.slice(1)]);
  const [value, times] = word.split("*");
  return value.repeat(Number(times ?? 1));
}).join("");
const octets = (text) => unhex(spelled(text));
const diagnostic = (it) =>
  it instanceof Uint8Array ? `h'${v.hex(it)}'`
  : Array.isArray(it) ? `[${it.map(diagnostic).join(", ")}]`
  : it instanceof Map ? `{${[...it].map(([key, value]) => `${key}: ${diagnostic(value)}`).join(", ")}}`
  : JSON.stringify(it);
const answered = (act) => {
  try {
    return { answer: "ADMITTED", ...act() };
  } catch (error) {
    if (error.rule === undefined) throw error;
    return { answer: "REFUSED" };
  }
};
const read = (text) => v.decode(octets(text));

function recorded(c) {
  const founded = v.charter(octets(c.charter));
  const record = new v.Record(founded.line);
  const standings = new v.Standings(record, founded);
  const judged = new Map();
  const answers = c.entries.flatMap((it) => record.take(octets(it)));
  for (const it of answers) if (it.is === "ADMITTED" && it.isNew) judged.set(it.node, standings.join(it.node));
  return { record, standings, answers, judged };
}
const hash = (...parts) => new Uint8Array(createHash("sha256").update(v.join(...parts)).digest());
/** R-48: the counter of a beat that this key signed. */
function beat(key, payload, signature) {
  const it = v.decode(payload);
  const isOctets = (one, size) => one instanceof Uint8Array && one.length === size;
  const isCount = (one) => typeof one === "number" && one >= 0;
  if (!Array.isArray(it) || it.length !== 6 || !isOctets(it[0], 32) || !isOctets(it[1], 16) || !isOctets(it[3], 32)) throw new v.Broken("R-48", "no beat");
  if (![it[2], it[4], it[5]].every(isCount) || !v.isGood(key, v.join(v.ascii("comity/beat/1"), it[0]), payload, signature)) throw new v.Broken("R-48", "no beat");
  return it[4];
}
/** R-76 and R-64: terms hash of a message; leaf of a matter. */
const termsHash = (type, content) => hash(v.ascii("comity/terms/1"), v.encode([type, new Map([...content].filter(([n]) => n !== 64 && n !== 66))]));
const matterLeaf = (level, kind, leaf, state) => hash(new Uint8Array([0]), v.encode([[level, kind, leaf], hash(state)]));
const id = (node) => node.entry.id;
/** R-105: two feeds of one key and one epoch. */
function clones({ feeds }, party) {
  const first = [...feeds.values()].map((it) => it[0]).filter((it) => it.genesis.party === party).sort((one, other) => (one.feed < other.feed ? -1 : 1));
  const isClone = (one, other) => one.genesis.key.name === other.genesis.key.name && one.genesis.epoch === other.genesis.epoch;
  return first.flatMap((one, i) => first.slice(i + 1).filter((it) => isClone(one, it)).map((it) => [one.feed, it.feed]));
}
/** R-7: whether the tree of `size` begins with that of `earlier` (RFC 9162, 2.1.4.2), which only witnesses ask. */
function extend(earlier, size, proof, oldRoot, newRoot) {
  if (earlier >= size || earlier === 0) return earlier <= size && proof.length === 0 && v.equal(oldRoot, earlier === 0 ? v.NOTHING : newRoot);
  const inner = (left, right) => hash(new Uint8Array([1]), left, right);
  const [first, ...parts] = Number.isInteger(Math.log2(earlier)) ? [oldRoot, ...proof] : proof;
  if (first === undefined) return false;
  let [fn, sn, was, is] = [earlier - 1, size - 1, first, first];
  while (fn % 2 === 1) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  for (const part of parts) {
    if (sn === 0) return false;
    const isLeft = fn % 2 === 1 || fn === sn;
    [was, is] = isLeft ? [inner(part, was), inner(part, is)] : [was, inner(is, part)];
    while (isLeft && fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)];
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  return sn === 0 && v.equal(was, oldRoot) && v.equal(is, newRoot);
}

/** R-624, by the shapes of the RFC alone. */
function receipt(c) {
  const refuse = () => { throw new v.Broken("R-624", "no receipt"); };
  const [data, { kid, raw }] = [octets(c.bytes), v.key(read(c.key))];
  const head = unhex(`d28451a301320448${kid}19018b01a119018ca12081`);
  if (!v.equal(data.subarray(0, head.length), head)) refuse();
  const reader = new v.Reader(data, head.length);
  const [proof, at] = [reader.value(), reader.at];
  const [size, number, path] = proof instanceof Uint8Array ? v.decode(proof) : refuse();
  const isCount = (it) => typeof it === "number" && it >= 0;
  if (!isCount(size) || !isCount(number) || number >= size || !Array.isArray(path) || path.length < 1 || path.length > 64 || !path.every((it) => it.length === 32)) refuse();
  if (data.length !== at + 67 || v.hex(data.subarray(at, at + 3)) !== "f65840") refuse();
  let [fn, sn, root] = [number, size - 1, octets(c.leaf)];
  for (const part of path) {
    if (sn === 0) refuse();
    const isLeft = fn % 2 === 1 || fn === sn;
    root = hash(new Uint8Array([1]), ...(isLeft ? [part, root] : [root, part]));
    while (isLeft && fn % 2 === 0 && fn !== 0) [fn, sn] = [fn / 2, Math.floor(sn / 2)];
    [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)];
  }
  const signed = v.encode(["Signature1", head.subarray(3, 3 + 17), new Uint8Array(0), root]);
  if (sn !== 0 || !v.isSigned(v.key(read(c.key)), signed, data.subarray(-64))) refuse();
  return { number, size, root: v.hex(root) };
}
/** R-630: where a tile lies; the leaves that its vectors are about. */
function tilePath(level, at, width) {
  const groups = String(at).padStart(3 * Math.max(1, Math.ceil(String(at).length / 3)), "0").match(/.../g);
  return `tile/${level}/${groups.map((it, i) => (i < groups.length - 1 ? `x${it}` : it)).join("/")}${width < 256 ? `.p/${width}` : ""}`;
}
const leavesOf = (count) => Array.from({ length: count }, (_, n) => hash(v.eight(n)));
function unbundle(data, width) {
  const found = [];
  for (let at = 0; at < data.length;) {
    const end = at + 2 + data[at] * 256 + (data[at + 1] ?? Infinity);
    if (end > data.length) throw new v.Broken("R-630", "cut off");
    found.push(v.hex(data.subarray(at + 2, end)));
    at = end;
  }
  if (found.length !== width) throw new v.Broken("R-630", "more, or fewer");
  return { entries: found };
}
/** R-663: four places of 11 bits. */
const placesOf = (data) => [...data.subarray(0, 8)].map((it) => it.toString(2).padStart(8, "0")).join("").match(/.{11}/g).slice(0, 4).map((it) => Number.parseInt(it, 2));

const JUDGES = {
  receipt: (c) => answered(() => receipt(c)),
  tiles: (c) => {
    const found = [];
    for (let [level, count] = [0, c.size]; count > 0; [level, count] = [level + 1, Math.floor(count / 256)]) {
      for (let at = 0; at * 256 < count; at++) found.push(tilePath(level, at, Math.min(256, count - at * 256)));
    }
    return { last: found.slice(-3) };
  },
  tile: (c) => {
    let its = leavesOf(c.count);
    for (let level = 0; level < c.level; level++) its = Array.from({ length: Math.floor(its.length / 256) }, (_, n) => v.rootOver(its.slice(256 * n, 256 * n + 256)));
    return { value: v.hex(hash(...its.slice(256 * c.at, 256 * c.at + c.width))) };
  },
  unbundle: (c) => answered(() => unbundle(octets(c.bytes), c.width)),
  "log-folder": (c) => ({ value: `comity/${spelled(c.line_id)}/${spelled(c.feed)}${c.leaf === null ? "" : `~${spelled(c.leaf).slice(0, 16)}`}` }),
  snapshot: (c) => {
    const heads = c.heads.map(([feed, size, root]) => [octets(feed), size, octets(root)]);
    const its = [octets(c.line_id), c.level, heads, octets(c.record), octets(c.picture), octets(c.shelf)];
    return { value: v.hex(hash(v.ascii("comity/snapshot/1"), v.encode(its))) };
  },
  "known-by-name": (c) => ({ value: v.hex(hash(v.encode([c.party, c.text]))) }),
  "call-words": (c) => {
    const prints = [octets(c.one), octets(c.other)].sort(v.compare);
    return { numbers: v.fingerprint(hash(v.ascii("comity/call/1"), octets(c.leaf), ...prints)).split(" ").slice(0, 4).join(" ") };
  },
  "spoken-number": (c) => ({ places: placesOf(octets(c.bytes)) }),
  "spoken-words": (c) => {
    const said = v.encode([octets(c.line_id), c.speaker, c.hearer]);
    return { places: placesOf(createHmac("sha256", octets(c.secret)).update(v.join(v.ascii("comity/voice/1"), said)).digest()) };
  },
  decode: (c) => answered(() => {
    const value = read(c.bytes);
    if (v.hex(v.encode(value)) !== spelled(c.bytes)) throw new Error("encoded otherwise");
    return { value: diagnostic(value) };
  }),
  enrol: (c) => answered(() => ({ kid: v.key(read(c.bytes)).kid })),
  structure: (c) => ({ value: v.hex(v.structure(c.alg, octets(c.kid), octets(c.context), octets(c.payload))) }),
  verify: async (c) => {
    if (c.key === undefined) {
      const { verdict, exit } = v.tell(await v.judge(octets(c.bytes)));
      return { verdict, exit };
    }
    const [alg, raw] = read(c.key); // also of keys that no enrolment would take
    const kid = createHash("sha256").update(octets(c.key)).digest("hex").slice(0, 16);
    const its = { alg, raw, kid, name: v.hex(raw) };
    const [context, payload, signature] = [octets(c.context), octets(c.payload), octets(c.signature)];
    const alone = v.isGood(its, context, payload, signature);
    await v.verifySoon([{ key: its, message: v.structure(alg, unhex(kid), context, payload), signature }], () => undefined); // by the platform, where it may
    return { value: alone, ...(v.isGood(its, context, payload, signature) === alone ? {} : { platform: !alone }) };
  },
  root: (c) => ({ value: v.hex(v.rootOver(c.leaves.map(octets))) }),
  inclusion: (c) => ({ value: v.includes(octets(c.leaf), c.index, c.size, c.proof.map(octets), octets(c.root)) }),
  consistency: (c) => ({ value: extend(c.earlier, c.size, c.proof.map(octets), octets(c.old_root), octets(c.new_root)) }),
  words: (c) => ({ numbers: v.fingerprint(octets(c.hash)) }),
  charter: (c) => answered(() => ({ line_id: v.hex(v.charter(octets(c.bytes)).line) })),
  parse: (c) => answered(() => {
    const it = v.shape(v.layout(octets(c.bytes)));
    return { leaf: it.id, feed: it.feed, kid: it.kid, number: it.number, type: it.type, time_ms: it.time };
  }),
  door: (c) => {
    const record = new v.Record(octets(c.line_id));
    for (const it of c.earlier) if (record.admit(octets(it)).is !== "ADMITTED") throw new Error("an earlier entry");
    const it = record.admit(octets(c.bytes));
    if (it.is === "ADMITTED") return { answer: it.is, new: it.isNew };
    if (it.is === "REFUSED") return { answer: it.is, evidence: it.evidence };
    const head = (one) => { const [feed, size, root] = one.split(":"); return size === "genesis" ? [feed, 1, ""] : [feed, Number(size), root]; };
    return { answer: it.is, missing: it.missing.map(head) };
  },
  take: (c) => {
    const { record, answers } = recorded(c);
    const joined = answers.filter((it) => it.is === "ADMITTED" && it.isNew);
    const proofs = answers.reduce((sum, it) => sum + (it.is === "HELD" ? it.rivals.length : Number(it.is === "REFUSED" && it.evidence)), 0);
    return { joined: joined.length, waiting: record.held.size, forks: joined.filter((it) => it.rival).map((it) => [id(it.rival), id(it.node)]), proofs };
  },
  evidence: (c) => {
    const found = answered(() => { const { party, number } = v.evidence(octets(c.bytes)); return { party, number }; });
    return found.answer === "REFUSED" ? found : { ...found, answer: "PROVED" };
  },
  order: (c) => {
    const { record, standings } = recorded(c);
    const merged = record.merged();
    const last = record.nodes.at(-1);
    const held = v.holdings(record, merged).get("BB");
    return {
      merged: merged.map((it) => [it.level, it.lane.genesis.party, id(it)]),
      stable_level: standings.stableLevel(new Set(c.without.map(spelled))),
      past_of_last: record.nodes.filter((it) => v.isBefore(it, last)).map(id).sort(),
      held_by_BB: Object.fromEntries(record.nodes.filter((it) => it.lane.genesis.party === "AA").map((it) => [id(it), held?.has(it) ? id(held.get(it)) : null])),
    };
  },
  statement: (c) => answered(() => ({ hash: v.statement(read(c.bytes)).hash })),
  foundation: (c) => answered(() => { v.roots(v.statement(read(c.bytes))); return {}; }),
  released: (c) => ({ value: v.hasReleased(v.roots(v.statement(read(c.foundation))), v.statement(read(c.bytes)).octets, c.releases.map((it) => v.rootRelease(it.map(octets)))) }),
  force: (c) => { const { record, standings } = recorded(c); return { offices: standings.roster.grants(c.party, record.cut()).map((it) => it.office) }; },
  judge: (c) => { const { judged } = recorded(c); const { offices, flags } = [...judged.values()].at(-1); return { offices, flags }; },
  content: (c) => answered(() => { const it = v.statement(read(c.bytes)); (it.type === "party.rotate/1" ? v.roots : v.revocation)(it); return {}; }),
  "in-force": (c) => {
    const roster = new v.Roster(() => spelled(c.founded));
    const lane = { index: 0 };
    const carried = c.carried.map(([said, given], number) => {
      const it = v.statement(read(said));
      try { roster.hear(it, given.map((one) => v.rootRelease(one.map(octets))), { lane, entry: { number } }); } catch { /* without force */ }
      return it;
    });
    return { in_force: carried.map((it) => roster.isInForce(it.hash, [carried.length])) };
  },
  stand: (c) => {
    const { record, standings } = recorded(c);
    const cut = c.past_of === null ? record.cut() : v.pastCut(record.byLeaf.get(spelled(c.past_of)));
    return standings.stand(record.byLeaf.get(spelled(c.leaf)), cut);
  },
  stable: (c) => {
    const { standings } = recorded(c);
    const level = standings.stableLevel();
    return { level, prefix: [...standings.prefix(level)].map(id).sort() };
  },
  clones: (c) => ({ clones: clones(recorded(c).record, c.party) }),
  matters: (c) => ({ value: v.hex(v.rootOver(c.matters.map(([[level, kind, leaf], state]) => matterLeaf(level, kind, octets(leaf), octets(state))))) }),
  hash: (c) => ({ value: v.hex(termsHash(c.type, read(c.bytes))) }),
  beat: (c) => answered(() => {
    const it = beat(v.key(read(c.key)), octets(c.payload), octets(c.signature));
    return { counter: it };
  }),
  note: (c) => answered(() => {
    const it = v.note(new TextDecoder().decode(octets(c.bytes)));
    const key = (alg, text) => ({ alg, raw: octets(text) });
    return { size: it.size, plain: v.signedBy(it, key(-19, c.plain)) !== null, quantum: v.signedBy(it, key(-48, c.quantum)) !== null };
  }),
  shut: (c) => {
    const { record, standings } = recorded(c);
    return { shut: record.nodes.filter((it) => v.Laws.isShut(it.entry, standings.laws.ofNode.get(it))).map(id) };
  },
  laws: (c) => {
    const { record, standings, judged } = recorded(c);
    const its = standings.laws.at(c.past_of === null ? record.cut() : v.pastCut(record.byLeaf.get(spelled(c.past_of))));
    const found = {
      parties: its.parties, suspended: its.isSuspended, charter: v.hex(hash(v.encode(its.charter.terms))),
      gone: its.departures.filter((it) => !its.parties.includes(it.party)).map((it) => [it.party, id(it.node)]).sort(),
      divergent: its.divergent.map(id).sort(), stable_level: standings.stableLevel(),
      flags: [...judged].filter(([, it]) => it.flags.length > 0).map(([node, it]) => [id(node), it.flags]).sort(),
    };
    if (c.leaf === null) return found;
    const { standing, cause, by } = standings.stand(record.byLeaf.get(spelled(c.leaf)));
    return { ...found, stand: [standing, cause, by] };
  },
  vkey: (c) => answered(() => { const { name, type } = v.signer(c.text); return { name, type }; }),
  cosigned: (c) => {
    const key = v.signer(c.key);
    return { time: v.signedBy(v.note(new TextDecoder().decode(octets(c.bytes))), key.key, key)?.time ?? null };
  },
  policy: (c) => { const { k, names } = v.policy(read(c.bytes)); return { k, names }; },
  log: (c) => {
    const entry = v.shape(v.layout(octets(c.bytes)));
    const { line, notes } = v.genesis(entry);
    const origin = `comity/${v.hex(line)}/${entry.feed}`;
    return { origin, keys: notes.map((key, i) => v.spelled({ name: origin, type: [1, 6][i], key })) };
  },
  bracket: (c) => {
    const { record, standings } = recorded(c);
    const { n, ...found } = new v.Notes(record, standings).bracket(record.byLeaf.get(spelled(c.leaf)), v.policy(read(c.charter)));
    return found;
  },
  covered: (c) => { const { record, standings } = recorded(c); return { covered: new v.Notes(record, standings).covered().map(id).sort() }; },
  digest: (c) => {
    const { record, standings } = recorded(c);
    const level = standings.stableLevel();
    const kept = standings.prefix(level);
    return { level, entries: kept.size, digest: v.hex(v.rootOver(record.merged().filter((it) => kept.has(it)).map((it) => it.entry.leaf))) };
  },
  claim: async (c) => {
    const { verdict, exit, claim } = v.tell(await v.judge(octets(c.bytes)));
    if (!claim) return { verdict, exit };
    const { kind, author, by, officers, seals, end, entries } = claim;
    const not_after = (by === null || kind === "FORK" ? entries[0] : entries[1]).times.not_after;
    return { verdict, exit, kind, author, by, not_after, officers, seals, end };
  },
  commit: (c) => ({ value: v.hex(v.commitment(read(c.bytes))) }),
  step: (c) => ({ value: v.step(c.size) }),
  unpad: (c) => answered(() => ({ salt: v.hex(v.unpad(octets(c.bytes)).salt) })),
};
const plain = (it) =>
  typeof it === "string" && /[@*]/.test(it) ? spelled(it)
  : Array.isArray(it) ? it.map(plain)
  : it && typeof it === "object" ? Object.fromEntries(Object.entries(it).map(([key, value]) => [key, plain(value)]))
  : it;
const sorted = (it) => JSON.stringify(it, (_, value) => (value && typeof value === "object" && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value));

let differ = 0;
for (const file of readdirSync(folder).filter((it) => it.endsWith(".json")).sort()) {
  if (file === "blobs.json" || file === "ml-dsa.json") continue;
  for (const c of load(file)) {
    if (!(c.do in JUDGES)) continue; // the picture, messages, names, words by voice: no matter of a verifier of files
    let found;
    try {
      found = await JUDGES[c.do](c);
    } catch (error) {
      found = { thrown: String(error.stack ?? error) };
    }
    const expect = plain(Object.fromEntries(Object.entries(c.expect).filter(([key]) => key !== "error" && (c.do !== "words" || key === "numbers") && !(c.do === "door" && key === "evidence" && false))));
    if (!("evidence" in expect)) delete found.evidence;
    const same = sorted(found) === sorted(expect);
    differ += Number(!same);
    console.log(JSON.stringify({ file: file.replace(".json", ""), name: c.name, found, expect, same }));
  }
}
// Cases by others: node vectors.mjs FOLDER WYCHEPROOF. Ed25519 by the library and by the platform; ML-DSA-44 without a context.
for (const [file, alg, size] of process.argv[3] ? [["ed25519", -19, 32], ["mldsa_44_verify", -48, 1312]] : []) {
  for (const group of JSON.parse(readFileSync(join(process.argv[3], `${file}_test.json`), "utf8")).testGroups) {
    const raw = unhex(group.publicKey.pk ?? group.publicKey);
    const key = { alg, raw, kid: "0000000000000000", name: v.hex(raw) };
    for (const it of group.tests) {
      if (it.ctx || raw.length !== size) continue;
      const [message, signature] = [unhex(it.msg), unhex(it.sig)];
      const same = v.isSigned(key, message, signature) === (it.result === "valid");
      differ += Number(!same);
      console.log(JSON.stringify({ file, name: String(it.tcId), found: {}, expect: {}, same }));
    }
  }
}
process.exitCode = differ > 0 ? 1 : 0;
