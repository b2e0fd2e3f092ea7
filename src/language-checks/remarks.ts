import english from "retext-english";
import equality from "retext-equality";
import indefiniteArticle from "retext-indefinite-article";
import passive from "retext-passive";
import redundantAcronyms from "retext-redundant-acronyms";
import simplify from "retext-simplify";
import { unified } from "unified";
import { VFile } from "vfile";
import type { VFileMessage } from "vfile-message";
import type { Remark, RemarkKind } from "../core";
import { INCLUSIVE } from "./inclusive";
import { WORDY } from "./wordy";

/** A paragraph is read once by all plug-ins: parsing it is the largest part of most. */
const processor = unified()
  .use(english)
  .use(equality)
  .use(passive)
  .use(simplify)
  .use(indefiniteArticle)
  .use(redundantAcronyms)
  // A plug-in only adds messages; nothing is printed.
  .freeze();

const KINDS: Readonly<Record<string, RemarkKind>> = {
  "retext-equality": "inclusive",
  "retext-indefinite-article": "article",
  "retext-passive": "passive",
  "retext-redundant-acronyms": "redundant-acronym",
  "retext-simplify": "wordy",
};

/** Longer paragraphs are no prose that anybody edits; in UTF-16 units. */
const LONGEST = 20_000;

/** What the retext plug-ins remark about one paragraph, in text order; a paragraph beyond 20,000 units has none. */
export function remarksIn(paragraph: string): readonly Remark[] {
  if (paragraph.length > LONGEST) return [];
  const file = new VFile(paragraph);
  processor.runSync(processor.parse(file), file);
  return file.messages.flatMap((message) => remarkOf(message, paragraph)).sort((a, b) => a.start - b.start);
}

function remarkOf(message: VFileMessage, paragraph: string): readonly Remark[] {
  const kind = KINDS[message.source ?? ""];
  const span = spanOf(message);
  if (kind === undefined || span === undefined) return [];
  if (kind === "inclusive" && !INCLUSIVE.has(message.ruleId ?? "")) return [];
  const printed = paragraph.slice(span.start, span.end);
  if (kind === "wordy" && !WORDY.has(printed.toLowerCase())) return [];
  return [{ ...span, kind, expected: message.expected ?? [] }];
}

function spanOf({ place }: VFileMessage): { readonly start: number; readonly end: number } | undefined {
  if (place === undefined || !("start" in place)) return undefined;
  const { start, end } = place;
  return start.offset === undefined || end.offset === undefined ? undefined : { start: start.offset, end: end.offset };
}
