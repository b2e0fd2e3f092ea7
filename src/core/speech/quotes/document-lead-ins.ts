import { documentNouns } from "../../data/documents";
import type { TokenRange } from "../../language";
import { hasFiniteVerb } from "../clauses/clause-ends";
import { phraseStartingAt } from "../clauses/noun-phrases";
import { subjectBefore } from "../clauses/subjects";
import type { MentionList } from "../mentions/mentions";
import { markEnd, type NounPhrase, type Reading } from "../reading";
import { namingBy, spanOf, type Naming } from "./naming";

const documents = new Set(documentNouns);

/** By these a text rules without saying: "the act provides that “…”". Of people they tell no words. */
const RULES = /^(?:provides?|provided|requires?|required|guarantees?|guaranteed|ordains?|mandates?|mandated|defines?)$/;
/** Fewer words in marks are a term. */
const FEWEST_WORDS = 5;

/**
 * "Under the Hall Act, “…”", "Section 4 provides that “…”": the law, contract or report whose words stand in the marks that
 * open at token `mark`. `first` is the first token of the sentence. Undefined where the marks hold no clause.
 */
export function documentLeadIn(
  reading: Reading,
  mentions: MentionList,
  first: number,
  mark: number,
): Naming | undefined {
  const { tokens } = reading.passage;
  const before = tokens[mark - 1]?.lower;
  if ((before !== "," && before !== "that") || !holdsClause(reading, mark)) return undefined;
  const [cue, source] = before === "that" ? ruling(reading, first, mark - 2) : governing(reading, first, mark - 2);
  if (cue === undefined || !source || !isDocument(reading, source)) return undefined;
  const lemma = tokens[cue]?.lower ?? "";
  return namingBy(reading, mentions, source, {
    cue: spanOf(reading, { first: cue, last: cue }),
    lemma,
    rule: "lead-in",
    certain: true,
  });
}

type Led = readonly [cue: number | undefined, source: NounPhrase | undefined];

/** "Under the law,", "Per Article 5,": nothing but the document stands before the comma. */
function governing(reading: Reading, first: number, last: number): Led {
  const opens = /^(?:under|per)$/.test(reading.passage.tokens[first]?.lower ?? "");
  const phrase = opens ? phraseStartingAt(reading, first + 1, last) : undefined;
  return phrase?.last === last ? [first, phrase] : [undefined, undefined];
}

/** "The act provides that". */
function ruling(reading: Reading, first: number, verb: number): Led {
  if (!RULES.test(reading.passage.tokens[verb]?.lower ?? "")) return [undefined, undefined];
  return [verb, subjectBefore(reading, verb, first)];
}

/** "the law", "the Hall Act", "Section 4 of the act". */
function isDocument({ passage }: Reading, { first, last, head }: TokenRange & { readonly head: number }): boolean {
  const words = [last, head, head - 1, first].map((at) => passage.tokens[at]?.lower ?? "");
  return words.some((word) => documents.has(word));
}

function holdsClause(reading: Reading, opening: number): boolean {
  const last = markEnd(reading, opening);
  return last - opening > FEWEST_WORDS && hasFiniteVerb(reading, { first: opening + 1, last: last - 1 });
}
