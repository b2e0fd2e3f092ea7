/** How many words of a name or a phrase are looked back for. */
const MOST_WORDS = 8;

/** The beginnings of what was typed last: at the cursor, and at each of the last words before it. */
export function typedStarts(before: string): readonly number[] {
  const starts: number[] = before === "" || OPENS_WORD.test(before) ? [before.length] : [];
  for (let at = before.length - 1; at >= 0 && starts.length < MOST_WORDS; at--) {
    if (!OPENS_WORD.test(before.charAt(at)) && (at === 0 || OPENS_WORD.test(before.charAt(at - 1)))) starts.push(at);
  }
  return starts;
}

// What may stand right before a word. Must not match a hyphen or an apostrophe inside of one.
const OPENS_WORD = /[\s“‘"(«[*_—–]$/u;

/**
 * Where the typed beginning of a form starts in the text before the cursor: the longest one wins. Its first letter must
 * be as the form has it, so that a small word never calls up a name. Undefined when nothing of the form was typed.
 */
export function typedOf(before: string, starts: readonly number[], form: string): number | undefined {
  let found: number | undefined;
  for (const at of starts) {
    const length = before.length - at;
    if (length > form.length || before.charAt(at) !== form.charAt(0).slice(0, length)) continue;
    if (before.slice(at).toLowerCase() === form.slice(0, length).toLowerCase()) found = at;
  }
  return found;
}

/** Whether a text ends with a word or a phrase, no letter right before it. */
export function endsWithPhrase(text: string, phrase: string): boolean {
  return text.endsWith(phrase) && !/[\p{L}\p{N}]$/u.test(text.slice(0, text.length - phrase.length));
}
