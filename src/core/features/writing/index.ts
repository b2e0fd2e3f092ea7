export { type Draft, type DraftEdit, plainEdit, plainText, snippetText, type ToCheck } from "./draft";
export type { Refusal, Rewrite, RewriteKind } from "./rewrite";
export { quoteUnder, rewritesAt } from "./rewrites-at";
