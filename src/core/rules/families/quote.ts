import {
  businessWireCatches,
  gateHouseQuotes,
  nstPrWords,
  prNewsWords,
  publicationAdvising,
  reportingForWork,
} from "../../data/authorities";
import type { Quote, Role, Span, Speaker } from "../../model";
import type { ReleaseDocument } from "../document";
import { defineRule } from "../rule";

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
  messages: { nobody: "Nobody is named as the speaker of this quotation", attribute: "Attribute it to {name}" },
  examples: {
    bad: [
      { frame: "story", text: "“This site doubles what we can deliver to schools.” The plant opens in May." },
      { frame: "story", text: "“We will hire from the town, and only from the town.”" },
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
      if (quote.kind !== "direct" || quote.speaker !== undefined || quote.words < minWords || !first) continue;
      if (!isInStory(release, first) || !ENDS_SENTENCE.test(wordsOf(release, quote))) continue;
      yield { at: first, message: "nobody", fixes: attributions(release, quote) };
    }
  },
});

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
    bad: [{ frame: "story", text: "“The line runs day and night from Monday on,” Marsh said." }],
    good: [
      { frame: "story", text: "“The line runs day and night,” Ann Marsh, the foreman, said. “It pays,” Marsh said." },
      { frame: "story", text: "“The line runs day and night from Monday on,” the company said." },
      { frame: "story", text: "“The talks will go on in the spring,” President Marsh said." },
    ],
  },
  *check(release) {
    for (const { name, kind, introduction, aliases } of release.speech.speakers) {
      if (kind !== "person" || introduction.form !== "surname" || aliases.some((alias) => alias.includes(" ")))
        continue;
      yield { at: introduction, message: "unknown", data: { name } };
    }
  },
});

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
      { frame: "story", text: "We are ready for the first meals,” Dana Okafor, the manager, said." },
    ],
    good: [
      { frame: "story", text: "“We are ready for the first meals,” Dana Okafor, the manager, said." },
      {
        frame: "story",
        text: "“We are ready for the first meals,” Dana Okafor, the manager, said. “The ovens are hot.\n\n“They stay hot from now on.”",
      },
      { frame: "story", text: "The keeper is 6'2\" tall, and the '90s were the players' best years." },
    ],
  },
  *check(release) {
    for (const mark of release.speech.marked) {
      if (mark.close === undefined && !mark.continues && mark.open) {
        const at = closingPlace(release.prose, mark.content);
        yield {
          at: mark.open,
          message: "unclosed",
          fixes: [{ message: "close", edits: [insertion(at, partner(release, mark.open))] }],
        };
      } else if (mark.open === undefined && mark.close) {
        const start = mark.content.start;
        yield {
          at: mark.close,
          message: "unopened",
          fixes: [{ message: "open", edits: [insertion(start, partner(release, mark.close))] }],
        };
      }
    }
  },
});

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

const STORY: readonly Role[] = ["lead", "body", "quote-paragraph"];

function isInStory(release: ReleaseDocument, at: Span): boolean {
  return release.parts(...STORY).some((part) => part.start <= at.start && at.end <= part.end);
}

function wordsOf(release: ReleaseDocument, quote: Quote): string {
  const last = quote.spans.at(-1);
  return last ? release.prose.slice(last.start, last.end + 1).trimEnd() : "";
}

/** "…, NAME said." after the quotation, for the two people last quoted before it. */
function attributions(
  release: ReleaseDocument,
  quote: Quote,
): { message: "attribute"; data: { name: string }; edits: { start: number; end: number; text: string }[] }[] {
  const mark = release.speech.marked.find((candidate) => candidate.content.end === quote.spans.at(-1)?.end);
  const close = mark?.close;
  if (!close) return [];
  return lastSpeakers(release, quote).map(({ name }) => ({
    message: "attribute",
    data: { name },
    edits: [...commaForStop(release.prose, close), insertion(close.end, ` ${surname(name)} said.`)],
  }));
}

function lastSpeakers(release: ReleaseDocument, quote: Quote): readonly Speaker[] {
  const before = release.speech.quotes.slice(0, quote.id).reverse();
  const ids = new Set(before.flatMap(({ speaker }) => speaker ?? []));
  const people = [...ids].flatMap((id) => release.speech.people[id] ?? []);
  return people.filter(({ kind }) => kind === "person").slice(0, 2);
}

function commaForStop(prose: string, close: Span): { start: number; end: number; text: string }[] {
  const at = close.start - 1;
  return prose[at] === "." ? [{ start: at, end: at + 1, text: "," }] : [];
}

function surname(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1);
}

function insertion(at: number, text: string): { start: number; end: number; text: string } {
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

// ", Dana Okafor, the manager, said": the quotation ends before it. Must not match a comma inside the speech itself.
const ATTRIBUTION = /,(?= (?:\p{Lu}[\p{L}.'’-]{0,30},? ){1,5}(?:[^,.“”"]{1,60}, )?(?:said|says|added|stated)\b)/u;

/** After the comma before an attribution, else at the end of the paragraph. */
function closingPlace(prose: string, content: Span): number {
  const match = ATTRIBUTION.exec(prose.slice(content.start, content.end));
  return match ? content.start + match.index + 1 : content.end;
}
