import { editorialJudgement } from "../../../data/authorities";
import { countedPeople, numerals } from "../../../data/numerals";
import { otherRegions, states } from "../../../data/states";
import type { Part, Span } from "../../../model";
import { STORY, type ReleaseDocument } from "../../document";
import { figuresOf, singular, type Figure } from "../../figures";
import { defineRule } from "../../rule";
import { pattern } from "../../triggers";

export const listCount = defineRule({
  id: "consistency/list-count",
  summary: "Announce as many items as the list has.",
  why: "Somebody will count, and then nobody knows whether the number or the list is wrong.",
  source: [editorialJudgement],
  level: "warning",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { count: "“{announced}” is followed by {found} items" },
  examples: {
    bad: [
      { frame: "story", text: "Kestrel Foods will close three sites: Erie and Lima." },
      { frame: "story", text: "The fund pays for four things: pumps, pipes and filters." },
      {
        frame: "story",
        text: "The plan has three aims:\n\n- cut waste by half\n- hire in Toledo\n- teach cooks\n- save water",
      },
    ],
    good: [
      { frame: "story", text: "Kestrel Foods will close three sites: Erie, Lima and Toledo." },
      { frame: "story", text: "It has two plants: one in Toledo, Ohio, and one in Erie, Pennsylvania." },
      { frame: "story", text: "It won two prizes: the Harbour Prize for food and drink, and the Dunn Medal." },
      {
        frame: "story",
        text: "The plan has three aims: First, it cuts waste. Second, it saves water. Third, it pays.",
      },
      { frame: "story", text: "The plan has three aims:\n\n- cut waste by half\n- hire in Toledo\n- teach cooks" },
    ],
  },
  *check(release) {
    let read: { readonly part: Part; readonly counts: ReadonlyMap<number, number> } | undefined;
    for (const { part, start, end: colon } of release.matches(ANNOUNCED, STORY)) {
      if (read?.part !== part) read = { part, counts: smallCounts(release, part) };
      const value = read.counts.get(start);
      if (value === undefined) continue;
      const found = isBlankAfter(release.prose, colon, part.end)
        ? listedBelow(release, part)
        : inlineItems(sentenceRest(release.prose, colon, part.end), value);
      if (found === undefined || found === value) continue;
      const announced = release.prose.slice(start, colon);
      yield { at: { start, end: colon }, message: "count", data: { announced, found } };
    }
  },
});

export const nameListCount = defineRule({
  id: "consistency/name-list-count",
  summary: "List as many names as the headline counts.",
  why: "The one who was left out of a list of winners will notice first.",
  source: [editorialJudgement],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { count: "The headline counts {announced}, the list has {found}", list: "The list" },
  examples: {
    bad: [
      {
        text: "Five students win Harbour Prize\n\nThe Harbour Fund gave its prize in Toledo. The winners are:\n\n- Mira Dunn, Toledo\n- Bo Tarn, Erie\n- Lea Okafor, Lima\n- Ann Lind, Dayton",
      },
      {
        text: "Toledo honors 3 teachers\n\nThe city of Toledo gave its medal for schools. It went to:\n\n- Mira Dunn\n- Bo Tarn\n- Lea Okafor\n- Ann Lind",
      },
    ],
    good: [
      {
        text: "Four students win Harbour Prize\n\nThe Harbour Fund gave its prize in Toledo. The winners are:\n\n- Mira Dunn, Toledo\n- Bo Tarn, Erie\n- Lea Okafor, Lima\n- Ann Lind, Dayton",
      },
      {
        text: "Five students win Harbour Prize\n\nThe Harbour Fund gave its prize in Toledo, which will:\n\n- pay for books\n- pay for travel\n- pay for meals",
      },
      { text: "Five students win Harbour Prize\n\nThe Harbour Fund gave its prize in Toledo to Mira Dunn and others." },
    ],
  },
  *check(release) {
    const runs = runsOfItems(release.structure.parts).filter((run) => run.every((item) => isName(release, item)));
    const [run] = runs;
    if (runs.length !== 1 || !run || run.length < FEWEST_NAMES) return;
    for (const part of release.parts("headline", "subhead"))
      for (const figure of figuresOf(release, part)) {
        const { value, rough, unit } = figure;
        if (rough || !PEOPLE.has(unit) || value === run.length || run.length > 2 * value || value > 2 * run.length)
          continue;
        yield {
          at: figure,
          message: "count",
          data: { announced: release.prose.slice(figure.start, figure.end), found: run.length },
          related: [{ at: run[0] ?? figure, message: "list" }],
        };
      }
  },
});

const FEWEST_NAMES = 3;
const PEOPLE = new Set(countedPeople.map(singular));

/** Counts of more items are sums rather than lists. */
const MOST_ITEMS = 12;

