import type { Dateline } from "../../model";
import { contactRunIn, footHeading } from "../headings";
import { hasPhone, isContactDetail, isReachable } from "../contacts";
import { endsSentence, endsWithColon, hasSeveralSentences, isAllCaps, titleShare, type Facts } from "../facts";
import { releaseLineKind, storyAfterRelease } from "../release-lines";
import { isEndMark } from "../shapes";
import type { Draft } from "./draft";
import { assignHeadlines } from "./headlines";
import { GREETS, isByline, isCaption, isEditorsNote, isFrame, isGreeting, isIssuerLine, isPointer } from "./wording";

/** A release that has not begun after so many blocks is something else. */
const DEEPEST_LEAD = 60;
/** Above all headlines only a line of so many words is read as a caption: shorter ones may be headlines. */
const CAPTION_WORDS = 16;
/** A paragraph has at least so many words; a shorter one must end as a sentence does. */
const LEAD_WORDS = 26;
const SENTENCE_WORDS = 9;

/**
 * Gives roles to everything above the story, and to its first paragraph. Answers the index of the lead, or the number
 * of blocks when no block reads like the opening of a story.
 */
export function readTop(draft: Draft, datelineAt: (index: number) => Dateline | undefined): number {
  const { facts } = draft;
  const candidates: number[] = [];
  let lead = facts.length;
  let ownDateline: number | undefined;
  for (let i = 0; i < Math.min(facts.length, DEEPEST_LEAD); i++) {
    const fact = facts[i];
    if (!fact || draft.roleOf(i) !== undefined) continue;
    if (assignFurniture(draft, i, fact, candidates.length > 0)) continue;
    if (isGreeting(fact) && draft.facts[i + 1] && draft.roleOf(i + 1) === undefined) {
      draft.assign(i, "body", 0.8, GREETS);
      lead = i + 1;
      break;
    }
    const dateline = fact.block.kind === "heading" ? undefined : datelineAt(i);
    if (dateline && !dateline.runIn && dateline.confidence >= (candidates.length > 0 ? 0.5 : 0.85)) {
      if (ownDateline === undefined) draft.assign(i, "dateline", dateline.confidence, datelineReason(dateline));
      else draft.assign(i, "other", 0.5, "it names a place below the dateline");
      ownDateline ??= i;
      continue;
    }
    if (dateline && ownDateline === undefined && candidates.length > 0 && endsInName(fact)) {
      draft.assign(i, "dateline", dateline.confidence, "it names place, date and sender on a line of its own");
      ownDateline = i;
      continue;
    }
    const belowDateline = ownDateline !== undefined;
    if (
      dateline?.runIn === true ||
      opensStory(draft, i, newsLines(draft, candidates)) ||
      (belowDateline && fact.words >= 8)
    ) {
      lead = i;
      break;
    }
    if (belowDateline) {
      draft.assign(i, "other", 0.5, "it stands between the dateline and the story");
      continue;
    }
    candidates.push(i);
  }
  if (lead === facts.length) lead = firstLikely(draft, candidates);
  assignHeadlines(
    draft,
    candidates.filter((index) => index < lead),
    lead,
  );
  if (lead < facts.length)
    draft.assign(lead, "lead", leadConfidence(facts[lead], datelineAt(lead)), leadReason(datelineAt(lead)));
  return lead;
}

/** "May 3, 2031 – Tarn, Ontario – Kestrel Ferries Canada": no word of a sentence behind the dateline. */
function endsInName(fact: Facts): boolean {
  return fact.words <= 16 && !endsSentence(fact) && !endsWithColon(fact) && titleShare(fact) === 1;
}

/** Lines above the story that carry no news: release lines, contacts, captions, notes about the text. */
function assignFurniture(draft: Draft, i: number, fact: Facts, hasCandidate: boolean): boolean {
  const { head } = fact;
  const kind = releaseLineKind(head);
  if (kind && storyAfterRelease(head) === 0) {
    draft.assign(i, "release-line", 0.95, RELEASE_REASONS[kind]);
  } else if (isEndMark(fact.typed.trim())) {
    draft.assign(i, "other", 0.5, "it is a rule or mark above the story");
  } else if (isTopContact(draft.facts, i) || goesOnContact(draft, i)) {
    draft.assign(i, "contact", 0.85, "it tells whom to call, above the headline");
  } else if ((hasCandidate || fact.words >= CAPTION_WORDS) && isCaption(fact)) {
    draft.assign(i, "other", 0.75, "it is the caption or credit of a picture");
  } else if (isEditorsNote(fact)) {
    draft.assign(i, "other", 0.8, "it is a note about the text");
  } else if (isFrame(fact)) {
    draft.assign(i, "other", 0.85, "it says whose words follow");
  } else if (i > 0 && isPointer(fact)) {
    draft.assign(i, "other", 0.6, "it points to another page");
  } else {
    return false;
  }
  return true;
}

const RELEASE_REASONS = {
  immediate: "it says that the text may be published at once",
  embargo: "it says from when the text may be published",
  date: "it holds a date and nothing else",
  number: "it is the number of the release",
  label: "it names the kind of text",
} as const;

