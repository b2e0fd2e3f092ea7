import type { Analysis, Finding, Mention, Quote, Span, Speaker } from "../../model";
import { ruleById, ruleDocsUrl } from "../../rules";
import { say, sayCounted, sentences } from "../../text";
import { plain } from "../markdown";
import { alternativesText, linkText, placesText, sourceMention } from "./evidence";
import { firstPersonAt, type FirstPerson } from "./first-person";
import { amountOf, amountTexts } from "./reports";
import { certaintyLabel, flat, lineNumber, postOf, speakerOf } from "../wording";

export interface Hover {
  /** The words the hover is about; holds the offset asked for. */
  readonly span: Span;
  /** Markdown without commands or HTML; text of the release is escaped. */
  readonly markdown: string;
}

/**
 * What is known about the words at an offset: who a speaker is and why, who "I" and "we" are in a quotation, what a speech
 * verb attributes, which rule a finding comes from and who says so. `docsUrl` gives the address of a rule's page where the host can open it.
 * Undefined where there is nothing to tell; any number is a valid offset.
 */
export function hoverAt(
  a: Analysis,
  findings: readonly Finding[],
  offset: number,
  docsUrl: (rule: string) => string = ruleDocsUrl,
): Hover | undefined {
  const mention = mentionAt(a, offset);
  const cue = mention === undefined ? cueAt(a, offset) : undefined;
  const headline = (mention ?? cue) ? undefined : headlineQuoteAt(a, offset);
  const self = (mention ?? cue ?? headline) ? undefined : firstPersonAt(a, offset);
  const rules = smallestFirst(findings.filter((finding) => holds(finding, offset)));
  const parts = [
    ...(mention ? [{ span: mention, text: aboutMention(a, mention) }] : []),
    ...(cue ? [{ span: cue.at, text: aboutCue(a, cue.quote, cue.at) }] : []),
    ...(headline ? [{ span: headline.at, text: aboutHeadline(a, headline.quote) }] : []),
    ...(self ? [{ span: self.span, text: aboutFirstPerson(a, self) }] : []),
    ...rules.map((finding) => ({ span: finding, text: aboutRule(finding, docsUrl) })),
  ];
  const first = parts[0];
  if (first === undefined) return undefined;
  const { start, end } = first.span;
  const texts = parts.map((part) => part.text);
  return { span: { start, end }, markdown: [...new Set(texts)].join("\n\n---\n\n") };
}

function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset < Math.max(span.end, span.start + 1);
}

function smallestFirst<T extends Span>(spans: readonly T[]): readonly T[] {
  return [...spans].sort((x, y) => x.end - x.start - (y.end - y.start));
}

function mentionAt(a: Analysis, offset: number): Mention | undefined {
  const here = a.speech.people.flatMap((person) => person.mentions.filter((mention) => holds(mention, offset)));
  return smallestFirst(here)[0];
}

function cueAt(a: Analysis, offset: number): { readonly quote: Quote; readonly at: Span } | undefined {
  for (const quote of a.speech.quotes) {
    const at = quote.cue?.spans.find((span) => holds(span, offset));
    if (at !== undefined) return { quote, at };
  }
  return undefined;
}

/** The verb, the colon or the words themselves: a headline has no other place to point at. */
function headlineQuoteAt(a: Analysis, offset: number): { readonly quote: Quote; readonly at: Span } | undefined {
  for (const quote of a.speech.headlineQuotes) {
    const at = [...(quote.cue?.spans ?? []), ...quote.spans].find((span) => holds(span, offset));
    if (at !== undefined) return { quote, at };
  }
  return undefined;
}

function aboutHeadline(a: Analysis, quote: Quote): string {
  const speaker = speakerOf(a, quote);
  return [
    sayCounted(quote.words, [
      "**Headline quotation** of {amount} word, not counted: a headline repeats what the story says",
      "**Headline quotation** of {amount} words, not counted: a headline repeats what the story says",
    ]),
    attributedTo(speaker, quote),
  ].join("\n\n");
}

/** "Attributed to Ann Lee (certain): cue after the quotation." */
function attributedTo(speaker: Speaker | undefined, { certainty, because }: Quote): string {
  const who =
    speaker === undefined ? say("nobody that could be found") : `${plain(speaker.name)} (${certaintyLabel(certainty)})`;
  return because === ""
    ? say("Attributed to {who}.", { who })
    : say("Attributed to {who}: {reason}.", { who, reason: plain(say(because)) });
}

