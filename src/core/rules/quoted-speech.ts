import type { Speech } from "../model";

/**
 * Speech as rules read it: without noun-phrase reports, which hold nobody's words, so that nothing is asked of them and
 * whoever is known by them alone counts as mentioned. Ids are indexes into `quotes` again.
 */
export function quotedSpeech(speech: Speech): Speech {
  const kept = speech.quotes.filter(({ kind }) => kind !== "noun-phrase");
  if (kept.length === speech.quotes.length) return speech;
  const quotes = kept.map((quote, id) => ({ ...quote, id }));
  const speaking = new Set(quotes.map(({ speaker }) => speaker));
  return {
    ...speech,
    quotes,
    speakers: speech.people.filter(({ id }) => speaking.has(id)),
    mentioned: speech.people.filter(({ id, kind }) => !speaking.has(id) && kind === "person"),
  };
}
