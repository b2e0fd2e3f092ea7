import type { Analysis, Speaker } from "../../../model";
import { type Draft, toCheck } from "../rewrites/draft";
import { styleOf } from "../rewrites/convert-marks";
import { nameAt } from "../naming";
import type { Turn } from "./transcript";

/**
 * The turns of a transcript as attributed quotations, a paragraph each. The words stay as they were taken down; a name
 * that the release does not know is a place to fill in.
 */
export function transcriptQuotations(a: Analysis, turns: readonly Turn[], offset: number): Draft {
  const { outer, look } = styleOf(a);
  const [open, close] = MARKS[look][outer];
  return turns.flatMap(({ speaker, words }, i): Draft => {
    const name = nameOf(a, speaker, offset);
    return [i === 0 ? "" : "\n\n", `${open}${ended(nested(words, outer, look))}${close} `, name, " said."];
  });
}

const MARKS = {
  curly: { double: ["“", "”"], single: ["‘", "’"] },
  straight: { double: ['"', '"'], single: ["'", "'"] },
} as const;

/** Marks inside become the other kind. */
function nested(words: string, outer: "double" | "single", look: "curly" | "straight"): string {
  if (outer === "single") return words;
  const [open, close] = MARKS[look].single;
  return words.replace(/["“]([^"“”]{1,400})["”]/gu, `${open}$1${close}`);
}

/** With a comma for the stop, as an attribution follows. */
function ended(words: string): string {
  if (/[?!…—–-]$/u.test(words)) return words;
  return `${words.replace(/[.,;:]$/u, "")},`;
}

function nameOf(a: Analysis, speaker: string, offset: number): Draft[number] {
  const known = speaker === "" ? undefined : personCalled(a, speaker);
  if (known !== undefined) return nameAt(a, known, offset).text;
  if (speaker === "" || UNKNOWN.test(speaker)) return toCheck(speaker === "" ? "Full Name" : speaker);
  const isShouted = speaker === speaker.toUpperCase() && speaker.length > 2;
  return toCheck(
    isShouted ? speaker.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase()) : speaker,
  );
}

const UNKNOWN = /^(?:speaker|participant|interviewe[er])/iu;

function personCalled(a: Analysis, speaker: string): Speaker | undefined {
  const called = speaker.toLowerCase();
  const people = a.speech.people.filter(
    ({ name, aliases }) =>
      [name, ...aliases].some((one) => one.toLowerCase() === called) ||
      name.toLowerCase().split(/\s+/u).at(-1) === called,
  );
  return people.length === 1 ? people[0] : undefined;
}
