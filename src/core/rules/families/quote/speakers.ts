import { nstPrWords, prNewsWords, publicationAdvising, reportingForWork } from "../../../data/authorities";
import type { Quote, Span, Speaker, TextEdit } from "../../../model";
import type { ReleaseDocument } from "../../document";
import { defineRule, type HitFix } from "../../rule";
import { surnameOf } from "../../surnames";
import { swallowedAttribution } from "../../swallowed-attribution";
import { countWords } from "../../words";

export const noAttribution = defineRule({
  id: "quote/no-attribution",
  summary: "Say who speaks in every quotation of a full sentence.",
  why: "A desk cannot print words that nobody answers for.",
  source: [publicationAdvising],
  level: "warning",
  fix: "suggestion",
  since: "0.1.0",
  profiles: ["all"],
  options: {
    minWords: { type: "integer", default: 6, minimum: 1, description: "Shorter quotations are taken for slogans." },
  },
  messages: {
    nobody: "Nobody is named as the speaker of this quotation",
    guessed: "Nobody is named as the speaker of this quotation; readers will take it for that of {name}",
    attribute: "Attribute it to {name}",
  },
  examples: {
    bad: [
      { frame: "story", text: "“This site doubles what we can deliver to schools.” The plant opens in May." },
      { frame: "story", text: "“We will hire from the town, and only from the town.”" },
      {
        frame: "story",
        text: "Dana Okafor, the manager, said that the plant was ready.\n\nIt has cost $4 million.\n\n“This site doubles what we can deliver to schools.”",
      },
    ],
    good: [
      { frame: "story", text: "“This site doubles what we can deliver to schools,” Dana Okafor, the manager, said." },
      { frame: "story", text: "The film “How the West of Norland Was Won at Last” opens on Friday." },
      {
        frame: "story",
        text: "Dana Okafor, the manager, said:\n\n“This site doubles what we can deliver to schools.”",
      },
    ],
  },
  *check(release, { minWords }) {
    for (const quote of release.speech.quotes) {
      const first = quote.spans[0];
      if (quote.kind !== "direct" || quote.words < minWords || !first || !release.isInStory(first)) continue;
      if (quote.speaker !== undefined && !isGuess(release, quote)) continue;
      if (hasBrokenMarks(release, quote) || isIntroduced(release, first)) continue;
      if (!ENDS_SENTENCE.test(wordsOf(release, quote))) continue;
      const fixes = attributions(release, quote);
      if (quote.speaker === undefined) yield { at: first, message: "nobody", fixes };
      else {
        const name = release.speech.people[quote.speaker]?.name ?? "";
        yield { at: first, message: "guessed", level: "hint", data: { name }, fixes };
      }
    }
  },
});

/** A paragraph that opens with words of which no verb, no name and no speech above it tells the speaker. */
function isGuess(release: ReleaseDocument, { id, cue, source, certainty, spans }: Quote): boolean {
  if (cue !== undefined || source !== undefined || certainty === "certain") return false;
  const start = spans[0]?.start ?? 0;
  const before = release.speech.quotes[id - 1]?.spans.at(-1);
  const opensParagraph = release.story.some((part) => part.start <= start && start <= part.start + 2);
  return opensParagraph && (before === undefined || hasParagraphBetween(release, before.end, start));
}

function hasParagraphBetween(release: ReleaseDocument, from: number, to: number): boolean {
  return release.structure.parts.some((part) => part.start > from && part.end < to);
}

