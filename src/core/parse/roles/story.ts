import { hasWebAddress } from "../contacts";
import { endsSentence, endsWithColon, isAllCaps, titleShare, type Facts } from "../facts";
import type { Draft } from "./draft";
import {
  introducesQuotation,
  introducesStatement,
  isTitleInMarks,
  isSpeakerLine,
  quotedShare,
  speaksInFirstPerson,
} from "./quotations";
import { GREETS, isCaption, isEditorsNote, isFrame, isGreeting, isPointer } from "./wording";

/** How a quotation without marks is going on: under `X said:`, or in a statement. */
type Block = "none" | "first" | "going-on";

/** Gives roles to what is left below the lead: section headings, quotations, furniture; the rest is body. */
export function readStory(draft: Draft, lead: number): void {
  const { facts } = draft;
  const opening = facts[lead];
  let block: Block = opening && introducesStatement(opening) ? "first" : "none";
  for (let i = lead + 1; i < facts.length; i++) {
    const fact = facts[i];
    if (!fact || draft.roleOf(i) !== undefined) {
      if (draft.roleOf(i) !== "other") block = "none";
      continue;
    }
    block = assignStoryBlock(draft, i, fact, block);
  }
}

function assignStoryBlock(draft: Draft, i: number, fact: Facts, block: Block): Block {
  if (assignAside(draft, i, fact)) return block;
  if (isGreeting(fact)) {
    draft.assign(i, "body", 0.8, GREETS);
    return "none";
  }
  if (isSectionHeading(draft, i, fact)) {
    draft.assign(
      i,
      "section-heading",
      fact.block.kind === "heading" ? 0.95 : 0.75,
      "it is a short line over a part of the story",
    );
    return "none";
  }
  const quoted = fact.notes.ask(quotedShare);
  if (fact.block.kind === "block-quote") {
    draft.assign(i, "quote-paragraph", 0.85, "it is set as a block quote");
    return "none";
  }
  if (isTitleInMarks(fact)) {
    draft.assign(i, "body", 0.6, "it is a title in quotation marks, not speech");
    return "none";
  }
  if (quoted.share >= 0.5 || (quoted.startsQuoted && quoted.share >= 0.3)) {
    draft.assign(i, "quote-paragraph", 0.9, "most of it stands between quotation marks");
    return "none";
  }
  if (
    draft.roleOf(i - 1) === "quote-paragraph" &&
    SIGNATURE.test(fact.typed) &&
    fact.words <= 20 &&
    !endsSentence(fact)
  ) {
    draft.assign(i, "quote-paragraph", 0.7, "it signs the quotation above");
    return "none";
  }
  const next = draft.facts[i + 1];
  if (next && draft.roleOf(i + 1) === undefined && opensQuotation(fact, next)) {
    draft.assign(i, "quote-paragraph", 0.85, "it introduces the quotation below");
    return /^["“]/u.test(next.head) ? "none" : "first";
  }
  if (
    block !== "none" &&
    fact.block.kind !== "list-item" &&
    fact.block.kind !== "table" &&
    goesOn(draft, i, fact, block)
  ) {
    draft.assign(
      i,
      "quote-paragraph",
      block === "first" ? 0.8 : 0.6,
      "it stands under “… said:” and is set without marks",
    );
    return "going-on";
  }
  draft.assign(i, "body", 0.8, "it goes on with the story");
  return "none";
}

/** Captions, pointers, notes about the text: they stand beside the story. */
function assignAside(draft: Draft, i: number, fact: Facts): boolean {
  const before = draft.facts[i - 1];
  const afterPointer =
    before && draft.roleOf(i - 1) === "other" && endsWithColon(before) && fact.words <= 8 && !endsSentence(fact);
  if (isCaption(fact)) draft.assign(i, "other", 0.7, "it is the caption or credit of a picture");
  else if (isFrame(fact)) draft.assign(i, "other", 0.8, "it marks where a text begins or ends");
  else if (isEditorsNote(fact)) draft.assign(i, "other", 0.7, "it is a note about the text");
  else if (isPointer(fact) && (pointsForSure(fact) || !isSectionHeading(draft, i, fact)))
    draft.assign(i, "other", 0.75, "it points to another page");
  else if (afterPointer) draft.assign(i, "other", 0.7, "it is the page that the line above points to");
  else return false;
  return true;
}

/** "Read more", or an address on the line; "Watch and take part on social media" may be a heading. */
function pointsForSure({ head, words }: Facts): boolean {
  return words <= 4 || hasWebAddress(head);
}

/** "– Jane Roe, chair", as typed: in the prose the dash is blanked out as a bullet. */
const SIGNATURE = /^[—–-]{1,2}\s?\p{Lu}/u;

/** `X said:` over the quotation, or the speaker alone on a line over a paragraph in marks. */
function opensQuotation(fact: Facts, next: Facts): boolean {
  const marked = /^["“‘]/u.test(next.head);
  if (introducesQuotation(fact))
    return marked || (next.block.kind !== "list-item" && (next.words >= 8 || (next.words >= 4 && endsSentence(next))));
  return marked && isSpeakerLine(fact);
}

/** Without marks only the first paragraph is sure; more of them belong to it as long as somebody says "I" or "we". */
function goesOn(draft: Draft, i: number, fact: Facts, block: Block): boolean {
  if (block === "first" || speaksInFirstPerson(fact)) return true;
  const next = draft.facts[i + 1];
  return next !== undefined && introducesQuotation(next);
}

/** A heading in Markdown; in plain text a short line without the end of a sentence, prose before and behind it. */
function isSectionHeading(draft: Draft, i: number, fact: Facts): boolean {
  if (fact.block.kind === "heading") return true;
  const below = draft.facts[i + 1];
  const next = below && isCaption(below) ? draft.facts[i + 2] : below;
  if (fact.block.kind !== "paragraph" || fact.words > 14 || fact.words === 0 || endsSentence(fact) || !next)
    return false;
  if (/^["“‘]/u.test(fact.head)) return false;
  const opensPart = next.block.kind === "list-item" || next.block.kind === "table" || next.words >= 12;
  if (!opensPart) return false;
  if (isAllCaps(fact)) return true;
  const before = draft.facts[i - 1];
  if (next.block.kind === "list-item" && fact.words <= 4 && /^\p{Lu}/u.test(fact.head) && !endsWithColon(fact))
    return true;
  const inList = before !== undefined && before.words <= 14 && !endsSentence(before) && draft.roleOf(i - 1) === "body";
  if (inList) return false;
  if (endsWithColon(fact)) return fact.words <= 6 && titleShare(fact) >= 0.5 && !introducesQuotation(fact);
  if (/^["“]/u.test(next.head) && isSpeakerLine(fact)) return false;
  return titleShare(fact) >= 0.6 || (fact.words <= 8 && next.words >= 15);
}
