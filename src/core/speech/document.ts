import type { Part, Role, Span, Structure } from "../model";
import { piecesOf } from "../text";
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

/** Readings of earlier versions by content. One version's readings are kept, so that the cache cannot grow. */
export class ReadingCache {
  private kept = new Map<string, ParagraphReading>();
  private next = new Map<string, ParagraphReading>();

  get size(): number {
    return this.kept.size;
  }

  get(text: string, search: Search): ParagraphReading {
    const key = search + text;
    const known = this.next.get(key) ?? this.kept.get(key) ?? readParagraph(text, search);
    this.next.set(key, known);
    return known;
  }

  /** Forgets what the version just read did not use. */
  turn(): void {
    this.kept = this.next;
    this.next = new Map();
  }
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
export function paragraphsOf(prose: string, structure: Structure, cache: ReadingCache): readonly PlacedParagraph[] {
  const placed: PlacedParagraph[] = [];
  let sentenceBase = 0;
  for (const part of structure.parts) {
    const search = SEARCHED[part.role];
    if (!search || part.kind === "code" || part.kind === "comment" || part.kind === "front-matter") continue;
    for (const piece of piecesOf(prose, withoutDateline(part, structure))) {
      const reading = cache.get(prose.slice(piece.start, piece.end), search);
      placed.push({ reading, at: piece.start, role: part.role, search, sentenceBase, block: part.kind });
      sentenceBase += reading.sentences + 1;
    }
  }
  cache.turn();
  return placed;
}

/** A run-in dateline is no part of the sentence behind it. */
function withoutDateline(part: Part, { dateline }: Structure): Span {
  const runIn = dateline?.runIn && dateline.start >= part.start && dateline.end < part.end;
  return { start: runIn ? dateline.end : part.start, end: part.end };
}
