// Builds the islands and the style of the console into src/comity/console/static.
// The same bytes anywhere: relative entries, no maps, no time stamps, no names by content.
import { build } from "esbuild";
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const here = import.meta.dirname;
const out = process.argv[2] ?? "../src/comity/console/static";
const to = resolve(here, out);
mkdirSync(to, { recursive: true });
const usual = {
  absWorkingDir: here,
  outdir: to,
  entryNames: "[name]",
  bundle: true,
  minify: true,
  metafile: true,
  legalComments: "none",
  target: ["es2022"],
  charset: "utf8",
  logLevel: "warning",
};
const built = [
  await build({ ...usual, entryPoints: ["src/console.ts", "src/timer.ts", "src/handing.ts", "src/handing-worker.ts", "src/plot.ts", "src/call-live.ts", "src/plot.css", "src/console.css"], format: "iife" }),
  await build({ ...usual, entryPoints: ["src/map.ts"], format: "esm", external: ["./symbols.js", "./tiles.js"] }),
  await build({ ...usual, entryPoints: ["src/symbols.ts", "src/tiles.ts"], format: "esm" }),
];
for (const name of ["line.svg", "exercise.svg"]) copyFileSync(join(here, "src", name), join(to, name));
const LAND = "world-atlas";
for (const name of ["land-50m.json", "land-10m.json"]) copyFileSync(join(here, "node_modules", LAND, name), join(to, name));

// Whose work is in it, by their own texts: of every package of which anything was bundled.
const packages = new Set([LAND]);
for (const { metafile } of built) {
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
  if (file === undefined && !existsSync(join(here, "licences", `${name}.txt`))) throw new Error(`no licence text of ${name}`);
  const text = readFileSync(file === undefined ? join(here, "licences", `${name}.txt`) : join(at, file), "utf8");
  return `${name} ${told.version} (${told.license})\n${"-".repeat(60)}\n${text.trim().replaceAll("\r\n", "\n")}\n`;
});
const natural = "The coast is from Natural Earth (naturalearthdata.com), which is in the public domain: land only,\nno border and no name.\n";
writeFileSync(join(to, "LICENCES.txt"), `What others made and is part of these files.\n\n${natural}\n${texts.join("\n")}`);
