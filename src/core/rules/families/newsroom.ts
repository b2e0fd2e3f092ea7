import { editorialJudgement } from "../../data/authorities";
import type { Appearance, Day, EntryPerson, Speaker } from "../../model";
import type { ReleaseDocument } from "../document";
import { differByOneLetter, withoutAccents } from "../near-names";
import { officesIn, shareNoOffice } from "../posts";
import { defineRule } from "../rule";
import { wordKeys, wordsOf } from "../words";

/** What both rules here share: they compare with other releases, where a host remembers them. */
const NEWSROOM = { group: "newsroom", since: "0.2.0", source: [editorialJudgement], profiles: ["all"] } as const;

const PLANT = "Kestrel Foods opens plant\n\nTOLEDO, Ohio, May 5, 2026 -- Kestrel Foods opened its second plant.";
const PRIZE = "Kestrel Foods wins prize\n\nTOLEDO, Ohio, March 3, 2026 -- Kestrel Foods won a prize on Tuesday.";

export const titleDiffers = defineRule({
  ...NEWSROOM,
  id: "newsroom/title-differs",
  summary: "Check a title that another release gives differently.",
  why: "Whoever was promoted has a new title; whoever was not has a wrong one in one of two releases.",
  level: "hint",
  fix: "none",
  messages: {
    was: "{name} was “{other}” in the release of {day}",
    is: "{name} is “{other}” in another release",
    other: "“{other}” in “{headline}”",
  },
  examples: {
    bad: [
      {
        text: `${PLANT}\n\n“The ovens are hot,” said Dana Okafor, chief executive of Kestrel Foods.`,
        others: [`${PRIZE}\n\n“It is heavy,” said Dana Okafor, chief operating officer of Kestrel Foods.`],
      },
      {
        text: `${PLANT}\n\n“The ovens are hot,” said Dana Okafor, president of Kestrel Foods.`,
        others: [
          `Kestrel Foods wins prize\n\nKestrel Foods won a prize.\n\n“It is heavy,” said Dana Okafor, vice president of Kestrel Foods.`,
        ],
      },
    ],
    good: [
      {
        text: `${PLANT}\n\n“The ovens are hot,” said Dana Okafor, chief executive of Kestrel Foods.`,
        others: [`${PRIZE}\n\n“It is heavy,” said Dana Okafor, president and CEO of Kestrel Foods.`],
      },
      {
        // Another firm: another Dana Okafor.
        text: `${PLANT}\n\n“The ovens are hot,” said Dana Okafor, chief executive of Kestrel Foods.`,
        others: [`${PRIZE}\n\n“It is heavy,” said Dana Okafor, mayor of Lima.`],
      },
      {
        // Nobody knows whether a title is missing or was lost.
        text: `${PLANT}\n\n“The ovens are hot,” said Dana Okafor, chief executive of Kestrel Foods.`,
        others: [`${PRIZE}\n\n“It is heavy,” said Dana Okafor of Kestrel Foods.`],
      },
    ],
  },
  *check(release) {
    for (const person of fullyNamed(release)) {
      const { name, title, organisation } = person;
      if (title === undefined) continue;
      const own = officesIn(title);
      const [latest, ...older] = (release.others?.named(name, organisation) ?? []).filter(
        (one) => personIn(one)?.title !== undefined,
      );
      const other = latest && personIn(latest);
      if (latest === undefined || other?.title === undefined || !shareNoOffice(own, officesIn(other.title))) continue;
      const { day, headline } = latest.entry;
      const data = { name, other: other.title, day: dayText(day), headline };
      const at = { start: person.introduction.start, end: person.introduction.end };
      // Releases on both sides that agree leave no time for a promotion.
      const sure = older.some((one) => shareNoOffice(own, officesIn(personIn(one)?.title ?? "")));
      yield {
        at,
        message: day === undefined ? "is" : "was",
        data,
        ...(sure && isLater(latest, release) ? { level: "info" as const } : {}),
        related: [{ at, message: "other", data, elsewhere: { release: latest.entry.id, at: other.at } }],
      };
    }
  },
});

