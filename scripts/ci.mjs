// Everything that a change must pass: npm test as a newcomer types it, and what only the project itself needs.
import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { requireNode, root } from "./prepare.mjs";
import { runSteps } from "./steps.mjs";

/**
 * The most bytes that each file may have: what VS Code loads at activation for every text, what a reader of releases waits
 * for, and what is downloaded.
 */
const LIMITS = { "dist/extension.js": 20_000, "dist/dateline.js": 1_500_000, "dateline.vsix": 1_000_000 };

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
  { name: "sizes", check: sizes },
  { name: "user interface", command: npm("test:e2e") },
  { name: "in a browser alone", command: npm("test:e2e", "--", "--browser") },
  { name: "in German", command: npm("test:e2e", "--", "--german") },
]);

function sizes() {
  const wrong = Object.entries(LIMITS).flatMap(([name, most]) => {
    const { size } = statSync(path.join(root, name), { throwIfNoEntry: false }) ?? { size: 0 };
    console.log(`${name}: ${size} bytes of at most ${most}`);
    if (size === 0) return [`There is no ${name}.`];
    return size > most ? [`${name} is too large: see what joined it with esbuild's --analyze.`] : [];
  });
  return wrong.length > 0 ? wrong.join("\n") : undefined;
}
