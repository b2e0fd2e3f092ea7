/** What a `dateline.json` may say; reader, schema and docs all go by this table. */
export interface KeySpec {
  readonly name: string;
  /** One sentence for the writer, with a full stop. */
  readonly description: string;
}

/** What a house prints on every release: in `dateline.json`, and in the setting `dateline.letterhead`. */
export const LETTERHEAD_KEYS = [
  { name: "organisation", description: "The organisation that the releases are from." },
  {
    name: "city",
    description: "The city of the dateline, with its state or country where it needs one, such as Dayton, Ohio.",
  },
  { name: "contacts", description: "Whom journalists may ask; offered while writing, and printed on new releases." },
  { name: "boilerplates", description: "Standing paragraphs about organisations, offered while writing." },
] as const satisfies readonly KeySpec[];

export const KEYS = [
  { name: "profile", description: "The tradition and house style that releases are checked against." },
  { name: "rules", description: "Severity and options by rule." },
  ...LETTERHEAD_KEYS,
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

export const CONTACT_KEYS = [
  { name: "name", description: "The full name." },
  { name: "title", description: "Post or role." },
  { name: "organisation", description: "The organisation, where it is not the one that the releases are from." },
  { name: "phone", description: "The telephone number, with its area code." },
  { name: "email", description: "The address for mail." },
  { name: "hours", description: "When somebody answers, with the time zone." },
] as const satisfies readonly KeySpec[];

export const BOILERPLATE_KEYS = [
  {
    name: "organisation",
    description: "Whom it is about, where it is not the organisation that the releases are from.",
  },
  { name: "text", description: "The paragraph, without its heading. Line breaks part paragraphs." },
] as const satisfies readonly KeySpec[];

/** No boilerplate is longer, in UTF-16 units. */
export const LONGEST_BOILERPLATE = 5_000;

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
