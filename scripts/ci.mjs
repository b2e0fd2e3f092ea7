// Everything that a change must pass: npm test as a newcomer types it, and what only the project itself needs.
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { requireNode, root } from "./prepare.mjs";
import { runSteps } from "./steps.mjs";

/** What a reader of the extension waits for at its first activation, minified. */
const BUNDLE_LIMIT = 1_000_000;

/** Real releases that lie beside the checkout join the fixtures. */
const neighbours = path.resolve(root, "../shared/seeds");
if (existsSync(neighbours)) process.env.DATELINE_SEEDS = neighbours;

const npm = (script, ...more) => ["npm", "run", "--silent", script, ...more];

requireNode();
await runSteps("CI", [
  { name: "npm test", command: ["npm", "test"] },
  { name: "oldest VS Code", command: npm("test:integration"), env: { VSCODE_WEB: "oldest" } },
  { name: "lint", command: npm("lint") },
  { name: "format", command: npm("format:check") },
  { name: "package", command: npm("package") },
  { name: "bundle size", check: bundleSize },
  { name: "user interface", command: npm("test:e2e") },
]);

function bundleSize() {
  const bundle = path.join(root, "dist/extension.js");
  const { size } = statSync(bundle, { throwIfNoEntry: false }) ?? { size: 0 };
  console.log(`dist/extension.js: ${size} bytes of at most ${BUNDLE_LIMIT}`);
  if (size === 0) return "There is no bundle.";
  return size > BUNDLE_LIMIT ? "The bundle is too large: see what joined it with esbuild's --analyze." : undefined;
}
