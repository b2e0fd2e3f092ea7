import { announcingVerbs } from "../../data/speech-verbs";
import type { TokenRange } from "../../language";
import { accordingTo } from "./according-to";
import { lastContentToken } from "../clauses/clause-ends";
import { cueRanges, cuesIn, type CueVerb } from "../clauses/cues";
import { impersonal } from "./impersonal";
import { labelled } from "./labels";
import { hasOwnMarks } from "./other-speakers";
import { nounPhraseReport, opensReport } from "./noun-phrase-reports";
import { reported, subjectFor } from "./patterns-after";
import { inverted, invertedFirst, trailing } from "./patterns-before";
import { markStart, type Candidate, type Reading } from "../reading";
import type { SentenceContext } from "../clauses/sentence-context";
import { Taken } from "./taken";

const announcing = new Set(announcingVerbs);

/**
 * The orders of words in which a source is named, each a function of its own. A new one joins the list of its kind, before
 * those that would take its words.
 */
const OF_THE_SENTENCE: readonly ((context: SentenceContext) => readonly Candidate[])[] = [accordingTo, impersonal];
const BEFORE_THE_CUE: readonly CuePattern[] = [invertedFirst, inverted, trailing];
const BEHIND_THE_CUE: readonly CuePattern[] = [reported];
const WITHOUT_CLAUSE: readonly CuePattern[] = [labelled, nounPhraseReport];

/** `earlier` is the attribution before, whose subject may be shared; another attribution begins behind token `last`. */
type CuePattern = (
  context: SentenceContext,
  cue: CueVerb,
  earlier: Candidate | undefined,
  last: number,
) => Candidate | undefined;

function firstFit(
  patterns: readonly CuePattern[],
  context: SentenceContext,
  cue: CueVerb,
  earlier: Candidate | undefined,
  last: number,
): Candidate | undefined {
  for (const pattern of patterns) {
    const found = pattern(context, cue, earlier, last);
    if (found) return found;
  }
  return undefined;
}

/** All attributions of one sentence, in text order of their cues. */
export function attributionsIn(reading: Reading, sentence: TokenRange, first: number): readonly Candidate[] {
  const last = lastContentToken(reading, sentence);
  const context: SentenceContext = { reading, first, last, sentence };
  const cues = cuesIn(reading, { first, last: sentence.last });
  const taken = new Taken();
  const found: Candidate[] = [];
  for (const candidate of OF_THE_SENTENCE.flatMap((pattern) => pattern(context))) {
    found.push(candidate);
    taken.add(candidate);
  }
  const clausal = cues.filter(({ form }) => form.frame !== "phrase");
  const done = lookLeft(context, clausal, taken, found);
  lookRight(
    context,
    clausal.filter((cue) => !done.has(cue)),
    taken,
    found,
  );
  lookForPhrases(context, cues, taken, found);
  return found.sort((a, b) => cuePosition(a) - cuePosition(b));
}

function cuePosition(candidate: Candidate | undefined): number {
  return candidate?.cue[0]?.first ?? 0;
}

/** "today announced", "announced today": the issuer's news, told by the issuer; nobody is quoted. */
function isOwnNews({ reading, first }: SentenceContext, cue: CueVerb): boolean {
  if (!announcing.has(cue.form.lemma)) return false;
  const { tokens } = reading.passage;
  for (let at = first; at <= cue.end + 2; at++) if (tokens[at]?.lower === "today") return true;
  return false;
}

/** Words before the attribution, from the right: “…,” he said belongs to the nearest verb. */
function lookLeft(
  context: SentenceContext,
  cues: readonly CueVerb[],
  taken: Taken,
  found: Candidate[],
): ReadonlySet<CueVerb> {
  const done = new Set<CueVerb>();
  for (const cue of [...cues].reverse()) {
    if (taken.has(cue.at)) continue;
    const whole = firstFit(BEFORE_THE_CUE, context, cue, undefined, context.last);
    const own = whole && withoutOthersWords(context, whole, cue, cues);
    const candidate = own && withoutTaken(own, taken);
    if (!candidate || isOwnNews(context, cue)) continue;
    taken.add(candidate);
    found.push(candidate);
    done.add(cue);
  }
  return done;
}

