// For the comparison with the other implementation: base64 of one file a line in, its report in JSON a line out, with the
// brackets of all entries as one digest.
import { createHash } from "node:crypto";
import { createInterface } from "node:readline";
import { judge, Notes, policy, tell } from "./dist/verify.mjs";

function brackets({ record, standings }) {
  const by = policy(standings.laws.at(record.cut()).charter.terms);
  const notes = new Notes(record, standings);
  const row = (it) => { const { not_before, not_after } = notes.bracket(it, by); return `${it.entry.id} ${not_before ?? "-"} ${not_after ?? "-"}`; };
  return by.k === 0 ? null : createHash("sha256").update(record.nodes.map(row).sort().join("\n")).digest("hex");
}

for await (const line of createInterface({ input: process.stdin })) {
  const report = await judge(new Uint8Array(Buffer.from(line, "base64")));
  const told = tell(report);
  if (report.record) told.brackets = brackets(report);
  process.stdout.write(`${JSON.stringify(told)}\n`);
}
