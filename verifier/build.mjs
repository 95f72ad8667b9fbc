// Builds the verifier: dist/verify.mjs for Node, dist/verify.html for a browser, each one file. The same bytes anywhere.
import { build } from "esbuild";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const here = import.meta.dirname;
const to = resolve(here, process.argv[2] ?? "dist");
mkdirSync(to, { recursive: true });
const usual = { absWorkingDir: here, bundle: true, minify: true, metafile: true, legalComments: "none", target: ["es2023"], charset: "utf8", logLevel: "warning", write: false };
const made = async (entry, more) => build({ ...usual, entryPoints: [entry], ...more });

const node = await made("src/main.ts", { format: "esm", platform: "node" });
const page = await made("src/page.ts", { format: "iife" });

// Whose work is in it, by their own texts: of every package of which anything was bundled.
const packages = new Set();
for (const { metafile } of [node, page]) {
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const path of Object.keys(inputs)) {
      const found = path.match(/^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//);
      if (found && inputs[path].bytesInOutput > 0) packages.add(found[1]);
    }
  }
}
const texts = [...packages].sort().map((name) => {
  const at = join(here, "node_modules", name);
  const told = JSON.parse(readFileSync(join(at, "package.json"), "utf8"));
  const file = readdirSync(at).sort().find((it) => /^licen[cs]e/i.test(it));
  if (file === undefined) throw new Error(`no licence text of ${name}`);
  return `${name} ${told.version} (${told.license})\n${"-".repeat(60)}\n${readFileSync(join(at, file), "utf8").trim().replaceAll("\r\n", "\n")}\n`;
});
const licences = `What others made and is part of these files.\n\n${texts.join("\n")}`;
const script = page.outputFiles[0].text.trim().replaceAll("</script", "<\\/script");
const html = readFileSync(join(here, "src", "page.html"), "utf8")
  .replace("/* script */", () => script)
  .replace("/* licences */", () => licences.replaceAll("&", "&amp;").replaceAll("<", "&lt;"));
writeFileSync(join(to, "verify.mjs"), node.outputFiles[0].text);
writeFileSync(join(to, "verify.html"), html);
writeFileSync(join(to, "LICENCES.txt"), licences);
