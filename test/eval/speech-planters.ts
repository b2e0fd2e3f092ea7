import type { Analysis, Quote, Speaker } from "../../src/core";
import { at, isIn, isSpoken, partAt, replaced, type Planted } from "./planting";

// Errors about who says what.

type Mark = Analysis["speech"]["marked"][number];

export function firstDirect(a: Analysis, plant: (text: string, mark: Mark) => Planted | undefined): readonly Planted[] {
  for (const quote of a.speech.quotes) {
    const first = quote.spans[0];
    if (quote.kind !== "direct" || quote.words < 8 || !first || quote.cue === undefined) continue;
    const mark = a.speech.marked.find(({ content, open, close }) => open && close && content.start === first.start);
    const planted = mark && plant(a.source.text, mark);
    if (planted) return [planted];
  }
  return [];
}

/** `“…,” said Ann Lee, the manager.` loses all behind the mark, `Ann Lee said: “…”` what stands before it. */
export function withoutAttribution(a: Analysis): readonly Planted[] {
  const { text } = a.source;
  for (const quote of a.speech.quotes) {
    const [first, second] = quote.spans;
    const mark =
      first && a.speech.marked.find(({ content, open, close }) => open && close && content.end === first.end);
    const part = first && partAt(a, first);
    if (quote.kind !== "direct" || quote.words < 10 || !quote.source || !mark?.close || second || !part) continue;
    const rest = text.slice(mark.close.end, part.end);
    const isAlone = mark.start <= part.start + 1 && /^ [^“”"\n.]{5,120}\.\s*$/.test(rest);
    const before = a.structure.parts[a.structure.parts.indexOf(part) - 1];
    // A paragraph before in somebody's words, and the quotation goes on with it.
    if (!isAlone || before === undefined || isSpoken(a, before)) continue;
    const without = text.slice(0, mark.close.start).replace(/,$/, ".") + text.slice(mark.close.start, mark.close.end);
    return [{ text: without + text.slice(part.end), at: { start: mark.start, end: mark.end }, anywhere: false }];
  }
  return [];
}

/** Each full name of the first person quoted directly becomes the surname. */
export function unknownSpeaker(a: Analysis): readonly Planted[] {
  const speaker = quotedPersons(a)[0];
  if (!speaker) return [];
  const surname = speaker.name.slice(speaker.name.lastIndexOf(" ") + 1);
  const text = withoutTies(a, speaker)?.replaceAll(speaker.name, surname);
  if (text === undefined || new RegExp(`\\p{Lu}\\S* ${surname}`, "u").test(text)) return [];
  return [{ text, at: at(text.indexOf(surname)), anywhere: true }];
}

export function surnameFirst(a: Analysis): readonly Planted[] {
  const speaker = quotedPersons(a).find(({ introduction }) => introduction.form === "full-name");
  const lead = a.structure.parts.find(({ role }) => role === "lead");
  const from = a.structure.dateline?.runIn ? a.structure.dateline.end : (lead?.start ?? 0);
  if (!speaker || !lead || speaker.mentions.some(({ start }) => start < lead.end)) return [];
  const surname = speaker.name.slice(speaker.name.lastIndexOf(" ") + 1);
  const end = lead.start + a.source.text.slice(lead.start, lead.end).trimEnd().length;
  if (from > end || !/[a-z]{4,}\.$/.test(a.source.text.slice(from, end))) return [];
  const planted = replaced(a.source.text, at(end), ` ${surname} opened the talks at noon.`);
  return [{ ...planted, at: { start: end + 1, end: end + 1 + surname.length } }];
}

/** "Dana Okafor … Okafor" becomes "Okafor … Dana Okafor". */
export function swapped(a: Analysis): readonly Planted[] {
  const { text } = a.source;
  for (const { introduction, mentions, name } of quotedPersons(a)) {
    const short = mentions.find(({ start, form }) => form === "surname" && start > introduction.end);
    const isFirst = mentions[0] === introduction && introduction.form === "full-name";
    const inHeadline = a.structure.parts.some((part) => part.role === "headline" && isIn(introduction, part));
    // Behind an office or "Sen." a surname is enough.
    const bare = /(?:said|says|added|,”|,"|\n|\. ) ?$/.test(
      text.slice(Math.max(0, introduction.start - 6), introduction.start),
    );
    if (!short || !isFirst || inHeadline || !bare) continue;
    const surname = text.slice(short.start, short.end);
    const after = text.slice(introduction.end, short.start) + name + text.slice(short.end);
    const at = { start: introduction.start, end: introduction.start + surname.length };
    return [{ text: text.slice(0, introduction.start) + surname + after, at, anywhere: false }];
  }
  return [];
}

/** The words that tie the first person quoted to the story are struck, at every mention. */
export function withoutTitle(a: Analysis): readonly Planted[] {
  for (const speaker of quotedPersons(a)) {
    const text = withoutTies(a, speaker);
    if (text === undefined || text === a.source.text) continue;
    return [{ text, at: at(text.indexOf(speaker.name)), anywhere: true }];
  }
  return [];
}

/** Undefined where the tie is not a plain ", the manager of the plant," after the only full name. */
function withoutTies(a: Analysis, { name }: Speaker): string | undefined {
  const { text } = a.source;
  const places = text.split(name).length - 1;
  const start = text.indexOf(name);
  const end = start + name.length;
  const tie = /^, (?!who|and|but|said)[^,.“”"\n]{4,80}(?=[.,])/.exec(text.slice(end, end + 100))?.[0];
  const before = /(?:^|[\s“"])(?:said|says|added|to|,”|,") $|(?:^|\n|[.”"] )$/.test(
    text.slice(Math.max(0, start - 12), start),
  );
  if (places !== 1 || tie === undefined || !before) return undefined;
  const close = text.charAt(end + tie.length) === "," ? 1 : 0;
  // "Sgt. Ann Lee, U.S. Coast Guard": the tie goes on, or another stands before the name.
  if (/\b[A-Z]$/.test(tie) || (close === 1 && !/^ (?:said|who|and)\b|^["”]/.test(text.slice(end + tie.length + 1))))
    return undefined;
  return text.slice(0, end) + text.slice(end + tie.length + close);
}

function quotedPersons(a: Analysis): readonly Speaker[] {
  const direct = (quote: Quote, { id }: Speaker): boolean =>
    quote.speaker === id && quote.kind === "direct" && quote.cue !== undefined;
  return a.speech.speakers.filter(
    (speaker) =>
      speaker.kind === "person" &&
      /^\p{Lu}[\p{Ll}]+ (?:\p{Lu}\. )?\p{Lu}[\p{L}]{3,}$/u.test(speaker.name) &&
      a.speech.quotes.some((quote) => direct(quote, speaker)),
  );
}
