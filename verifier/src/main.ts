// The verifier as a command: node verify.mjs FILE [--lang ..] [--json] [--entry LEAF] [--body OPENED] [--witness VKEY].
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { attempt, type Bytes, hex, isBroken, must } from "./cbor";
import { judge } from "./bundle";
import { signer, type Signer, unpad } from "./note";
import { entrySteps, type Language, LANGUAGES, type Said, say, steps } from "./say";
import { about, tell, type Told } from "./tell";

export { judge, tell }; // and what vectors.mjs puts the vectors to:
export * from "./cbor";
export { isGood, isSigned, key, structure, verifySoon } from "./crypto";
export { charter, genesis, layout, revocation, rootsig as rootRelease, roots, shape, statement } from "./entry";
export * from "./note";
export * from "./record";
export * from "./roster";
export { Standings } from "./standing";
export { Laws } from "./laws";
export { fingerprint, holdings } from "./tell";
export * from "./times";
export * from "./tree";
const MARK = { shown: "+", amiss: "!", open: "?" };

const TEXT = { type: "string" } as const;
const OPTIONS = { json: { type: "boolean" }, lang: TEXT, entry: TEXT, body: TEXT, witness: { ...TEXT, multiple: true } } as const;

async function main(args: readonly string[]): Promise<number> {
  const called = attempt(() => must(() => parseArgs({ args, options: OPTIONS, allowPositionals: true }), "", "a wrong call"));
  const { values: named, positionals: [path, ...more] } = isBroken(called) ? { values: {}, positionals: [] } : called;
  const witnesses = (named.witness ?? []).map((it) => attempt(() => signer(it)));
  const wanted = named.lang ?? process.env.LANG?.slice(0, 2) ?? "en";
  const language: Language = LANGUAGES.find((it) => it === wanted) ?? "en";
  if (path === undefined || more.length > 0 || witnesses.some(isBroken) || (named.lang && language !== wanted)) { process.stderr.write(`${say(language, "usage")}\n`); return 2; }
  const files = attempt(() => must(() => [path, ...(named.body ? [named.body] : [])].map((it) => readFileSync(it)), "", "not to be read"));
  if (isBroken(files)) {
    process.stderr.write(`${say(language, "unread", { path })}\n`);
    return 2;
  }
  const [data, body] = files as [Bytes, Bytes | undefined];
  const isWatched = process.stderr.isTTY === true;
  const report = await judge(data, (step, done, all) => { if (isWatched) process.stderr.write(`\r\u001b[K${say(language, `busy.${step}`, { done, all })}`); });
  if (isWatched) process.stderr.write("\r\u001b[K");
  const told: Told = tell(report);
  const said: Said[] = steps(told, language);
  if (named.entry !== undefined) { told.entry = about(report, named.entry, witnesses as Signer[]); said.push(...entrySteps(told.entry as Told | null, language)); }
  if (body) {
    const opened = attempt(() => hex(unpad(body).commitment));
    const of = report.record?.nodes.find((it) => it.entry.content instanceof Uint8Array && hex(it.entry.content) === opened);
    told.body = of?.entry.id ?? null;
    said.push({ state: of ? "shown" : "amiss", text: say(language, of ? "body" : "no-body", { entry: told.body }) });
  }
  process.stdout.write(named.json ? `${JSON.stringify(told, null, 2)}\n`
    : `${say(language, `verdict.${report.verdict}`)}\n${said.map((it) => `  ${MARK[it.state]} ${it.text}\n`).join("")}`);
  return told.exit as number;
}

if (process.argv[1]?.endsWith("verify.mjs")) process.exitCode = await main(process.argv.slice(2));
