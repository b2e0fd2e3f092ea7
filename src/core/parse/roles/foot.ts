import type { Role } from "../../model";
import { hasDirectLine, hasWebAddress, isContactDetail, isReachable, isWebAddressOnly } from "../contacts";
import { endsSentence, endsWithColon, type Facts } from "../facts";
import {
  contactRunIn,
  footHeading,
  footRunIn,
  isBackgroundHeading,
  isInsideInformation,
  type FootSection,
} from "../headings";
import { releaseLineKind } from "../release-lines";
import { isEndMark, isWordCount } from "../shapes";
import type { Draft } from "./draft";
import { introducesQuotation } from "./quotations";
import { isPointer, isSourceLine } from "./wording";

/** Where in the foot a block stands; "ended" is below the end mark, "story" above everything. */
type Zone = FootSection | "ended" | "story";

/**
 * Gives roles to what follows the story: end mark, boilerplate, contacts, notes to editors, legal text. Blocks it leaves
 * alone belong to the story.
 */
export function readFoot(draft: Draft, lead: number): void {
  const { facts } = draft;
  const british = hasBritishFoot(facts, lead);
  let zone: Zone = facts[lead]?.glued === true ? "ended" : "story";
  let openedAtLevel = 7;
  for (let i = lead + 1; i < facts.length; i++) {
    const fact = facts[i];
    if (!fact || draft.roleOf(i) !== undefined) continue;
    if (assignMark(draft, i, fact)) {
      if (draft.roleOf(i) === "end-mark") zone = "ended";
      continue;
    }
    const opened = openedSection(draft, i, fact, zone, british);
    if (opened) {
      if (opened.alone !== true) {
        zone = opened.section;
        openedAtLevel = fact.block.level ?? 7;
      }
      draft.assign(i, opened.section, opened.confidence, opened.because);
      continue;
    }
    if (fact.block.kind === "heading" && (fact.block.level ?? 7) <= openedAtLevel && zone !== "ended") zone = "story";
    zone = assignWithin(draft, i, fact, zone, british);
    if (fact.glued) zone = "ended";
  }
}

/** End marks, rules, source lines, numbers of the release. */
function assignMark(draft: Draft, i: number, fact: Facts): boolean {
  const typed = fact.typed.trim();
  if (fact.block.startLine === fact.block.endLine && isEndMark(typed) && !isBreak(draft.facts, i, typed)) {
    const because = isWordCount(typed)
      ? "it is a bare word count, as some offices end a text"
      : "it says that the release ends here";
    draft.assign(i, "end-mark", isWordCount(typed) ? 0.8 : 0.98, because);
    return true;
  }
  if (fact.block.kind === "rule" || isEndMark(typed)) {
    draft.assign(i, "other", 0.7, "it is a rule between parts");
  } else if (isSourceLine(fact)) {
    draft.assign(i, "other", 0.8, "it names the source for the wire");
  } else if (fact.words <= 12 && isReleaseLineAtFoot(draft.facts, i, fact)) {
    draft.assign(i, "other", 0.7, "it is a release line at the foot");
  } else {
    return false;
  }
  return true;
}

/** Numbers and labels anywhere; a bare date only among the last lines, since a programme has dates as headings. */
function isReleaseLineAtFoot(facts: readonly Facts[], i: number, fact: Facts): boolean {
  const kind = releaseLineKind(fact.head);
  return kind === "date" ? i >= facts.length - 3 : kind !== undefined;
}

