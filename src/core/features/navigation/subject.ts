import type { Analysis, Mention, Span, Speaker } from "../../model";
import { firstPersonAt } from "../reading/first-person";
import { type Declared, declaredAt } from "./declared-here";
import { fullNamesElsewhere } from "./elsewhere";
import { everybody, mentionAt, touches } from "./everybody";
import { nameWords, partsOf } from "./names";
import { between, coreName, coreParts, identity, isBody, isByName } from "./printed-name";
import { LONGEST_TITLE, titlePlaces } from "./titles";

/** A title stands no further from its name. */
const REACH = 2 * LONGEST_TITLE;

/**
 * What a writer points at. name: the full name, or what stands for it; surname, given, short: a part of it that stands
 * alone; alias: another name altogether; title: post, office or form of address; pronoun, description, self: words that
 * mean somebody without naming them.
 */
export type SubjectPart =
  "name" | "surname" | "given" | "short" | "alias" | "title" | "pronoun" | "description" | "self";

export interface Subject {
  readonly speaker: Speaker;
  readonly part: SubjectPart;
  /** The words pointed at. */
  readonly span: Span;
  readonly mention?: Mention;
  /** Pointed at where the front matter declares the speaker. */
  readonly declared?: Declared;
}

/** Who is named or meant at an offset; undefined where nobody is. Any number is a valid offset. */
export function subjectAt(a: Analysis, offset: number): Subject | undefined {
  const mention = mentionAt(a, offset);
  const speaker = mention && everybody(a)[mention.speaker];
  if (mention && speaker) return subjectOf(a, speaker, mention, offset);
  return titleAt(a, offset) ?? elsewhereAt(a, offset) ?? selfAt(a, offset) ?? declarationAt(a, offset);
}

function subjectOf(a: Analysis, speaker: Speaker, mention: Mention, offset: number): Subject {
  const { start, end } = mention;
  if (mention.form === "pronoun") return { speaker, mention, part: "pronoun", span: { start, end } };
  const title = titlePlaces(a, speaker, [mention]).find((place) => touches(place, offset));
  if (title) {
    return { speaker, mention, part: "title", span: { start: title.start, end: title.end } };
  }
  const name = namePart(a, speaker, mention);
  if (name) return { speaker, mention, ...name };
  const isAlias = isByName(mention) || mention.rule === "declared";
  return { speaker, mention, part: isAlias ? "alias" : "description", span: { start, end } };
}

/** Which part of the name some printed words are. */
function namePart(a: Analysis, speaker: Speaker, mention: Mention): Pick<Subject, "part" | "span"> | undefined {
  if (!isByName(mention)) return undefined;
  const printed = nameWords(a.prose, mention);
  const words = coreName(speaker);
  const parts = isBody(speaker) ? partsOf(words) : coreParts(a, speaker);
  const found = identity(speaker, words, parts).map(printed.map(({ text }) => text));
  const span = found && between(printed, found.first, found.last);
  if (!found || !span) return undefined;
  const isLone = found.form === "surname" && parts.given.length === 0;
  const part = isLone || found.form === "whole" || found.form === "initials" ? "name" : found.form;
  return { part, span };
}

/** "mayor of Norvale" behind a name is no mention of its own. */
function titleAt(a: Analysis, offset: number): Subject | undefined {
  for (const speaker of everybody(a)) {
    const near = speaker.mentions.filter(({ start, end }) => start - REACH <= offset && offset <= end + REACH);
    const place = titlePlaces(a, speaker, near).find((one) => touches(one, offset));
    if (!place) continue;
    return { speaker, mention: place.mention, part: "title", span: { start: place.start, end: place.end } };
  }
  return undefined;
}

/** A full name in a part that is not searched for speakers, such as a contact. */
function elsewhereAt(a: Analysis, offset: number): Subject | undefined {
  const { lines } = a.source;
  const line = lines.lineAt(offset);
  const within = {
    start: Math.max(lines.lineStart(line), offset - REACH),
    end: Math.min(lines.lineEnd(line), offset + REACH),
  };
  for (const speaker of everybody(a)) {
    const span = fullNamesElsewhere(a, speaker, within).find((one) => touches(one, offset));
    if (span) return { speaker, part: "name", span };
  }
  return undefined;
}

function selfAt(a: Analysis, offset: number): Subject | undefined {
  const self = firstPersonAt(a, offset) ?? firstPersonAt(a, offset - 1);
  return self && { speaker: self.speaker, part: "self", span: self.span };
}

function declarationAt(a: Analysis, offset: number): Subject | undefined {
  const declared = declaredAt(a, offset);
  return declared && { speaker: declared.speaker, part: declared.part, span: declared.span, declared };
}
