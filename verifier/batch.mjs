// For the comparison with the other implementation: base64 of one file a line in, its report in JSON a line out.
import { createInterface } from "node:readline";
import { judge, tell } from "./dist/verify.mjs";

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(tell(await judge(new Uint8Array(Buffer.from(line, "base64")))))}\n`);
}
