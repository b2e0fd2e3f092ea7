import { gateHouseQuotes, vcuArtsQuotes } from "../../../data/authorities";
import type { MarkedSpan, Part, Quote, TextEdit } from "../../../model";
import type { ReleaseDocument } from "../../document";
import { defineRule } from "../../rule";

// Quotations across paragraphs.

export const multiParagraphClose = defineRule({
  id: "quote/multi-paragraph-close",
  summary: "Close a quotation of several paragraphs at the end of the last one only.",
  why: "A closing mark tells readers that the speaker is done, and the next paragraph seems to be somebody else's.",
  source: [gateHouseQuotes, vcuArtsQuotes],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    closed: "The quotation is closed here and goes on in the next paragraph",
    next: "It goes on here",
    remove: "Remove the closing mark",
  },
  examples: {
    bad: [
      {
        frame: "story",
        text: "“The first line runs in May,” said Dana Okafor, the manager. “The second line follows in June.”\n\n“Both lines will be tested in the spring.”\n\nThe plant makes school meals.",
      },
      {
        frame: "story",
        text: 'Dana Okafor, the manager, said: "The first line runs in May, and the second line follows in June."\n\n"Both lines will be tested in the spring."\n\nThe plant makes school meals.',
      },
    ],
    good: [
      {
        frame: "story",
        text: "“The first line runs in May,” said Dana Okafor, the manager. “The second line follows in June.\n\n“Both lines will be tested in the spring.”",
      },
      {
        frame: "story",
        text: "“The first line runs in May,” said Dana Okafor, the manager. “The second line follows in June.”\n\n“Both lines will be tested in the spring,” Okafor said.",
      },
      {
        frame: "story",
        text: "“The first line runs in May,” said Dana Okafor, the manager. “It is loud.”\n\n“Both lines will be tested,” said Bo Tarn, the mayor.",
      },
    ],
  },
  *check(release) {
    const { marked, quotes } = release.speech;
    for (const [i, mark] of marked.entries()) {
      const next = marked[i + 1];
      if (!mark.close || !next?.open || !isNextParagraph(release, mark, next)) continue;
      const later = quotes.find(({ spans }) => spans.some(({ start }) => start === next.content.start));
      if (later?.kind !== "direct" || !isContinuation(later, mark, next)) continue;
      const edits = [{ ...mark.close, text: "" }];
      yield {
        at: mark.close,
        message: "closed",
        related: [{ at: next.open, message: "next" }],
        fixes: [{ message: "remove", edits }],
      };
    }
  },
});

/** The mark closes the last words of its paragraph, and the next one opens the paragraph below. */
function isNextParagraph({ prose }: ReleaseDocument, { end }: MarkedSpan, { start }: MarkedSpan): boolean {
  return start - end < MOST_BLANKS && PARAGRAPH_BREAK.test(prose.slice(end, start));
}

const MOST_BLANKS = 40;
const PARAGRAPH_BREAK = /^\s*\n\s*$/;

/** Nobody is named for the second paragraph, so it is the speech of the first one. */
function isContinuation({ spans, source, speaker, rule }: Quote, mark: MarkedSpan, next: MarkedSpan): boolean {
  if (speaker === undefined || (source !== undefined && source.start > mark.end)) return false;
  const isOne = (spans[0]?.start ?? next.start) < mark.end;
  return isOne || rule === "goes on" || rule === "nearest speaker";
}

export const multiParagraphOpen = defineRule({
  id: "quote/multi-paragraph-open",
  summary: "Open a quotation again at the start of each of its paragraphs.",
  why: "Without a mark at its start a paragraph reads as the sender's own words.",
  source: [gateHouseQuotes, vcuArtsQuotes],
  level: "warning",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    unopened: "The quotation goes on in this paragraph without a mark at its start",
    opened: "It was opened here",
    open: "Open the quotation again",
  },
  examples: {
    bad: [
      {
        frame: "story",
        text: "“We are ready for the first meals,” Dana Okafor, the manager, said. “The ovens are hot.\n\nThey stay hot from now on.”",
      },
      {
        frame: "story",
        text: 'Dana Okafor, the manager, said: "The first line runs in May.\n\nThe second line follows in June."',
      },
    ],
    good: [
      {
        frame: "story",
        text: "“We are ready for the first meals,” Dana Okafor, the manager, said. “The ovens are hot.\n\n“They stay hot from now on.”",
      },
      { frame: "story", text: "“The ovens are hot,” Dana Okafor, the manager, said.\n\nThey stay hot from now on." },
      {
        frame: "story",
        text: "Dana Okafor, the manager, said:\n\n> The ovens are hot.\n>\n> They stay hot.",
        format: "markdown",
      },
    ],
  },
  *check(release) {
    const { marked } = release.speech;
    for (const [i, mark] of marked.entries()) {
      const before = marked[i - 1];
      if (mark.open || !mark.close || !before?.open || before.close) continue;
      const opened = before.open;
      const parts = release.story.filter(({ start }) => start > opened.end && start <= mark.end);
      const [first] = parts;
      // The end of one quotation and the start of another one far above are two slips.
      if (!first || parts.length > MOST_PARAGRAPHS || !isOneSpeech(release, before, mark)) continue;
      const printed = release.prose.slice(opened.start, opened.end);
      const edits = parts.map(({ start }): TextEdit => ({ start, end: start, text: printed }));
      yield {
        at: { start: first.start, end: wordEnd(release, first) },
        message: "unopened",
        related: [{ at: opened, message: "opened" }],
        fixes: [{ message: "open", edits }],
      };
    }
  },
});

const MOST_PARAGRAPHS = 6;

/** A title of two lines is opened and closed in the same way, and nobody says it. */
function isOneSpeech({ speech }: ReleaseDocument, first: MarkedSpan, last: MarkedSpan): boolean {
  return speech.quotes.some(
    ({ kind, cue, spans }) =>
      kind === "direct" &&
      cue !== undefined &&
      spans.some(({ start }) => start === first.content.start) &&
      spans.some(({ end }) => end === last.content.end),
  );
}

function wordEnd(release: ReleaseDocument, { start, end }: Part): number {
  return release.words({ start, end: Math.min(end, start + 60) })[0]?.end ?? end;
}
