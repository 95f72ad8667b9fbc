// The verifier as a command: node verify.mjs FILE [--lang ..] [--json] [--entry LEAF] [--body OPENED]; or --batch, for the
// comparison with the other implementation: base64 of one file a line in, its report in JSON a line out.
import { readFileSync } from "node:fs";
import { attempt, type Broken, hex, isBroken } from "./cbor";
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
export { fingerprint, holdings } from "./tell";
export * from "./times";
export * from "./tree";
const MARK = { shown: "+", amiss: "!", open: "?" };

async function batch(): Promise<void> {
  for (const line of new TextDecoder().decode(readFileSync(0)).split("\n")) {
    if (line !== "") process.stdout.write(`${JSON.stringify(tell(await judge(Uint8Array.from(atob(line), (it) => it.charCodeAt(0)))))}\n`);
  }
}

async function main(args: readonly string[]): Promise<number> {
  const [files, named, witnesses]: [string[], Map<string, string>, (Signer | Broken)[]] = [[], new Map(), []];
  for (let i = 0; i < args.length; i++) {
    const it = args[i] as string;
    if (it === "--witness") witnesses.push(attempt(() => signer(args[++i] ?? "")));
    else if (it.startsWith("--")) named.set(it, /^--(json|batch)$/.test(it) ? "" : (args[++i] ?? ""));
    else files.push(it);
  }
  const isKnown = [...named.keys()].every((it) => /^--(json|lang|entry|body)$/.test(it)) && !witnesses.some(isBroken);
  const wanted = named.get("--lang") ?? process.env.LANG?.slice(0, 2) ?? "en";
  const language: Language = LANGUAGES.find((it) => it === wanted) ?? "en";
  if (named.has("--batch")) return batch().then(() => 0);
  const [path] = files;
  if (path === undefined || files.length > 1 || !isKnown || (named.has("--lang") && language !== wanted)) { process.stderr.write(`${say(language, "usage")}\n`); return 2; }
  let [data, body]: [Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer> | null] = [new Uint8Array(0), null];
  try {
    data = readFileSync(path);
    if (named.has("--body")) body = readFileSync(named.get("--body") as string);
  } catch {
    process.stderr.write(`${say(language, "unread", { path })}\n`);
    return 2;
  }
  const isWatched = process.stderr.isTTY === true;
  const report = await judge(data, (step, done, all) => { if (isWatched) process.stderr.write(`\r\u001b[K${say(language, `busy.${step}`, { done, all })}`); });
  if (isWatched) process.stderr.write("\r\u001b[K");
  const told: Told = tell(report);
  const said: Said[] = steps(told, language);
  if (named.has("--entry")) { told.entry = about(report, named.get("--entry") as string, witnesses as Signer[]); said.push(...entrySteps(told.entry as Told | null, language)); }
  if (body) {
    const opened = attempt(() => hex(unpad(body).commitment));
    const of = report.record?.nodes.find((it) => it.entry.content instanceof Uint8Array && hex(it.entry.content) === opened);
    told.body = of?.entry.id ?? null;
    said.push({ state: of ? "shown" : "amiss", text: say(language, of ? "body" : "no-body", { entry: told.body }) });
  }
  process.stdout.write(named.has("--json") ? `${JSON.stringify(told, null, 2)}\n`
    : `${say(language, `verdict.${report.verdict}`)}\n${said.map((it) => `  ${MARK[it.state]} ${it.text}\n`).join("")}`);
  return told.exit as number;
}

if (process.argv[1]?.endsWith("verify.mjs")) process.exitCode = await main(process.argv.slice(2));