// A full sentence closes with its own stop, or with the comma before an attribution. Must not match a fragment's end.
const ENDS_SENTENCE = /[.!?,…]["”’')\]]*$/;

export const unknownSpeaker = defineRule({
  id: "quote/unknown-speaker",
  summary: "Introduce whoever is quoted with a full name.",
  why: "A desk cannot print a quotation by a bare surname.",
  source: [reportingForWork],
  level: "warning",
  fix: "none",
  since: "0.1.0",
  profiles: ["all"],
  messages: { unknown: "{name} is quoted, but nowhere given a full name" },
  examples: {
    bad: [
      { frame: "story", text: "“The line runs day and night from Monday on,” Marsh said." },
      { frame: "story", text: "Marsh said, “The line runs day and night from Monday on.”" },
    ],
    good: [
      { frame: "story", text: "“The line runs day and night,” Ann Marsh, the foreman, said. “It pays,” Marsh said." },
      { frame: "story", text: "“The line runs day and night from Monday on,” the company said." },
      { frame: "story", text: "“The talks will go on in the spring,” President Marsh said." },
    ],
  },
  *check(release) {
    for (const speaker of release.speech.speakers) {
      const { name, kind, introduction, aliases } = speaker;
      if (!isQuotedDirectly(release, speaker)) continue;
      const isBare =
        kind === "person" &&
        introduction.form === "surname" &&
        speaker.title === undefined &&
        !aliases.some((alias) => alias.includes(" "));
      if (isBare) yield { at: introduction, message: "unknown", data: { name } };
      else if (isNamedOnlyAsSource(release, speaker))
        yield { at: introduction, message: "unknown", level: "hint", data: { name } };
    }
  },
});

function isQuotedDirectly(release: ReleaseDocument, { id }: Speaker): boolean {
  return release.speech.quotes.some(
    ({ speaker, kind, cue, certainty }) =>
      speaker === id && kind === "direct" && cue !== undefined && certainty === "certain",
  );
}

/** One capitalised word that says something and stands nowhere else: a surname, or a firm that nobody introduced. */
function isNamedOnlyAsSource({ prose }: ReleaseDocument, { name, kind, mentions }: Speaker): boolean {
  if (kind !== "organisation" || !ONE_NAME.test(name) || prose.split(name).length - 1 > mentions.length) return false;
  return mentions.every(({ start }) => !GOES_BEFORE.test(prose.slice(Math.max(0, start - 20), start)));
}

// A particle or another name right before: "dos Reis", "Anna Marsh". Must not match the end of a quotation.
const GOES_BEFORE = /(?:\b(?:the|d[aeio]s?|del|van|von|der|den|al|bin|ibn|of|mac|ní)|\p{Lu}[\p{L}’'.]{0,18})[ -]$/u;

// "Marsh". Must not match an abbreviation such as "NASA", or a name of two words.
const ONE_NAME = /^\p{Lu}\p{Ll}+$/u;

export const clicheEmotion = defineRule({
  id: "quote/cliche-emotion",
  summary: "Let a quotation say more than that somebody is thrilled.",
  why: "Reporters skip stock emotion, and the rest of the quotation with it.",
  source: [prNewsWords, nstPrWords],
  level: "info",
  fix: "none",
  since: "0.1.0",
  profiles: ["all"],
  messages: { stock: "“{words}” is a stock phrase" },
  examples: {
    bad: [
      { frame: "story", text: "“We are thrilled to work with Lumo,” Dana Okafor, the manager, said." },
      { frame: "story", text: "“I’m so very proud to be here,” Dana Okafor, the manager, said." },
    ],
    good: [
      { frame: "story", text: "“The line makes 900 meals a minute,” Dana Okafor, the manager, said." },
      { frame: "story", text: "Parents were thrilled to see the kitchen." },
      { frame: "story", text: "“We are ready to cook for the town,” Dana Okafor, the manager, said." },
    ],
  },
  *check(release) {
    for (const quote of release.speech.quotes) {
      if (quote.kind === "indirect") continue;
      for (const span of quote.spans) {
        const match = STOCK.exec(release.prose.slice(span.start, span.end));
        if (!match) continue;
        const start = span.start + match.index;
        yield { at: { start, end: start + match[0].length }, message: "stock", data: { words: match[0] } };
      }
    }
  },
});

// "We are so thrilled". Must not match a third person, or "glad" and "happy", which say something.
const STOCK =
  /\b(?:we(?: are|['’]re)|I(?: am|['’]m))(?: (?:all|so|very|truly|incredibly|absolutely|extremely|both|deeply|really|just)){0,3} (?:excited|thrilled|delighted|proud|pleased|hono[u]?red|humbled|ecstatic|over the moon)\b/i;

function wordsOf(release: ReleaseDocument, quote: Quote): string {
  const last = quote.spans.at(-1);
  return last ? release.prose.slice(last.start, last.end + 1).trimEnd() : "";
}

/** Of a quotation that lacks a mark nobody knows where it ends, so its speaker may well be inside. */
function hasBrokenMarks(release: ReleaseDocument, quote: Quote): boolean {
  const start = quote.spans[0]?.start ?? -1;
  return release.speech.marked.some((mark) => {
    if (mark.content.start > start || start > mark.content.end) return false;
    const isWhole = mark.open !== undefined && (mark.close !== undefined || mark.continues);
    return !isWhole || swallowedAttribution(release.prose, mark) !== undefined;
  });
}

// A colon, a question or a speech verb right before the mark. Must not match a sentence that is over.
const LEADS_IN = /(?::|\b(?:asked|said|says|wrote|states?|stated|added|reads?|quote)\b[^.!?\n]{0,30},?)[\s"“‘'*]*$/i;
// "issued the following statement": the paragraph above names the speaker.
const ANNOUNCES = /\b(?:following|statements?|remarks|testimony|letter)\b/i;
const ENDS_IN_STOP = /[.!?]["”’)]*$/;

/** The words before it, or the paragraph above it, say whose words these are, if not in a way that we can resolve. */
function isIntroduced(release: ReleaseDocument, { start }: Span): boolean {
  if (LEADS_IN.test(release.prose.slice(Math.max(0, start - 80), start))) return true;
  const index = release.structure.parts.findIndex((part) => part.start <= start && start <= part.end);
  const above = release.structure.parts[index - 1];
  if (!above || !release.story.includes(above)) return false;
  const text = release.printed(above);
  return ANNOUNCES.test(text) || (!ENDS_IN_STOP.test(text) && countWords(text) <= LONGEST_NAME_LINE);
}

/** "Ann Lee, president and chief executive of Kestrel Foods" on a line of its own. */
const LONGEST_NAME_LINE = 25;

/** "…, NAME said." after the quotation, for the two people last quoted before it. */
function attributions(release: ReleaseDocument, quote: Quote): readonly HitFix<"attribute">[] {
  const mark = release.speech.marked.find((candidate) => candidate.content.end === quote.spans.at(-1)?.end);
  const close = mark?.close;
  if (!close) return [];
  return lastSpeakers(release, quote).map(({ name }) => ({
    message: "attribute",
    data: { name },
    edits: [
      ...commaForStop(release.prose, close),
      { start: close.end, end: close.end, text: ` ${surnameOf(name)} said.` },
    ],
  }));
}

function lastSpeakers(release: ReleaseDocument, quote: Quote): readonly Speaker[] {
  const last = new Set<Speaker>();
  for (let id = quote.id - 1; id >= 0 && last.size < 2; id--) {
    const speaker = release.speech.people[release.speech.quotes[id]?.speaker ?? -1];
    if (speaker?.kind === "person") last.add(speaker);
  }
  return [...last];
}

function commaForStop(prose: string, close: Span): readonly TextEdit[] {
  const at = close.start - 1;
  return prose[at] === "." ? [{ start: at, end: at + 1, text: "," }] : [];
}