/** A contact heading, or a line with a number or address, or a name close above one. */
function isTopContact(facts: readonly Facts[], i: number): boolean {
  const fact = facts[i];
  if (!fact || fact.block.kind === "heading" || fact.words > 30) return false;
  if (footHeading(fact.head) === "contact") return true;
  const runIn = contactRunIn(fact.head);
  if (runIn === "heading" || (runIn !== undefined && isReachable(fact.head))) return true;
  if (isReachable(fact.head) && fact.words <= 14) return true;
  const before = facts[i - 1];
  const inBlock = before && (footHeading(before.head) === "contact" || contactRunIn(before.head) === "heading");
  const next = facts[i + 1];
  const overNumber = fact.words <= 4 && next && (hasPhone(next.head) || isReachable(next.head)) && next.words <= 8;
  return isContactDetail(fact.head) && fact.words <= 8 && (inBlock === true || overNumber === true);
}

/** A firm or a post between name and number, line under line: "Contact: / Jane Roe / Kestrel Ferries / 555-0100". */
function goesOnContact(draft: Draft, i: number): boolean {
  const { facts } = draft;
  if (draft.roleOf(i - 1) !== "contact") return false;
  for (let at = i; at < i + 3; at++) {
    const [before, fact] = [facts[at - 1], facts[at]];
    if (!before || fact?.block.startLine !== before.block.endLine + 1 || fact.words > 8) return false;
    if (fact.block.kind === "heading" || !isContactDetail(fact.head)) return false;
    if (isReachable(fact.head)) return true;
  }
  return false;
}

/** How many of these lines can be headlines: an office or a name with a post is none. */
function newsLines({ facts }: Draft, candidates: readonly number[]): number {
  return candidates.filter((index) => {
    const fact = facts[index];
    return fact !== undefined && !isIssuerLine(fact) && !isByline(fact);
  }).length;
}

/** Whether a block is prose that a story can open with, rather than a headline, a summary line or a list of names. */
function opensStory(draft: Draft, i: number, candidatesBefore: number): boolean {
  const fact = draft.facts[i];
  if (!fact || fact.block.kind === "heading" || isAllCaps(fact)) return false;
  if (fact.block.kind === "list-item") return false;
  const { words, long } = fact;
  if (candidatesBefore > 0 && ADVISORY_FIELD.test(fact.head)) return true;
  const sentence = endsSentence(fact) || endsWithColon(fact);
  if (candidatesBefore === 0 && !long && words <= 40) {
    // The first line is the headline, unless it is clearly running text, or says who said it.
    if (sentence && ATTRIBUTES.test(fact.head) && titleShare(fact) < 0.6) return true;
    const running = hasSeveralSentences(fact) || words > 25 || TIME_WORDS.test(fact.head);
    return sentence && words > 16 && titleShare(fact) < (TELLS.test(fact.head) ? 0.8 : 0.6) && running;
  }
  if (long || hasSeveralSentences(fact)) return true;
  if (!sentence) return words >= LEAD_WORDS && titleShare(fact) < 0.6;
  return words >= SENTENCE_WORDS && !isSummary(draft, i, candidatesBefore);
}

/** "WHO: …": the fields of an advisory are its story. */
const ADVISORY_FIELD = /^(?:who|what|when|where)\s?:\s/iu;

/** ", said Ann Marsh", "” he added": a headline attributes with a colon or a dash. Must not match "Mayor said to resign". */
const ATTRIBUTES = /[,”"’]\s(?:[^,.]{1,60}\s)?(?:said|says|added)(?:\s[^.]{1,160})?[.]$/u;

/** Words that place an event in time belong to a lead; a summary line is written without them. */
const TIME_WORDS =
  /\b(?:today|yesterday|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|this\s(?:morning|afternoon|evening|week|month|year)|last\s(?:week|month|year)|announced?|said|jan|feb|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug|sept?|oct|nov|dec|\d{4})\b/iu;

/** Verbs and days of a lead that are too many names long to be told from a headline by its capitals. */
const TELLS = /\b(?:today|announced|released|issued)\b/u;

/** GOV.UK prints a sentence of at most 160 characters between headline and lead. */
function isSummary(draft: Draft, i: number, candidatesBefore: number): boolean {
  const [fact, next] = [draft.facts[i], draft.facts[i + 1]];
  const underHeadline = draft.facts[i - 1] !== undefined && draft.roleOf(i - 1) === undefined;
  if (!fact || !next || !underHeadline || candidatesBefore !== 1 || fact.head.length > 165 || endsWithColon(fact))
    return false;
  const nextOpens = next.block.kind === "paragraph" && (next.long || next.words >= 25) && !/^["“]/u.test(next.head);
  return (
    nextOpens &&
    !TIME_WORDS.test(fact.head) &&
    !/^(?:On|In|At|The following|U\.S\.|Sen\b|Rep\b|President|Gov\b)/u.test(fact.head)
  );
}

/** Nothing reads like prose: the first block behind the headline that is a sentence or at least some words. */
function firstLikely(draft: Draft, candidates: readonly number[]): number {
  const behind = candidates.slice(1);
  const sentence = behind.find((index) => {
    const fact = draft.facts[index];
    return fact !== undefined && fact.block.kind !== "heading" && endsSentence(fact) && fact.words >= 5;
  });
  return sentence ?? draft.facts.length;
}

function datelineReason(dateline: Dateline): string {
  return dateline.date ? "it names place and date on a line of its own" : "it names the place on a line of its own";
}

function leadReason(dateline: Dateline | undefined): string {
  return dateline?.runIn === true ? "it opens with the dateline" : "it is the first paragraph of the story";
}

function leadConfidence(fact: Facts | undefined, dateline: Dateline | undefined): number {
  if (dateline?.runIn === true) return 0.98;
  return fact && (fact.long || hasSeveralSentences(fact)) ? 0.85 : 0.75;
}
