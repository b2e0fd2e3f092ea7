// Builds the bundles: the extension (the same files for desktop and browser: its beginning, and all the rest), the
// command line, and the language checks, which both load when somebody wants them; and the script of the Speakers panel's page.
import { fileURLToPath } from "node:url";
import { build, context } from "esbuild";
import { packRulePages } from "./scripts/pack-rule-pages.mjs";
import { patternsAtFirstUse } from "./scripts/lazy-patterns.mjs";
import { noExamples } from "./scripts/no-examples.mjs";

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

/** What a reader of a bundle would miss is made only where nobody reads it. */
const lean = watch ? [noExamples] : [noExamples, patternsAtFirstUse];

/** The command line asks for the language checks where its own bundle lies, and only when they are wanted. */
const languageBundle = {
  name: "language bundle",
  setup({ onResolve }) {
    onResolve({ filter: /\/language-checks\/index\.js$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./language.js", external: true } : undefined,
    );
  },
};

const bundles = [
  {
    ...shared,
    entryPoints: ["src/vscode/start/start.ts"],
    outfile: "dist/extension.js",
    platform: "browser",
    external: ["vscode"],
  },
  {
    ...shared,
    entryPoints: ["src/vscode/extension.ts"],
    outfile: "dist/dateline.js",
    platform: "browser",
    external: ["vscode"],
    plugins: lean,
  },
  {
    ...shared,
    entryPoints: ["src/cli/main.ts"],
    outfile: "dist/cli.js",
    platform: "node",
    // Its form for browsers is one flat module and needs no Node: half a hundred wrapped ones take time at each start.
    alias: {
      ...shared.alias,
      yaml: fileURLToPath(new URL("node_modules/yaml/browser/dist/index.js", import.meta.url)),
    },
    banner: { js: "#!/usr/bin/env node" },
    plugins: [languageBundle, ...lean],
  },
  {
    ...shared,
    entryPoints: ["src/language-checks/index.ts"],
    outfile: "dist/language.js",
    // The libraries' forms for browsers: no Node module, so that the same file serves everywhere.
    platform: "browser",
    // Tells Node what `import()` will find, as esbuild does by itself for Node alone.
    footer: { js: "0&&(module.exports={languageChecks:null});" },
  },
  {
    ...shared,
    entryPoints: ["src/speakers-panel/page.ts"],
    outfile: "dist/speakers-panel.js",
    platform: "browser",
    format: "iife",
  },
  {
    ...shared,
    entryPoints: ["src/pasted-html/index.ts"],
    outfile: "dist/pasted-html.js",
    platform: "browser",
  },
];

for (const options of bundles) {
  if (watch) await (await context(options)).watch();
  else await build(options);
}

await packRulePages();
