import type { Notes, Part, Role, Span, Structure } from "../model";
import { piecesOf, trim } from "../text";
import { readParagraph, type ParagraphReading, type Search } from "./paragraph";

/** A paragraph where it stands in the document. */
export interface PlacedParagraph {
  readonly reading: ParagraphReading;
  /** Offset of the paragraph in the document. */
  readonly at: number;
  readonly role: Role;
  readonly search: Search;
  /** Number of the paragraph's first sentence, counted over the document. */
  readonly sentenceBase: number;
  readonly block: Part["kind"];
}

/** What is asked of the notes on a paragraph, so that an edit costs one paragraph. */
const READ: Readonly<Record<Search, (text: string) => ParagraphReading>> = {
  speech: (text) => readParagraph(text, "speech"),
  names: (text) => readParagraph(text, "names"),
  headline: (text) => readParagraph(text, "headline"),
};

/** The sentences of a passage, relative to it, when a search has read it already. */
export function sentencesRead(notes: Notes): readonly Span[] | undefined {
  const reading = notes.known(READ.speech) ?? notes.known(READ.names) ?? notes.known(READ.headline);
  return reading?.sentenceSpans;
}

const SEARCHED: Readonly<Partial<Record<Role, Search>>> = {
  lead: "speech",
  body: "speech",
  "quote-paragraph": "speech",
  issuer: "names",
  headline: "headline",
  subhead: "headline",
  "section-heading": "names",
  "notes-to-editors": "names",
  boilerplate: "names",
};

/** The paragraphs worth reading, in text order. */
export function paragraphsOf(
  prose: string,
  structure: Structure,
  notesOf: (of: Span) => Notes,
): readonly PlacedParagraph[] {
  const placed: PlacedParagraph[] = [];
  let sentenceBase = 0;
  for (const part of structure.parts) {
    const search = SEARCHED[part.role];
    if (!search || part.kind === "code" || part.kind === "comment" || part.kind === "front-matter") continue;
    for (const piece of piecesOf(prose, withoutDateline(part, structure))) {
      if (isAllBlank(prose, piece)) continue;
      const reading = notesOf(piece).ask(READ[search]);
      placed.push({ reading, at: piece.start, role: part.role, search, sentenceBase, block: part.kind });
      sentenceBase += reading.sentenceSpans.length + 1;
    }
  }
  return placed;
}

/** A line of nothing but what web pages leave ("&nbsp;") parts no quotation from its next paragraph. */
function isAllBlank(prose: string, piece: Span): boolean {
  const { start, end } = trim(prose, piece);
  return start === end;
}

/** A run-in dateline is no part of the sentence behind it. */
function withoutDateline(part: Part, { dateline }: Structure): Span {
  const runIn = dateline?.runIn && dateline.start >= part.start && dateline.end < part.end;
  return { start: runIn ? dateline.end : part.start, end: part.end };
}
