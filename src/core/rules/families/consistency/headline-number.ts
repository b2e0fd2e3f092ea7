import { editorialJudgement } from "../../../data/authorities";
import { amountsInWords } from "../../../data/numerals";
import type { Role, Span } from "../../../model";
import { isPrinted, ROLES, type ReleaseDocument } from "../../document";
import { figuresOf, type Figure } from "../../figures";
import { ratiosIn } from "../../ratios";
import { defineRule, type Hit } from "../../rule";

const STORY = "The council voted on a new school in Toledo.";

export const headlineNumber = defineRule({
  id: "consistency/headline-number",
  summary: "Say each figure of the headline in the text as well.",
  why: "It is the figure that most readers see, and the one that nobody checks.",
  source: [editorialJudgement],
  level: "warning",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    differs: "The headline says {headline}, the text says {text}",
    absent: "{headline} stands nowhere in the text",
    text: "In the text",
    takeText: "Change the headline to {text}",
    takeHeadline: "Change the text to {headline}",
  },
  examples: {
    bad: [
      { text: `Toledo spends $41 million on school\n\n${STORY} It will cost $14 million.` },
      {
        text: `Toledo spends $141 million on school\n\n${STORY} It will cost $114 million, of which the state pays $60 million.`,
      },
      { text: `Kestrel hires 140 people\n\n${STORY} Kestrel Foods will hire 410 people for it.` },
      { text: `Kestrel opens three plants\n\n${STORY} Kestrel Foods will open four plants for it.` },
      { text: `Kestrel creates 160 jobs\n\n${STORY} Kestrel Foods will create 140 jobs there on 22 acres.` },
      {
        text: `Kestrel cuts heat by up to 2.7 degrees\n\n${STORY} Its roofs cut heat by as much as 2.1 degrees, its trees by 0.4 degrees.`,
      },
      {
        text: `Sales of $86.4 million at Kestrel\n\n${STORY} Kestrel Foods had sales of $84.6 million, and sees $86 million to $88 million next.`,
      },
      {
        text: `Kestrel opens three plants\n\n${STORY} Kestrel Foods will open four plants. The four plants are in Ohio.`,
      },
      { text: `One in three cooks works at night\n\n${STORY} One in five cooks works at night, the council said.` },
      { text: `Kestrel cuts waste by 18%\n\n${STORY} Kestrel Foods now sends less to the dump than any other firm.` },
    ],
    good: [
      { text: `Toledo spends $41 million on school\n\n${STORY} It will cost $41.2 million.` },
      { text: `Kestrel hires more than 140 people\n\n${STORY} Kestrel Foods will hire 143 people for it.` },
      { text: `Kestrel cuts waste by 50%\n\n${STORY} Kestrel Foods now sends half as much to the dump.` },
      { text: `Kestrel app has 13,000 stations\n\n${STORY} Its app now has over 13,000 AM/FM stations in all states.` },
      { text: `One in five cooks works at night\n\n${STORY} Of its cooks, one person in five works at night.` },
      { text: `Kestrel opens 2026 fair on Route 25\n\n${STORY}` },
      { text: `Toledo pays $3 million\n\n${STORY} It pays $1 million a year for three years.` },
    ],
  },
  *check(release) {
    const headlines = release.parts("headline", "subhead");
    yield* ratioConflicts(release);
    const stated = headlines.flatMap((part) => figuresOf(release, part));
    if (stated.length === 0) return;
    const body = release.structure.parts.filter((part) => isPrinted(part) && !headlines.includes(part));
    // A stub, or a text that goes on elsewhere, repeats nothing.
    if (release.story.length < 2 && (release.story[0]?.end ?? 0) - (release.story[0]?.start ?? 0) < SHORTEST) return;
    const told = body.flatMap((part) => figuresOf(release, part));
    for (const figure of stated) {
      const swapped = told.find((other) => isSwapped(figure, other));
      if (swapped && !told.some((other) => other.kind === figure.kind && other.value === figure.value)) {
        yield against(release, figure, swapped, 1);
        continue;
      }
      if (told.some((other) => isSame(figure, other)) || isTold(release, figure, told)) continue;
      const rivals = told.filter((other) => isRival(figure, other));
      const rival = nearest(figure, rivals);
      const headline = release.prose.slice(figure.start, figure.end);
      // A small count is named one by one in the text, or said by its grammar.
      const amounts = new Set(rivals.map(({ value }) => value)).size;
      if (!isTelling(figure) && amounts !== 1) continue;
      if (!rival) yield { at: figure, message: "absent", level: "info", data: { headline } };
      else {
        const slip = rivals.find((other) => isSlip(figure, other));
        yield against(release, figure, slip ?? rival, slip ? 1 : amounts);
      }
    }
  },
});

const HEADLINES: readonly Role[] = ["headline", "subhead"];
const BELOW: readonly Role[] = ROLES.filter((role) => !HEADLINES.includes(role));

/** "One in three" above and "one in five" below, the less surely where a share in percent bears the headline out. */
function* ratioConflicts(release: ReleaseDocument): Iterable<ConflictHit> {
  for (const stated of ratiosIn(release, HEADLINES)) {
    const told = ratiosIn(release, BELOW);
    const [rival] = told;
    if (!rival || told.some(({ of }) => of === stated.of)) continue;
    // A share that bears it out may be one of another thing.
    yield against(release, stated, rival, isShareOf(release, 100 / stated.of) ? told.length + 1 : told.length);
  }
}

