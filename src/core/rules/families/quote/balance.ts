import { businessWireCatches, gateHouseQuotes } from "../../../data/authorities";
import type { MarkedSpan, Span, TextEdit } from "../../../model";
import type { ReleaseDocument } from "../../document";
import { defineRule, type Hit } from "../../rule";
import { swallowedAttribution } from "../../swallowed-attribution";

export const unbalanced = defineRule({
  id: "quote/unbalanced",
  summary: "Close every quotation, and open it.",
  why: "Readers cannot tell where speech ends; a missing closing mark is the classic slip.",
  source: [businessWireCatches, gateHouseQuotes],
  level: "error",
  fix: "suggestion",
  since: "0.1.0",
  profiles: ["all"],
  messages: {
    unclosed: "This quotation is not closed",
    unopened: "This quotation is not opened",
    close: "Close the quotation",
    open: "Open the quotation at the start of the paragraph",
  },
  examples: {
    bad: [
      { frame: "story", text: "“We are ready for the first meals, Dana Okafor, the manager, said." },
      { frame: "story", text: '"We are ready for the first meals, Dana Okafor, the manager, said.' },
      { frame: "story", text: "Dana Okafor, the manager, baked. “We are ready for the first meals, she said." },
      { frame: "story", text: '"The ovens are hot, said Dana Okafor, the manager. They stay hot."' },
      { frame: "story", text: "The ovens are ready for the first meals,” Dana Okafor, the manager, said." },
    ],
    good: [
      { frame: "story", text: "“We are ready for the first meals,” Dana Okafor, the manager, said." },
      {
        frame: "story",
        text: "“We are ready for the first meals,” Dana Okafor, the manager, said. “The ovens are hot.\n\n“They stay hot from now on.”",
      },
      {
        frame: "story",
        text: "“My mother, she said, had baked all day, and Anna Berg never,” Dana Okafor, the cook, said.",
      },
      { frame: "story", text: "The keeper is 6'2\" tall, and the '90s were the players' best years." },
    ],
  },
  *check(release) {
    let paragraph = -1;
    for (const { mark, printed } of brokenMarks(release.prose, release.speech.marked)) {
      const line = release.lineOf(printed.start);
      // One slip throws all later marks of its paragraph out of step.
      if (line === paragraph) continue;
      paragraph = line;
      if (mark.open) yield unclosed(printed, closingEdits(release, mark, printed));
      else yield unopened(printed, insertion(mark.content.start, partner(release, printed)));
    }
  },
});

interface BrokenMark {
  readonly mark: MarkedSpan;
  /** The mark that is there. */
  readonly printed: Span;
}

/** Marks without their partner. */
function* brokenMarks(prose: string, marked: readonly MarkedSpan[]): Iterable<BrokenMark> {
  for (const [i, mark] of marked.entries()) {
    const { open, close, continues } = mark;
    if (open && close) {
      if (swallowedAttribution(prose, mark)) yield { mark, printed: open };
    } else if (close && !open) {
      // The end of a quotation that was opened paragraphs before: quote/multi-paragraph-open tells of it.
      const before = marked[i - 1];
      const runsOn = before?.open !== undefined && before.close === undefined;
      if (!runsOn) yield { mark, printed: close };
    } else if (open && !close && !continues) {
      const after = marked[i + 1];
      const isEndedLater = after?.close !== undefined && after.open === undefined;
      if (!isEndedLater) yield { mark, printed: open };
    }
  }
}

function unclosed(at: Span, edits: readonly TextEdit[]): Hit<"unclosed" | "close"> {
  return { at, message: "unclosed", fixes: [{ message: "close", edits }] };
}

// ", he said." at the very end of an unclosed quotation. Must not match further up: speech is full of what others said.
const TAIL_ATTRIBUTION = /,(?= (?:he|she|they) (?:said|says|added|stated)\.$)/;

/** Closes the quotation before its attribution, and opens it again after; else at the end of the paragraph. */
function closingEdits(release: ReleaseDocument, mark: MarkedSpan, printed: Span): readonly TextEdit[] {
  const swallowed = swallowedAttribution(release.prose, mark);
  const closing = partner(release, printed);
  if (!swallowed) {
    const tag = TAIL_ATTRIBUTION.exec(release.prose.slice(mark.content.start, mark.content.end));
    return [insertion(tag ? mark.content.start + tag.index + 1 : mark.content.end, closing)];
  }
  const opening = release.prose.slice(printed.start, printed.end);
  // Where the last mark is missing too, nothing is opened again.
  const reopened = mark.close && swallowed.reopen !== undefined ? [insertion(swallowed.reopen, opening)] : [];
  return [insertion(swallowed.close, closing), ...reopened];
}

function unopened(at: Span, edit: TextEdit): Hit<"unopened" | "open"> {
  return { at, message: "unopened", fixes: [{ message: "open", edits: [edit] }] };
}

function insertion(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}

const PARTNERS: Readonly<Record<string, string>> = {
  "“": "”",
  "”": "“",
  "‘": "’",
  "’": "‘",
  "«": "»",
  "»": "«",
  "„": "“",
};

function partner(release: ReleaseDocument, mark: Span): string {
  const printed = release.prose.slice(mark.start, mark.end);
  return PARTNERS[printed] ?? printed;
}
