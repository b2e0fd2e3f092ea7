import { cueRanges, type CueVerb } from "../clauses/cues";
import type { SentenceContext } from "../clauses/sentence-context";
import { inMarks } from "../clauses/subjects";
import { canSpeak } from "../clauses/speaking-subjects";
import { Tag } from "../clauses/tags";
import type { Candidate, Reading } from "../reading";
import { subjectFor } from "./patterns-after";

const LABELLING = new Set(["call", "label", "dub", "brand", "term"]);
/** Tokens of what is called so: "the repair of the walls". */
const OBJECT = 10;
/** Fewer words in marks are a name or a scare quote ("called it “Marl One”"). */
const FEWEST_WORDS = 3;

/** Lee called the repair “a work of patience and of luck”: what, and the words for it. */
export function labelled(
  context: SentenceContext,
  cue: CueVerb,
  earlier: Candidate | undefined,
  last: number,
): Candidate | undefined {
  const { reading } = context;
  if (!LABELLING.has(cue.form.lemma)) return undefined;
  const mark = markBehindObject(reading, cue.end + 1, last);
  if (mark === undefined) return undefined;
  let end = mark;
  let words = 0;
  let name = true;
  const of = reading.passage.markOf[mark];
  for (; end <= last && reading.passage.markOf[end] === of; end++) {
    const token = reading.passage.tokens[end];
    if (token?.kind !== "word") continue;
    words++;
    if (!token.capital) name = false;
  }
  if (words < FEWEST_WORDS || name) return undefined;
  const found = subjectFor(context, cue, earlier);
  if (!found || !canSpeak(reading, found.source, "say")) return undefined;
  const content = { first: cue.end + 1, last: end - 1 };
  return {
    cue: cueRanges(cue),
    lemma: cue.form.lemma,
    source: found.source,
    content: [content],
    pattern: "noun phrase",
  };
}

function markBehindObject(reading: Reading, from: number, limit: number): number | undefined {
  for (let at = from; at <= Math.min(limit, from + OBJECT); at++) {
    if (inMarks(reading, at)) return at > from ? at : undefined;
    const tag = reading.tags[at];
    if (tag === Tag.verb || tag === Tag.auxiliary || tag === Tag.punctuation || tag === Tag.subordinator)
      return undefined;
  }
  return undefined;
}
