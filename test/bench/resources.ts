import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { figure, rounded, spread, type Figure, type Table } from "./figures";
import { BEGINNING, CLI, CORE, EXTENSION, LEXICONS, ROOT, fresh } from "./product";
import type { BenchText } from "./texts";

export interface Resources {
  readonly beginningLoad: Figure;
  readonly bundleLoad: Figure;
  readonly coreLoad: Figure;
  /** Building the tables of words and speech verbs, at the first word that is looked up. */
  readonly lexicons: Figure;
  /** As the extension host measured it in the last integration run; undefined when there was none. */
  readonly activation: Activation | undefined;
  readonly extensionBytes: number;
  readonly cliBytes: number;
  readonly memory: readonly MemoryRow[];
}

/** Milliseconds in the editor; see `test/integration/activation.test.ts`. */
export interface Activation {
  /** VS Code's own figures: loading the code, and the call of `activate`. */
  readonly load: number;
  readonly activate: number;
  /** From an opened release to its first findings. */
  readonly findings: number;
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
    beginningLoad: loads("bundle-load.mjs", [BEGINNING]),
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
function activationTime(): Activation | undefined {
  const path = join(ROOT, "test-results", "activation.json");
  if (!existsSync(path)) return undefined;
  return JSON.parse(readFileSync(path, "utf8")) as Activation;
}

export function resourceTables(resources: Resources): readonly Table[] {
  const { beginningLoad, bundleLoad, coreLoad, lexicons, activation, extensionBytes, cliBytes, memory } = resources;
  const inEditor = (of: (figures: Activation) => number): string =>
    activation === undefined ? "no integration run" : rounded(of(activation));
  return [
    {
      title: "Start",
      columns: ["", "figure"],
      rows: [
        ["load dist/extension.js, which VS Code activates, in Node (ms)", spread(beginningLoad)],
        ["load dist/dateline.js, for the first release, in Node (ms)", spread(bundleLoad)],
        ["load the core alone (ms)", spread(coreLoad)],
        ["build the lexicons at the first word (ms)", spread(lexicons)],
        ["in the editor: load and activate (ms)", inEditor(({ load, activate }) => load + activate)],
        ["in the editor: from an opened release to its findings (ms)", inEditor(({ findings }) => findings)],
        ["dist/dateline.js (kB)", rounded(extensionBytes / 1000)],
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
