import { surnames } from "../data/surnames";
import { personEvidence } from "./name-evidence";
import { kindOf } from "./name-kinds";
import { isLetters, isPeerage } from "./name-shapes";
import type { NameSpan } from "./name-span";
import { postStart } from "./name-posts";
import { afterTitles, followedByTitle, titleStart, withoutTrailingTitles } from "./name-titles";
import type { Passage } from "./passage";
import type { Token, TokenRange } from "./tokens";
import { Word } from "./word-classes";

/**
 * Takes a run of capitals apart; its post may reach left to `floor`. Undefined when nothing but titles is left: an office,
 * no name.
 */
export function nameFrom(passage: Passage, run: TokenRange, sentence: TokenRange, floor: number): NameSpan | undefined {
  const { tokens } = passage;
  const nameFirst = afterTitles(tokens, run) ?? (isSurnamedByRole(tokens, run) ? run.first : undefined);
  if (nameFirst === undefined) return undefined;
  const last = withoutTrailingTitles(tokens, nameFirst, run.last);
  const nameLast = properEnd(tokens, run.first, nameFirst, last);
  const words = nameWords(tokens, nameFirst, nameLast);
  if (words.length === 0) return undefined;
  const titles = wordsIn(tokens, run.first, nameFirst - 1);
  const initial = run.first === sentence.first;
  const first = titleStart(tokens, run.first, nameFirst, sentence.first);
  const span = { first, nameFirst, nameLast, last, words, titles, initial };
  // "Acme President" and "Acme founder" name the firm, whatever verb stands beside them.
  const titleBehind = last < run.last || followedByTitle(tokens, last + 1);
  const all = personEvidence(passage, span, sentence);
  const evidence = titleBehind ? all.filter((kind) => kind !== "speech verb") : all;
  const kind = kindOf(passage, span, evidence);
  return withPost(passage, { first, nameFirst, nameLast, last, words, titles, initial, evidence, kind }, floor);
}

/** "Baker said": a lone role noun with no article before it, that is a frequent surname. */
function isSurnamedByRole(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  const before = tokens[first - 1];
  if (first !== last || !surnames.has(tokens[first]?.lower ?? "")) return false;
  return !before || (!before.possessive && !before.capital && !(before.classes & Word.determiner));
}

/** "Senior vice president for ports Mira Dunn": the post belongs to the name, and tells that it is a person's. */
function withPost(passage: Passage, name: NameSpan, floor: number): NameSpan {
  const { kind, words, titles } = name;
  const open =
    (kind === "unclear" || (kind === "place" && name.evidence.includes("given name"))) &&
    (words.length === 2 || words.length === 3);
  if (!open && (kind !== "person" || (words.length < 2 && titles.length === 0))) return name;
  const first = postStart(passage, name, floor);
  if (first === name.first) return name;
  return open ? { ...name, first, kind: "person", evidence: [...name.evidence, "title"] } : { ...name, first };
}

/** Where the name itself ends: before "OBE" and "PhD", before "of Marl" of a peerage. */
function properEnd(tokens: readonly Token[], first: number, nameFirst: number, last: number): number {
  let end = last;
  if (isPeerage(tokens[nameFirst - 1]))
    for (let at = nameFirst + 1; at <= last; at++) if (tokens[at]?.lower === "of") end = Math.min(end, at - 1);
  while (end > nameFirst && (tokens[end]?.text === "." ? isLetters(tokens[end - 1]) : isLetters(tokens[end]))) {
    if (isAllCapitals(tokens[first])) break;
    end--;
  }
  return end;
}

/** "JACK MA SAYS": where all is in capitals, short words are names, not letters. */
function isAllCapitals(token: Token | undefined): boolean {
  return token !== undefined && token.text.length > 2 && token.text === token.text.toUpperCase();
}

function nameWords(tokens: readonly Token[], first: number, last: number): readonly string[] {
  const all = wordsIn(tokens, first, last);
  return all.filter((word, at) => at === 0 || !/^(?:jr|sr|ii|iii|iv)$/.test(word));
}

function wordsIn(tokens: readonly Token[], first: number, last: number): readonly string[] {
  const found: string[] = [];
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (token && token.kind !== "punctuation") found.push(token.lower);
  }
  return found;
}
