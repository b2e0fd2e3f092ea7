import { readFileSync, readdirSync } from "node:fs";
import { basename, delimiter, join } from "node:path";
import type { QuoteKind, Role } from "../../src/core";

/** Half-open UTF-16 offsets into the document. */
export type GoldSpan = readonly [start: number, end: number];

export interface GoldSpeaker {
  /** The fullest name in the text. */
  readonly name: string;
  /** As printed nearest the introduction; empty when the text gives none. */
  readonly title: string;
  /** Surface forms as printed, pronouns left out. */
  readonly aliases: readonly string[];
}

export interface GoldQuote {
  /** The quoted words as printed; pieces around an attribution, or in several paragraphs, are joined by " … ". */
  readonly text: string;
  /** A speaker's name; null when the text names nobody. */
  readonly speaker: string | null;
  readonly kind: QuoteKind;
  /** The words that name the source, and the speech verb; null when there are none. */
  readonly source: string | null;
  readonly cue: string | null;
  /** Filled by `npx tsx scripts/gold.ts`. */
  readonly spans?: readonly GoldSpan[];
}

export interface GoldFinding {
  /** 1-based. */
  readonly line: number;
  /** Left out in gold written before the rules had ids: then `about` tells which one is meant. */
  readonly rule?: string;
  readonly about: string;
  /** Welcome, but nothing is wrong without it. */
  readonly optional?: boolean;
}

/** What a careful reader says about one release, whatever the engine says. Lines are 1-based and inclusive. */
export interface Gold {
  readonly file: string;
  readonly genre: string;
  readonly structure: readonly { readonly role: Role; readonly lines: readonly [first: number, last: number] }[];
  /** As printed, closing mark included. */
  readonly dateline: string | null;
  readonly absent: readonly Role[];
  readonly speakers: readonly GoldSpeaker[];
  readonly mentionedOnly: readonly GoldSpeaker[];
  readonly quotes: readonly GoldQuote[];
  /** Stretches in which a quotation found is neither right nor wrong. */
  readonly openToEither: readonly string[];
  readonly findings: readonly GoldFinding[];
  /** Rules that may say something here beyond `findings`, as long as it is no error and no warning. */
  readonly hints?: readonly string[];
  /** The moment of the check; without it no rule that needs a clock runs. */
  readonly now?: string;
}

/** A document of the seeds; `gold` is undefined when nobody has annotated it. */
export interface Seed {
  readonly name: string;
  readonly text: string;
  readonly gold: Gold | undefined;
}

/** The project's own seeds, then every folder of DATELINE_SEEDS. A missing folder is an error, not an empty list. */
export function seedFolders(): readonly string[] {
  const further = (process.env["DATELINE_SEEDS"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return [join(__dirname, "../../seeds"), ...further];
}

export function readSeeds(folder: string): readonly Seed[] {
  const names = readdirSync(folder);
  return names
    .filter((name) => /\.(txt|md)$/.test(name))
    .map((name) => {
      const goldName = name.replace(/\.(txt|md)$/, ".gold.json");
      return {
        name: basename(name),
        text: readFileSync(join(folder, name), "utf8"),
        gold: names.includes(goldName) ? (JSON.parse(readFileSync(join(folder, goldName), "utf8")) as Gold) : undefined,
      };
    });
}

/** What older gold says in words, and the rule that says it. */
const RULE_WORDS: readonly (readonly [words: RegExp, rule: string])[] = [
  [/mixes sentence case and title case/, "headline/case-inconsistent"],
  [/relative day/, "lead/relative-day"],
  [/may refer to two people/, "attribution/ambiguous-pronoun"],
  [/first person outside/, "person/first-person"],
  [/repeated phrase/, "clarity/repeated-name-in-sentence"],
  [/doubled that-clause/, "clarity/repeated-name-in-sentence"],
];

/** The rule a finding of gold is about; undefined for what gold tells of something that is no finding. */
export function ruleOf({ rule, about }: GoldFinding): string | undefined {
  return rule ?? RULE_WORDS.find(([words]) => words.test(about))?.[1];
}

/**
 * Where a quotation's words stand, searched from `from`. Throws a sentence that names the words when they are not in
 * the text, or when they stand there twice and could be meant either way.
 */
export function placeQuote(text: string, quote: GoldQuote, from: number): readonly GoldSpan[] {
  if (text.includes(quote.text)) return [placeWords(text, quote.text, from)];
  let at = from;
  return quote.text.split(" … ").map((piece) => {
    const span = placeWords(text, piece, at);
    at = span[1];
    return span;
  });
}

function placeWords(text: string, words: string, from: number): GoldSpan {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text after offset ${from}: ${words}`);
  if (text.includes(words, start + 1)) throw new Error(`more than once after offset ${from}: ${words}`);
  return [start, start + words.length];
}
