import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, type Core } from "./product";

export interface BenchText {
  /** Number of words, blank to blank. */
  readonly words: number;
  readonly text: string;
  /** Where the text lies as a file, for programs that read it themselves. */
  readonly path: string;
}

const RUNNING_TEXT: ReadonlySet<string> = new Set(["lead", "body", "quote-paragraph"]);

/**
 * One release of each size: the head and the tail of a seed, and between them the paragraphs of all seeds in turn until
 * the size is reached. Each paragraph ends with a sentence of its own, so that none is seen twice and no cache helps.
 */
export function benchTexts(core: Core, sizes: readonly number[]): readonly BenchText[] {
  const paragraphs = seedParagraphs(core);
  const folder = join(ROOT, "dist", "bench", "texts");
  mkdirSync(folder, { recursive: true });
  return sizes.map((size) => {
    const text = releaseOf(size, paragraphs);
    const path = join(folder, `${size}.txt`);
    writeFileSync(path, text);
    return { words: countWords(text), text, path };
  });
}

/** The paragraphs of the stories of all seeds. */
export function seedParagraphs(core: Core): readonly string[] {
  // Plain text only: a single Markdown paragraph would send the whole text through the Markdown parser.
  const seeds = documents(join(ROOT, "seeds"), ".txt");
  return seeds.flatMap((seed) => {
    const { source, structure } = core.analyse(seed);
    return structure.parts
      .filter(({ role }) => RUNNING_TEXT.has(role))
      .map(({ start, end }) => source.text.slice(start, end));
  });
}

const HEAD = "FOR IMMEDIATE RELEASE\n\nHale Valley Reports on Its Year\n\nPORT HALE, Marovia, May 5, 2026 -- ";
const TAIL =
  "About Hale Valley\n\nHale Valley is a region of nine towns.\n\nMedia contact:\nAnn Lee, 555-201-3344, press@hale.example\n\n###\n";

function releaseOf(size: number, paragraphs: readonly string[]): string {
  if (paragraphs.length === 0) throw new Error("seeds/ has no running text");
  const body: string[] = [];
  for (let words = countWords(HEAD) + countWords(TAIL), at = 0; words < size; at++) {
    const paragraph = `${paragraphs[at % paragraphs.length] ?? ""} It is item ${at + 1} of the report.`;
    body.push(paragraph);
    words += countWords(paragraph);
  }
  return `${HEAD}${body.join("\n\n")}\n\n${TAIL}`;
}

/** Where published releases stand beside the project, when they do. */
export function archiveFolder(): string | undefined {
  const folder = join(ROOT, "..", "shared", "eval", "releases", "texts");
  return existsSync(folder) ? folder : undefined;
}

export function publishedReleases(): readonly string[] {
  const folder = archiveFolder();
  return folder === undefined ? [] : documents(folder, ".txt");
}

export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function documents(folder: string, ending: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"));
}