/** Stars or a single # between two parts of a story that goes on to a real end mark. */
function isBreak(facts: readonly Facts[], i: number, typed: string): boolean {
  if (!/^(?:#|[*\s]{3,20})$/u.test(typed)) return false;
  let prose = 0;
  for (const later of facts.slice(i + 1, i + 100)) {
    if (later.words >= 25) prose++;
    else if (isEndMark(later.typed.trim())) return prose >= 2;
  }
  return false;
}

interface Opened {
  /** True when only this block belongs to it and what follows goes on as before. */
  readonly alone?: boolean;
  readonly section: FootSection;
  readonly confidence: number;
  readonly because: string;
}

/** The section that this block opens, by a heading of its own, a heading run into the text, or its wording. */
function openedSection(draft: Draft, i: number, fact: Facts, zone: Zone, british: boolean): Opened | undefined {
  const heading = footHeading(fact.head);
  // "1. About Kestrel: …": the item alone, and the next note is a note.
  const isNote = zone === "notes-to-editors" && fact.block.kind === "list-item";
  if (heading) {
    const because = `“${shortened(fact.head)}” is the heading of this part`;
    return { section: heading, confidence: 0.95, because, alone: isNote };
  }
  if (british && zone !== "notes-to-editors" && isBackgroundHeading(fact.head)) {
    return {
      section: "notes-to-editors",
      confidence: 0.85,
      because: "departments head their notes for editors this way",
    };
  }
  const runIn = fact.block.kind === "heading" ? undefined : footRunIn(fact.head, `${fact.head} ${fact.tail}`);
  const alone = isNote || isInsideInformation(fact.head);
  if (runIn) return { section: runIn, confidence: 0.85, because: REASONS[runIn], alone };
  const contact = contactRunIn(fact.head);
  if (contact === "heading" && fact.words <= 60)
    return { section: "contact", confidence: 0.9, because: REASONS.contact };
  if (contact !== undefined && isContactSentence(draft.facts, i, fact, zone, contact === "label")) {
    return { section: "contact", confidence: 0.8, because: REASONS.contact, alone: !endsWithColon(fact) };
  }
  if (zone !== "contact" && startsContactBlock(draft.facts, i)) {
    return { section: "contact", confidence: 0.8, because: "it is a name with a telephone number or address below" };
  }
  return undefined;
}

const REASONS: Readonly<Record<FootSection, string>> = {
  boilerplate: "its heading “About …” runs into the text",
  "notes-to-editors": "its heading runs into the text",
  "safe-harbor": "its wording is that of legal text",
  contact: "it says whom to call or write to",
};

function shortened(head: string): string {
  return head.length <= 40 ? head : `${head.slice(0, 38).trimEnd()}…`;
}

/** "For more information, contact …" near the end; in the middle of a programme it is a sentence like any other. */
function isContactSentence(facts: readonly Facts[], i: number, fact: Facts, zone: Zone, mustReach: boolean): boolean {
  if (fact.words > 45) return false;
  // Among notes and behind a mere label only a number or an address tells.
  if (zone === "notes-to-editors" || mustReach) {
    if (!hasDirectLine(fact.head)) return false;
    if (zone === "notes-to-editors") return true;
  } else if (!isReachable(fact.head) && fact.words > 12) return false;
  let prose = 0;
  for (const later of facts.slice(i + 1, i + 40)) {
    if (isEndMark(later.typed.trim()) || footHeading(later.head)) break;
    if (later.words >= 25) prose++;
  }
  return prose <= 1;
}

/** A line on how to reach somebody, or a name with such a line at most three short lines below. */
function startsContactBlock(facts: readonly Facts[], i: number): boolean {
  for (let at = i; at < Math.min(facts.length, i + 4); at++) {
    const fact = facts[at];
    if (!fact || fact.block.kind === "list-item" || fact.block.kind === "table") return false;
    if (fact.words > 12 || isPointer(fact) || endsSentence(fact) || !isContactDetail(fact.head)) return false;
    if (hasDirectLine(fact.head) && fact.words <= 8) return at > i || fact.words <= 6;
  }
  return false;
}

/** A block inside a section: it stays there, or it ends the section. Answers the zone behind it. */
function assignWithin(draft: Draft, i: number, fact: Facts, zone: Zone, british: boolean): Zone {
  if (zone === "story") return zone;
  if (fact.block.kind === "table" && zone !== "notes-to-editors") return zone;
  if (zone === "contact") return assignBelowContact(draft, i, fact, british);
  if (zone === "ended") return assignBelowEndMark(draft, i, fact, british);
  if (/^The post .{0,300} appeared first on/u.test(fact.head))
    draft.assign(i, "other", 0.8, "it is left over from the page");
  draft.assign(i, zone, 0.8, SECTION_REASONS[zone]);
  return zone;
}

const SECTION_REASONS: Readonly<Record<Exclude<FootSection, "contact">, string>> = {
  boilerplate: "it stands under the heading “About …”",
  "notes-to-editors": "it stands under the notes to editors",
  "safe-harbor": "it stands under the heading of the legal text",
};

function assignBelowContact(draft: Draft, i: number, fact: Facts, british: boolean): Zone {
  const pointsAway = isPointer(fact) && !isWebAddressOnly(fact.head) && fact.words > 3;
  if (!pointsAway && isContactDetail(fact.head) && fact.words <= 16 && !endsSentence(fact)) {
    draft.assign(i, "contact", 0.8, "it belongs to the contact above it");
    return "contact";
  }
  if (isReachable(fact.head) && fact.words <= 30) {
    draft.assign(i, "contact", 0.7, "it holds a telephone number or address");
    return "contact";
  }
  return assignBelowEndMark(draft, i, fact, british);
}

function assignBelowEndMark(draft: Draft, i: number, fact: Facts, british: boolean): Zone {
  const ended = endedBefore(draft, i);
  if (isPointer(fact) || hasOnlyAddress(fact)) {
    draft.assign(i, "other", 0.7, "it points to another page");
    return ended ? "ended" : "story";
  }
  if (!ended) return "story";
  if (british) {
    draft.assign(i, "notes-to-editors", 0.7, "it stands below the end mark, where notes to editors stand");
    return "notes-to-editors";
  }
  const role: Role = fact.words >= 20 ? "boilerplate" : "other";
  draft.assign(i, role, 0.5, "it stands below the end mark");
  return "ended";
}

function hasOnlyAddress({ head, words }: Facts): boolean {
  return words <= 4 && hasWebAddress(head);
}

function endedBefore(draft: Draft, i: number): boolean {
  for (let at = i - 1; at >= 0; at--) {
    if (draft.roleOf(at) === "end-mark" || draft.facts[at]?.glued === true) return true;
    if (draft.roleOf(at) === "lead") return false;
  }
  return false;
}

const ENDS = /^[[(/-]{0,3}ENDS?[\])/-]{0,3}$/u;

/** "ENDS", "Notes to editors", or speech set as `X said:` over paragraphs without marks: the British way of ending. */
function hasBritishFoot(facts: readonly Facts[], lead: number): boolean {
  return facts.some((fact, i) => {
    if (i <= lead) return false;
    if (ENDS.test(fact.typed.trim()) || footHeading(fact.head) === "notes-to-editors") return true;
    return introducesQuotation(fact) && isUnmarkedSpeech(facts[i + 1]);
  });
}

function isUnmarkedSpeech(fact: Facts | undefined): boolean {
  return fact?.block.kind === "paragraph" && fact.words >= 15 && !/^["“‘]/u.test(fact.head);
}
