import {
  editorialJudgement,
  gateHouseQuotes,
  krollEncyclopedia,
  ukhsaNewsStories,
  vcuArtsQuotes,
} from "../../../data/authorities";
import type { MarkedSpan, Part, Quote, Span, TextEdit } from "../../../model";
import type { ReleaseDocument } from "../../document";
import { defineRule, type HitFix } from "../../rule";

// Quotations across paragraphs, and how much of one a paragraph holds.

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

export const lateAttribution = defineRule({
  id: "quote/late-attribution",
  summary: "Name the speaker after the first sentence of a long quotation.",
  why: "Readers want to know who speaks before they weigh what is said.",
  source: [editorialJudgement],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  options: {
    words: { type: "integer", default: 40, minimum: 10, description: "Shorter quotations may wait for their speaker." },
  },
  messages: {
    late: "The speaker is named after {count} sentences",
    move: "Name the speaker after the first sentence",
  },
  examples: {
    bad: [
      {
        frame: "story",
        options: { words: 15 },
        text: "“The first line runs in May. The second line follows in June. Both of them will be loud,” said Dana Okafor, the manager.",
      },
      {
        frame: "story",
        options: { words: 15 },
        text: "“The first line runs in May, and it will be loud! The second line follows in June,” Dana Okafor, the manager, said.",
      },
    ],
    good: [
      {
        frame: "story",
        options: { words: 15 },
        text: "“The first line runs in May,” said Dana Okafor, the manager. “The second line follows in June. Both will be loud.”",
      },
      { frame: "story", options: { words: 15 }, text: "“It runs in May. It is loud,” said Dana Okafor, the manager." },
      {
        frame: "story",
        options: { words: 15 },
        text: "Dana Okafor, the manager, tested it. “The first line runs in May. The second line follows in June. Both will be loud,” she said.",
      },
    ],
  },
  *check(release, { words }) {
    for (const quote of release.speech.quotes) {
      const [span] = quote.spans;
      const { source, kind, cue } = quote;
      if (kind !== "direct" || quote.words < words || !span || !source || !cue) continue;
      if (source.start < span.end || !release.isInStory(span) || isPronoun(release, source)) continue;
      const sentences = sentencesIn(release, span);
      const first = sentences[0];
      if (!first || sentences.length < 2 || release.words(span).length < words) continue;
      yield {
        at: source,
        message: "late",
        data: { count: sentences.length },
        fixes: moved(release, span, first, source),
      };
    }
  },
});

/** "She said" shows that the speaker is known already. */
function isPronoun({ prose }: ReleaseDocument, { start, end }: Span): boolean {
  return /^(?:he|she|they|it|who)$/i.test(prose.slice(start, end));
}

/** Sentences of somebody's words, as their stops part them. */
function sentencesIn({ prose }: ReleaseDocument, { start, end }: Span): readonly Span[] {
  const sentences: Span[] = [];
  let from = start;
  for (const { index, 0: stop } of prose.slice(start, end).matchAll(STOP)) {
    const to = start + index + stop.trimEnd().length;
    if (ABBREVIATION.test(prose.slice(Math.max(from, to - 8), to))) continue;
    sentences.push({ start: from, end: to });
    from = start + index + stop.length;
  }
  if (from < end) sentences.push({ start: from, end });
  return sentences;
}

