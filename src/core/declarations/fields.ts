import type { DeclaredPronoun, DeclaredSpeaker } from "../model";

/** What may be declared of a speaker; reader, schema, completion and docs all go by this table. */
export interface FieldSpec {
  readonly name: keyof DeclaredSpeaker;
  /** One sentence for the writer, with a full stop. */
  readonly description: string;
  readonly example: string;
}

export const FIELDS: readonly FieldSpec[] = [
  {
    name: "name",
    description: "The full name, as readers first meet it.",
    example: "Mira Dunn",
  },
  {
    name: "title",
    description: "Post or role, as it stands behind or before the name.",
    example: "harbour master",
  },
  {
    name: "organisation",
    description: "Whom the speaker works or speaks for.",
    example: "Marl Group",
  },
  {
    name: "aliases",
    description: "Other names, short forms and offices that mean this speaker, and nobody else.",
    example: "the Harbour Master",
  },
  {
    name: "pronouns",
    description: "How a text speaks of this speaker when the name is not repeated.",
    example: "she/her",
  },
  {
    name: "kind",
    description: "What kind of speaker this is; a person unless something else is said.",
    example: "person",
  },
];

/** Other spellings of a field's name. */
export const FIELD_SYNONYMS: ReadonlyMap<string, keyof DeclaredSpeaker> = new Map([["organization", "organisation"]]);

export type DeclaredKind = NonNullable<DeclaredSpeaker["kind"]>;

export const KINDS: readonly DeclaredKind[] = ["person", "organisation", "group", "spokesperson"];

/** What completion offers under `pronouns`. */
export const PRONOUN_CHOICES: readonly string[] = ["she/her", "he/him", "they/them", "it/its"];

const PRONOUN_FORMS: Readonly<Record<DeclaredPronoun, readonly string[]>> = {
  she: ["she", "her", "hers", "herself"],
  he: ["he", "him", "his", "himself"],
  they: ["they", "them", "their", "theirs", "themself", "themselves"],
  it: ["it", "its", "itself"],
};

const PRONOUN_OF: ReadonlyMap<string, DeclaredPronoun> = new Map(
  Object.entries(PRONOUN_FORMS).flatMap(([pronoun, forms]) =>
    forms.map((form) => [form, pronoun as DeclaredPronoun] as const),
  ),
);

const ONE_FORM = `(?:${[...PRONOUN_OF.keys()].map((form) => `[${form.charAt(0).toUpperCase()}${form.charAt(0)}]${form.slice(1)}`).join("|")})`;

/** "she", "She/her", "they / them / theirs", as a JSON schema can say it too; blanks only beside the strokes, few of them. */
export const PRONOUNS_PATTERN = `^${ONE_FORM}(?: {0,3}/ {0,3}${ONE_FORM}){0,3}$`;

const PRONOUNS = new RegExp(PRONOUNS_PATTERN, "u");

/** The pronoun that a value such as "she/her" stands for: the first one counts. Undefined when it is none. */
export function pronounOf(value: string): DeclaredPronoun | undefined {
  if (!PRONOUNS.test(value)) return undefined;
  const [first = ""] = value.split("/");
  return PRONOUN_OF.get(first.trim().toLowerCase());
}

/** Words that stand for many people and so can be nobody's alias. */
export function isPronoun(word: string): boolean {
  return PRONOUN_OF.has(word.toLowerCase()) || OWN_PRONOUNS.has(word.toLowerCase());
}

const OWN_PRONOUNS: ReadonlySet<string> = new Set(["i", "me", "my", "we", "us", "our", "you", "who"]);

/** Nobody's name is longer, in UTF-16 units. */
export const LONGEST_TEXT = 200;
/** Nobody has more names. */
export const MOST_ALIASES = 50;
/** Nobody declares more people by hand. */
export const MOST_SPEAKERS = 1_000;
