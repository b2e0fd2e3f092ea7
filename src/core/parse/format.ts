import type { Format, Notes, Span } from "../model";

/** A heading with words; not the end mark "# # #" and not "#hashtag". */
const HEADING = /^ {0,3}#{1,6} [^#\s]/mu;
/** "[text](address)"; not "[placeholder] (note)". */
const LINK = /\]\((?:https?:|mailto:|\/|#|\.\/|www\.)/u;
/** "**bold**"; not the end mark "***" and not "** note". */
const STRONG = /(?:^|[\s(])(?:\*\*|__)[\p{L}\d“"(][^*_\n]{0,200}(?:\*\*|__)/mu;
const FENCE_OR_TABLE = /^ {0,3}(?:```|\|? ?:?-{3,}:? ?\|)/mu;

const FRONT_MATTER = /^\uFEFF?---[ \t]*[\r\n]/u;
/** Enough to know; the rest of a long text says nothing new. */
const GLANCE = 20_000;

/** Whether a text is Markdown or plain text, judged from its marks; used when nobody said which it is. */
export function decideFormat(text: string): Format {
  return formatOf(text.slice(0, GLANCE));
}

/** The same out of the notes on a text as typed, so that nothing is looked at again when the edit was further down. */
export function notedFormat(text: string, notesOf: (of: Span) => Notes): Format {
  return notesOf({ start: 0, end: Math.min(GLANCE, text.length) }).ask(formatOf);
}

function formatOf(glance: string): Format {
  if (FRONT_MATTER.test(glance) || HEADING.test(glance)) return "markdown";
  const signs = [LINK, STRONG, FENCE_OR_TABLE].filter((sign) => sign.test(glance)).length;
  return signs >= 1 ? "markdown" : "plain";
}