// A stop before a capital. Must not match inside a figure.
const STOP = /[.!?…]{1,3}[”’"')]?\s+(?=[\p{Lu}“‘"'])/gu;
const ABBREVIATION = /(?:\b(?:Dr|Mr|Mrs|Ms|St|No|vs|Inc|Co|Corp|Gov|Sen|Rep|Gen)|\b\p{Lu}|\.\p{L})\.$/u;

/** “A. B,” X said. → “A,” X said. “B.” */
function moved(release: ReleaseDocument, span: Span, first: Span, source: Span): readonly HitFix<"move">[] {
  const { prose, speech } = release;
  const mark = speech.marked.find(({ content }) => content.start === span.start);
  const sentence = release.storySentences.find(({ start, end }) => start <= source.start && source.end <= end);
  if (!mark?.open || !mark.close || !sentence || prose.charAt(sentence.end - 1) !== ".") return [];
  const attribution = prose.slice(mark.close.end, sentence.end);
  const stop = prose.charAt(first.end - 1);
  const isComma = prose.charAt(mark.close.start - 1) === ",";
  if (attribution.length > 200 || !isComma || mark.content.end !== mark.close.start) return [];
  const [opening, closing] = [
    prose.slice(mark.open.start, mark.open.end),
    prose.slice(mark.close.start, mark.close.end),
  ];
  const edits: TextEdit[] = [
    { start: first.end - 1, end: first.end, text: `${stop === "." ? "," : stop}${closing}${attribution}` },
    { start: first.end + 1, end: first.end + 1, text: opening },
    { start: mark.close.start - 1, end: sentence.end, text: `.${closing}` },
  ];
  return [{ message: "move", edits }];
}

export const twoSpeakersOneParagraph = defineRule({
  id: "quote/two-speakers-one-paragraph",
  summary: "Begin a new paragraph when another person speaks.",
  why: "Readers expect one voice in a paragraph, and give the second one's words to the first.",
  source: [gateHouseQuotes, krollEncyclopedia],
  level: "info",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    two: "{second} speaks in the same paragraph as {first}",
    first: "{first} speaks here",
    split: "Begin a new paragraph",
  },
  examples: {
    bad: [
      {
        frame: "story",
        text: "“The ovens are hot and ready for meals,” said Dana Okafor, the manager. “So are the tables that we have built,” said Bo Tarn, the mayor.",
      },
      {
        frame: "story",
        text: "Dana Okafor, the manager, said: “The ovens are hot and ready for meals.” Bo Tarn, the mayor, said: “So are the tables that we have built.”",
      },
    ],
    good: [
      {
        frame: "story",
        text: "“The ovens are hot and ready for meals,” said Dana Okafor, the manager.\n\n“So are the tables that we have built,” said Bo Tarn, the mayor.",
      },
      {
        frame: "story",
        text: "Dana Okafor, the manager, called it “a start,” and Bo Tarn, the mayor, called it “a good end.”",
      },
      {
        frame: "story",
        text: "“The ovens are hot and ready for meals,” said Dana Okafor, the manager. “So are the tables that we have built,” she said.",
      },
    ],
  },
  *check(release) {
    const whole = release.speech.quotes.filter(
      ({ kind, words, speaker, certainty, cue }) =>
        kind === "direct" && words >= WHOLE && speaker !== undefined && certainty === "certain" && cue !== undefined,
    );
    for (const [i, quote] of whole.entries()) {
      const before = whole[i - 1];
      const [one, other] = [before?.spans[0], quote.spans[0]];
      if (!before || !one || !other || before.speaker === quote.speaker || !isSamePart(release, one, other)) continue;
      const first = release.speech.people[before.speaker ?? -1]?.name ?? "";
      const second = release.speech.people[quote.speaker ?? -1]?.name ?? "";
      yield {
        at: other,
        message: "two",
        data: { first, second },
        related: [{ at: one, message: "first", data: { first } }],
        fixes: split(release, one, other),
      };
    }
  },
});

/** Fewer words are a partial quotation, and two of them may be compared in one sentence. */
const WHOLE = 6;

function isSamePart({ story }: ReleaseDocument, one: Span, other: Span): boolean {
  return story.some(({ start, end, kind }) => kind === "paragraph" && start <= one.start && other.end <= end);
}

function split(release: ReleaseDocument, one: Span, other: Span): readonly HitFix<"split">[] {
  const sentence = release.storySentences.find(({ start, end }) => start <= other.start && other.start < end);
  if (!sentence || sentence.start <= one.end || release.prose.charAt(sentence.start - 1) !== " ") return [];
  return [{ message: "split", edits: [{ start: sentence.start - 1, end: sentence.start, text: "\n\n" }] }];
}

export const tooLong = defineRule({
  id: "quote/too-long",
  summary: "Limit the length of a quotation.",
  why: "A desk cuts long quotations, and not where the speaker would.",
  source: [ukhsaNewsStories, editorialJudgement],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  options: {
    words: { type: "integer", default: 100, minimum: 10, description: "Most words between two marks." },
  },
  messages: { long: "The quotation has {count} words without a break, expected at most {most}" },
  examples: {
    bad: [
      {
        frame: "story",
        options: { words: 12 },
        text: "“The first line runs in May, and the second line follows in June if all goes well,” said Dana Okafor, the manager.",
      },
      {
        frame: "story",
        options: { words: 10 },
        text: "“The ovens are hot,” said Dana Okafor, the manager. “They stay hot day and night, and nobody has to wait for a meal.”",
      },
    ],
    good: [
      { frame: "story", text: "“The first line runs in May,” said Dana Okafor, the manager." },
      {
        frame: "story",
        options: { words: 10 },
        text: "“The ovens are hot,” said Dana Okafor, the manager. “They stay hot.” The plant makes 900 meals a minute, day and night.",
      },
      {
        frame: "story",
        options: { words: 10 },
        text: "“The ovens are hot and ready for meals,” said Dana Okafor, the manager. “They stay hot and ready for meals.”",
      },
    ],
  },
  *check(release, { words: most }) {
    if (release.tradition === "statement") return;
    for (const { content, use, open, close } of release.speech.marked) {
      if (use === "nested" || use === "title" || !open || !close || content.end - content.start < most * 4) continue;
      const count = release.words(content).length;
      if (count > most && release.isInStory(content)) yield { at: content, message: "long", data: { count, most } };
    }
  },
});
