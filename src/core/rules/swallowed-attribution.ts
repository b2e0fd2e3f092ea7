import type { MarkedSpan } from "../model";

/** An attribution that stands between the marks, because the marks around it are missing. */
export interface SwallowedAttribution {
  /** Where the closing mark belongs: after the comma before the attribution. */
  readonly close: number;
  /** Where the quotation begins again; undefined when nothing follows the attribution. */
  readonly reopen: number | undefined;
}

const NAME = "\\p{Lu}[\\p{L}.'’-]{1,30}(?: \\p{Lu}[\\p{L}.'’-]{0,30}){1,4}";
const VERB = "(?:said|says|added|stated)";
// ", said Dana Okafor, the manager. " or ", Dana Okafor, the manager, said. ": a full name at least. Must not match
// ", he said," or ", Mother said,": speech is full of what others said.
const SWALLOWED = new RegExp(
  `,(?= ${VERB} ${NAME}[,.]| ${NAME},? (?:[^,.“”"]{1,60}, )?${VERB}[.,])[^.“”"]{1,160}\\.(?: (?=\\p{Lu}))?`,
  "u",
);

/** No attribution is looked for further down than this: longer stretches are no quotations. */
const LONGEST = 2_000;

/** Finds an attribution inside marks: `"We are ready, said Dana Okafor, the manager. They stay hot."` */
export function swallowedAttribution(prose: string, { content, use }: MarkedSpan): SwallowedAttribution | undefined {
  if (use === "nested") return undefined;
  const text = prose.slice(content.start, Math.min(content.end, content.start + LONGEST));
  const match = SWALLOWED.exec(text);
  if (!match) return undefined;
  const end = content.start + match.index + match[0].length;
  return { close: content.start + match.index + 1, reopen: match[0].endsWith(" ") ? end : undefined };
}
