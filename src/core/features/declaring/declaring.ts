import { type Declaration, declareInYaml, nameKey, pronounOf } from "../../declarations";
import type { Analysis, Mention, Span, Speaker, TextEdit } from "../../model";
import { say } from "../../text";
import { flat } from "../wording";

/** A declaration that would settle what was inferred. */
export interface DeclarationChoice {
  /** "Declare “the Mayor” as Mira Dunn", to be followed by the place it is written to. */
  readonly title: string;
  readonly declaration: Declaration;
  /** The words that mean somebody. */
  readonly at: Span;
}

/** An office without a named holder may be anybody in the text: so many are offered. */
const MOST_HOLDERS = 4;

/** Longer descriptions are no names. */
const LONGEST_ALIAS = 80;

/**
 * What may be declared about the words in a span: whom an inferred mention means, or the mention that an inferred
 * quotation names as its source; an office that nobody is named for may mean anybody. One choice for each person, the
 * likeliest first; empty where the text is clear. Doubtful mentions around the cursor come smallest first.
 */
export function declarationChoices(a: Analysis, span: Span): readonly DeclarationChoice[] {
  const choices = doubtfulMentions(a, span).flatMap((mention) => choicesFor(a, mention));
  const titles = new Set<string>();
  return choices.filter(({ title }) => !titles.has(title) && titles.add(title));
}

/**
 * Edits that write a declaration into the front matter of a release. Only Markdown gets a front matter where it has
 * none: in plain text it would be printed. Undefined where nothing can be written safely.
 */
export function declareInFrontMatter(a: Analysis, declaration: Declaration): readonly TextEdit[] | undefined {
  if (a.frontMatter === undefined && a.format !== "markdown") return undefined;
  return declareInYaml(a.source.text, a.frontMatter, declaration);
}

function doubtfulMentions(a: Analysis, span: Span): readonly Mention[] {
  const touches = (other: Span): boolean => other.start <= span.end && span.start <= other.end;
  const sources = a.speech.quotes
    .filter(({ certainty, spans }) => certainty === "inferred" && spans.some(touches))
    .flatMap(({ source }) => source ?? []);
  const isMeant = (mention: Span): boolean =>
    touches(mention) || sources.some(({ start, end }) => start <= mention.start && mention.end <= end);
  return a.speech.people
    .flatMap((person) => person.mentions.filter((mention) => isDoubtful(person, mention) && isMeant(mention)))
    .sort((x, y) => x.end - x.start - (y.end - y.start) || x.start - y.start);
}

/** An office that nobody is named for is certain to be itself, but not who holds it. */
function isDoubtful({ kind }: Speaker, { certainty, form }: Mention): boolean {
  return certainty === "inferred" || (kind === "unnamed" && form === "office");
}

function candidates({ people }: Analysis["speech"], { speaker, alternatives }: Mention): readonly Speaker[] {
  const named = [speaker, ...alternatives].flatMap((id) => people[id] ?? []).filter(hasName);
  return named.length > 0 ? named : people.filter(({ kind }) => kind === "person").slice(0, MOST_HOLDERS);
}

function choicesFor(a: Analysis, mention: Mention): readonly DeclarationChoice[] {
  const printed = flat(a, mention).replace(POSSESSIVE, "");
  const isName = mention.form === "organisation" || mention.form === "full-name";
  const words = isName ? printed : printed.replace(ARTICLE, "the ");
  const at = { start: mention.start, end: mention.end };
  return candidates(a.speech, mention).flatMap((person) => {
    const name = person.declared?.name ?? person.name;
    const declaration = mention.form === "pronoun" ? asPronoun(person, name, words) : asAlias(name, words);
    if (declaration === undefined) return [];
    const title =
      declaration.field === "pronouns"
        ? say("Declare that {name} is “{words}”", { name, words: declaration.value })
        : say("Declare “{words}” as {name}", { name, words: declaration.value });
    return [{ title, declaration, at }];
  });
}

// At the end of a name. Must not match a plural.
const POSSESSIVE = /['’]s$/u;

// At the beginning of a sentence. Must not match "Theo".
const ARTICLE = /^The /u;

/** An office or a document cannot be declared to be somebody: it has no name to be listed under. */
function hasName({ kind }: Speaker): boolean {
  return kind !== "unnamed" && kind !== "document";
}

function asPronoun({ declared }: Speaker, name: string, words: string): Declaration | undefined {
  const value = pronounOf(words.toLowerCase());
  return value === undefined || declared?.pronouns === value ? undefined : { name, field: "pronouns", value };
}

function asAlias(name: string, words: string): Declaration | undefined {
  if (words === "" || words.length > LONGEST_ALIAS || nameKey(words) === nameKey(name)) return undefined;
  return { name, field: "aliases", value: words };
}
