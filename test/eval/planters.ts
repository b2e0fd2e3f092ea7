import type { Analysis, Role, Span } from "../../src/core";
import { factPlanters } from "./fact-planters";
import { partPlanters } from "./part-planters";
import { stylePlanters } from "./style-planters";
import { at, intoStory, atEnd, isSpoken, onTop, replaced, removed, type Planted, type Planter } from "./planting";
import {
  firstDirect,
  surnameFirst,
  swapped,
  unknownSpeaker,
  withoutAttribution,
  withoutTitle,
} from "./speech-planters";

/** Of each kind one slip a text, at the first place that can take it. */
export const planters: Readonly<Record<string, Planter>> = {
  ...factPlanters,
  ...partPlanters,
  ...stylePlanters,
  "consistency/weekday-date": (a) =>
    intoStory(a, "The hearing is set for Tuesday, Nov. 23, 2026, at noon.", "Tuesday, Nov. 23, 2026"),
  "consistency/invalid-date": (a) => intoStory(a, "Entries close on 31 November, the office said.", "31 November"),
  "structure/front-matter": brokenFrontMatter,
  "structure/placeholder-left": (a) =>
    intoStory(a, "The venue will be [insert address here].", "[insert address here]"),
  "clarity/repeated-word": (a) => inParagraph(a, (prose) => doubled(prose)),
  "clarity/hype-words": (a) => intoStory(a, "The firm will sell a game-changing pump.", "game-changing"),
  "clarity/repeated-name-in-sentence": (a) =>
    intoStory(
      a,
      "Members of Harbour Foods voted on Monday on a plan that Harbour Foods made in May.",
      "Harbour Foods made",
    ),
  "person/first-person": (a) =>
    // A statement, a letter or a speech is in the first person throughout.
    a.structure.tradition === "statement" || SPEAKS_OF_ITSELF.test(a.prose)
      ? []
      : [
          ...intoStory(a, "We will hire 140 people at the plant.", "We"),
          ...intoStory(a, "The grant will help our schools.", "our"),
        ],
  "lead/relative-day": relativeDay,
  "lead/too-long": longLead,
  "quote/unbalanced": (a) => firstDirect(a, (text, mark) => removed(text, mark.close)),
  "quote/no-attribution": withoutAttribution,
  "quote/unknown-speaker": unknownSpeaker,
  "quote/cliche-emotion": (a) =>
    firstDirect(a, (text, mark) => replaced(text, at(mark.content.start), "We are thrilled to be part of this. ")),
  "attribution/surname-first": (a) => [...surnameFirst(a), ...swapped(a)],
  "attribution/speaker-without-title": withoutTitle,
  "attribution/ambiguous-pronoun": (a) => [
    ...intoStory(a, `${TWO_MEN} He said that the bridge would be open by June.`, "He said"),
    ...intoStory(a, `${TWO_MEN} “The bridge will be open by June,” he said.`, "he said"),
    ...intoStory(a, `${TWO_MEN} After the talks, he told reporters that the bridge would be open by June.`, "he told"),
  ],
  "structure/missing-headline": (a) => withoutRole(a, ["headline", "subhead"]),
  "structure/missing-dateline": (a) => withoutDateline(a),
  "structure/missing-contact": (a) => withoutRole(a, ["contact"]),
  "structure/missing-boilerplate": (a) => withoutRole(a, ["boilerplate"]),
  "embargo/in-past": (a) => onTop(a, "EMBARGOED UNTIL 10 a.m. ET Dec. 1, 2025"),
  "embargo/no-time-or-zone": (a) => [
    ...onTop(a, "EMBARGOED UNTIL Dec. 1, 2030"),
    ...onTop(a, "Embargoed until 10 a.m., Dec. 1, 2030"),
  ],
  "embargo/both-immediate": (a) => {
    const [planted] = onTop(a, "FOR IMMEDIATE RELEASE\nEMBARGOED UNTIL 10 a.m. ET Dec. 1, 2030");
    return planted && !a.structure.releaseLines.some(({ kind }) => kind === "immediate") ? [planted] : [];
  },
  "headline/too-long": (a) => inHeadline(a, (line) => lengthened(line)),
  "headline/end-period": (a) => inHeadline(a, (line) => (/[\p{Ll}]{3}$/u.test(line) ? `${line}.` : line)),
  "headline/case-inconsistent": (a) => inHeadline(a, (line) => mixedCase(line)),
  "contact/email-invalid": (a) => replacedAll(a, /([\w.+-]+)@([\w-]+)\.(\w{2,4})\b/, "$1@$2,$3"),
};

/** A second key under a name, one blank short. */
function brokenFrontMatter({ frontMatter, source }: Analysis): readonly Planted[] {
  const front = "---\nstatus: draft\nspeakers:\n  - name: Peter Lind\n   title: mayor\n---\n\n";
  if (frontMatter) return [];
  return [{ text: front + source.text, at: { start: 0, end: front.length }, anywhere: false }];
}

