import { endsSentence, titleShare, type Facts } from "../facts";
import { headlineAfterLabel } from "../release-lines";
import type { Draft } from "./draft";
import { isByline, isIssuerLine } from "./wording";

/** A line that ends in one of these goes on in the next one. */
const GOES_ON =
  /\b(?:a|an|the|and|or|of|for|to|in|on|at|by|with|from|as|into|its|their|his|her|&|releases|hosts|announces)$|[,–—-]$/iu;

/** Gives the lines above the lead their roles: issuer, headline, subheads. */
export function assignHeadlines(draft: Draft, candidates: readonly number[], lead: number): void {
  const { facts } = draft;
  const headline = pickHeadline(draft, candidates, lead);
  let inHeadline = true;
  let before: Facts | undefined;
  for (const index of candidates) {
    const fact = facts[index];
    if (!fact) continue;
    if (headline === undefined || index < headline) {
      assignAboveHeadline(draft, index, fact);
    } else if (index === headline) {
      draft.assign(index, "headline", ...headlineReason(fact, candidates.length));
    } else if (inHeadline && before && isBroken(before, fact)) {
      draft.assign(index, "headline", 0.8, "it goes on with the line above, which breaks off");
    } else {
      inHeadline = false;
      assignBelowHeadline(draft, index, fact);
    }
    before = fact;
  }
}

/** The top heading of a Markdown text; else the first line that names no office and carries no label, if there is one. */
function pickHeadline(draft: Draft, candidates: readonly number[], lead: number): number | undefined {
  const { facts } = draft;
  const heading =
    candidates.find((index) => facts[index]?.block.level === 1) ??
    candidates.find((index) => facts[index]?.block.kind === "heading");
  if (heading !== undefined) return heading;
  const rest = candidates.filter((index) => {
    const fact = facts[index];
    return fact !== undefined && !isByline(fact) && !isIssuerLine(fact);
  });
  const [first, second] = rest;
  if (first === undefined) return undefined;
  if (second !== undefined && namesIssuer(draft, first, second, lead)) return second;
  const [firstFact, secondFact] = [facts[first], facts[second ?? -1]];
  const labelled = firstFact && headlineAfterLabel(firstFact.head) !== undefined;
  // "Media Release: Harbour opens" repeats the headline that follows.
  if (labelled && secondFact && firstFact.head.includes(secondFact.head.slice(0, 60))) return second;
  return first;
}

/** A short line over the headline whose name comes again in the lead is the sender. */
function namesIssuer(draft: Draft, first: number, second: number, lead: number): boolean {
  const [line, next, opening] = [draft.facts[first], draft.facts[second], draft.facts[lead]];
  if (!line || !next || !opening || line.words > 5 || next.words <= line.words || endsSentence(next)) return false;
  const name = line.head.toLowerCase().replace(/^the\s/u, "");
  return name.length >= 4 && (opening.head.toLowerCase().includes(name) || next.head.toLowerCase().startsWith(name));
}

function isBroken(before: Facts, fact: Facts): boolean {
  if (isIssuerLine(fact) || isByline(fact)) return false;
  const adjacent = fact.block.startLine === before.block.endLine + 1;
  return (GOES_ON.test(before.tail) && titleShare(fact) > 0) || (adjacent && /^\p{Ll}/u.test(fact.head));
}

function assignAboveHeadline(draft: Draft, index: number, fact: Facts): void {
  if (headlineAfterLabel(fact.head) !== undefined) {
    draft.assign(index, "release-line", 0.7, "it names the kind of text and repeats the headline");
  } else if (isByline(fact)) {
    draft.assign(index, "issuer", 0.85, "it is a name with a post, above the headline");
  } else if (isIssuerLine(fact)) {
    draft.assign(index, "issuer", 0.9, "it names an office or organisation, above the headline");
  } else {
    draft.assign(index, "issuer", 0.6, "it is a short name above the headline that comes again below");
  }
}

function assignBelowHeadline(draft: Draft, index: number, fact: Facts): void {
  if (isByline(fact)) draft.assign(index, "issuer", 0.85, "it is a name with a post, below the headline");
  else if (isIssuerLine(fact)) draft.assign(index, "issuer", 0.85, "it names an office, below the headline");
  else if (fact.words <= 2 && fact.block.kind !== "heading")
    draft.assign(index, "other", 0.6, "it is a short name under the headline, as credits are");
  else draft.assign(index, "subhead", 0.8, "it stands between the headline and the story");
}

function headlineReason(fact: Facts, candidates: number): [confidence: number, because: string] {
  if (fact.block.kind === "heading") return [0.97, "it is the top heading"];
  return [candidates === 1 ? 0.95 : 0.85, "it is the first line above the story that tells the news"];
}
