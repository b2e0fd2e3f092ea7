import type { DeclaredSpeaker, Speech, Structure } from "../model";
import { assemble } from "./assemble";
import { paragraphsOf, ReadingCache } from "./document";
import { findPeople } from "./people/people";
import { gatherQuotes } from "./quotes/gather";

/** What paragraph stages found, kept by content so that an edit costs one paragraph. Create one for each document. */
export interface SpeechCache {
  /** Paragraphs kept from the version read last. */
  readonly size: number;
}

export function createSpeechCache(): SpeechCache {
  return new ReadingCache();
}

/**
 * Finds quotations, their sources and the people behind them. `prose` is offset-compatible with the source text. Parts
 * are searched by role: lead and body for speech, headlines for names and quotations of their own that are not counted,
 * boilerplate for names only, the rest not at all. The
 * result is the same with a fresh cache. `declared` settles who a name, an alias or an office means; people who are only
 * declared do not appear. Never throws.
 */
export function readSpeech(
  prose: string,
  structure: Structure,
  cache: SpeechCache,
  declared: readonly DeclaredSpeaker[] = [],
): Speech {
  const readings = cache instanceof ReadingCache ? cache : new ReadingCache();
  const paragraphs = paragraphsOf(prose, structure, readings);
  const people = findPeople(paragraphs, declared);
  return assemble(paragraphs, people, gatherQuotes(paragraphs, people), prose);
}
