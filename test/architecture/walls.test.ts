import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { importsOf, root, sourceFiles } from "./imports";
import walls from "./walls.json";

const units: Readonly<Record<string, readonly string[]>> = walls;
const CORE_PACKAGES = new Set(["yaml", "jsonc-parser", "@lezer/markdown", "@lezer/common"]);
const HOST_PACKAGES: Readonly<Record<string, RegExp>> = {
  "language-checks": /^(?:retext-|syllable$|unified$|vfile|libphonenumber-js)/,
  "pasted-html": /^htmlparser2$/,
  vscode: /^vscode$/,
  cli: /^node:/,
};

/** "core/rules/headline.ts" lives in "core/rules"; "core/analysis.ts" is a unit of its own; hosts are one unit each. */
function unitOf(file: string): string {
  const [first = "", second = ""] = file.split("/");
  return first === "core" ? `core/${second.replace(/\.ts$/, "")}` : first;
}

const files = sourceFiles("src");
const imports = files.flatMap(importsOf);

describe("architecture", () => {
  it("puts every source file into a unit that walls.json knows", () => {
    const homeless = files.map((file) => file.slice("src/".length)).filter((file) => !(unitOf(file) in units));
    assert.deepEqual(
      homeless,
      [],
      "Give the new folder its walls in test/architecture/walls.json and docs/architecture.md.",
    );
  });

  it("lets each unit import only what its walls grant", () => {
    const wrong = imports
      .filter(({ internal }) => internal)
      .filter(({ from, to }) => unitOf(from) !== unitOf(to) && !units[unitOf(from)]?.includes(unitOf(to)))
      .map(
        ({ from, to }) =>
          `${from} imports ${to}: ${unitOf(from)} may import only ${["its own files", ...(units[unitOf(from)] ?? [])].join(", ")}.`,
      );
    assert.deepEqual(wrong, []);
  });

  it("keeps the core free of hosts and of packages that have no reason in docs/architecture.md", () => {
    const wrong = imports
      .filter(({ internal }) => !internal)
      .filter(({ from, to }) =>
        from.startsWith("core/") ? !CORE_PACKAGES.has(to) : !HOST_PACKAGES[unitOf(from)]?.test(to),
      )
      .map(({ from, to }) => `${from} imports the package ${to}.`);
    assert.deepEqual(wrong, []);
    const reasons = fs.readFileSync(path.join(root, "docs/architecture.md"), "utf8");
    const manifest = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8")) as Record<
      string,
      Record<string, string>
    >;
    const names = [...Object.keys(manifest["dependencies"] ?? {}), ...Object.keys(manifest["devDependencies"] ?? {})];
    assert.deepEqual(
      names.filter((name) => !reasons.includes(`\`${name}\``)),
      [],
      "Every dependency has a reason in docs/architecture.md.",
    );
  });

  it("has no import cycle between files", () => {
    const graph = new Map<string, string[]>();
    for (const { from, to, internal } of imports) if (internal) graph.set(from, [...(graph.get(from) ?? []), to]);
    assert.deepEqual(findCycle(graph), []);
  });

  it("keeps files short enough to tell one story", () => {
    const long = files
      .filter((file) => !file.startsWith("src/core/data/"))
      .map((file) => ({ file, lines: fs.readFileSync(path.join(root, file), "utf8").split("\n").length }))
      .filter(({ lines }) => lines > 300);
    assert.deepEqual(long, []);
  });
});

/** The first cycle found, as the list of its files; empty when there is none. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of graph.get(file) ?? []) {
      const cycle = walk(next, [...trail, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const cycle = walk(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
