import type { Span } from "../model";
import { statementNouns } from "../data/speech-verbs";
import { speechForm, type TokenRange } from "../language";
import type { MentionList } from "./mentions";
import { phraseStartingAt } from "./noun-phrases";
import type { NounPhrase, Reading } from "./reading";
import { inMarks, mainSubject, subjectBefore } from "./subjects";

/** "Ann Lee said:" at the end of a paragraph. Offsets are relative to the paragraph. */
export interface Introduction {
  readonly source: number;
  readonly sourceSpan: Span;
  readonly cue: Span;
  readonly lemma: string;
}

const statements = new Set(statementNouns);

/** The source and cue of a paragraph that ends with a colon; undefined when it names no speaker. */
export function introductionAt(reading: Reading, mentions: MentionList): Introduction | undefined {
  const { tokens, sentences } = reading.passage;
  const colon = tokens.length - 1;
  const sentence = sentences[sentences.length - 1];
  if (!sentence || inMarks(reading, colon)) return undefined;
  if (tokens[colon]?.text !== ":" && !announcesStatement(reading, sentence)) return undefined;
  const verb = lastSpeechVerb(reading, sentence.first, colon);
  const source =
    verb === undefined
      ? statementSource(reading, sentence.first, colon)
      : sourceOf(reading, verb, sentence.first, colon);
  if (!source) return undefined;
  const cueToken = tokens[verb ?? colon];
  return {
    source: mentions.forSource(source),
    sourceSpan: { start: tokens[source.first]?.start ?? 0, end: tokens[source.last]?.end ?? 0 },
    cue: { start: cueToken?.start ?? 0, end: cueToken?.end ?? 0 },
    lemma: speechForm(tokens[verb ?? colon]?.lower ?? "")?.lemma ?? ":",
  };
}

/** "issued the following statement regarding the vote.": a full stop does what a colon does. */
function announcesStatement({ passage }: Reading, { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at++) {
    if (passage.tokens[at]?.lower === "following" && statements.has(passage.tokens[at + 1]?.lower ?? "")) return true;
  }
  return false;
}

function lastSpeechVerb(reading: Reading, first: number, colon: number): number | undefined {
  for (let at = colon - 1; at > first; at--) {
    if (inMarks(reading, at)) continue;
    const token = reading.passage.tokens[at];
    const form = speechForm(token?.lower ?? "");
    const nounHere = statements.has(token?.lower ?? "");
    if (form && !nounHere && !token?.capital && (form.past || form.present || form.gerund)) return at;
    if (/^(?:issued|released|made|gave|sent)$/.test(token?.lower ?? "")) return at;
  }
  return undefined;
}

function sourceOf(reading: Reading, verb: number, first: number, colon: number): NounPhrase | undefined {
  return (
    subjectBefore(reading, verb, first) ?? mainSubject(reading, first, verb) ?? statementSource(reading, first, colon)
  );
}

/** "The following statement is from Ann Lee:", "Statement by Acme:". */
function statementSource(reading: Reading, first: number, colon: number): NounPhrase | undefined {
  const { tokens } = reading.passage;
  let stated = false;
  for (let at = first; at < colon; at++) {
    const lower = tokens[at]?.lower ?? "";
    if (statements.has(lower)) stated = true;
    if (stated && /^(?:from|by|of)$/.test(lower)) return phraseStartingAt(reading, at + 1, colon - 1);
  }
  return undefined;
}
