import type { Draft, PlacedMention } from "./drafts";

/** "Jr." and its kin at the end of a name. Must not match inside a word. */
const SUFFIX = /[\s,]+(jr|sr|ii|iii|iv)\.?$/i;
/** "the elder Tarn", straight before the name. */
const RELATIVE_AGE = /\b(elder|older|senior|younger|junior) $/i;
/** "senior" is the longest. */
const REACH = 10;

/** Which of two namesakes a mention says it means: "sr" or "jr", "iii"; undefined where it says nothing. */
export function generationOf({ mention, within }: PlacedMention): string | undefined {
  const suffix = generationIn(mention.nameText);
  if (suffix !== undefined || mention.titleText !== "") return suffix;
  const age = RELATIVE_AGE.exec(within.reading.text.slice(Math.max(0, mention.start - REACH), mention.start))?.[1];
  if (age === undefined) return undefined;
  return /^[yj]/i.test(age) ? "jr" : "sr";
}

export function generationIn(name: string): string | undefined {
  // Nearly every name ends in a longer word: one look at its last letters tells.
  const last = name.charCodeAt(name.length - 1) | 32;
  if (last !== 114 && last !== 105 && last !== 118 && !name.endsWith(".")) return undefined;
  return SUFFIX.exec(name)?.[1]?.toLowerCase();
}

/** Whether somebody is told to be of another generation; one who has no suffix may be of any. */
export function isOtherGeneration({ name }: Draft, generation: string | undefined): boolean {
  const theirs = generationIn(name);
  return generation !== undefined && theirs !== undefined && theirs !== generation;
}

/** Those who can be of a generation: the ones who bear its suffix, else all who bear no other. */
export function ofGeneration(drafts: readonly Draft[], generation: string | undefined): readonly Draft[] {
  if (generation === undefined || drafts.length === 0) return drafts;
  const told = drafts.filter(({ name }) => generationIn(name) === generation);
  return told.length > 0 ? told : drafts.filter((draft) => !isOtherGeneration(draft, generation));
}
