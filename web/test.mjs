// Builds the tests of what is pure and runs them with node's own runner.
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const here = import.meta.dirname;
const out = mkdtempSync(join(tmpdir(), "comity-web-"));
const names = readdirSync(join(here, "test")).filter((it) => it.endsWith(".test.ts"));
await build({
  absWorkingDir: here,
  entryPoints: names.map((it) => `test/${it}`),
  outdir: out,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  logLevel: "warning",
});
const ran = spawnSync(process.execPath, ["--test", ...names.map((it) => join(out, it.replace(/ts$/, "mjs")))], { stdio: "inherit" });
rmSync(out, { recursive: true });
process.exit(ran.status ?? 1);