function isShareOf(release: ReleaseDocument, share: number): boolean {
  const figures = release.story.flatMap((part) => figuresOf(release, part));
  return figures.some(({ kind, value }) => kind === "share" && Math.abs(value - share) <= SHARE_ROUGH);
}

/** "One in five" may stand for 18 or 22 percent. */
const SHARE_ROUGH = 3;

/** The rival of the likest size: the one that the headline most probably means. */
function nearest({ value }: Figure, rivals: readonly Figure[]): Figure | undefined {
  const times = (other: Figure): number => Math.max(other.value, value) / Math.min(other.value, value);
  return [...rivals].sort((a, b) => times(a) - times(b))[0];
}

/** In characters of story. */
const SHORTEST = 60;
const LARGEST_SMALL = 12;
/** "More than 140" may stand for 143 or 170. */
const ROUGH = 0.25;

function isTelling({ kind, value, precision }: Figure): boolean {
  return kind !== "count" || value > LARGEST_SMALL || precision < 0.5;
}

/** A figure for the same thing, of like size: a slip of the keyboard or a stale draft, not another matter. */
function isRival(headline: Figure, text: Figure): boolean {
  if (headline.kind !== text.kind || headline.unit !== text.unit || headline.unit === "") return false;
  const [less, more] = [headline.value, text.value].sort((a, b) => a - b);
  return less !== undefined && more !== undefined && more <= LIKE * less;
}

const LIKE = 10;

/** The same digits in another order, as 181 for 118: a slip of the keyboard, whatever else the text counts. */
function isSlip(headline: Figure, text: Figure): boolean {
  const [one, other] = [digitsOf(headline), digitsOf(text)];
  return one.length >= 2 && headline.precision === text.precision && one === other && headline.value !== text.value;
}

/** Two digits beside each other have changed places, as 86.4 for 84.6: arithmetic may bear such a figure out by chance. */
function isSwapped(headline: Figure, text: Figure): boolean {
  if (headline.kind !== text.kind || headline.unit !== text.unit || headline.unit === "" || !isSlip(headline, text))
    return false;
  const [one, other] = [headline, text].map(({ value, precision }) => String(Math.round(value / (2 * precision))));
  const apart = Array.from(one ?? "").flatMap((digit, i) => (digit === other?.[i] ? [] : [i]));
  return apart.length === 2 && (apart[1] ?? 0) - (apart[0] ?? 0) === 1;
}

function digitsOf({ value, precision }: Figure): string {
  return Array.from(String(Math.round(value / (2 * precision))))
    .sort()
    .join("");
}

function isSame(headline: Figure, text: Figure): boolean {
  const apart = Math.abs(headline.value - text.value);
  if (apart <= Math.max(headline.precision, text.precision)) return true;
  if (apart > ROUGH * Math.max(headline.value, text.value)) return false;
  // "Up to 2.7" and "as much as 2.1" are two limits of one thing.
  if (headline.rough === "below" && text.rough === "below" && headline.unit === text.unit) return false;
  return allows(headline, text.value) || allows(text, headline.value);
}

/** Whether a rough figure may stand for a value. */
function allows({ rough, value }: Figure, other: number): boolean {
  return rough === "about" || (rough === "above" && other > value) || (rough === "below" && other < value);
}

/** The figure stands there in other words or digits, or follows from others by one step of arithmetic. */
function isTold({ prose }: ReleaseDocument, figure: Figure, told: readonly Figure[]): boolean {
  const words = amountsInWords.filter(({ values }) => values.includes(Math.round(figure.value)));
  if (words.some(({ like }) => like.test(prose.slice(figure.end)))) return true;
  const close = (value: number): boolean => Math.abs(value - figure.value) <= figure.precision + 0.01 * figure.value;
  const all = told.slice(0, MOST);
  return all.some((a, i) =>
    all.some(
      (b, j) =>
        i !== j &&
        (areOfAKind(a, b)
          ? close(a.value + b.value) || close(a.value - b.value) || (figure.kind === "share" && close(growth(a, b)))
          : figure.kind !== "share" && close(a.value * b.value)),
    ),
  );
}

/** Only like things are added up; unlike ones are multiplied, as rooms and beds. */
function areOfAKind(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && (a.unit === b.unit || a.unit === "" || b.unit === "");
}

/** In percent. */
function growth(a: Figure, b: Figure): number {
  return b.value > 0 ? Math.abs(a.value / b.value - 1) * 100 : 0;
}

/** Pairs are tried among so many figures. */
const MOST = 60;

type ConflictHit = Hit<"differs" | "text" | "takeText" | "takeHeadline">;

/** With one rival the two contradict each other; among several the headline may sum up what they say. */
function against(release: ReleaseDocument, figure: Span, rival: Span, rivals: number): ConflictHit {
  const headline = release.prose.slice(figure.start, figure.end);
  const text = release.prose.slice(rival.start, rival.end);
  const ownWords = !release.isQuoted(rival);
  return {
    at: figure,
    message: "differs",
    data: { headline, text },
    level: rivals === 1 ? "warning" : "hint",
    related: [{ at: rival, message: "text" }],
    fixes: [
      { message: "takeText", data: { text }, edits: [{ start: figure.start, end: figure.end, text }] },
      ...(ownWords
        ? [
            {
              message: "takeHeadline" as const,
              data: { headline },
              edits: [{ start: rival.start, end: rival.end, text: headline }],
            },
          ]
        : []),
    ],
  };
}
