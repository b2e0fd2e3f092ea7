import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { figure, rounded, spread, type Figure, type Table } from "./figures";
import { CLI, CORE, EXTENSION, ROOT, fresh } from "./product";
import type { BenchText } from "./texts";

export interface Resources {
  readonly bundleLoad: Figure;
  readonly coreLoad: Figure;
  /** As the extension host measured it in the last integration run; undefined when there was none. */
  readonly activation: number | undefined;
  readonly extensionBytes: number;
  readonly cliBytes: number;
  readonly memory: readonly { readonly words: number; readonly document: number; readonly peak: number }[];
}

export function measureResources(texts: readonly BenchText[], runs: number): Resources {
  const sample = texts[0];
  if (sample === undefined) throw new Error("No text to measure with");
  const loads = (program: string, args: readonly string[]): Figure =>
    figure(Array.from({ length: runs }, () => (fresh(program, args) as { readonly load: number }).load));
  return {
    bundleLoad: loads("bundle-load.mjs", [EXTENSION]),
    coreLoad: loads("first-run.mjs", [CORE, sample.path]),
    activation: activationTime(),
    extensionBytes: statSync(EXTENSION).size,
    cliBytes: statSync(CLI).size,
    memory: texts.map(({ words, path }) => {
      const { document, peak } = fresh("memory.mjs", [CORE, path], ["--expose-gc"]) as Readonly<Record<string, number>>;
      return { words, document: document ?? NaN, peak: peak ?? NaN };
    }),
  };
}

/** The integration suite leaves the time that the editor's host took; see `test/integration`. */
function activationTime(): number | undefined {
  const path = join(ROOT, "test-results", "activation.json");
  if (!existsSync(path)) return undefined;
  return (JSON.parse(readFileSync(path, "utf8")) as { readonly milliseconds: number }).milliseconds;
}

export function resourceTables(resources: Resources): readonly Table[] {
  const { bundleLoad, coreLoad, activation, extensionBytes, cliBytes, memory } = resources;
  return [
    {
      title: "Start",
      columns: ["", "figure"],
      rows: [
        ["load dist/extension.js in Node (ms)", spread(bundleLoad)],
        ["load the core alone (ms)", spread(coreLoad)],
        ["activation in the editor (ms)", activation === undefined ? "no integration run" : rounded(activation)],
        ["dist/extension.js (kB)", rounded(extensionBytes / 1000)],
        ["dist/cli.js (kB)", rounded(cliBytes / 1000)],
      ],
    },
    {
      title: "Memory (MB)",
      note: "Heap that one open document holds, and the peak of a whole process that analyses it.",
      columns: ["words", "document", "peak of the process"],
      rows: memory.map(({ words, document, peak }) => [
        words.toLocaleString("en"),
        rounded(document / 1e6),
        rounded(peak / 1e6),
      ]),
    },
  ];
}
