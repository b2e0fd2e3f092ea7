import { rounded, spread, time, type Figure, type Table } from "./figures";
import { CLI, run, type Core } from "./product";
import { readAndCheck } from "./speed";
import { countWords } from "./texts";

export interface ArchiveRow {
  readonly what: string;
  readonly documents: number;
  readonly words: number;
  readonly milliseconds: Figure;
}

/** Many documents one after the other: in one warm process, and through the command line as an archive is fed. */
export function measureArchive(
  core: Core,
  what: string,
  documents: readonly string[],
  runs: number,
): readonly ArchiveRow[] {
  if (documents.length === 0) return [];
  const all = { documents: documents.length, words: documents.map(countWords).reduce((a, b) => a + b, 0) };
  const lines = documents.map((text, id) => JSON.stringify({ id: String(id), text })).join("\n");
  const readAll = (): void => {
    for (const text of documents) readAndCheck(core, text);
  };
  readAll();
  const few = Math.max(3, runs >> 1);
  return [
    { what: `${what}: analyse and check`, ...all, milliseconds: time(few, readAll) },
    { what: `${what}: dateline quotes --jsonl`, ...all, milliseconds: time(few, () => pipe(lines, documents.length)) },
  ];
}

function pipe(lines: string, count: number): void {
  const answers = run(process.execPath, [CLI, "quotes", "--jsonl"], lines).trim().split("\n");
  if (answers.length !== count) throw new Error(`${count} documents went in, ${answers.length} came out`);
}

export function archiveTable(rows: readonly ArchiveRow[]): Table {
  return {
    title: "Archives",
    note: "The command line's time holds the start of Node.",
    columns: ["", "documents", "words", "ms", "words/s", "documents/s"],
    rows: rows.map(({ what, documents, words, milliseconds }) => [
      what,
      documents.toLocaleString("en"),
      words.toLocaleString("en"),
      spread(milliseconds),
      rounded((words / milliseconds.median) * 1000),
      rounded((documents / milliseconds.median) * 1000),
    ]),
  };
}
