import type { Format } from "../model";

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
  const glance = text.slice(0, GLANCE);
  if (FRONT_MATTER.test(glance) || HEADING.test(glance)) return "markdown";
  const signs = [LINK, STRONG, FENCE_OR_TABLE].filter((sign) => sign.test(glance)).length;
  return signs >= 1 ? "markdown" : "plain";
}