const TWO_MEN = "Peter Lind, the mayor, met Karl Berg, the governor of Norland, on Monday.";
const SPEAKS_OF_ITSELF = /\b(?:I|my|[Ww]e|[Oo]ur)\b/;

function missing(text: string, spans: readonly Span[]): readonly Planted[] {
  const without = [...spans].reverse().reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return spans.length === 0 ? [] : [{ text: without, at: at(0), anywhere: true }];
}

function inParagraph(
  { source, structure }: Analysis,
  plant: (text: string) => Planted | undefined,
): readonly Planted[] {
  for (const { role, start, end } of structure.parts) {
    if (role !== "body") continue;
    const planted = plant(source.text.slice(start, end));
    if (planted) {
      const shift = ({ start: from, end: to }: Span): Span => ({ start: from + start, end: to + start });
      return [{ ...replaced(source.text, { start, end }, planted.text), at: shift(planted.at) }];
    }
  }
  return [];
}

function doubled(text: string): Planted | undefined {
  const match = / (the|of|for|and|to|with) (?=[a-z])/.exec(text);
  return match ? replaced(text, at(match.index + match[0].length), `${match[1] ?? ""} `) : undefined;
}

// All of the first sentence but its period. Must not match up to an abbreviation.
const FIRST_SENTENCE = /^[^.]{20,400} [a-z]{4,}(?=\.(?:\s|$))/;

const YEAR = /\b(?:19|20)\d\d\b/;

/** A text that carries no date at its top says "yesterday" in its first paragraph. */
function relativeDay(a: Analysis): readonly Planted[] {
  const isDated = a.structure.dateline?.date !== undefined || a.structure.releaseLines.some(({ date }) => date);
  const lead = a.structure.parts.find(({ role }) => role === "lead");
  if (!lead || isDated || isSpoken(a, lead) || YEAR.test(a.prose.slice(0, lead.start))) return [];
  return atEnd(a, lead, "The council met yesterday in the town hall.", "yesterday").map((planted) => ({
    ...planted,
    anywhere: true,
  }));
}

function longLead(a: Analysis): readonly Planted[] {
  const lead = a.structure.parts.find(({ role }) => role === "lead");
  if (!lead) return [];
  const { dateline } = a.structure;
  const from = dateline?.runIn === true ? dateline.end : lead.start;
  const end = FIRST_SENTENCE.exec(a.source.text.slice(from, lead.end));
  const town = ", after talks with the town, the county, the state, the schools and the firms of the region";
  const work = ", and after years of work by many people who gave their time, their tools and their money";
  const road = " so that the road could be built at last and opened to all who live there and need it every day";
  return end ? [replaced(a.source.text, at(from + end[0].length), town + work + road)] : [];
}

function withoutRole(a: Analysis, roles: readonly Role[]): readonly Planted[] {
  const spans = a.structure.parts.filter(({ role }) => roles.includes(role));
  return spans.some(({ role }) => role === roles[0]) ? missing(a.source.text, spans) : [];
}

function withoutDateline({ source, structure }: Analysis): readonly Planted[] {
  return structure.dateline ? missing(source.text, [structure.dateline]) : [];
}

function inHeadline({ source, structure }: Analysis, change: (line: string) => string): readonly Planted[] {
  const lines = structure.parts.filter(({ role }) => role === "headline");
  const [line] = lines;
  if (!line || lines.length > 1) return [];
  const text = source.text.slice(line.start, line.end).trimEnd();
  const changed = change(text);
  return changed === text ? [] : [replaced(source.text, { start: line.start, end: line.start + text.length }, changed)];
}

function lengthened(line: string): string {
  const more = " after years of talks with the town, the county, the schools and many firms of the whole region";
  const long = line + more;
  return line.length < 125 && /[\p{L}]$/u.test(line)
    ? long + " and beyond".repeat(Math.max(0, Math.ceil((140 - long.length) / 11)))
    : line;
}

/** "Council opens second kitchen for schools" becomes "Council opens Second Kitchen for schools of the region". */
function mixedCase(line: string): string {
  const words = line.split(" ");
  const isSentence = words.slice(1).filter((word) => /^\p{Ll}{4,}$/u.test(word)).length >= 5;
  if (!isSentence) return line;
  const small = words.flatMap((word, i) => (i > 0 && /^\p{Ll}{4,}$/u.test(word) ? [i] : []));
  const raised = new Set(small.slice(2, 5));
  return words.map((word, i) => (raised.has(i) ? word.charAt(0).toUpperCase() + word.slice(1) : word)).join(" ");
}

function replacedAll({ source }: Analysis, pattern: RegExp, by: string): readonly Planted[] {
  const match = pattern.exec(source.text);
  if (!match) return [];
  const span = { start: match.index, end: match.index + match[0].length };
  return [replaced(source.text, span, match[0].replace(pattern, by))];
}
