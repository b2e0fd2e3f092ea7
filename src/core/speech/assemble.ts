import type { MarkedSpan, MarkUse, Mention, Quote, Span, Speaker, Speech } from "../model";
import { tokenise } from "../language";
import { attributionWording } from "./attribution-rules";
import type { PlacedParagraph } from "./document";
import { settled, type Draft, type Link } from "./people/drafts";
import { linkWording } from "./people/link-rules";
import type { People } from "./people/people";
import type { DraftQuote } from "./quotes/draft-quotes";
import { isTitle } from "./quotes/work-titles";

/** Turns drafts into the model: only people who are persons or speak, numbered by their first mention. */
export function assemble(
  paragraphs: readonly PlacedParagraph[],
  found: People,
  drafts: readonly DraftQuote[],
  prose: string,
): Speech {
  const quoted = new Set(drafts.flatMap(({ speaker }) => (speaker ? [speaker] : [])));
  const listed = found.drafts
    .filter(
      (draft) =>
        draft.mergedInto === undefined && draft.links.length > 0 && (quoted.has(draft) || draft.kind === "person"),
    )
    .sort((a, b) => firstPlace(a) - firstPlace(b));
  const ids = new Map(listed.map((draft, id) => [draft, id]));
  const people = listed.map((draft, id) => toSpeaker(draft, id, ids));
  const quotes = drafts.map((draft, id) => toQuote(draft, id, ids, prose));
  const speaking = new Set(quotes.map(({ speaker }) => speaker));
  return {
    marked: markedSpans(paragraphs, quotes),
    quotes,
    headlineQuotes: [],
    people,
    speakers: people.filter(({ id }) => speaking.has(id)),
    mentioned: people.filter(({ id, kind }) => !speaking.has(id) && kind === "person"),
  };
}

function firstPlace(draft: Draft): number {
  return draft.links[0]?.placed.start ?? 0;
}

function toSpeaker(draft: Draft, id: number, ids: ReadonlyMap<Draft, number>): Speaker {
  const mentions = draft.links.map((link) => toMention(link, id, ids));
  const full = mentions.find(({ form }) => form === "full-name");
  const introduction = full ?? mentions[0];
  const aliases = new Set<string>();
  for (const { form, placed } of draft.links) if (form !== "pronoun") aliases.add(placed.mention.text);
  return {
    id,
    kind: draft.kind,
    name: nameOf(draft),
    ...(draft.title === undefined ? {} : { title: draft.title }),
    ...(draft.organisation === undefined ? {} : { organisation: draft.organisation }),
    aliases: [...aliases],
    mentions,
    introduction: introduction ?? nowhere(id),
    ...(draft.gender === undefined ? {} : { gender: draft.gender }),
  };
}

/** A surname alone is a poor name: the title that always stands before it belongs to it ("Ayatollah Khamenei"). */
function nameOf(draft: Draft): string {
  if (draft.kind !== "person" || draft.words.length > 1) return draft.name;
  const titled = draft.links.find(({ placed }) => placed.mention.kind === "name" && placed.mention.titleText !== "");
  if (!titled) return draft.name;
  const { text } = titled.placed.mention;
  return draft.title !== undefined && text.startsWith(`${draft.title} `) ? text.slice(draft.title.length + 1) : text;
}

function toMention(
  { placed, form, certain, rule, alternatives }: Link,
  speaker: number,
  ids: ReadonlyMap<Draft, number>,
): Mention {
  const others = alternatives
    .map((draft) => ids.get(settled(draft)))
    .filter((id) => id !== undefined && id !== speaker);
  return {
    start: placed.start,
    end: placed.end,
    speaker,
    form,
    certainty: certain ? "certain" : "inferred",
    rule,
    because: linkWording[rule],
    restsOn: [],
    alternatives: [...new Set(others.filter((id) => id !== undefined))],
  };
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

function toQuote(draft: DraftQuote, id: number, ids: ReadonlyMap<Draft, number>, prose: string): Quote {
  const speaker = draft.speaker && ids.get(draft.speaker);
  const spans = draft.spans.map((span) => trimmed(span, prose));
  return {
    id,
    kind: draft.kind,
    spans,
    cue: draft.cue.length > 0 ? { spans: draft.cue, lemma: draft.lemma } : undefined,
    source: draft.source,
    speaker,
    certainty: draft.certainty,
    rule: draft.pattern,
    because: attributionWording[draft.pattern],
    restsOn: [...draft.cue, ...(draft.source ? [draft.source] : [])].sort((a, b) => a.start - b.start),
    words: spans.reduce((sum, { start, end }) => sum + countWords(prose.slice(start, end)), 0),
  };
}

function trimmed({ start, end }: Span, prose: string): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(prose.charAt(from))) from++;
  while (to > from && /\s/.test(prose.charAt(to - 1))) to--;
  return { start: from, end: to };
}

function countWords(text: string): number {
  return tokenise(text).filter(({ kind }) => kind !== "punctuation").length;
}

function markedSpans(paragraphs: readonly PlacedParagraph[], quotes: readonly Quote[]): readonly MarkedSpan[] {
  const spans = quotes.flatMap((quote) => quote.spans);
  spans.sort((a, b) => a.start - b.start);
  let cursor = 0;
  return paragraphs.flatMap(({ reading, at }, index) => {
    const next = paragraphs[index + 1]?.reading;
    return reading.marks.map((mark): MarkedSpan => {
      const content = { start: at + mark.contentStart, end: at + mark.contentEnd };
      while (
        cursor < spans.length &&
        (spans[cursor]?.end ?? 0) <= content.start - 1 &&
        (spans[cursor + 1]?.start ?? Infinity) <= content.start
      )
        cursor++;
      const used = overlapsAny(spans, cursor, content);
      const use: MarkUse =
        mark.depth > 0
          ? "nested"
          : used
            ? "speech"
            : isTitle(reading.text.slice(mark.contentStart, mark.contentEnd))
              ? "title"
              : "fragment";
      const atEnd = mark.close === undefined && mark.end === reading.length;
      return {
        start: at + (mark.open ?? mark.contentStart),
        end: at + mark.end,
        open: mark.open === undefined ? undefined : { start: at + mark.open, end: at + mark.contentStart },
        close: mark.close === undefined ? undefined : { start: at + mark.close, end: at + mark.end },
        content,
        continues: atEnd && mark.depth === 0 && next?.startsMarked === true,
        use,
      };
    });
  });
}

function overlapsAny(spans: readonly Span[], from: number, content: Span): boolean {
  for (let at = Math.max(0, from - 1); at < spans.length && (spans[at]?.start ?? 0) < content.end; at++) {
    if ((spans[at]?.end ?? 0) > content.start) return true;
  }
  return false;
}