function aboutMention(a: Analysis, mention: Mention): string {
  const person = a.speech.people[mention.speaker];
  if (person === undefined) return "";
  const { start, end } = person.introduction;
  const isIntroduced = mention.start === start && mention.end === end && isNamed(a, person, mention);
  return [heading(person), spokenWords(a, person), isIntroduced ? "" : identity(a, mention)]
    .filter((line) => line !== "")
    .join("\n\n");
}

function heading(person: Speaker): string {
  const post = postOf(person);
  return post === "" ? `**${plain(person.name)}**` : `**${plain(person.name)}**, ${plain(post)}`;
}

/** "I" is whoever is quoted; "we" are those they speak for, which is a reading and no more. */
function aboutFirstPerson(a: Analysis, { span, speaker, quote, plural }: FirstPerson): string {
  const { organisation, name } = speaker;
  const said = !plural ? FIRST_PERSON.one : organisation === undefined ? FIRST_PERSON.several : FIRST_PERSON.body;
  const certainty = certaintyLabel(plural ? "inferred" : quote.certainty);
  const words = say(said, { words: flat(a, span), name, organisation: organisation ?? "", certainty });
  return [heading(speaker), plain(words)].join("\n\n");
}

const FIRST_PERSON = sentences({
  one: "“{words}” → {name}: whoever is quoted here, {certainty}.",
  several: "“{words}” → {name} and those they speak for: whoever is quoted here, {certainty}.",
  body: "“{words}” → {name} and those they speak for, perhaps {organisation}: whoever is quoted here, {certainty}.",
});

function isNamed(a: Analysis, { name }: Speaker, mention: Mention): boolean {
  return mention.form === "full-name" || flat(a, mention).toLowerCase().includes(name.toLowerCase());
}

function spokenWords(a: Analysis, person: Speaker): string {
  const quotes = a.speech.quotes.filter((quote) => quote.speaker === person.id);
  const amount = quotes.length === 0 ? say("Named, not quoted") : amountTexts(amountOf(quotes)).join(", ");
  return `${amount} · ${say("first mentioned on line {line}", { line: lineNumber(a, person.introduction.start) })}`;
}

/** Why these words are this person, how sure that is, and where it is written. */
function identity(a: Analysis, mention: Mention): string {
  const places = placesText(a, mention.restsOn);
  const others = alternativesText(a, mention);
  const lines = [
    `${linkText(a, mention)}.`,
    ...(places === "" ? [] : [say("Rests on {places}.", { places })]),
    ...(others === "" ? [] : [say("It may also mean {others}.", { others })]),
  ];
  return plain(lines.join(" "));
}

const INTRODUCES = sentences({
  direct: [
    "**{cue}** introduces a direct quotation of {amount} word",
    "**{cue}** introduces a direct quotation of {amount} words",
  ],
  mixed: [
    "**{cue}** introduces a mixed quotation of {amount} word",
    "**{cue}** introduces a mixed quotation of {amount} words",
  ],
  indirect: [
    "**{cue}** introduces an indirect quotation of {amount} word",
    "**{cue}** introduces an indirect quotation of {amount} words",
  ],
  "noun-phrase": [
    "**{cue}** introduces a noun-phrase report of {amount} word",
    "**{cue}** introduces a noun-phrase report of {amount} words",
  ],
} as const);

function aboutCue(a: Analysis, quote: Quote, at: Span): string {
  const speaker = speakerOf(a, quote);
  const source = speaker && sourceMention(speaker, quote);
  return [
    sayCounted(quote.words, INTRODUCES[quote.kind], { cue: plain(flat(a, at)) }),
    attributedTo(speaker, quote),
    ...(source && source.rule !== "named" ? [identity(a, source)] : []),
  ].join("\n\n");
}

function aboutRule(finding: Finding, docsUrl: (rule: string) => string): string {
  const rule = ruleById(finding.rule);
  if (rule === undefined) return `**${plain(finding.rule)}**`;
  const sources = rule.source.map(({ name, url }) => (url === undefined ? plain(name) : `[${plain(name)}](${url})`));
  return [
    `**${say(rule.summary)}** ([${rule.id}](${docsUrl(rule.id)}))`,
    say(rule.why),
    ...(sources.length === 0 ? [] : [say("Source: {sources}", { sources: sources.join("; ") })]),
  ].join("\n\n");
}
