import { editorialJudgement, gateHouseQuotes, krollEncyclopedia, ukhsaNewsStories } from "../../../data/authorities";
import type { Span, TextEdit } from "../../../model";
import { findContaining } from "../../../text";
import type { ReleaseDocument } from "../../document";
import { defineRule, type HitFix } from "../../rule";

// How long somebody speaks, and when readers learn who.

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
  const sentence = findContaining(release.storySentences, source);
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
  return findContaining(story, { start: one.start, end: other.end })?.kind === "paragraph";
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
