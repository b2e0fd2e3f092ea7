/**
 * What the core says to people. It is written in English, in whole sentences with {placeholders}; a host that speaks
 * another language hands over, once and before anything is read, what each of them is in that language.
 */

/** English sentences, and what they are in the language of the reader. One that is missing stays English. */
export type Translations = Readonly<Record<string, string>>;

/** Values for the {placeholders} of a sentence. */
export type SaidOf = Readonly<Record<string, string | number>>;

let translations: Translations = {};

/** Sets the language of the reader for everything that is said from now on. Left out: English. */
export function speakIn(translated: Translations = {}): void {
  translations = translated;
}

/**
 * A sentence in the language of the reader, its placeholders filled in: `say("Ignore {rule} here", { rule })`. The
 * sentence is a literal, or comes out of a table made with `sentences`: both are found by `npm run generate`.
 */
export function say(sentence: string, data: SaidOf = {}): string {
  const said = Object.hasOwn(translations, sentence) ? (translations[sentence] ?? sentence) : sentence;
  return said.replace(PLACEHOLDER, (whole, name: string) => String(data[name] ?? whole));
}

/** Marks a table of sentences that will be said later. */
export function sentences<const T>(table: T): T {
  return table;
}

/** A sentence for one, and the same for many: a language may need other words for the one than for the other. */
export type OneOrMany = readonly [one: string, many: string];

/** The one or the other by an amount, which it may name as {amount}. */
export function sayCounted(amount: number, [one, many]: OneOrMany, data: SaidOf = {}): string {
  return say(amount === 1 ? one : many, { ...data, amount });
}

// Must not match braces that hold anything but one word.
const PLACEHOLDER = /\{(\w+)\}/g;