export const spellingDiffers = defineRule({
  ...NEWSROOM,
  id: "newsroom/spelling-differs",
  summary: "Check a name that other releases spell differently.",
  why: "No error hurts more than a wrong name, and the release that was read by most people is not always the right one.",
  level: "info",
  fix: "suggestion",
  messages: {
    near: "“{name}” is “{other}” in other releases",
    other: "“{other}” in “{headline}”",
    change: "Change it to “{other}” here",
  },
  examples: {
    bad: [
      {
        text: `${PLANT}\n\n“The ovens are hot,” said Dana Okafer, chief executive of Kestrel Foods. Okafer lit them.`,
        others: [`${PRIZE}\n\n“It is heavy,” said Dana Okafor, chief executive of Kestrel Foods.`],
      },
      {
        text: `${PLANT}\n\n“The ovens are hot,” said Katherine Marlow, the manager of Kestrel Foods.`,
        others: [`${PRIZE}\n\n“It is heavy,” said Katharine Marlow, the manager of Kestrel Foods.`],
      },
      {
        text: `${PLANT}\n\n“The ovens are hot,” said Jose Marin, the manager of Kestrel Foods.`,
        others: [`${PRIZE}\n\n“It is heavy,” said José Marín, the manager of Kestrel Foods.`],
      },
    ],
    good: [
      {
        text: `${PLANT}\n\n“The ovens are hot,” said Dana Okafor, chief executive of Kestrel Foods.`,
        others: [`${PRIZE}\n\n“It is heavy,” said Dana Okafor, chief executive of Kestrel Foods.`],
      },
      {
        // Two people whose names resemble each other, in one release.
        text: `${PLANT}\n\n“The ovens are hot,” said Katherine Marlow, the manager of Kestrel Foods. “They stay hot,” said Katharine Marlow, the cook of Kestrel Foods.`,
        others: [`${PRIZE}\n\n“It is heavy,” said Katharine Marlow, the cook of Kestrel Foods.`],
      },
      {
        text: `${PLANT}\n\n“The ovens are hot,” said Dana Marlow, the manager of Kestrel Foods.`,
        others: [`${PRIZE}\n\n“It is heavy,” said Dana Harlow, the mayor of Lima.`],
      },
    ],
  },
  *check(release) {
    const people = fullyNamed(release);
    const here = new Set(people.map(({ name }) => name));
    for (const person of people) {
      const near = nearestSpelling(release, person, here);
      if (near === undefined) continue;
      const { place, other, from, to } = near;
      const data = { name: person.name, other: other.name, headline: place.entry.headline };
      const at = { start: person.introduction.start, end: person.introduction.end };
      yield {
        at,
        message: "near",
        data,
        related: [{ at, message: "other", data, elsewhere: { release: place.entry.id, at: other.at } }],
        fixes: [{ message: "change", data, edits: editsOf(release, person, from, to) }],
      };
    }
  },
});

interface Spelling {
  readonly place: Appearance;
  readonly other: EntryPerson;
  /** The word as it is here, and as it is there. */
  readonly from: string;
  readonly to: string;
}

/** How more releases spell what must be the same name; somebody who is named here too is somebody else. */
function nearestSpelling(
  { others }: ReleaseDocument,
  { name, organisation }: Speaker,
  here: ReadonlySet<string>,
): Spelling | undefined {
  if (others === undefined) return undefined;
  const same = others.named(name, organisation);
  const asHere = same.filter((one) => personIn(one)?.name === name).length;
  const candidates = [...same, ...others.almostNamed(name)].flatMap((place) => {
    const other = personIn(place);
    if (other === undefined || here.has(other.name) || other.organisation === undefined) return [];
    const words = organisation === undefined ? undefined : differingWord(name, other.name);
    return words && isSameBody(organisation, other.organisation) ? [{ place, other, ...words }] : [];
  });
  const [first] = candidates;
  const alike = candidates.filter(({ other }) => other.name === first?.other.name);
  return alike.length > asHere ? first : undefined;
}

/** Shorter words have neighbours that are names as well: Lee and Lea. */
const SHORTEST = 4;

/** The one word by which two names differ, when no more than a letter or accents are other in it. */
function differingWord(name: string, other: string): { readonly from: string; readonly to: string } | undefined {
  const [a, b] = [name.split(" "), other.split(" ")];
  if (a.length !== b.length) return undefined;
  const differing = a.flatMap((from, at) => (from === b[at] ? [] : [{ from, to: b[at] ?? "" }]));
  // Accents are often lost in all words at once.
  if (differing.length > 0 && withoutAccents(name) === withoutAccents(other))
    return name.toLowerCase() === other.toLowerCase() ? undefined : { from: name, to: other };
  const [only, ...more] = differing;
  if (only === undefined || more.length > 0 || Math.min(only.from.length, only.to.length) < SHORTEST) return undefined;
  const [from, to] = [withoutAccents(only.from), withoutAccents(only.to)];
  return differByOneLetter(from, to) && `${from}s` !== to && `${to}s` !== from ? only : undefined;
}

/** The word, or the name, wherever this person is named in the writer's own words. */
function editsOf(release: ReleaseDocument, { mentions }: Speaker, from: string, to: string) {
  const pairs = from.split(" ").map((word, at) => [word, to.split(" ")[at] ?? word] as const);
  return mentions
    .filter((mention) => mention.form !== "pronoun" && !release.isQuoted(mention))
    .flatMap((mention) =>
      wordsOf(release.prose, mention).flatMap(({ start, end, text }) => {
        const wanted = pairs.find(([word, other]) => word === text && other !== text)?.[1];
        return wanted === undefined ? [] : [{ start, end, text: wanted }];
      }),
    )
    .sort((x, y) => x.start - y.start)
    .filter(({ start }, at, all) => all[at - 1]?.start !== start);
}

function isSameBody(one: string | undefined, other: string): boolean {
  const [a, b] = [wordKeys(one ?? ""), wordKeys(other)];
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.length > 0 && few.every((word) => many.includes(word));
}

function fullyNamed({ speech }: ReleaseDocument): readonly Speaker[] {
  return speech.people.filter(({ kind, introduction }) => kind === "person" && introduction.form === "full-name");
}

function personIn({ entry, person }: Appearance): EntryPerson | undefined {
  return entry.people[person];
}

function dayText(day: Day | undefined): string {
  if (day === undefined) return "";
  return [day.year, day.month, day.day].map((part) => String(part).padStart(2, "0")).join("-");
}

/** Whether another release is dated after this one. */
function isLater({ entry: { day } }: Appearance, { structure: { dateline } }: ReleaseDocument): boolean {
  const own = dateline?.date;
  if (day === undefined || own?.year === undefined || own.month === undefined || own.day === undefined) return false;
  return Date.UTC(day.year, day.month, day.day) > Date.UTC(own.year, own.month, own.day);
}
