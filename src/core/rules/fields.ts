import type { Part, Span } from "../model";
import type { ReleaseDocument } from "./document";

/** Something that texts of a kind have to say, and how to tell that one says it. */
export interface Field {
  readonly name: string;
  readonly like: RegExp;
}

/** Names of the fields of which the text has no word. Only asked of texts of the kind, so of few. */
export function lacking(text: string, fields: readonly Field[]): readonly string[] {
  return fields.filter(({ like }) => !like.test(text)).map(({ name }) => name);
}

/** Where to report what a story lacks: its first sentence. */
export function firstSentence(release: ReleaseDocument, lead: Part): Span {
  const [first] = release.sentences(lead);
  return first ? { start: first.start, end: first.end } : lead;
}
