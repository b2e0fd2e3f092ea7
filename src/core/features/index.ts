export { actionsFor, type Action } from "./checking/actions";
export { checklist, type ChecklistItem, type ElementState } from "./checking/checklist";
export { type DeclarationChoice, declarationChoices, declareInFrontMatter } from "./declaring/declaring";
export { DICTIONARIES, type Dictionary, withWords, wordsOfNames } from "./declaring/dictionaries";
export { type Completion, completeFrontMatter } from "./declaring/front-matter-completion";
export { folds, type Fold } from "./reading/folds";
export { hoverAt, type Hover } from "./reading/hover";
export type { Insertion } from "./checking/insertions";
export {
  declarationsAt,
  type Definition,
  definitionAt,
  introductionOfSpeaker,
  renameTarget,
} from "./navigation/navigation";
export { placesAt, placesOfSpeaker, type SpeakerPlace } from "./navigation/references";
export type { AskReason, RenameEdit } from "./navigation/rename-edit";
export { planRename, type RenamePlan } from "./navigation/rename-plan";
export type { RenameRefusal } from "./navigation/rename-scope";
export { outline, type OutlineNode } from "./reading/outline";
export { chosenQuotesAsText, quotesAsText } from "./reading/quote-text";
export { CSV_HEADER, csvLine, quotesAsCsv } from "./reading/quotes-csv";
export type { QuoteItem } from "./reading/quotes";
export { amountOf, amountTexts, type Amount, isStance, kindLabel } from "./reading/reports";
export {
  quoteAt,
  quotesInOrder,
  speakerTree,
  type MentionedItem,
  type SpeakerItem,
  type SpeakerSort,
  type SpeakerTree,
  type SpeakerTreeOptions,
} from "./reading/speakers";
export { statistics, type SpeakerStatistics, type Statistics } from "./reading/statistics";
export { type Attributed, type Attribution, attributionAt } from "./writing/attribution";
export { type Move, type MovePlace, movePlaces, moveQuotation, moveQuotationTo, type Unmoved } from "./writing/moving";
export { nameAt, type NameAt } from "./writing/naming";
export { limitOfHeadline, type KnownLimit } from "./reading/limits";
export { plain as plainMarkdown } from "./markdown";
export { links, type Link } from "./reading/links";
export { longestSentence, readability, type LongestSentence } from "./reading/readability";
export { sectionCounts, type SectionCount } from "./reading/section-counts";
export { selectionsAt } from "./reading/selections";
export { speechSigns, type SpeechKind, type SpeechSign } from "./reading/signs";
export { whoHints, type WhoHint } from "./reading/who-hints";
export { TOKEN_MODIFIERS, TOKEN_TYPES, tokens, type Token, type TokenModifier, type TokenType } from "./reading/tokens";
export { isUnsourced, type QuoteFilter } from "./reading/quote-filter";
export { percent, shareBar, timeline } from "./reading/timeline";
export { roleLabel, traditionLabel } from "./wording";
export * from "./writing/paste";
export * from "./writing/rewrites";
export { completeWriting } from "./writing/completion/complete";
export type { WritingItem } from "./writing/completion/item";
export { type Desk, NOTHING_LEARNED } from "./writing/forms/desk";
export { checkReport, type CheckReport, quotationList, type QuotationList } from "./reading/for-assistants";
export { releaseKinds, type Template, templates, templateSnippet } from "./writing/templates";
export { suggestedProfile } from "./writing/templates/suggested";
