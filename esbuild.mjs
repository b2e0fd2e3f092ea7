// Builds the two bundles: the extension (one file for desktop and browser) and the command line.
import { fileURLToPath } from "node:url";
import { build, context } from "esbuild";

const watch = process.argv.includes("--watch");
const shared = {
  bundle: true,
  minify: !watch,
  sourcemap: watch,
  format: "cjs",
  target: "es2022",
  logLevel: "info",
  legalComments: "none",
  charset: "utf8",
  // Of a package in both forms the one for bundlers: the other one may look its own files up at run time.
  mainFields: ["module", "main"],
  alias: { "@lezer/highlight": fileURLToPath(new URL("scripts/no-highlight.mjs", import.meta.url)) },
};

const bundles = [
  {
    ...shared,
    entryPoints: ["src/vscode/extension.ts"],
    outfile: "dist/extension.js",
    platform: "browser",
    external: ["vscode"],
  },
  {
    ...shared,
    entryPoints: ["src/cli/main.ts"],
    outfile: "dist/cli.js",
    platform: "node",
    banner: { js: "#!/usr/bin/env node" },
  },
];

for (const options of bundles) {
  if (watch) await (await context(options)).watch();
  else await build(options);
}
