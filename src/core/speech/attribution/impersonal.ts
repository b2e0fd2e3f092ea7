import { clauseEnd } from "../clauses/clause-ends";
import type { SentenceContext } from "../clauses/sentence-context";
import { inMarks } from "../clauses/subjects";
import { Tag } from "../clauses/tags";
import { phraseStartingAt } from "../clauses/noun-phrases";
import { canSpeak } from "../clauses/speaking-subjects";
import type { Candidate, NounPhrase } from "../reading";

/** What a minute-taker writes of a meeting; "it was proposed", "it has been speculated" is anybody's opinion. */
const MINUTED = new Set([
  ..."say note stress emphasise emphasize underline underscore highlight recall state explain reiterate mention".split(
    " ",
  ),
  ..."reaffirm point acknowledge clarify caution warn".split(" "),
]);
/** Tokens between the participle and "that": "It was stressed at the meeting that". */
const REACH = 8;

/** "It was noted that the walls would hold": somebody's words, and the release does not say whose. */
export function impersonal(context: SentenceContext): readonly Candidate[] {
  const { reading, first, last } = context;
  const { tokens } = reading.passage;
  for (let at = first; at + 3 <= last; at++) {
    if (tokens[at]?.lower !== "it" || inMarks(reading, at)) continue;
    const verb = participleBehind(context, at);
    const that = verb === undefined ? undefined : thatBehind(context, verb);
    if (verb === undefined || that === undefined || that >= last) continue;
    const lemma = tokens[verb]?.form?.lemma ?? "";
    const source = agentBehind(context, verb, that);
    if (!source && !MINUTED.has(lemma)) continue;
    const content = { first: that + 1, last: clauseEnd(reading, that + 1, last, false) };
    const pattern = source ? "reported clause" : "impersonal";
    return [{ cue: [{ first: verb, last: verb }], lemma, source, content: [content], pattern }];
  }
  return [];
}

/** The participle of a speech verb behind "it was", "it was also". */
function participleBehind({ reading, last }: SentenceContext, it: number): number | undefined {
  const { tokens } = reading.passage;
  let at = it + 1;
  let passive = false;
  while (at <= last && (reading.tags[at] === Tag.auxiliary || reading.tags[at] === Tag.adverb)) {
    if (/^(?:is|was)$/.test(tokens[at]?.lower ?? "")) passive = true;
    at++;
  }
  const form = tokens[at]?.form;
  // "It is said that" is a rumour.
  const rumour = form?.lemma === "say" && tokens[it + 1]?.lower === "is";
  return passive && !rumour && form?.participle === true ? at : undefined;
}

/** "It was reported by officials that": the agent is the source. */
function agentBehind({ reading }: SentenceContext, verb: number, that: number): NounPhrase | undefined {
  if (reading.passage.tokens[verb + 1]?.lower !== "by") return undefined;
  const agent = phraseStartingAt(reading, verb + 2, that - 1);
  return agent && canSpeak(reading, agent, "say") ? agent : undefined;
}

function thatBehind({ reading, last }: SentenceContext, verb: number): number | undefined {
  for (let at = verb + 1; at <= Math.min(last, verb + REACH); at++) {
    const lower = reading.passage.tokens[at]?.lower ?? "";
    if (lower === "that") return at;
    if (inMarks(reading, at) || reading.tags[at] === Tag.verb || /^[,;:(]$/.test(lower)) return undefined;
  }
  return undefined;
}
