import { words } from "./words";

/**
 * Verbs that tell more of a quotation than that it was said, by base form: they doubt it, praise it or act it out. "Add",
 * "ask", "note", "state", "explain" and "comment" are left out: desks print them often enough where they are exact.
 */
export const coloringVerbs: ReadonlySet<string> = new Set(
  words(`
    admit allege avow beam boast brag claim concede confess confide crow cry declare enthuse exclaim fume gripe grumble
    gush hint imply insist jest joke lament laugh marvel moan muse opine pontificate proclaim pronounce quip rave roar
    scoff scream shout sigh smile sneer snap stress tease thunder warn whisper yell emphasize emphasise underline
    underscore reiterate assert maintain`),
);

/** Sources without a name, behind "a", "an" or "one", or in the plural. */
export const namelessSources: ReadonlySet<string> = new Set(
  words(
    `spokesperson spokesman spokeswoman official officials source sources insider insiders executive representative`,
  ),
);