/** “A,” said Ann Lee, “b,” said Bo Tarn: the second verb has the second marks only, since the first has its own. */
function withoutOthersWords(
  { reading }: SentenceContext,
  candidate: Candidate,
  cue: CueVerb,
  cues: readonly CueVerb[],
): Candidate | undefined {
  const [content] = candidate.content;
  const mark = content && reading.passage.markOf[content.last];
  if (content && mark !== undefined && mark >= 0 && hasOwnMarks(reading, content, cue)) return undefined;
  if (!content || mark === undefined || mark < 0 || reading.passage.markOf[content.first] === mark) return candidate;
  if ((reading.passage.markOf[content.first] ?? -1) < 0) return isTakenBefore(reading, content) ? undefined : candidate;
  if (!cues.some(({ at }) => at > content.first && at < content.last)) return candidate;
  const first = markStart(reading, content.last);
  return { ...candidate, content: [{ first, last: content.last }, ...candidate.content.slice(1)] };
}

/** “A,” said Ann Lee; “b,” said Bo Tarn: what goes on after the first verb is what no later one has; undefined for nothing. */
function withoutTaken(candidate: Candidate, taken: Taken): Candidate | undefined {
  const [first, ...rest] = candidate.content;
  if (!first || taken.has(first.first)) return undefined;
  return { ...candidate, content: [first, ...rest.filter((part) => !taken.has(part.first))] };
}

/** "The Leader stressed the need for unity and | said that …": who stressed is who said, before the report is read. */
function sharedSource(context: SentenceContext, cue: CueVerb, earlier: Candidate | undefined): Candidate | undefined {
  const found = subjectFor(context, cue, earlier);
  return (
    found && {
      cue: cueRanges(cue),
      lemma: cue.form.lemma,
      source: found.source,
      content: [],
      pattern: "noun phrase",
    }
  );
}

/** Lee replied: “A.” | She added that …: a colon gives the marks to the verb before it. */
function isTakenBefore(reading: Reading, { last }: TokenRange): boolean {
  return reading.passage.tokens[markStart(reading, last) - 1]?.text === ":";
}

/** Words after the attribution, from the left: a verb inside reported words introduces nothing of its own. */
function lookRight(context: SentenceContext, cues: readonly CueVerb[], taken: Taken, found: Candidate[]): void {
  const left = [...found].sort((a, b) => cuePosition(a) - cuePosition(b));
  let next = 0;
  let earlier: Candidate | undefined;
  for (const cue of cues) {
    if (taken.has(cue.at)) continue;
    while (next < left.length && cuePosition(left[next]) < cue.at) earlier = left[next++];
    if (opensReport(context, cue)) {
      earlier = sharedSource(context, cue, earlier) ?? earlier;
      continue;
    }
    const candidate = isOwnNews(context, cue)
      ? undefined
      : firstFit(BEHIND_THE_CUE, context, cue, earlier, context.last);
    const content = candidate?.content.map((range) => taken.freePart(range));
    const free = content?.filter((range) => range !== undefined);
    if (free?.length !== candidate?.content.length || !candidate || !free) continue;
    const kept = { ...candidate, content: free };
    taken.add(kept);
    found.push(kept);
    earlier = kept;
  }
}

/** What is reported without a clause, where no clause and no marks were found: clauses go first. */
function lookForPhrases(context: SentenceContext, cues: readonly CueVerb[], taken: Taken, found: Candidate[]): void {
  for (const cue of cues) {
    if (taken.has(cue.at)) continue;
    const free = cue.end < context.last && taken.freePart({ first: cue.end + 1, last: context.last });
    const earlier = latestBefore(found, cue);
    const candidate = free && firstFit(WITHOUT_CLAUSE, context, cue, earlier, free.last);
    if (!candidate) continue;
    taken.add(candidate);
    found.push(candidate);
  }
}

function latestBefore(found: readonly Candidate[], cue: CueVerb): Candidate | undefined {
  return found.reduce<Candidate | undefined>(
    (latest, one) => (cuePosition(one) < cue.at && cuePosition(one) >= cuePosition(latest) ? one : latest),
    undefined,
  );
}
