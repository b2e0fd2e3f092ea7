import type { Mention, Quote, Span, Speaker, Speech } from "../model";
import { attributionWording, linkWording } from "../model/evidence";
import type { PlacedParagraph } from "./document";
import { evidenceSpan, settled, type Draft, type Link, type PlacedMention } from "./people/drafts";
import type { People } from "./people/people";
import type { DraftQuote } from "./quotes/draft-quotes";
import { headlineQuotes } from "./quotes/headline-speakers";
import { markedSpans } from "./quotes/marked-spans";
import { WordCounter } from "./word-counter";

type Ids = ReadonlyMap<Draft, number>;

/** Turns drafts into the model: only people who are persons or speak, numbered by their first mention. */
export function assemble(
  paragraphs: readonly PlacedParagraph[],
  found: People,
  drafts: readonly DraftQuote[],
  prose: string,
): Speech {
  const listed = listedDrafts(found.drafts, drafts);
  const ids = new Map(listed.map((draft, id) => [draft, id]));
  const people = listed.map((draft, id) => toSpeaker(draft, id, ids));
  const counter = new WordCounter(paragraphs);
  const quotes = drafts.map((draft, id) => toQuote(draft, id, ids, prose, counter));
  const inHeadlines = headlineQuotes(paragraphs, people, counter);
  const speaking = new Set(quotes.map(({ speaker }) => speaker));
  return {
    marked: markedSpans(paragraphs, [...inHeadlines, ...quotes]),
    quotes,
    headlineQuotes: inHeadlines,
    people,
    speakers: people.filter(({ id }) => speaking.has(id)),
    mentioned: people.filter(({ id, kind }) => !speaking.has(id) && kind === "person"),
    organisations: found.drafts
      .filter((draft) => draft.kind === "organisation" && isNamed(draft) && !ids.has(draft))
      .map((draft, at) => toSpeaker(draft, people.length + at, ids)),
  };
}

/** Persons, speakers, and whoever else a mention of theirs may mean; in the order of their first mentions. */
function listedDrafts(all: readonly Draft[], quotes: readonly DraftQuote[]): readonly Draft[] {
  const listed = new Set<Draft>();
  for (const { speaker } of quotes) if (speaker) listed.add(speaker);
  for (const draft of all) if (draft.kind === "person") listed.add(draft);
  for (const { links } of [...listed])
    for (const { alternatives } of links) for (const other of alternatives) listed.add(settled(other));
  return [...listed].filter(isNamed).sort((a, b) => firstPlace(a) - firstPlace(b));
}

function isNamed({ mergedInto, links }: Draft): boolean {
  return mergedInto === undefined && links.length > 0;
}

function firstPlace(draft: Draft): number {
  return draft.links[0]?.placed.start ?? 0;
}

function toSpeaker(draft: Draft, id: number, ids: Ids): Speaker {
  const introducing = draft.links.find(isFullName) ?? draft.links[0];
  const mentions = draft.links.map((link) => toMention(link, id, ids, introducing?.placed));
  const introduction = mentions[introducing ? draft.links.indexOf(introducing) : 0];
  const aliases = new Set<string>();
  for (const { form, placed } of draft.links) if (form !== "pronoun") aliases.add(placed.mention.text);
  const title = draft.title ?? draft.headingTitle;
  return {
    id,
    kind: draft.kind,
    name: nameOf(draft, title),
    ...(title === undefined ? {} : { title }),
    ...(draft.organisation === undefined ? {} : { organisation: draft.organisation }),
    aliases: [...aliases],
    mentions,
    introduction: introduction ?? nowhere(id),
    ...(draft.gender === undefined ? {} : { gender: draft.gender }),
    ...(draft.declared === undefined ? {} : { declared: draft.declared }),
  };
}

function isFullName({ form }: Link): boolean {
  return form === "full-name";
}

/** A surname alone is a poor name: the title that always stands before it belongs to it ("Ayatollah Khamenei"). */
function nameOf(draft: Draft, title: string | undefined): string {
  if (draft.kind !== "person" || draft.words.length > 1 || draft.declared) return draft.name;
  const titled = draft.links.find(({ placed }) => placed.mention.kind === "name" && placed.mention.titleText !== "");
  if (!titled) return draft.name;
  const { text } = titled.placed.mention;
  return title !== undefined && text.startsWith(`${title} `) ? text.slice(title.length + 1) : text;
}

const NOBODY: readonly number[] = [];
const NOWHERE: readonly Span[] = [];

function toMention(link: Link, speaker: number, ids: Ids, introduction: PlacedMention | undefined): Mention {
  const { placed, form, certain, rule, alternatives } = link;
  return {
    start: placed.start,
    end: placed.end,
    speaker,
    form,
    certainty: certain ? "certain" : "inferred",
    rule,
    because: linkWording[rule],
    restsOn: evidenceOf(link, introduction),
    alternatives: alternatives.length === 0 ? NOBODY : idsOf(alternatives, ids, speaker),
  };
}

/** A short form rests on the introduction, every other link on the mentions it was made from. */
function evidenceOf({ placed, rule, restsOn }: Link, introduction: PlacedMention | undefined): readonly Span[] {
  if (restsOn.length > 0) return restsOn.filter((one) => one !== placed).map(evidenceSpan);
  if (rule === "named" || rule === "declared" || !introduction || introduction === placed) return NOWHERE;
  return [evidenceSpan(introduction)];
}

function idsOf(drafts: readonly Draft[], ids: Ids, speaker: number): readonly number[] {
  const found = new Set<number>();
  for (const draft of drafts) {
    const id = ids.get(settled(draft));
    if (id !== undefined && id !== speaker) found.add(id);
  }
  return [...found];
}

function nowhere(speaker: number): Mention {
  return {
    start: 0,
    end: 0,
    speaker,
    form: "description",
    certainty: "inferred",
    rule: "named",
    because: "",
    restsOn: [],
    alternatives: [],
  };
}

function toQuote(draft: DraftQuote, id: number, ids: Ids, prose: string, counter: WordCounter): Quote {
  const spans = draft.spans.map((span) => trimmed(span, prose));
  return {
    id,
    kind: draft.kind,
    spans,
    cue: draft.cue.length > 0 ? { spans: draft.cue, lemma: draft.lemma } : undefined,
    source: draft.source,
    speaker: draft.speaker && ids.get(draft.speaker),
    certainty: draft.certainty,
    rule: draft.pattern,
    because: attributionWording[draft.pattern],
    restsOn: [...draft.cue, ...(draft.source ? [draft.source] : draft.restsOn)].sort((a, b) => a.start - b.start),
    words: spans.reduce((sum, span) => sum + counter.count(span), 0),
  };
}

function trimmed({ start, end }: Span, prose: string): Span {
  let from = start;
  let to = end;
  while (from < to && isBlank(prose, from)) from++;
  while (to > from && isBlank(prose, to - 1)) to--;
  return { start: from, end: to };
}

function isBlank(prose: string, at: number): boolean {
  return prose.charAt(at).trim() === "";
}
