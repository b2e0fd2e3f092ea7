import type { Analysis, Quote, Span } from "../../../model";
import { contains, findContaining } from "../../../text";
import { styleOf } from "./convert-marks";
import { type Draft, toCheck, type ToCheck } from "./draft";
import type { Rewrite } from "./rewrite";
import { genderOf } from "./gender";
import { UNSHIFTED } from "./shifts";

/**
 * Turns reported words into a quotation. Nobody may have said them so: a slot behind it asks to confirm the wording, and
 * stays a finding until somebody did.
 */
export function toDirect(a: Analysis, quote: Quote): readonly Rewrite[] {
  const [words, ...others] = quote.spans;
  const cue = quote.cue?.spans[0];
  if (quote.kind !== "indirect" || words === undefined || others.length > 0 || cue === undefined) return [];
  if (quote.rule !== "reported clause" && quote.rule !== "reported clause before") return [];
  const part = findContaining(a.structure.parts, words);
  const sentence = part && a.sentences(part).find((one) => contains(one, words) && contains(one, cue));
  if (sentence === undefined || quote.speaker === undefined) return [];
  const { text } = a.source;
  const spoken = spokenWords(a, quote, words);
  const [open, close] = MARKS[styleOf(a).look][styleOf(a).outer];
  const confirm = toCheck("[TBC: wording]");
  const whole = { start: sentence.start, end: sentence.end };
  if (words.start > cue.start) {
    const head = text.slice(sentence.start, words.start).replace(/,?\s*(?:that)?\s*$/u, "");
    if (!/^[.]?$/u.test(text.slice(words.end, sentence.end).trim())) return [];
    return [
      { kind: "speech.direct", edits: [{ ...whole, draft: [`${head}: ${open}`, ...spoken, `.${close} `, confirm] }] },
    ];
  }
  const tail = text.slice(words.end, sentence.end).replace(/^,?\s*/u, "");
  return [{ kind: "speech.direct", edits: [{ ...whole, draft: [open, ...spoken, `,${close} ${tail} `, confirm] }] }];
}

const MARKS = {
  curly: { double: ["“", "”"], single: ["‘", "’"] },
  straight: { double: ['"', '"'], single: ["'", "'"] },
} as const;

const OWN: Readonly<Record<string, readonly string[]>> = {
  she: ["I"],
  he: ["I"],
  him: ["me"],
  her: ["my", "me"],
  his: ["my"],
  herself: ["myself"],
  himself: ["myself"],
};
/** Whoever speaks for others says "we" of them, mostly. */
const SHARED: Readonly<Record<string, string>> = {
  they: "we",
  them: "us",
  their: "our",
  theirs: "ours",
  themselves: "ourselves",
};

function spokenWords(a: Analysis, quote: Quote, at: Span): Draft {
  const pieces = a.source.text
    .slice(at.start, at.end)
    .replace(/[.,]$/u, "")
    .split(/([\p{L}]+(?:[’'][\p{L}]+)?)/u);
  const isHers = speaksOf(a, quote, at);
  let subject = "";
  return pieces.map((piece, i): string | ToCheck => {
    if (i % 2 === 0) return piece;
    const word = i === 1 ? piece.charAt(0).toUpperCase() + piece.slice(1) : piece;
    const key = piece.toLowerCase();
    const own = isHers ? OWN[key] : undefined;
    const shared = SHARED[key];
    const before = subject;
    subject = key === "she" || key === "he" || key === "they" ? key : subject;
    const cased = (form: string): string => (i === 1 ? form.charAt(0).toUpperCase() + form.slice(1) : form);
    if (own) return toCheck(...own.map(cased), word);
    if (shared !== undefined) return toCheck(cased(shared), word);
    const verb = UNSHIFTED[key];
    if (verb === undefined) return word;
    return toCheck(agreeing(verb, before, isHers), word);
  });
}

/** Behind "Lee said", "she" is Lee unless the release calls Lee otherwise. */
function speaksOf(a: Analysis, quote: Quote, at: Span): boolean {
  const person = a.speech.people[quote.speaker ?? -1];
  const pronoun = /\b(?:she|her|he|him|his)\b/iu.exec(a.source.text.slice(at.start, at.end))?.[0].toLowerCase();
  if (person?.kind !== "person" || pronoun === undefined) return false;
  const gender = genderOf(a, person);
  return gender === undefined || gender === (pronoun.startsWith("s") || pronoun === "her" ? "she" : "he");
}

/** "I am", "we have". */
function agreeing(verb: string, subject: string, isHers: boolean): string {
  if (subject === "they") return { is: "are", has: "have", does: "do" }[verb] ?? verb;
  if (subject !== "" && isHers) return { is: "am", has: "have", does: "do" }[verb] ?? verb;
  return verb;
}
