import type { Speech, Structure } from "../model";

/** What paragraph stages found, kept by content so that an edit costs one paragraph. Create one for each document. */
export interface SpeechCache {
  readonly size: number;
}

export function createSpeechCache(): SpeechCache {
  return { size: 0 };
}

/** Finds quotations, their sources and the people behind them. `prose` is offset-compatible with the source text. */
export function readSpeech(prose: string, structure: Structure, cache: SpeechCache): Speech {
  void prose;
  void structure;
  void cache;
  return { marked: [], quotes: [], people: [], speakers: [], mentioned: [] };
}
