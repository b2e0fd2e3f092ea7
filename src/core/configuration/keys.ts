/** What a `dateline.json` may say; reader, schema and docs all go by this table. */
export interface KeySpec {
  readonly name: string;
  /** One sentence for the writer, with a full stop. */
  readonly description: string;
}

export const KEYS = [
  { name: "profile", description: "The tradition and house style that releases are checked against." },
  { name: "rules", description: "Severity and options by rule." },
  { name: "speakers", description: "Who is who. A declared name or alias settles whom the text means." },
  { name: "organisations", description: "Organisations that releases name, with their short forms." },
  { name: "words", description: "Words of the house: hype, acronyms and terms." },
  {
    name: "languageChecks",
    description:
      "Whether checks of language by libraries run too; on the command line they do so only if this is true.",
  },
  { name: "ignore", description: "Files to leave alone, as patterns from the folder of this file on." },
] as const satisfies readonly KeySpec[];

export const WORD_KEYS = [
  { name: "hype", description: "Further words and phrases that praise without telling anything." },
  { name: "notHype", description: "Words and phrases that are no hype here." },
  { name: "acronyms", description: "Acronyms that readers know without their long form." },
  { name: "terms", description: "Words that the house writes in one way only, such as e-bike." },
] as const satisfies readonly KeySpec[];

export const TERM_KEYS = [
  { name: "write", description: "The term as it is to be printed." },
  { name: "not", description: "Other spellings and words that it stands for." },
] as const satisfies readonly KeySpec[];

/** No list is longer. */
export const MOST_ENTRIES = 1_000;
