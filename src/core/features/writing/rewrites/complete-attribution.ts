import type { Analysis, MarkedSpan, Quote, Role, Span, Speaker } from "../../../model";
import { contains, findContaining } from "../../../text";
import { nameAt, type NameAt } from "../naming";
import { type Draft, toCheck } from "./draft";
import type { Rewrite } from "./rewrite";
import { LAST_STOP } from "./utterance";

/** More names are no choice but a list. */
const MOST = 4;

/**
 * Gives words in marks that name nobody their attribution: whoever was quoted or named nearest before them first, and a
 * place for somebody else's name last.
 */
export function completeAttribution(a: Analysis, cursor: number): readonly Rewrite[] {
  const { text } = a.source;
  const marked = outermostAt(a, cursor);
  if (marked?.close === undefined || !standsAlone(a, marked)) return [];
  const quote = a.speech.quotes.find(({ spans }) => spans.some((span) => contains(marked.content, span)));
  if (quote !== undefined && (quote.kind !== "direct" || quote.source !== undefined || quote.cue !== undefined))
    return [];
  const words = text.slice(marked.content.start, marked.content.end);
  const at = { start: marked.content.end - tailOf(words), end: marked.end };
  const ends = endOf(words) + text.slice(marked.close.start, marked.close.end);
  const offer = (person: Speaker | undefined): Rewrite => {
    const name = person && nameAt(a, person, marked.start);
    const draft = [ends, " ", ...attributionOf(a, name)];
    return { kind: "attribution.complete", edits: [{ ...at, draft }], ...(person ? { name: person.name } : {}) };
  };
  return [...candidates(a, marked, quote).map(offer), offer(undefined)];
}

function outermostAt(a: Analysis, cursor: number): MarkedSpan | undefined {
  return a.speech.marked.find(
    ({ start, end, use }) => start <= cursor && cursor <= end && (use === "speech" || use === "fragment"),
  );
}

/** Whether the marks hold a whole sentence, with nothing before or behind it that could name the speaker. */
function standsAlone(a: Analysis, { start, end, content }: MarkedSpan): boolean {
  const part = findContaining(a.structure.parts, { start, end });
  if (part === undefined || !STORY.includes(part.role) || part.kind === "block-quote") return false;
  const { text } = a.source;
  const isFirst = OPENS.test(text.slice(part.start, start));
  const isLast = FOLLOWS.test(text.slice(end, part.end)) && ENDS.test(text.slice(content.start, content.end));
  return isFirst && isLast;
}

const STORY: readonly Role[] = ["lead", "body", "quote-paragraph"];
// Nothing, or the end of a sentence or quotation.
const OPENS = /(?:^|[.?!…][”’"']?)\s*$/u;
const FOLLOWS = /^\s*(?:$|[“‘"'«\p{Lu}])/u;
const ENDS = /[.,?!…][’”'"»)]*$/u;

/** How many units of the last stop and the marks around it give way. */
function tailOf(words: string): number {
  return LAST_STOP.exec(words)?.[0].length ?? 0;
}

function endOf(words: string): string {
  const stop = LAST_STOP.exec(words);
  if (stop) return `,${stop[2] ?? ""}`;
  return /[?!…—–-][’”'"»)]*$/u.test(words) ? "" : ",";
}

/** "Lee said" or "said Lee", as the release has it mostly; a title would keep a name and its verb apart. */
function attributionOf(a: Analysis, name: NameAt | undefined): Draft {
  const verb = toCheck("said", "added", "says");
  if (name === undefined) return [verb, " ", toCheck("Full Name"), ", ", toCheck("title"), "."];
  const inverted = a.speech.quotes.filter(({ rule }) => rule === "inverted").length;
  const straight = a.speech.quotes.filter(({ rule }) => rule === "cue after").length;
  if (name.hasApposition || inverted > straight) return [verb, " ", name.text, "."];
  return [name.text, " ", verb, "."];
}

/** People whom the quotation may be of, the likeliest first. */
function candidates(a: Analysis, { start }: Span, quote: Quote | undefined): readonly Speaker[] {
  const people = a.speech.people.filter(({ kind }) => kind === "person" || kind === "spokesperson");
  const nearness = (person: Speaker): number => {
    if (person.id === quote?.speaker) return 0;
    const before = person.mentions.findLast((mention) => mention.start < start);
    return before === undefined ? Infinity : start - before.start;
  };
  return people
    .map((person) => ({ person, distance: nearness(person) }))
    .sort((x, y) => x.distance - y.distance || x.person.id - y.person.id)
    .slice(0, MOST)
    .map(({ person }) => person);
}
