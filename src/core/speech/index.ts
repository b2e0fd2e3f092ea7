import type { DeclaredSpeaker, Notes, Span, Speech, Structure } from "../model";
import { assemble } from "./assemble";
import { paragraphsOf } from "./document";
import { findPeople } from "./people/people";
import { gatherQuotes } from "./quotes/gather";

export { sentencesRead } from "./document";

/**
 * Finds quotations, their sources and the people behind them. `prose` is offset-compatible with the source text. Parts
 * are searched by role: lead and body for speech, headlines for names and quotations of their own that are not counted,
 * boilerplate for names only, the rest not at all. What a paragraph says by itself is asked of the notes on it. `declared` settles who a name, an alias or an office means; people who are only
 * declared do not appear. Never throws.
 */
export function readSpeech(
  prose: string,
  structure: Structure,
  notesOf: (of: Span) => Notes,
  declared: readonly DeclaredSpeaker[] = [],
): Speech {
  const paragraphs = paragraphsOf(prose, structure, notesOf);
  const people = findPeople(paragraphs, declared);
  return assemble(paragraphs, people, gatherQuotes(paragraphs, people), prose);
}
