export { type Draft, type DraftEdit, plainEdit, plainText, snippetText, type ToCheck } from "./draft";
export type { Refusal, Rewrite, RewriteKind } from "./rewrite";
export { quoteUnder, rewritesAt } from "./rewrites-at";
export { convertMarks, type MarkStyle, styleOf } from "./convert-marks";
export { dateEdits } from "./dates";
