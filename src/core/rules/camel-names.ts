import type { Span } from "../model";

/** A capitalised word as printed; `key` is the same without case. */
export interface CapitalWord extends Span {
  readonly text: string;
  readonly key: string;
  /** True with a capital behind a small letter: "BrightKettle", "iPhone". */
  readonly camel: boolean;
  /** True when the word before is capitalised as well, and only a blank stands between. */
  readonly joins: boolean;
}

/** Whether a passage has a capital behind a small letter. A question for the passage's notes. */
export function holdsCamel(passage: string): boolean {
  return CAMEL.test(passage);
}

const CAMEL = /[a-z][A-Z]/;
const LETTER = /\p{L}/u;
/** Before or behind a word that is part of an address, a handle, a tag or a path. */
const IN_ADDRESS = /[@#/_\\]/;

/**
 * Capitalised words of a passage with at least four letters, in order; those in addresses, handles and tags left out.
 * A question for the passage's notes.
 */
export function capitalWords(passage: string): readonly CapitalWord[] {
  const words: CapitalWord[] = [];
  for (let at = 0; at < passage.length; at++) {
    if (!isLetter(passage, at)) continue;
    const start = at;
    let uppers = 0;
    let camel = false;
    while (at < passage.length && (isLetter(passage, at) || isDigit(passage.charCodeAt(at)))) {
      if (isUpper(passage, at)) {
        uppers++;
        camel ||= at > start && isLower(passage, at - 1);
      }
      at++;
    }
    if (uppers === 0 || at - start < SHORTEST || uppers === at - start || isAddress(passage, start, at)) continue;
    const text = passage.slice(start, at);
    const before = words.at(-1);
    const joins = before?.end === start - 1 && passage.charAt(start - 1) === " ";
    words.push({ start, end: at, text, key: text.toLowerCase(), camel, joins });
  }
  return words;
}

const SHORTEST = 4;

function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  return code < 128 ? code >= 97 && code <= 122 : LETTER.test(text.charAt(at));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  const character = text.charAt(at);
  return character !== character.toLowerCase();
}

function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 97 && code <= 122;
  const character = text.charAt(at);
  return character !== character.toUpperCase();
}

function isAddress(text: string, start: number, end: number): boolean {
  if (IN_ADDRESS.test(text.charAt(start - 1)) || IN_ADDRESS.test(text.charAt(end))) return true;
  const dotBefore = text.charAt(start - 1) === "." && isLetter(text, start - 2);
  return dotBefore || (text.charAt(end) === "." && end + 1 < text.length && isLetter(text, end + 1));
}
