import { closingOpeners, letterClosings } from "../../data/written-things";
import type { MentionList } from "../mentions/mentions";
import type { Reading } from "../reading";

/** The line that begins or ends a letter. */
export type LetterFrame =
  | { readonly part: "greeting" }
  /** `source`: the name below the closing, where it stands in the same paragraph. */
  | { readonly part: "closing"; readonly source: number | undefined };

const closings = new Set(letterClosings);
const openers = new Set(closingOpeners);
const LONGEST_GREETING = 24;
const LONGEST_CLOSING = 40;

/** "Dear Minister Tarn:" or "Sincerely, Mira Dunn"; undefined for every other paragraph. */
export function letterFrameAt(reading: Reading, mentions: MentionList): LetterFrame | undefined {
  const { tokens } = reading.passage;
  const first = tokens[0];
  const last = tokens[tokens.length - 1];
  if (first?.text === "Dear" && tokens.length <= LONGEST_GREETING && /^[,:]$/.test(last?.text ?? ""))
    return { part: "greeting" };
  if (!first?.capital || tokens.length > LONGEST_CLOSING) return undefined;
  const end = closingEnd(reading);
  if (end === undefined) return undefined;
  const name = reading.names.find((one) => one.kind !== "organisation" && one.first > end);
  return { part: "closing", source: name && mentions.forName(name) };
}

/** "Sincerely,", "Kind regards,", "Yours faithfully,": the closing word stands at the line's end or before its comma. */
function closingEnd({ passage }: Reading): number | undefined {
  const { tokens } = passage;
  let at = 0;
  while (at < 2 && openers.has(tokens[at]?.lower ?? "")) at++;
  if (!closings.has(tokens[at]?.lower ?? "")) return undefined;
  if (closings.has(tokens[at + 1]?.lower ?? "") || /^(?:truly|sincerely)$/.test(tokens[at + 1]?.lower ?? "")) at++;
  const next = tokens[at + 1];
  return !next || next.text === "," || passage.text.slice(tokens[at]?.end ?? 0, next.start).includes("\n")
    ? at
    : undefined;
}
