export { actionsFor, type Action } from "./actions";
export { checklist, type ChecklistItem, type ElementState } from "./checklist";
export { type DeclarationChoice, declarationChoices, declareInFrontMatter } from "./declaring";
export { DICTIONARIES, type Dictionary, withWords, wordsOfNames } from "./dictionaries";
export { type Completion, completeFrontMatter } from "./front-matter-completion";
export { folds, type Fold } from "./folds";
export { hoverAt, type Hover } from "./hover";
export type { Insertion } from "./insertions";
export { outline, type OutlineNode } from "./outline";
export { chosenQuotesAsText, quotesAsText } from "./quote-text";
export type { QuoteItem } from "./quotes";
export { amountOf, amountTexts, type Amount, isStance, kindLabel } from "./reports";
export {
  quoteAt,
  speakerTree,
  type MentionedItem,
  type SpeakerItem,
  type SpeakerSort,
  type SpeakerTree,
  type SpeakerTreeOptions,
} from "./speakers";
export { statistics, type SpeakerStatistics, type Statistics } from "./statistics";
export { roleLabel, traditionLabel } from "./wording";
