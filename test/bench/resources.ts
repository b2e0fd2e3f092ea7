import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { figure, rounded, spread, type Figure, type Table } from "./figures";
import { CLI, CORE, EXTENSION, LEXICONS, ROOT, fresh } from "./product";
import type { BenchText } from "./texts";

export interface Resources {
  readonly bundleLoad: Figure;
  readonly coreLoad: Figure;
  /** Building the tables of words and speech verbs, at the first word that is looked up. */
  readonly lexicons: Figure;
  /** As the extension host measured it in the last integration run; undefined when there was none. */
  readonly activation: number | undefined;
  readonly extensionBytes: number;
  readonly cliBytes: number;
  readonly memory: readonly MemoryRow[];
}

export interface MemoryRow {
  readonly words: number;
  /** Heap that an open document holds. */
  readonly document: number;
  /** Growth of the process while it analyses, and while it checks as well, above what it was with its code loaded. */
  readonly analysis: number;
  readonly withRules: number;
}

export function measureResources(texts: readonly BenchText[], runs: number): Resources {
  const sample = texts[0];
  if (sample === undefined) throw new Error("No text to measure with");
  const loads = (program: string, args: readonly string[]): Figure =>
    figure(Array.from({ length: runs }, () => (fresh(program, args) as { readonly load: number }).load));
  return {
    bundleLoad: loads("bundle-load.mjs", [EXTENSION]),
    coreLoad: loads("first-run.mjs", [CORE, sample.path]),
    lexicons: loads("lexicons.mjs", [LEXICONS]),
    activation: activationTime(),
    extensionBytes: statSync(EXTENSION).size,
    cliBytes: statSync(CLI).size,
    memory: texts.map(({ words, path }) => {
      const { document } = fresh("memory.mjs", [CORE, path], ["--expose-gc"]) as Pick<MemoryRow, "document">;
      const growth = fresh("growth.mjs", [CORE, path]) as Pick<MemoryRow, "analysis" | "withRules">;
      return { words, document, ...growth };
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
  const { bundleLoad, coreLoad, lexicons, activation, extensionBytes, cliBytes, memory } = resources;
  return [
    {
      title: "Start",
      columns: ["", "figure"],
      rows: [
        ["load dist/extension.js in Node (ms)", spread(bundleLoad)],
        ["load the core alone (ms)", spread(coreLoad)],
        ["build the lexicons at the first word (ms)", spread(lexicons)],
        ["activation in the editor (ms)", activation === undefined ? "no integration run" : rounded(activation)],
        ["dist/extension.js (kB)", rounded(extensionBytes / 1000)],
        ["dist/cli.js (kB)", rounded(cliBytes / 1000)],
      ],
    },
    {
      title: "Memory (MB)",
      note: "Heap that one open document holds; growth of a process above what it was with its code loaded.",
      columns: ["words", "document", "growth by the analysis", "with all rules"],
      rows: memory.map(({ words, document, analysis, withRules }) => [
        words.toLocaleString("en"),
        rounded(document / 1e6),
        rounded(analysis / 1e6),
        rounded(withRules / 1e6),
      ]),
    },
  ];
}
