import { demonyms } from "../../data/places";
import { dignities, titleAbbreviations } from "../../data/titles";
import { Word, type Token } from "../../language";

/** An office as far as two wordings of it can be compared: "the Belarusian President", "President of Belarus". */
export interface Post {
  /** The noun that names the office, in its plain form: "president", "chair". */
  readonly head: string;
  /** Words that make it another office: "vice", "prime", "chief". */
  readonly kinds: readonly string[];
  /** Whose or which office: countries, words of the body or of the field ("belarus", "harbour"). */
  readonly scope: readonly string[];
  /** Common nouns for whose it is, which another body may be called by as well: "the agency's". */
  readonly soft: readonly string[];
}

/** One office, several nouns. */
const PLAIN: Readonly<Record<string, string>> = {
  ...titleAbbreviations,
  chairman: "chair",
  chairwoman: "chair",
  chairperson: "chair",
  spokesman: "spokesperson",
  spokeswoman: "spokesperson",
  congressman: "representative",
  congresswoman: "representative",
  cofounder: "founder",
  "co-founder": "founder",
  premier: "prime-minister",
};
const CHIEFS: Readonly<Record<string, string>> = {
  ceo: "executive",
  cfo: "financial",
  coo: "operating",
  cto: "technology",
  cmo: "marketing",
  cio: "information",
};
/** Say when or what like, not which office. */
const NEUTRAL = new Set(
  "honourable honorable hon new current then visiting outgoing incoming late longtime long-time young old own ret retd retired re-elected newly-elected".split(
    " ",
  ),
);
const ADDRESS = new Set(["doctor", "professor", ...dignities]);
/** Before a common noun while words are gathered. */
const SOFT = "~";
const SKIPPED = Word.determiner | Word.preposition | Word.auxiliary | Word.adverb | Word.subjectPronoun | Word.particle;
const OFFICE_WORD = Word.role | Word.titleWord | Word.honorific;

/** The offices that some words name, in order: "Senior Advisor to the President and Director of Ports" are two. */
export function postsIn(tokens: readonly Token[]): readonly Post[] {
  const posts: Post[] = [];
  let first = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    if (token && token.text !== "," && token.text !== "&" && !(token.classes & Word.coordinator)) continue;
    const post = first < at ? postOf(tokens, first, at - 1) : undefined;
    const before = posts[posts.length - 1];
    if (post) {
      // "President and chief executive of Acme": both are of Acme.
      if (before?.scope.length === 0) posts[posts.length - 1] = { ...before, scope: post.scope, soft: post.soft };
      posts.push(post);
    }
    // "Minister of Ports and Fisheries": the rest of the same office.
    else if (before && first < at) posts[posts.length - 1] = withScope(before, scopeWords(tokens, first, at - 1));
    first = at + 1;
  }
  return posts;
}

/** The office of whoever does a work: "leads | Marl Group". */
export function postOfWork(head: string, tokens: readonly Token[]): Post {
  return withScope({ head: plain(head), kinds: [], scope: [], soft: [] }, scopeWords(tokens, 0, tokens.length - 1));
}

function postOf(tokens: readonly Token[], first: number, last: number): Post | undefined {
  const head = headIn(tokens, first, last);
  if (head < 0) return undefined;
  const kinds: string[] = [];
  const scope: string[] = [];
  let from = first;
  for (let at = first; at < head; at++) if (tokens[at]?.possessive) from = at + 1;
  add(scope, scopeWords(tokens, first, from - 1));
  for (let at = from; at < head; at++) {
    const token = tokens[at];
    if (!token || token.classes & SKIPPED || NEUTRAL.has(token.lower)) continue;
    if (token.classes & OFFICE_WORD && !(token.classes & (Word.place | Word.demonym))) kinds.push(plain(token.lower));
    else add(scope, scopeWords(tokens, at, at));
  }
  add(scope, scopeWords(tokens, head + 1, last));
  return withScope({ ...named(plain(tokens[head]?.lower ?? ""), kinds), soft: [] }, scope);
}

/** Common nouns stand apart, marked by `scopeWords`. */
function withScope(post: Post, words: readonly string[]): Post {
  const isSoft = (word: string): boolean => word.startsWith(SOFT);
  return {
    ...post,
    scope: [...post.scope, ...words.filter((word) => !isSoft(word))],
    soft: [...post.soft, ...words.filter(isSoft).map((word) => word.slice(SOFT.length))],
  };
}

/** "chief executive officer", "CEO" and "chief executive" are one office. */
function named(head: string, kinds: readonly string[]): Omit<Post, "soft"> {
  const chief = CHIEFS[head];
  if (chief === "executive") return { head: "executive", kinds: ["chief"], scope: [] };
  if (chief !== undefined) return { head: "officer", kinds: ["chief"], scope: [chief] };
  if (head === "prime-minister") return { head: "minister", kinds: ["prime"], scope: [] };
  if (head === "officer" && kinds.includes("executive"))
    return { head: "executive", kinds: kinds.filter((kind) => kind !== "executive"), scope: [] };
  return { head, kinds, scope: [] };
}

/** The last office noun before "of", "for", "to". */
function headIn(tokens: readonly Token[], first: number, last: number): number {
  let head = -1;
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.classes & Word.preposition && head >= 0) break;
    const office = token.classes & Word.role || titleAbbreviations[token.lower] !== undefined;
    // "Prime Minister Doctor Ann Lee", "President Sheikh Bo": the office stands before the form of address.
    if (head >= 0 && ADDRESS.has(plain(token.lower))) continue;
    if (office && (!token.possessive || at === last) && !(token.classes & Word.givenName && token.capital)) head = at;
  }
  return head;
}

/** Words that tell one holder from another; common nouns such as "agency's" are marked. */
function scopeWords(tokens: readonly Token[], first: number, last: number): readonly string[] {
  const found: string[] = [];
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (!token || token.kind === "punctuation" || token.classes & SKIPPED || NEUTRAL.has(token.lower)) continue;
    if (token.classes & Word.honorific || ADDRESS.has(token.lower)) continue;
    const isCommon = !token.capital && (token.classes & Word.organisationNoun) !== 0;
    found.push(isCommon ? SOFT + token.lower : (demonyms[token.lower] ?? token.lower));
  }
  return found;
}

function plain(lower: string): string {
  return PLAIN[lower] ?? lower;
}

function add(list: string[], more: readonly string[]): void {
  for (const word of more) list.push(word);
}
