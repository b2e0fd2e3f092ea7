import { labelVerbs, type LabelLink } from "../../data/speech-verbs";
import type { TokenRange } from "../../language";
import { cueRanges, type CueVerb } from "../clauses/cues";
import type { SentenceContext } from "../clauses/sentence-context";
import { inMarks } from "../clauses/subjects";
import { canSpeak } from "../clauses/speaking-subjects";
import { isUnsaid } from "../clauses/unsaid";
import { isVerbTag, Tag } from "../clauses/tags";
import { markEnd, type Candidate, type NounPhrase, type Reading } from "../reading";
import { relativeHead, subjectFor } from "./patterns-after";

/** Tokens of what is called so: "the repair of the walls". */
const OBJECT = 10;
/** Fewer words in marks must be an adjective or the like to be a verdict; a noun of theirs is a name ("the “old lady”"). */
const FEWEST_WORDS = 3;

const linkOf = new Map<string, LabelLink>();
for (const [link, verbs] of Object.entries(labelVerbs) as [LabelLink, readonly string[]][])
  for (const verb of verbs) linkOf.set(verb, link);

/**
 * Lee called the repair “a work of patience and of luck”, dismissed it as “late”, accused the firm of “neglect”: what is
 * spoken of, and the words for it. Undefined where the marks hold a name ("called it “Marl One”"), where an article stands
 * before a single word ("a “success”"), and where they do not end the phrase.
 */
export function labelled(
  context: SentenceContext,
  cue: CueVerb,
  earlier: Candidate | undefined,
  last: number,
): Candidate | undefined {
  const { reading, first } = context;
  const link = linkOf.get(cue.form.lemma);
  if (!link) return undefined;
  const opening = markBehind(reading, cue.end + 1, last, link);
  if (opening === undefined) return undefined;
  const label = { first: opening, last: markEnd(reading, opening, last) };
  if (!endsPhrase(reading, label.last, last)) return undefined;
  const found = subjectFor(context, cue, earlier);
  if (!found || !canSpeak(reading, found.source, "say") || isUnsaid(reading, cue, found.source)) return undefined;
  if (!isVerdict(reading, label, cue, found.source)) return undefined;
  const relative = found.source.relative;
  const source = relative ? relativeHead(reading, found.source, first) : found.source;
  const content = { first: cue.end + 1, last: withSecond(reading, label, last).last };
  return { cue: cueRanges(cue), lemma: cue.form.lemma, source, content: [content], pattern: "label" };
}

/** The opening mark behind the object and the word that links them ("as", "of"); undefined where a clause comes first. */
function markBehind(reading: Reading, from: number, limit: number, link: LabelLink): number | undefined {
  const { tokens } = reading.passage;
  let linked = link === "object";
  for (let at = from; at <= Math.min(limit, from + OBJECT); at++) {
    if (inMarks(reading, at)) return at > from && linked ? at : undefined;
    if (tokens[at]?.lower === link) {
      linked = true;
      continue;
    }
    const tag = reading.tags[at];
    if (isVerbTag(tag) || tag === Tag.subordinator) return undefined;
    if (tag === Tag.punctuation && tokens[at]?.text !== "-") return undefined;
    // "dismissed as “late”, the plan": only an article stands between "as" and the marks.
    if (linked && link !== "object" && tag !== Tag.determiner && tag !== Tag.adverb) return undefined;
  }
  return undefined;
}

/** “absurd” and “late”: the verdict goes on behind "and". */
function withSecond(reading: Reading, label: TokenRange, limit: number): TokenRange {
  const and = label.last + 1;
  if (reading.tags[and] !== Tag.coordinator || and >= limit || !inMarks(reading, and + 1)) return label;
  return { first: label.first, last: markEnd(reading, and + 1, limit) };
}

function endsPhrase({ tags }: Reading, last: number, limit: number): boolean {
  const tag = tags[last + 1];
  return last >= limit || tag === Tag.punctuation || tag === Tag.coordinator;
}

/** A judgement in somebody's words, not a name, a term or one doubtful word. */
function isVerdict(reading: Reading, label: TokenRange, cue: CueVerb, source: NounPhrase): boolean {
  const { tokens } = reading.passage;
  let words = 0;
  let name = true;
  let head = label.first;
  for (let at = label.first; at <= label.last; at++) {
    const token = tokens[at];
    if (token?.kind !== "word") continue;
    words++;
    head = at;
    if (!token.capital) name = false;
  }
  if (name) return false;
  if (words >= FEWEST_WORDS) return true;
  if (reading.tags[label.first - 1] === Tag.determiner && isArticle(tokens[label.first - 1]?.lower)) return false;
  const tag = reading.tags[head];
  if (tag === Tag.adjective || tag === Tag.gerund || tag === Tag.verb) return true;
  // "residents call the rock “old maid”": a habit of many names something.
  return cue.form.past && reading.tags[source.head] !== Tag.noun;
}

function isArticle(lower: string | undefined): boolean {
  return lower === "a" || lower === "an" || lower === "the";
}
