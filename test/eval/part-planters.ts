import { analyse, type Analysis, type Quote, type Span, type Speaker, type Tradition } from "../../src/core";
import { at, intoStory, isIn, isSpoken, partAt, removed, replaced, type Planted, type Planter } from "./planting";
import { firstDirect } from "./speech-planters";

// Errors about who is introduced how, about the parts of a release, and about what was left in it.

export const partPlanters: Readonly<Record<string, Planter>> = {
  "attribution/two-titles": (a) =>
    namedOnce(a).flatMap(({ name }) => {
      const both = `${name}, the mayor of Tarn, met the guests. The vote was open, said ${name}, the deputy mayor of Tarn.`;
      return intoStory(a, both, "the deputy mayor of Tarn");
    }),
  "attribution/name-drift": changedSurname,
  "attribution/introduced-twice": (a) =>
    namedOnce(a).flatMap(({ name }) => {
      const both = `${name}, the mayor of Tarn, met the guests. The vote was open, said ${name}, the mayor of Tarn.`;
      return intoStory(a, both, `${name}, the mayor of Tarn.`);
    }),
  "attribution/loaded-verb": (a) => withVerb(a, "exclaimed"),
  "attribution/opinion-as-fact": (a) =>
    intoStory(a, "Harbour Foods is the world’s leading maker of kettles.", "the world’s leading maker"),
  "attribution/vague-evidence": (a) => intoStory(a, "Studies show that families want better food.", "Studies show"),
  "lead/pleased-to-announce": (a) =>
    intoStory(a, "Harbour Foods is proud to announce the opening of a hall.", "is proud to announce"),
  "lead/missing-ws": emptyLead,
  "structure/ai-chat-residue": (a) => [
    ...intoStory(a, "Let me know if you would like any changes.", "Let me know"),
    ...intoStory(a, "As an AI language model, it has no view.", "As an AI"),
  ],
  "structure/review-marks-left": (a) => [
    ...intoStory(a, "The hall will be open (legal to confirm).", "legal to confirm"),
    ...intoStory(a, "The hall will be open [JD: is this the day?].", "[JD: is this the day?]"),
  ],
  "structure/footnote-unresolved": (a) => intoStory(a, "The hall is open to all.[^9]", "[^9]"),
  "structure/headline-lacks-org": withoutSender,
  "contact/dummy": sampleAddress,
  "contact/phone-invalid": shortPhone,
  "boilerplate/name-mismatch": otherSender,
  "quote/multi-paragraph-close": closedTooEarly,
  "quote/multi-paragraph-open": notOpenedAgain,
  "quote/two-speakers-one-paragraph": joinedSpeakers,
  "quote/late-attribution": (a) =>
    firstDirect(a, (text, { content, close }) =>
      close &&
      text.charAt(content.end - 1) === "," &&
      /^ (?:said|says) \p{Lu}/u.test(text.slice(close.end, close.end + 8))
        ? {
            ...replaced(text, at(content.start), LONG_SPEECH),
            at: { start: content.start, end: close.end + LONG_SPEECH.length + 40 },
          }
        : undefined,
    ),
  "quote/stop-before-attribution": (a) =>
    firstDirect(a, (text, { content, close }) =>
      close &&
      text.charAt(content.end - 1) === "," &&
      /^ (?:said|says|he|she) /.test(text.slice(close.end, close.end + 6))
        ? replaced(text, { start: content.end - 1, end: content.end }, ".")
        : undefined,
    ),
  "quote/duplicate": (a) =>
    firstDirect(a, (text, { content, close }) => {
      const words = text.slice(content.start, content.end);
      const part = close && partAt(a, close);
      if (!part || /[“”"]/.test(words)) return undefined;
      const again = `\n\n“${words.replace(/[,.]$/, ",")}” the speaker said.`;
      const end = part.start + text.slice(part.start, part.end).trimEnd().length;
      return { ...replaced(text, at(end), again), anywhere: true };
    }),
};

const LONG_SPEECH =
  "The work on the hall took three years, and all of the town took part in it from the first day on. It was paid for by the state and by the firms of the region, which gave more than anybody had asked for. ";

/** Persons that the text names in full one time: what is added about them is all that there is. */
function namedOnce(a: Analysis): readonly Speaker[] {
  const { text } = a.source;
  const plain = a.speech.people.filter(
    ({ kind, name, title }) =>
      kind === "person" && title === undefined && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}{3,}$/u.test(name) && text.includes(name),
  );
  const isAlone = ({ name }: Speaker): boolean => text.split(name.slice(name.lastIndexOf(" ") + 1)).length === 2;
  return plain.filter(isAlone).slice(0, 1);
}

/** A later mention of a quoted person by surname loses a letter in its middle. */
function changedSurname(a: Analysis): readonly Planted[] {
  for (const quote of a.speech.quotes) {
    const speaker = a.speech.people[quote.speaker ?? -1];
    const mention = speaker?.mentions.find(
      ({ start, end, form }) => form === "surname" && quote.source?.start === start && end - start >= 6,
    );
    if (speaker?.kind !== "person" || !mention || quote.cue === undefined) continue;
    const surname = a.source.text.slice(mention.start, mention.end);
    if (!/^\p{Lu}\p{Ll}+$/u.test(surname)) continue;
    const middle = Math.floor(surname.length / 2);
    return [replaced(a.source.text, mention, surname.slice(0, middle) + surname.slice(middle + 1))];
  }
  return [];
}

function withVerb(a: Analysis, verb: string): readonly Planted[] {
  for (const { kind, cue, certainty } of a.speech.quotes) {
    const said = cue?.spans[0];
    if (kind !== "direct" || certainty !== "certain" || !said || cue.lemma !== "say") continue;
    return [replaced(a.source.text, said, verb)];
  }
  return [];
}

/** An opening that names nobody, no day and no place, in a release that is dated nowhere else. */
function emptyLead(a: Analysis): readonly Planted[] {
  const { source, structure } = a;
  const { dateline, releaseLines, parts } = structure;
  const lead = parts.find(({ role }) => role === "lead");
  const next = parts.find(({ role, start }) => role === "body" && start > (lead?.start ?? Infinity));
  if (!lead || !next || !NEWS.includes(structure.tradition)) return [];
  const dated = releaseLines.filter(({ date, end }) => date !== undefined && end <= lead.start);
  const above = dateline && dateline.end <= lead.start ? [...dated, dateline] : dated;
  const top = missing(source.text.slice(0, lead.start), above);
  const text = `${top}When a market moves fast, staying ahead of it matters more than it ever did before.\n\nThat is what all of them know, and what few of them do about it.${source.text.slice(next.end)}`;
  const isNews = NEWS.includes(analyse(text).structure.tradition);
  return isNews ? [{ text, at: at(top.length), anywhere: true }] : [];
}

const NEWS: readonly Tradition[] = ["corporate", "wire", "financial", "uk"];

function missing(text: string, spans: readonly Span[]): string {
  const last = [...spans].sort((x, y) => y.start - x.start);
  return last.reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}

/** The headline speaks of a hall, and names nobody who stands under “About …”. */
function withoutSender({ source, structure }: Analysis): readonly Planted[] {
  const above = structure.parts.filter(({ role }) => role === "headline" || role === "subhead");
  const [headline] = above;
  const last = above.at(-1);
  if (!headline || !last || structure.parts.some(({ role }) => role === "issuer")) return [];
  if (!["corporate", "wire", "financial"].includes(structure.tradition)) return [];
  if (!/^(?:#+ )?About \p{Lu}[^.:\n]{2,50}$/mu.test(source.text)) return [];
  return [
    {
      ...replaced(source.text, { start: headline.start, end: last.end }, "New hall to open to all in the summer"),
      anywhere: true,
    },
  ];
}

/** The first American number of a contact loses its last figure. */
function shortPhone({ source: { text }, structure }: Analysis): readonly Planted[] {
  for (const { role, start, end } of structure.parts) {
    const match =
      role === "contact" ? /(?<![\d-])\(?\d{3}\)?[- ]\d{3}-\d{4}(?![\d-])/.exec(text.slice(start, end)) : null;
    if (match)
      return [
        replaced(
          text,
          { start: start + match.index, end: start + match.index + match[0].length },
          match[0].slice(0, -1),
        ),
      ];
  }
  return [];
}

/** The first address of a contact becomes a sample. */
function sampleAddress({ source: { text }, structure }: Analysis): readonly Planted[] {
  for (const { role, start, end } of structure.parts) {
    const match =
      role === "contact" ? /(?<=\s|^)[\w.+-]{1,64}@[\w-]{1,64}\.\w{2,4}(?=\s|$)/.exec(text.slice(start, end)) : null;
    if (!match) continue;
    const at = { start: start + match.index, end: start + match.index + match[0].length };
    return [replaced(text, at, "press@example.com")];
  }
  return [];
}

/** "About Kestrel Foods" becomes "About Zorbex Labs". */
function otherSender(a: Analysis): readonly Planted[] {
  const abouts = a.structure.parts.filter(
    ({ role, start, end }) => role === "boilerplate" && /^About (?:the )?\p{Lu}/u.test(a.source.text.slice(start, end)),
  );
  const [about] = abouts;
  const line = about && /^About [^\n:]{3,50}/.exec(a.source.text.slice(about.start, about.end))?.[0];
  if (!about || line === undefined || line.includes(".") || abouts.length > 1) return [];
  return [replaced(a.source.text, { start: about.start, end: about.start + line.length }, "About Zorbex Labs")];
}

/** A quotation that goes on in the next paragraph is closed before it. */
function closedTooEarly({ source: { text }, speech }: Analysis): readonly Planted[] {
  for (const { open, close, continues, content } of speech.marked) {
    if (!open || close || !continues || !/[.!?]$/.test(text.slice(content.start, content.end))) continue;
    const closing = text.charAt(open.start) === "“" ? "”" : '"';
    return [{ ...replaced(text, at(content.end), closing), at: at(content.end) }];
  }
  return [];
}

function notOpenedAgain({ source: { text }, speech }: Analysis): readonly Planted[] {
  for (const [i, { continues, close }] of speech.marked.entries()) {
    const next = speech.marked[i + 1];
    if (!continues || close || !next?.open || !next.close || isCurlyAmong(text, next)) continue;
    const planted = removed(text, next.open);
    return planted ? [planted] : [];
  }
  return [];
}

function isCurlyAmong(
  text: string,
  { content }: { readonly content: { readonly start: number; readonly end: number } },
) {
  return /[“”"]/.test(text.slice(content.start, content.end));
}

/** Two paragraphs with a speaker each become one. */
function joinedSpeakers(a: Analysis): readonly Planted[] {
  const { text } = a.source;
  const whole = a.speech.quotes.filter(isWhole);
  for (const [i, second] of whole.entries()) {
    const first = whole[i - 1];
    const [one, other] = [first?.spans[0], second.spans[0]];
    const [above, below] = [one && partAt(a, one), other && partAt(a, other)];
    if (!first || !above || !below || first.speaker === second.speaker || above === below) continue;
    if (a.structure.parts[a.structure.parts.indexOf(above) + 1] !== below || !isSpoken(a, below)) continue;
    if (!isIn(second.source ?? below, below)) continue;
    const gap = { start: above.start + text.slice(above.start, above.end).trimEnd().length, end: below.start };
    return [{ ...replaced(text, gap, " "), at: { start: gap.start, end: below.end } }];
  }
  return [];
}

function isWhole({ kind, words, cue, certainty, source }: Quote): boolean {
  return kind === "direct" && words >= 8 && cue !== undefined && certainty === "certain" && source !== undefined;
}
