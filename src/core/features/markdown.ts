// Every character that could start Markdown or HTML. Must not match letters, blanks or ordinary punctuation.
const MARKDOWN_SIGN = /[\\`*_{}[\]<>#|~&]/g;

/** A text as Markdown that shows it as it is, on one line. */
export function plain(text: string): string {
  return text.replace(MARKDOWN_SIGN, "\\$&").replace(/\s+/g, " ");
}
