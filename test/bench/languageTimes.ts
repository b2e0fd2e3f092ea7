import { createRequire } from "node:module";
import type { LanguageChecks } from "../../src/core";
import { spread, time, type Figure, type Table } from "./figures";
import { LANGUAGE, type Core } from "./product";

/** The group `language`, which never stands between a key and the other findings. */
export interface LanguageRow {
  readonly words: number;
  readonly load: Figure;
  /** All paragraphs, nothing kept. */
  readonly cold: Figure;
  /** After one typed character: one paragraph. */
  readonly edit: Figure;
}

export function measureLanguage(core: Core, text: string, words: number, runs: number): LanguageRow {
  const require = createRequire(__filename);
  const load = time(1, () => require(LANGUAGE));
  const { languageChecks: language } = require(LANGUAGE) as { readonly languageChecks: LanguageChecks };
  const checkAll = (analysis: ReturnType<Core["analyse"]>): unknown => {
    const work = core.checkLanguage(analysis, { language });
    for (;;) {
      const step = work.next();
      if (step.done === true) return step.value;
    }
  };
  for (let run = 0; run < 3; run++) checkAll(core.analyse(text));
  const read = Array.from({ length: runs }, () => core.analyse(text));
  const cold = time(runs, (run) => checkAll(read[run] ?? core.analyse(text)));
  const analyser = core.createAnalyser();
  checkAll(analyser.analyse(text));
  const versions = Array.from({ length: runs }, (_, run) => text.replace(/ the /, ` the ${"x".repeat(run + 1)} `));
  const edit = time(runs, (run) => checkAll(analyser.analyse(versions[run] ?? text)));
  return { words, load, cold, edit };
}

export function languageTable({ words, load, cold, edit }: LanguageRow): Table {
  return {
    title: "Checks of language by libraries (ms)",
    note: "Loaded after the first findings and run when idle, a paragraph a turn. An edit holds the analysis anew.",
    columns: ["words", "load", "all paragraphs", "after one character"],
    rows: [[words.toLocaleString("en"), spread(load), spread(cold), spread(edit)]],
  };
}