function isSmallCount({ kind, value, rough, unit }: Figure): boolean {
  return kind === "count" && !rough && unit !== "" && Number.isInteger(value) && value >= 2 && value <= MOST_ITEMS;
}

// A small number, one to four words and a colon, each word taken as long as it can be: a row of hyphens could else be
// cut up in thousands of ways. Must not match across a stop or a comma.
const ANNOUNCED = pattern({
  marks: "0",
  words: Object.keys(numerals).join(" "),
  like: new RegExp(
    `(?<![\\p{L}\\d.,$€£-])(?:\\d{1,2}|${Object.keys(numerals).join("|")})(?:(?=(?<word>[- ][\\p{L}’'-]{1,20}(?=[ :]|-[\\p{L}’'-])))\\k<word>){1,4}:`,
    "iuy",
  ),
});

/** The small counts of a part by where they start. */
function smallCounts(release: ReleaseDocument, part: Span): ReadonlyMap<number, number> {
  return new Map(
    figuresOf(release, part)
      .filter(isSmallCount)
      .map(({ start, value }) => [start, value]),
  );
}

function isBlankAfter(prose: string, at: number, end: number): boolean {
  return prose.slice(at, Math.min(end, at + FURTHEST)).trim() === "";
}

/** Items of the list right below a paragraph, those indented further left out; undefined when there is none. */
function listedBelow({ structure: { parts }, text }: ReleaseDocument, above: Part): number | undefined {
  const first = parts.indexOf(above) + 1;
  const items: Part[] = [];
  for (let part = parts[first]; part?.kind === "list-item"; part = parts[first + items.length]) items.push(part);
  const indents = items.map((item) => indentOf(text, item));
  const least = Math.min(...indents);
  return items.length === 0 ? undefined : indents.filter((indent) => indent === least).length;
}

function indentOf(text: string, { start }: Span): number {
  return start - 1 - Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1));
}

const END = /[.!?](?:\s|$)|\n/;
const FURTHEST = 400;

function sentenceRest(prose: string, from: number, end: number): string {
  const rest = prose.slice(from, Math.min(end, from + FURTHEST));
  return rest.slice(0, END.exec(rest)?.index ?? rest.length).trim();
}

// A list told in sentences, or one that does not mean to be whole.
const NOT_A_LIST =
  /^(?:first|one|the first|it|they|we|he|she|if|when|how|why|what)\b|[“”"():—–]|\b(?:including|such as|etc|among)\b/i;
const LAST = /\b(?:and|or|&|plus)\b|;/;

/** How many items stand in a row; the announced number where commas and "and" leave room for it. */
function inlineItems(rest: string, announced: number): number | undefined {
  if (rest === "" || NOT_A_LIST.test(rest) || !LAST.test(rest)) return undefined;
  if (rest.includes(";")) return rest.split(";").filter((item) => item.trim() !== "").length;
  const groups = rest.split(",").map((item) => item.replace(/^ ?(?:and|or) /, "").trim());
  // Without a comma before it, "and" between two names parts two items.
  const least = rest.split(/, /).length + (TWO_NAMES.test(groups.at(-1) ?? "") ? 1 : 0);
  const most = groups.reduce((sum, group) => sum + group.split(/ (?:and|or|&|plus) /).length, 0);
  if (announced > most) return most >= 2 ? most : undefined;
  if (announced >= least || groups.some(isAside)) return undefined;
  return least;
}

const TWO_NAMES = /^\p{Lu}[\p{L}’'-]{1,24} and \p{Lu}[\p{L}’'-]{1,24}$/u;

const REGIONS = new Set([...states.flatMap(({ name, ap }) => [name, ap]), ...otherRegions.map(({ name }) => name)]);

/** A state behind its city, a year behind its month, a clause or a long phrase: its comma parts no items. */
function isAside(item: string): boolean {
  return (
    REGIONS.has(item) || /^\d|^(?:who|which|where|a|an|the|in|of|at|for)\b/.test(item) || item.split(" ").length > 4
  );
}

function runsOfItems(parts: readonly Part[]): readonly (readonly Part[])[] {
  const runs: Part[][] = [];
  parts.forEach((part, i) => {
    if (part.kind !== "list-item") return;
    if (parts[i - 1]?.kind === "list-item") runs.at(-1)?.push(part);
    else runs.push([part]);
  });
  return runs;
}

// Two capitalised words at the start of an item. Must not match a sentence of one capital.
const NAME = /^\P{L}{0,6}\p{Lu}[\p{L}.’'-]{0,20} (?:(?:\p{Lu}\.|of|de|van|von|the) ){0,2}\p{Lu}/u;
const LONGEST_NAME_ITEM = 160;

function isName({ prose }: ReleaseDocument, { start, end }: Span): boolean {
  return end - start <= LONGEST_NAME_ITEM && NAME.test(prose.slice(start, Math.min(end, start + 80)));
}
